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

/** One pod of a StatefulSet, and the pods on which it waits. */
interface SetPod {
  readonly name: string;
  readonly ordinal: number;
  readonly gates: Pick<Consumer, 'after' | 'behind'>;
}

/**
 * The pods of a set in ordinal order. OrderedReady creates a pod, and before it its claims, only once the pod before it
 * runs (`after`). Parallel creates them in batches of 1, 2, 4 and so on, so the claims of the first ordinal are always
 * there before the others (`behind`).
 */
function podsOfStatefulSet(name: string, spec: Json): readonly SetPod[] {
  const ordinals = ordinalsOf(spec);
  const isParallel = spec['podManagementPolicy'] === 'Parallel';
  const podName = (ordinal: number | undefined): string => `${name}-${ordinal}`;
  return ordinals.map((ordinal, index) => ({
    name: podName(ordinal),
    ordinal,
    gates: index === 0 ? {} : isParallel ? { behind: podName(ordinals[0]) } : { after: podName(ordinal - 1) },
  }));
}

/**
 * The claims that a StatefulSet makes: one per replica and template, named TEMPLATE-SET-ORDINAL, with the labels of
 * the template overlaid by the `matchLabels` of the set (stateful_set_utils.go:118-121, 391-409), and those of the
 * ephemeral volumes of its pods.
 * @param value the StatefulSet as plain JSON
 * @param namespace the namespace of the set
 * @returns the claims in ordinal order, none where nothing can be read. Never throws.
 */
export function claimsOfStatefulSet(value: unknown, namespace: string): readonly Claim[] {
  const set = metadataOf(value);
  if (set === undefined) return [];
  const spec = objectOf(objectOf(value)['spec']);
  const matchLabels = labelsOf(objectOf(spec['selector'])['matchLabels']);
  const templates = listOf(spec['volumeClaimTemplates']).flatMap((template) => readClaim(template) ?? []);
  const podSpec = withoutVolumes(templateSpec(spec), templateNames(spec));
  return podsOfStatefulSet(set.name, spec).flatMap(({ name: pod, ordinal }) => [
    ...templates.map(
      (template): Claim => ({
        ...template,
        namespace,
        name: `${template.name}-${set.name}-${ordinal}`,
        labels: { ...template.labels, ...matchLabels },
        madeBy: { kind: 'StatefulSet', name: set.name },
        pod,
      }),
    ),
    ...claimsOfPodSpec(podSpec, pod, namespace),
  ]);
}

/**
 * The claims of the generic ephemeral volumes of a pod, named POD-VOLUME
 * (staging/src/k8s.io/component-helpers/storage/ephemeral/ephemeral.go).
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
    return claim === undefined ? [] : [{ ...claim, madeBy: { kind: 'Pod', name: podName }, pod: podName }];
  });
}

/** The pod spec without the volumes of these names: a set puts its claims in their place (stateful_set_utils.go:413). */
function withoutVolumes(podSpec: Json, names: readonly string[]): Json {
  const isKept = (volume: unknown): boolean => !names.includes(textOf(objectOf(volume)['name']) ?? '');
  return { ...podSpec, volumes: listOf(podSpec['volumes']).filter(isKept) };
}

/** The claims that a pod spec names. */
function claimNamesOf(podSpec: Json): readonly string[] {
  return listOf(podSpec['volumes']).flatMap(
    (volume) => textOf(objectOf(objectOf(volume)['persistentVolumeClaim'])['claimName']) ?? [],
  );
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

interface PodSource {
  readonly podSpec: Json;
  /** How many pods run at once, as far as the manifest says. */
  readonly count: number;
}

const ofReplicas = (spec: Json): PodSource => ({ podSpec: templateSpec(spec), count: countOf(spec['replicas'], 1) });

/** Where each kind keeps its pod spec, and how many pods it runs. */
const podSources: Readonly<Record<string, (spec: Json) => PodSource>> = {
  Pod: (spec) => ({ podSpec: spec, count: 1 }),
  // One per node, of which there is at least one.
  DaemonSet: (spec) => ({ podSpec: templateSpec(spec), count: 1 }),
  Deployment: ofReplicas,
  ReplicaSet: ofReplicas,
  ReplicationController: ofReplicas,
  Job: (spec) => ({
    podSpec: templateSpec(spec),
    count: spec['suspend'] === true ? 0 : countOf(spec['parallelism'], 1),
  }),
  CronJob: (spec) => ({
    podSpec: templateSpec(objectOf(objectOf(spec['jobTemplate'])['spec'])),
    count: spec['suspend'] === true ? 0 : 1,
  }),
};

function podSourceOf(value: unknown): PodSource | undefined {
  const kind = textOf(objectOf(value)['kind']) ?? '';
  const source = Object.hasOwn(podSources, kind) ? podSources[kind]?.(objectOf(objectOf(value)['spec'])) : undefined;
  return source && { ...source, count: Math.min(source.count, mostReplicas) };
}

/** Names that no object can have, for pods whose names the cluster chooses. */
const unnamedPods = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${name}-<${index + 1}>`);

/**
 * The claims of the ephemeral volumes of a Pod, or of the pods of a workload other than a StatefulSet: those have names
 * that nobody knows before, but take volumes all the same.
 * @param value the workload as plain JSON
 * @param namespace the namespace of the workload
 * @returns the claims, none where nothing can be read. Never throws.
 */
export function ephemeralClaimsOf(value: unknown, namespace: string): readonly Claim[] {
  const name = metadataOf(value)?.name;
  const source = podSourceOf(value);
  if (name === undefined || source === undefined) return [];
  if (objectOf(value)['kind'] === 'Pod') return claimsOfPodSpec(source.podSpec, name, namespace);
  if (claimsOfPodSpec(source.podSpec, name, namespace).length === 0) return [];
  return unnamedPods(name, source.count).flatMap((pod) =>
    claimsOfPodSpec(source.podSpec, pod, namespace).map((claim) => ({ ...claim, isUnnamed: true })),
  );
}

/** One pod per ordinal; a volume of a template's name is replaced by the claim (stateful_set_utils.go:413-435). */
function consumersOfStatefulSet(name: string, namespace: string, spec: Json): readonly Consumer[] {
  const templates = templateNames(spec);
  const podSpec = withoutVolumes(templateSpec(spec), templates);
  const own = claimNamesOf(podSpec);
  const demands = demandsOf(podSpec);
  return podsOfStatefulSet(name, spec).map(({ name: pod, ordinal, gates }) => {
    const ephemeralClaims = claimsOfPodSpec(podSpec, pod, namespace).map((claim) => claim.name);
    return {
      namespace,
      name: pod,
      claims: [...templates.map((template) => `${template}-${name}-${ordinal}`), ...own, ...ephemeralClaims],
      ...(ephemeralClaims.length === 0 ? {} : { ephemeralClaims }),
      ...demands,
      ...gates,
    };
  });
}

/**
 * The pods that a workload runs, as far as their claims and nodes go. Equal pods of a Deployment count once, unless
 * each has claims of its own.
 * @param value the workload as plain JSON
 * @param namespace the namespace of the workload
 * @returns the pods that use a claim, none where nothing can be read. Never throws.
 */
export function consumersOf(value: unknown, namespace: string): readonly Consumer[] {
  const name = metadataOf(value)?.name;
  if (name === undefined) return [];
  const { kind, spec } = objectOf(value);
  if (kind === 'StatefulSet') {
    const consumers = consumersOfStatefulSet(name, namespace, objectOf(spec));
    return consumers.filter((consumer) => consumer.claims.length > 0);
  }
  const source = podSourceOf(value);
  if (source === undefined || source.count === 0) return [];
  const { podSpec } = source;
  const isAlike = kind === 'Pod' || claimsOfPodSpec(podSpec, name, namespace).length === 0;
  // Where Kubernetes chooses the end of the name, nobody knows it before.
  const alike = kind === 'Pod' ? name : `${name}-*`;
  return (isAlike ? [alike] : unnamedPods(name, source.count)).flatMap((pod): readonly Consumer[] => {
    const ephemeralClaims = claimsOfPodSpec(podSpec, pod, namespace).map((claim) => claim.name);
    const claims = [...claimNamesOf(podSpec), ...ephemeralClaims];
    return claims.length === 0 ? [] : [{ namespace, name: pod, claims, ephemeralClaims, ...demandsOf(podSpec) }];
  });
}
