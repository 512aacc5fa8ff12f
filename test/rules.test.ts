import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { checkExamples, plainExample, runExample } from '../src/dev/examples.ts';
import { buildGraph } from '../src/graph/graph.ts';
import { groupOf } from '../src/kinds.ts';
import { areas, type Rule } from '../src/rule.ts';

const hooks = new Set([
  'resource',
  'workload',
  'container',
  'syntax',
  'structure',
  'reference',
  'claim',
  'update',
  'suppression',
  'end',
  ...Object.keys(groupOf),
]);
const emptyGraph = buildGraph({
  resources: [],
  workloadOf: () => undefined,
  unread: [],
  kustomizations: [],
  settings: {
    complete: false,
    minorVersion: 36,
    storageClasses: [],
    nodes: [],
    isNamespaceChosen: false,
    isExternal: () => false,
  },
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('has an id that reads well after "ignore" and belongs to a known area', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
    expect(rule.id).not.toMatch(/^(no|disallow|require|check|ensure)-/);
    expect(areas).toContain(rule.area);
  });

  test('says what, why and what to do instead', () => {
    const { summary, why, instead, refs } = rule.docs;
    expect(summary.length).toBeLessThanOrEqual(80);
    expect(summary).not.toMatch(/\.$|\n/);
    for (const text of [why, instead]) expect(text).toMatch(/^(kubectl|[A-Z'`]).*\.$/s);
    if (rule.area !== 'suppression') expect(refs.length).toBeGreaterThan(0);
    for (const [name, option] of Object.entries(rule.options)) expect(`${name}: ${option.doc}`).toMatch(/\.$/);
  });

  test('has options whose defaults are among their choices', () => {
    for (const option of Object.values(rule.options))
      if (option.type === 'string' && option.choices) expect(option.choices).toContain(option.default);
  });

  test('finds in its examples what they promise, and every message is shown', () => {
    expect(checkExamples(rule, rules)).toEqual([]);
  });

  test('has examples with titles of their own', () => {
    const titles = Object.values(rule.examples).flatMap((examples) => examples.map(({ title }) => title));
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('listens to known things only', () => {
    const visitor = rule.visit({
      graph: rule.scope === 'graph' ? emptyGraph : undefined,
      minorVersion: 36,
      options: Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default])),
      report: () => {},
      textAt: () => '',
      documentText: () => '',
    });
    expect(Object.keys(visitor).filter((key) => !hooks.has(key))).toEqual([]);
    expect(Object.keys(visitor).length).toBeGreaterThan(0);
  });

  test('says the same when asked again in another order', () => {
    const run = (examples: readonly Rule['examples']['bad'][number][]) =>
      examples.map((example) => [example.title, runExample(rule, example, rules).map(({ message }) => message)]);
    const examples = Object.values(rule.examples).flat();
    expect(Object.fromEntries(run([...examples].reverse()))).toEqual(Object.fromEntries(run(examples)));
  });

  test('survives the examples of all other rules', () => {
    for (const other of rules) {
      for (const example of Object.values(other.examples).flat()) {
        const crashes = runExample(rule, { title: example.title, yaml: plainExample(example).text }, rules).filter(
          (finding) => finding.rule === 'rule-crashed',
        );
        expect(crashes, `${other.id}: ${example.title}`).toEqual([]);
      }
    }
  });
});

test('ids are unique', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
