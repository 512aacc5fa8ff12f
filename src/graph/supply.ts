import type { At } from '../at.ts';
import type { Kind } from '../kinds.ts';
import { metadataOf, type Resource } from '../model.ts';

/** Something that will exist although no manifest of the run is it. */
export interface Supplied {
  readonly kind: Kind;
  readonly name: string;
  /** undefined: in any namespace. */
  readonly namespace: string | undefined;
}

/** What every cluster has (semantics of Kubernetes 1.32; names as in its bootstrap controllers). */
const builtIns: readonly { readonly kind: Kind; readonly names: readonly (string | RegExp)[] }[] = [
  { kind: 'ServiceAccount', names: ['default'] },
  { kind: 'ConfigMap', names: ['kube-root-ca.crt'] },
  { kind: 'PriorityClass', names: ['system-cluster-critical', 'system-node-critical'] },
  { kind: 'Namespace', names: ['default', 'kube-system', 'kube-public', 'kube-node-lease'] },
  { kind: 'Service', names: ['kubernetes'] },
  { kind: 'ClusterRole', names: ['cluster-admin', 'admin', 'edit', 'view', /^system:/] },
  { kind: 'Role', names: [/^system:/, 'extension-apiserver-authentication-reader'] },
];

/** Whether every cluster has an object of this kind and name. */
export function isBuiltIn(kind: Kind, name: string): boolean {
  const entry = builtIns.find((candidate) => candidate.kind === kind);
  return entry?.names.some((known) => (typeof known === 'string' ? known === name : known.test(name))) ?? false;
}

type Named = {
  spec?: { secretName?: string; target?: { name?: string }; template?: { metadata?: { name?: string } } };
};

/** Custom resources whose controllers make a Secret, and the name that it gets. */
const secretMakers: Readonly<Record<string, (at: At<Named>, name: string) => string | undefined>> = {
  'cert-manager.io/Certificate': (at) => at.get('spec').get('secretName').text(),
  'external-secrets.io/ExternalSecret': (at, name) => at.get('spec').get('target').get('name').text() ?? name,
  'external-secrets.io/ClusterExternalSecret': (at, name) => at.get('spec').get('target').get('name').text() ?? name,
  'bitnami.com/SealedSecret': (at, name) => at.get('spec').get('template').get('metadata').get('name').text() ?? name,
  'isindir.github.com/SopsSecret': (_at, name) => name,
  'secrets.hashicorp.com/VaultStaticSecret': (_at, name) => name,
};

/** What a resource's controller will make. */
export function suppliedBy(resource: Resource): readonly Supplied[] {
  const secretName = secretMakers[`${resource.group}/${resource.kind}`]?.(resource.at as At<Named>, resource.name);
  const supplied: Supplied[] = secretName ? [{ kind: 'Secret', name: secretName, namespace: undefined }] : [];
  // cert-manager's ingress shim makes the TLS Secret of an annotated Ingress.
  if (resource.kind === 'Ingress') supplied.push(...certificateSecrets(resource));
  return supplied;
}

function certificateSecrets(resource: Resource): readonly Supplied[] {
  const annotations = metadataOf(resource.at).get('annotations').labels();
  const isIssued = Object.keys(annotations).some(
    (key) => key.startsWith('cert-manager.io/') || key === 'kubernetes.io/tls-acme',
  );
  if (!isIssued) return [];
  const spec = (resource.at as At<{ spec?: { tls?: { secretName?: string }[] } }>).get('spec');
  return spec
    .get('tls')
    .items()
    .flatMap((tls) => {
      const name = tls.get('secretName').text();
      return name ? [{ kind: 'Secret' as const, name, namespace: undefined }] : [];
    });
}
