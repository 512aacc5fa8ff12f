import { defineRule, isPartial, metadataOf, nameAt, type Workload } from '../../src/rule.ts';

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
    unless:
      'It is a part of the cluster, such as a network plugin: with a priority class `system-…`, or the label `kubernetes.io/cluster-service`, it is left alone.',
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
      {
        title: 'parts of the cluster, by their priority or a label of an addon, and patches of such',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: node-local-dns, namespace: kube-system }
spec:
  selector: { matchLabels: { k8s-app: node-local-dns } }
  template:
    metadata: { labels: { k8s-app: node-local-dns } }
    spec:
      priorityClassName: system-node-critical
      containers: [{ name: node-cache, image: registry.k8s.io/dns/k8s-dns-node-cache:1.23.1 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: registry, namespace: kube-system, labels: { kubernetes.io/cluster-service: 'true' } }
spec:
  selector: { matchLabels: { k8s-app: registry } }
  template:
    metadata: { labels: { k8s-app: registry } }
    spec:
      containers: [{ name: registry, image: registry:2.8.3 }]
---
apiVersion: v1
kind: Pod
metadata: { name: kube-controller-manager, namespace: kube-system }
spec:
  containers: [{ name: kube-controller-manager, resources: { requests: { cpu: 1m } } }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload(workload) {
        const { resource } = workload;
        const at = metadataOf(resource.at).get('namespace');
        const namespace = at.text();
        if (namespace === 'default') report(at, 'default');
        if (namespace !== undefined && systemNamespaces.has(namespace) && !isPartOfCluster(workload))
          report(at, 'system', { namespace });
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

/** Whether a workload says of itself that the cluster needs it, or is laid over one that nobody sees here. */
function isPartOfCluster(workload: Workload): boolean {
  const { resource, spec, containers } = workload;
  if (spec.get('priorityClassName').text()?.startsWith('system-')) return true;
  if (Object.keys(metadataOf(resource.at).get('labels').labels()).some((label) => addonLabels.test(label))) return true;
  return isPartial(workload) || containers.every(({ at }) => !at.get('image').exists);
}

/** Labels of the addon manager (cluster/addons/addon-manager in Kubernetes) and of kOps. */
const addonLabels = /^(?:kubernetes\.io\/cluster-service|addonmanager\.kubernetes\.io\/mode|k8s-addon)$/;
