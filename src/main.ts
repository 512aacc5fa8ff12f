import { rules } from '../rules/index.ts';
import { type Arguments, helpText, readArguments } from './args.ts';
import { type ExitCode, exitCode, isUsageError, UsageError } from './errors.ts';
import { checkFixFlags, fixFiles } from './fix-files.ts';
import { type FileSystem, isSystemError, writeFor } from './fs.ts';
import type { Git } from './git.ts';
import { didYouMean } from './nearest.ts';
import { graphJson } from './report/graph-json.ts';
import { formats, type Reporter } from './report/index.ts';
import { reportPaths } from './report-paths.ts';
import { type Finding, type Severity, severities } from './rule.ts';
import { type Memory, runSession } from './run.ts';
import { stopwatch } from './stopwatch.ts';
import type { Threads } from './threads.ts';
import { version } from './version.ts';
import type { Watch } from './watcher.ts';

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
  /** Runs all steps; whoever ends the program meanwhile does so between two of them. */
  readonly stepByStep: (steps: Iterable<unknown>) => Promise<void>;
  /** Whether standard output and standard error are terminals. */
  readonly isTerminal: { readonly stdout: boolean; readonly stderr: boolean };
  /** Loads what starts other threads. */
  readonly threads?: () => Threads;
  /** Told once that there is much to read. */
  readonly expectMuch?: () => void;
  /** Milliseconds since the process started, by a steady clock. */
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
      const memory: Memory = {};
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
  // Of a later round of --watch the start of the process is no part.
  const phases = stopwatch(machine, args.flags.timing === true, memory?.kept ? machine.clock() : 0);
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
  machine.stderr(phases.text());

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
  const phases = stopwatch(machine, args.flags.timing === true);
  const { outcome } = await runSession(machine, args, phases);
  machine.stdout(graphJson(outcome.graph));
  phases.next('report');
  machine.stderr(phases.text());
  return outcome.hasCrash ? exitCode.bug : exitCode.clean;
}

async function diff(machine: Machine, args: Arguments): Promise<ExitCode> {
  const { diffText, sinceFirst } = await import('./diff.ts');
  const phases = stopwatch(machine, args.flags.timing === true);
  const { whole: after, comparison } = await runSession(machine, sinceFirst(args), phases);
  if (comparison) machine.stdout(diffText({ args, after, color: wantsColor(machine, args), ...comparison }));
  phases.next('report');
  machine.stderr(phases.text());
  return after.hasCrash ? exitCode.bug : exitCode.clean;
}

async function explain(machine: Machine, args: Arguments): Promise<ExitCode> {
  const [subject, ...paths] = args.paths;
  if (subject?.startsWith('claim/') !== true) return (await import('./catalogue.ts')).explain(machine, args);
  const phases = stopwatch(machine, args.flags.timing === true);
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
  machine.stderr(phases.text());
  return code;
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
