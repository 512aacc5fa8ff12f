import type { Remark } from './engine.ts';
import type { Lap } from './extract.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';

/** The text of a source, under the path that findings show. */
export interface Text {
  readonly path: string;
  readonly text: string;
}

/** Another thread that asks the rules of one resource about sources. */
export interface Thread {
  /** What the rules say about each source, in the order of the sources. Rejects when the thread dies. */
  ask(texts: readonly Text[]): Promise<readonly (readonly Remark[])[]>;
  end(): void;
}

/** What a machine has of threads. */
export interface Threads {
  readonly cores: number;
  start(settings: Settings): Thread;
}

/** A text is read in this part of the time that it takes to read it and to ask the rules about it. */
const readingShare = 0.3;

/**
 * With so many cores and characters, threads pay: each has to load the program and to warm up, and the main thread reads
 * all texts again, since trees of objects are dearer to hand over than to make.
 */
const manyCores = 4;
const muchText = 40_000_000;

/** How many threads are worth their while, the main one counted. */
export function threadsFor(texts: readonly Text[], cores: number): number {
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  return cores >= manyCores && length > muchText ? Math.min(cores, 8) : 1;
}

/**
 * Sets sources with the help of other threads, which ask the rules while this one reads the same texts for the graph. What
 * comes out is the same as without them; what a thread that died was asked for is done here.
 */
export async function setWithThreads(
  session: Pick<Session, 'set' | 'read'>,
  texts: readonly Text[],
  { threads, lap }: { readonly threads: readonly Thread[]; readonly lap?: Lap | undefined },
): Promise<void> {
  const [own = [], ...others] = portions(texts, threads.length);
  const answers = others.map((part, n) => threads[n]?.ask(part).catch(() => undefined));
  for (const { path, text } of own) session.set(path, text, lap);
  const waiting = others.map((part) => part.map(({ path, text }) => session.read(path, text, lap)));
  const told = await Promise.all(answers);
  lap?.('wait for threads');
  for (const [n, answer] of told.entries()) {
    waiting[n]?.forEach((tell, index) => {
      tell(answer?.[index]);
    });
  }
}

/** Contiguous parts for this thread and the others, by the length of the texts: this one has all of them to read. */
export function portions(texts: readonly Text[], others: number): readonly (readonly Text[])[] {
  const total = texts.reduce((sum, { text }) => sum + text.length, 0);
  const own = Math.max(0, (1 / others - readingShare) / (1 - readingShare + 1 / others)) * total;
  const each = (total - own) / others;
  const parts: Text[][] = Array.from({ length: others + 1 }, () => []);
  let length = 0;
  for (const one of texts) {
    const number = length < own ? 0 : Math.min(others, 1 + Math.floor((length - own) / each));
    parts[number]?.push(one);
    length += one.text.length;
  }
  return parts;
}
