import type { Container, PodSpec, Volume, VolumeProjection } from 'kubernetes-types/core/v1';
import type { At } from '../at.ts';
import type { Kind, Kinds } from '../kinds.ts';

/** A field that names another resource, found in a manifest. */
export interface Named {
  /** The field; what it refers to is its text. */
  readonly at: At<string | undefined>;
  /** The kind, where the field beside it decides. */
  readonly kind?: Kind | undefined;
  /** The namespace, where a field says it; else that of the referring resource. */
  readonly namespace?: string | undefined;
  readonly optional?: boolean | undefined;
  /** The key of a ConfigMap or Secret that is asked for as well. */
  readonly key?: At<string | undefined> | undefined;
  /** Files take keys of `binaryData`, too; variables only those of `data` (pkg/kubelet/kubelet_pods.go). */
  readonly isFile?: boolean;
  /** The target is named elsewhere already: only the key is asked for. */
  readonly isKeyOnly?: boolean;
}

/**
 * One row per field that names another resource. A row is all that a new reference needs: it gives edges of the graph,
 * findings about missing targets and places to go to. Keys are those of the Kubernetes types, so that a field that does
 * not exist does not compile.
 */
export type ReferenceRow = PodRow | { [K in Kind]: KindRow<K> }[Kind];

/** The parts of a pod that rows look at, taken once for all of them. */
export interface PodParts {
  readonly spec: At<PodSpec>;
  readonly volumes: readonly At<Volume>[];
  readonly projections: readonly At<VolumeProjection>[];
  readonly containers: readonly At<Container>[];
}

/** Takes a pod apart. */
export function podParts(spec: At<PodSpec>): PodParts {
  const volumes = spec.get('volumes').items();
  const ephemeral = spec.get('ephemeralContainers').items() as readonly At[] as readonly At<Container>[];
  return {
    spec,
    volumes,
    projections: volumes.flatMap((volume) => volume.get('projected').get('sources').items()),
    containers: [...spec.get('initContainers').items(), ...spec.get('containers').items(), ...ephemeral],
  };
}

interface PodRow {
  readonly from: 'pod';
  readonly to: Kind;
  /** What the cluster does without the target. */
  readonly effect: string;
  readonly find: (pod: PodParts) => readonly Named[];
}

interface KindRow<K extends Kind> {
  readonly from: K;
  readonly to: Kind;
  readonly effect: string;
  readonly find: (resource: At<Kinds[K]>) => readonly Named[];
}

const waitsForFile = 'pods stay in ContainerCreating';
const waitsForVariable = 'containers stay in CreateContainerConfigError';

export const referenceRows: readonly ReferenceRow[] = [
  {
    from: 'pod',
    to: 'PersistentVolumeClaim',
    effect: 'pods stay Pending',
    find: (pod) => pod.volumes.map((volume) => ({ at: volume.get('persistentVolumeClaim').get('claimName') })),
  },
  {
    from: 'pod',
    to: 'ConfigMap',
    effect: waitsForFile,
    find: (pod) => [
      ...pod.volumes.map((volume) => source(volume.get('configMap'), 'name')),
      ...pod.projections.map((projection) => source(projection.get('configMap'), 'name')),
    ],
  },
  {
    from: 'pod',
    to: 'ConfigMap',
    effect: waitsForFile,
    find: (pod) => [
      ...pod.volumes.flatMap((volume) => keys(volume.get('configMap'), 'name')),
      ...pod.projections.flatMap((projection) => keys(projection.get('configMap'), 'name')),
    ],
  },
  {
    from: 'pod',
    to: 'Secret',
    effect: waitsForFile,
    find: (pod) => [
      ...pod.volumes.map((volume) => source(volume.get('secret'), 'secretName')),
      ...pod.volumes.map((volume) => ({ at: volume.get('csi').get('nodePublishSecretRef').get('name') })),
      ...pod.projections.map((projection) => source(projection.get('secret'), 'name')),
    ],
  },
  {
    from: 'pod',
    to: 'Secret',
    effect: waitsForFile,
    find: (pod) => [
      ...pod.volumes.flatMap((volume) => keys(volume.get('secret'), 'secretName')),
      ...pod.projections.flatMap((projection) => keys(projection.get('secret'), 'name')),
    ],
  },
  {
    from: 'pod',
    to: 'ConfigMap',
    effect: waitsForVariable,
    find: (pod) =>
      pod.containers.flatMap((container) => [
        ...container
          .get('envFrom')
          .items()
          .map((entry) => source(entry.get('configMapRef'), 'name')),
        ...container
          .get('env')
          .items()
          .map((entry) => keyed(entry.get('valueFrom').get('configMapKeyRef'))),
      ]),
  },
  {
    from: 'pod',
    to: 'Secret',
    effect: waitsForVariable,
    find: (pod) =>
      pod.containers.flatMap((container) => [
        ...container
          .get('envFrom')
          .items()
          .map((entry) => source(entry.get('secretRef'), 'name')),
        ...container
          .get('env')
          .items()
          .map((entry) => keyed(entry.get('valueFrom').get('secretKeyRef'))),
      ]),
  },
  {
    from: 'pod',
    to: 'ConfigMap',
    effect: 'an empty folder is mounted in its place',
    find: (pod) => {
      const sources = new Map(pod.volumes.flatMap((volume) => wholeSource(volume)));
      if (sources.size === 0) return [];
      return pod.containers.flatMap((container) =>
        container
          .get('volumeMounts')
          .items()
          .flatMap((mount): readonly Named[] => {
            const found = sources.get(mount.get('name').text() ?? '');
            const path = mount.get('subPath');
            return found && path.exists && !path.text()?.includes('/')
              ? [{ ...found, key: path, isFile: true, isKeyOnly: true }]
              : [];
          }),
      );
    },
  },
  // A missing pull secret is no error: the kubelet pulls without it (pkg/kubelet/kubelet_pods.go, getPullSecretsForPod).
  {
    from: 'pod',
    to: 'Secret',
    effect: 'images are pulled without credentials',
    find: (pod) =>
      pod.spec
        .get('imagePullSecrets')
        .items()
        .map((entry) => ({ at: entry.get('name') })),
  },
  {
    from: 'pod',
    to: 'ServiceAccount',
    effect: 'the API server refuses to create the pods',
    find: (pod) => [{ at: pod.spec.get('serviceAccountName') }, { at: pod.spec.get('serviceAccount') }],
  },
  {
    from: 'pod',
    to: 'PriorityClass',
    effect: 'the API server refuses to create the pods',
    find: (pod) => [{ at: pod.spec.get('priorityClassName') }],
  },
  {
    from: 'pod',
    to: 'RuntimeClass',
    effect: 'the API server refuses to create the pods',
    find: (pod) => [{ at: pod.spec.get('runtimeClassName') }],
  },
  {
    from: 'ServiceAccount',
    to: 'Secret',
    effect: 'images are pulled without credentials',
    find: (account) =>
      account
        .get('imagePullSecrets')
        .items()
        .map((entry) => ({ at: entry.get('name') })),
  },
  {
    from: 'StatefulSet',
    to: 'Service',
    effect: 'its pods get no names in DNS',
    find: (set) => [{ at: set.get('spec').get('serviceName') }],
  },
  {
    from: 'PersistentVolumeClaim',
    to: 'PersistentVolume',
    effect: 'the claim stays Pending',
    find: (claim) => [{ at: claim.get('spec').get('volumeName') }],
  },
  {
    from: 'PersistentVolumeClaim',
    to: 'StorageClass',
    effect: 'no volume is provisioned',
    find: (claim) => [{ at: claim.get('spec').get('storageClassName') }],
  },
  {
    from: 'PersistentVolumeClaim',
    to: 'PersistentVolumeClaim',
    effect: 'the claim stays Pending',
    find: (claim) => {
      const source = claim.get('spec').get('dataSource');
      return source.get('kind').text() === 'PersistentVolumeClaim' ? [{ at: source.get('name') }] : [];
    },
  },
  {
    from: 'StatefulSet',
    to: 'StorageClass',
    effect: 'no volume is provisioned',
    find: (set) =>
      set
        .get('spec')
        .get('volumeClaimTemplates')
        .items()
        .map((claim) => ({ at: claim.get('spec').get('storageClassName') })),
  },
  {
    from: 'PersistentVolume',
    to: 'PersistentVolumeClaim',
    effect: 'the volume waits for its claim',
    find: (volume) => {
      const claim = volume.get('spec').get('claimRef');
      const namespace = claim.get('namespace').text();
      // Without a namespace it matches no claim, and refers to none.
      return namespace ? [{ at: claim.get('name'), namespace }] : [];
    },
  },
  {
    from: 'Ingress',
    to: 'Service',
    effect: 'requests end in an error',
    find: (ingress) => {
      const spec = ingress.get('spec');
      return [
        { at: spec.get('defaultBackend').get('service').get('name') },
        ...spec
          .get('rules')
          .items()
          .flatMap((rule) =>
            rule
              .get('http')
              .get('paths')
              .items()
              .map((path) => ({ at: path.get('backend').get('service').get('name') })),
          ),
      ];
    },
  },
  {
    from: 'Ingress',
    to: 'Secret',
    effect: 'the controller serves its own certificate',
    find: (ingress) =>
      ingress
        .get('spec')
        .get('tls')
        .items()
        .map((tls) => ({ at: tls.get('secretName') })),
  },
  {
    from: 'Ingress',
    to: 'IngressClass',
    effect: 'no controller serves it',
    find: (ingress) => [{ at: ingress.get('spec').get('ingressClassName') }],
  },
  {
    from: 'HorizontalPodAutoscaler',
    to: 'Deployment',
    effect: 'nothing is scaled',
    find: (autoscaler) => {
      const target = autoscaler.get('spec').get('scaleTargetRef');
      const kind = target.get('kind').text();
      return kind === 'Deployment' || kind === 'StatefulSet' || kind === 'ReplicaSet'
        ? [{ at: target.get('name'), kind }]
        : [];
    },
  },
  {
    from: 'RoleBinding',
    to: 'Role',
    effect: 'it grants nothing',
    find: (binding) => [
      { at: binding.get('roleRef').get('name'), kind: roleKind(binding.get('roleRef').get('kind').text()) },
    ],
  },
  {
    from: 'ClusterRoleBinding',
    to: 'ClusterRole',
    effect: 'it grants nothing',
    find: (binding) => [{ at: binding.get('roleRef').get('name') }],
  },
  {
    from: 'RoleBinding',
    to: 'ServiceAccount',
    effect: 'it grants nothing to it',
    find: (binding) => accounts(binding.get('subjects')),
  },
  {
    from: 'ClusterRoleBinding',
    to: 'ServiceAccount',
    effect: 'it grants nothing to it',
    // Without a namespace the API server refuses the subject, and nothing is looked for.
    find: (binding) => accounts(binding.get('subjects')).filter(({ namespace }) => namespace !== undefined),
  },
];

type NameField = 'name' | 'secretName';
type Source = { name?: string; secretName?: string; key?: string; optional?: boolean; items?: { key: string }[] };

function source(at: At<unknown>, field: NameField): Named {
  const from = at as At<Source>;
  return { at: from.get(field), optional: from.get('optional').flag() };
}

/** A volume all of whose keys become files, by its name. */
function wholeSource(volume: At<Volume>): readonly (readonly [name: string, source: Named])[] {
  const name = volume.get('name').text();
  const [kind, at, field] = volume.get('secret').exists
    ? (['Secret', volume.get('secret') as At, 'secretName'] as const)
    : (['ConfigMap', volume.get('configMap') as At, 'name'] as const);
  const from = at as At<Source>;
  return name && from.exists && !from.get('items').exists ? [[name, { ...source(from, field), kind }]] : [];
}

function keyed(at: At<unknown>): Named {
  const from = at as At<Source>;
  return { at: from.get('name'), optional: from.get('optional').flag(), key: from.get('key') };
}

/** The `items` of a volume: keys that must exist, unless the whole source is optional. */
function keys(at: At<unknown>, field: NameField): readonly Named[] {
  const from = at as At<Source>;
  return from
    .get('items')
    .items()
    .map((item) => ({
      at: from.get(field),
      optional: from.get('optional').flag(),
      key: item.get('key'),
      isFile: true,
      isKeyOnly: true,
    }));
}

function roleKind(kind: string | undefined): Kind | undefined {
  return kind === 'Role' || kind === 'ClusterRole' ? kind : undefined;
}

function accounts(subjects: At<unknown>): readonly Named[] {
  const list = subjects as At<{ kind?: string; name?: string; namespace?: string }[]>;
  return list
    .items()
    .filter((subject) => subject.get('kind').text() === 'ServiceAccount')
    .map((subject) => ({ at: subject.get('name'), namespace: subject.get('namespace').text() }));
}
