import {
  type At,
  areAppliedTogether,
  defineRule,
  describe,
  folderOf,
  type Graph,
  groupBy,
  isMapping,
  matchesLabelSelector,
  push,
  type Resource,
  type Workload,
} from '../../src/rule.ts';

export default defineRule({
  id: 'selectors-overlap',
  area: 'workload',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: "Controllers select each other's pods",
    why: "A controller takes the pods that match its selector for its own. Owner references keep two Deployments from deleting each other's pods, but all that asks by the selector sees both: an autoscaler averages over the pods of both, a disruption budget counts both, and `kubectl logs deployment/web` shows those of the other one. A ReplicaSet or ReplicationController adopts a pod without owner that carries its labels, and deletes one when there are too many.",
    instead:
      'Give each controller a label of its own, such as `app.kubernetes.io/component` or `track: canary`, in `selector` and template. The selector of a Deployment cannot be changed: it has to be created anew.',
    unless:
      'The two are never applied together. Only manifests of one file or of one folder are compared, and those of the whole run when it is declared complete.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector',
      'https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/#non-template-pod-acquisitions',
    ],
  },
  messages: {
    both: (a: { other: string }) =>
      `this selects the pods of ${a.other}, too, and its selector selects the pods of this`,
    adopted: (a: { pod: string; controller: string }) =>
      `these labels make ${a.controller} adopt ${a.pod} as one of its replicas`,
  },
  examples: {
    bad: [
      {
        title: 'a copied Deployment with the labels of the first one',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: shop } }
  template:
    metadata: { labels: { app: shop } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.0.2 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec:
  selector: { matchLabels: { app: shop } } # expect: both
  template:
    metadata: { labels: { app: shop } }
    spec:
      containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
`,
      },
      {
        title: 'a pod that a ReplicaSet takes for its own',
        yaml: `
apiVersion: apps/v1
kind: ReplicaSet
metadata: { name: web }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
---
apiVersion: v1
kind: Pod
metadata:
  name: web-debug
  labels: { app: web } # expect: adopted
spec:
  containers: [{ name: nginx, image: nginx:1.27.3 }]
`,
      },
    ],
    good: [
      {
        title: 'a canary with a label of its own, and another namespace',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web, track: stable } }
  template:
    metadata: { labels: { app: web, track: stable } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.0.2 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web-canary, namespace: shop }
spec:
  selector: { matchLabels: { app: web, track: canary } }
  template:
    metadata: { labels: { app: web, track: canary } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.1.0 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web-test, namespace: shop-test }
spec:
  selector: { matchLabels: { app: web, track: stable } }
  template:
    metadata: { labels: { app: web, track: stable } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.1.0 }]
`,
      },
      {
        title: 'a pod beside a Deployment, whose ReplicaSets select by a hash as well',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
---
apiVersion: v1
kind: Pod
metadata: { name: web-debug, labels: { app: web } }
spec:
  containers: [{ name: nginx, image: nginx:1.27.3 }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      end() {
        const controllers = graph.workloads.flatMap((workload) => controllerOf(graph, workload) ?? []);
        const told = new Set<string>();
        for (const [controller, other] of rivals(graph, controllers)) {
          const { kind, namespace, name } = controller.workload.resource;
          const id = `${kind}/${namespace}/${name}`;
          // Of several versions of one object the first one speaks for all.
          if (told.has(id)) continue;
          told.add(id);
          const related = [{ at: other.at.key, note: `the selector of ${describe(other.workload.resource)}` }];
          report(controller.at.key, 'both', { other: describe(other.workload.resource) }, { related });
        }
        const adopting = controllers.filter(({ workload }) => adoptingKinds.has(workload.resource.visitable ?? ''));
        const surroundings = surroundingsIn(graph);
        const byPlace = groupBy(adopting, ({ workload }) => surroundings(workload.resource));
        for (const pod of graph.workloads.filter(({ resource }) => resource.visitable === 'Pod')) {
          const controller = byPlace.get(surroundings(pod.resource))?.find((one) => adopts(graph, one, pod));
          if (!controller) continue;
          const values = { pod: describe(pod.resource), controller: describe(controller.workload.resource) };
          const related = [{ at: controller.at.key, note: `the selector of ${values.controller}` }];
          report(pod.metadata.get('labels').key, 'adopted', values, { related });
        }
      },
    };
  },
});

interface Controller {
  readonly workload: Workload;
  readonly at: At;
  /** What it selects by, as `key=value`; none where it has only expressions. */
  readonly pairs: readonly string[];
  readonly selects: (labels: Readonly<Record<string, string>>) => boolean;
}

const controllerKinds: ReadonlySet<string> = new Set([
  'DaemonSet',
  'Deployment',
  'ReplicaSet',
  'ReplicationController',
  'StatefulSet',
]);
const adoptingKinds: ReadonlySet<string> = new Set(['ReplicaSet', 'ReplicationController']);

/** A controller that selects its pods by labels; without any, or where Kustomize adds some, there is nothing to say. */
function controllerOf(graph: Graph, workload: Workload): Controller | undefined {
  const { resource, labels } = workload;
  if (!controllerKinds.has(resource.visitable ?? '') || graph.mayGetSelector(resource)) return undefined;
  const at = (resource.at as At<{ spec?: { selector?: Selector } }>).get('spec').get('selector');
  const isPlain = resource.visitable === 'ReplicationController';
  const pairs = isPlain ? (at as At as At<Record<string, string>>) : at.get('matchLabels');
  const expressions = isPlain ? undefined : at.get('matchExpressions').value;
  const matchExpressions = Array.isArray(expressions) ? expressions.filter(isMapping) : [];
  if (pairs.entries().length === 0 && matchExpressions.length === 0) return undefined;
  const selector = { matchLabels: pairs.labels(), matchExpressions: matchExpressions as unknown as Requirement[] };
  const selects: Controller['selects'] = (others) => matchesLabelSelector(selector, others);
  const pairTexts = textsOf(selector.matchLabels);
  return selects(labels) ? { workload, at: at as At, pairs: pairTexts, selects } : undefined;
}

interface Requirement {
  key: string;
  operator: string;
  values?: string[];
}
interface Selector {
  matchLabels?: Record<string, string>;
  matchExpressions?: Requirement[];
}

/** Each controller that gets into the way of one before it, with the latter. */
function rivals(graph: Graph, controllers: readonly Controller[]): readonly (readonly [Controller, Controller])[] {
  const counts = new Map<string, number>();
  for (const pair of controllers.flatMap(({ pairs }) => pairs)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const rarest = ({ pairs }: Controller) =>
    pairs.reduce((best, pair) => ((counts.get(pair) ?? 0) < (counts.get(best) ?? Infinity) ? pair : best), '');
  const before = new Map<string, Controller[]>();
  const surroundings = surroundingsIn(graph);
  return controllers.flatMap((controller): readonly (readonly [Controller, Controller])[] => {
    // Only pods with all labels of a selector are selected, so that it is enough to look for one of them.
    const place = surroundings(controller.workload.resource);
    let other: Controller | undefined;
    for (const label of ['', ...textsOf(controller.workload.labels)])
      other ??= before.get(`${place}${label}`)?.find((one) => areRivals(graph, one, controller));
    push(before, `${place}${rarest(controller)}`, controller);
    return other ? [[controller, other]] : [];
  });
}

/** What two resources have to have in common to be in one namespace and applied together: see `areAppliedTogether`. */
function surroundingsIn(graph: Graph): (resource: Resource) => string {
  return ({ namespace, file }) => [namespace, graph.isComplete ? '' : folderOf(file), ''].join('\0');
}

function textsOf(labels: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(labels).map((pair) => pair.join('='));
}

function areRivals(graph: Graph, a: Controller, b: Controller): boolean {
  if (!a.selects(b.workload.labels) || !b.selects(a.workload.labels)) return false;
  const [one, other] = [a.workload.resource, b.workload.resource];
  // Two versions of one object; and of two kinds with one name, the one replaces the other.
  if (one.name === other.name) return false;
  return graph.sameNamespace(one, other) === true && areAppliedTogether(graph, one, other);
}

function adopts(graph: Graph, { workload, selects }: Controller, pod: Workload): boolean {
  const { resource } = workload;
  if (!selects(pod.labels)) return false;
  return graph.sameNamespace(resource, pod.resource) === true && areAppliedTogether(graph, resource, pod.resource);
}
