import type { Arguments, FlagValues } from '../args.ts';
import { manifestName } from '../discover.ts';
import { isUsageError, type UsageError } from '../errors.ts';
import { gather, type Source } from '../gather.ts';
import type { Outcome, Session } from '../index.ts';
import { createSession, rules } from '../index.ts';
import { loadSettings } from '../load-settings.ts';
import type { Machine } from '../main.ts';
import { configNames, defaultSettings } from '../settings.ts';

/** A folder that is open in an editor: the files on disk, and above them what is being typed. Paths are seen from it. */
export interface WorkspaceFolder {
  readonly root: string;
  /** The text in an editor, until it is closed; then the file counts again. */
  type(path: string, text: string): void;
  close(path: string): void;
  /** Files that were written, made or removed by somebody else. */
  touch(paths: readonly string[]): void;
  /** New settings of the editor; they stand for flags of the command line. */
  configure(flags: FlagValues): void;
  /** Findings and graph of all files as they are now; worked out when something has changed since. */
  outcome(): Outcome;
  textOf(path: string): string | undefined;
  /** Where objects go that name no namespace. */
  namespace(): string;
  /** What is wrong with the configuration, so that the defaults count; undefined when nothing is. */
  configTrouble(): UsageError | undefined;
}

export interface FolderInput {
  readonly machine: Machine;
  readonly root: string;
  readonly flags: FlagValues;
}

/** Opens a folder. Nothing is read before the first outcome is asked for. */
export function openFolder({ machine, root, flags: given }: FolderInput): WorkspaceFolder {
  const { fs } = machine;
  const local: Machine = { ...machine, cwd: root };
  const typed = new Map<string, string>();
  let flags = given;
  let trouble: UsageError | undefined;
  let namespace = defaultSettings.namespace;
  let session: Session | undefined;
  /** Whether `readers` are those of the files that are there now. */
  let isListed = false;
  let readers: ReadonlyMap<string, Source['text']> = new Map();
  /** Files whose text is to be read again; all of them when there is no session. */
  let stale = new Set<string>();
  let last: Outcome | undefined;

  const fileOf = (path: string) => fs.resolve(root, path);
  const argumentsOf = (): Arguments => ({ command: 'lint', paths: [], flags });

  return {
    root,
    type(path, text) {
      if (typed.get(path) === text) return;
      typed.set(path, text);
      renew(path);
    },
    close(path) {
      typed.delete(path);
      renew(path);
    },
    touch(paths) {
      // A file that comes or goes, or that decides what is read, changes the list of files.
      if (paths.some((path) => decides(path) || readers.has(path) !== (fs.kindOf(fileOf(path)) === 'file')))
        isListed = false;
      for (const path of paths) renew(path);
    },
    configure(next) {
      flags = next;
      session = undefined;
      last = undefined;
    },
    outcome() {
      last ??= workOut();
      return last;
    },
    textOf: (path) => typed.get(path) ?? session?.textOf(path),
    namespace: () => namespace,
    configTrouble: () => trouble,
  };

  function renew(path: string): void {
    stale.add(path);
    if (isConfig(path)) session = undefined;
    last = undefined;
  }

  function workOut(): Outcome {
    if (session === undefined || !isListed) {
      const { sources, unread, roots } = gather(local, argumentsOf());
      const before = readers;
      readers = new Map(sources.map(({ path, text }) => [path, text]));
      isListed = true;
      if (session === undefined) {
        const loaded = settingsFor(roots);
        namespace = loaded.settings.namespace;
        session = createSession({ rules, ...loaded });
        stale = new Set([...readers.keys(), ...typed.keys()]);
      }
      session.setUnread(unread);
      for (const path of [...before.keys(), ...readers.keys()])
        if (before.has(path) !== readers.has(path)) stale.add(path);
    }
    for (const path of stale) set(session, path, readers.get(path));
    stale = new Set();
    return session.outcome();
  }

  function set(into: Session, path: string, read: Source['text'] | undefined): void {
    const isMeant = read !== undefined || isNew(path);
    const text = isMeant ? (typed.get(path) ?? read?.()) : undefined;
    if (text === undefined || typeof text === 'string') into.set(path, text);
    // What vanished since the files were listed is no file that cannot be read.
    else if (fs.kindOf(fileOf(path)) === undefined) into.set(path, undefined);
    else into.setUnreadable(path, text.unreadable);
  }

  /** A file that was never saved; one that is there and not listed is ignored on purpose. */
  function isNew(path: string): boolean {
    return manifestName.test(path) && !path.startsWith('../') && fs.kindOf(fileOf(path)) === undefined;
  }

  /** While a configuration is being typed it has mistakes: they are told, and the defaults count. */
  function settingsFor(roots: readonly string[]): ReturnType<typeof loadSettings> {
    const typedOver: Machine = {
      ...local,
      fs: { ...fs, read: (path) => typed.get(fs.relative(root, path)) ?? fs.read(path) },
    };
    try {
      const loaded = loadSettings({ machine: typedOver, args: argumentsOf(), roots, rules });
      trouble = undefined;
      return loaded;
    } catch (error) {
      if (!isUsageError(error)) throw error;
      trouble = error;
      const without = { ...argumentsOf(), flags: {} };
      return loadSettings({ machine: local, args: without, roots: [], rules });
    }
  }
}

function isConfig(path: string): boolean {
  return configNames.some((name) => path === name || path.endsWith(`/${name}`));
}

/** Whether a file says which others are read. */
function decides(path: string): boolean {
  return /(^|\/)(\.gitignore|\.ignore|\.kubeworthyignore|Chart\.yaml)$/.test(path);
}
