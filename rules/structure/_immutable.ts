import {
  type At,
  compareQuantities,
  isMapping,
  type Kind,
  lookUp,
  parseQuantity,
  type Resource,
} from '../../src/rule.ts';

/** A part of an object that no update may change, and what stands for it where nothing is written. */
export interface Part {
  readonly path: readonly string[];
  readonly fallback?: unknown;
  /** Only a change from one written value to another one is refused: the server fills in, or keeps, what is left out. */
  readonly isKept?: boolean;
  /** An empty one is another value than none. */
  readonly countsEmpty?: boolean;
}

/** A whole of which only some fields may change. */
export interface Rest {
  readonly path: readonly string[];
  readonly except: readonly string[];
  /** Fields that may change from a minor version on. */
  readonly since?: Readonly<Record<string, number>>;
  readonly fallbacks: Readonly<Record<string, unknown>>;
  /** Keys within, however deep, that may change. */
  readonly ignoring?: readonly string[];
}

export interface Immutable {
  readonly parts?: readonly Part[];
  readonly rest?: Rest;
}

const selector: Immutable = { parts: [{ path: ['spec', 'selector'] }] };
const roleRef: Immutable = { parts: [{ path: ['roleRef'] }] };

/**
 * What the API server lets nobody change, as its answers to updates show, and `Validate…Update` of the kinds in
 * pkg/apis/{apps,batch,core,rbac,storage,scheduling,networking,node}/validation/validation.go.
 */
export const immutable: Readonly<Partial<Record<Kind, Immutable>>> = {
  Deployment: selector,
  DaemonSet: selector,
  ReplicaSet: selector,
  StatefulSet: {
    rest: {
      path: ['spec'],
      except: [
        'replicas',
        'ordinals',
        'template',
        'updateStrategy',
        'persistentVolumeClaimRetentionPolicy',
        'minReadySeconds',
      ],
      since: { revisionHistoryLimit: 36 },
      fallbacks: { podManagementPolicy: 'OrderedReady', revisionHistoryLimit: 10, serviceName: '' },
    },
  },
  Job: {
    parts: [
      { path: ['spec', 'template'] },
      { path: ['spec', 'selector'], isKept: true },
      { path: ['spec', 'completionMode'], fallback: 'NonIndexed' },
      { path: ['spec', 'completions'], isKept: true },
      { path: ['spec', 'podFailurePolicy'] },
      { path: ['spec', 'backoffLimitPerIndex'] },
    ],
  },
  Secret: { parts: [{ path: ['type'], fallback: 'Opaque' }] },
  Pod: {
    rest: {
      path: ['spec'],
      except: ['tolerations', 'activeDeadlineSeconds', 'terminationGracePeriodSeconds', 'schedulingGates'],
      fallbacks: { restartPolicy: 'Always', dnsPolicy: 'ClusterFirst', schedulerName: 'default-scheduler' },
      ignoring: ['image'],
    },
  },
  // Of a volume its source is fixed; where it can be reached may be added once.
  PersistentVolume: {
    parts: [{ path: ['spec', 'nodeAffinity'], isKept: true }],
    rest: {
      path: ['spec'],
      except: [
        'capacity',
        'accessModes',
        'claimRef',
        'persistentVolumeReclaimPolicy',
        'storageClassName',
        'mountOptions',
        'nodeAffinity',
        'volumeAttributesClassName',
      ],
      fallbacks: { volumeMode: 'Filesystem' },
    },
  },
  PersistentVolumeClaim: {
    parts: [
      { path: ['spec', 'accessModes'] },
      { path: ['spec', 'selector'], countsEmpty: true },
      // A default class is filled in, and a volume that was found is kept.
      { path: ['spec', 'storageClassName'], isKept: true },
      { path: ['spec', 'volumeName'], isKept: true },
      { path: ['spec', 'volumeMode'], fallback: 'Filesystem' },
      { path: ['spec', 'dataSource'] },
    ],
  },
  StorageClass: {
    parts: [
      { path: ['provisioner'] },
      { path: ['parameters'] },
      { path: ['reclaimPolicy'], fallback: 'Delete' },
      { path: ['volumeBindingMode'], fallback: 'Immediate' },
    ],
  },
  RoleBinding: roleRef,
  ClusterRoleBinding: roleRef,
  IngressClass: { parts: [{ path: ['spec', 'controller'] }] },
  PriorityClass: { parts: [{ path: ['value'] }, { path: ['preemptionPolicy'], fallback: 'PreemptLowerPriority' }] },
  RuntimeClass: { parts: [{ path: ['handler'] }] },
};

/** The places of the new object at which an update changes what cannot be changed; `was` is what stood there. */
export function changedParts(
  { before, after }: { readonly before: Resource; readonly after: Resource },
  minorVersion: number,
): readonly { readonly at: At; readonly was: unknown }[] {
  const { parts = [], rest } = (after.visitable && immutable[after.visitable]) || {};
  return [...parts, ...(rest ? partsOf(rest, before, after, minorVersion) : [])].flatMap((part) => {
    const was = before.at.follow(part.path);
    const is = after.at.follow(part.path);
    if (part.isKept && !(was.exists && is.exists)) return [];
    if (part.countsEmpty && was.exists !== is.exists) return [{ at: is, was: was.value }];
    const ignoring = new Set([...ignored, ...(rest?.ignoring ?? [])]);
    return areEqual(was.value ?? part.fallback, is.value ?? part.fallback, ignoring)
      ? []
      : [{ at: is, was: was.value }];
  });
}

function partsOf(rest: Rest, before: Resource, after: Resource, minorVersion: number): readonly Part[] {
  const names = [before, after].flatMap(({ at }) => {
    const { value } = at.follow(rest.path);
    return isMapping(value) ? Object.keys(value) : [];
  });
  const mayChange = (name: string) =>
    rest.except.includes(name) || minorVersion >= (lookUp(rest.since ?? {}, name) ?? Infinity);
  return [...new Set(names)]
    .filter((name) => !mayChange(name))
    .map((name) => ({ path: [...rest.path, name], fallback: lookUp(rest.fallbacks, name) }));
}

/** Fields of claim templates that the server fills in or ignores. */
const ignored: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'status', 'creationTimestamp']);

/** Whether two values mean the same to the API server: an empty part is none, and 1024Mi is 1Gi. */
export function areEqual(a: unknown, b: unknown, ignoring: ReadonlySet<string> = ignored): boolean {
  if (a === b || (isNothing(a) && isNothing(b))) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, n) => areEqual(item, b[n], ignoring));
  if (isMapping(a) && isMapping(b))
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
      (key) => ignoring.has(key) || areEqual(fieldOf(a, key), fieldOf(b, key), ignoring),
    );
  return areSameAmounts(a, b);
}

function fieldOf(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return lookUp(object, key) ?? lookUp(within, key);
}

/** What stands for a field of a claim template or a container that is left out. */
const within: Readonly<Record<string, unknown>> = { volumeMode: 'Filesystem', protocol: 'TCP' };

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  return Array.isArray(value) ? value.length === 0 : isMapping(value) && Object.values(value).every(isNothing);
}

function areSameAmounts(a: unknown, b: unknown): boolean {
  const [one, other] = [a, b].map((value) => (typeof value === 'string' ? parseQuantity(value) : undefined));
  return one !== undefined && other !== undefined && compareQuantities(one, other) === 0;
}
