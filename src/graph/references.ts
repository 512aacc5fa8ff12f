import type { Container, PersistentVolumeClaimSpec, PodSpec } from 'kubernetes-types/core/v1';
import type { ObjectMeta } from 'kubernetes-types/meta/v1';
import type { Kind, Kinds } from '../kinds.ts';
import type { FieldPath, HolderOf } from './field-path.ts';

/**
 * Where a row looks: in manifests of one kind, in every manifest, or in a part that several kinds share, wherever a
 * kind keeps it: the spec of a pod, a container of it, the spec of a claim.
 */
export type Origin = Kind | 'any' | 'pod' | 'container' | 'claim';

/** Fields beside the one that names the target, seen from what holds it. */
export interface Beside {
  /** The kind of the target; where it is not written, the first of the row's kinds is meant. */
  readonly kind?: string;
  /** The group of the target, or its API version. */
  readonly group?: string;
  readonly namespace?: string;
  /** Whether the target may be absent. */
  readonly optional?: string;
  /** The key that is asked for; several when the path goes through a list. */
  readonly key?: string;
  /** The port of a Service, by number or by name. */
  readonly port?: string;
  /** The port of a Service, by name, where another field has its number. */
  readonly portName?: string;
}

export interface RowDetails {
  readonly to: Kind | readonly [Kind, ...Kind[]];
  /** What the cluster does without the target. */
  readonly effect: string;
  /** One pair of the mapping at the path holds the name. */
  readonly pair?: string;
  /** Other kinds are named here as well, those of custom resources among them. */
  readonly isOpen?: boolean;
  /** Without its namespace the field names nothing. */
  readonly needsNamespace?: boolean;
  /** Files take keys of `binaryData`, too; variables only those of `data` (pkg/kubelet/kubelet_pods.go). */
  readonly isFile?: boolean;
}

/**
 * One row per field that names another resource. A row is all that a new reference needs: it gives edges of the graph,
 * findings about missing targets, places to go to, and test cases. Paths are checked against the Kubernetes types, so
 * that a field that does not exist does not compile.
 */
export interface ReferenceRow extends RowDetails {
  readonly from: Origin;
  readonly path: string;
  readonly beside?: Beside;
}

function fieldsOf<T>(from: Origin) {
  return <const Path extends string, const B extends Beside>(
    path: Path & FieldPath<T, Path>,
    { beside, ...details }: RowDetails & { readonly beside?: B & BesidePaths<HolderOf<T, Path>, B> },
  ): ReferenceRow => ({ from, path, ...details, ...(beside ? { beside } : {}) });
}
type BesidePaths<T, B> = { readonly [K in keyof B]: B[K] extends string ? FieldPath<T, B[K]> : never };

const of = <K extends Kind>(kind: K) => fieldsOf<Kinds[K]>(kind);
const any = fieldsOf<{ metadata?: ObjectMeta }>('any');
const pod = fieldsOf<PodSpec>('pod');
const container = fieldsOf<Container>('container');
const claim = fieldsOf<PersistentVolumeClaimSpec>('claim');

const waitsForFile = 'pods stay in ContainerCreating';
const waitsForVariable = 'containers stay in CreateContainerConfigError';
const podsRefused = 'the API server refuses to create the pods';
const pulledWithout = 'images are pulled without credentials';
const notScaled = 'nothing is scaled';
const claimPending = 'the claim stays Pending';
const grantsNothing = 'it grants nothing';
const requestsFail = 'requests end in an error';
const routeIgnored = 'the route is attached to nothing';
const callsFail = 'calls of the API server fail';

/** Kinds that have a scale of their own (`kubectl scale`). */
const scalable = ['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController', 'Rollout'] as const;

export const referenceRows: readonly ReferenceRow[] = [
  any('metadata.namespace', { to: 'Namespace', effect: 'the API server refuses the object' }),
  any('metadata.ownerReferences[].name', {
    to: [...scalable, 'DaemonSet', 'Job', 'CronJob', 'Service', 'Pod', 'Node', 'CustomResourceDefinition'],
    isOpen: true,
    effect: 'the garbage collector deletes the object',
    beside: { kind: 'kind', group: 'apiVersion' },
  }),

  pod('volumes[].persistentVolumeClaim.claimName', { to: 'PersistentVolumeClaim', effect: 'pods stay Pending' }),
  pod('volumes[].configMap.name', {
    to: 'ConfigMap',
    effect: waitsForFile,
    isFile: true,
    beside: { optional: 'optional', key: 'items[].key' },
  }),
  pod('volumes[].secret.secretName', {
    to: 'Secret',
    effect: waitsForFile,
    isFile: true,
    beside: { optional: 'optional', key: 'items[].key' },
  }),
  pod('volumes[].projected.sources[].configMap.name', {
    to: 'ConfigMap',
    effect: waitsForFile,
    isFile: true,
    beside: { optional: 'optional', key: 'items[].key' },
  }),
  pod('volumes[].projected.sources[].secret.name', {
    to: 'Secret',
    effect: waitsForFile,
    isFile: true,
    beside: { optional: 'optional', key: 'items[].key' },
  }),
  pod('volumes[].csi.nodePublishSecretRef.name', { to: 'Secret', effect: waitsForFile }),
  pod('volumes[].csi.driver', { to: 'CSIDriver', effect: waitsForFile }),
  pod('volumes[].cephfs.secretRef.name', { to: 'Secret', effect: waitsForFile }),
  pod('volumes[].flexVolume.secretRef.name', { to: 'Secret', effect: waitsForFile }),
  pod('volumes[].iscsi.secretRef.name', { to: 'Secret', effect: waitsForFile }),
  pod('volumes[].rbd.secretRef.name', { to: 'Secret', effect: waitsForFile }),
  pod('volumes[].azureFile.secretName', { to: 'Secret', effect: waitsForFile }),
  // A missing pull secret is no error: the kubelet pulls without it (pkg/kubelet/kubelet_pods.go, getPullSecretsForPod).
  pod('imagePullSecrets[].name', { to: 'Secret', effect: pulledWithout }),
  pod('serviceAccountName', { to: 'ServiceAccount', effect: podsRefused }),
  pod('serviceAccount', { to: 'ServiceAccount', effect: podsRefused }),
  pod('priorityClassName', { to: 'PriorityClass', effect: podsRefused }),
  pod('runtimeClassName', { to: 'RuntimeClass', effect: podsRefused }),
  pod('nodeName', { to: 'Node', effect: 'the pods are never started' }),

  container('envFrom[].configMapRef.name', {
    to: 'ConfigMap',
    effect: waitsForVariable,
    beside: { optional: 'optional' },
  }),
  container('envFrom[].secretRef.name', { to: 'Secret', effect: waitsForVariable, beside: { optional: 'optional' } }),
  container('env[].valueFrom.configMapKeyRef.name', {
    to: 'ConfigMap',
    effect: waitsForVariable,
    beside: { optional: 'optional', key: 'key' },
  }),
  container('env[].valueFrom.secretKeyRef.name', {
    to: 'Secret',
    effect: waitsForVariable,
    beside: { optional: 'optional', key: 'key' },
  }),

  claim('volumeName', { to: 'PersistentVolume', effect: claimPending }),
  claim('storageClassName', { to: 'StorageClass', effect: 'no volume is provisioned' }),
  claim('volumeAttributesClassName', { to: 'VolumeAttributesClass', effect: claimPending }),
  claim('dataSource.name', {
    to: ['PersistentVolumeClaim', 'VolumeSnapshot'],
    isOpen: true,
    effect: claimPending,
    beside: { kind: 'kind', group: 'apiGroup' },
  }),
  claim('dataSourceRef.name', {
    to: ['PersistentVolumeClaim', 'VolumeSnapshot'],
    isOpen: true,
    effect: claimPending,
    beside: { kind: 'kind', group: 'apiGroup', namespace: 'namespace' },
  }),

  of('ServiceAccount')('imagePullSecrets[].name', { to: 'Secret', effect: pulledWithout }),
  of('ServiceAccount')('secrets[].name', { to: 'Secret', effect: 'its pods may not mount it' }),
  // Of the type kubernetes.io/service-account-token (pkg/controller/serviceaccount/tokens_controller.go)
  of('Secret')('metadata.annotations', {
    to: 'ServiceAccount',
    pair: 'kubernetes.io/service-account.name',
    effect: 'it gets no token and is deleted',
  }),
  of('StatefulSet')('spec.serviceName', { to: 'Service', effect: 'its pods get no names in DNS' }),
  of('PersistentVolume')('spec.storageClassName', { to: 'StorageClass', effect: 'only claims of this class get it' }),
  of('PersistentVolume')('spec.volumeAttributesClassName', {
    to: 'VolumeAttributesClass',
    effect: 'only claims of this class get it',
  }),
  of('PersistentVolume')('spec.claimRef.name', {
    to: 'PersistentVolumeClaim',
    effect: 'the volume waits for its claim',
    needsNamespace: true,
    beside: { namespace: 'namespace' },
  }),
  of('PersistentVolume')('spec.csi.nodePublishSecretRef.name', {
    to: 'Secret',
    effect: 'pods that mount it do not start',
    needsNamespace: true,
    beside: { namespace: 'namespace' },
  }),
  of('PersistentVolume')('spec.csi.nodeStageSecretRef.name', {
    to: 'Secret',
    effect: 'pods that mount it do not start',
    needsNamespace: true,
    beside: { namespace: 'namespace' },
  }),
  of('PersistentVolume')('spec.csi.controllerPublishSecretRef.name', {
    to: 'Secret',
    effect: 'it is attached to no node',
    needsNamespace: true,
    beside: { namespace: 'namespace' },
  }),
  of('PersistentVolume')('spec.csi.controllerExpandSecretRef.name', {
    to: 'Secret',
    effect: 'it cannot grow',
    needsNamespace: true,
    beside: { namespace: 'namespace' },
  }),
  of('VolumeSnapshot')('spec.source.persistentVolumeClaimName', {
    to: 'PersistentVolumeClaim',
    effect: 'no snapshot is taken',
  }),
  of('VolumeSnapshot')('spec.volumeSnapshotClassName', { to: 'VolumeSnapshotClass', effect: 'no snapshot is taken' }),
  of('VolumeAttachment')('spec.source.persistentVolumeName', {
    to: 'PersistentVolume',
    effect: 'nothing is attached',
  }),
  of('VolumeAttachment')('spec.nodeName', { to: 'Node', effect: 'nothing is attached' }),

  of('Endpoints')('metadata.name', { to: 'Service', effect: 'nobody is led to its addresses' }),
  of('EndpointSlice')('metadata.labels', {
    to: 'Service',
    pair: 'kubernetes.io/service-name',
    effect: 'nobody is led to its addresses',
  }),
  of('Ingress')('spec.defaultBackend.service.name', {
    to: 'Service',
    effect: requestsFail,
    beside: { port: 'port.number', portName: 'port.name' },
  }),
  of('Ingress')('spec.rules[].http.paths[].backend.service.name', {
    to: 'Service',
    effect: requestsFail,
    beside: { port: 'port.number', portName: 'port.name' },
  }),
  of('Ingress')('spec.tls[].secretName', { to: 'Secret', effect: 'the controller serves its own certificate' }),
  of('Ingress')('spec.ingressClassName', { to: 'IngressClass', effect: 'no controller serves it' }),
  of('IngressClass')('spec.parameters.name', {
    to: 'ConfigMap',
    isOpen: true,
    effect: 'the controller goes without its settings',
    beside: { kind: 'kind', group: 'apiGroup', namespace: 'namespace' },
  }),

  of('Gateway')('spec.gatewayClassName', { to: 'GatewayClass', effect: 'no controller serves it' }),
  of('Gateway')('spec.listeners[].tls.certificateRefs[].name', {
    to: 'Secret',
    isOpen: true,
    effect: 'the listener serves nothing',
    beside: { kind: 'kind', group: 'group', namespace: 'namespace' },
  }),
  ...(['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'] as const).flatMap((kind) => [
    of(kind)('spec.parentRefs[].name', {
      to: ['Gateway', 'Service'],
      isOpen: true,
      effect: routeIgnored,
      beside: { kind: 'kind', group: 'group', namespace: 'namespace' },
    }),
    of(kind)('spec.rules[].backendRefs[].name', {
      to: 'Service',
      isOpen: true,
      effect: requestsFail,
      beside: { kind: 'kind', group: 'group', namespace: 'namespace', port: 'port' },
    }),
  ]),
  ...(['HTTPRoute', 'GRPCRoute'] as const).map((kind) =>
    of(kind)('spec.rules[].filters[].requestMirror.backendRef.name', {
      to: 'Service',
      isOpen: true,
      effect: 'nothing is mirrored',
      beside: { kind: 'kind', group: 'group', namespace: 'namespace', port: 'port' },
    }),
  ),

  of('ReferenceGrant')('spec.to[].name', {
    to: ['Service', 'Secret'],
    isOpen: true,
    effect: 'it grants nothing',
    beside: { kind: 'kind', group: 'group' },
  }),
  of('ReferenceGrant')('spec.from[].namespace', { to: 'Namespace', effect: 'it grants nothing' }),

  of('HorizontalPodAutoscaler')('spec.scaleTargetRef.name', {
    to: scalable,
    isOpen: true,
    effect: notScaled,
    beside: { kind: 'kind', group: 'apiVersion' },
  }),
  of('VerticalPodAutoscaler')('spec.targetRef.name', {
    to: [...scalable, 'DaemonSet', 'Job', 'CronJob'],
    isOpen: true,
    effect: 'nothing is sized',
    beside: { kind: 'kind', group: 'apiVersion' },
  }),
  of('ScaledObject')('spec.scaleTargetRef.name', {
    to: scalable,
    isOpen: true,
    effect: notScaled,
    beside: { kind: 'kind', group: 'apiVersion' },
  }),
  of('ScaledObject')('spec.triggers[].authenticationRef.name', {
    to: ['TriggerAuthentication', 'ClusterTriggerAuthentication'],
    effect: notScaled,
    beside: { kind: 'kind' },
  }),
  of('TriggerAuthentication')('spec.secretTargetRef[].name', {
    to: 'Secret',
    effect: notScaled,
    beside: { key: 'key' },
  }),
  of('Rollout')('spec.workloadRef.name', {
    to: ['Deployment', 'ReplicaSet'],
    isOpen: true,
    effect: 'nothing is rolled out',
    beside: { kind: 'kind', group: 'apiVersion' },
  }),
  of('Rollout')('spec.strategy.canary.stableService', { to: 'Service', effect: 'nothing is rolled out' }),
  of('Rollout')('spec.strategy.canary.canaryService', { to: 'Service', effect: 'nothing is rolled out' }),
  of('Rollout')('spec.strategy.blueGreen.activeService', { to: 'Service', effect: 'nothing is rolled out' }),
  of('Rollout')('spec.strategy.blueGreen.previewService', { to: 'Service', effect: 'nothing is rolled out' }),

  of('RoleBinding')('roleRef.name', { to: ['Role', 'ClusterRole'], effect: grantsNothing, beside: { kind: 'kind' } }),
  of('ClusterRoleBinding')('roleRef.name', { to: 'ClusterRole', effect: grantsNothing, beside: { kind: 'kind' } }),
  of('RoleBinding')('subjects[].name', {
    to: 'ServiceAccount',
    effect: 'it grants nothing to it',
    beside: { kind: 'kind', namespace: 'namespace' },
  }),
  // Without a namespace the API server refuses the subject (pkg/apis/rbac/validation/validation.go).
  of('ClusterRoleBinding')('subjects[].name', {
    to: 'ServiceAccount',
    effect: 'it grants nothing to it',
    needsNamespace: true,
    beside: { kind: 'kind', namespace: 'namespace' },
  }),

  ...(['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'] as const).map((kind) =>
    of(kind)('webhooks[].clientConfig.service.name', {
      to: 'Service',
      effect: callsFail,
      needsNamespace: true,
      beside: { namespace: 'namespace', port: 'port' },
    }),
  ),
  of('APIService')('spec.service.name', {
    to: 'Service',
    effect: 'the API group is not available',
    needsNamespace: true,
    beside: { namespace: 'namespace', port: 'port' },
  }),
  of('CustomResourceDefinition')('spec.conversion.webhook.clientConfig.service.name', {
    to: 'Service',
    effect: 'objects are not converted',
    needsNamespace: true,
    beside: { namespace: 'namespace', port: 'port' },
  }),
  of('ValidatingAdmissionPolicyBinding')('spec.policyName', {
    to: 'ValidatingAdmissionPolicy',
    effect: 'nothing is checked',
  }),
  of('Certificate')('spec.issuerRef.name', {
    to: ['Issuer', 'ClusterIssuer'],
    isOpen: true,
    effect: 'no certificate is issued',
    beside: { kind: 'kind', group: 'group' },
  }),
];
