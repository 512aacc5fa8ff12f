import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { runExample } from '../src/dev/examples.ts';

/** What a rule says of a manifest: severity and message. */
function told(id: string, yaml: string, complete = false): readonly string[] {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return runExample(rule, { title: id, yaml, complete }, rules).map(
    ({ severity, message }) => `${severity} ${message}`,
  );
}

test('a missing namespace is told with the number of objects that are refused', () => {
  const pages = (...names: readonly string[]) =>
    [
      'apiVersion: v1\nkind: Namespace\nmetadata: {name: mail}',
      ...names.map((name) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: shop}`),
    ].join('\n---\n');
  expect(told('namespace-missing', pages('index'), true)).toEqual([
    "error there is no Namespace 'shop': the API server refuses the object",
  ]);
  expect(told('namespace-missing', pages('index', 'help'), true)).toEqual([
    "error there is no Namespace 'shop': the API server refuses 2 objects",
  ]);
});

test('claims without a class are one warning, and a claim that was bound is Lost', () => {
  const claim = (name: string, annotations = '{}') =>
    `apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: ${name}, annotations: ${annotations}}
spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}`;
  const bound = claim('orders', "{pv.kubernetes.io/bind-completed: 'yes'}");
  expect(told('claim-stays-pending', `${claim('cache')}\n---\n${claim('uploads')}`, true)).toEqual([
    "warning claim 'cache' and 1 more set no class, and no default class is known: list one in 'cluster.storageClasses'",
  ]);
  expect(told('claim-stays-pending', claim('cache'))).toEqual([]);
  expect(told('claim-stays-pending', bound)).toEqual([
    "error claim 'orders' is Lost: the claim says that it is bound, but names no volume",
  ]);
});

test('creation of a named webhook configuration is advice beside other verbs, and a warning alone', () => {
  const role = (verbs: string) => `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: webhook}
rules:
  - apiGroups: [admissionregistration.k8s.io]
    resources: [validatingwebhookconfigurations]
    resourceNames: [shop]
    verbs: [${verbs}]`;
  const words =
    "'create' of 'validatingwebhookconfigurations' is never granted with resourceNames: the request has no name";
  expect(told('resource-name-on-create', role('create'))).toEqual([`warning ${words}`]);
  expect(told('resource-name-on-create', role('get, create'))).toEqual([`info ${words}`]);
});

test('a missing separator names both objects, whatever their kinds', () => {
  const object = (kind: string, name: string) => `apiVersion: v1\nkind: ${kind}\nmetadata: {name: ${name}}\n`;
  expect(told('document-separator-missing', object('ConfigMap', 'a') + object('ConfigMap', 'b'))).toEqual([
    "error put '---' before this line, or the ConfigMap that begins here overwrites the one before it",
  ]);
  expect(told('document-separator-missing', object('ConfigMap', 'a') + object('Service', 'b'))).toEqual([
    "error put '---' before this line, or the Service that begins here overwrites the ConfigMap before it",
  ]);
});
