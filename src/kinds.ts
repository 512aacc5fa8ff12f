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
import type { StorageClass } from 'kubernetes-types/storage/v1';

/** The kinds that a rule can visit by name, with the type of their manifests. */
export interface Kinds {
  ClusterRole: ClusterRole;
  ClusterRoleBinding: ClusterRoleBinding;
  ConfigMap: ConfigMap;
  CronJob: CronJob;
  DaemonSet: DaemonSet;
  Deployment: Deployment;
  EndpointSlice: EndpointSlice;
  Endpoints: Endpoints;
  HorizontalPodAutoscaler: HorizontalPodAutoscaler;
  Ingress: Ingress;
  IngressClass: IngressClass;
  Job: Job;
  LimitRange: LimitRange;
  Namespace: Namespace;
  NetworkPolicy: NetworkPolicy;
  Node: Node;
  PersistentVolume: PersistentVolume;
  PersistentVolumeClaim: PersistentVolumeClaim;
  Pod: Pod;
  PodDisruptionBudget: PodDisruptionBudget;
  PodTemplate: PodTemplate;
  PriorityClass: PriorityClass;
  ReplicaSet: ReplicaSet;
  ReplicationController: ReplicationController;
  ResourceQuota: ResourceQuota;
  Role: Role;
  RoleBinding: RoleBinding;
  RuntimeClass: RuntimeClass;
  Secret: Secret;
  Service: Service;
  ServiceAccount: ServiceAccount;
  StatefulSet: StatefulSet;
  StorageClass: StorageClass;
}

export type Kind = keyof Kinds;

/** The API group of each kind: a kind of the same name in another group is a different thing. */
export const groupOf: Readonly<Record<Kind, string>> = {
  ClusterRole: 'rbac.authorization.k8s.io',
  ClusterRoleBinding: 'rbac.authorization.k8s.io',
  ConfigMap: '',
  CronJob: 'batch',
  DaemonSet: 'apps',
  Deployment: 'apps',
  EndpointSlice: 'discovery.k8s.io',
  Endpoints: '',
  HorizontalPodAutoscaler: 'autoscaling',
  Ingress: 'networking.k8s.io',
  IngressClass: 'networking.k8s.io',
  Job: 'batch',
  LimitRange: '',
  Namespace: '',
  NetworkPolicy: 'networking.k8s.io',
  Node: '',
  PersistentVolume: '',
  PersistentVolumeClaim: '',
  Pod: '',
  PodDisruptionBudget: 'policy',
  PodTemplate: '',
  PriorityClass: 'scheduling.k8s.io',
  ReplicaSet: 'apps',
  ReplicationController: '',
  ResourceQuota: '',
  Role: 'rbac.authorization.k8s.io',
  RoleBinding: 'rbac.authorization.k8s.io',
  RuntimeClass: 'node.k8s.io',
  Secret: '',
  Service: '',
  ServiceAccount: '',
  StatefulSet: 'apps',
  StorageClass: 'storage.k8s.io',
};

/** Groups that kinds have left; a manifest that still names one means the same kind. */
const formerGroups: Readonly<Record<string, readonly Kind[]>> = {
  extensions: ['Deployment', 'DaemonSet', 'ReplicaSet', 'Ingress', 'NetworkPolicy'],
};

/** The kind that a manifest is about, or undefined when it is of no kind that rules can visit. */
export function visitableKind(group: string, kind: string): Kind | undefined {
  if (!isKind(kind)) return undefined;
  return groupOf[kind] === group || formerGroups[group]?.includes(kind) ? kind : undefined;
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(groupOf, kind);
}
