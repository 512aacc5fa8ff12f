import { defineRule, metadataOf, nameAt } from '../../src/rule.ts';

export default defineRule({
  id: 'namespace-unfit',
  area: 'config',
  severity: 'warning',
  since: '0.1.0',
  presets: ['strict', 'security'],
  scope: 'resource',
  docs: {
    summary: 'A workload is put among the parts of the cluster, or where everything ends up',
    why: 'Policies, quotas and rights are given by namespace. What is in `default` shares them with everything that named none; what is in `kube-system` and the like is left out of most policies, and its Secrets lie beside those of the cluster.',
    instead: 'Make a namespace for the application, and name it.',
    unless: 'It is a part of the cluster, such as a network plugin or the metrics server.',
    refs: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  },
  messages: {
    default: "the workload is in 'default', with everything that names no namespace",
    system: (a: { namespace: string }) => `namespace '${a.namespace}' is for the parts of the cluster itself`,
    name: (a: { name: string }) =>
      `the names of namespaces that begin with 'kube-' are kept for the cluster: '${a.name}'`,
  },
  examples: {
    bad: [
      {
        title: 'among the others, and among the parts of the cluster',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
  namespace: default # expect: default
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: kube-public # expect: system
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: v1
kind: Namespace
metadata:
  name: kube-shop # expect: name
`,
      },
    ],
    good: [
      {
        title: 'a namespace of its own, and one that is chosen when it is applied',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:2.4.1, ports: [{ containerPort: 8080 }] }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload({ resource }) {
        const at = metadataOf(resource.at).get('namespace');
        const namespace = at.text();
        if (namespace === 'default') report(at, 'default');
        if (namespace !== undefined && systemNamespaces.has(namespace)) report(at, 'system', { namespace });
      },
      Namespace(namespace) {
        const { name } = namespace;
        if (name.startsWith('kube-') && !ownNamespaces.has(name)) report(nameAt(namespace), 'name', { name });
      },
    };
  },
});

const systemNamespaces: ReadonlySet<string> = new Set(['kube-system', 'kube-public', 'kube-node-lease']);
const ownNamespaces: ReadonlySet<string> = new Set([...systemNamespaces, 'kube-flannel']);
