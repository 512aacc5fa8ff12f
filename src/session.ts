import { chooseRules } from './choice.ts';
import { createExtract, type Lap, type SourceFacts } from './extract.ts';
import type { Graph } from './graph/graph.ts';
import { link, type Outcome } from './link.ts';
import { createReader } from './model.ts';
import { withoutByteOrderMark } from './parse/source.ts';
import type { Rule } from './rule.ts';
import type { Settings } from './settings.ts';

/**
 * One run that can go on: the command line sets every file once, an editor sets one again at each change. Only a source
 * that was set again is read again.
 */
export interface Session {
  /**
   * The text of a source, or undefined when it is gone; the same text is not read again. `path` is that which findings show.
   * `lap` is told of the parts of the work, if the time is taken.
   */
  set(path: string, text: string | undefined, lap?: Lap): void;
  /** The text of a source, and what another thread has found in it with the same rules and settings. */
  take(text: string, facts: SourceFacts): void;
  /** A source that is there and cannot be read: that is a finding, and the others are linted all the same. */
  setUnreadable(path: string, reason: string): void;
  /** Forgets the sources that are not among these. */
  retain(paths: ReadonlySet<string>): void;
  /** All texts that are not read as manifests but may hold any object which they name. */
  setUnread(texts: readonly { readonly path: string; readonly text: string }[]): void;
  /** Findings, graph and counts. */
  outcome(asked?: Asked): Outcome;
  /**
   * The text of a source, or of what settings stand in, as offsets count in it: without its byte order mark. For reports
   * that show it.
   */
  textOf(path: string): string | undefined;
  /** The text of a source only, as it was given. */
  sourceText(path: string): string | undefined;
}

/** What an outcome is asked for. */
export interface Asked {
  /** Limits the findings to some files; the graph is always that of all. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Told of the parts of the work, if the time is taken. */
  readonly lap?: Lap | undefined;
  /** The graph of another state of the same manifests: rules tell what cannot be updated from there. */
  readonly before?: Graph | undefined;
}

export interface SessionInput {
  readonly rules: readonly Rule[];
  readonly settings: Settings;
  /** Texts in which settings stand, by path, for findings about them. */
  readonly configTexts?: ReadonlyMap<string, string>;
}

/** Opens a session. It reads no files and writes nothing. */
export function createSession({ rules, settings, configTexts = new Map() }: SessionInput): Session {
  const choice = chooseRules(rules, settings);
  const reader = createReader(settings.namespace);
  const extract = createExtract({ rules, settings, choice, reader });
  const texts = new Map<string, string>();
  const facts = new Map<string, SourceFacts>();
  let unread: readonly { readonly path: string; readonly text: string }[] = [];

  return {
    set(path, text, lap) {
      if (text === undefined) {
        texts.delete(path);
        facts.delete(path);
        return;
      }
      if (texts.get(path) === text) return;
      texts.set(path, text);
      facts.set(path, extract(path, text, lap));
    },
    take(text, found) {
      texts.set(found.path, text);
      facts.set(found.path, found);
    },
    setUnreadable(path, reason) {
      texts.delete(path);
      facts.set(path, extract(path, { unreadable: reason }));
    },
    retain(paths) {
      for (const path of facts.keys()) {
        if (paths.has(path)) continue;
        texts.delete(path);
        facts.delete(path);
      }
    },
    setUnread(all) {
      unread = all;
    },
    outcome({ only, lap, before } = {}) {
      return link({
        // Of two objects that are alike the first counts: the order of the files must not depend on who set them when.
        facts: [...facts.values()].sort(byPath),
        rules,
        settings,
        choice,
        reader,
        lap,
        unread: unread.map(({ path, text }) => ({ file: path, text })),
        texts: configTexts,
        only,
        before,
      });
    },
    textOf: (path) => {
      const text = texts.get(path) ?? configTexts.get(path);
      return text === undefined ? undefined : withoutByteOrderMark(text);
    },
    sourceText: (path) => texts.get(path),
  };
}

function byPath(a: SourceFacts, b: SourceFacts): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
