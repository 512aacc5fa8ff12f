import { describe, expect, it } from 'vitest';
import { findKind, isClusterScoped, kindNames, kinds, splitApiVersion } from '../../src/kubernetes/kinds.ts';

describe('built-in kinds', () => {
  it.each([
    ['v1', 'Pod', 'pods', true],
    ['v1', 'PersistentVolume', 'persistentvolumes', false],
    ['apps/v1', 'Deployment', 'deployments', true],
    ['extensions/v1beta1', 'Ingress', 'ingresses', true],
    ['networking.k8s.io/v1', 'NetworkPolicy', 'networkpolicies', true],
    ['storage.k8s.io/v1', 'StorageClass', 'storageclasses', false],
    ['storage.k8s.io/v1', 'CSIStorageCapacity', 'csistoragecapacities', true],
    ['rbac.authorization.k8s.io/v1', 'ClusterRole', 'clusterroles', false],
    ['policy/v1beta1', 'PodSecurityPolicy', 'podsecuritypolicies', false],
    ['resource.k8s.io/v1', 'ResourceClaim', 'resourceclaims', true],
  ])('%s %s', (apiVersion, kind, plural, namespaced) => {
    expect(findKind(apiVersion, kind)).toMatchObject({ kind, plural, namespaced });
    expect(isClusterScoped(splitApiVersion(apiVersion).group, kind)).toBe(!namespaced);
  });

  it.each([
    ['apps/v2', 'Deployment'],
    ['v1', 'Deployment'],
    ['apps/v1', 'deployment'],
    ['example.com/v1', 'Pod'],
    ['', 'Pod'],
    ['v1', ''],
    ['v1', 'constructor'],
    ['apps/v1/v1', 'Deployment'],
  ])('knows no %j %j', (apiVersion, kind) => {
    expect(findKind(apiVersion, kind)).toBeUndefined();
  });

  it('knows no scope of a custom resource', () => {
    expect(isClusterScoped('example.com', 'Pod')).toBeUndefined();
  });

  it('are complete lines, each kind of a group once', () => {
    for (const facts of kinds) {
      expect(facts.kind).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(facts.plural).toBe(facts.plural.toLowerCase());
      expect(facts.plural.slice(0, 3)).toBe(facts.kind.slice(0, 3).toLowerCase());
      expect(facts.versions.length).toBeGreaterThan(0);
      for (const version of facts.versions) expect(version).toMatch(/^v[0-9]+((alpha|beta)[0-9]+)?$/);
    }
    expect(new Set(kinds.map(({ group, kind }) => `${group}/${kind}`)).size).toBe(kinds.length);
  });

  it('have their names in one list', () => {
    expect(kindNames).toContain('Service');
    expect(kindNames.filter((name) => name === 'Event')).toEqual(['Event']);
  });
});

it.each([
  ['apps/v1', { group: 'apps', version: 'v1' }],
  ['v1', { group: '', version: 'v1' }],
  ['', { group: '', version: '' }],
  ['a/b/c', { group: 'a', version: 'b/c' }],
])('the parts of %j', (apiVersion, parts) => {
  expect(splitApiVersion(apiVersion)).toEqual(parts);
});
