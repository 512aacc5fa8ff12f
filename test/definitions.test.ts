import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { createSession } from '../src/session.ts';
import { defaultSettings, type Settings } from '../src/settings.ts';

const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: crontabs.stable.example.com }
spec: { group: stable.example.com, names: { kind: CronTab, plural: crontabs }, scope: Namespaced, versions: [] }
`;
const resource = (kind: string, group = 'stable.example.com') =>
  `apiVersion: ${group}/v1\nkind: ${kind}\nmetadata: { name: nightly, namespace: shop }\n`;

/** Where the definition of the custom resource `nightly` is. */
function definitionOf(texts: readonly string[], settings: Partial<Settings> = {}) {
  const session = createSession({ rules: [], settings: { ...defaultSettings, ...settings } });
  session.set('all.yaml', texts.join('---\n'));
  const found = session
    .outcome()
    .graph.references.filter(({ from, to }) => from.name === 'nightly' && to.kind === 'CustomResourceDefinition');
  return found.map(({ state, to, proof }) => `${state} ${to.name}${proof ? ` ${proof.code}` : ''}`);
}

test('a definition provides its kind, whatever the version', () => {
  expect(definitionOf([definition, resource('CronTab')])).toEqual(['resolved crontabs.stable.example.com']);
});

test('a kind that differs by a letter from one of the same group is missing', () => {
  expect(definitionOf([definition, resource('CronTap')])).toEqual(['missing CronTap.stable.example.com near-miss']);
  expect(definitionOf([definition, resource('CronTap', 'batch.example.com')])).toEqual([
    'unknown CronTap.batch.example.com',
  ]);
});

test('a kind without a definition in the run is unknown, and missing when the run is complete', () => {
  expect(definitionOf([resource('CronTab')])).toEqual(['unknown CronTab.stable.example.com']);
  expect(definitionOf([resource('CronTab')], { complete: true })).toEqual([
    'missing CronTab.stable.example.com complete',
  ]);
});

test('the kinds of Kubernetes need no definition', () => {
  expect(definitionOf([resource('Ingress', 'networking.k8s.io')], { complete: true })).toEqual([]);
});

test('a protected group needs an approval, which a Kustomization may add to what it builds', () => {
  const protectedOne = definition
    .replaceAll('stable.example.com', 'shop.k8s.io')
    .replace(
      'versions: []',
      'versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]',
    );
  const approvals = (kustomization: string) => {
    const session = createSession({ rules, settings: defaultSettings });
    session.set('crds/orders.yaml', protectedOne);
    session.set('kustomization.yaml', kustomization);
    return session.outcome().findings.filter(({ messageId }) => messageId === 'approval').length;
  };
  const built = 'resources: [crds/orders.yaml]\n';
  const approval =
    'commonAnnotations: { api-approved.kubernetes.io: "https://github.com/kubernetes/enhancements/pull/1111" }\n';
  expect(approvals(built)).toBe(1);
  expect(approvals(built + approval)).toBe(0);
  expect(approvals(approval)).toBe(1);
});
