import { type Change, type Fix, type KindFacts, kindFacts, type Resource, set } from '../../src/rule.ts';

/** What takes the place of a kind in a version of the API. */
export interface Successor {
  readonly apiVersion: string;
  readonly kind: string;
}

/** What to use instead: the newest version that the target serves, along the way that Kubernetes itself names. */
export function successorOf({ kind }: Resource, facts: KindFacts, minorVersion: number): Successor | undefined {
  let next = facts.use;
  for (let hops = 0; next !== undefined && hops < 5; hops++) {
    const [apiVersion = '', name = kind] = next.split(' ');
    const found = kindFacts(apiVersion, name);
    if (found && !(found.removed !== undefined && minorVersion >= found.removed)) return { apiVersion, kind: name };
    next = found?.use;
  }
  return undefined;
}

/** What must change together with the version, so that the object means the same; a few words, or nothing. */
export function changesOf(resource: Resource, successor: Successor): string {
  const change = changes[`${resource.apiVersion} ${successor.kind}`];
  return change === undefined || change.isDone?.(resource) === true ? '' : `; ${change.words}`;
}

interface NeededChange {
  readonly words: string;
  /** Whether an object is written so already. */
  readonly isDone?: (resource: Resource) => boolean;
}

const selectorRequired: NeededChange = { words: "'spec.selector' is required", isDone: selectsSome };
const backends: NeededChange = { words: 'backends and pathType change' };
const sideEffects: NeededChange = { words: "'sideEffects' is required" };

/** https://kubernetes.io/docs/reference/using-api/deprecation-guide/ */
const changes: Readonly<Record<string, NeededChange>> = {
  'extensions/v1beta1 Ingress': backends,
  'networking.k8s.io/v1beta1 Ingress': backends,
  'extensions/v1beta1 Deployment': selectorRequired,
  'apps/v1beta1 Deployment': selectorRequired,
  'apps/v1beta2 Deployment': selectorRequired,
  'extensions/v1beta1 DaemonSet': selectorRequired,
  'apps/v1beta2 DaemonSet': selectorRequired,
  'apps/v1beta1 StatefulSet': selectorRequired,
  'apps/v1beta2 StatefulSet': selectorRequired,
  'extensions/v1beta1 ReplicaSet': selectorRequired,
  'policy/v1beta1 PodDisruptionBudget': { words: 'an empty selector selects all pods', isDone: selectsSome },
  'apiextensions.k8s.io/v1beta1 CustomResourceDefinition': { words: 'each version needs a schema' },
  'autoscaling/v2beta1 HorizontalPodAutoscaler': { words: "targets move into 'target'" },
  'admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration': sideEffects,
  'admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration': sideEffects,
  'certificates.k8s.io/v1beta1 CertificateSigningRequest': { words: "'signerName' and 'usages' are required" },
};

/** Whether a selector is there and asks for something. */
function selectsSome({ at }: Resource): boolean {
  type Selecting = { spec?: { selector?: { matchLabels?: Record<string, string>; matchExpressions?: object[] } } };
  const selector = (at as Resource<Selecting>['at']).get('spec').get('selector');
  return selector.get('matchLabels').entries().length > 0 || selector.get('matchExpressions').items().length > 0;
}

/**
 * The new version, where an object of the old one means the same in it. What is deprecated and has the same fields
 * changes nothing that runs.
 */
export function migrationOf(resource: Resource, successor: Successor): Fix | undefined {
  const { at, apiVersion, kind } = resource;
  // A selector or a class that is left out meant something of its own in the version before.
  if (changesOf(resource, successor) !== '' || kind !== successor.kind || !sameShape.has(`${apiVersion} ${kind}`))
    return undefined;
  const typed = at as Resource<{ apiVersion?: string }>['at'];
  const changes: Change[] = [set(typed.get('apiVersion'), successor.apiVersion)];
  return { title: `write 'apiVersion: ${successor.apiVersion}'`, safe: true, changes };
}

/**
 * Versions whose successor has all their fields under the same names and with the same defaults: there the API server
 * itself converts by copying (https://kubernetes.io/docs/reference/using-api/deprecation-guide/).
 */
const sameShape: ReadonlySet<string> = new Set([
  ...['batch/v1beta1 CronJob', 'batch/v2alpha1 CronJob'],
  ...['rbac.authorization.k8s.io/v1beta1', 'rbac.authorization.k8s.io/v1alpha1'].flatMap((version) =>
    ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'].map((kind) => `${version} ${kind}`),
  ),
  ...['storage.k8s.io/v1beta1 StorageClass', 'storage.k8s.io/v1beta1 CSIDriver', 'storage.k8s.io/v1beta1 CSINode'],
  ...['storage.k8s.io/v1beta1 VolumeAttachment', 'storage.k8s.io/v1beta1 CSIStorageCapacity'],
  ...['scheduling.k8s.io/v1beta1 PriorityClass', 'scheduling.k8s.io/v1alpha1 PriorityClass'],
  ...['networking.k8s.io/v1beta1 IngressClass', 'extensions/v1beta1 NetworkPolicy'],
  ...['coordination.k8s.io/v1beta1 Lease', 'node.k8s.io/v1beta1 RuntimeClass'],
  ...['apiregistration.k8s.io/v1beta1 APIService', 'autoscaling/v2beta2 HorizontalPodAutoscaler'],
  'policy/v1beta1 PodDisruptionBudget',
]);
