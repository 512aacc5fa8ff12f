import type { Container as ContainerSpec, PersistentVolumeClaim, PodSpec } from 'kubernetes-types/core/v1';
import type { ObjectMeta } from 'kubernetes-types/meta/v1';
import { At, type Document, isMapping } from './at.ts';
import { remembered } from './collections.ts';
import { type Kind, type Kinds, livesInCluster, visitableKind } from './kinds.ts';
import { splitApiVersion } from './kubernetes/kinds.ts';

/** A document, or an item of a List, that is a Kubernetes object. */
export interface Resource<T = unknown> {
  readonly apiVersion: string;
  readonly group: string;
  readonly version: string;
  /** As written. */
  readonly kind: string;
  /** The kind under which rules visit it; undefined for custom resources and others without rules. */
  readonly visitable: Kind | undefined;
  /** '' when there is none: then `generateName` or a fault. */
  readonly name: string;
  /** The namespace it will be in; '' when its kind has none. */
  readonly namespace: string;
  /** Whether the manifest says so itself; where not, kubectl, Helm or Kustomize may choose another one. */
  readonly hasOwnNamespace: boolean;
  readonly at: At<T>;
  readonly file: string;
}

export type ResourceOf<K extends Kind> = Resource<Kinds[K]>;

export type ContainerRole = 'container' | 'init' | 'sidecar' | 'ephemeral';

/** A container of a pod template, with what it is there for. */
export interface Container {
  readonly role: ContainerRole;
  readonly name: string;
  readonly at: At<ContainerSpec>;
  readonly workload: Workload;
}

/** A resource that holds a pod template, seen as the pods that it makes. */
export interface Workload {
  readonly resource: Resource;
  readonly metadata: At<ObjectMeta>;
  readonly spec: At<PodSpec>;
  /** The labels that its pods carry. */
  readonly labels: Readonly<Record<string, string>>;
  readonly containers: readonly Container[];
  /** How many pods it wants; undefined where the number of nodes, or an autoscaler, decides. */
  readonly replicas: number | undefined;
}

/** Why a document is not linted. */
export type SkipReason =
  | 'no apiVersion and kind'
  | 'Kustomize file'
  | 'Kustomize patch'
  | 'expectation of a test'
  | 'Helm chart or values'
  | 'Compose file'
  | 'CI file'
  | 'tool configuration'
  | 'not a mapping';

/** What a text without any mark of a Kubernetes object is, told by its name or by a line of it. */
const otherFiles: readonly { readonly path?: RegExp; readonly text?: RegExp; readonly reason: SkipReason }[] = [
  { path: /(^|\/)(Chart|values[^/]*|requirements)\.ya?ml$/, reason: 'Helm chart or values' },
  { path: /(^|\/)((docker-)?compose[^/]*)\.ya?ml$/, text: /^services:/m, reason: 'Compose file' },
  { text: /^(jobs|stages|pipeline):/m, reason: 'CI file' },
  { text: /^\s*-\s+["']?op["']?:/m, reason: 'Kustomize patch' },
];

/** Whether a text can hold a Kubernetes object: each has both keys, and a List has them further in. */
export function mayHoldResource(text: string): boolean {
  return marks.test(text);
}
const marks = /(?:^|[\s"'{,\u200b])(?:apiVersion|kind)["']?[ \t]*:/;

/** Why a text that cannot hold a Kubernetes object is skipped. */
export function skipReasonOf(path: string, text: string): SkipReason {
  const known = otherFiles.find((other) => (other.path?.test(path) ?? true) && (other.text?.test(text) ?? true));
  return known?.reason ?? 'no apiVersion and kind';
}

/** Groups of files that look like Kubernetes objects and are the configuration of a tool. */
const toolGroups: readonly RegExp[] = [
  /^kubeadm\.k8s\.io$/,
  /^kubelet\.config\.k8s\.io$/,
  /^kubeproxy\.config\.k8s\.io$/,
  /^kubescheduler\.config\.k8s\.io$/,
  /^kubecontrollermanager\.config\.k8s\.io$/,
  /^controller-runtime\.sigs\.k8s\.io$/,
  /^audit\.k8s\.io$/,
  /^apiserver\.(config\.)?k8s\.io$/,
  /^client\.authentication\.k8s\.io$/,
  /^kind\.x-k8s\.io$/,
  /^k3d\.io$/,
  /^minikube\.sigs\.k8s\.io$/,
  /^skaffold(\/|$)/,
  /^eksctl\.io$/,
  /^config\.openshift\.io\/config$/,
];
const toolVersions = /^(skaffold\/|kustomize\.config\.k8s\.io\/|config\.kubernetes\.io\/|builtin$|kops\/v1alpha2$)/;
/** KUTTL and Chainsaw compare objects of a cluster with what stands in such files: parts of objects. */
const expectation = /(?:^|\/)\d+-(?:assert|errors)(?:-[\w-]+)?\.ya?ml$/;
const toolKinds: ReadonlySet<string> = new Set([
  'AdmissionConfiguration',
  'EncryptionConfiguration',
  'EgressSelectorConfiguration',
  'ImageReview',
]);

/** What a document is: one or more resources, or the reason why it is none. */
export type Reading = { readonly resources: readonly Resource[] } | { readonly skipped: SkipReason };

/**
 * Reads a document as Kubernetes objects; a List gives its items. A document of another tool is no fault.
 * `defaultNamespace` is where namespaced objects go that name none.
 */
function readResources(document: Document, defaultNamespace: string): Reading {
  const root = At.root<unknown>(document);
  if (!isMapping(root.value)) return { skipped: 'not a mapping' };
  const { apiVersion, kind } = root.value;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return { skipped: 'no apiVersion and kind' };
  if (
    /^kustomize\.config\.k8s\.io\//.test(apiVersion) ||
    (kind === 'Kustomization' && !apiVersion.includes('toolkit.fluxcd.io'))
  ) {
    return { skipped: 'Kustomize file' };
  }
  if (expectation.test(document.file)) return { skipped: 'expectation of a test' };
  const { group } = splitApiVersion(apiVersion);
  if (toolVersions.test(apiVersion) || toolKinds.has(kind) || toolGroups.some((pattern) => pattern.test(group))) {
    return { skipped: 'tool configuration' };
  }
  if (isLocalConfig(root)) return { skipped: 'tool configuration' };
  return { resources: resourcesIn(root, defaultNamespace, { apiVersion, kind }) };
}

/**
 * Whether an object is an input of Kustomize or of a function, which never reach a cluster.
 * https://kubernetes.io/docs/reference/labels-annotations-taints/#config-kubernetes-io-local-config
 */
function isLocalConfig(root: At): boolean {
  const annotations = metadataOf(root).get('annotations').labels();
  if (Object.hasOwn(annotations, 'config.kubernetes.io/function')) return true;
  const local = annotations['config.kubernetes.io/local-config'];
  return local !== undefined && local !== 'false';
}

/** Reads documents and workloads once each, however often they are asked for: both halves of a run look at them. */
export interface ResourceReader {
  read(document: Document): Reading;
  workloadOf(resource: Resource): Workload | undefined;
}

/** `defaultNamespace` is where namespaced objects go that name none. */
export function createReader(defaultNamespace: string): ResourceReader {
  const readings = new WeakMap<Document, Reading>();
  return {
    read(document) {
      const known = readings.get(document);
      if (known) return known;
      const reading = readResources(document, defaultNamespace);
      readings.set(document, reading);
      return reading;
    },
    workloadOf: remembered(workloadOf),
  };
}

/** An object, or the items of a List; a List may hold others, as kubectl allows. */
function resourcesIn(at: At, defaultNamespace: string, given: Given): readonly Resource[] {
  if (!isMapping(at.value)) return [];
  const kind = typeof at.value.kind === 'string' ? at.value.kind : given.kind;
  if (kind === undefined) return [];
  if (!isList(kind, at.value)) return [toResource(at, defaultNamespace, { ...given, kind })];
  const itemKind = kind === 'List' ? undefined : kind.slice(0, -'List'.length);
  const items = (at as At<{ items?: unknown[] }>).get('items').items();
  return items.flatMap((item) => resourcesIn(item, defaultNamespace, { ...given, kind: itemKind }));
}

function isList(kind: string, value: Readonly<Record<string, unknown>>): boolean {
  return kind.endsWith('List') && Array.isArray(value.items) && value.spec === undefined;
}

/** What a List says about its items, which may leave it out themselves. */
interface Given {
  readonly apiVersion: string;
  readonly kind: string | undefined;
}

function toResource(
  at: At,
  defaultNamespace: string,
  given: { readonly apiVersion: string; readonly kind: string },
): Resource {
  const apiVersion = (at as At<{ apiVersion?: string }>).get('apiVersion').text() ?? given.apiVersion;
  const { kind } = given;
  const { group, version } = splitApiVersion(apiVersion);
  const metadata = metadataOf(at);
  const isCluster = livesInCluster(group, kind);
  const own = metadata.get('namespace').text();
  return {
    apiVersion,
    group,
    version,
    kind,
    visitable: visitableKind(group, kind),
    name: metadata.get('name').text() ?? '',
    namespace: isCluster ? '' : own || defaultNamespace,
    hasOwnNamespace: !isCluster && own !== undefined && own !== '',
    at,
    file: at.document.file,
  };
}

/** The metadata of any resource. */
export function metadataOf(at: At): At<ObjectMeta> {
  return (at as At<{ metadata?: ObjectMeta }>).get('metadata');
}

/** Where the name of a resource stands. */
export function nameAt(named: Pick<Resource, 'at'>): At<string | undefined> {
  return metadataOf(named.at).get('name');
}

/** What tells an object from all others. */
export type ObjectName = Pick<Resource, 'apiVersion' | 'kind' | 'namespace' | 'name'>;

/** What an object goes by, in whatever version of its group it is written: group, kind, namespace and name. */
export function identityOfObject({ apiVersion, kind, namespace, name }: ObjectName): readonly string[] {
  return [splitApiVersion(apiVersion).group, kind, namespace, name];
}

/** `Deployment 'web'`, as findings name a resource. */
export function describe(resource: Resource): string {
  return resource.name === '' ? resource.kind : `${resource.kind} '${resource.name}'`;
}

type TemplateHolder = {
  spec?: {
    template?: { metadata?: ObjectMeta; spec?: PodSpec };
    jobTemplate?: { spec?: TemplateHolder['spec'] };
    replicas?: number;
  };
};

/** Where a kind keeps its pod template. Custom kinds that are known to make pods from one stand here, too. */
const templatePaths: Readonly<Record<string, 'self' | 'template' | 'jobTemplate'>> = {
  '/Pod': 'self',
  '/ReplicationController': 'template',
  '/PodTemplate': 'self',
  'apps/Deployment': 'template',
  'apps/StatefulSet': 'template',
  'apps/DaemonSet': 'template',
  'apps/ReplicaSet': 'template',
  'extensions/Deployment': 'template',
  'extensions/DaemonSet': 'template',
  'extensions/ReplicaSet': 'template',
  'batch/Job': 'template',
  'batch/CronJob': 'jobTemplate',
  'argoproj.io/Rollout': 'template',
  'apps.openshift.io/DeploymentConfig': 'template',
  'apps.kruise.io/CloneSet': 'template',
  'apps.kruise.io/StatefulSet': 'template',
  'apps.kruise.io/DaemonSet': 'template',
};

/** The pods that a resource makes, or undefined when it makes none. */
export function workloadOf(resource: Resource): Workload | undefined {
  const path = templatePaths[`${resource.group}/${resource.kind}`];
  if (path === undefined) return undefined;
  const holder = resource.at as At<TemplateHolder>;
  const spec = holder.get('spec');
  const template = templateAt(resource, path);
  const podSpec = template.get('spec');
  if (!isMapping(podSpec.value)) return undefined;
  const metadata = template.get('metadata');
  const containers: Container[] = [];
  const workload: Workload = {
    resource,
    metadata,
    spec: podSpec,
    labels: metadata.get('labels').labels(),
    containers,
    replicas: replicasOf(resource, spec.get('replicas').number()),
  };
  for (const [field, role] of containerLists) {
    for (const at of podSpec.get(field).items()) {
      const container = at as At<ContainerSpec>;
      if (!isMapping(container.value)) continue;
      const isSidecar = role === 'init' && container.get('restartPolicy').text() === 'Always';
      containers.push({
        role: isSidecar ? 'sidecar' : role,
        name: container.get('name').text() ?? '',
        at: container,
        workload,
      });
    }
  }
  return workload;
}

const containerLists = [
  ['initContainers', 'init'],
  ['containers', 'container'],
  ['ephemeralContainers', 'ephemeral'],
] as const;

function templateAt(
  resource: Resource,
  path: 'self' | 'template' | 'jobTemplate',
): At<{ metadata?: ObjectMeta; spec?: PodSpec }> {
  const spec = (resource.at as At<TemplateHolder>).get('spec');
  if (path === 'template') return spec.get('template');
  if (path === 'jobTemplate') return spec.get('jobTemplate').get('spec').get('template');
  const self = resource.at as At<{
    metadata?: ObjectMeta;
    spec?: PodSpec;
    template?: { metadata?: ObjectMeta; spec?: PodSpec };
  }>;
  return resource.kind === 'PodTemplate' ? self.get('template') : self;
}

function replicasOf(resource: Resource, replicas: number | undefined): number | undefined {
  if (resource.kind === 'Pod') return 1;
  if (resource.kind === 'DaemonSet' || resource.kind === 'Job' || resource.kind === 'CronJob') return undefined;
  return replicas ?? 1;
}

/** Whether a workload makes pods at all. */
export function makesPods({ resource, replicas }: Workload): boolean {
  return resource.kind !== 'PodTemplate' && replicas !== 0;
}

/** The claim templates of a StatefulSet, or of a kind that does the same. */
export function claimTemplatesOf({ at }: Resource): readonly At<PersistentVolumeClaim>[] {
  return (at as At<{ spec?: { volumeClaimTemplates?: PersistentVolumeClaim[] } }>)
    .get('spec')
    .get('volumeClaimTemplates')
    .items();
}

/**
 * Whether a workload can only be meant as a part that is laid over a whole manifest: no API server takes a Deployment
 * without a selector, nor a container without an image.
 */
export const isPartial: (workload: Workload) => boolean = remembered(({ resource, containers }) => {
  const spec = (resource.at as At<{ spec?: { selector?: object } }>).get('spec');
  return (
    resource.group === 'apps' && !spec.get('selector').exists && containers.some(({ at }) => !at.get('image').exists)
  );
});

/**
 * Whether all containers of a workload are there and have an image. No API server takes less, so that it is laid over
 * another manifest, as a patch is: what it leaves out may stand there.
 */
export const isWhole: (workload: Workload) => boolean = remembered(
  ({ containers }) => containers.length > 0 && containers.every(({ at }) => at.get('image').exists),
);

/** Kinds whose pods are meant to end: readiness and restarts mean little to them. */
export function runsToCompletion(workload: Workload): boolean {
  const { kind } = workload.resource;
  if (kind === 'Job' || kind === 'CronJob') return true;
  const restartPolicy = workload.spec.get('restartPolicy').text();
  return restartPolicy === 'Never' || restartPolicy === 'OnFailure';
}
