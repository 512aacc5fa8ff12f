import {
  type At,
  claimTemplatesOf,
  type Resource,
  type Severity,
  statefulSetTemplatesCheckedSince,
  type Workload,
} from '../../src/rule.ts';
import type { ClaimAt } from './_claims.ts';

/** What a claim asks for, wherever it is written. */
export interface ClaimSpec {
  readonly at: ClaimAt;
  /** How bad a fault is: the API server looks at a template only when a claim is made from it, or at once. */
  readonly severity: Severity;
  /** Whether it is a claim itself and no template. */
  readonly isClaim: boolean;
}

/** The claim, or the claim templates, that a resource is or holds outside of its pods. */
export function claimSpecsOf(resource: Resource, minorVersion: number): readonly ClaimSpec[] {
  if (resource.visitable === 'PersistentVolumeClaim')
    return [{ at: resource.at as ClaimAt, severity: 'error', isClaim: true }];
  const severity = templateSeverity(resource, minorVersion);
  return claimTemplatesOf(resource).map((at) => ({ at, severity, isClaim: false }));
}

/** The claims that the pods of a workload make for themselves. */
export function ephemeralClaimsOf({ spec, resource }: Workload, minorVersion: number): readonly ClaimSpec[] {
  const severity = templateSeverity(resource, minorVersion);
  return spec
    .get('volumes')
    .items()
    .map((volume) => volume.get('ephemeral').get('volumeClaimTemplate') as At as ClaimAt)
    .filter(({ exists }) => exists)
    .map((at) => ({ at, severity, isClaim: false }));
}

/**
 * How bad it is that a template is wrong: older API servers take a StatefulSet as it is, and the makers of custom kinds
 * do what they like.
 */
export function templateSeverity({ group, kind }: Resource, minorVersion: number): Severity {
  const isChecked =
    checkedGroups.has(group) && (kind !== 'StatefulSet' || minorVersion >= statefulSetTemplatesCheckedSince);
  return isChecked ? 'error' : 'warning';
}

const checkedGroups: ReadonlySet<string> = new Set(['', 'apps', 'batch', 'extensions']);
