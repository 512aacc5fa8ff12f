import { type Bounds, type Severity, type StructureTrouble, shownValue } from '../../src/rule.ts';

type Form = Extract<StructureTrouble, { code: 'wrong-type' }>['expected'];

const expectedWords: Readonly<Record<Form, string>> = {
  string: 'a text',
  boolean: 'true or false',
  int32: 'a whole number',
  int64: 'a whole number',
  double: 'a number',
  time: 'a point in time',
  bytes: 'a text in base64',
  quantity: 'a quantity',
  'int-or-string': 'a whole number or a text',
  any: 'any value',
  list: 'a list',
  mapping: 'a mapping',
  object: 'a mapping',
};

/** What the API server reads in a field of this form: 'a whole number'. */
export function wordsOfForm(form: Form): string {
  return expectedWords[form];
}

/** What stands in the manifest, in words: "the text '8080'", "the number 3", "a list". */
export function wordsOfValue(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text '${shortened(value)}'`;
  return typeof value === 'number' ? `the number ${value}` : String(value);
}

/** A plain word or number that only YAML 1.1 reads so: what is written, and what it is read as. */
export function wordsOfReading(value: unknown, written: string): string {
  if (written === '') return wordsOfValue(value);
  const isWord = typeof value === 'boolean' && !/^(true|false)$/i.test(written);
  const isOdd = typeof value === 'number' && /^[-+]?(0[0-9box][0-9a-fA-F_]*|[0-9]+_[0-9_]*)$/.test(written);
  return isWord || isOdd ? `'${written}', which kubectl reads as ${value}` : wordsOfValue(value);
}

/** A value that is long, with its end left out. */
export function shortened(value: unknown, longest = 40): string {
  const text = shownValue(value).replace(/\s+/g, ' ');
  return text.length <= longest ? text : `${text.slice(0, longest - 3)}...`;
}

/** `from 1 to 65535`, `at least 1`, `more than 0` */
export function wordsOfBounds({ least, most, above, below }: Bounds): string {
  if (least !== undefined && most !== undefined) return `from ${least} to ${most}`;
  if (above !== undefined) return `more than ${above}`;
  if (below !== undefined) return `less than ${below}`;
  return least === undefined ? `at most ${most}` : `at least ${least}`;
}

/** What is refused only when something is made from the object hurts later. */
export function severityOf({ isLate }: StructureTrouble): { readonly severity?: Severity } {
  return isLate ? { severity: 'warning' } : {};
}
