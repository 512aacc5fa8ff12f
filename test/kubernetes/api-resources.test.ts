import { describe, expect, it } from 'vitest';
import {
  builtInGroups,
  groupsOfResource,
  isClusterResource,
  pluralOf,
  resourcesOfGroup,
  subresourcesOf,
} from '../../src/kubernetes/api-resources.ts';

describe('resources as roles name them', () => {
  it.each([
    ['deployments', 36, ['apps']],
    ['deployments', 15, ['apps', 'extensions']],
    ['ingresses', 21, ['extensions', 'networking.k8s.io']],
    ['ingresses', 22, ['networking.k8s.io']],
    ['events', 36, ['', 'events.k8s.io']],
    ['imagestreams', 36, []],
    ['constructor', 36, []],
  ])('%s of version 1.%i', (plural, minorVersion, groups) => {
    expect(groupsOfResource(plural, minorVersion)).toEqual(groups);
  });

  it.each([
    ['Deployment', 'deployments'],
    ['ingress', 'ingresses'],
    ['PODS', 'pods'],
    ['svc', 'services'],
    ['endpoint', undefined],
    ['endpoints', 'endpoints'],
    ['constructor', undefined],
  ])('%s means %s', (word, plural) => {
    expect(pluralOf(word)).toBe(plural);
  });

  it('knows what has no manifest', () => {
    expect(resourcesOfGroup('', 36)).toContain('users');
    expect(resourcesOfGroup('certificates.k8s.io', 36)).toContain('signers');
    expect(resourcesOfGroup('constructor', 36)).toEqual([]);
    expect(builtInGroups.has('')).toBe(true);
    expect(builtInGroups.has('metrics.k8s.io')).toBe(false);
    expect(subresourcesOf('pods')).toContain('status');
    expect(subresourcesOf('constructor')).toEqual([]);
  });

  it('knows what lives outside of namespaces', () => {
    expect(isClusterResource([''], 'nodes')).toBe(true);
    expect(isClusterResource([''], 'pods')).toBe(false);
    expect(isClusterResource(['metrics.k8s.io'], 'nodes')).toBeUndefined();
  });
});
