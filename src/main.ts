import { rules } from '../rules/index.ts';
import { type Arguments, helpText, readArguments } from './args.ts';
import { type ExitCode, exitCode, isUsageError, UsageError } from './errors.ts';
import { checkFixFlags, fixFiles } from './fix-files.ts';
import { type FileSystem, isSystemError, writeFor } from './fs.ts';
import { gather } from './gather.ts';
import type { Outcome } from './link.ts';
import { loadSettings } from './load-settings.ts';
import { didYouMean } from './nearest.ts';
import { graphJson } from './report/graph-json.ts';
import { reporters } from './report/index.ts';
import { type Finding, type Severity, severities } from './rule.ts';
import { createSession, type Session } from './session.ts';
import { version } from './version.ts';

/** All that the program knows of the machine, so that tests can run it without one. */
export interface Machine {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly fs: FileSystem;
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
    case 'lint':
      return lint(machine, args);
    case 'graph':
      return graph(machine, args);
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
  }
}

async function lint(machine: Machine, args: Arguments): Promise<ExitCode> {
  const isDryRun = args.flags['fix-dry-run'] === true;
  const isFixing = args.flags.fix === true || isDryRun;
  checkFixFlags(args, rules);
  const outputs = readFormats(args);
  const failOn = readFailOn(args);
  const maximumWarnings = readMaximumWarnings(args);
  const phases = stopwatch(machine);
  const { session, only, ...run } = runSession(machine, args, phases);
  const fix = isFixing ? await fixFiles(machine, args, { session, rules, only, outcome: run.outcome }) : undefined;
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
    ...(only === undefined ? {} : { focus: only.size }),
  };
  for (const { format, file } of outputs) {
    const color = file === undefined && wantsColor(machine, args);
    const text = reporters[format]?.(report, { color, quiet: args.flags.quiet === true }) ?? '';
    // Of a dry run the diff is what is asked for.
    if (file === undefined && isDryRun) continue;
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

function graph(machine: Machine, args: Arguments): ExitCode {
  const formats = args.flags.format ?? ['json'];
  for (const format of formats)
    if (format !== 'json') throw new UsageError(`the graph is written as json, not as '${format}'`);
  const phases = stopwatch(machine);
  const { outcome } = runSession(machine, args, phases);
  machine.stdout(graphJson(outcome.graph));
  phases.next('report');
  if (args.flags.timing) machine.stderr(phases.text());
  return outcome.hasCrash ? exitCode.bug : exitCode.clean;
}

async function explain(machine: Machine, args: Arguments): Promise<ExitCode> {
  const [subject, ...paths] = args.paths;
  if (subject?.startsWith('claim/') !== true) return (await import('./catalogue.ts')).explain(machine, args);
  const phases = stopwatch(machine);
  const { outcome, namespace, session } = runSession(machine, { ...args, paths }, phases);
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
  readonly outcome: Outcome;
  readonly notes: readonly string[];
  /** The files that findings may be about; undefined: all. */
  readonly only: ReadonlySet<string> | undefined;
  /** Where objects go that name no namespace. */
  readonly namespace: string;
}

/** Finds the sources, reads them and links them. Throws a UsageError when there is nothing to lint. */
function runSession(machine: Machine, args: Arguments, phases: Stopwatch): Run {
  const gathered = gather(machine, args);
  phases.next('discover');
  const { settings, configTexts } = loadSettings({ machine, args, roots: gathered.roots, rules });
  const session = createSession({ rules, settings, configTexts });
  phases.next('configure');
  const progress = progressOf(machine, gathered.sources.length);
  for (const source of gathered.sources) {
    progress.step();
    const text = source.text();
    if (typeof text === 'string') session.set(source.path, text);
    else session.setUnreadable(source.path, text.unreadable);
  }
  for (const { path, text } of gathered.unread) session.setUnread(path, text);
  progress.end();
  phases.next('read and extract');
  const outcome = session.outcome(gathered.only, args.flags.timing ? () => phases.next('graph') : undefined);
  phases.next('rules of the graph');
  const { resources, suppressed } = outcome.summary;
  if (args.command === 'lint' && resources === 0 && suppressed === 0 && outcome.findings.length === 0)
    throw nothingToLint(args, outcome, gathered.notes);
  const { namespace } = settings;
  return { session, outcome, notes: [...gathered.notes, ...outcome.notes], only: gathered.only, namespace };
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
      : `${summary.files === 1 ? '1 file' : `${summary.files} files`}, none with a Kubernetes object${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`;
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
  readonly file?: string;
}

function readFormats({ flags }: Arguments): readonly Output[] {
  const outputs = (flags.format ?? ['pretty']).map((text): Output => {
    const equals = text.indexOf('=');
    const format = equals === -1 ? text : text.slice(0, equals);
    if (!Object.hasOwn(reporters, format))
      throw new UsageError(
        `there is no format '${format}'${didYouMean(format, Object.keys(reporters))}; there are ${Object.keys(reporters).join(', ')}`,
      );
    if (equals === -1) return { format };
    const file = text.slice(equals + 1);
    if (file === '') throw new UsageError(`option '--format ${text}' names no file`);
    return { format, file };
  });
  if (outputs.filter(({ file }) => file === undefined).length > 1)
    throw new UsageError(
      "only one format can go to standard output: give the others a file, such as '--format json=report.json'",
    );
  return outputs;
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
