import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { type Reading, readingDifferences, valueDifferences } from '../src/dev/reading-differences.ts';
import { parseText, withoutByteOrderMark } from '../src/parse/source.ts';

interface SuiteCase extends Reading {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

interface GeneratedCase extends Reading {
  readonly seed: number;
  readonly text: string;
}

const suite: readonly SuiteCase[] = JSON.parse(readFileSync('fixtures/yaml-test-suite/cases.json', 'utf8'));
const generated: readonly GeneratedCase[] = JSON.parse(readFileSync('fixtures/readings/generated.json', 'utf8'));

const dropped = 'kubectl reads what stands before and drops the rest without a word: that has to be told.';
const garbled = 'kubectl takes it for something else than anybody means: that has to be told.';

/** Where something is told of what kubectl takes. Nothing else may differ, and nothing may differ without a word. */
const told: Readonly<Record<string, string>> = {
  '3HFZ': dropped,
  '4H7K': dropped,
  '6WLZ': dropped,
  '7Z25': dropped,
  '9HCY': dropped,
  '9WXW': dropped,
  BS4K: dropped,
  EB22: dropped,
  KS4U: dropped,
  M7A3: dropped,
  RHX7: dropped,
  '4ABK': garbled,
  '652Z': garbled,
  'HM87/01': garbled,
  U99R: garbled,
  Y2GN: garbled,
  S98Z: 'kubectl is right: the text is empty. Blank lines that are indented further than a comment below are rare.',
};

describe('the YAML test suite is read as kubectl reads it', () => {
  test.each(suite.map((one) => [`${one.id} ${one.title}`, one] as const))('%s', (_title, one) => {
    const ours = parseText(withoutByteOrderMark(one.text));
    if (one.id in told) expect(ours.troubles).not.toEqual([]);
    else expect(readingDifferences(ours, one)).toEqual([]);
  });

  test('and nothing is said of the others that it takes', () => {
    const alarms = suite.filter(
      ({ id, text, error }) =>
        error === undefined &&
        !(id in told) &&
        parseText(withoutByteOrderMark(text)).troubles.some(({ code }) => code !== 'duplicate-key'),
    );
    expect(alarms.map(({ id }) => id)).toEqual([]);
  });
});

/** What the `yaml` package, which knows YAML 1.2, reads otherwise than kubectl, where both read something. */
const readOtherwise: Readonly<Record<string, string>> = {
  '4ABK': "Between brackets, YAML 1.1 takes a ':' right before a comma for text.",
  '565N': 'JSON holds text only: kubectl decodes binary values to it.',
  '652Z': "Between brackets, YAML 1.1 takes a '?' for the beginning of a key.",
  'HM87/01': "Between brackets, YAML 1.1 takes a '?' for the beginning of a key.",
  '7Z25': "kubectl reads one document up to the next '---'.",
  M7A3: "kubectl reads one document up to the next '---'.",
  Y2GN: 'YAML 1.1 has letters, digits, dashes and underscores in the name of an anchor.',
};

/** What it refuses and kubectl takes. */
const takenByKubectl: Readonly<Record<string, readonly string[]>> = {
  'What stands behind the end of a document is not looked at.': [
    '3HFZ',
    '4H7K',
    '9HCY',
    'BS4K',
    'EB22',
    'KS4U',
    'RHX7',
  ],
  'A bracket or a quoted text may go on at the indentation of its key.': ['9C9N', 'DK95/01', 'QB6E', 'Y79Y/003'],
  'A comment needs no blank before it, where no plain text ends.': ['9JBA', 'CVW2', 'SU5Z', 'X4QW'],
  'A dash is a text where no blank follows it.': ['G5U8', 'YJV2'],
  'YAML 1.1 lets an apostrophe be escaped.': ['HRE5'],
  'Blank lines count for the indentation of a block of text.': ['S98Z'],
  'A comma may be a part of a tag.': ['U99R'],
};

/** What it takes and kubectl refuses: kubectl's words, and what is behind them. */
const refusedByKubectl: readonly (readonly [RegExp, string])[] = [
  [
    /invalid Yaml document separator/,
    "kubectl cuts the stream at '---' lines and takes nothing but a comment on them.",
  ],
  [/directive|document start|incompatible YAML/, 'A directive is cut off from its document at the next separator.'],
  [/non-alphabetical/, 'A directive is cut off from its document at the next separator.'],
  [/invalid map key|unsupported map key/, 'JSON has text keys: no lists, no mappings, no nulls.'],
  [/tab character|cannot start any token/, 'YAML 1.1 knows no tab where a line is indented.'],
  [/unknown escape/, 'YAML 1.1 knows no escaped slash.'],
  [/alphabetic or numeric/, 'The name of an anchor is made of letters, digits, dashes and underscores.'],
  [/mapping values are not allowed/, "An anchor ends before a ':'."],
  [
    /expected ',' or|expected key$|expected node content|^json:/,
    'Between brackets YAML 1.1 is stricter, and a document without content cannot end.',
  ],
];

describe('where the yaml package reads the suite otherwise, it is known why, and kubectl is right', () => {
  const judged = suite.map((one) => ({ ...one, yaml: readWithYaml(one.text) }));

  test('values', () => {
    const found = judged.filter(
      ({ yaml, error, documents }) => error === undefined && yaml && valueDifferences(yaml, documents).length > 0,
    );
    expect(found.map(({ id }) => id).sort()).toEqual(Object.keys(readOtherwise).sort());
  });

  test('what it refuses', () => {
    const found = judged.filter(({ yaml, error }) => error === undefined && !yaml);
    expect(found.map(({ id }) => id).sort()).toEqual(Object.values(takenByKubectl).flat().sort());
  });

  test('what kubectl refuses', () => {
    const found = judged.filter(({ yaml, error }) => error !== undefined && yaml);
    const unknown = found.filter(({ error = '' }) => !refusedByKubectl.some(([words]) => words.test(error)));
    expect(unknown.map(({ id, error }) => `${id} ${error}`)).toEqual([]);
  });
});

describe('generated texts are read as kubectl reads them', () => {
  /** What is told of texts that kubectl takes: see above. */
  const words =
    /^(?:between brackets, kubectl|kubectl takes what follows for a part of the tag|this '[\]}]' closes nothing)/;

  test.each(generated.map((one) => [one.seed, one] as const))('seed %i', (_seed, one) => {
    const ours = parseText(withoutByteOrderMark(one.text));
    if (one.error === undefined && ours.troubles.some((trouble) => 'reason' in trouble && words.test(trouble.reason)))
      return;
    expect(readingDifferences(ours, one)).toEqual([]);
  });
});

/** What the `yaml` package makes of a text, as JSON; undefined where it refuses it. */
function readWithYaml(text: string): readonly unknown[] | undefined {
  const documents = parseAllDocuments(text, { merge: true, logLevel: 'silent' });
  if (documents.some(({ errors }) => errors.length > 0)) return undefined;
  return documents
    .map((document): unknown => JSON.parse(JSON.stringify(document.toJS() ?? null, (_key, value) => asObject(value))))
    .filter((value) => value !== null);
}

function asObject(value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}
