import type { Arguments } from './args.ts';
import { commands } from './args.ts';
import { type Chart, discover } from './discover.ts';
import { UsageError } from './errors.ts';
import type { Unreadable } from './extract.ts';
import { type FileSystem, foldersUpwards, isPipe, readNamed, reasonOf } from './fs.ts';
import type { Machine } from './main.ts';
import { didYouMean } from './nearest.ts';
import { configNames } from './settings.ts';

/** A text to read, under the path that findings show. */
export interface Source {
  readonly path: string;
  readonly text: () => string | Unreadable;
}

/** What a run is about. */
export interface Gathered {
  readonly sources: readonly Source[];
  /** Texts that are not read as manifests but may hold objects: templates of Helm charts. */
  readonly unread: readonly { readonly path: string; readonly text: string }[];
  /** The files that findings may be about; undefined: all. */
  readonly only: ReadonlySet<string> | undefined;
  /** Where a configuration is looked for, upwards. */
  readonly roots: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Turns the arguments into sources. Folders and globs are linted as they are. Files that are named one by one only choose
 * what is spoken about: the graph is that of the project around them, or a Service and its Deployment in two files would
 * not know each other.
 */
export function gather(machine: Machine, args: Arguments): Gathered {
  const { fs, cwd } = machine;
  const noIgnore = args.flags['no-ignore'] === true;
  const stdinName = args.flags['stdin-filename'];
  const paths = args.paths.length === 0 ? ['.'] : args.paths.filter((path) => path !== '-');
  const stdin = args.paths.includes('-')
    ? {
        path: stdinName === undefined ? '<stdin>' : shown(fs, cwd, fs.resolve(cwd, stdinName)),
        text: readStdin(machine),
      }
    : undefined;
  refuseMisspeltCommand(fs, cwd, args.paths);
  if (stdinName !== undefined && !stdin)
    throw new UsageError("--stdin-filename names what comes from standard input: give '-' as a path, too");

  const named = paths.filter((path) => fs.kindOf(fs.resolve(cwd, path)) === 'file');
  const buffer = stdin && stdinName !== undefined ? [stdinName] : [];
  const areOnlyFiles = named.length === paths.length && named.length + buffer.length > 0;
  const isFocused = (args.command === 'lint' || args.command === 'diff') && areOnlyFiles;
  const { since, staged, 'pre-commit': isHook } = args.flags;
  const isCompared = since !== undefined || staged === true || isHook === true;
  // A change is one of the current folder, whatever files are named beside it.
  const around = () => (isCompared ? cwd : projectOf(fs, fs.parent(fs.resolve(cwd, [...named, ...buffer][0] ?? '.'))));
  const project = isFocused ? around() : undefined;

  const found = discover({ fs, cwd, noIgnore, paths: project === undefined ? paths : [project, ...paths] });
  // What stands in a folder was found to be a file; what is named may be a pipe, and is waited for.
  const given = new Set(paths.map((path) => fs.resolve(cwd, path)));
  const reader = (file: string) => (given.has(file) ? (path: string) => readNamed(fs, path) : fs.read);
  const sources = found.files
    .map((file): Source => ({ path: shown(fs, cwd, file), text: () => readText(file, reader(file)) }))
    .filter(({ path }) => path !== stdin?.path);
  const only =
    project === undefined
      ? undefined
      : new Set([...named.map((path) => shown(fs, cwd, fs.resolve(cwd, path))), ...(stdin ? [stdin.path] : [])]);
  return {
    sources: [
      ...sources,
      ...found.unreadable.map(({ path, reason }) => ({
        path: shown(fs, cwd, path),
        text: () => ({ unreadable: reason }),
      })),
      ...(stdin ? [{ path: stdin.path, text: () => stdin.text }] : []),
    ],
    unread: found.charts.flatMap(({ templates }) =>
      templates.flatMap((file) => {
        const text = readText(file, fs.read);
        return typeof text === 'string' ? [{ path: shown(fs, cwd, file), text }] : [];
      }),
    ),
    only,
    roots:
      project === undefined ? (paths.length === 0 ? [cwd] : paths.map((path) => rootOf(fs, cwd, path))) : [project],
    notes: found.charts.map((chart) => chartNote(fs, cwd, chart)),
  };
}

/** `kubeworthy lnit` looks like a path that leads nowhere. */
function refuseMisspeltCommand(fs: FileSystem, cwd: string, [first]: readonly string[]): void {
  if (first === undefined || /[./*-]/.test(first) || fs.kindOf(fs.resolve(cwd, first))) return;
  const meant = didYouMean(first, commands);
  if (meant !== '') throw new UsageError(`there is no command, file or folder '${first}'${meant}`);
}

function chartNote(fs: FileSystem, cwd: string, { folder }: Chart): string {
  const path = shown(fs, cwd, folder) || '.';
  return `the templates of the Helm chart '${path}' are no YAML and were left out: lint them with 'helm template ${path} | kubeworthy -'`;
}

/** The folder around `folder` that holds a configuration, or else the repository; undefined when there is neither. */
function projectOf(fs: FileSystem, folder: string): string | undefined {
  for (const at of foldersUpwards(fs, folder)) {
    if (configNames.some((name) => fs.kindOf(fs.join(at, name)) === 'file') || fs.kindOf(fs.join(at, '.git')))
      return at;
  }
  return undefined;
}

/** The folder of the first path, or the current one: the repository that it is in is asked what was changed. */
export function folderOf({ fs, cwd }: Pick<Machine, 'fs' | 'cwd'>, { paths }: Arguments): string {
  const root = paths[0] === undefined ? cwd : rootOf(fs, cwd, paths[0]);
  return [...foldersUpwards(fs, root)].find((folder) => fs.kindOf(folder) === 'folder') ?? root;
}

/** The folders in which a run looks for files, and where its configuration stands if that is named. */
export function foldersOf({ fs, cwd }: Pick<Machine, 'fs' | 'cwd'>, { paths, flags }: Arguments): readonly string[] {
  const given = [flags.config, flags.baseline].filter((path) => path !== undefined);
  const folders = [...(paths.length === 0 ? ['.'] : paths), ...given].map((path) => rootOf(fs, cwd, path));
  const areOnlyFiles = paths.length > 0 && paths.every((path) => fs.kindOf(fs.resolve(cwd, path)) === 'file');
  // Devices are read, not watched: below /dev something changes all the time.
  return (areOnlyFiles ? [cwd, ...folders] : folders).filter((folder) => fs.kindOf(folder) === 'folder');
}

function rootOf(fs: FileSystem, cwd: string, path: string): string {
  const absolute = fs.resolve(cwd, path.replace(/[^/\\]*[*?[\]{}].*$/, '') || '.');
  return fs.kindOf(absolute) === 'file' ? fs.parent(absolute) : absolute;
}

/** How findings call a file: seen from the current folder. */
function shown(fs: FileSystem, cwd: string, path: string): string {
  return isPipe(path) ? path : fs.relative(cwd, path) || path;
}

function readText(path: string, read: (path: string) => string): string | Unreadable {
  try {
    return read(path);
  } catch (error) {
    return { unreadable: reasonOf(error) };
  }
}

function readStdin(machine: Machine): string {
  try {
    return machine.stdin();
  } catch (error) {
    throw new UsageError(`standard input cannot be read: ${reasonOf(error)}`);
  }
}
