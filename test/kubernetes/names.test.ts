import { describe, expect, it } from 'vitest';
import {
  isAnnotationKey,
  isConfigMapKey,
  isCronJobName,
  isCsiDriverName,
  isDns1035Label,
  isDns1123Label,
  isDns1123Subdomain,
  isEnvironmentVariableName,
  isHttpHeaderName,
  isLabelValue,
  isPathSegment,
  isPercent,
  isPortName,
  isQualifiedName,
  isRelaxedEnvironmentVariableName,
  isWildcardDns1123Subdomain,
} from '../../src/kubernetes/names.ts';
import { faultOfResourceName } from '../../src/kubernetes/resource-names.ts';
import { recorded } from './recorded.ts';

const isResourceOfContainer = (name: string) => faultOfResourceName(name) === undefined;

type Row = { readonly in: string } & Readonly<Record<string, boolean>>;

const checks: Readonly<Record<string, (text: string) => boolean>> = {
  configmapkey: isConfigMapKey,
  dns1035label: isDns1035Label,
  dns1123label: isDns1123Label,
  dns1123subdomain: isDns1123Subdomain,
  envvar_relaxed: isRelaxedEnvironmentVariableName,
  envvar_strict: isEnvironmentVariableName,
  httpheader: isHttpHeaderName,
  labelvalue: isLabelValue,
  // It was recorded for names that have to be DNS subdomains as well.
  pathsegment: (text) => isPathSegment(text) && isDns1123Subdomain(text),
  percent: isPercent,
  portname: isPortName,
  qualifiedname: isQualifiedName,
  wildcarddns1123subdomain: isWildcardDns1123Subdomain,
};

const rows = recorded<Row>('names');

describe('recorded from Kubernetes 1.32', () => {
  it('covers every check', () => {
    expect(
      Object.keys(rows[0] ?? {})
        .filter((key) => key !== 'in')
        .sort(),
    ).toEqual(Object.keys(checks));
  });

  it.each(Object.entries(checks))('%s', (column, check) => {
    for (const row of rows) expect(check(row.in), JSON.stringify(row.in)).toBe(row[column]);
  });
});

describe('names by situation', () => {
  it.each<[(text: string) => boolean, string, boolean]>([
    [isWildcardDns1123Subdomain, '*.example.com', true],
    [isResourceOfContainer, 'cpu', true],
    [isResourceOfContainer, 'storage', false],
    [isResourceOfContainer, 'hugepages-2Mi', true],
    [isResourceOfContainer, 'nvidia.com/gpu', true],
    [isResourceOfContainer, 'kubernetes.io/anything', true],
    [isResourceOfContainer, 'requests.nvidia.com/gpu', false],
    [isCronJobName, 'a'.repeat(52), true],
    [isCronJobName, 'a'.repeat(53), false],
    [isCsiDriverName, 'Ebs.csi.aws.com', true],
    [isCsiDriverName, 'ebs_csi', false],
    [isWildcardDns1123Subdomain, '*.a', true],
    [isWildcardDns1123Subdomain, '*.*.example.com', false],
    [isWildcardDns1123Subdomain, 'a*.example.com', false],
    [isDns1123Subdomain, `${'a'.repeat(64)}.example.com`, true],
    [isDns1123Subdomain, 'a'.repeat(254), false],
    [isDns1123Subdomain, 'a\n', false],
    [isDns1035Label, 'a'.repeat(64), false],
    [isPortName, '8080', false],
    [isPortName, 'a--b', false],
    [isPortName, '-a', false],
    [isPortName, 'a'.repeat(16), false],
    [isPortName, 'p-1', true],
    [isConfigMapKey, '.', false],
    [isConfigMapKey, '.hidden', true],
    [isConfigMapKey, 'a'.repeat(254), false],
    [isEnvironmentVariableName, '.', false],
    [isRelaxedEnvironmentVariableName, '1 + 1', true],
    [isRelaxedEnvironmentVariableName, 'Ä', false],
    [isPathSegment, 'system:node', true],
    [isPathSegment, 'Admin', true],
    [isPathSegment, 'a/b', false],
    [isPathSegment, 'a%b', false],
    [isPathSegment, '..', false],
    [isPathSegment, '.', false],
    [isQualifiedName, 'Example.com/a', false],
    [isAnnotationKey, 'Example.com/a', true],
    [isAnnotationKey, 'a/b/c', false],
    [isQualifiedName, '/a', false],
  ])('%s %s: %s', (check, text, valid) => {
    expect(check(text)).toBe(valid);
  });

  it('answers long texts at once', () => {
    for (const check of [...Object.values(checks), isPathSegment, isAnnotationKey]) {
      for (const part of ['a', 'a-', 'a.', '-', '1']) check(`${part.repeat(100_000)}!`);
    }
  });
});
