import {
  type At,
  defineRule,
  type Graph,
  isBuiltInKind,
  nearMiss,
  noteOn,
  type Reference,
  type Resource,
  scalableInApps,
  splitApiVersion,
} from '../../src/rule.ts';

export default defineRule({
  id: 'autoscaler-target-unscalable',
  area: 'autoscaling',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'The target of an autoscaler is of a kind that it cannot scale, or find',
    why: 'An autoscaler looks for its target by kind and by API group, as they are written. The API server does not ask whether there is such a kind or whether it has replicas: the autoscaler is taken, reports `FailedGetScale`, and nothing is scaled.',
    instead:
      'Write `apiVersion` and `kind` as the workload does: `apps/v1` for a Deployment or a StatefulSet, `argoproj.io/v1alpha1` for a Rollout. A DaemonSet has a pod on each node and cannot be scaled; a job is scaled by its `parallelism`, or by a ScaledJob of KEDA.',
    unless: 'A custom resource of the cluster has the kind and the group that are written.',
    refs: [
      'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
      'https://keda.sh/docs/latest/concepts/scaling-deployments/',
      'https://argo-rollouts.readthedocs.io/en/stable/features/hpa-support/',
    ],
  },
  messages: {
    unscalable: (a: { kind: string }) => `a ${a.kind} cannot be scaled`,
    misspelt: (a: { kind: string; meant: string }) => `there is no kind '${a.kind}' (did you mean '${a.meant}'?)`,
    ungrouped: (a: { kind: string }) => `without 'apiVersion: apps/v1' no ${a.kind} is found`,
    group: (a: { kind: string; group: string }) => `a ${a.kind} is in API group 'apps', not in '${a.group}'`,
    stranger: (a: { kind: string; version: string }) =>
      `${a.version} has no kind '${a.kind}': it is in another API group`,
    other: (a: { kind: string; name: string; other: string }) =>
      `there is no ${a.kind} '${a.name}' beside it, but a ${a.other}`,
  },
  examples: {
    bad: [
      {
        title: 'kinds that have no replicas, and a slip of the pen',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: agent }
spec:
  maxReplicas: 9
  scaleTargetRef:
    apiVersion: apps/v1
    kind: DaemonSet # expect: unscalable
    name: agent
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  maxReplicas: 9
  scaleTargetRef: { apiVersion: apps/v1, kind: deployment, name: web } # expect: misspelt
`,
      },
      {
        title: 'no group, and one that Deployments have left',
        yaml: `
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  maxReplicas: 9
  scaleTargetRef:
    kind: Deployment # expect: ungrouped
    name: web
---
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata: { name: api }
spec:
  maxReplicas: 9
  scaleTargetRef:
    apiVersion: extensions/v1beta1 # expect: group
    kind: Deployment
    name: api
`,
      },
      {
        title: 'a kind of another controller, in the group of Deployments',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: checkout }
spec:
  maxReplicas: 9
  scaleTargetRef:
    apiVersion: apps/v1 # expect: stranger
    kind: Rollout
    name: checkout
---
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: checkout }
spec:
  selector: { matchLabels: { app: checkout } }
  template:
    metadata: { labels: { app: checkout } }
    spec: { containers: [{ name: checkout, image: shop/checkout:2.3.1 }] }
`,
      },
      {
        title: 'a StatefulSet is called so',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: queue }
spec:
  maxReplicas: 9
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment # expect: other
    name: queue
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: queue }
spec:
  selector: { matchLabels: { app: queue } }
  template:
    metadata: { labels: { app: queue } }
    spec: { containers: [{ name: queue, image: rabbitmq:4.0.5 }] }
`,
      },
    ],
    good: [
      {
        title: 'kinds that can be scaled, also those of others',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: old }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: v1, kind: ReplicationController, name: old } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: sharded }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps.kruise.io/v1beta1, kind: StatefulSet, name: sharded } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: roll }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: argoproj.io/v1alpha1, kind: Rollout, name: roll } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: later }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: '\${KIND}', name: later } }
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: worker }
spec: { scaleTargetRef: { name: worker }, triggers: [] }
`,
      },
      {
        title: 'a namesake beside the target, in another namespace, or perhaps elsewhere',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: queue, namespace: shop }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: queue } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: queue, namespace: staging }
spec:
  selector: { matchLabels: { app: queue } }
  template:
    metadata: { labels: { app: queue } }
    spec: { containers: [{ name: queue, image: rabbitmq:4.0.5 }] }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: cache, namespace: shop }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: cache } }
---
apiVersion: v1
kind: Service
metadata: { name: cache, namespace: shop }
spec: { selector: { app: cache }, ports: [{ port: 6379 }] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const check = (resource: Resource, target: TargetAt): void => {
      const kind = target.get('kind').text() ?? (resource.visitable === 'ScaledObject' ? 'Deployment' : undefined);
      if (kind === undefined || !target.get('name').text()) return;
      const { group } = splitApiVersion(target.get('apiVersion').text() ?? 'apps/v1');
      const at = target.get('kind');
      const meant = nearMiss(kind, scalable, (one) => one);
      // The kinds of others may have any name.
      if (!isOfKubernetes(group) || (scalableInApps.includes(kind) && group === 'apps')) return;
      if (meant !== undefined && meant !== kind) report(at, 'misspelt', { kind, meant });
      else if (scalableInApps.includes(kind)) report(target.get('apiVersion'), 'group', { kind, group });
      else if (isBuiltInKind(kind) && kind !== 'ReplicationController') report(at, 'unscalable', { kind });
      else if (group === 'apps' && target.get('apiVersion').exists && isKindName(kind)) {
        const related = graph.resources.filter((one) => isMeant(resource, kind, one)).map((one) => noteOn(one));
        const version = target.get('apiVersion').text() ?? '';
        report(target.get('apiVersion'), 'stranger', { kind, version }, { related: related.slice(0, 1) });
      }
    };
    const isMeant = (autoscaler: Resource, kind: string, one: Resource): boolean =>
      one.kind === kind &&
      one.name === targetOf(autoscaler).get('name').text() &&
      graph.sameNamespace(autoscaler, one) === true;
    return {
      HorizontalPodAutoscaler(resource) {
        const target = resource.at.get('spec').get('scaleTargetRef');
        const kind = target.get('kind').text() ?? '';
        check(resource, target as At as TargetAt);
        if (scalableInApps.includes(kind) && target.get('name').exists && !target.get('apiVersion').exists)
          // The API server takes it, and the autoscaler looks for the kind in the core group.
          report(target.get('kind'), 'ungrouped', { kind }, { severity: 'warning' });
      },
      ScaledObject: (resource) => check(resource, resource.at.get('spec').get('scaleTargetRef') as At as TargetAt),
      reference(reference) {
        const other = namesakeOf(graph, reference);
        if (!other) return;
        const { from, to } = reference;
        const related = [noteOn(other)];
        report(targetOf(from).get('kind'), 'other', { kind: to.kind, name: to.name, other: other.kind }, { related });
      },
    };
  },
});

interface Target {
  apiVersion?: string;
  kind?: string;
  name?: string;
}
type TargetAt = At<Target>;

function targetOf({ at }: Resource): At<Target | undefined> {
  return (at as At<{ spec?: { scaleTargetRef?: Target } }>).get('spec').get('scaleTargetRef');
}

/** A word such as kinds are; all else is filled in later. */
function isKindName(kind: string): boolean {
  return /^[A-Z][A-Za-z0-9]*$/.test(kind);
}

const scalable: readonly string[] = [...scalableInApps, 'ReplicationController'];

/** Groups of Kubernetes itself have no domain, or one of its own. */
function isOfKubernetes(group: string): boolean {
  return !group.includes('.') || group.endsWith('.k8s.io');
}

/** A workload of another kind that bears the name of a target which is not in the run; a missing one is told elsewhere. */
function namesakeOf(graph: Graph, { from, to, state }: Reference): Resource | undefined {
  if (from.visitable !== 'HorizontalPodAutoscaler' && from.visitable !== 'ScaledObject') return undefined;
  if (state !== 'unknown' || !scalableInApps.includes(to.kind) || graph.isExternal(to.kind, to.namespace, to.name))
    return undefined;
  // A Deployment of that name stands somewhere, or in a text that could not be read.
  const namesakes = graph.workloadsNamed(to.name);
  const isSomewhere = namesakes.all.some(({ resource }) => resource.kind === to.kind);
  if (isSomewhere || graph.mayBeUnread(to.name)) return undefined;
  return namesakes.sure(from).find(({ resource }) => scalable.includes(resource.kind) && graph.areNear(from, resource))
    ?.resource;
}
