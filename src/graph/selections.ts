import type { PodSpec } from 'kubernetes-types/core/v1';
import type { Kinds } from '../kinds.ts';
import type { FieldPath, HolderOf } from './field-path.ts';
import type { Origin } from './references.ts';

/** What decides in which namespaces a selector looks. */
export interface SelectionScope {
  /** A label selector of namespaces; an empty one means all. */
  readonly namespaceSelector?: string;
  /** A list of names. */
  readonly namespaces?: string;
  /** The `any` and `matchNames` of the Prometheus operator. */
  readonly monitored?: string;
}

interface SelectionDetails {
  readonly to: 'Pod' | 'Service' | 'Namespace';
  /** pairs: a plain mapping, where an empty one selects nothing. selector: a label selector, where an empty one selects all. */
  readonly form: 'pairs' | 'selector';
  /** What the cluster does when nothing is selected. */
  readonly effect: string;
}

/** One row per field that selects other resources by their labels; paths are checked like those of references. */
export interface SelectionRow extends SelectionDetails {
  readonly from: Origin;
  readonly path: string;
  /** Without it, the namespace of the selecting resource is meant. */
  readonly scope?: SelectionScope;
}

function fieldsOf<T>(from: Origin) {
  return <const Path extends string, const S extends SelectionScope>(
    path: Path & FieldPath<T, Path>,
    { scope, ...details }: SelectionDetails & { readonly scope?: S & ScopePaths<HolderOf<T, Path>, S> },
  ): SelectionRow => ({ from, path, ...details, ...(scope ? { scope } : {}) });
}
type ScopePaths<T, S> = { readonly [K in keyof S]: S[K] extends string ? FieldPath<T, S[K]> : never };

const of = <K extends keyof Kinds>(kind: K) => fieldsOf<Kinds[K]>(kind);
const pod = fieldsOf<PodSpec>('pod');

const peer = { namespaceSelector: 'namespaceSelector' } as const;
const term = { namespaceSelector: 'namespaceSelector', namespaces: 'namespaces' } as const;

export const selectionRows: readonly SelectionRow[] = [
  of('Service')('spec.selector', { to: 'Pod', form: 'pairs', effect: 'connections are refused' }),
  of('PodDisruptionBudget')('spec.selector', { to: 'Pod', form: 'selector', effect: 'it protects no pods' }),
  of('NetworkPolicy')('spec.podSelector', { to: 'Pod', form: 'selector', effect: 'it isolates no pods' }),
  of('NetworkPolicy')('spec.ingress[].from[].podSelector', {
    to: 'Pod',
    form: 'selector',
    effect: 'it lets nobody in',
    scope: peer,
  }),
  of('NetworkPolicy')('spec.egress[].to[].podSelector', {
    to: 'Pod',
    form: 'selector',
    effect: 'it lets nobody out',
    scope: peer,
  }),
  of('NetworkPolicy')('spec.ingress[].from[].namespaceSelector', {
    to: 'Namespace',
    form: 'selector',
    effect: 'it lets nobody in',
  }),
  of('NetworkPolicy')('spec.egress[].to[].namespaceSelector', {
    to: 'Namespace',
    form: 'selector',
    effect: 'it lets nobody out',
  }),
  of('ServiceMonitor')('spec.selector', {
    to: 'Service',
    form: 'selector',
    effect: 'nothing is scraped',
    scope: { monitored: 'namespaceSelector' },
  }),
  of('PodMonitor')('spec.selector', {
    to: 'Pod',
    form: 'selector',
    effect: 'nothing is scraped',
    scope: { monitored: 'namespaceSelector' },
  }),
  pod('topologySpreadConstraints[].labelSelector', {
    to: 'Pod',
    form: 'selector',
    effect: 'the pods are not spread',
  }),
  pod('affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector', {
    to: 'Pod',
    form: 'selector',
    effect: 'the pods stay Pending',
    scope: term,
  }),
  pod('affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector', {
    to: 'Pod',
    form: 'selector',
    effect: 'the pods go anywhere',
    scope: term,
  }),
  pod('affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector', {
    to: 'Pod',
    form: 'selector',
    effect: 'the pods are kept from nobody',
    scope: term,
  }),
  pod('affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector', {
    to: 'Pod',
    form: 'selector',
    effect: 'the pods are kept from nobody',
    scope: term,
  }),
];
