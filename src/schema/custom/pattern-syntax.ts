/**
 * The syntax of the patterns that definitions hold: that of RE2, which Kubernetes reads them with
 * (https://github.com/google/re2/wiki/Syntax). What looks ahead or refers back RE2 has not, and neither has this.
 */
export type PatternNode =
  | { readonly kind: 'set'; readonly has: (code: number) => boolean }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly part: PatternNode; readonly least: number; readonly most: number }
  | { readonly kind: 'edge'; readonly edge: Edge };

export type Edge = 'start' | 'end' | 'line-start' | 'line-end' | 'word' | 'no-word';

interface Flags {
  readonly isCaseless: boolean;
  readonly isLineWise: boolean;
  readonly dotIsAll: boolean;
}

/** RE2 repeats nothing more often. */
const mostRepeats = 1000;
const nothing: PatternNode = { kind: 'sequence', parts: [] };

/** Reads a pattern; undefined for what is none, or uses what is not read here. Never throws. */
export function readPattern(source: string): PatternNode | undefined {
  const characters = [...source];
  let at = 0;
  let isBroken = false;
  const read = readChoice({ isCaseless: false, isLineWise: false, dotIsAll: false });
  return isBroken || at < characters.length ? undefined : read;

  function fail(): PatternNode {
    isBroken = true;
    return nothing;
  }

  function next(): string {
    return characters[at++] ?? '';
  }

  function takes(text: string): boolean {
    if (
      !characters
        .slice(at, at + text.length)
        .join('')
        .startsWith(text)
    )
      return false;
    at += text.length;
    return true;
  }

  function readChoice(given: Flags): PatternNode {
    let flags = given;
    const choices: PatternNode[] = [];
    let parts: PatternNode[] = [];
    while (at < characters.length && characters[at] !== ')' && !isBroken) {
      if (takes('|')) {
        choices.push({ kind: 'sequence', parts });
        parts = [];
        continue;
      }
      const changed = readFlags(flags);
      if (changed) flags = changed;
      else parts.push(readRepeated(flags));
    }
    return { kind: 'choice', parts: [...choices, { kind: 'sequence', parts }] };
  }

  /** `(?i)` changes the flags of what follows in the group. */
  function readFlags(flags: Flags): Flags | undefined {
    const written = /^\(\?([imsU]*)(?:-([imsU]+))?\)/.exec(characters.slice(at, at + 12).join(''));
    if (!written) return undefined;
    at += written[0].length;
    return withFlags(flags, written[1] ?? '', written[2] ?? '');
  }

  function readRepeated(flags: Flags): PatternNode {
    let part = readAtom(flags);
    for (;;) {
      const counts = readCounts();
      if (!counts) return part;
      part = { kind: 'repeat', part, ...counts };
    }
  }

  function readCounts(): { readonly least: number; readonly most: number } | undefined {
    const written = /^(?:[*+?]|\{(\d+)(,)?(\d*)\})\??/.exec(characters.slice(at, at + 14).join(''));
    if (!written) return undefined;
    at += written[0].length;
    const [text, from, comma, to] = written;
    if (text.startsWith('*')) return { least: 0, most: Number.POSITIVE_INFINITY };
    if (text.startsWith('+')) return { least: 1, most: Number.POSITIVE_INFINITY };
    if (text.startsWith('?')) return { least: 0, most: 1 };
    const least = Number(from);
    const most = comma === undefined ? least : to ? Number(to) : Number.POSITIVE_INFINITY;
    if (least > mostRepeats || (most !== Number.POSITIVE_INFINITY && most > mostRepeats) || most < least)
      isBroken = true;
    return { least, most };
  }

  function readAtom(flags: Flags): PatternNode {
    const character = next();
    switch (character) {
      case '(':
        return readGroup(flags);
      case '[':
        return readClass(flags);
      case '.':
        return { kind: 'set', has: (code) => flags.dotIsAll || code !== 10 };
      case '^':
        return { kind: 'edge', edge: flags.isLineWise ? 'line-start' : 'start' };
      case '$':
        return { kind: 'edge', edge: flags.isLineWise ? 'line-end' : 'end' };
      case '\\':
        return readEscape(flags);
      case '*':
      case '+':
      case '?':
        return fail();
      default:
        return { kind: 'set', has: one(character, flags) };
    }
  }

  function readGroup(flags: Flags): PatternNode {
    let inner = flags;
    if (takes('?')) {
      const head = /^(?:P?<\w+>|([imsU]*)(?:-([imsU]+))?:)/.exec(characters.slice(at, at + 80).join(''));
      if (!head) return fail();
      at += head[0].length;
      inner = withFlags(flags, head[1] ?? '', head[2] ?? '');
    }
    const read = readChoice(inner);
    return takes(')') ? read : fail();
  }

  function readEscape(flags: Flags): PatternNode {
    const edge = edges[characters[at] ?? ''];
    if (edge) {
      at++;
      return { kind: 'edge', edge };
    }
    const has = readEscapedSet(flags);
    return has ? { kind: 'set', has } : fail();
  }

  /** What stands behind a backslash, in a class or outside of one. */
  function readEscapedSet(flags: Flags): ((code: number) => boolean) | undefined {
    const letter = next();
    const known = classes[letter];
    if (known) return known;
    if (letter === 'p' || letter === 'P') return readProperty(letter === 'P');
    const code = readEscapedCode(letter);
    return code === undefined ? undefined : one(String.fromCodePoint(code), flags);
  }

  function readEscapedCode(letter: string): number | undefined {
    if (letter === 'x') {
      const written = /^(?:\{([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{2}))/.exec(characters.slice(at, at + 9).join(''));
      if (!written) return undefined;
      at += written[0].length;
      return Number.parseInt(written[1] ?? written[2] ?? '', 16);
    }
    const plain = controls[letter];
    if (plain !== undefined) return plain;
    return letter !== '' && !/[A-Za-z0-9]/.test(letter) ? letter.codePointAt(0) : undefined;
  }

  function readProperty(isNot: boolean): ((code: number) => boolean) | undefined {
    const written = /^(?:\{(\^?)(\w+)\}|(\w))/.exec(characters.slice(at, at + 40).join(''));
    if (!written) return undefined;
    at += written[0].length;
    const [, not = '', long, short] = written;
    const name = long ?? short ?? '';
    try {
      const pattern = new RegExp(`^\\p{${/^\w\w?$/.test(name) ? '' : 'Script='}${name}}$`, 'u');
      return (code) => pattern.test(String.fromCodePoint(code)) !== (isNot || not === '^');
    } catch {
      return undefined;
    }
  }

  function readClass(flags: Flags): PatternNode {
    const isNot = takes('^');
    const sets: ((code: number) => boolean)[] = [];
    for (let isFirst = true; isFirst || characters[at] !== ']'; isFirst = false) {
      if (at >= characters.length || isBroken) return fail();
      const named = /^\[:(\^?)(\w+):\]/.exec(characters.slice(at, at + 14).join(''));
      const posix = named && posixClasses[named[2] ?? ''];
      if (named && posix) {
        at += named[0].length;
        sets.push((code) => posix.test(String.fromCodePoint(code)) !== (named[1] === '^'));
        continue;
      }
      const start = readClassItem(flags);
      if (start === undefined) return fail();
      if (typeof start === 'function') {
        sets.push(start);
        continue;
      }
      let end = start;
      if (characters[at] === '-' && characters[at + 1] !== ']' && at + 1 < characters.length) {
        at++;
        const last = readClassItem(flags);
        if (typeof last !== 'number' || last < start) return fail();
        end = last;
      }
      sets.push(flags.isCaseless ? caseless(start, end) : (code) => code >= start && code <= end);
    }
    at++;
    return { kind: 'set', has: (code) => sets.some((set) => set(code)) !== isNot };
  }

  /** A character of a class as its code, or a whole set such as `\d`. */
  function readClassItem(flags: Flags): number | ((code: number) => boolean) | undefined {
    const character = next();
    if (character !== '\\') return character.codePointAt(0);
    const letter = characters[at] ?? '';
    if (classes[letter] || letter === 'p' || letter === 'P') return readEscapedSet(flags);
    at++;
    return readEscapedCode(letter);
  }
}

function withFlags(flags: Flags, on: string, off: string): Flags {
  const value = (letter: string, before: boolean) => (off.includes(letter) ? false : before || on.includes(letter));
  return {
    isCaseless: value('i', flags.isCaseless),
    isLineWise: value('m', flags.isLineWise),
    dotIsAll: value('s', flags.dotIsAll),
  };
}

function one(character: string, { isCaseless }: Flags): (code: number) => boolean {
  const code = character.codePointAt(0) ?? -1;
  return isCaseless ? caseless(code, code) : (other) => other === code;
}

function caseless(start: number, end: number): (code: number) => boolean {
  return (code) => {
    const text = String.fromCodePoint(code);
    return [text, text.toLowerCase(), text.toUpperCase()].some((form) => {
      const other = form.codePointAt(0) ?? -1;
      return other >= start && other <= end;
    });
  };
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isSpace = (code: number) => code === 9 || code === 10 || code === 12 || code === 13 || code === 32;

/** Whether a character is part of a word, for `\w` and `\b`. */
export function isWord(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
}

const classes: Readonly<Record<string, (code: number) => boolean>> = {
  d: isDigit,
  D: (code) => !isDigit(code),
  s: isSpace,
  S: (code) => !isSpace(code),
  w: isWord,
  W: (code) => !isWord(code),
};

const edges: Readonly<Record<string, Edge>> = { A: 'start', z: 'end', b: 'word', B: 'no-word' };
const controls: Readonly<Record<string, number>> = { a: 7, t: 9, n: 10, v: 11, f: 12, r: 13 };

const posixClasses: Readonly<Record<string, RegExp>> = {
  alnum: /^[0-9A-Za-z]$/,
  alpha: /^[A-Za-z]$/,
  blank: /^[\t ]$/,
  digit: /^[0-9]$/,
  graph: /^[!-~]$/,
  lower: /^[a-z]$/,
  print: /^[ -~]$/,
  punct: /^[!-/:-@[-`{-~]$/,
  space: /^[\t-\r ]$/,
  upper: /^[A-Z]$/,
  word: /^[0-9A-Za-z_]$/,
  xdigit: /^[0-9A-Fa-f]$/,
};
