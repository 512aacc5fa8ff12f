import type { Lap } from './extract.ts';
import type { Source } from './gather.ts';
import type { Machine } from './main.ts';
import { progressOf } from './progress.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';
import { setWithThreads, type Text, threadsFor } from './threads.ts';

/** More than this is much: for less no preparation pays. */
const fewSources = 12;
const fewCharacters = 200_000;
/** Fewer than this are read by one thread, however long they are. */
const manySources = 200;

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
  const { session, settings, sources, lap } = asked;
  if (sources.length > fewSources) machine.expectMuch?.();
  const mayShare = asked.threads === undefined ? sources.length >= manySources : asked.threads > 1;
  const threads = mayShare ? machine.threads?.() : undefined;
  if (!threads || (asked.threads === undefined && threads.cores < 4)) return setAll(machine, asked);
  const texts = sources.flatMap(({ path, text }): readonly Text[] => {
    const read = text();
    if (typeof read === 'string') return session.sourceText(path) === read ? [] : [{ path, text: read }];
    session.setUnreadable(path, read.unreadable);
    return [];
  });
  lap?.('read');
  const count = Math.min(asked.threads ?? threadsFor(texts, threads.cores), texts.length);
  if (count < 2) {
    for (const { path, text } of texts) session.set(path, text, lap);
    return;
  }
  const others = Array.from({ length: count - 1 }, () => threads.start(settings));
  await setWithThreads(session, texts, { threads: others, lap });
  for (const thread of others) thread.end();
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
