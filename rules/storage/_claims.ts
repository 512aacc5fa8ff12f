import {
  type At,
  type Binding,
  classAnnotation,
  type Graph,
  groupBy,
  lazily,
  type Reference,
  type Resource,
  type ResourceOf,
  remembered,
  volumeClass,
} from '../../src/rule.ts';

export type ClaimName = Binding['claim'];
export type ClaimAt = ResourceOf<'PersistentVolumeClaim'>['at'];

/** Where a claim is written down: itself, or as a template of the object that makes it. */
export interface WrittenClaim {
  readonly at: ClaimAt;
  readonly resource: Resource;
  /** The template of a StatefulSet that claims come from. */
  readonly template?: ClaimTemplate;
}

export interface ClaimTemplate {
  /** Different for each template of the run. */
  readonly id: string;
  readonly set: ResourceOf<'StatefulSet'>;
  readonly replicas: number;
  /** The names of its claims, in the order of the replicas. */
  readonly names: readonly string[];
}

const mostReplicas = 10_000;

/** Finds where a claim is written down; of objects defined twice the first counts, as in the bindings. */
export function claimFinder(graph: Graph): (claim: ClaimName) => WrittenClaim | undefined {
  const made = lazily(() => claimsMade(graph));
  return ({ namespace, name }) => {
    const [resource] = graph.find('PersistentVolumeClaim', namespace, name);
    if (resource) return { at: resource.at, resource };
    // TEMPLATE-SET-ORDINAL, POD-VOLUME, SET-ORDINAL-VOLUME
    const names = [name.replace(/-\d+$/, ''), name, name.replace(/-\d+-/, '-*-')];
    const [written] = names.flatMap((each) => made().get(`${namespace}/${each}`) ?? []);
    return written;
  };
}

/** The claims that are made from templates, by namespace and name with `*` for the number of a replica. */
function claimsMade(graph: Graph): ReadonlyMap<string, WrittenClaim> {
  const made = new Map<string, WrittenClaim>();
  const add = (id: string, claim: WrittenClaim) => (made.has(id) ? undefined : made.set(id, claim));
  for (const set of graph.ofKind('StatefulSet')) {
    for (const at of set.at.get('spec').get('volumeClaimTemplates').items()) {
      const name = at.get('metadata').get('name').text();
      if (name && set.name)
        add(`${set.namespace}/${name}-${set.name}`, { at, resource: set, template: templateOf(set, name) });
    }
    for (const volume of set.at.get('spec').get('template').get('spec').get('volumes').items()) {
      const template = volume.get('ephemeral').get('volumeClaimTemplate');
      if (template.exists)
        add(`${set.namespace}/${set.name}-*-${volume.get('name').text() ?? ''}`, {
          at: template as At as ClaimAt,
          resource: set,
        });
    }
  }
  for (const pod of graph.ofKind('Pod')) {
    for (const volume of pod.at.get('spec').get('volumes').items()) {
      const template = volume.get('ephemeral').get('volumeClaimTemplate');
      if (template.exists)
        add(`${pod.namespace}/${pod.name}-${volume.get('name').text() ?? ''}`, {
          at: template as At as ClaimAt,
          resource: pod,
        });
    }
  }
  return made;
}

function templateOf(set: ResourceOf<'StatefulSet'>, name: string): ClaimTemplate {
  const spec = set.at.get('spec');
  const replicas = Math.min(wholeOf(spec.get('replicas'), 1), mostReplicas);
  const first = wholeOf(spec.get('ordinals').get('start'), 0);
  const names = Array.from({ length: replicas }, (_, n) => `${name}-${set.name}-${first + n}`);
  return { id: `${set.namespace}/${set.name}/${name}`, set, replicas, names };
}

function wholeOf(at: At<number | undefined>, otherwise: number): number {
  const value = at.number();
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : otherwise;
}

/** The fields that mount each claim: `claimName` of pods and of what makes pods. */
export function claimUsers(graph: Graph): (claim: ClaimName) => readonly Reference[] {
  const users = lazily(() =>
    groupBy(
      graph.references.filter(
        ({ from, to }) => to.kind === 'PersistentVolumeClaim' && graph.workloadOf(from) !== undefined,
      ),
      ({ to }) => `${to.namespace}/${to.name}`,
    ),
  );
  return ({ namespace, name }) => users().get(`${namespace}/${name}`) ?? [];
}

/** The first of the volumes with this name; the graph holds more when one is defined twice. */
export function volumeNamed(graph: Graph, name: string | undefined): ResourceOf<'PersistentVolume'> | undefined {
  return name === undefined ? undefined : graph.find('PersistentVolume', '', name)[0];
}

/** The volume of a pod that makes a claim of this name for itself, and cannot use one that is written down. */
export function ephemeralVolumeOf(graph: Graph, claim: Resource) {
  // Any dash may be the one between the names of pod and volume.
  for (const { index: dash } of claim.name.matchAll(/-/g)) {
    const name = claim.name.slice(dash + 1);
    for (const pod of graph.find('Pod', claim.namespace, claim.name.slice(0, dash))) {
      const volumes = pod.at.get('spec').get('volumes').items();
      const volume = volumes.find((one) => one.get('ephemeral').exists && one.get('name').text() === name);
      if (volume && graph.sameNamespace(claim, pod) === true) return { pod, volume };
    }
  }
  return undefined;
}

/** Where a claim names its class. */
export function classField(claim: ClaimAt): At {
  const annotation = claim.get('metadata').get('annotations').get(classAnnotation);
  return annotation.exists ? annotation : claim.get('spec').get('storageClassName');
}

/** Where a claim says how much it asks for. */
export function requestAt(claim: ClaimAt): At {
  return claim.get('spec').get('resources').get('requests').get('storage');
}

/** Where a volume says how much it offers. */
export function capacityAt({ at }: ResourceOf<'PersistentVolume'>): At {
  return at.get('spec').get('capacity').get('storage');
}

/** The volume mode of a claim or a volume, with its default (pkg/apis/core/v1/defaults.go). */
export function volumeModeOf(spec: At<{ volumeMode?: string } | undefined>): string {
  return spec.get('volumeMode').text() ?? 'Filesystem';
}

/** Whether there are variants of a claim or of a volume, meant for different clusters perhaps. */
export function hasVariants(graph: Graph, claim: ClaimName, volumes: readonly string[]): boolean {
  if (graph.isComplete) return false;
  const isTwice = (name: string) => graph.find('PersistentVolume', '', name).length > 1;
  return graph.find('PersistentVolumeClaim', claim.namespace, claim.name).length > 1 || volumes.some(isTwice);
}

/** The class of a volume, '' when it has none. */
export function classOf(volume: ResourceOf<'PersistentVolume'>): string {
  const annotations = volume.at.get('metadata').get('annotations').labels();
  return volumeClass({ annotations, storageClassName: volume.at.get('spec').get('storageClassName').text() });
}

/** The volumes of a class. */
export function volumesOfClass(graph: Graph, name: string): readonly ResourceOf<'PersistentVolume'>[] {
  return volumesByClass(graph).get(name) ?? [];
}

const volumesByClass = remembered((graph: Graph) => groupBy(graph.ofKind('PersistentVolume'), classOf));

/** The replicas of a set that have a volume, or will get one of those in the run. */
export function servedOf(graph: Graph, { set, names }: ClaimTemplate): readonly Binding[] {
  return names.flatMap((name) => {
    const binding = graph.bindingOf(set.namespace, name);
    return binding && (binding.state === 'bound' || binding.state === 'race') ? [binding] : [];
  });
}

/**
 * Whether a provisioner that the run does not know may serve the claim: its class is not in the run, and the volumes of
 * the class are of a driver, which then provisions as a rule. Volumes that are a path of a node or of a server are made
 * by hand.
 */
export function mayBeProvisioned(graph: Graph, { class: className, reasons }: Binding): boolean {
  if (graph.isComplete || !className || !reasons.some(({ code }) => code === 'class-not-found')) return false;
  return classesOfDrivers(graph).has(className);
}

const classesOfDrivers = remembered(
  (graph: Graph): ReadonlySet<string> =>
    new Set(
      graph
        .ofKind('PersistentVolume')
        .filter(({ at }) => !madeByHand.some((type) => at.get('spec').get(type).exists))
        .map(classOf),
    ),
);

const madeByHand = ['hostPath', 'local', 'nfs', 'iscsi', 'fc'] as const;

/** ` of class 'local'`, or ` without class`; nothing where the class is not certain. */
export function ofClass(name: string | undefined): string {
  if (name === undefined) return '';
  return name === '' ? ' without class' : ` of class '${name}'`;
}

/** The same claim for all replicas of a template. */
export function writtenId({ claim }: Binding, { template }: WrittenClaim): string {
  return template?.id ?? `${claim.namespace}/${claim.name}`;
}
