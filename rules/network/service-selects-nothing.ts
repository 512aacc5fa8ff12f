import {
  defineRule,
  describe,
  type Graph,
  isExternalName,
  makersIn,
  matchesPairs,
  metadataOf,
  type NearLabel,
  pairText,
  type Resource,
  rename,
  selectorText,
  set,
  slicesNamed,
  type Workload,
  wordsOfNearLabel,
} from '../../src/rule.ts';
import { indexLabels, type LabelIndex, type Service } from './_selection.ts';

export default defineRule({
  id: 'service-selects-nothing',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  fixable: 'suggestion',
  docs: {
    summary: 'No pod carries the labels that a Service selects',
    why: 'A Service sends traffic to the pods of its own namespace that carry all pairs of its selector. Where there is none, it has no endpoints: every connection is refused or runs into a timeout, and nothing reports an error.',
    instead:
      'Copy the labels from `spec.template.metadata.labels` of the workload: those of the pods, not those of the Deployment itself. Keep the Service in the namespace of its pods.',
    unless:
      'Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, the workload of the same name in the same file says it otherwise, the labels stand on a Deployment and not in its template, the pods are in another namespace for sure and have no Service there, or the run is declared complete. Labels that Kubernetes or an operator sets at run time prove nothing.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/service/',
      'https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/',
    ],
  },
  messages: {
    owner: (a: { selector: string; workload: string }) =>
      `no pod carries '${a.selector}': ${a.workload} has the labels itself, but not in its template`,
    near: (a: { selector: string; workload: string; label: string }) =>
      `no pod carries '${a.selector}', but those of ${a.workload} carry '${a.label}'`,
    elsewhere: (a: { selector: string; namespace: string; workload: string; other: string }) =>
      `no pod in namespace '${a.namespace}' carries '${a.selector}': ${a.workload} is in '${a.other}'`,
    none: (a: { selector: string; namespace: string }) =>
      `no pod in namespace '${a.namespace}' carries '${a.selector}'`,
  },
  examples: {
    bad: [
      {
        title: 'a slip of the pen in the short name that the Service bears itself',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector:
    app: wep # expect: near
  ports: [{ port: 80 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
`,
        fixed: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector:
    app: web
  ports: [{ port: 80 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
`,
      },
      {
        title: 'a slip of the pen in a value',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: frontend }
spec:
  selector:
    app: frontent # expect: near
    tier: web
  ports: [{ port: 80 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: frontend }
spec:
  selector: { matchLabels: { app: frontend } }
  template:
    metadata: { labels: { app: frontend, tier: web } }
    spec:
      containers: [{ name: web, image: nginx:1.27.3 }]
`,
      },
      {
        title: 'a slip of the pen in a key, and a pod of a CronJob',
        yaml: `
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: Service
    metadata: { name: worker, namespace: shop }
    spec:
      selector:
        componnet: worker # expect: near
      ports: [{ port: 9090 }]
  - apiVersion: batch/v1
    kind: CronJob
    metadata: { name: worker, namespace: shop }
    spec:
      schedule: "0 3 * * *"
      jobTemplate:
        spec:
          template:
            metadata: { labels: { component: worker } }
            spec:
              restartPolicy: Never
              containers: [{ name: worker, image: "ghcr.io/shop/worker:2.4.1" }]
`,
      },
      {
        title: 'the right name, under a key that the pods do not carry',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: catalogue }
spec:
  selector:
    app: catalogue # expect: near
  ports: [{ port: 80 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: catalogue }
spec:
  selector: { matchLabels: { app.kubernetes.io/name: catalogue } }
  template:
    metadata: { labels: { app.kubernetes.io/name: catalogue } }
    spec:
      containers: [{ name: web, image: nginx:1.27.3 }]
`,
      },
      {
        title: 'the pods are in another namespace',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec:
  selector: { app: api } # expect: elsewhere
  ports: [{ port: 8080 }]
---
apiVersion: v1
kind: Pod
metadata: { name: api, namespace: staging, labels: { app: api } }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
      {
        title: 'upper and lower case, and labels of the Deployment that its pods lack',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  selector:
    App: api # expect: near
  ports: [{ port: 8080 }]
---
apiVersion: v1
kind: Service
metadata: { name: orders }
spec:
  selector: { team: orders } # expect: owner
  ports: [{ port: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, labels: { team: orders } }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
      {
        title: 'the run holds everything, and another team has the pods',
        complete: true,
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: orders }
spec:
  selector: { team: orders } # expect: none
  ports: [{ port: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api, team: payments } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
    ],
    good: [
      {
        title: 'some of the labels are enough, and the namespace may be the same',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  selector: { app: api }
  ports: [{ port: 8080 }]
---
apiVersion: apps/v1
kind: ReplicaSet
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api, version: "2" } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
      {
        title: 'no selector, another name, and endpoints by hand',
        complete: true,
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: mail }
spec:
  type: ExternalName
  externalName: mail.shop.example
  selector: { app: mail }
---
apiVersion: v1
kind: Service
metadata: { name: kubernetes-outside }
spec: { ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata: { name: ledger }
spec:
  selector: { app: ledger }
  ports: [{ port: 5432 }]
---
apiVersion: v1
kind: Endpoints
metadata: { name: ledger }
subsets: [{ addresses: [{ ip: 192.0.2.10 }], ports: [{ port: 5432 }] }]
`,
      },
      {
        title: 'labels that are set at run time',
        complete: true,
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: database-0 }
spec:
  selector: { app: database, statefulset.kubernetes.io/pod-name: database-0 }
  ports: [{ port: 5432 }]
---
apiVersion: v1
kind: Service
metadata: { name: database-primary }
spec:
  selector: { app: database, role: primary }
  ports: [{ port: 5432 }]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
`,
      },
      {
        title: 'an operator makes the pods',
        complete: true,
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: prometheus }
spec:
  selector: { app.kubernetes.io/name: prometheus }
  ports: [{ port: 9090 }]
---
apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: shop }
spec: { replicas: 2 }
`,
      },
      {
        title: 'pods outside of the run, siblings, and the pods of a namesake',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: cache }
spec:
  selector: { app: cache-2 }
  ports: [{ port: 6379 }]
---
apiVersion: v1
kind: Service
metadata: { name: ledger }
spec:
  selector: { app: ledger, tier: store }
  ports: [{ port: 5432 }]
---
apiVersion: v1
kind: Pod
metadata: { name: cache-1, labels: { app: cache-1, tier: store } }
spec:
  containers: [{ name: redis, image: redis:7.4.1 }]
---
apiVersion: v1
kind: Service
metadata: { name: mail, namespace: shop }
spec:
  selector: { app: mail }
  ports: [{ port: 25 }]
---
apiVersion: v1
kind: Service
metadata: { name: mail, namespace: staging }
spec:
  selector: { app: mail }
  ports: [{ port: 25 }]
---
apiVersion: v1
kind: Pod
metadata: { name: mail, namespace: staging, labels: { app: mail } }
spec:
  containers: [{ name: mail, image: ghcr.io/shop/mail:2.4.1 }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    const index = indexLabels(graph);
    const makers = makersIn(graph);
    return {
      Service(service) {
        if (!isAsked(service) || mayHavePods(graph, service)) return;
        const near = graph.nearLabel(service, service.at.get('spec').get('selector'));
        if (near) {
          const { at, values, related } = wordsOfNearLabel(near);
          return report(at, 'near', values, { related, fix: fixOf(near) });
        }
        if (makers.mayServe(service)) return;
        const { key, pairs, values } = selectorOf(service);
        const isHere = ({ resource }: Workload) => graph.sameNamespace(service, resource) === true;
        const owner = index.labelled(pairs).find(isHere)?.resource;
        if (owner) return report(key, 'owner', { ...values, workload: describe(owner) }, relatedTo(owner, 'labels'));
        if (mayBeLabelledLater(graph, service, index)) return;
        const twin = twinLabel(graph, service);
        if (twin) {
          const { at, values: found, related } = wordsOfNearLabel(twin);
          return report(at, 'near', found, { related, fix: fixOf(twin) });
        }
        const other = unserved(graph, service, index)?.resource;
        if (other) {
          const found = { ...values, workload: describe(other), other: other.namespace };
          return report(key, 'elsewhere', found, relatedTo(other, 'namespace'));
        }
        if (graph.isComplete) report(key, 'none', values);
      },
    };
  },
});

function selectorOf(service: Service) {
  const selector = service.at.get('spec').get('selector');
  const pairs = selector.labels();
  const values = { selector: selectorText({ matchLabels: pairs }), namespace: service.namespace };
  return { key: selector.key, pairs, values };
}

function relatedTo(resource: Resource, field: 'labels' | 'namespace') {
  const at = metadataOf(resource.at).get(field);
  return { related: [{ at: field === 'labels' ? at.key : at, note: `the ${field} of ${describe(resource)} itself` }] };
}

/**
 * The workload that a Service was written for by all appearance, because it bears the same name in the same file and no
 * other Service selects it, with a label of its pods that says the same by another key, or another thing by the same key.
 */
function twinLabel(graph: Graph, service: Service): NearLabel | undefined {
  const namesakes = graph.workloadsNamed(service.name).inFile(service.file);
  const workload = namesakes.find(({ resource }) => graph.sameNamespace(service, resource) === true);
  if (!workload || service.name === '' || graph.mayBeServed(workload)) return undefined;
  const labels = workload.metadata.get('labels').entries();
  for (const [key, pair] of service.at.get('spec').get('selector').entries()) {
    if (workload.labels[key] === pair.text()) continue;
    const label = labels.find(([other, value]) => other === key || value.text() === pair.text())?.[1];
    if (label) return { workload, pair, label, isKey: false };
  }
  return undefined;
}

/** Pods elsewhere that have no Service in their own namespace: with one, they are namesakes with a life of their own. */
function unserved(graph: Graph, service: Service, index: LabelIndex): Workload | undefined {
  const { pairs } = selectorOf(service);
  const candidates = index.carrying(pairs).filter(({ labels }) => matchesPairs(pairs, labels));
  return candidates.find(
    (workload) =>
      graph.areNear(service, workload.resource) &&
      !graph.mayBeServed(workload) &&
      // A misspelt namespace is told by namespace-missing.
      !graph.isNamespaceSlip(service.namespace, workload.resource.namespace),
  );
}

/** Labels that Kubernetes itself, or a rollout, gives to pods. */
const givenLabels =
  /^(controller-revision-hash|controller-uid|job-name|pod-template-(hash|generation)|rollouts-pod-template-hash|apps\.kubernetes\.io\/pod-index|statefulset\.kubernetes\.io\/pod-name|(batch|topology)\.kubernetes\.io\/.*|deployment|deploymentconfig)$/;

function isGiven(label: string): boolean {
  return label.includes('.openshift.io/') || givenLabels.test(label);
}

/** Whether the Service selects by labels that manifests give; a value that is no text is a fault of the structure. */
function isAsked(service: Service): boolean {
  const spec = service.at.get('spec');
  const pairs = spec.get('selector').entries();
  if (isExternalName(service) || pairs.length === 0) return false;
  return pairs.every(([key, pair]) => pair.text() !== undefined && !isGiven(key));
}

/** Pods that match, perhaps; endpoints by hand; or a file that could not be read and holds one of the values. */
function mayHavePods(graph: Graph, service: Service): boolean {
  const { pairs } = selectorOf(service);
  const selection = graph.selectedBy(service, pairs);
  if (
    selection.workloads.length > 0 ||
    selection.somePerhaps(() => true) ||
    graph.find('Endpoints', service.namespace, service.name).length > 0
  )
    return true;
  return slicesNamed(graph, service.name).length > 0 || Object.values(pairs).some(graph.mayBeUnread);
}

/** Pods that carry some of the pairs and contradict none: a controller may add the others, as for `role: primary`. */
function mayBeLabelledLater(graph: Graph, service: Service, index: LabelIndex): boolean {
  const { pairs } = selectorOf(service);
  return index.carrying(pairs).some(({ labels, resource }) => {
    const common = Object.keys(pairs).filter((key) => Object.hasOwn(labels, key));
    const isWhole = common.length === Object.keys(pairs).length;
    return (
      !isWhole && common.every((key) => labels[key] === pairs[key]) && graph.sameNamespace(service, resource) !== false
    );
  });
}

/** The selector can change at any time, the labels of pods mean new pods. */
function fixOf({ pair, label, isKey }: NearLabel) {
  const title = `select '${pairText(label)}'`;
  const value = label.text();
  const keyChange = pair.name === label.name ? [] : [rename(pair, label.name)];
  if (isKey || value === undefined || keyChange.length > 0)
    return pair.text() === value ? { title, safe: false, changes: keyChange } : undefined;
  return { title, safe: false, changes: [set(pair, value)] };
}
