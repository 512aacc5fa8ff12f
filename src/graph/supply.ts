import type { At } from '../at.ts';
import { groupBy, lazily, remembered } from '../collections.ts';
import type { Kind } from '../kinds.ts';
import { isClusterScoped } from '../kubernetes/kinds.ts';
import { metadataOf, type Resource } from '../model.ts';
import { fieldsBeside } from './field-walk.ts';
import type { Graph } from './graph.ts';

/** Something that will exist although no manifest of the run is it. */
export interface Supplied {
  readonly kind: Kind;
  readonly name: string;
  /** undefined: in any namespace. */
  readonly namespace: string | undefined;
}

interface BuiltIn {
  readonly kind: Kind;
  readonly names: readonly (string | RegExp)[];
  /** undefined: in every namespace, or outside of namespaces. */
  readonly namespace?: string;
}

/** What every cluster has (semantics of Kubernetes 1.32; names as in its bootstrap controllers). */
const builtIns: readonly BuiltIn[] = [
  { kind: 'ServiceAccount', names: ['default'] },
  { kind: 'ConfigMap', names: ['kube-root-ca.crt'] },
  { kind: 'ConfigMap', names: ['extension-apiserver-authentication'], namespace: 'kube-system' },
  { kind: 'PriorityClass', names: ['system-cluster-critical', 'system-node-critical'] },
  { kind: 'Namespace', names: ['default', 'kube-system', 'kube-public', 'kube-node-lease'] },
  { kind: 'Service', names: ['kubernetes'], namespace: 'default' },
  { kind: 'ClusterRole', names: ['cluster-admin', 'admin', 'edit', 'view', /^system:/] },
  { kind: 'Role', names: [/^system:/, 'extension-apiserver-authentication-reader'] },
  // The API server keeps an APIService for each group that it serves itself.
  { kind: 'APIService', names: [/^v\d\w*\.$/, /^v\d\w*\.(apps|autoscaling|batch|policy|[\w.]+\.k8s\.io)$/] },
];

const builtInsByKind = groupBy<BuiltIn, string>(builtIns, ({ kind }) => kind);

/** Whether every cluster has an object of this kind and name. */
export function isBuiltIn(kind: string, namespace: string, name: string): boolean {
  return (builtInsByKind.get(kind) ?? []).some(
    (one) =>
      (one.namespace === undefined || one.namespace === namespace) &&
      one.names.some((known) => (typeof known === 'string' ? known === name : known.test(name))),
  );
}

interface Maker {
  /** Group and kind of the custom resource. */
  readonly by: string;
  readonly makes: readonly Kind[];
  /** Where it says how the object is called. */
  readonly field?: string;
  /** How the object is called, where nothing says it: '' stands for the maker's own name. */
  readonly suffixes?: readonly string[];
}

/** Custom resources whose controllers make objects, and the names that these get. */
const makers: readonly Maker[] = [
  { by: 'cert-manager.io/Certificate', makes: ['Secret'], field: 'spec.secretName' },
  { by: 'cert-manager.io/Issuer', makes: ['Secret'], field: 'spec.acme.privateKeySecretRef.name' },
  { by: 'cert-manager.io/ClusterIssuer', makes: ['Secret'], field: 'spec.acme.privateKeySecretRef.name' },
  { by: 'external-secrets.io/ExternalSecret', makes: ['Secret'], field: 'spec.target.name', suffixes: [''] },
  {
    by: 'external-secrets.io/ClusterExternalSecret',
    makes: ['Secret'],
    field: 'spec.externalSecretSpec.target.name',
    suffixes: [''],
  },
  { by: 'kubernetes-client.io/ExternalSecret', makes: ['Secret'], suffixes: [''] },
  { by: 'bitnami.com/SealedSecret', makes: ['Secret'], field: 'spec.template.metadata.name', suffixes: [''] },
  { by: 'isindir.github.com/SopsSecret', makes: ['Secret'], field: 'spec.secretTemplates[].name', suffixes: [''] },
  {
    by: 'secrets.hashicorp.com/VaultStaticSecret',
    makes: ['Secret'],
    field: 'spec.destination.name',
    suffixes: [''],
  },
  { by: 'secrets.hashicorp.com/VaultDynamicSecret', makes: ['Secret'], field: 'spec.destination.name' },
  { by: 'secrets.hashicorp.com/VaultPKISecret', makes: ['Secret'], field: 'spec.destination.name' },
  { by: 'onepassword.com/OnePasswordItem', makes: ['Secret'], suffixes: [''] },
  { by: 'secrets.doppler.com/DopplerSecret', makes: ['Secret'], field: 'spec.managedSecret.name' },
  { by: 'secrets.infisical.com/InfisicalSecret', makes: ['Secret'], field: 'spec.managedSecretReference.secretName' },
  { by: 'spv.no/AzureKeyVaultSecret', makes: ['Secret'], field: 'spec.output.secret.name' },
  {
    by: 'secrets-store.csi.x-k8s.io/SecretProviderClass',
    makes: ['Secret'],
    field: 'spec.secretObjects[].secretName',
  },
  { by: 'kafka.strimzi.io/KafkaUser', makes: ['Secret'], suffixes: [''] },
  {
    by: 'kafka.strimzi.io/Kafka',
    makes: ['Secret'],
    suffixes: ['-cluster-ca', '-cluster-ca-cert', '-clients-ca', '-clients-ca-cert'],
  },
  { by: 'kafka.strimzi.io/Kafka', makes: ['Service'], suffixes: ['-kafka-bootstrap', '-kafka-brokers'] },
  { by: 'postgresql.cnpg.io/Cluster', makes: ['Secret'], suffixes: ['-app', '-superuser', '-ca'] },
  { by: 'postgresql.cnpg.io/Cluster', makes: ['Service'], suffixes: ['-rw', '-ro', '-r'] },
  { by: 'elasticsearch.k8s.elastic.co/Elasticsearch', makes: ['Secret'], suffixes: ['-es-elastic-user'] },
  { by: 'elasticsearch.k8s.elastic.co/Elasticsearch', makes: ['Service'], suffixes: ['-es-http'] },
  { by: 'rabbitmq.com/RabbitmqCluster', makes: ['Secret'], suffixes: ['-default-user'] },
  { by: 'rabbitmq.com/RabbitmqCluster', makes: ['Service'], suffixes: [''] },
  { by: 'objectbucket.io/ObjectBucketClaim', makes: ['Secret', 'ConfigMap'], suffixes: [''] },
  { by: 'trust.cert-manager.io/Bundle', makes: ['ConfigMap', 'Secret'], suffixes: [''] },
  { by: 'serving.knative.dev/Service', makes: ['Service'], suffixes: [''] },
];
const makersByKind = groupBy(makers, ({ by }) => by);

/** What a resource's controller will make. */
export const suppliedBy: (resource: Resource) => readonly Supplied[] = remembered((resource) => {
  if (resource.kind === 'Ingress') return certificateSecrets(resource);
  if (resource.kind === 'Secret' || resource.kind === 'ConfigMap') return copiesOf(resource);
  if (isClusterScoped(resource.group, resource.kind) !== undefined) return [];
  // Crossplane and others write what is needed to connect into a Secret of a given name.
  const connection = suppliedNames(resource, 'Secret', 'spec.writeConnectionSecretToRef.name');
  return [...connection, ...(makersByKind.get(`${resource.group}/${resource.kind}`) ?? []).flatMap(madeBy)];

  function madeBy({ makes, field, suffixes = [] }: Maker): readonly Supplied[] {
    return makes.flatMap((kind) => {
      const named = field === undefined ? [] : suppliedNames(resource, kind, field);
      if (named.length > 0) return named;
      return suffixes.map((suffix) => ({ kind, name: `${resource.name}${suffix}`, namespace: undefined }));
    });
  }
});

function suppliedNames({ at }: Resource, kind: Kind, field: string): readonly Supplied[] {
  return (fieldsBeside(field)(at) as readonly At<string>[]).flatMap((found) => {
    const name = found.text();
    return name ? [{ kind, name, namespace: undefined }] : [];
  });
}

/** cert-manager's ingress shim makes the TLS Secrets of an annotated Ingress. */
function certificateSecrets(resource: Resource): readonly Supplied[] {
  const annotations = metadataOf(resource.at).get('annotations').labels();
  const isIssued = Object.keys(annotations).some(
    (key) => key.startsWith('cert-manager.io/') || key === 'kubernetes.io/tls-acme',
  );
  return isIssued ? suppliedNames(resource, 'Secret', 'spec.tls[].secretName') : [];
}

/** Annotations by which a controller copies an object into other namespaces. */
const copied =
  /^(reflector\.v1\.k8s\.emberstack\.com\/reflection-(allowed|auto-enabled)|replicator\.v1\.mittwald\.de\/replicat(e-to|e-to-matching|ion-allowed)|kubed\.appscode\.com\/sync)$/;

function copiesOf({ at, kind, name }: Resource): readonly Supplied[] {
  const annotations = metadataOf(at).get('annotations');
  if (!annotations.exists) return [];
  const isCopied = annotations.entries().some(([key]) => copied.test(key));
  return isCopied ? [{ kind: kind as 'Secret' | 'ConfigMap', name, namespace: undefined }] : [];
}

/** Groups and kinds of custom resources that tell their controllers about other objects and bring none of their own. */
const passiveGroups =
  /(^|\.)(cert-manager\.io|external-secrets\.io|bitnami\.com|istio\.io|gateway\.networking\.k8s\.io|kyverno\.io|snapshot\.storage\.k8s\.io|policy\.linkerd\.io|traefik\.io)$/;
const passiveKinds =
  /^(ServiceMonitor|PodMonitor|PrometheusRule|Probe|ScrapeConfig|VerticalPodAutoscaler|ScaledObject|TriggerAuthentication)$/;

/** Whether the controller of a custom resource could make pods, Services, Secrets and who knows what for it. */
export function mayMakeObjects({ group, kind }: Resource): boolean {
  return isClusterScoped(group, kind) === undefined && !passiveGroups.test(group) && !passiveKinds.test(kind);
}

/** A name, and what it begins with before each of its dashes: how a maker may be called whose object bears it. */
export function namesBefore(name: string): readonly string[] {
  return [name, ...[...name.matchAll(/-/g)].map(({ index }) => name.slice(0, index))].filter((one) => one !== '');
}

/** The custom resources of a run whose controllers could make pods and other objects, but for known workloads. */
export interface Makers {
  /** Whether there is any. */
  exist(): boolean;
  /** Whether one may be in the namespace of a resource. */
  mayServe(resource: Resource): boolean;
}

/** Finds the makers of a run when they are first asked for. */
export function makersIn(graph: Graph): Makers {
  const found = lazily(() =>
    graph.candidates(graph.resources.filter((one) => mayMakeObjects(one) && !graph.workloadOf(one))),
  );
  return {
    exist: () => found().all.length > 0,
    mayServe: (resource) => found().possible(resource).length > 0,
  };
}
