import { type At, isMapping, type ResourceOf, type Workload } from '../../src/rule.ts';

export interface Requirement {
  readonly key?: string;
  readonly operator?: string;
  readonly values?: readonly string[];
}

interface Term {
  readonly matchExpressions?: readonly Requirement[];
  readonly matchFields?: readonly Requirement[];
}

/** A term of a node affinity, and whether it has to hold. */
export interface NodeTerm {
  readonly at: At<Term>;
  readonly isRequired: boolean;
}

/** The terms by which a pod chooses its nodes. */
export function nodeTermsOf({ spec }: Workload): readonly NodeTerm[] {
  const affinity = spec.get('affinity').get('nodeAffinity');
  const required = affinity.get('requiredDuringSchedulingIgnoredDuringExecution').get('nodeSelectorTerms').items();
  const preferred = affinity.get('preferredDuringSchedulingIgnoredDuringExecution').items();
  return [
    ...required.map((at) => ({ at: at as At as At<Term>, isRequired: true })),
    ...preferred.map((one) => ({ at: one.get('preference') as At as At<Term>, isRequired: false })),
  ].filter(({ at }) => isMapping(at.value));
}

/** The terms that say on which nodes a volume is. */
export function nodeTermsOfVolume({ at }: ResourceOf<'PersistentVolume'>): readonly NodeTerm[] {
  const terms = at.get('spec').get('nodeAffinity').get('required').get('nodeSelectorTerms').items();
  return terms.filter(({ value }) => isMapping(value)).map((one) => ({ at: one as At as At<Term>, isRequired: true }));
}

export interface PodTerm {
  readonly topologyKey?: string;
  readonly labelSelector?: Selector;
  readonly matchLabelKeys?: readonly string[];
  readonly mismatchLabelKeys?: readonly string[];
}

interface Selector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly Requirement[];
}

/** The terms by which a pod keeps near to other pods, or away from them. */
export function podTermsOf({ spec }: Workload): readonly At<PodTerm>[] {
  const affinity = spec.get('affinity');
  return [affinity.get('podAffinity'), affinity.get('podAntiAffinity')]
    .flatMap((one) => [
      ...one.get('requiredDuringSchedulingIgnoredDuringExecution').items(),
      ...one
        .get('preferredDuringSchedulingIgnoredDuringExecution')
        .items()
        .map((weighted) => weighted.get('podAffinityTerm')),
    ])
    .map((at) => at as At as At<PodTerm>)
    .filter(({ value }) => isMapping(value));
}

/** The keys that a selector speaks of. */
export function keysOfSelector(selector: At<Selector | undefined>): readonly string[] {
  return [
    ...Object.keys(selector.get('matchLabels').labels()),
    ...selector
      .get('matchExpressions')
      .items()
      .flatMap((one) => one.get('key').text() ?? []),
  ];
}
