import { groupBy } from '../collections.ts';

/** What Kubernetes says of one of its own kinds. */
export interface KindFacts {
  /** Empty for the core group. */
  readonly group: string;
  readonly kind: string;
  /** The name of the kind in paths of the API and in RBAC rules. */
  readonly plural: string;
  readonly namespaced: boolean;
  /** All versions that some release served, the preferred first; which release serves which is another table. */
  readonly versions: readonly string[];
}

/**
 * The kinds that a manifest can hold, a line each: Kind, plural, versions; grouped by API group and scope.
 * Scopes and plurals are those of `kubectl api-resources` of Kubernetes 1.32; newer and removed kinds come from the
 * types in staging/src/k8s.io/api of Kubernetes 1.36 and of older releases.
 */
const namespaced: Readonly<Record<string, string>> = {
  '': `
    Binding bindings v1
    ConfigMap configmaps v1
    Endpoints endpoints v1
    Event events v1
    LimitRange limitranges v1
    PersistentVolumeClaim persistentvolumeclaims v1
    Pod pods v1
    PodTemplate podtemplates v1
    ReplicationController replicationcontrollers v1
    ResourceQuota resourcequotas v1
    Secret secrets v1
    Service services v1
    ServiceAccount serviceaccounts v1`,
  apps: `
    ControllerRevision controllerrevisions v1 v1beta2 v1beta1
    DaemonSet daemonsets v1 v1beta2
    Deployment deployments v1 v1beta2 v1beta1
    ReplicaSet replicasets v1 v1beta2
    StatefulSet statefulsets v1 v1beta2 v1beta1`,
  'authorization.k8s.io': `
    LocalSubjectAccessReview localsubjectaccessreviews v1 v1beta1`,
  autoscaling: `
    HorizontalPodAutoscaler horizontalpodautoscalers v2 v1 v2beta2 v2beta1`,
  batch: `
    CronJob cronjobs v1 v1beta1 v2alpha1
    Job jobs v1`,
  'certificates.k8s.io': `
    PodCertificateRequest podcertificaterequests v1beta1 v1alpha1`,
  'coordination.k8s.io': `
    Lease leases v1 v1beta1
    LeaseCandidate leasecandidates v1beta1 v1alpha2 v1alpha1`,
  'discovery.k8s.io': `
    EndpointSlice endpointslices v1 v1beta1`,
  'events.k8s.io': `
    Event events v1 v1beta1`,
  extensions: `
    DaemonSet daemonsets v1beta1
    Deployment deployments v1beta1
    Ingress ingresses v1beta1
    NetworkPolicy networkpolicies v1beta1
    ReplicaSet replicasets v1beta1`,
  'networking.k8s.io': `
    Ingress ingresses v1 v1beta1
    NetworkPolicy networkpolicies v1`,
  policy: `
    Eviction evictions v1 v1beta1
    PodDisruptionBudget poddisruptionbudgets v1 v1beta1`,
  'rbac.authorization.k8s.io': `
    Role roles v1 v1beta1 v1alpha1
    RoleBinding rolebindings v1 v1beta1 v1alpha1`,
  'resource.k8s.io': `
    PodScheduling podschedulings v1alpha1
    PodSchedulingContext podschedulingcontexts v1alpha3 v1alpha2
    ResourceClaim resourceclaims v1 v1beta2 v1beta1 v1alpha3 v1alpha2 v1alpha1
    ResourceClaimParameters resourceclaimparameters v1alpha2
    ResourceClaimTemplate resourceclaimtemplates v1 v1beta2 v1beta1 v1alpha3 v1alpha2 v1alpha1
    ResourceClassParameters resourceclassparameters v1alpha2`,
  'scheduling.k8s.io': `
    PodGroup podgroups v1alpha2
    Workload workloads v1alpha2 v1alpha1`,
  'settings.k8s.io': `
    PodPreset podpresets v1alpha1`,
  'storage.k8s.io': `
    CSIStorageCapacity csistoragecapacities v1 v1beta1 v1alpha1`,
};

const clusterScoped: Readonly<Record<string, string>> = {
  '': `
    ComponentStatus componentstatuses v1
    Namespace namespaces v1
    Node nodes v1
    PersistentVolume persistentvolumes v1`,
  'admissionregistration.k8s.io': `
    MutatingAdmissionPolicy mutatingadmissionpolicies v1 v1beta1 v1alpha1
    MutatingAdmissionPolicyBinding mutatingadmissionpolicybindings v1 v1beta1 v1alpha1
    MutatingWebhookConfiguration mutatingwebhookconfigurations v1 v1beta1
    ValidatingAdmissionPolicy validatingadmissionpolicies v1 v1beta1 v1alpha1
    ValidatingAdmissionPolicyBinding validatingadmissionpolicybindings v1 v1beta1 v1alpha1
    ValidatingWebhookConfiguration validatingwebhookconfigurations v1 v1beta1`,
  'apiextensions.k8s.io': `
    CustomResourceDefinition customresourcedefinitions v1 v1beta1`,
  'apiregistration.k8s.io': `
    APIService apiservices v1 v1beta1`,
  'auditregistration.k8s.io': `
    AuditSink auditsinks v1alpha1`,
  'authentication.k8s.io': `
    SelfSubjectReview selfsubjectreviews v1 v1beta1 v1alpha1
    TokenReview tokenreviews v1 v1beta1`,
  'authorization.k8s.io': `
    SelfSubjectAccessReview selfsubjectaccessreviews v1 v1beta1
    SelfSubjectRulesReview selfsubjectrulesreviews v1 v1beta1
    SubjectAccessReview subjectaccessreviews v1 v1beta1`,
  'certificates.k8s.io': `
    CertificateSigningRequest certificatesigningrequests v1 v1beta1
    ClusterTrustBundle clustertrustbundles v1beta1 v1alpha1`,
  extensions: `
    PodSecurityPolicy podsecuritypolicies v1beta1`,
  'flowcontrol.apiserver.k8s.io': `
    FlowSchema flowschemas v1 v1beta3 v1beta2 v1beta1 v1alpha1
    PriorityLevelConfiguration prioritylevelconfigurations v1 v1beta3 v1beta2 v1beta1 v1alpha1`,
  'internal.apiserver.k8s.io': `
    StorageVersion storageversions v1alpha1`,
  'networking.k8s.io': `
    ClusterCIDR clustercidrs v1alpha1
    IPAddress ipaddresses v1 v1beta1 v1alpha1
    IngressClass ingressclasses v1 v1beta1
    ServiceCIDR servicecidrs v1 v1beta1 v1alpha1`,
  'node.k8s.io': `
    RuntimeClass runtimeclasses v1 v1beta1 v1alpha1`,
  policy: `
    PodSecurityPolicy podsecuritypolicies v1beta1`,
  'rbac.authorization.k8s.io': `
    ClusterRole clusterroles v1 v1beta1 v1alpha1
    ClusterRoleBinding clusterrolebindings v1 v1beta1 v1alpha1`,
  'resource.k8s.io': `
    DeviceClass deviceclasses v1 v1beta2 v1beta1 v1alpha3
    DeviceTaintRule devicetaintrules v1beta2 v1alpha3
    ResourceClass resourceclasses v1alpha2 v1alpha1
    ResourcePoolStatusRequest resourcepoolstatusrequests v1alpha3
    ResourceSlice resourceslices v1 v1beta2 v1beta1 v1alpha3 v1alpha2`,
  'scheduling.k8s.io': `
    PriorityClass priorityclasses v1 v1beta1 v1alpha1`,
  'storage.k8s.io': `
    CSIDriver csidrivers v1 v1beta1
    CSINode csinodes v1 v1beta1
    StorageClass storageclasses v1 v1beta1
    VolumeAttachment volumeattachments v1 v1beta1 v1alpha1
    VolumeAttributesClass volumeattributesclasses v1 v1beta1 v1alpha1`,
  'storagemigration.k8s.io': `
    StorageVersionMigration storageversionmigrations v1beta1 v1alpha1`,
};

/** Every built-in kind, once for each group that has it. */
export const kinds: readonly KindFacts[] = [...readTable(namespaced, true), ...readTable(clusterScoped, false)];

/** The name of every built-in kind, each once and in order: what a misspelt kind may have meant. */
export const kindNames: readonly string[] = [...new Set(kinds.map(({ kind }) => kind))].sort();

/** By kind, and by group: no text is put together for what is asked about every object. */
const kindsByName: ReadonlyMap<string, ReadonlyMap<string, KindFacts>> = new Map(
  [...groupBy(kinds, ({ kind }) => kind)].map(
    ([kind, all]) => [kind, new Map(all.map((facts) => [facts.group, facts] as const))] as const,
  ),
);

/**
 * The facts of a built-in kind, or undefined when Kubernetes itself never served the kind in that version: a custom
 * resource, or a mistake. Never throws.
 */
export function findKind(apiVersion: string, kind: string): KindFacts | undefined {
  const { group, version } = splitApiVersion(apiVersion);
  const facts = kindsByName.get(kind)?.get(group);
  return facts?.versions.includes(version) ? facts : undefined;
}

/** The API versions that ever had a built-in kind, the preferred first; none for any other kind. Never throws. */
export function apiVersionsOf(kind: string): readonly string[] {
  return kinds
    .filter((facts) => facts.kind === kind)
    .flatMap(({ group, versions }) => versions.map((version) => (group === '' ? version : `${group}/${version}`)));
}

/** The built-in kinds of an API version; none where Kubernetes has no such version. Never throws. */
export function kindsOfVersion(apiVersion: string): readonly string[] {
  const { group, version } = splitApiVersion(apiVersion);
  return kinds.filter((facts) => facts.group === group && facts.versions.includes(version)).map((facts) => facts.kind);
}

/** Whether objects of a built-in kind live outside of namespaces; undefined for any other kind. Never throws. */
export function isClusterScoped(group: string, kind: string): boolean | undefined {
  const facts = kindsByName.get(kind)?.get(group);
  return facts === undefined ? undefined : !facts.namespaced;
}

/** Whether Kubernetes itself has, or had, a kind of this name in any group. */
export function isBuiltInKind(kind: string): boolean {
  return builtInNames.has(kind);
}

const builtInNames: ReadonlySet<string> = new Set(kindNames);

/**
 * `apps/v1` in its two parts; the group of a plain `v1` is empty. Never throws: whatever follows the first slash is the
 * version. `ParseGroupVersion` in staging/src/k8s.io/apimachinery/pkg/runtime/schema/group_version.go
 */
export function splitApiVersion(apiVersion: string): { readonly group: string; readonly version: string } {
  const slash = apiVersion.indexOf('/');
  if (slash === -1) return { group: '', version: apiVersion };
  return { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}

function readTable(table: Readonly<Record<string, string>>, isNamespaced: boolean): readonly KindFacts[] {
  return Object.entries(table).flatMap(([group, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [kind = '', plural = '', ...versions] = line.trim().split(' ');
        return { group, kind, plural, namespaced: isNamespaced, versions };
      }),
  );
}
