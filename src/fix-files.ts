import type { Arguments } from './args.ts';
import { UsageError } from './errors.ts';
import { type FixedText, type FixResult, fixRounds } from './fix-rounds.ts';
import { type FileSystem, reasonOf } from './fs.ts';
import type { Outcome } from './link.ts';
import type { Machine } from './main.ts';
import { didYouMean } from './nearest.ts';
import type { Rule } from './rule.ts';
import type { Session } from './session.ts';
import { counted } from './words.ts';

export interface FixRun {
  readonly session: Session;
  readonly rules: readonly Rule[];
  /** The files that may be changed; undefined for all. */
  readonly only: ReadonlySet<string> | undefined;
  readonly outcome: Outcome;
  /** What the session finds in the texts that it has by then. */
  readonly ask: () => Outcome;
}

export interface FixReport {
  /** What is left. */
  readonly outcome: Outcome;
  readonly notes: readonly string[];
}

/** Refuses what makes no sense together, before anything is read. */
export function checkFixFlags({ flags, paths }: Arguments, rules: readonly Rule[]): void {
  const isFixing = flags.fix === true || flags['fix-dry-run'] === true;
  for (const name of ['unsafe', 'fix-rule'] as const)
    if (flags[name] !== undefined && !isFixing)
      throw new UsageError(`option '--${name}' says what to fix: give --fix or --fix-dry-run, too`);
  for (const name of ['write-baseline', 'watch'] as const)
    if (isFixing && flags[name]) throw new UsageError(`--fix and --${name} do not go together: fix first`);
  if (flags.fix && !flags['fix-dry-run'] && paths.includes('-'))
    throw new UsageError('--fix writes files, and standard input is none: --fix-dry-run prints the changes');
  const ids = rules.map(({ id }) => id);
  for (const id of flags['fix-rule'] ?? [])
    if (!ids.includes(id)) throw new UsageError(`--fix-rule: there is no rule '${id}'${didYouMean(id, ids)}`);
}

/**
 * Mends what the command line asks for, and writes the files, or prints a diff of them. Throws a UsageError for a file
 * that cannot be written; every file is whole then, with its old or its new text.
 */
export async function fixFiles(machine: Machine, { flags }: Arguments, run: FixRun): Promise<FixReport> {
  const chosen = flags['fix-rule'];
  const result = fixRounds({
    ...run,
    isWanted: ({ rule, fix }) => (chosen === undefined || chosen.includes(rule)) && (fix.safe || flags.unsafe === true),
  });
  const isDryRun = flags['fix-dry-run'] === true;
  if (isDryRun) {
    const { unifiedDiff } = await import('./fix-diff.ts');
    for (const [file, texts] of result.texts) machine.stdout(unifiedDiff(file, texts));
  } else await writeAll(machine, result.texts, flags.staged === true || flags['pre-commit'] === true);
  return { outcome: result.outcome, notes: notesOf(result, isDryRun) };
}

/** Writes no file where one of them cannot be written, as far as that can be told before. */
async function writeAll(machine: Machine, texts: ReadonlyMap<string, FixedText>, isStaged: boolean): Promise<void> {
  const { fs, cwd, stepByStep } = machine;
  const changes = [...texts].map(([file, text]) => ({ file, path: fs.resolve(cwd, file), text }));
  for (const { file, path, text } of changes) {
    // With --staged the texts are those of the index: a file that holds more must not lose it.
    const fault =
      isStaged && isOther(fs, path, text)
        ? 'it holds changes that were not linted: stage them, or put them away'
        : faultOf(fs, path, text);
    if (fault !== undefined) throw new UsageError(`'${file}' cannot be fixed: ${fault}; no file was changed`);
  }
  for (const folder of new Set(changes.map(({ path }) => fs.parent(fs.realPath(path) ?? path)))) fs.sweep(folder);
  await stepByStep(exchanges(fs, changes));
}

interface Change {
  /** The path that findings show. */
  readonly file: string;
  readonly path: string;
  readonly text: FixedText;
}

function* exchanges(fs: FileSystem, changes: readonly Change[]): Generator<void> {
  const written: string[] = [];
  for (const { file, path, text } of changes) {
    try {
      fs.exchange(path, text);
    } catch (error) {
      const others = written.length === 0 ? 'no file was changed' : `written before it: ${written.join(', ')}`;
      throw new UsageError(`'${file}' cannot be fixed: ${reasonOf(error)}; it is as it was, and ${others}`);
    }
    written.push(file);
    yield;
  }
}

function faultOf(fs: FileSystem, path: string, text: FixedText): string | undefined {
  try {
    return fs.faultOfExchange(path, text);
  } catch (error) {
    return reasonOf(error);
  }
}

/** Whether a file on the disk holds another text than the one that was linted. */
function isOther(fs: FileSystem, path: string, { before }: FixedText): boolean {
  try {
    return fs.read(path) !== before;
  } catch {
    return false;
  }
}

function notesOf({ texts, fixed, isSettled }: FixResult, isDryRun: boolean): readonly string[] {
  const count = [...fixed.values()].reduce((sum, one) => sum + one, 0);
  if (count === 0) return [isDryRun ? '--fix would change nothing' : 'there was nothing to fix'];
  const files = [...texts.keys()];
  const shown = files.length <= 5 ? `: ${files.join(', ')}` : '';
  const what = `${counted(count, 'finding')} in ${counted(files.length, 'file')}${shown}`;
  return [
    `${isDryRun ? 'would fix' : 'fixed'} ${what}`,
    ...(isSettled ? [] : ['after the last round there was still something to fix: run it again']),
  ];
}
