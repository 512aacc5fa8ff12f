import { describe, expect, it } from 'vitest';
import {
  type ClassBearer,
  claimClass,
  claimHasClass,
  isDefaultClass,
  migratedDriver,
  provisionerKind,
  volumeClass,
} from '../../src/kubernetes/storage-class.ts';

const beta = 'volume.beta.kubernetes.io/storage-class';

describe('the class of a claim or a volume', () => {
  it.each<[string, ClassBearer, string, boolean]>([
    ['nothing said', {}, '', false],
    ['a class', { storageClassName: 'fast' }, 'fast', true],
    ['no class wanted', { storageClassName: '' }, '', true],
    ['null', { storageClassName: null, annotations: null }, '', false],
    ['the annotation', { annotations: { [beta]: 'slow' } }, 'slow', true],
    ['the annotation before the field', { annotations: { [beta]: 'slow' }, storageClassName: 'fast' }, 'slow', true],
    ['an empty annotation before the field', { annotations: { [beta]: '' }, storageClassName: 'fast' }, '', true],
    ['an annotation without meaning', { annotations: { 'volume.kubernetes.io/storage-class': 'slow' } }, '', false],
  ])('%s', (_, bearer, name, hasClass) => {
    expect(claimClass(bearer)).toBe(name);
    expect(volumeClass(bearer)).toBe(name);
    expect(claimHasClass(bearer)).toBe(hasClass);
  });
});

describe('the default class', () => {
  it.each([
    [{ 'storageclass.kubernetes.io/is-default-class': 'true' }, true],
    [{ 'storageclass.beta.kubernetes.io/is-default-class': 'true' }, true],
    [{ 'storageclass.kubernetes.io/is-default-class': 'True' }, false],
    [{ 'storageclass.kubernetes.io/is-default-class': true }, false],
    [{ 'storageclass.kubernetes.io/is-default-class': 'false' }, false],
    [{}, false],
    [undefined, false],
    [null, false],
  ])('%j: %s', (annotations, isDefault) => {
    expect(isDefaultClass(annotations)).toBe(isDefault);
  });
});

describe('provisioners', () => {
  it.each([
    ['kubernetes.io/no-provisioner', 'none'],
    ['', 'none'],
    ['kubernetes.io/aws-ebs', 'migrated'],
    ['kubernetes.io/host-path', 'unknown-in-tree'],
    ['kubernetes.io/glusterfs', 'unknown-in-tree'],
    ['ebs.csi.aws.com', 'external'],
    ['rancher.io/local-path', 'external'],
  ])('%j: %s', (provisioner, kind) => {
    expect(provisionerKind(provisioner)).toBe(kind);
  });

  it('that moved to a driver', () => {
    expect(migratedDriver('kubernetes.io/gce-pd')).toBe('pd.csi.storage.gke.io');
    expect(migratedDriver('ebs.csi.aws.com')).toBeUndefined();
  });
});
