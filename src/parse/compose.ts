import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Span } from './lines.ts';
import { readKey, readPlain } from './scalar.ts';

/**
 * What a YAML document holds, and where. `value` is plain JSON data. `tape` has four numbers for each node in the
 * order of the text: kind, start, end and a link. A mapping's children are its keys and values in turn.
 * A place is found by walking the tape along a path; it costs nothing until somebody asks.
 */
export interface Tree {
  readonly value: unknown;
  readonly tape: Int32Array;
  readonly keys: readonly string[];
}

/** Kinds of tape entries, and what their link holds. */
export const nodeKind = {
  /** link: index of the entry behind this one */
  scalar: 1,
  /** link: index of the entry behind the whole collection */
  sequence: 2,
  mapping: 3,
  /** link: index of the key's text in `keys` */
  key: 4,
  /** link: index of the entry that carries the anchor */
  alias: 5,
} as const;

export interface DuplicateKey {
  readonly key: string;
  /** Where it stood before: the value there is lost. */
  readonly before: Span;
  readonly again: Span;
  /** How deep the mapping stands: 0 is the root of the document. */
  readonly depth: number;
  /** The value is the same both times. */
  readonly isSame: boolean;
}

export type ComposeFault =
  | { readonly code: 'unknown-anchor'; readonly name: string; readonly anchors: readonly string[]; readonly span: Span }
  | { readonly code: 'anchor-in-itself'; readonly name: string; readonly span: Span }
  | { readonly code: 'too-many-aliases'; readonly count: number; readonly span: Span }
  | { readonly code: 'null-key'; readonly span: Span }
  | { readonly code: 'complex-key'; readonly span: Span }
  | { readonly code: 'bad-merge'; readonly span: Span }
  | { readonly code: 'not-finite'; readonly text: string; readonly span: Span };

export interface Composed {
  readonly trees: readonly Tree[];
  readonly duplicates: readonly DuplicateKey[];
  readonly faults: readonly ComposeFault[];
}

/** More nodes than this behind aliases is an attack or an accident, never a manifest. */
const maximumAliasedNodes = 200_000;

/** As deep as a manifest may be: generated schemas are deep, and the stack of the parser has an end. */
export const maximumDepth = 1000;

/** A text with more mistakes of a kind than this is no manifest; what is wrong with it has been said by then. */
const maximumMistakes = 1000;

const flowStyle = 2;

interface Anchor {
  readonly value: unknown;
  readonly entry: number;
  readonly nodes: number;
}

/**
 * Builds values and places from js-yaml's events, with the reading rules of kubectl's library.
 * `toOffset` turns an offset of `text` into one of the file. Never throws.
 */
export function compose(text: string, events: readonly Event[], toOffset: (offset: number) => number): Composed {
  const trees: Tree[] = [];
  const duplicates: DuplicateKey[] = [];
  const faults: ComposeFault[] = [];
  let next = 0;
  while (next < events.length) {
    if (events[next++]?.type === EVENT_ID.DOCUMENT) trees.push(composeDocument());
  }
  return { trees, duplicates, faults };

  function fault(one: ComposeFault): void {
    if (faults.length < maximumMistakes) faults.push(one);
  }

  function composeDocument(): Tree {
    const tape = new Int32Array(countNodes(events, next) * 4);
    const keys: string[] = [];
    const anchors = new Map<string, Anchor | 'open'>();
    let length = 0;
    let nodes = 0;
    let lastEnd = 0;
    let isTooMuch = false;

    const value = events[next]?.type === EVENT_ID.POP ? null : composeNode(0);
    while (next < events.length && events[next]?.type !== EVENT_ID.POP) next++;
    next++;
    return { value, tape, keys };

    function write(kind: number, start: number, end: number): number {
      const entry = length;
      tape[entry] = kind;
      tape[entry + 1] = toOffset(start);
      tape[entry + 2] = toOffset(end);
      length += 4;
      tape[entry + 3] = length;
      lastEnd = end;
      return entry;
    }

    function spanOf(entry: number): Span {
      return { start: tape[entry + 1] ?? 0, end: tape[entry + 2] ?? 0 };
    }

    function composeNode(depth: number): unknown {
      const event = events[next++];
      nodes++;
      switch (event?.type) {
        case EVENT_ID.SCALAR: {
          const entry = writeScalar(nodeKind.scalar, event);
          const value = readScalar(event, entry);
          anchorScalar(event, { value, entry, nodes: 1 });
          return value;
        }
        case EVENT_ID.ALIAS:
          return composeAlias(event.anchorStart, event.anchorEnd);
        case EVENT_ID.SEQUENCE:
        case EVENT_ID.MAPPING: {
          const isMapping = event.type === EVENT_ID.MAPPING;
          const name = event.anchorStart >= 0 ? text.slice(event.anchorStart, event.anchorEnd) : undefined;
          if (name !== undefined) anchors.set(name, 'open');
          const entry = write(isMapping ? nodeKind.mapping : nodeKind.sequence, event.start, event.start);
          const before = nodes;
          const value = isMapping ? composeMapping(entry, depth) : composeSequence(depth);
          // A flow collection ends with its bracket, a block collection with its last child.
          if (event.style === flowStyle) lastEnd = behindBracket(text, lastEnd, isMapping ? '}' : ']');
          tape[entry + 2] = toOffset(lastEnd);
          tape[entry + 3] = length;
          if (name !== undefined) anchors.set(name, { value, entry, nodes: nodes - before + 1 });
          return value;
        }
        default:
          return null;
      }
    }

    function composeSequence(depth: number): unknown[] {
      const items: unknown[] = [];
      while (next < events.length && events[next]?.type !== EVENT_ID.POP) items.push(composeNode(depth + 1));
      next++;
      return items;
    }

    function composeMapping(mapping: number, depth: number): Record<string, unknown> {
      const object: Record<string, unknown> = {};
      let latest: Map<string, number> | undefined;
      while (next < events.length && events[next]?.type !== EVENT_ID.POP) {
        const event = events[next];
        const entry = length;
        const key = composeKey(event);
        if (key === undefined) {
          composeNode(depth + 1);
        } else if (key === '<<' && event?.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN) {
          mergeNode(object, entry, depth);
        } else {
          let repeated: Omit<DuplicateKey, 'isSame'> | undefined;
          if (object[key] !== undefined && Object.hasOwn(object, key) && duplicates.length < maximumMistakes) {
            latest ??= keysOf(mapping, entry);
            const before = latest.get(key);
            if (before !== undefined) repeated = { key, before: spanOf(before), again: spanOf(entry), depth };
          }
          latest?.set(key, entry);
          const value = composeNode(depth + 1);
          if (repeated) duplicates.push({ ...repeated, isSame: JSON.stringify(object[key]) === JSON.stringify(value) });
          if (key === '__proto__')
            Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
          else object[key] = value;
        }
      }
      next++;
      return object;
    }

    function composeKey(event: Event | undefined): string | undefined {
      if (event?.type === EVENT_ID.SCALAR) {
        next++;
        nodes++;
        const entry = writeScalar(nodeKind.key, event);
        const value = readScalar(event, entry);
        anchorScalar(event, { value, entry, nodes: 1 });
        return writtenKey(value, entry);
      }
      const entry = length;
      if (event?.type === EVENT_ID.ALIAS) {
        const known = faults.length;
        const value = composeNode(0);
        // What is wrong with an alias has been said.
        if (faults.length > known || isTooMuch) return undefined;
        if (isScalar(value)) {
          // A key of its own, which stands where the alias does.
          tape[entry] = nodeKind.key;
          return writtenKey(value, entry);
        }
      } else composeNode(0);
      fault({ code: 'complex-key', span: spanOf(entry) });
      return undefined;
    }

    /** Makes an entry of the tape a key; a null cannot be one. */
    function writtenKey(value: string | number | boolean | null, entry: number): string | undefined {
      const key = readKey(value);
      if (key === undefined) fault({ code: 'null-key', span: spanOf(entry) });
      tape[entry + 3] = keys.push(key ?? '') - 1;
      return key;
    }

    function anchorScalar(event: ScalarEvent, anchor: Anchor): void {
      if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), anchor);
    }

    function mergeNode(object: Record<string, unknown>, entry: number, depth: number): void {
      const known = faults.length;
      const value = composeNode(depth + 1);
      // What is wrong with an alias has been said.
      if (faults.length === known) merge(object, value, entry);
    }

    /** go-yaml v2 lets a merge override the keys before it; the keys behind it override the merge. */
    function merge(object: Record<string, unknown>, value: unknown, entry: number): void {
      const sources = Array.isArray(value) ? [...value].reverse() : [value];
      for (const source of sources) {
        if (typeof source === 'object' && source !== null && !Array.isArray(source)) {
          Object.assign(object, source);
          continue;
        }
        // Behind too many aliases everything is null.
        if (!isTooMuch) fault({ code: 'bad-merge', span: spanOf(entry) });
        return;
      }
    }

    /** The last entry of each key of a mapping up to `end`; a merge brings keys that have none. */
    function keysOf(mapping: number, end: number): Map<string, number> {
      const found = new Map<string, number>();
      for (let entry = mapping + 4; entry < end; ) {
        const isKey = tape[entry] === nodeKind.key;
        if (isKey) found.set(keys[tape[entry + 3] ?? 0] ?? '', entry);
        // A key may be a list or a mapping; its value stands behind all of it.
        entry = behind(isKey ? entry + 4 : behind(entry));
      }
      return found;
    }

    function behind(entry: number): number {
      return tape[entry] === nodeKind.alias ? entry + 4 : (tape[entry + 3] ?? entry + 4);
    }

    function composeAlias(start: number, end: number): unknown {
      const name = text.slice(start, end);
      const entry = write(nodeKind.alias, start - 1, end);
      const anchor = anchors.get(name);
      tape[entry + 3] = typeof anchor === 'object' ? anchor.entry : entry;
      if (anchor === undefined) {
        // Who has that many anchors is not helped by a guess.
        const known = anchors.size > 100 ? [] : [...anchors.keys()];
        fault({ code: 'unknown-anchor', name, anchors: known, span: spanOf(entry) });
        return null;
      }
      if (anchor === 'open') {
        fault({ code: 'anchor-in-itself', name, span: spanOf(entry) });
        return null;
      }
      if (anchor.nodes === 1) return anchor.value;
      nodes += anchor.nodes;
      if (nodes <= maximumAliasedNodes) return anchor.value;
      if (!isTooMuch) fault({ code: 'too-many-aliases', count: nodes, span: spanOf(entry) });
      isTooMuch = true;
      return null;
    }

    function writeScalar(kind: number, event: ScalarEvent): number {
      // An empty value has no text: it stands right behind what comes before it.
      if (event.valueStart < 0) return write(kind, lastEnd, lastEnd);
      const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
      return write(kind, event.valueStart - (isQuoted ? 1 : 0), event.valueEnd + (isQuoted ? 1 : 0));
    }

    function readScalar(event: ScalarEvent, entry: number): string | number | boolean | null {
      const tag = event.tagStart >= 0 ? text.slice(event.tagStart, event.tagEnd) : '';
      if (event.valueStart < 0) return tag === '' || tag === '!!null' ? null : '';
      const content = event.fast ? text.slice(event.valueStart, event.valueEnd) : getScalarValue(text, event);
      if (tag === '!!binary') return decodeBase64(content);
      if (tag !== '' && !numericTags.has(tag)) return content;
      if (event.style !== SCALAR_STYLE.PLAIN && tag === '') return content;
      const value = readPlain(content);
      if (typeof value === 'number' && !Number.isFinite(value)) {
        fault({ code: 'not-finite', text: content, span: spanOf(entry) });
        return content;
      }
      return value;
    }
  }
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}

/** How many nodes the document has whose events begin at `from`. */
function countNodes(events: readonly Event[], from: number): number {
  let count = 0;
  for (let at = from; at < events.length; at++) {
    const { type } = events[at] as Event;
    if (type === EVENT_ID.DOCUMENT) break;
    if (type !== EVENT_ID.POP) count++;
  }
  return count;
}

/** Tags that ask for what the text looks like anyway; every other tag makes it text. */
const numericTags: ReadonlySet<string> = new Set(['!!int', '!!float', '!!bool', '!!null']);

/** The offset behind the bracket that closes a flow collection whose last child ends at `from`. */
function behindBracket(text: string, from: number, bracket: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === bracket) return at + 1;
    if (text[at] === '#') at = lineEnd(text, at);
  }
  return text.length;
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline;
}

function decodeBase64(text: string): string {
  try {
    return atob(text.replace(/\s/g, ''));
  } catch {
    return text;
  }
}
