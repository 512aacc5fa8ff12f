import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { plainExample, runExample } from '../src/dev/examples.ts';
import { parseText } from '../src/parse/source.ts';
import type { Example, Finding, Rule } from '../src/rule.ts';
import { createSession } from '../src/session.ts';
import { defaultSettings, type Settings } from '../src/settings.ts';

/** The same rule when it is shown every document. */
function hearingAll({ onlyWith: _keys, ...rule }: Rule): Rule {
  return rule;
}

const waiting = rules.filter(({ onlyWith }) => onlyWith !== undefined);
const awake = rules.map(hearingAll);

/** What is found in texts by their paths, when all rules are on. */
function findingsIn(
  texts: Readonly<Record<string, string>>,
  chosen: readonly Rule[],
  settings: Partial<Settings> = {},
): readonly Finding[] {
  const session = createSession({ rules: chosen, settings: { ...defaultSettings, profile: 'all', ...settings } });
  for (const [path, text] of Object.entries(texts)) session.set(path, text);
  return session.outcome().findings;
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
    const run = (one: Rule) => examplesOf(rule).map((example) => runExample(one, example, rules));
    expect(run(rule)).toEqual(run(hearingAll(rule)));
  });
});

describe('rules that wait find what they would find without waiting', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('in the examples of %s', (_id, rule) => {
    for (const example of examplesOf(rule)) {
      const texts = { 'example.yaml': plainExample(example).text };
      const { complete = false, minorVersion = defaultSettings.minorVersion } = example;
      const run = (chosen: readonly Rule[]) => findingsIn(texts, chosen, { complete, minorVersion });
      expect(run(rules), example.title).toEqual(run(awake));
    }
  });

  test.each(['storage', 'services', 'validation'])('in the recorded manifests of %s, each by itself', (name) => {
    const folder = `fixtures/cluster/${name}`;
    for (const file of readdirSync(folder).filter((one) => one.endsWith('.yaml'))) {
      const texts = { [file]: readFileSync(`${folder}/${file}`, 'utf8') };
      const run = (chosen: readonly Rule[]) => findingsIn(texts, chosen, { complete: true, minorVersion: 32 });
      expect(run(rules), file).toEqual(run(awake));
    }
  });

  test.each(['shop', 'broken-shop'])('in the project %s', (name) => {
    const folder = `fixtures/projects/${name}`;
    const texts = Object.fromEntries(
      readdirSync(folder).map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]),
    );
    for (const complete of [false, true])
      expect(findingsIn(texts, rules, { complete })).toEqual(findingsIn(texts, awake, { complete }));
  });
});
