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
  } else writeAll(machine, result.texts);
  return { outcome: result.outcome, notes: notesOf(result, isDryRun) };
}

function writeAll({ fs, cwd }: Machine, texts: ReadonlyMap<string, FixedText>): void {
  // With --staged the texts are those of the index: a file that holds more must not lose it, and none is written then.
  const other = [...texts].find(([file, { before }]) => isOther(fs, fs.resolve(cwd, file), before));
  if (other)
    throw new UsageError(
      `'${other[0]}' cannot be fixed: it holds changes that were not linted: stage them, or put them away; no file was changed`,
    );
  const written: string[] = [];
  for (const [file, text] of texts) {
    try {
      fs.exchange(fs.resolve(cwd, file), text);
    } catch (error) {
      const others = written.length === 0 ? 'no file was changed' : `written before it: ${written.join(', ')}`;
      throw new UsageError(`'${file}' cannot be fixed: ${reasonOf(error)}; it is as it was, and ${others}`);
    }
    written.push(file);
  }
}

/** Whether a file on the disk holds another text than the one that was linted. */
function isOther(fs: FileSystem, path: string, text: string): boolean {
  try {
    return fs.read(path) !== text;
  } catch {
    // Why it cannot be read is told where it is written.
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
    ...(isSettled ? [] : ['after 10 rounds there was still something to fix: run it again']),
  ];
}
