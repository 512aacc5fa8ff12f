import { posix } from 'node:path';
import type { Entry, FileSystem } from '../../src/fs.ts';
import { main } from '../../src/main.ts';

/**
 * A file system made of texts by absolute path. A text that begins with `-> ` is a link; one that is `-- locked` may not
 * be read, and a folder that holds one named `locked` may not be listed.
 */
export function memoryFileSystem(files: Map<string, string>): FileSystem {
  const linkOf = (path: string) => /^-> (.*)$/.exec(files.get(path) ?? '')?.[1];
  const realPath = (path: string): string | undefined => {
    const link = linkOf(path);
    if (link !== undefined) return realPath(posix.resolve(posix.dirname(path), link));
    return files.has(path) || isFolder(path) ? path : undefined;
  };
  const isFolder = (path: string) => path === '/' || [...files.keys()].some((file) => file.startsWith(`${path}/`));
  return {
    read: (path) => {
      const text = files.get(realPath(path) ?? '') ?? '';
      if (text === '-- locked') throw new Error(`EACCES: permission denied, open '${path}'`);
      return text;
    },
    readPipe: (path) => files.get(path) ?? '',
    replace: (path, text) => void files.set(path, text),
    exchange: (path, { before, after }) => {
      const real = realPath(path) ?? path;
      if (files.get(real) !== before) throw new Error('it has changed since it was read');
      files.set(real, after);
    },
    faultOfExchange: (path, { before }) =>
      files.get(realPath(path) ?? path) === before ? undefined : 'it has changed since it was read',
    sweep: () => {},
    list: (folder) => {
      if (files.has(`${folder}/locked`)) throw new Error(`EACCES: permission denied, scandir '${folder}'`);
      const entries = new Map<string, Entry>();
      for (const file of files.keys()) {
        if (!file.startsWith(folder === '/' ? '/' : `${folder}/`)) continue;
        const [name = '', ...rest] = file.slice(folder === '/' ? 1 : folder.length + 1).split('/');
        const kind = rest.length > 0 ? 'folder' : linkOf(file) === undefined ? 'file' : 'link';
        entries.set(name, { name, kind });
      }
      return [...entries.values()];
    },
    kindOf: (path) => {
      const real = realPath(path);
      if (real === undefined) return undefined;
      return files.has(real) ? 'file' : 'folder';
    },
    realPath,
    resolve: (folder, path) => posix.resolve(folder, path),
    relative: (folder, path) => posix.relative(folder, path),
    join: (folder, name) => posix.join(folder, name),
    parent: (path) => posix.dirname(path),
  };
}

export interface ProgramRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: ReadonlyMap<string, string>;
}

export interface ProgramInput {
  readonly files?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly today?: string;
  /** What is written while the program watches, one edit after another; null removes a file. */
  readonly edits?: readonly Readonly<Record<string, string | null>>[];
}

/** Runs the program in a folder `/project` that holds these files. */
export async function runProgram(argv: readonly string[], input: ProgramInput = {}): Promise<ProgramRun> {
  const cwd = input.cwd ?? '/project';
  const files = new Map(
    Object.entries(input.files ?? {}).map(([name, text]) => [posix.resolve('/project', name), text]),
  );
  const printed = { stdout: '', stderr: '' };
  const edits = [...(input.edits ?? [])];
  const edit = () => {
    const next = edits.shift();
    for (const [name, text] of Object.entries(next ?? {})) {
      if (text === null) files.delete(posix.resolve('/project', name));
      else files.set(posix.resolve('/project', name), text);
    }
    return next !== undefined;
  };
  const code = await main({
    argv,
    cwd,
    fs: memoryFileSystem(files),
    git: async () => () => undefined,
    watch: async () => () => ({ next: async () => edit(), close: () => {} }),
    env: input.env ?? {},
    stdin: () => input.stdin ?? '',
    stdout: (text) => {
      printed.stdout += text;
    },
    stderr: (text) => {
      printed.stderr += text;
    },
    stepByStep: async (steps) => {
      for (const _ of steps);
    },
    isTerminal: { stdout: false, stderr: false },
    clock: () => 0,
    today: input.today ?? '2027-01-01',
  });
  return { code, ...printed, files };
}
