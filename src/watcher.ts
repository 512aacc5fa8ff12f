import { type FSWatcher, watch } from 'node:fs';

/** Tells when files below some folders change. */
export interface Watching {
  /** Resolves with true after the next change, also one since the last call, and with false when it was closed. */
  next(): Promise<boolean>;
  close(): void;
}

/** Starts to watch folders and all below them. Throws where the machine refuses. */
export type Watch = (folders: readonly string[]) => Watching;

/** An editor that saves writes several times; a checkout changes many files. */
const settleMilliseconds = 60;

/** The watching of the machine: recursive everywhere from Node 20.13 on. */
export const machineWatch: Watch = (folders) => {
  let isChanged = false;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let wake: () => void = () => {};
  const watchers: FSWatcher[] = [];
  const notice = (_event: string, name: string | null) => {
    if (name !== null && !mayMatter(name)) return;
    isChanged = true;
    clearTimeout(timer);
    timer = setTimeout(() => wake(), settleMilliseconds);
  };
  for (const folder of new Set(folders)) {
    const watcher = watch(folder, { recursive: true }, notice);
    // A folder that goes away is a change like others; the rest is watched on.
    watcher.on('error', () => notice('rename', null));
    watchers.push(watcher);
  }
  return {
    next: () =>
      new Promise((resolve) => {
        wake = () => {
          if (!isChanged && !isClosed) return;
          isChanged = false;
          wake = () => {};
          resolve(!isClosed);
        };
        if (isClosed || (isChanged && timer === undefined)) wake();
        else if (isChanged) timer = setTimeout(() => wake(), settleMilliseconds);
      }),
    close() {
      isClosed = true;
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      wake();
    },
  };
};

/** Whether a change of this path, seen from a folder that is watched, can change what is found. */
function mayMatter(path: string): boolean {
  const parts = path.split(/[\\/]/);
  return !parts.includes('node_modules') && !parts.includes('.git');
}
