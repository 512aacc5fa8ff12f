import type { Lap } from './extract.ts';
import type { Source } from './gather.ts';
import type { Machine } from './main.ts';
import { progressOf } from './progress.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';
import { setWithThreads, type Thread, threadsFor } from './threads.ts';

/** More than this is much: for less no preparation pays. */
const fewSources = 12;
const fewCharacters = 200_000;

export interface ToRead {
  readonly session: Session;
  readonly settings: Settings;
  readonly sources: readonly Source[];
  /** How many threads are asked for; undefined where that is left to the program. */
  readonly threads: number | undefined;
  readonly lap?: Lap | undefined;
}

/** Reads all sources into a session, with other threads if that is asked for or pays. */
export async function readSources(machine: Machine, asked: ToRead): Promise<void> {
  const { session, sources, lap } = asked;
  const others = mayShare(asked) ? startOthers(machine, asked) : [];
  if (sources.length > fewSources) machine.expectMuch?.();
  if (others.length === 0) return setAll(machine, asked);
  const progress = progressOf(machine, sources.length);
  await setWithThreads({ session, sources, threads: others, lap, step: progress.step });
  progress.end();
  for (const thread of others) thread.end();
}

function startOthers(machine: Machine, { settings, sources, threads: wanted }: ToRead): readonly Thread[] {
  const threads = machine.threads?.();
  if (!threads) return [];
  const count = Math.min(wanted ?? threadsFor(sources.length, threads.cores), sources.length);
  return Array.from({ length: Math.max(0, count - 1) }, () => threads.start(settings));
}

/** A session that has read its sources before is asked about what has changed since: that is little. */
function mayShare({ session, sources, threads }: ToRead): boolean {
  const [first] = sources;
  const isFirst = first !== undefined && session.sourceText(first.path) === undefined;
  return isFirst && (threads === undefined ? threadsFor(sources.length, 2) > 1 : threads > 1);
}

function setAll(machine: Machine, { session, sources, lap }: ToRead): void {
  const progress = progressOf(machine, sources.length);
  let left = sources.length > fewSources ? 0 : fewCharacters;
  for (const { path, text: readText } of sources) {
    progress.step();
    const text = readText();
    lap?.('read');
    if (typeof text === 'string') {
      if (left > 0 && text.length >= left) machine.expectMuch?.();
      left = Math.max(0, left - text.length);
      session.set(path, text, lap);
    } else session.setUnreadable(path, text.unreadable);
  }
  progress.end();
}
