import type { Gathered } from './gather.ts';
import { createSession, type Session, type SessionInput } from './session.ts';

/** What a round of `--watch` leaves to the next one: only sources with another text are read again. */
export interface Memory {
  session?: Session;
  settings?: string;
  /** What the sources held; undefined for those that could not be read. */
  readonly texts: Map<string, string | undefined>;
  readonly unread: Set<string>;
}

/** The session of the round before, if the settings are the same, without the sources that are gone; or a new one. */
export function sessionFor(input: SessionInput, { sources, unread }: Gathered, memory: Memory): Session {
  const settings = JSON.stringify([input.settings, [...(input.configTexts ?? [])]]);
  const isSame = memory.session !== undefined && memory.settings === settings;
  const session = isSame && memory.session ? memory.session : createSession(input);
  const paths = new Set(sources.map(({ path }) => path));
  for (const path of [...memory.texts.keys()].filter((one) => !isSame || !paths.has(one))) {
    session.set(path, undefined);
    memory.texts.delete(path);
  }
  for (const path of memory.unread) session.setUnread(path, undefined);
  memory.unread.clear();
  for (const { path } of unread) memory.unread.add(path);
  memory.session = session;
  memory.settings = settings;
  return session;
}
