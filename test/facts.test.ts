import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { chooseRules } from '../src/choice.ts';
import { createExtract, type SourceFacts } from '../src/extract.ts';
import { link } from '../src/link.ts';
import { createSession } from '../src/session.ts';
import { defaultSettings } from '../src/settings.ts';

const settings = { ...defaultSettings, profile: 'all', complete: true } as const;
const folder = 'fixtures/projects/broken-shop';
const sources = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
const choice = chooseRules(rules, settings);
const linkFacts = (facts: readonly SourceFacts[]) =>
  link({ facts, rules, settings, choice, unread: [], texts: new Map() }).findings;

test('facts of a source survive a journey to another thread, and link to the same findings', () => {
  const extract = createExtract({ rules, settings, choice });
  const facts = sources.map(({ name, text }) => extract(name, text));
  const findings = linkFacts(facts);
  expect(findings.length).toBeGreaterThan(10);
  expect(linkFacts(structuredClone(facts))).toEqual(findings);
});

test('the order in which sources are read changes nothing', () => {
  const extract = createExtract({ rules, settings, choice });
  const forwards = linkFacts(sources.map(({ name, text }) => extract(name, text)));
  const backwards = linkFacts([...sources].reverse().map(({ name, text }) => extract(name, text)));
  expect(backwards).toEqual(forwards);
});

test('a session that learns of a change says what a fresh one would', () => {
  const session = createSession({ rules, settings });
  for (const { name, text } of sources) session.set(name, text);
  const before = session.outcome().findings;
  const changed = sources.map(({ name, text }) => ({ name, text: text.replace('app: wep', 'app: web') }));
  for (const { name, text } of changed) session.set(name, text);
  const fresh = createSession({ rules, settings });
  for (const { name, text } of changed) fresh.set(name, text);
  expect(session.outcome().findings).toEqual(fresh.outcome().findings);
  for (const { name, text } of sources) session.set(name, text);
  expect(session.outcome().findings).toEqual(before);
  for (const { name } of sources) session.set(name, undefined);
  expect(session.outcome().findings).toEqual([]);
});

test('what is lazily read is not changed by the rules', () => {
  const extract = createExtract({ rules, settings, choice });
  const facts = sources.map(({ name, text }) => extract(name, text));
  const before = JSON.stringify(facts.map(({ documents }) => documents.map(({ value }) => value)));
  linkFacts(facts);
  expect(JSON.stringify(facts.map(({ documents }) => documents.map(({ value }) => value)))).toBe(before);
});
