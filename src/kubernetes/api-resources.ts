import { groupBy } from '../collections.ts';
import { type KindFacts, kinds } from './kinds.ts';

/**
 * Resources that no manifest can hold and that roles name all the same, by API group: those that requests are only
 * asked about (impersonation: staging/src/k8s.io/apiserver/pkg/endpoints/filters/impersonation.go; signers:
 * pkg/apis/certificates). Kinds stand in kinds.ts.
 */
const withoutManifest: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '': ['users', 'groups'],
    'authentication.k8s.io': ['userextras', 'uids'],
    'certificates.k8s.io': ['signers'],
    extensions: ['replicationcontrollers'],
  }),
);

/** The last minor version of Kubernetes 1.x whose API server knew a resource under a group that it has left since. */
const formerResources: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'extensions/daemonsets': 15,
    'extensions/deployments': 15,
    'extensions/ingresses': 21,
    'extensions/networkpolicies': 15,
    'extensions/replicasets': 15,
  }),
);

/** What `kubectl api-resources` lists as short names. */
const shortNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cm: 'configmaps',
    cj: 'cronjobs',
    crd: 'customresourcedefinitions',
    crds: 'customresourcedefinitions',
    csr: 'certificatesigningrequests',
    deploy: 'deployments',
    ds: 'daemonsets',
    ep: 'endpoints',
    ev: 'events',
    hpa: 'horizontalpodautoscalers',
    ing: 'ingresses',
    limits: 'limitranges',
    netpol: 'networkpolicies',
    no: 'nodes',
    ns: 'namespaces',
    pc: 'priorityclasses',
    pdb: 'poddisruptionbudgets',
    po: 'pods',
    pv: 'persistentvolumes',
    pvc: 'persistentvolumeclaims',
    quota: 'resourcequotas',
    rc: 'replicationcontrollers',
    rs: 'replicasets',
    sa: 'serviceaccounts',
    sc: 'storageclasses',
    sts: 'statefulsets',
    svc: 'services',
  }),
);

/** Parts of resources that have paths of their own, for the resources whose parts are often mistaken. */
const subresources: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    pods: ['attach', 'binding', 'ephemeralcontainers', 'eviction', 'exec', 'log', 'portforward', 'proxy', 'resize'],
    services: ['proxy'],
    nodes: ['checkpoint', 'configz', 'healthz', 'log', 'metrics', 'pods', 'proxy', 'spec', 'stats'],
    namespaces: ['finalize'],
    serviceaccounts: ['token'],
    deployments: ['rollback', 'scale'],
    replicasets: ['scale'],
    statefulsets: ['scale'],
  }),
);
const subresourcesOfAll: readonly string[] = ['status', 'finalizers'];

const kindsByPlural: ReadonlyMap<string, readonly KindFacts[]> = groupBy(kinds, ({ plural }) => plural);

const kindsByGroup: ReadonlyMap<string, readonly KindFacts[]> = groupBy(kinds, ({ group }) => group);

/** The API groups of Kubernetes itself; that of the core is empty. */
export const builtInGroups: ReadonlySet<string> = new Set(kindsByGroup.keys());

/** Verbs of requests for resources, and those that are asked about some of them only. */
export const resourceVerbs: readonly string[] = [
  ...['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection'],
  ...['use', 'bind', 'escalate', 'impersonate', 'approve', 'sign', 'attest', 'proxy'],
];

/** The names of the resources of a built-in group that an API server of this minor version knows. */
export function resourcesOfGroup(group: string, minorVersion: number): readonly string[] {
  const own = (kindsByGroup.get(group) ?? []).map(({ plural }) => plural);
  return [...own, ...(withoutManifest.get(group) ?? [])].filter((plural) => {
    const last = formerResources.get(`${group}/${plural}`);
    return last === undefined || minorVersion <= last;
  });
}

/** The groups in which an API server of this minor version knows a resource, the one to write first. */
export function groupsOfResource(plural: string, minorVersion: number): readonly string[] {
  return (kindsByPlural.get(plural) ?? [])
    .map(({ group }) => group)
    .filter((group) => resourcesOfGroup(group, minorVersion).includes(plural));
}

/** The plural that is meant by the name of a kind, its singular, or its short name. */
export function pluralOf(name: string): string | undefined {
  const lower = name.toLowerCase();
  if (kindsByPlural.has(lower)) return lower;
  return kinds.find(({ kind }) => kind.toLowerCase() === lower)?.plural ?? shortNames.get(lower);
}

/** The known parts of a resource, or none where nobody keeps a list. */
export function subresourcesOf(plural: string): readonly string[] {
  const own = subresources.get(plural);
  return own ? [...own, ...subresourcesOfAll] : [];
}

/** Whether objects of a resource live outside of namespaces; undefined for what is no kind of these groups. */
export function isClusterResource(groups: readonly string[], plural: string): boolean | undefined {
  const found = (kindsByPlural.get(plural) ?? []).filter(({ group }) => groups.includes(group));
  return found.length === 0 ? undefined : found.every(({ namespaced }) => !namespaced);
}
