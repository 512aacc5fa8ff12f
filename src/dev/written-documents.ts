/**
 * A YAML text written in a random style: block and flow collections, all kinds of scalars with all their indicators,
 * comments, anchors, aliases, merges, tags, odd indentation, tabs, line ends of Windows. `choices` decide everything, so
 * that the same choices give the same text and fewer or smaller ones a simpler text. Most texts are valid, not all.
 */
export function writtenDocument(choices: readonly number[]): string {
  let next = 0;
  const anchors: { readonly name: string; readonly isMapping: boolean }[] = [];

  function pick(count: number): number {
    const choice = choices[next++] ?? 0;
    return choice % count;
  }
  function oneOf<T>(items: readonly [T, ...T[]]): T {
    return items[pick(items.length)] ?? items[0];
  }
  /** True in one of `count` cases; false where there are no choices left. */
  function rarely(count: number): boolean {
    return pick(count) === count - 1;
  }

  const body = rarely(8) ? `${flow(3)}\n` : rarely(12) ? `-${item(0, 3)}` : mapping(rarely(10) ? 2 : 0, 3);
  const head = oneOf(['', '', '', '---\n', '# head\n', '# head\n---\n', '--- # head\n', '\n\n', '\ufeff']);
  const tail = oneOf(['', '', '', '...\n', '---\n', '---\na: 1\n', '# tail', '\n\n  \n']);
  const text = head + body + tail;
  const ended = rarely(10) ? text.trimEnd() : text;
  return rarely(6) ? ended.replaceAll('\n', '\r\n') : ended;

  function mapping(indent: number, depth: number): string {
    const pairs = Array.from({ length: 1 + pick(4) }, () => {
      const merged = anchors.filter(({ isMapping }) => isMapping);
      if (merged.length > 0 && rarely(6)) return `<<: *${merged[pick(merged.length)]?.name}\n`;
      if (rarely(40)) return `? ${plain()}\n${' '.repeat(indent)}:${value(indent, depth)}`;
      return `${key()}:${value(indent, depth)}`;
    });
    return pairs.map((pair) => `${aside(indent)}${' '.repeat(indent)}${pair}`).join('');
  }

  /** What stands behind a key's colon or a dash, with its line end. */
  function value(indent: number, depth: number): string {
    const before = properties();
    const kind = depth === 0 ? pick(6) : pick(12);
    if (kind >= 9) {
      const isMapping = mark(before, true);
      return `${before}${trailing()}${mapping(indent + 1 + pick(4), isMapping ? depth - 1 : 0)}`;
    }
    mark(before, false);
    if (kind === 8) return `${before}${trailing()}${sequence(indent + pick(4), depth - 1)}`;
    if (kind === 7 || kind === 6) return `${before} ${flow(depth - 1)}${trailing()}`;
    if (kind === 5) return `${before}${block(indent)}`;
    if (kind === 4) return rarely(2) ? `${before}${trailing()}` : `${before}${folded(indent)}${trailing()}`;
    if (kind === 3 && before === '' && anchors.length > 0)
      return ` *${anchors[pick(anchors.length)]?.name}${trailing()}`;
    if (kind === 3) return `${before}\n${' '.repeat(indent + 1 + pick(3))}${scalar()}${trailing()}`;
    return `${before} ${scalar()}${trailing()}`;
  }

  function item(indent: number, depth: number): string {
    const kind = pick(4);
    if (kind === 3 && depth > 0) {
      const blanks = 1 + pick(3);
      return `${' '.repeat(blanks)}${mapping(indent + 1 + blanks, depth - 1).trimStart()}`;
    }
    if (kind === 2 && depth > 0 && rarely(3)) return ` -${item(indent + 2, depth - 1)}`;
    return value(indent, depth);
  }

  function sequence(indent: number, depth: number): string {
    const blanks = ' '.repeat(indent);
    return Array.from({ length: 1 + pick(3) }, () => `${aside(indent)}${blanks}-${item(indent, depth)}`).join('');
  }

  function flow(depth: number): string {
    const isMapping = pick(2) === 0;
    const items = Array.from({ length: pick(4) }, () => {
      const inner = depth > 0 && rarely(4) ? flow(depth - 1) : rarely(12) ? '' : flowScalar();
      return isMapping || rarely(10)
        ? `${rarely(3) ? quoted() : oneOf(words)}${oneOf([': ', ': ', ':', ' : '])}${inner}`
        : inner;
    });
    const gap = oneOf(['', ' ', '\n      ', ' # c\n        ', '\n\t']);
    const comma = oneOf([',', ', ', ' , ', ',\n       ', ', # d\n       ']);
    const inside = items.join(comma) + (items.length > 0 && rarely(8) ? ',' : '');
    return isMapping ? `{${gap}${inside}${gap}}` : `[${gap}${inside}${gap}]`;
  }

  function flowScalar(): string {
    if (rarely(2)) return quoted();
    return rarely(12) ? noise() : oneOf(plains);
  }

  function scalar(): string {
    const kind = pick(6);
    if (kind === 5) return rarely(4) ? noise() : `${oneOf(plains)} ${oneOf(plains)}`;
    return kind >= 3 ? quoted() : plain();
  }

  function plain(): string {
    return oneOf(plains);
  }

  function key(): string {
    const before = rarely(20) ? `&k${next} ` : '';
    if (before !== '') anchors.push({ name: before.slice(1, -1), isMapping: false });
    return before + (rarely(5) ? quoted() : rarely(8) ? plain() : `${oneOf(words)}${pick(30)}`);
  }

  function quoted(): string {
    const text = `${oneOf(pieces)}${oneOf(pieces)}`;
    if (pick(2) === 0) return `'${text.replaceAll("'", "''")}'`;
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}${oneOf(escapes)}"`;
  }

  /** A scalar on several lines. */
  function folded(indent: number): string {
    const quote = oneOf(['', '"', "'"]);
    const deep = ' '.repeat(indent + 1 + pick(3));
    const lines = Array.from(
      { length: 1 + pick(3) },
      () => `${oneOf(['', '', '\n', ' ', '\t'])}\n${deep}${oneOf(words)} ${oneOf(words)}`,
    );
    return ` ${quote}${oneOf(words)}${lines.join('')}${quote}`;
  }

  function block(indent: number): string {
    const chomping = oneOf(['', '', '-', '+']);
    const deep = 1 + pick(4);
    const indicator = rarely(4) ? `${deep}` : '';
    const header = rarely(2) ? `${chomping}${indicator}` : `${indicator}${chomping}`;
    const lines = Array.from({ length: pick(5) }, () => {
      const blanks = ' '.repeat(indent + deep);
      return oneOf([
        `${blanks}${oneOf(pieces)}`,
        `${blanks}${plain()}`,
        '',
        `${blanks}  ${plain()}`,
        `${blanks}\t${plain()}`,
        '  ',
        blanks,
      ]);
    });
    return ` ${oneOf(['|', '>'])}${header}${oneOf(['', '', ' # c'])}\n${lines.map((line) => `${line}\n`).join('')}`;
  }

  function properties(): string {
    const anchor = rarely(12) ? ` &a${next}` : '';
    const tag = rarely(30) ? ` ${oneOf(tags)}` : '';
    return anchor + tag;
  }

  /** Remembers an anchor once its node is about to be written. */
  function mark(before: string, isMapping: boolean): boolean {
    const name = /&(\w+)/.exec(before)?.[1];
    if (name !== undefined) anchors.push({ name, isMapping });
    return true;
  }

  function trailing(): string {
    return `${oneOf(['', '', '', '', ' # note', '  ', '\t# note', '   # "it\'s"'])}\n`;
  }

  /** Lines between pairs and items that mean nothing. */
  function aside(indent: number): string {
    return oneOf([
      '',
      '',
      '',
      '',
      '',
      '\n',
      `${' '.repeat(indent)}# aside\n`,
      '# far out\n',
      '          # far in\n',
      '   \n',
    ]);
  }

  function noise(): string {
    return Array.from({ length: 1 + pick(8) }, () => oneOf(signs)).join('');
  }
}

const words: readonly [string, ...string[]] = [
  'name',
  'app.kubernetes.io/name',
  'a b',
  'größe',
  '名',
  'x-y_z',
  'y',
  'on',
  '8080',
  '1.50',
  '😀',
];
const plains: readonly [string, ...string[]] = [
  'web',
  'yes',
  'No',
  '~',
  'null',
  'true',
  '0',
  '-0',
  '08',
  '0644',
  '0o17',
  '0x1F',
  '1e3',
  '.5',
  '1.',
  '1_000',
  '.inf',
  '1:30',
  '2001-12-14',
  '2001-12-14t21:59:43.10-05:00',
  '-',
  '--',
  'a-b',
  '-1',
  '+5',
  '1.2.3',
  'http://a.b/c?d=e#f',
  'a:b',
  'a#b',
  'a,b',
  "it's",
  'say "hi"',
  '=',
  '<',
  '100m',
  '1Gi',
  '12345678901234567890',
  '9007199254740993',
  '1e400',
  '::',
  'a::b',
  '/bin/sh',
  '$(VAR)',
  '%d',
  'a%b',
  '@x',
  '`x`',
  '{{ x }}',
  '*.example.com',
  '&x',
  '!x',
  '|x',
  '>=1',
  '?x',
  ':x',
  ',x',
  'x]',
  'x}',
  'größe',
  '😀 x',
  'a  b',
];
const pieces: readonly [string, ...string[]] = [
  '',
  'a',
  ' ',
  '  b',
  "it's",
  '"',
  '#',
  ': ',
  '- ',
  '\t',
  '\\',
  'é',
  '😀',
  '{}',
  '%',
  'x: y',
  '\u00a0',
  '---',
  '...',
];
const escapes: readonly [string, ...string[]] = [
  '',
  '',
  '',
  '\\n',
  '\\t',
  '\\x41',
  '\\u00e9',
  '\\/',
  '\\e',
  '\\0',
  '\\ ',
  "\\'",
  '\\U0001F600',
  '\\ud83d\\ude00',
  '\\N',
  '\\_',
  '\\d',
  '\\x4',
];
const tags: readonly [string, ...string[]] = [
  '!!str',
  '!!int',
  '!!float',
  '!!bool',
  '!!null',
  '!!binary',
  '!!timestamp',
  '!x',
  '!',
  '!!map',
  '!!seq',
  '!!set',
  '!<tag:yaml.org,2002:str>',
  '!!merge',
];
const signs: readonly [string, ...string[]] = [
  'a',
  ' ',
  ':',
  '#',
  '-',
  '?',
  '{',
  '}',
  '[',
  ']',
  ',',
  '&',
  '*',
  '!',
  '|',
  '>',
  "'",
  '"',
  '%',
  '@',
  '`',
  '.',
  '0',
  'é',
  '\t',
  '=',
];

/** Choices that look random and follow from a seed. */
export function choicesOf(seed: number): readonly number[] {
  let state = seed;
  return Array.from({ length: 400 }, () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor(state / 65536);
  });
}
