import type { Arguments } from './args.ts';
import type { Changes, Comparison } from './changes.ts';
import { isUsageError, UsageError } from './errors.ts';
import { identityOf } from './fingerprint.ts';
import { type Gathered, gather, type Source } from './gather.ts';
import { type Outcome, withFindings } from './link.ts';
import { type Loaded, loadSettings } from './load-settings.ts';
import type { Machine } from './main.ts';
import type { Finding, Rule } from './rule.ts';
import { createSession, type Session } from './session.ts';

/** What a run is compared with; undefined when all is spoken about. Throws a UsageError for what does not go together. */
export function comparisonOf({ env }: Pick<Machine, 'env'>, { paths, flags }: Arguments): Comparison | undefined {
  // https://pre-commit.com/#confining-hooks-to-run-at-certain-stages: told where two commits are compared, as in CI.
  const from = (flags['pre-commit'] && env.PRE_COMMIT_FROM_REF) || undefined;
  const since = flags.since ?? from;
  const isStaged = flags.staged === true || (flags['pre-commit'] === true && from === undefined);
  if (flags.since !== undefined && isStaged)
    throw new UsageError('--since and --staged name two comparisons: choose one of them');
  if (since === undefined && !isStaged) return undefined;
  if (paths.includes('-'))
    throw new UsageError("what comes from standard input has no history: leave out '-', or the comparison");
  return since === undefined ? { staged: true } : { since };
}

export interface BeforeInput {
  readonly machine: Machine;
  readonly args: Arguments;
  readonly rules: readonly Rule[];
  readonly changes: Changes;
  /** The run after the change. */
  readonly gathered: Gathered;
  readonly loaded: Loaded;
  /** Where the run after the change will be. */
  readonly session: Session;
}

export interface Before {
  readonly outcome: Outcome;
  /** The sources of the run after the change that are still to be read. */
  readonly sources: readonly Source[];
}

/** Lints the files as they were before a change. What the change left alone is read once for both runs. */
export function lintBefore({ machine, args, rules, changes, gathered, loaded, session }: BeforeInput): Before {
  const { cwd } = machine;
  const then: Machine = { ...machine, fs: changes.before };
  const known = gatherBefore(then, args, gathered);
  const loadedThen = loadBefore({ machine: then, args, roots: known.roots, rules }) ?? loaded;
  const isSame = areSame(loaded.configTexts, loadedThen.configTexts);
  const here = isSame ? session : createSession({ rules, ...loadedThen });
  for (const source of known.sources) {
    const text = source.text();
    if (typeof text === 'string') here.set(source.path, text);
    else here.setUnreadable(source.path, text.unreadable);
  }
  here.setUnread(known.unread);
  const outcome = here.outcome();
  if (!isSame) return { outcome, sources: gathered.sources };

  const pathsThen = new Set(known.sources.map(({ path }) => path));
  const isChanged = ({ path }: Source) => !pathsThen.has(path) || changes.paths.has(machine.fs.resolve(cwd, path));
  return { outcome, sources: gathered.sources.filter(isChanged) };
}

/** What the same command would have been about: a folder that is new was not there, and files that are named are not all. */
function gatherBefore(then: Machine, args: Arguments, { only, roots }: Gathered): Gathered {
  const isThere = (path: string) => /[*?[\]{}]/.test(path) || then.fs.kindOf(then.fs.resolve(then.cwd, path));
  const paths = only === undefined ? args.paths : roots;
  try {
    if (paths.length === 0 || paths.some(isThere)) return gather(then, { ...args, paths: paths.filter(isThere) });
  } catch (error) {
    // A glob that fits nothing yet.
    if (!isUsageError(error)) throw error;
  }
  return { sources: [], unread: [], only: undefined, roots, notes: [] };
}

/** The settings before the change, unless there was a mistake in them. */
function loadBefore(input: Parameters<typeof loadSettings>[0]): Loaded | undefined {
  try {
    return loadSettings(input);
  } catch (error) {
    if (isUsageError(error)) return undefined;
    throw error;
  }
}

function areSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}

/**
 * What is said about a change: the findings in the files that it touched, and those elsewhere that were not there before.
 * `files` are the paths that findings show.
 */
export function findingsOfChange(after: Outcome, before: Outcome, files: ReadonlySet<string>): Outcome {
  const isNew = newAfter(before.findings);
  return withFindings(after, (finding) => isNew(finding) || files.has(finding.file));
}

/** Tells which findings, each asked about once, are more than there were; those of another file are others. */
export function newAfter(before: readonly Finding[]): (finding: Finding) => boolean {
  const keyOf = (finding: Finding) => `${finding.file}\0${identityOf(finding)}`;
  const counts = new Map<string, number>();
  for (const finding of before) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return (finding) => {
    const key = keyOf(finding);
    const left = counts.get(key) ?? 0;
    if (left > 0) counts.set(key, left - 1);
    return left === 0;
  };
}
