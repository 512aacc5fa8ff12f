import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { plainExample, runExample } from '../src/dev/examples.ts';
import { parseText } from '../src/parse/source.ts';
import { areas, type Example, type Finding, type Rule } from '../src/rule.ts';
import { createSession } from '../src/session.ts';
import { defaultSettings, newestMinorVersion, oldestMinorVersion, type Settings } from '../src/settings.ts';

/** The same rule when it is shown every document. */
function hearingAll({ onlyWith: _keys, ...rule }: Rule): Rule {
  return rule;
}

const waiting = rules.filter(({ onlyWith }) => onlyWith !== undefined);
const awake = rules.map(hearingAll);

/** What is found in texts by their paths, when all rules are on. */
function findingsIn(texts: Readonly<Record<string, string>>, chosen: readonly Rule[], settings: Partial<Settings>) {
  const session = createSession({ rules: chosen, settings: { ...defaultSettings, profile: 'all', ...settings } });
  for (const [path, text] of Object.entries(texts)) session.set(path, text);
  return session.outcome().findings.map(plain);
}

/** A finding without the documents that its fix is about, which are long. */
function plain({ fix, ...finding }: Finding) {
  return { ...finding, fix: fix && { title: fix.title, safe: fix.safe } };
}

function textsIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return Object.fromEntries(files.map((file) => [`${folder}/${file}`, readFileSync(`${folder}/${file}`, 'utf8')]));
}

const examplesOf = ({ examples }: Rule): readonly Example[] => [...examples.bad, ...examples.good];

describe.each(waiting.map((rule) => [rule.id, rule] as const))('%s waits for keys', (_id, rule) => {
  test('each of which stands in an example that it finds fault with', () => {
    const keys = new Set(
      rule.examples.bad.flatMap((example) =>
        parseText(plainExample(example).text).documents.flatMap((document) => document.keys),
      ),
    );
    expect(rule.onlyWith?.filter((key) => !keys.has(key))).toEqual([]);
  });

  test('and finds in its examples what it would find without waiting', () => {
    const run = (one: Rule) => examplesOf(rule).map((example) => runExample(one, example, rules).map(plain));
    expect(run(rule)).toEqual(run(hearingAll(rule)));
  });
});

describe('rules that wait find what they would find without waiting', () => {
  test.each(areas)('in the examples of the area %s', (area) => {
    const examples = rules.filter((rule) => rule.area === area).flatMap((rule) => examplesOf(rule));
    // Each stands in a folder of its own, as the objects of one have the names of another.
    const texts = Object.fromEntries(examples.map((example, n) => [`${n}/example.yaml`, plainExample(example).text]));
    for (const minorVersion of [oldestMinorVersion, newestMinorVersion])
      expect(findingsIn(texts, rules, { minorVersion })).toEqual(findingsIn(texts, awake, { minorVersion }));
  });

  test.each(['cluster/storage', 'cluster/services', 'cluster/validation', 'projects/shop', 'projects/broken-shop'])(
    'in fixtures/%s',
    (name) => {
      const texts = textsIn(`fixtures/${name}`);
      for (const complete of [false, true])
        expect(findingsIn(texts, rules, { complete })).toEqual(findingsIn(texts, awake, { complete }));
    },
  );
});
