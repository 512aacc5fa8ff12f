import { rules } from '../rules/index.ts';
import { type Arguments, helpText, readArguments } from './args.ts';
import { comparisonOf, findingsOfChange, lintBefore } from './before.ts';
import type { Changes } from './changes.ts';
import { type ExitCode, exitCode, isUsageError, UsageError } from './errors.ts';
import { checkFixFlags, fixFiles } from './fix-files.ts';
import { type FileSystem, isSystemError, writeFor } from './fs.ts';
import { folderOf, type Gathered, gather } from './gather.ts';
import type { Git } from './git.ts';
import { keepBaseline } from './keep-baseline.ts';
import type { Outcome } from './link.ts';
import { loadSettings } from './load-settings.ts';
import { type Memory, sessionFor } from './memory.ts';
import { didYouMean } from './nearest.ts';
import { graphJson } from './report/graph-json.ts';
import { formats, type Reporter } from './report/index.ts';
import { reportPaths } from './report-paths.ts';
import { type Finding, type Severity, severities } from './rule.ts';
import { createSession, type Session } from './session.ts';
import { version } from './version.ts';
import type { Watch } from './watcher.ts';
import { counted } from './words.ts';

/** All that the program knows of the machine, so that tests can run it without one. */
export interface Machine {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly fs: FileSystem;
  /** Loads what runs git. */
  readonly git: () => Promise<Git>;
  /** Loads what watches files. */
  readonly watch: () => Promise<Watch>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: () => string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether standard output and standard error are terminals. */
  readonly isTerminal: { readonly stdout: boolean; readonly stderr: boolean };
  /** Milliseconds of a steady clock. */
  readonly clock: () => number;
  /** `2026-01-31` */
  readonly today: string;
}

/** Runs the program. Answers the exit code; says what is wrong on standard error. */
export async function main(machine: Machine): Promise<ExitCode> {
  try {
    const args = readArguments(machine.argv);
    if (args.flags.version) return print(machine, `${version}\n`);
    if (args.flags.help) return print(machine, helpText(args.command));
    return await run(machine, args);
  } catch (error) {
    if (isUsageError(error)) {
      machine.stderr(`kubeworthy: ${error.message}\n`);
      return exitCode.usage;
    }
    if (isSystemError(error)) {
      machine.stderr(`kubeworthy: ${error.message}\n`);
      return exitCode.usage;
    }
    machine.stderr(
      `kubeworthy: this is a bug of kubeworthy, please report it:\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return exitCode.bug;
  }
}

async function run(machine: Machine, args: Arguments): Promise<ExitCode> {
  switch (args.command) {
    case 'lint': {
      checkFixFlags(args, rules);
      if (!args.flags.watch) return lint(machine, args);
      const memory: Memory = { texts: new Map(), unread: new Set() };
      return (await import('./watch.ts')).watch(machine, args, () => lint(machine, args, memory));
    }
    case 'graph':
      return graph(machine, args);
    case 'diff':
      return diff(machine, args);
    case 'init':
      return (await import('./init.ts')).init(machine, {
        from: args.flags.from,
        withVscode: args.flags.vscode === true,
        rules,
      });
    case 'rules':
      return (await import('./catalogue.ts')).listRules(machine, args);
    case 'explain':
      return explain(machine, args);
    case 'lsp':
      return (await import('./lsp/language-server.ts')).serveEditor(machine, args.flags);
  }
}

async function lint(machine: Machine, args: Arguments, memory?: Memory): Promise<ExitCode> {
  const isDryRun = args.flags['fix-dry-run'] === true;
  const isFixing = args.flags.fix === true || isDryRun;
  const outputs = await readFormats(args);
  const failOn = readFailOn(args);
  const maximumWarnings = readMaximumWarnings(args);
  const phases = stopwatch(machine);
  const { session, only, ask, ...run } = await runSession(machine, args, phases, memory);
  const fix = isFixing ? await fixFiles(machine, args, { session, rules, only, ask, outcome: run.outcome }) : undefined;
  if (fix) phases.next('fix');
  const outcome = fix?.outcome ?? run.outcome;
  const { textOf } = session;
  const notes = [...(fix?.notes ?? []), ...run.notes];

  // What decides the exit code is shown, however quiet the run is.
  const isShown = ({ severity }: Finding) => severity === 'error' || isAtLeast(severity, failOn);
  const shown = args.flags.quiet ? outcome.findings.filter(isShown) : outcome.findings;
  const report = {
    findings: shown,
    summary: outcome.summary,
    notes,
    textOf,
    graph: outcome.graph,
    ...(only === undefined ? {} : { focus: only.size }),
  };
  const paths = reportPaths(machine);
  for (const { reporter, file } of outputs) {
    const color = file === undefined && wantsColor(machine, args);
    // Of a dry run the diff is what is asked for.
    if (file === undefined && isDryRun) continue;
    const text = reporter(report, { color, quiet: args.flags.quiet === true, failOn, ...paths });
    if (file === undefined) machine.stdout(text);
    else writeFor(machine.fs, machine.fs.resolve(machine.cwd, file), { shown: file, text });
  }
  if (isDryRun || !outputs.some(({ format }) => format === 'pretty'))
    for (const note of notes) machine.stderr(`kubeworthy: ${note}\n`);
  phases.next('report');
  if (args.flags.timing) machine.stderr(phases.text());

  if (outcome.hasCrash) return exitCode.bug;
  if (args.flags['exit-zero']) return exitCode.clean;
  const { warnings } = outcome.summary;
  const isTooMuch = maximumWarnings !== undefined && warnings > maximumWarnings;
  if (isTooMuch)
    machine.stderr(`kubeworthy: more warnings than --max-warnings allows: ${warnings} instead of ${maximumWarnings}\n`);
  return isTooMuch || outcome.findings.some(({ severity }) => isAtLeast(severity, failOn))
    ? exitCode.findings
    : exitCode.clean;
}

async function graph(machine: Machine, args: Arguments): Promise<ExitCode> {
  const formats = args.flags.format ?? ['json'];
  for (const format of formats)
    if (format !== 'json') throw new UsageError(`the graph is written as json, not as '${format}'`);
  const phases = stopwatch(machine);
  const { outcome } = await runSession(machine, args, phases);
  machine.stdout(graphJson(outcome.graph));
  phases.next('report');
  if (args.flags.timing) machine.stderr(phases.text());
  return outcome.hasCrash ? exitCode.bug : exitCode.clean;
}

async function diff(machine: Machine, args: Arguments): Promise<ExitCode> {
  const { diffText, sinceFirst } = await import('./diff.ts');
  const phases = stopwatch(machine);
  const { whole: after, comparison } = await runSession(machine, sinceFirst(args), phases);
  if (comparison) machine.stdout(diffText({ args, after, color: wantsColor(machine, args), ...comparison }));
  phases.next('report');
  if (args.flags.timing) machine.stderr(phases.text());
  return after.hasCrash ? exitCode.bug : exitCode.clean;
}

async function explain(machine: Machine, args: Arguments): Promise<ExitCode> {
  const [subject, ...paths] = args.paths;
  if (subject?.startsWith('claim/') !== true) return (await import('./catalogue.ts')).explain(machine, args);
  const phases = stopwatch(machine);
  const { outcome, namespace, session } = await runSession(machine, { ...args, paths }, phases);
  const { explainClaimTo } = await import('./explain-claim.ts');
  const color = wantsColor(machine, args);
  const code = explainClaimTo(machine, args, {
    subject,
    graph: outcome.graph,
    namespace,
    textOf: session.textOf,
    color,
  });
  phases.next('report');
  if (args.flags.timing) machine.stderr(phases.text());
  return code;
}

interface Run {
  readonly session: Session;
  /** What is to be shown. */
  readonly outcome: Outcome;
  /** All that was found. */
  readonly whole: Outcome;
  /** What is to be shown of the texts that the session has by now. */
  readonly ask: () => Outcome;
  readonly comparison: { readonly before: Outcome; readonly base: string; nameNow(file: string): string } | undefined;
  readonly notes: readonly string[];
  /** The files that findings may be about; undefined: all. */
  readonly only: ReadonlySet<string> | undefined;
  /** Where objects go that name no namespace. */
  readonly namespace: string;
}

/** Finds the sources, reads them and links them. Throws a UsageError when there is nothing to lint. */
async function runSession(given: Machine, args: Arguments, phases: Stopwatch, memory?: Memory): Promise<Run> {
  const changes = await changesOf(given, args);
  const machine = changes ? { ...given, fs: changes.after } : given;
  const gathered = gather(machine, args);
  phases.next('discover');
  const loaded = loadSettings({ machine, args, roots: gathered.roots, rules });
  const { settings, configTexts } = loaded;
  const session =
    memory && !changes
      ? sessionFor({ rules, settings, configTexts }, gathered, memory)
      : createSession({ rules, settings, configTexts });
  phases.next('configure');
  const before = changes && lintBefore({ machine, args, rules, changes, gathered, loaded, session });
  const progress = progressOf(machine, gathered.sources.length);
  for (const source of before?.sources ?? gathered.sources) {
    progress.step();
    const text = source.text();
    if (typeof text === 'string') {
      if (memory?.texts.get(source.path) !== text) session.set(source.path, text);
      if (!changes) memory?.texts.set(source.path, text);
    } else {
      memory?.texts.set(source.path, undefined);
      session.setUnreadable(source.path, text.unreadable);
    }
  }
  for (const { path, text } of gathered.unread) session.setUnread(path, text);
  progress.end();
  phases.next('read and extract');
  const only = changes ? undefined : gathered.only;
  const asked = { only, before: before?.outcome.graph };
  const onGraph = args.flags.timing ? () => phases.next('graph') : undefined;
  const whole = session.outcome({ ...asked, onGraph });
  const touched = changes && touchedBy(changes, machine, gathered);
  const spokenOf = (all: Outcome) => (before && touched ? findingsOfChange(all, before.outcome, touched) : all);
  const spoken = spokenOf(whole);
  const isFocused = (touched ?? only) !== undefined;
  const kept = args.flags['write-baseline'] ? keepBaseline({ machine, loaded, outcome: spoken, isFocused }) : undefined;
  const outcome = kept?.outcome ?? spoken;
  phases.next('rules of the graph');
  const { resources, suppressed, baselined } = outcome.summary;
  if (args.command === 'lint' && !changes && resources + suppressed + baselined === 0 && outcome.findings.length === 0)
    throw nothingToLint(args, outcome, gathered.notes);
  const { namespace } = settings;
  const nameNow = (file: string) => {
    const name = changes?.renames.get(machine.fs.resolve(machine.cwd, file));
    return name === undefined ? file : machine.fs.relative(machine.cwd, name);
  };
  return {
    session,
    outcome,
    whole,
    ask: () => spokenOf(session.outcome(asked)),
    comparison: before && changes && { before: before.outcome, base: changes.base, nameNow },
    notes: [...gathered.notes, ...outcome.notes, ...(changes ? notesOn(changes) : []), ...(kept?.notes ?? [])],
    only: touched ?? gathered.only,
    namespace,
  };
}

async function changesOf(machine: Machine, args: Arguments): Promise<Changes | undefined> {
  const comparison = comparisonOf(machine, args);
  if (!comparison) return undefined;
  const { readChanges } = await import('./changes.ts');
  return readChanges({ fs: machine.fs, git: await machine.git(), folder: folderOf(machine, args), comparison });
}

/** The files that a change touched and those that are named beside it, as findings show them, if they are in the run. */
function touchedBy({ paths }: Changes, { fs, cwd }: Machine, { sources, only }: Gathered): ReadonlySet<string> {
  return new Set(sources.map(({ path }) => path).filter((path) => only?.has(path) || paths.has(fs.resolve(cwd, path))));
}

function notesOn({ base, paths, notes }: Changes): readonly string[] {
  const are = paths.size === 1 ? 'is' : 'are';
  return [
    `compared with ${base}, ${counted(paths.size, 'path')} ${are} changed: shown is what stands there, and what is new elsewhere`,
    ...notes,
  ];
}

function nothingToLint({ paths }: Arguments, { summary }: Outcome, notes: readonly string[]): UsageError {
  const where =
    paths.length === 0
      ? 'the current folder'
      : paths.map((path) => (path === '-' ? 'standard input' : `'${path}'`)).join(', ');
  const reasons = summary.skipped.map(({ reason, count }) => `${count} ${reason}`);
  const why =
    summary.files === 0
      ? 'no .yaml, .yml or .json files'
      : `${counted(summary.files, 'file')}, none with a Kubernetes object${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`;
  return new UsageError([`nothing to lint in ${where}: ${why}`, ...notes].join('\n'));
}

interface Stopwatch {
  next(phase: string): void;
  text(): string;
}

function stopwatch({ clock }: Machine): Stopwatch {
  const phases: { readonly name: string; readonly milliseconds: number }[] = [];
  let last = clock();
  return {
    next(name) {
      const now = clock();
      phases.push({ name, milliseconds: now - last });
      last = now;
    },
    text: () =>
      phases.map(({ name, milliseconds }) => `${name.padEnd(18)}${milliseconds.toFixed(1).padStart(10)} ms\n`).join(''),
  };
}

/** Progress on standard error, for people who wait longer than a second. */
function progressOf({ clock, stderr, isTerminal }: Machine, total: number): { step(): void; end(): void } {
  if (!isTerminal.stderr) return { step: () => {}, end: () => {} };
  const start = clock();
  let done = 0;
  let shown = 0;
  return {
    step() {
      done++;
      if (done % 64 !== 0) return;
      const now = clock();
      if (now - start < 1000 || now - shown < 100) return;
      shown = now;
      stderr(`\r${done} of ${total} files`);
    },
    end() {
      if (shown > 0) stderr('\r\u001b[K');
    },
  };
}

interface Output {
  readonly format: string;
  readonly reporter: Reporter;
  readonly file?: string;
}

/** Reads `--format`, and loads what it names. Throws a UsageError for a name that no format has. */
async function readFormats({ flags }: Arguments): Promise<readonly Output[]> {
  const outputs = await Promise.all((flags.format ?? ['pretty']).map(readFormat));
  if (outputs.filter(({ file }) => file === undefined).length > 1)
    throw new UsageError(
      "only one format can go to standard output: give the others a file, such as '--format json=report.json'",
    );
  const twice = outputs.find(
    ({ file }, n) => file !== undefined && outputs.slice(0, n).some((one) => one.file === file),
  );
  if (twice) throw new UsageError(`two formats go to '${twice.file}': give each a file of its own`);
  return outputs;
}

async function readFormat(text: string): Promise<Output> {
  const equals = text.indexOf('=');
  const format = equals === -1 ? text : text.slice(0, equals);
  const names = Object.keys(formats);
  const found = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!found)
    throw new UsageError(`there is no format '${format}'${didYouMean(format, names)}; there are ${names.join(', ')}`);
  const file = text.slice(equals + 1);
  if (equals !== -1 && file === '') throw new UsageError(`option '--format ${text}' names no file`);
  return { format, reporter: await found.load(), ...(equals === -1 ? {} : { file }) };
}

function readFailOn({ flags }: Arguments): Severity {
  const word = flags['fail-on'] ?? 'error';
  const severity = severities.find((one) => one === word);
  if (!severity)
    throw new UsageError(`--fail-on takes error, warning or info, not '${word}'${didYouMean(word, severities)}`);
  return severity;
}

function readMaximumWarnings({ flags }: Arguments): number | undefined {
  const text = flags['max-warnings'];
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new UsageError(`--max-warnings takes a number, not '${text}'`);
  return Number(text);
}

function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** Colour on terminals, unless asked otherwise (https://no-color.org). */
export function wantsColor({ env, isTerminal }: Machine, { flags }: Arguments): boolean {
  const when = flags.color ?? 'auto';
  if (when !== 'auto' && when !== 'always' && when !== 'never')
    throw new UsageError(`--color takes auto, always or never, not '${when}'`);
  if (when !== 'auto') return when === 'always';
  if (env.NO_COLOR) return false;
  return env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' ? true : isTerminal.stdout && env.TERM !== 'dumb';
}

function print({ stdout }: Machine, text: string): ExitCode {
  stdout(text);
  return exitCode.clean;
}
