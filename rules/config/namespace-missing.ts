import { correction, counted, defineRule, groupBy, isDns1123Label, noteOn, type Reference } from '../../src/rule.ts';

export default defineRule({
  id: 'namespace-missing',
  area: 'config',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  fixable: 'suggestion',
  docs: {
    summary: 'Objects are in a namespace that does not exist',
    why: 'The API server refuses every object of a namespace that does not exist: `namespaces "x" not found`. Nothing makes a namespace by the way, and `kubectl` goes on with the other objects of the file.',
    instead: 'Write the name of the Namespace exactly, or add a Namespace and apply it first.',
    unless:
      'The namespace exists in the cluster, or a tool makes it, as `helm install --create-namespace` does: name it under `external` of the configuration.',
    refs: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  },
  messages: {
    similar: (a: { namespace: string; meant: string; effect: string }) =>
      `there is no Namespace '${a.namespace}' (did you mean '${a.meant}'?): ${a.effect}`,
    absent: (a: { namespace: string; effect: string }) => `there is no Namespace '${a.namespace}': ${a.effect}`,
  },
  examples: {
    bad: [
      {
        title: 'a slip of the pen in one of two objects',
        yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: web-shop }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: web-shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: webshop # expect: similar
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
`,
        fixed: `
apiVersion: v1
kind: Namespace
metadata: { name: web-shop }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: web-shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: web-shop
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
`,
      },
      {
        title: 'two objects of a namespace that nobody makes, told once',
        yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: mail }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop } # expect: absent
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: pages, namespace: shop }
data: { index.html: hello }
---
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: { name: routes, namespace: mail }
spec:
  from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: edge }] # expect: absent
  to: [{ group: '', kind: Service }]
`,
        complete: true,
      },
    ],
    good: [
      {
        title: 'a project that leaves its namespace to whoever installs it',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { LOG_LEVEL: info }
`,
        complete: true,
      },
      {
        title: 'namespaces of every cluster, and objects that live in none',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: kube-system }
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: Namespace
metadata: { name: mail }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { LOG_LEVEL: info }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: viewer, namespace: shop }
rules: [{ apiGroups: [''], resources: [pods], verbs: [get] }]
`,
        complete: true,
      },
      {
        title: 'a namespace that may exist in the cluster, and the namespaces of siblings',
        yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop-eu }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: monitoring }
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop-us }
data: { LOG_LEVEL: info }
`,
      },
    ],
  },
  visit({ graph, report }) {
    // Where no manifest is a Namespace, they are made by other means, such as `helm install --create-namespace`.
    const isDefining = graph.ofKind('Namespace').length > 0;
    return {
      end() {
        const missing = graph.references.filter(
          ({ to, state, proof }) =>
            to.kind === 'Namespace' &&
            // Selectors have no name, and what cannot be a name is a mistake of its own.
            isDns1123Label(to.name) &&
            state === 'missing' &&
            (proof?.code !== 'near-miss' || graph.isNamespaceSlip(to.name, proof.resource.name)),
        );
        for (const [first, ...others] of groupBy(missing, ({ to }) => to.name).values()) {
          if (!first) continue;
          const { at, to, proof } = first;
          const values = { namespace: to.name, effect: effectOf([first, ...others]) };
          const uses = others.slice(0, 5).map((other) => ({ at: other.at, note: 'named here, too' }));
          if (proof?.code === 'near-miss') {
            const defined = noteOn(proof.resource, 'the Namespace');
            const here = [first, ...others].filter(({ from }) => from.file === first.from.file).map((one) => one.at);
            const fix = correction(here, { from: to.name, to: proof.resource.name });
            report(at, 'similar', { ...values, meant: proof.resource.name }, { related: [defined, ...uses], fix });
          } else if (isDefining) report(at, 'absent', values, { related: uses });
        }
      },
    };
  },
});

/** What becomes of the objects; other fields than their own namespace have effects of their own. */
function effectOf(references: readonly Reference[]): string {
  const refused = references.filter(({ row }) => row.path === 'metadata.namespace');
  if (refused.length > 1) return `the API server refuses ${counted(refused.length, 'object')}`;
  return (refused[0] ?? references[0])?.effect ?? '';
}
