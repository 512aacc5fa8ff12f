import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { behindBracket, behindDash, lineEnd } from './behind.ts';
import type { ComposeFault } from './compose-fault.ts';
import { refusedEscapes } from './escapes.ts';
import type { Span } from './lines.ts';
import { readKey, readPlain, readPlainKey, type Scalar } from './scalar.ts';
import { isResolved, readAs, readBinary } from './tags.ts';

/**
 * What a YAML document holds, and where. `value` is plain JSON data. `tape` has four numbers for each node in the
 * order of the text: kind, start, end and a link. A mapping's children are its keys and values in turn.
 * A place is found by walking the tape along a path; it costs nothing until somebody asks.
 */
export interface Tree {
  readonly value: unknown;
  readonly tape: Int32Array;
  /** All keys of its mappings, each once, in the order in which they first stand there. */
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

type CollectionEvent = Extract<Event, { readonly type: typeof EVENT_ID.SEQUENCE | typeof EVENT_ID.MAPPING }>;

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
    const numbers = new Map<string, number>();
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
          const name = anchorOf(event);
          if (name !== undefined) anchors.set(name, 'open');
          const entry = write(isMapping ? nodeKind.mapping : nodeKind.sequence, event.start, event.start);
          const before = nodes;
          const value = isMapping ? composeMapping(entry, depth) : composeSequence(event.style, depth);
          // A flow collection ends with its bracket, a block collection with its last child; a pair in a list has neither.
          if (event.style === flowStyle && (!isMapping || text[event.start] === '{'))
            lastEnd = behindBracket(text, lastEnd, isMapping ? '}' : ']');
          tape[entry + 2] = toOffset(lastEnd);
          tape[entry + 3] = length;
          if (name !== undefined) anchors.set(name, { value, entry, nodes: nodes - before + 1 });
          return value;
        }
        default:
          return null;
      }
    }

    function composeSequence(style: number, depth: number): unknown[] {
      const items: unknown[] = [];
      while (next < events.length && events[next]?.type !== EVENT_ID.POP) {
        const event = events[next];
        // An empty item stands behind its dash.
        if (style !== flowStyle && event?.type === EVENT_ID.SCALAR && event.valueStart < 0)
          lastEnd = behindDash(text, lastEnd);
        items.push(composeNode(depth + 1));
      }
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
        } else if (key === '<<' && event?.type === EVENT_ID.SCALAR && isMerge(event)) {
          mergeNode(object, entry, depth);
        } else {
          let repeated: Omit<DuplicateKey, 'isSame'> | undefined;
          if (Object.hasOwn(object, key) && duplicates.length < maximumMistakes) {
            latest ??= keysOf(mapping, entry);
            const before = latest.get(key);
            if (before !== undefined) repeated = { key, before: spanOf(before), again: spanOf(entry), depth };
          }
          latest?.set(key, entry);
          refuseInlineMapping(events[next]);
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

    /** js-yaml takes a mapping on the line of its key, if an anchor or a tag stands before it. */
    function refuseInlineMapping(value: Event | undefined): void {
      if (value?.type !== EVENT_ID.MAPPING || value.style === flowStyle) return;
      if (text.slice(lastEnd, value.start).includes('\n')) return;
      fault({ code: 'inline-mapping', span: offsets(value.start, lineEnd(text, value.start)) });
    }

    function composeKey(event: Event | undefined): string | undefined {
      if (event?.type === EVENT_ID.SCALAR) {
        next++;
        nodes++;
        const entry = writeScalar(nodeKind.key, event);
        const isPlain = event.style === SCALAR_STYLE.PLAIN && event.tagStart < 0 && event.valueStart >= 0;
        const content = isPlain ? textOf(event) : '';
        // A number that JSON cannot hold may stand as a key, where it is text.
        const value = isPlain ? readPlain(content) : readScalar(event, entry);
        anchorScalar(event, { value, entry, nodes: 1 });
        const key = isPlain && value !== content ? readPlainKey(content) : readKey(value);
        return writtenKey(key, value, entry);
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
          return writtenKey(readKey(value), value, entry);
        }
      } else composeNode(0);
      fault({ code: 'complex-key', span: spanOf(entry) });
      return undefined;
    }

    /** Makes an entry of the tape a key; neither a null nor a number beyond 63 bits can be one. */
    function writtenKey(key: string | undefined, value: unknown, entry: number): string | undefined {
      if (key === undefined) fault({ code: value === null ? 'null-key' : 'large-key', span: spanOf(entry) });
      tape[entry + 3] = numberOf(key ?? '');
      return key;
    }

    /** The number of a key among those of the document. */
    function numberOf(key: string): number {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = keys.push(key) - 1;
      numbers.set(key, number);
      return number;
    }

    function anchorScalar(event: ScalarEvent, anchor: Anchor): void {
      const name = anchorOf(event);
      if (name !== undefined) anchors.set(name, anchor);
    }

    function anchorOf({ anchorStart, anchorEnd }: ScalarEvent | CollectionEvent): string | undefined {
      if (anchorStart < 0) return undefined;
      const name = text.slice(anchorStart, anchorEnd);
      // kubectl's library ends an anchor where a letter does that it does not know.
      if (!/^[\w-]+$/.test(name)) fault({ code: 'anchor-name', name, span: offsets(anchorStart - 1, anchorEnd) });
      return name;
    }

    function offsets(start: number, end: number): Span {
      return { start: toOffset(start), end: toOffset(end) };
    }

    function isMerge(event: ScalarEvent): boolean {
      const tag = tagOf(event);
      return tag === '!!merge' || (tag === '' && event.style === SCALAR_STYLE.PLAIN);
    }

    function mergeNode(object: Record<string, unknown>, entry: number, depth: number): void {
      const known = faults.length;
      const isAlias = events[next]?.type === EVENT_ID.ALIAS;
      const value = composeNode(depth + 1);
      // What is wrong with an alias has been said.
      if (faults.length > known) return;
      // A list of mappings has to stand here itself.
      if (isAlias && Array.isArray(value)) fault({ code: 'bad-merge', span: spanOf(entry) });
      else merge(object, value, entry);
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
        // A list or a mapping that stands as a key is longer than one entry.
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
      if (event.valueStart < 0) {
        const before = Math.max(lastEnd, event.anchorEnd, event.tagEnd);
        return write(kind, before, before);
      }
      const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
      return write(kind, event.valueStart - (isQuoted ? 1 : 0), event.valueEnd + (isQuoted ? 1 : 0));
    }

    function textOf(event: ScalarEvent): string {
      return event.fast ? text.slice(event.valueStart, event.valueEnd) : getScalarValue(text, event);
    }

    /** The short form of a tag, as in `!!str`; empty where there is none. */
    function tagOf(event: ScalarEvent): string {
      const tag = event.tagStart < 0 ? '' : text.slice(event.tagStart, event.tagEnd);
      return tag.replace(/^!<tag:yaml\.org,2002:(.*)>$/, '!!$1');
    }

    function readScalar(event: ScalarEvent, entry: number): Scalar {
      const content = event.valueStart < 0 ? '' : textOf(event);
      if (event.style === SCALAR_STYLE.DOUBLE_QUOTED && !event.fast) refuseEscapes(event);
      if (event.tagStart >= 0) return readTagged(event, content, entry);
      if (event.style !== SCALAR_STYLE.PLAIN) return content;
      return finite(readPlain(content), content, entry);
    }

    function refuseEscapes({ valueStart, valueEnd }: ScalarEvent): void {
      for (const { escape, index } of refusedEscapes(text.slice(valueStart, valueEnd))) {
        const start = valueStart + index;
        fault({ code: 'escape', text: escape, span: offsets(start, start + escape.length) });
      }
    }

    function readTagged(event: ScalarEvent, content: string, entry: number): Scalar {
      const tag = tagOf(event);
      // A comma and a bracket belong to the tag there, a brace may not follow it.
      if (/[,[\]{}]/.test(text[event.tagEnd] ?? ' '))
        fault({ code: 'tag-end', span: offsets(event.tagStart, event.tagEnd) });
      if (tag !== '!!binary' && !isResolved(tag)) return content;
      const value = tag === '!!binary' ? readBinary(content) : readAs(tag, content);
      if (value === undefined) fault({ code: 'tag-mismatch', tag, text: content, span: spanOf(entry) });
      return value === undefined ? content : finite(value, content, entry);
    }

    function finite(value: Scalar, content: string, entry: number): Scalar {
      if (typeof value !== 'number' || Number.isFinite(value)) return value;
      fault({ code: 'not-finite', text: content, span: spanOf(entry) });
      return content;
    }
  }
}

function isScalar(value: unknown): value is Scalar {
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
