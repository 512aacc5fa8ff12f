/** Claims and pods that workloads make. Nothing here throws: a wrong shape reads as absent. */

import {
  type Json,
  labelsOf,
  listOf,
  metadataOf,
  nodeSelectorOf,
  objectOf,
  present,
  readClaim,
  textOf,
} from './read.ts';
import type { Claim, Consumer } from './world.ts';

/** A run never needs more of one set; a mistyped number of replicas must not fill the memory. */
const mostReplicas = 10_000;

/** A whole number of at least zero, or the default where there is none. */
const countOf = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : otherwise;

/** start..start+replicas-1, pkg/controller/statefulset/stateful_set_utils.go:92-114. */
function ordinalsOf(spec: Json): readonly number[] {
  const start = countOf(objectOf(spec['ordinals'])['start'], 0);
  const replicas = Math.min(countOf(spec['replicas'], 1), mostReplicas);
  return Array.from({ length: replicas }, (_, index) => start + index);
}

const templateNames = (spec: Json): readonly string[] =>
  listOf(spec['volumeClaimTemplates']).flatMap((template) => metadataOf(template)?.name ?? []);

/**
 * The claims that a StatefulSet makes: one per replica and template, named TEMPLATE-SET-ORDINAL, with the labels of
 * the template overlaid by the `matchLabels` of the set (stateful_set_utils.go:118-121, 391-409).
 *
 * OrderedReady creates a claim only once the pod before it runs (`after`). Parallel creates them in batches of 1, 2, 4
 * and so on, so the claims of the first ordinal are always there before the others (`behind`).
 * @param value the StatefulSet as plain JSON
 * @param namespace the namespace of the set
 * @returns the claims in ordinal order, none where nothing can be read. Never throws.
 */
export function claimsOfStatefulSet(value: unknown, namespace: string): readonly Claim[] {
  const set = metadataOf(value);
  if (set === undefined) return [];
  const spec = objectOf(objectOf(value)['spec']);
  const matchLabels = labelsOf(objectOf(spec['selector'])['matchLabels']);
  const names = templateNames(spec);
  const ordinals = ordinalsOf(spec);
  const claimNames = (ordinal: number): readonly string[] => names.map((name) => `${name}-${set.name}-${ordinal}`);
  const first = claimNames(ordinals[0] ?? 0);
  const isParallel = spec['podManagementPolicy'] === 'Parallel';
  const templates = listOf(spec['volumeClaimTemplates']).flatMap((template) => {
    const claim = readClaim(template);
    return claim === undefined ? [] : [claim];
  });
  return ordinals.flatMap((ordinal, index) => {
    const before = index === 0 ? undefined : isParallel ? first : claimNames(ordinal - 1);
    return templates.map((template) =>
      present<Claim>({
        ...(template as { readonly [K in keyof Claim]: Claim[K] | undefined } & Claim),
        namespace,
        name: `${template.name}-${set.name}-${ordinal}`,
        labels: { ...template.labels, ...matchLabels },
        madeBy: { kind: 'StatefulSet', name: set.name },
        after: isParallel ? undefined : before,
        behind: isParallel ? before : undefined,
      }),
    );
  });
}

/**
 * The claims of the generic ephemeral volumes of a bare Pod, named POD-VOLUME
 * (staging/src/k8s.io/component-helpers/storage/ephemeral/ephemeral.go). Pods of workloads have names nobody knows.
 * @param spec the pod spec as plain JSON
 * @param podName the name of the pod
 * @param namespace the namespace of the pod
 * @returns the claims, none where nothing can be read. Never throws.
 */
export function claimsOfPodSpec(spec: unknown, podName: string, namespace: string): readonly Claim[] {
  return listOf(objectOf(spec)['volumes']).flatMap((volume): readonly Claim[] => {
    const name = textOf(objectOf(volume)['name']);
    const template = objectOf(objectOf(objectOf(volume)['ephemeral'])['volumeClaimTemplate']);
    if (name === undefined || Object.keys(template).length === 0) return [];
    const metadata = { ...objectOf(template['metadata']), name: `${podName}-${name}`, namespace };
    const claim = readClaim({ metadata, spec: template['spec'] });
    return claim === undefined ? [] : [{ ...claim, madeBy: { kind: 'Pod', name: podName } }];
  });
}

/** The claims that a pod spec names, apart from the volumes in `replaced`. */
function claimNamesOf(podSpec: Json, replaced: readonly string[]): readonly string[] {
  return listOf(podSpec['volumes']).flatMap((volume) => {
    if (replaced.includes(textOf(objectOf(volume)['name']) ?? '')) return [];
    return textOf(objectOf(objectOf(volume)['persistentVolumeClaim'])['claimName']) ?? [];
  });
}

/** What a pod spec demands of its node. */
function demandsOf(podSpec: Json): Pick<Consumer, 'nodeSelector' | 'nodeAffinity' | 'nodeName'> {
  const nodeAffinity = objectOf(objectOf(podSpec['affinity'])['nodeAffinity']);
  const nodeSelector = labelsOf(podSpec['nodeSelector']);
  return present({
    nodeSelector: Object.keys(nodeSelector).length === 0 ? undefined : nodeSelector,
    nodeAffinity: nodeSelectorOf(nodeAffinity['requiredDuringSchedulingIgnoredDuringExecution']),
    nodeName: textOf(podSpec['nodeName']) || undefined,
  });
}

const templateSpec = (spec: Json): Json => objectOf(objectOf(spec['template'])['spec']);

/** Where each kind keeps its pod spec, and whether it runs any pod at all. */
const podSources: Readonly<Record<string, (spec: Json) => { readonly podSpec: Json; readonly runs: boolean }>> = {
  Pod: (spec) => ({ podSpec: spec, runs: true }),
  DaemonSet: (spec) => ({ podSpec: templateSpec(spec), runs: true }),
  Deployment: (spec) => ({ podSpec: templateSpec(spec), runs: countOf(spec['replicas'], 1) > 0 }),
  ReplicaSet: (spec) => ({ podSpec: templateSpec(spec), runs: countOf(spec['replicas'], 1) > 0 }),
  ReplicationController: (spec) => ({ podSpec: templateSpec(spec), runs: countOf(spec['replicas'], 1) > 0 }),
  Job: (spec) => ({
    podSpec: templateSpec(spec),
    runs: spec['suspend'] !== true && countOf(spec['parallelism'], 1) > 0,
  }),
  CronJob: (spec) => ({
    podSpec: templateSpec(objectOf(objectOf(spec['jobTemplate'])['spec'])),
    runs: spec['suspend'] !== true,
  }),
};

/** One pod per ordinal; a volume of a template's name is replaced by the claim (stateful_set_utils.go:413-435). */
function consumersOfStatefulSet(name: string, namespace: string, spec: Json): readonly Consumer[] {
  const podSpec = templateSpec(spec);
  const templates = templateNames(spec);
  const own = claimNamesOf(podSpec, templates);
  return ordinalsOf(spec).map((ordinal) => ({
    namespace,
    name: `${name}-${ordinal}`,
    claims: [...templates.map((template) => `${template}-${name}-${ordinal}`), ...own],
    ...demandsOf(podSpec),
  }));
}

/**
 * The pods that a workload runs, as far as their claims and nodes go. Equal pods of a Deployment count once.
 * @param value the workload as plain JSON
 * @param namespace the namespace of the workload
 * @returns the pods that use a claim, none where nothing can be read. Never throws.
 */
export function consumersOf(value: unknown, namespace: string): readonly Consumer[] {
  const name = metadataOf(value)?.name;
  if (name === undefined) return [];
  const kind = textOf(objectOf(value)['kind']) ?? '';
  const spec = objectOf(objectOf(value)['spec']);
  if (kind === 'StatefulSet') {
    return consumersOfStatefulSet(name, namespace, spec).filter((consumer) => consumer.claims.length > 0);
  }
  const source = Object.hasOwn(podSources, kind) ? podSources[kind]?.(spec) : undefined;
  if (source === undefined || !source.runs) return [];
  const ephemeralClaims =
    kind === 'Pod' ? claimsOfPodSpec(source.podSpec, name, namespace).map((claim) => claim.name) : [];
  const claims = [...claimNamesOf(source.podSpec, []), ...ephemeralClaims];
  return claims.length === 0 ? [] : [{ namespace, name, claims, ephemeralClaims, ...demandsOf(source.podSpec) }];
}
