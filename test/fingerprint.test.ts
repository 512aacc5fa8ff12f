import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { runExample } from '../src/dev/examples.ts';
import { fingerprintOf, fingerprintsOf } from '../src/fingerprint.ts';
import type { Finding } from '../src/rule.ts';
import { createSession } from '../src/session.ts';
import { defaultSettings } from '../src/settings.ts';

const container = (name: string, image: string) => `    - name: ${name}\n      image: ${image}\n`;
const pod = (name: string, ...containers: readonly string[]) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\n  namespace: shop\nspec:\n  containers:\n${containers.join('')}`;

function lint(files: Readonly<Record<string, string>>): readonly Finding[] {
  const session = createSession({ rules, settings: defaultSettings });
  for (const [path, text] of Object.entries(files)) session.set(path, text);
  return session.outcome().findings;
}

const latest = (files: Readonly<Record<string, string>>) =>
  lint(files).filter(({ rule }) => rule === 'image-tag-latest');
const sorted = (findings: readonly Finding[]) => [...fingerprintsOf(findings)].sort();

describe('the fingerprint of a finding', () => {
  const web = container('web', 'nginx:latest');
  const log = container('log', 'fluentd:latest');
  const before = latest({ 'web.yaml': pod('web', web, log) });

  test('stays when lines move, and when the list, the documents or the items of a List are in another order', () => {
    const inList = (text: string) => `  - ${text.trimEnd().replaceAll('\n', '\n    ')}\n`;
    const other = pod('other', container('other', 'busybox:1.37.0'));
    for (const text of [
      `# the shop window\n\n${pod('web', web, log)}`,
      pod('web', log, web),
      `${other}---\n${pod('web', web, log)}`,
      `apiVersion: v1\nkind: List\nitems:\n${inList(other)}${inList(pod('web', log, web))}`,
    ])
      expect(sorted(latest({ 'web.yaml': text }))).toEqual(sorted(before));
  });

  test('stays when the file has another name', () => {
    expect(sorted(latest({ 'shop/window.yaml': pod('web', web, log) }))).toEqual(sorted(before));
  });

  test('is another one for a second container, another resource, another image', () => {
    const [first] = sorted(latest({ 'web.yaml': pod('web', web) }));
    expect(sorted(before).filter((fingerprint) => fingerprint !== first)).toHaveLength(1);
    expect(sorted(latest({ 'web.yaml': pod('shop', web) }))).not.toContain(first);
    expect(sorted(latest({ 'web.yaml': pod('web', container('web', 'httpd:latest')) }))).not.toContain(first);
  });

  test('is told apart by its number where nothing but the place differs', () => {
    const twins = latest({ 'live.yaml': pod('web', web), 'staging.yaml': pod('web', web) });
    expect(twins.map(fingerprintOf)[0]).toBe(twins.map(fingerprintOf)[1]);
    expect(new Set(fingerprintsOf(twins)).size).toBe(2);
  });

  test('does not tell apart the versions of an API group', () => {
    const deployment = (version: string) =>
      `apiVersion: apps/${version}\nkind: Deployment\nmetadata: {name: web}\nspec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}\n`;
    expect(sorted(latest({ 'web.yaml': deployment('v1beta1') }))).toEqual(
      sorted(latest({ 'web.yaml': deployment('v1') })),
    );
  });
});

test('no two findings of the broken shop share a fingerprint', () => {
  const folder = 'fixtures/projects/broken-shop';
  const files = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
  );
  const findings = lint(files);
  expect(new Set(fingerprintsOf(findings)).size).toBe(findings.length);
  expect(findings.length).toBeGreaterThan(10);
});

// What is wrong with a text may be another thing when the text is another one.
const ofResources = rules.filter(({ area }) => area !== 'syntax').map((rule) => [rule.id, rule] as const);
test.each(ofResources)('the fingerprints of %s stay when lines move', (_, rule) => {
  const down = (yaml: string) => `# moved by a line\n${yaml.replace(/^\n/, '')}`;
  for (const example of rule.examples.bad) {
    const moved = runExample(rule, { ...example, yaml: down(example.yaml) }, rules);
    expect(sorted(moved), example.title).toEqual(sorted(runExample(rule, example, rules)));
  }
});
