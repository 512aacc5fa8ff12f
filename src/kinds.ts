import type {
  MutatingWebhookConfiguration,
  ValidatingAdmissionPolicy,
  ValidatingAdmissionPolicyBinding,
  ValidatingWebhookConfiguration,
} from 'kubernetes-types/admissionregistration/v1';
import type { CustomResourceDefinition } from 'kubernetes-types/apiextensions/v1';
import type { DaemonSet, Deployment, ReplicaSet, StatefulSet } from 'kubernetes-types/apps/v1';
import type { HorizontalPodAutoscaler } from 'kubernetes-types/autoscaling/v2';
import type { CronJob, Job } from 'kubernetes-types/batch/v1';
import type {
  ConfigMap,
  Endpoints,
  LimitRange,
  Namespace,
  Node,
  PersistentVolume,
  PersistentVolumeClaim,
  Pod,
  PodTemplate,
  ReplicationController,
  ResourceQuota,
  Secret,
  Service,
  ServiceAccount,
} from 'kubernetes-types/core/v1';
import type { EndpointSlice } from 'kubernetes-types/discovery/v1';
import type { Ingress, IngressClass, NetworkPolicy } from 'kubernetes-types/networking/v1';
import type { RuntimeClass } from 'kubernetes-types/node/v1';
import type { PodDisruptionBudget } from 'kubernetes-types/policy/v1';
import type { ClusterRole, ClusterRoleBinding, Role, RoleBinding } from 'kubernetes-types/rbac/v1';
import type { PriorityClass } from 'kubernetes-types/scheduling/v1';
import type { CSIDriver, StorageClass, VolumeAttachment } from 'kubernetes-types/storage/v1';
import type { VolumeAttributesClass } from 'kubernetes-types/storage/v1alpha1';
import { lookUp } from './collections.ts';
import type {
  APIService,
  Certificate,
  Gateway,
  GatewayClass,
  GRPCRoute,
  HTTPRoute,
  Issuer,
  PodMonitor,
  ReferenceGrant,
  Rollout,
  ScaledObject,
  ServiceMonitor,
  TCPRoute,
  TLSRoute,
  TriggerAuthentication,
  UDPRoute,
  VerticalPodAutoscaler,
  VolumeSnapshot,
  VolumeSnapshotClass,
} from './custom-kinds.ts';
import { isClusterScoped, splitApiVersion } from './kubernetes/kinds.ts';

/** The kinds that a rule can visit by name, with the type of their manifests. */
export interface Kinds {
  APIService: APIService;
  CSIDriver: CSIDriver;
  Certificate: Certificate;
  ClusterIssuer: Issuer;
  ClusterRole: ClusterRole;
  ClusterRoleBinding: ClusterRoleBinding;
  ClusterTriggerAuthentication: TriggerAuthentication;
  ConfigMap: ConfigMap;
  CronJob: CronJob;
  CustomResourceDefinition: CustomResourceDefinition;
  DaemonSet: DaemonSet;
  Deployment: Deployment;
  EndpointSlice: EndpointSlice;
  Endpoints: Endpoints;
  GRPCRoute: GRPCRoute;
  Gateway: Gateway;
  GatewayClass: GatewayClass;
  HTTPRoute: HTTPRoute;
  HorizontalPodAutoscaler: HorizontalPodAutoscaler;
  Ingress: Ingress;
  IngressClass: IngressClass;
  Issuer: Issuer;
  Job: Job;
  LimitRange: LimitRange;
  MutatingWebhookConfiguration: MutatingWebhookConfiguration;
  Namespace: Namespace;
  NetworkPolicy: NetworkPolicy;
  Node: Node;
  PersistentVolume: PersistentVolume;
  PersistentVolumeClaim: PersistentVolumeClaim;
  Pod: Pod;
  PodDisruptionBudget: PodDisruptionBudget;
  PodMonitor: PodMonitor;
  PodTemplate: PodTemplate;
  PriorityClass: PriorityClass;
  ReferenceGrant: ReferenceGrant;
  ReplicaSet: ReplicaSet;
  ReplicationController: ReplicationController;
  ResourceQuota: ResourceQuota;
  Role: Role;
  RoleBinding: RoleBinding;
  Rollout: Rollout;
  RuntimeClass: RuntimeClass;
  ScaledObject: ScaledObject;
  Secret: Secret;
  Service: Service;
  ServiceAccount: ServiceAccount;
  ServiceMonitor: ServiceMonitor;
  StatefulSet: StatefulSet;
  StorageClass: StorageClass;
  TCPRoute: TCPRoute;
  TLSRoute: TLSRoute;
  TriggerAuthentication: TriggerAuthentication;
  UDPRoute: UDPRoute;
  ValidatingAdmissionPolicy: ValidatingAdmissionPolicy;
  ValidatingAdmissionPolicyBinding: ValidatingAdmissionPolicyBinding;
  ValidatingWebhookConfiguration: ValidatingWebhookConfiguration;
  VerticalPodAutoscaler: VerticalPodAutoscaler;
  VolumeAttachment: VolumeAttachment;
  VolumeAttributesClass: VolumeAttributesClass;
  VolumeSnapshot: VolumeSnapshot;
  VolumeSnapshotClass: VolumeSnapshotClass;
}

export type Kind = keyof Kinds;

/** The preferred API version of each kind. A kind of the same name in another group is a different thing. */
export const apiVersionOf: Readonly<Record<Kind, string>> = {
  APIService: 'apiregistration.k8s.io/v1',
  CSIDriver: 'storage.k8s.io/v1',
  Certificate: 'cert-manager.io/v1',
  ClusterIssuer: 'cert-manager.io/v1',
  ClusterRole: 'rbac.authorization.k8s.io/v1',
  ClusterRoleBinding: 'rbac.authorization.k8s.io/v1',
  ClusterTriggerAuthentication: 'keda.sh/v1alpha1',
  ConfigMap: 'v1',
  CronJob: 'batch/v1',
  CustomResourceDefinition: 'apiextensions.k8s.io/v1',
  DaemonSet: 'apps/v1',
  Deployment: 'apps/v1',
  EndpointSlice: 'discovery.k8s.io/v1',
  Endpoints: 'v1',
  GRPCRoute: 'gateway.networking.k8s.io/v1',
  Gateway: 'gateway.networking.k8s.io/v1',
  GatewayClass: 'gateway.networking.k8s.io/v1',
  HTTPRoute: 'gateway.networking.k8s.io/v1',
  HorizontalPodAutoscaler: 'autoscaling/v2',
  Ingress: 'networking.k8s.io/v1',
  IngressClass: 'networking.k8s.io/v1',
  Issuer: 'cert-manager.io/v1',
  Job: 'batch/v1',
  LimitRange: 'v1',
  MutatingWebhookConfiguration: 'admissionregistration.k8s.io/v1',
  Namespace: 'v1',
  NetworkPolicy: 'networking.k8s.io/v1',
  Node: 'v1',
  PersistentVolume: 'v1',
  PersistentVolumeClaim: 'v1',
  Pod: 'v1',
  PodDisruptionBudget: 'policy/v1',
  PodMonitor: 'monitoring.coreos.com/v1',
  PodTemplate: 'v1',
  PriorityClass: 'scheduling.k8s.io/v1',
  ReferenceGrant: 'gateway.networking.k8s.io/v1beta1',
  ReplicaSet: 'apps/v1',
  ReplicationController: 'v1',
  ResourceQuota: 'v1',
  Role: 'rbac.authorization.k8s.io/v1',
  RoleBinding: 'rbac.authorization.k8s.io/v1',
  Rollout: 'argoproj.io/v1alpha1',
  RuntimeClass: 'node.k8s.io/v1',
  ScaledObject: 'keda.sh/v1alpha1',
  Secret: 'v1',
  Service: 'v1',
  ServiceAccount: 'v1',
  ServiceMonitor: 'monitoring.coreos.com/v1',
  StatefulSet: 'apps/v1',
  StorageClass: 'storage.k8s.io/v1',
  TCPRoute: 'gateway.networking.k8s.io/v1alpha2',
  TLSRoute: 'gateway.networking.k8s.io/v1',
  TriggerAuthentication: 'keda.sh/v1alpha1',
  UDPRoute: 'gateway.networking.k8s.io/v1alpha2',
  ValidatingAdmissionPolicy: 'admissionregistration.k8s.io/v1',
  ValidatingAdmissionPolicyBinding: 'admissionregistration.k8s.io/v1',
  ValidatingWebhookConfiguration: 'admissionregistration.k8s.io/v1',
  VerticalPodAutoscaler: 'autoscaling.k8s.io/v1',
  VolumeAttachment: 'storage.k8s.io/v1',
  VolumeAttributesClass: 'storage.k8s.io/v1',
  VolumeSnapshot: 'snapshot.storage.k8s.io/v1',
  VolumeSnapshotClass: 'snapshot.storage.k8s.io/v1',
};

/** The API group of each kind. */
export const groupOf = Object.fromEntries(
  Object.entries(apiVersionOf).map(([kind, apiVersion]) => [kind, splitApiVersion(apiVersion).group]),
) as Readonly<Record<Kind, string>>;

/** Groups that kinds have left; a manifest that still names one means the same kind. */
const formerGroups: Readonly<Record<string, readonly Kind[]>> = {
  extensions: ['Deployment', 'DaemonSet', 'ReplicaSet', 'Ingress', 'NetworkPolicy'],
};

/** The kind that a manifest is about, or undefined when it is of no kind that rules can visit. */
export function visitableKind(group: string, kind: string): Kind | undefined {
  if (!isKind(kind)) return undefined;
  return groupOf[kind] === group || lookUp(formerGroups, group)?.includes(kind) ? kind : undefined;
}

/** Well-known custom kinds that live outside of namespaces; all others are taken to live in one. */
const clusterScopedCustomKinds: ReadonlySet<string> = new Set([
  'cert-manager.io/ClusterIssuer',
  'external-secrets.io/ClusterExternalSecret',
  'external-secrets.io/ClusterSecretStore',
  'gateway.networking.k8s.io/GatewayClass',
  'keda.sh/ClusterTriggerAuthentication',
  'kyverno.io/ClusterPolicy',
  'snapshot.storage.k8s.io/VolumeSnapshotClass',
  'snapshot.storage.k8s.io/VolumeSnapshotContent',
  'trust.cert-manager.io/Bundle',
]);

/** Whether objects of a kind, built-in or custom, live outside of namespaces. */
export function livesInCluster(group: string, kind: string): boolean {
  return isClusterScoped(group, kind) ?? clusterScopedCustomKinds.has(`${group}/${kind}`);
}

/** The kinds that live outside of namespaces. */
export const clusterKinds: ReadonlySet<Kind> = new Set(
  (Object.keys(groupOf) as Kind[]).filter((kind) => livesInCluster(groupOf[kind], kind)),
);

/** One text for a kind: its name, and for a kind without rules its group as well. */
export function kindId(group: string, kind: string): string {
  return visitableKind(group, kind) ?? `${kind}.${group}`;
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(groupOf, kind);
}
