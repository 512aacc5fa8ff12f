import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { chooseRules } from '../src/choice.ts';
import { createMutator } from '../src/dev/torture/mutate.ts';
import { oneFile } from '../src/dev/torture/sample.ts';
import { exampleTexts } from '../src/dev/torture/seeds.ts';
import { smallest } from '../src/dev/torture/smallest.ts';
import { suiteSamples } from '../src/dev/torture/suite.ts';
import { loadReporters, tryOut } from '../src/dev/torture/trial.ts';
import { createExtract } from '../src/extract.ts';
import { nameMatcher } from '../src/glob.ts';
import { defaultSettings } from '../src/settings.ts';
import { runProgram } from './support/machine.ts';

// `npm run torture` tries far more; what it found once stands here. That a text which took hours is read at all is
// proof enough: no test looks at a clock.
const reporters = await loadReporters();
const faultsOf = (sample: Parameters<typeof tryOut>[0], formats: readonly string[] = []) =>
  tryOut(sample, { reporters, formats, profile: 'all', clock: () => 0 }).faults;
const told = async (text: string, argv: readonly string[] = []) => {
  const run = await runProgram(['--format', 'json', ...argv], { files: { 'a.yaml': text } });
  return (JSON.parse(run.stdout) as { findings: readonly { rule: string; message: string }[] }).findings;
};
const configMap = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\n';

describe('the YAML test suite', () => {
  const samples = suiteSamples('.');

  test('has hundreds of cases, each in several places of a manifest', () => {
    expect(samples.length).toBeGreaterThan(2000);
  });

  test('crashes nothing', () => {
    expect(samples.flatMap((sample) => faultsOf(sample).map((fault) => `${sample.name}: ${fault}`))).toEqual([]);
  });
});

test('hostile documents from a seed crash nothing, and reports say nothing that a terminal acts upon', () => {
  const mutate = createMutator(exampleTexts());
  const formats = [...reporters.keys()];
  const faults = Array.from({ length: 100 }, (_, seed) =>
    faultsOf(mutate(seed), [formats[seed % formats.length] ?? 'json']).map((fault) => `seed ${seed}: ${fault}`),
  );
  expect(faults.flat()).toEqual([]);
});

test('the same seed makes the same document', () => {
  const texts = ['kind: A\nmetadata: {name: a}\n', 'a: [1, 2]\nb: c\n'];
  expect(createMutator(texts)(7)).toEqual(createMutator(texts)(7));
  expect(createMutator(texts)(7)).not.toEqual(createMutator(texts)(8));
});

test('what shows a fault is made as small as it can be', () => {
  const text = Array.from({ length: 50 }, (_, n) => `line ${n}\n`).join('');
  expect(smallest(text, (one) => one.includes('7') && one.includes('4'))).toMatch(/^(47|74)$/);
});

describe('what stands before the first line that says something', () => {
  const extract = createExtract({ rules, settings: defaultSettings, choice: chooseRules(rules, defaultSettings) });
  const foundIn = (text: string) => {
    const { remarks, suppressions, documents } = extract('web.yaml', text);
    return [remarks.map(({ rule }) => rule), suppressions.length, documents.length];
  };
  const texts = exampleTexts().filter((text) => /^(?:apiVersion|kind):/.test(text));
  const found = texts.map(foundIn);

  test.each([
    ['an empty line', '\n'],
    ['two empty lines', '\n\n'],
    ['an empty line of Windows', '\r\n'],
    ['an empty line and a comment', '\n# of the web team\n'],
    ['blanks', '  \n'],
    ['a byte order mark and an empty line', '\ufeff\n'],
    ['an empty line and a separator', '\n---\n'],
  ])('changes nothing where it is %s', (_, head) => {
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text, n) => !isDeepStrictEqual(foundIn(head + text), found[n]))).toEqual([]);
  });

  test('ends the search for where comments begin', async () => {
    const comment = '# kubeworthy-ignore image-tag-latest: waits for 2.0';
    const pod =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, image: "nginx:latest"}]}\n';
    for (const text of [`\n${comment}\n${pod}`, `\n${pod.trim()} ${comment}\n`])
      expect(await told(text)).not.toContainEqual(expect.objectContaining({ rule: 'image-tag-latest' }));
    expect(await told(`\n# a\n${pod}# b\n${pod}`)).toContainEqual(
      expect.objectContaining({ rule: 'document-separator-missing' }),
    );
  });
});

describe('names that every object of JavaScript has', () => {
  test.each([
    ['a group', 'apiVersion: constructor/v1\nkind: Pod\nmetadata: {name: a}\n'],
    ['the type of a Secret', 'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ntype: __proto__\n'],
    [
      'the scope of a quota',
      'apiVersion: v1\nkind: ResourceQuota\nmetadata: {name: a}\nspec: {hard: {cpu: 1}, scopes: [constructor]}\n',
    ],
    [
      'a key of what should be a name, twice',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers: [{name: {toString: a}}, {name: {toString: a}}]\n',
    ],
    [
      'a key of an amount',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {resources: {limits: {cpu: {toString: 1}}}}\n',
    ],
    [
      'a key of what a definition asks',
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: as.example.com}\nspec:\n  group: example.com\n  scope: Namespaced\n  names: {kind: A, plural: as}\n  versions:\n    - name: v1\n      served: true\n      storage: true\n      schema:\n        openAPIV3Schema:\n          type: object\n          properties: {spec: {type: string, anyOf: [{minLength: {toString: 1}, pattern: {valueOf: 1}}]}}\n---\napiVersion: example.com/v1\nkind: A\nmetadata: {name: a}\nspec: b\n',
    ],
  ])('as %s', (where, text) => {
    expect(faultsOf(oneFile(where, text))).toEqual([]);
  });

  const definition = (spec: string) =>
    `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: as.example.com}\nspec:\n  group: example.com\n  scope: Namespaced\n  names: {kind: A, plural: as}\n  versions:\n    - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {spec: ${spec}}}}}\n---\n`;
  const custom = (spec: string) => `apiVersion: example.com/v1\nkind: A\nmetadata: {name: a}\nspec: ${spec}\n`;

  test('are missed where a definition asks for them', async () => {
    const asked = '{type: object, required: [constructor], properties: {constructor: {type: string}}}';
    const rulesOf = async (spec: string) =>
      (await told(definition(asked) + custom(spec))).map(({ rule }) => rule).filter((rule) => rule.startsWith('field'));
    expect(await rulesOf('{}')).toEqual(['field-missing']);
    expect(await rulesOf('{constructor: a}')).toEqual([]);
  });

  test('tell no items apart that do not have them', async () => {
    const list =
      '{type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [toString], items: {type: object, required: [toString], properties: {toString: {type: string}}}}';
    const values = async (spec: string) =>
      (await told(definition(list) + custom(spec)))
        .filter(({ rule }) => rule === 'list-item-repeated')
        .map((one) => one.message);
    expect(await values('[{toString: a}, {toString: b}]')).toEqual([]);
    expect(await values('[{toString: a}, {toString: a}]')).toEqual([expect.stringContaining("'a'")]);
    expect(await values('[{}, {}]')).toEqual([]);
  });

  test('as a label select what carries it', async () => {
    const pod =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: a, labels: {constructor: a}}\nspec: {containers: []}\n---\n';
    const service = (key: string) =>
      `apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {selector: {${key}: a}, ports: [{port: 80}]}\n`;
    const rulesOf = async (key: string) => (await told(pod + service(key), ['--complete'])).map(({ rule }) => rule);
    expect(await rulesOf('constructor')).not.toContain('service-selects-nothing');
    expect(await rulesOf('toString')).toContain('service-selects-nothing');
  });
});

describe('what is too large is refused with its limit', () => {
  test('a text of more than a hundred million characters', async () => {
    const [finding] = await told(`${configMap}data: {a: "${'x'.repeat(100_000_000)}"}\n`);
    expect(finding?.rule).toBe('yaml-invalid');
    expect(finding?.message).toContain('no more than 100 are read');
  });

  test('a document of more lines and items than a cluster takes', async () => {
    const [finding] = await told(`${configMap}data: &a\n${'  - a\n'.repeat(400_001)}`);
    expect(finding?.message).toContain('no more than 400000 are read');
  });

  const keys = (count: number, write: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => write(n)).join('');

  test.each([
    ['on lines', (count: number) => `data:\n${keys(count, (n) => `  k${n}: v\n`)}`],
    ['in braces', (count: number) => `data: {${keys(count, (n) => `k${n}: v, `)}}\n`],
    ['with an anchor', (count: number) => `data: &a\n${keys(count, (n) => `  k${n}: v\n`)}`],
  ])('a mapping of more than a hundred thousand keys, %s', async (_, write) => {
    expect((await told(configMap + write(100_000))).filter(({ rule }) => rule === 'yaml-invalid')).toEqual([]);
    const [finding] = await told(configMap + write(100_001));
    expect(finding?.rule).toBe('yaml-invalid');
    expect(finding?.message).toContain('a mapping has 100001 keys, and no more than 100000 are read');
  });

  test('but not one whose keys are mostly the same', async () => {
    const rulesOf = (await told(`${configMap}data:\n${'  k: v\n'.repeat(100_001)}`)).map(({ rule }) => rule);
    expect(new Set(rulesOf)).toEqual(new Set(['duplicate-key']));
  });

  test('more than a million documents', async () => {
    const [finding] = await told(`${configMap}${'---\nkind: A\n'.repeat(1_000_001)}`);
    expect(finding?.message).toContain('no more than 1000000 are read');
  });

  test('but what is no manifest is left alone', async () => {
    const run = await runProgram(['--format', 'json'], {
      files: { 'a.yaml': configMap, 'values.yaml': `a: "${'x'.repeat(100_000_000)}"\n` },
    });
    expect(JSON.parse(run.stdout).summary.errors).toBe(0);
  });

  test.each(['[', '{', '{a: ', '- ', '? ', 'a: '])('nesting without an end: %s', async (open) => {
    const findings = await told(`${configMap}data: ${open.repeat(100_000)}`);
    // Two braces are the mark of a template.
    expect(findings.map(({ rule }) => rule)).toEqual([open === '{' ? 'template-mark' : 'yaml-invalid']);
  });

  test('a name of megabytes is told by its beginning', async () => {
    const [finding] = (await told(`${configMap}${'k'.repeat(1_000_000)}: 1\n`)).filter(
      ({ rule }) => rule === 'field-unknown',
    );
    expect(finding?.message).toContain('kkk');
    expect(finding?.message.length).toBeLessThan(3000);
  });

  test('of thousands of findings of a rule the last that is told says so', async () => {
    const fields = Array.from({ length: 900 }, (_, n) => `f${n}: 1\n`).join('');
    const findings = (await told(`${configMap}${fields}---\n`.repeat(7))).filter(
      ({ rule }) => rule === 'field-unknown',
    );
    expect(findings).toHaveLength(5000);
    expect(findings.at(-1)?.message).toContain('the last of 5000');
  });
});

describe('what took hours ends', () => {
  const pod = (spec: string) => `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: ${spec}\n`;

  test.each([
    [
      'a mapping as a key before a key that comes twice',
      'apiVersion: batch/v1\n? kind: Job\nmetadata: {name: a}\nspec: {}\nmetadata: {name: b}\n',
    ],
    ['a header of 40 lines that end with CRLF', `${'# licence\r\n'.repeat(40)}\r\n${configMap}`],
    [
      'a private key with headers on one line',
      `${configMap}data:\n  a: "-----BEGIN PRIVATE KEY-----\\t${'A: \\t'.repeat(60)}"\n`,
    ],
    [
      '100,000 placeholders that stay open',
      `${configMap}data: {a: "${'${'.repeat(100_000)}", b: "${'{{'.repeat(100_000)}"}\n`,
    ],
    ['a hundred thousand blank lines before an object', `${'\n'.repeat(100_000)}${configMap}`],
    [
      'two images of a megabyte',
      pod(`{containers: [${['a', 'b'].map((n) => `{name: ${n}, image: "${n.repeat(1 << 20)}"}`).join(', ')}]}`),
    ],
    ['10,000 times the same key', `${configMap}data:\n${'  k: v\n'.repeat(10_000)}`],
    ['500 objects with end marks and odd blanks', `${configMap.replace('settings', 'a\u00a0b')}...\n`.repeat(500)],
    ['a suppression with a megabyte of blanks', `${configMap}# kubeworthy-ignore${' '.repeat(1 << 20)}x\n`],
    [
      '20,000 suppressions on one line',
      `${configMap}data: {} ${'# kubeworthy-ignore field-unknown: x '.repeat(20_000)}\n`,
    ],
    [
      '300 containers',
      pod(`{containers: [${Array.from({ length: 300 }, (_, n) => `{name: c${n}, image: nginx}`).join(', ')}]}`),
    ],
    ['a quarter of a million byte order marks before an object', '\ufeff'.repeat(1 << 18) + configMap],
    [
      'the pattern of a definition, a megabyte long',
      `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: carts.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { kind: Cart, plural: carts }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties: { spec: { type: object, properties: { size: { type: string, pattern: "${'(a|b)*'.repeat(170_000)}" } } } }
---
apiVersion: shop.example/v1
kind: Cart
metadata: { name: large }
spec: { size: aaaaaaaaaaaa! }
`,
    ],
  ])('%s', (name, text) => {
    expect(faultsOf(oneFile(name, text), ['pretty'])).toEqual([]);
  });

  test('a List of 150,000 items, more than a function of JavaScript can be given', async () => {
    const findings = await told(
      `apiVersion: v1\nkind: List\nitems: [${'{kind: A, apiVersion: v1}, '.repeat(150_000)}]\n`,
    );
    expect(findings.filter(({ rule }) => rule === 'rule-crashed')).toEqual([]);
  });

  test('a baseline of 20,000 entries that are alike', () => {
    const entry = '{"rule": "field-unknown", "file": "a.yaml", "message": "m", "fingerprint": "f"}';
    const baseline = `{"version": 1, "findings": [${Array(20_000).fill(entry).join(',')}]}`;
    expect(faultsOf({ ...oneFile('baseline', `${configMap}f: 1\n`), baseline })).toEqual([]);
  });
});

describe('a pattern over names', () => {
  test.each([
    ['web-*', 'web-1', true],
    ['web-*', 'api', false],
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['*-db-*', 'shop-db-0-db-1', true],
    ['a*b*c', 'aXbXb', false],
    ['a.c', 'abc', false],
    ['(a+)+', '(a+)+', true],
  ])('%s and %s', (pattern, name, fits) => {
    expect(nameMatcher([pattern])(name)).toBe(fits);
  });

  test('with many stars takes no longer than both lengths multiplied', () => {
    expect(nameMatcher([`${'*a'.repeat(30)}b`])('a'.repeat(5000))).toBe(false);
  });
});

describe('a configuration of the project that is linted', () => {
  test.each(['plugins: [./evil.js]', 'extends: ./evil.js', 'extends: [evil]', 'require: evil', '$ref: evil.js'])(
    'loads no code: %s',
    async (config) => {
      const files = { '.kubeworthy.yaml': `${config}\n`, 'evil.js': 'throw new Error("run")', 'a.yaml': configMap };
      const run = await runProgram([], { files });
      expect(run.code).toBe(2);
      expect(run.stderr).toMatch(/\.kubeworthy\.yaml:1:\d+: /);
      expect(run.stderr).not.toContain('run');
    },
  );

  test.each(['!!js/function "function () { throw 1 }"', '!!python/object/apply:os.system [ls]', '!!js/regexp /a/'])(
    'has no tags that make more than values: %s',
    async (value) => {
      const run = await runProgram([], { files: { '.kubeworthy.yaml': `namespace: ${value}\n`, 'a.yaml': configMap } });
      expect(run.code).toBe(2);
    },
  );

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('knows no key %s', async (key) => {
    for (const config of [`${key}: {}\n`, `rules: {${key}: off}\n`]) {
      const run = await runProgram([], { files: { '.kubeworthy.yaml': config, 'a.yaml': configMap } });
      expect(run.code).toBe(2);
      expect(run.stderr).toContain(`'${key}'`);
    }
    expect(Object.hasOwn(Object.prototype, 'severity')).toBe(false);
  });
});
