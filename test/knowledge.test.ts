import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { knowledgeRows } from '../src/dev/knowledge-page.ts';
import type { Finding } from '../src/rule.ts';
import { createSession } from '../src/session.ts';
import { defaultSettings } from '../src/settings.ts';

const folder = 'fixtures/knowledge';
/** How many rows each letter has: the list is closed, and none may be lost. */
const counts: Readonly<Record<string, number>> = JSON.parse(readFileSync(`${folder}/counts.json`, 'utf8'));
/**
 * The manifests of a file stand behind lines such as `### B02 two containers on one port`; of a change, what was stands
 * before a line `#### now`.
 */
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split(/^### /m).slice(1))
  .map((part) => {
    const [head = '', ...lines] = part.split('\n');
    const [first = '', now] = lines.join('\n').split(/^#### now\n/m);
    return {
      id: head.slice(0, 3),
      title: head.slice(4),
      ...(now === undefined ? { yaml: first } : { before: first, yaml: now }),
    };
  });

/** What a team may ask for. */
const asked = {
  'image-registry-untrusted': { options: { allowed: ['registry.shop.example', 'docker.io', 'ghcr.io'] } },
  'image-tag-latest': { options: { moving: ['main'], numbers: 3 } },
};

interface Case {
  readonly yaml: string;
  readonly before?: string;
}

function findingsOf({ yaml, before }: Case, settings: Partial<typeof defaultSettings>): readonly Finding[] {
  const open = (text: string) => {
    const session = createSession({ rules, settings: { ...defaultSettings, ...settings } });
    session.set('case.yaml', text);
    return session;
  };
  const state = before === undefined ? undefined : open(before).outcome().graph;
  return open(yaml).outcome({ before: state }).findings;
}

/** With every rule, in a run that holds all there is and in one that does not. */
function rulesThatFind(one: Case): readonly string[] {
  return [true, false].flatMap((complete) =>
    findingsOf(one, {
      profile: 'all',
      complete,
      rules: asked,
    }).map(({ rule }) => rule),
  );
}

describe('what is taught about Kubernetes', () => {
  test('each row stands there once, and no other', () => {
    const ids = Object.entries(counts).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, n) => `${letter}${String(n + 1).padStart(2, '0')}`),
    );
    expect(knowledgeRows.map(({ id }) => id)).toEqual(ids);
  });

  test('each row has rules, or what the program does instead, or a sentence why not', () => {
    const answers = knowledgeRows.map(({ id, rules: named = [], by, declined }) => [
      id,
      [named.length > 0, by !== undefined, declined !== undefined].filter(Boolean).length,
    ]);
    expect(answers.filter(([, count]) => count !== 1)).toEqual([]);
    const sentences = knowledgeRows.flatMap(({ left, by, declined }) => [left, by, declined]);
    expect(sentences.filter((text) => text !== undefined && !/^[A-Z].*\.$/.test(text))).toEqual([]);
  });

  test('each rule that a row names exists and finds one of its manifests', () => {
    const ids = new Set(rules.map(({ id }) => id));
    const silent = knowledgeRows.flatMap(({ id, rules: named = [] }) => {
      const found = new Set(cases.filter((one) => one.id === id).flatMap(rulesThatFind));
      return named.filter((rule) => !ids.has(rule) || !found.has(rule)).map((rule) => `${id} ${rule}`);
    });
    expect(silent).toEqual([]);
  });

  test('nothing worse than advice is said about what is no fault', () => {
    const noise = knowledgeRows
      .filter(({ by }) => by !== undefined)
      .flatMap(({ id }) => cases.filter((one) => one.id === id))
      .flatMap((one) => findingsOf(one, {}).map(({ rule, severity }) => ({ id: one.id, rule, severity })))
      .filter(({ severity }) => severity !== 'info');
    expect(noise).toEqual([]);
  });

  test('each manifest belongs to a row that has rules or needs none', () => {
    const shown = new Set(knowledgeRows.filter(({ declined }) => declined === undefined).map(({ id }) => id));
    expect(cases.filter(({ id }) => !shown.has(id)).map(({ id, title }) => `${id} ${title}`)).toEqual([]);
    expect([...shown].filter((id) => !cases.some((one) => one.id === id))).toEqual([]);
  });
});
