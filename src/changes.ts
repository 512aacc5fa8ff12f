import { UsageError } from './errors.ts';
import { decodeText, type FileSystem } from './fs.ts';
import type { Git, GitAnswer } from './git.ts';
import { overlaid } from './overlay.ts';

/** What a change begins from: a commit, or the last commit for what `git add` has put into the index. */
export type Comparison = { readonly since: string } | { readonly staged: true };

/** A change of some files, and both states of the files around it. Paths are absolute. */
export interface Changes {
  /** The files as the change leaves them. */
  readonly after: FileSystem;
  /** The files as they were. */
  readonly before: FileSystem;
  /** Files that were changed, added, renamed or removed. */
  readonly paths: ReadonlySet<string>;
  /** Where files that were renamed are now, by where they were. */
  readonly renames: ReadonlyMap<string, string>;
  /** What it is compared with, for people. */
  readonly base: string;
  readonly notes: readonly string[];
}

export interface ChangesInput {
  readonly fs: FileSystem;
  readonly git: Git;
  /** A folder in the repository. */
  readonly folder: string;
  readonly comparison: Comparison;
}

/** Asks git what was changed. Throws a UsageError that says what to do where git cannot answer. */
export function readChanges({ fs, git, folder, comparison }: ChangesInput): Changes {
  const option = 'since' in comparison ? '--since' : '--staged';
  const root = rootOf({ fs, git, folder, option });
  const run = (args: readonly string[], input?: string) => need(git(root, args, input), option);
  const base = 'since' in comparison ? mergeBase(run, comparison.since) : lastCommit(run);
  const isStaged = 'staged' in comparison;

  const differences = readDifferences(run([...diff, ...(isStaged ? ['--cached'] : []), base.commit, '--']));
  const unstaged = isStaged ? readDifferences(run([...diff, '--'])) : [];
  const untracked = pathsIn(run(['ls-files', '--others', '--exclude-standard', '-z']));

  const at = (path: string) => fs.join(root, path);
  const blobs = blobReader(run);
  const before: Draft = new Map();
  const after: Draft = new Map();
  // What is neither staged nor committed does not belong to the commit.
  if (isStaged) for (const path of untracked) after.set(at(path), undefined);
  setBack(after, unstaged);
  for (const [path, text] of after) before.set(path, text);
  if (!isStaged) for (const path of untracked) before.set(at(path), undefined);
  setBack(before, differences);

  const changed = differences.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from]));
  return {
    after: overlaid(fs, after),
    before: overlaid(fs, before),
    paths: new Set([...changed, ...(isStaged ? [] : untracked)].map(at)),
    renames: new Map(
      differences.flatMap(({ path, from }) => (from === undefined ? [] : [[at(from), at(path)] as const])),
    ),
    base: base.name,
    notes: differences
      .filter(({ isSubmodule }) => isSubmodule)
      .map(({ path }) => `the submodule '${path}' was changed: lint what changed in it from within its folder`),
  };

  /** Writes into an overlay what the files were before they differed. */
  function setBack(overlay: Draft, list: readonly Difference[]): void {
    for (const { path, from, old, isSpecial } of list) {
      // What a link or a submodule was is not read: it stays as it is.
      if (isSpecial) continue;
      overlay.set(at(path), from === undefined ? blobs.textOf(path, old) : undefined);
      if (from !== undefined) overlay.set(at(from), blobs.textOf(from, old));
    }
  }
}

type Draft = Map<string, (() => string) | undefined>;
type Run = (args: readonly string[], input?: string) => GitAnswer;

const diff = [
  'diff',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-color',
  '--find-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  // A submodule is one path; what changes in it is not looked for.
  '--ignore-submodules=dirty',
] as const;

function need(answer: GitAnswer | undefined, option: string): GitAnswer {
  if (!answer) throw new UsageError(`${option} asks git what was changed, and there is no program 'git': install it`);
  return answer;
}

/** The top folder, called as `folder` is, whatever links lead there. */
function rootOf({ fs, git, folder, option }: Omit<ChangesInput, 'comparison'> & { readonly option: string }): string {
  const answer = need(git(folder, ['rev-parse', '--show-cdup']), option);
  if (answer.code === 0) return fs.resolve(folder, textOf(answer).trimEnd() || '.');
  if (/not a git repository/i.test(answer.stderr))
    throw new UsageError(
      `${option} asks git what was changed, but '${folder}' is in no Git repository: lint without it, or begin one with 'git init'`,
    );
  throw new UsageError(`${option} asks git what was changed, and git refuses: ${reasonOf(answer)}`);
}

interface Base {
  /** The name of a commit or of a tree. */
  readonly commit: string;
  readonly name: string;
}

/** Where the branch that is checked out left `ref`: what came to `ref` later is not part of the change. */
function mergeBase(run: Run, ref: string): Base {
  const deepen = () =>
    textOf(run(['rev-parse', '--is-shallow-repository'])).trim() === 'true'
      ? "this clone holds the last commits only: fetch the others with 'git fetch --unshallow', or with 'fetch-depth: 0' in GitHub Actions"
      : undefined;
  const found = run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (found.code !== 0)
    throw new UsageError(
      `there is no commit '${ref}' in this repository: ${deepen() ?? `see 'git branch --all', or fetch it with 'git fetch origin'`}`,
    );
  const commit = textOf(found).trim();
  if (run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).code !== 0)
    throw new UsageError(`there is no commit yet to compare with '${ref}': lint without it, or use --staged`);
  const base = run(['merge-base', commit, 'HEAD']);
  if (base.code !== 0)
    throw new UsageError(
      `'${ref}' and the branch that is checked out have no commit in common: ${deepen() ?? 'name a commit that both have'}`,
    );
  const common = textOf(base).trim();
  const short = common.slice(0, 10);
  return { commit: common, name: common === commit ? `'${ref}' (${short})` : `${short}, where '${ref}' was left` };
}

function lastCommit(run: Run): Base {
  const head = run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (head.code === 0) return { commit: textOf(head).trim(), name: 'the last commit' };
  // Before the first commit everything is new. The name of the empty tree depends on the hash of the repository.
  return {
    commit: textOf(run(['hash-object', '-t', 'tree', '--stdin'], '')).trim(),
    name: 'nothing, before the first commit',
  };
}

/** A line of `git diff --raw`. */
interface Difference {
  readonly path: string;
  /** The path before it was renamed. */
  readonly from?: string;
  /** The blob that it was; undefined where there was nothing. */
  readonly old: string | undefined;
  /** It was a link or a submodule. */
  readonly isSpecial: boolean;
  readonly isSubmodule: boolean;
}

const regularFile = /^100/;
const nothing = '000000';
const submodule = '160000';

/** Reads `:100644 100644 1234… 5678… R090`, each followed by one path or two, all ended by a zero byte. */
function readDifferences(answer: GitAnswer): readonly Difference[] {
  if (answer.code !== 0) throw new UsageError(`git cannot say what was changed: ${reasonOf(answer)}`);
  const fields = textOf(answer).split('\0');
  const found = new Map<string, Difference>();
  for (let n = 0; n < fields.length; ) {
    const [oldMode = '', newMode = '', old = '', , status = ''] = (fields[n++] ?? '').replace(/^:/, '').split(' ');
    if (status === '') break;
    const first = fields[n++] ?? '';
    const isRename = /^[RC]/.test(status);
    const path = isRename ? (fields[n++] ?? '') : first;
    const difference: Difference = {
      path,
      ...(status.startsWith('R') ? { from: first } : {}),
      old: regularFile.test(oldMode) && !/^0+$/.test(old) ? old : undefined,
      isSpecial: oldMode !== nothing && !regularFile.test(oldMode),
      isSubmodule: oldMode === submodule || newMode === submodule,
    };
    // A conflict is told twice; the line that knows the old text counts.
    if (found.get(path)?.old === undefined) found.set(path, difference);
  }
  return [...found.values()];
}

/** Files that a run may read without being told to. */
const mayBeRead = /\.(?:ya?ml|json|tpl)$|(?:^|\/)\.(?:git|kubeworthy)?ignore$/i;

interface BlobReader {
  /** A function that gives the text, or undefined where there is no blob. */
  textOf(path: string, blob: string | undefined): (() => string) | undefined;
}

/** Reads blobs when the first of them is asked for, all with one process; what is no manifest by its name, by itself. */
function blobReader(run: Run): BlobReader {
  const wanted = new Set<string>();
  let texts: ReadonlyMap<string, string> | undefined;
  const readAll = () => {
    texts ??= readBlobs(run, [...wanted]);
    return texts;
  };
  const readOne = (blob: string) => readBlobs(run, [blob]).get(blob) ?? '';
  return {
    textOf(path, blob) {
      if (blob === undefined) return undefined;
      if (!mayBeRead.test(path)) return () => readOne(blob);
      wanted.add(blob);
      return () => readAll().get(blob) ?? readOne(blob);
    },
  };
}

/** Reads `<name> blob <size>\n<bytes>\n` for each; a blob that the repository lacks is `<name> missing\n`. */
function readBlobs(run: Run, blobs: readonly string[]): ReadonlyMap<string, string> {
  if (blobs.length === 0) return new Map();
  const { stdout } = run(['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  const texts = new Map<string, string>();
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(10, at);
    if (end === -1) break;
    const [blob = '', , size] = new TextDecoder().decode(stdout.subarray(at, end)).split(' ');
    at = end + 1;
    if (size === undefined)
      throw new UsageError(
        `the repository lacks the text of a file as it was (${blob}): fetch all of it with 'git fetch --refetch --no-filter'`,
      );
    texts.set(blob, decodeText(stdout.subarray(at, at + Number(size))));
    at += Number(size) + 1;
  }
  return texts;
}

function pathsIn(answer: GitAnswer): readonly string[] {
  // A repository within this one ends with a slash.
  return textOf(answer)
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => path.replace(/\/$/, ''));
}

function textOf({ stdout }: GitAnswer): string {
  return new TextDecoder().decode(stdout);
}

function reasonOf({ stderr }: GitAnswer): string {
  return (
    stderr
      .split('\n')
      .find((line) => line !== '')
      ?.replace(/^(?:fatal|error): /, '') ?? 'it does not say why'
  );
}
