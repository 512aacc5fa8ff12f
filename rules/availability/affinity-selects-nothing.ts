import {
  type At,
  defineRule,
  type Graph,
  makersIn,
  type NearLabel,
  pairsAt,
  type Reference,
  wordsOfNearLabel,
} from '../../src/rule.ts';

export default defineRule({
  id: 'affinity-selects-nothing',
  area: 'availability',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A pod affinity or anti-affinity looks for pods that do not exist',
    why: 'The scheduler looks for running pods that the `labelSelector` of a term selects. Where there is none, a required affinity keeps the pod Pending for ever, and an anti-affinity keeps it from nobody: replicas that should stand on different nodes may all land on one.',
    instead: 'Copy the labels of the pods that are meant, in an anti-affinity mostly those of the own template.',
    unless:
      'Pods that are not in the run may carry the labels, so this is told only where one label is a slip of the pen for another one, or of a required affinity where the run is declared complete.',
    refs: [
      'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity',
    ],
  },
  messages: {
    near: (a: { selector: string; workload: string; label: string; effect: string }) =>
      `no pod carries '${a.selector}', but those of ${a.workload} carry '${a.label}': ${a.effect}`,
    none: (a: { selector: string }) => `no pod carries '${a.selector}': the pods stay Pending`,
  },
  examples: {
    bad: [
      {
        title: 'replicas that should keep from each other',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: frontend }
spec:
  replicas: 3
  selector: { matchLabels: { app: frontend } }
  template:
    metadata: { labels: { app: frontend } }
    spec:
      affinity:
        podAntiAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            - topologyKey: kubernetes.io/hostname
              labelSelector:
                matchLabels:
                  app: frontent # expect: near
      containers: [{ name: web, image: nginx:1.27.3 }]
`,
      },
      {
        title: 'nobody to stand beside',
        complete: true,
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, labels: { app: web } }
spec:
  affinity:
    podAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        - topologyKey: kubernetes.io/hostname
          labelSelector: { matchLabels: { app: cache } } # expect: none
  containers: [{ name: nginx, image: nginx:1.27.3 }]
`,
      },
    ],
    good: [
      {
        title: 'other pods, pods outside of the run, and pods of another namespace',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: frontend }
spec:
  selector: { matchLabels: { app: frontend } }
  template:
    metadata: { labels: { app: frontend } }
    spec:
      affinity:
        podAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            - topologyKey: kubernetes.io/hostname
              labelSelector: { matchLabels: { app: cache } }
        podAntiAffinity:
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 100
              podAffinityTerm:
                topologyKey: kubernetes.io/hostname
                labelSelector: { matchLabels: { app: frontend } }
          requiredDuringSchedulingIgnoredDuringExecution:
            - topologyKey: kubernetes.io/hostname
              namespaces: [batch]
              labelSelector: { matchLabels: { app: frontent } }
      containers: [{ name: web, image: nginx:1.27.3 }]
`,
      },
      {
        title: 'nobody to keep from, and an operator that makes pods',
        complete: true,
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, labels: { app: web } }
spec:
  affinity:
    podAntiAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        - topologyKey: kubernetes.io/hostname
          labelSelector: { matchLabels: { app: batch } }
    podAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        - topologyKey: kubernetes.io/hostname
          labelSelector: { matchLabels: { app: cache } }
  containers: [{ name: nginx, image: nginx:1.27.3 }]
---
apiVersion: redis.example.com/v1
kind: RedisCluster
metadata: { name: cache }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const makers = makersIn(graph);
    return {
      reference(reference) {
        const { row, at, effect, state, proof, to, targets } = reference;
        if (row.from !== 'pod' || !row.path.startsWith('affinity.') || targets.length > 0) return;
        const isRequired = row.path.startsWith('affinity.podAffinity.required');
        const near = nearLabelOf(graph, reference);
        if (near) {
          const told = wordsOfNearLabel(near);
          const severity = isRequired ? 'error' : 'warning';
          report(told.at, 'near', { ...told.values, effect }, { related: told.related, severity });
        } else if (isRequired && state === 'missing' && proof?.code === 'complete' && !makers.exist())
          report(at.key, 'none', { selector: to.selector ?? '' }, { severity: 'error' });
      },
    };
  },
});

/** A slip of the pen, in a term that looks in the own namespace only. */
function nearLabelOf(graph: Graph, { row, from, at, to }: Reference): NearLabel | undefined {
  const isWide = hasFieldBeside(at, 'namespaces') || hasFieldBeside(at, 'namespaceSelector');
  if (isWide || row.path === '' || graph.mayBeUnread(from.name) || to.selector === undefined) return undefined;
  return graph.nearLabel(from, pairsAt(at));
}

/** Whether what holds a field has another one, too. */
function hasFieldBeside({ document, path }: At, field: string): boolean {
  let value: unknown = document.value;
  for (const step of path.slice(0, -1))
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
  return typeof value === 'object' && value !== null && field in value;
}
