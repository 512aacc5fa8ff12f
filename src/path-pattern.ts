import { fitsWhole, many } from './wildcards.ts';

/** Whether a path, in its segments, fits a pattern as a whole. */
export type PathPattern = (segments: readonly string[]) => boolean;

/** `?`: fits any character. */
const one = Symbol('one');

type Sign = string | typeof one | CharacterSet;
type Signs = readonly (Sign | typeof many)[];
type Segment = string | Signs | { readonly parts: readonly (Signs | Group)[] };

/** `!(a|b)`, as in shells: what none of the choices fits; `@` one of them, `?` one or none, `+` one or more, `*` any number. */
interface Group {
  readonly mark: string;
  readonly choices: readonly Signs[];
}

/** `[a-z]`: the first and the last character of each range, or what is in none of them. */
interface CharacterSet {
  readonly isNegated: boolean;
  readonly ranges: readonly (readonly [string, string])[];
}

/**
 * Compiles a pattern with `/` between its segments: `*` and `?` stay in one, `**` is any number of whole ones, `[a-z]`
 * and `[!a-z]` are sets, and a backslash takes the meaning from what follows; `hasGroups` says whether `!(a|b)` is one. Packages make regular expressions of
 * patterns, and one of thirteen stars takes them years. Never throws.
 */
export function pathPattern(pattern: string, { hasGroups }: { readonly hasGroups: boolean }): PathPattern {
  const segments = pattern
    .split('/')
    .map((written) => (/^\*\*+$/.test(written) ? many : readSegment(written, hasGroups)));
  return (path) => fitsWhole(segments, path, fitsSegment);
}

function fitsSegment(segment: Segment, name: string): boolean {
  if (typeof segment === 'string') return segment === name;
  return 'parts' in segment ? fitsParts(segment.parts, name) : fitsWhole(segment, name, fitsCharacter);
}

/** Notes for each part where it may end, so that no way is gone twice. */
function fitsParts(parts: readonly (Signs | Group)[], name: string): boolean {
  let starts: ReadonlySet<number> = new Set([0]);
  for (const part of parts) {
    const ends = new Set<number>();
    for (const start of starts)
      for (let end = start; end <= name.length; end++)
        if (!ends.has(end) && fitsPart(part, name.slice(start, end))) ends.add(end);
    starts = ends;
  }
  return starts.has(name.length);
}

function fitsPart(part: Signs | Group, text: string): boolean {
  if (!('mark' in part)) return fitsWhole(part, text, fitsCharacter);
  const { mark, choices } = part;
  const isChoice = (some: string) => choices.some((choice) => fitsWhole(choice, some, fitsCharacter));
  if (mark === '!') return !isChoice(text);
  if (mark === '@') return isChoice(text);
  if (text === '') return mark !== '+' || isChoice('');
  return mark === '?' ? isChoice(text) : isRepeated(text, isChoice);
}

/** Whether a text is put together of choices. */
function isRepeated(text: string, isChoice: (some: string) => boolean): boolean {
  const ends = [0];
  for (let end = 1; end <= text.length; end++)
    if (ends.some((start) => isChoice(text.slice(start, end)))) ends.push(end);
  return ends.at(-1) === text.length;
}

function fitsCharacter(sign: Sign, character: string): boolean {
  if (typeof sign === 'string') return sign === character;
  if (sign === one) return true;
  return sign.ranges.some(([first, last]) => first <= character && character <= last) !== sign.isNegated;
}

/** A segment without special signs is a text. */
function readSegment(written: string, hasGroups: boolean): Segment {
  const groups = hasGroups ? [...written.matchAll(group)] : [];
  if (groups.length > 0) return { parts: partsOf(written, groups) };
  const signs = readSigns(written);
  return signs.every((sign) => typeof sign === 'string') ? signs.join('') : signs;
}

/** One in another is none: the inner brackets would be tried for each place of the outer ones. */
const group = /([!@?+*])\(([^()]*)\)/g;

function partsOf(written: string, groups: readonly RegExpMatchArray[]): readonly (Signs | Group)[] {
  const parts: (Signs | Group)[] = [];
  let behind = 0;
  for (const [whole, mark = '', choices = ''] of groups) {
    const start = written.indexOf(whole, behind);
    parts.push(readSigns(written.slice(behind, start)), { mark, choices: choices.split('|').map(readSigns) });
    behind = start + whole.length;
  }
  return [...parts, readSigns(written.slice(behind))];
}

function readSigns(written: string): Signs {
  const signs: (Sign | typeof many)[] = [];
  for (let at = 0; at < written.length; at++) {
    const letter = written[at] ?? '';
    const set = letter === '[' ? readSet(written, at) : undefined;
    if (set) {
      signs.push(set.set);
      at = set.end;
    } else if (letter === '*') {
      if (signs.at(-1) !== many) signs.push(many);
    } else if (letter === '?') signs.push(one);
    else if (letter === '\\' && at + 1 < written.length) signs.push(written[++at] ?? '');
    else signs.push(letter);
  }
  return signs;
}

/** The set that begins at a bracket, and where its end is; undefined where it has none. */
function readSet(written: string, start: number): { readonly set: CharacterSet; readonly end: number } | undefined {
  const isNegated = written[start + 1] === '!' || written[start + 1] === '^';
  const ranges: (readonly [string, string])[] = [];
  for (let at = start + (isNegated ? 2 : 1); at < written.length; at++) {
    // A bracket that comes first is meant itself.
    if (written[at] === ']' && ranges.length > 0) return { set: { isNegated, ranges }, end: at };
    if (written[at] === '\\') at++;
    const first = written[at] ?? '';
    const isRange = written[at + 1] === '-' && written[at + 2] !== ']' && at + 2 < written.length;
    if (isRange) at += 2;
    ranges.push([first, written[at] ?? '']);
  }
  return undefined;
}
