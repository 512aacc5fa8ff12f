import { URI } from 'vscode-uri';
import type { FlagValues } from '../args.ts';
import type { Machine } from '../main.ts';
import { openFolder, type WorkspaceFolder } from './workspace-folder.ts';

/** A file of an open folder. */
export interface WorkspaceFile {
  readonly folder: WorkspaceFolder;
  /** Seen from the folder, as findings have it. */
  readonly path: string;
}

/** All folders that are open in an editor; each is linted by itself, with the configuration that belongs to it. */
export interface Workspace {
  readonly folders: readonly WorkspaceFolder[];
  open(uri: string): void;
  close(uri: string): void;
  configure(flags: FlagValues): void;
  /** The innermost folder that holds a file; undefined for what is in none, or on no disk. */
  fileAt(uri: string): WorkspaceFile | undefined;
  uriOf(folder: WorkspaceFolder, path: string): string;
}

/** Opens a workspace without folders. `flags` are those of the command line; settings of the editor lie above them. */
export function createWorkspace(machine: Machine, flags: FlagValues): Workspace {
  const { fs } = machine;
  const folders = new Map<string, WorkspaceFolder>();
  let settings: FlagValues = {};

  return {
    get folders() {
      return [...folders.values()];
    },
    open(uri) {
      const root = pathOf(uri);
      if (root === undefined || folders.has(root)) return;
      folders.set(root, openFolder({ machine, root, flags: { ...flags, ...settings } }));
    },
    close(uri) {
      const root = pathOf(uri);
      if (root !== undefined) folders.delete(root);
    },
    configure(next) {
      settings = next;
      for (const folder of folders.values()) folder.configure({ ...flags, ...settings });
    },
    fileAt(uri) {
      const file = pathOf(uri);
      if (file === undefined) return undefined;
      const [folder] = [...folders.values()]
        .filter(({ root }) => !/^\.\.(\/|$)/.test(fs.relative(root, file)))
        .sort((a, b) => b.root.length - a.root.length);
      return folder && { folder, path: fs.relative(folder.root, file) };
    },
    uriOf: ({ root }, path) => URI.file(fs.resolve(root, path)).toString(),
  };
}

/** The path of a file; undefined for what is on no disk, such as a text that has no name yet. */
export function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}
