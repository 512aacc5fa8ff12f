import type { Lap, SourceFacts } from './extract.ts';
import type { Source } from './gather.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';

/** The text of a source, under the path that findings show. */
export interface Text {
  readonly path: string;
  readonly text: string;
}

/** What was found in the sources of one question, in their order; undefined for one that could not be handed over. */
export type Answer = readonly (SourceFacts | undefined)[];

/** Another thread that reads sources and asks the rules of one resource about them. Answers come in the order of the questions. */
export interface Thread {
  ask(texts: readonly Text[]): void;
  /** The next answer, if it is there. */
  answered(): Answer | undefined;
  /** Waits for the next answer. Rejects when the thread dies. */
  next(): Promise<Answer>;
  end(): void;
}

/** What a machine has of threads. */
export interface Threads {
  readonly cores: number;
  start(settings: Settings): Thread;
}

/** Below this, a run is over before another thread has loaded the program. */
const sourcesPerThread = 400;
const mostThreads = 8;

/** How many threads are worth their while for so many sources, the main one counted. */
export function threadsFor(sources: number, cores: number): number {
  return Math.max(1, Math.min(cores, mostThreads, 1 + Math.floor(sources / sourcesPerThread)));
}

/** A question is so long that the time to ask does not count, and so short that nobody waits long for the last answer. */
const sourcesPerQuestion = 32;
const charactersPerQuestion = 250_000;
/** So many questions wait for a thread, as the main one looks for answers between two sources only. */
const questionsAhead = 2;

export interface Shared {
  readonly session: Pick<Session, 'set' | 'take' | 'setUnreadable'>;
  readonly sources: readonly Source[];
  readonly threads: readonly Thread[];
  readonly lap?: Lap | undefined;
  /** Told of each source that is done. */
  readonly step: () => void;
}

/**
 * Reads sources into a session together with other threads: this one from the first on, the others from the last on, until
 * they meet. So it does not matter how fast each of them is, nor who begins when. What comes out is the same as without
 * threads; what a thread that died was asked for is done here.
 */
export async function setWithThreads({ session, sources, threads, lap, step }: Shared): Promise<void> {
  const asked = threads.map((thread) => ({ thread, open: [] as (readonly Text[])[] }));
  let [first, last] = [0, sources.length];
  while (first < last) {
    for (const { thread, open } of asked) {
      for (let answer = thread.answered(); answer; answer = thread.answered()) take(open.shift() ?? [], answer);
      while (open.length < questionsAhead && first < last) {
        const texts = takeLast();
        if (texts.length === 0) continue;
        open.push(texts);
        thread.ask(texts);
      }
    }
    if (first < last) setHere(sources[first++]);
  }
  for (const { thread, open } of asked) {
    for (let texts = open.shift(); texts; texts = open.shift()) {
      const answer: Answer = await thread.next().catch(() => []);
      lap?.('wait for threads');
      take(texts, answer);
    }
  }

  function takeLast(): readonly Text[] {
    const texts: Text[] = [];
    let length = 0;
    while (first < last && texts.length < sourcesPerQuestion && length < charactersPerQuestion) {
      const one = read(sources[--last]);
      if (one) texts.push(one);
      length += one?.text.length ?? 0;
    }
    return texts;
  }

  function setHere(source: Source | undefined): void {
    const one = read(source);
    if (one) session.set(one.path, one.text, lap);
    step();
  }

  /** Undefined for what cannot be read, which the session is told. */
  function read(source: Source | undefined): Text | undefined {
    const text = source?.text();
    lap?.('read');
    if (source === undefined || text === undefined) return undefined;
    if (typeof text === 'string') return { path: source.path, text };
    session.setUnreadable(source.path, text.unreadable);
    return undefined;
  }

  function take(texts: readonly Text[], answer: Answer): void {
    texts.forEach(({ path, text }, n) => {
      const facts = answer[n];
      if (facts) session.take(text, facts);
      else session.set(path, text);
      step();
    });
    lap?.('take from threads');
  }
}
