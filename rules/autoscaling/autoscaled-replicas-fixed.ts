import { type At, type Autoscaler, autoscalersOf, defineRule, describe, noteOn, remove } from '../../src/rule.ts';

export default defineRule({
  id: 'autoscaled-replicas-fixed',
  area: 'autoscaling',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  fixable: 'suggestion',
  onlyWith: ['replicas'],
  docs: {
    summary: 'A workload fixes its replicas although an autoscaler sets them',
    why: 'Each `kubectl apply`, and each sync of a GitOps tool, sets the number of pods back to the one in the manifest. Under load that ends pods that are needed until the autoscaler has started them again. With `replicas: 0` a HorizontalPodAutoscaler does nothing at all; a ScaledObject of KEDA begins from there.',
    instead:
      'Leave `replicas` out of the manifest: a new workload starts with one pod, and the autoscaler takes it to its minimum. When it is removed from a manifest that has been applied before, take it out of the last-applied annotation first, or the number falls to one for a moment.',
    unless:
      'The manifest is applied only once, or the tool that applies it is told to ignore the field. A ScaledObject that is paused is wanted noise.',
    refs: [
      'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling',
    ],
  },
  messages: {
    fixed: (a: { replicas: number; autoscaler: string; least: number; most: number }) =>
      `each apply sets '${a.replicas}' replicas, while ${a.autoscaler} keeps them between ${a.least} and ${a.most}`,
    off: (a: { autoscaler: string }) => `with 0 replicas ${a.autoscaler} does nothing`,
  },
  examples: {
    bad: [
      {
        title: 'a Deployment with a number of its own, and one that is switched off',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  minReplicas: 3
  maxReplicas: 9
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 2 # expect: fixed
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: worker, namespace: shop }
spec:
  maxReplicas: 5
  scaleTargetRef: { apiVersion: apps/v1, kind: StatefulSet, name: worker }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: worker, namespace: shop }
spec:
  replicas: 0 # expect: off
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec: { containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }] }
`,
        fixed: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  minReplicas: 3
  maxReplicas: 9
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: worker, namespace: shop }
spec:
  maxReplicas: 5
  scaleTargetRef: { apiVersion: apps/v1, kind: StatefulSet, name: worker }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: worker, namespace: shop }
spec:
  replicas: 0
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec: { containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }] }
`,
      },
      {
        title: 'a scaler of KEDA begins from zero, and each apply takes its pods away',
        yaml: `
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: mailer }
spec:
  maxReplicaCount: 5
  scaleTargetRef: { name: mailer }
  triggers: [{ type: rabbitmq, metadata: { queueName: mails, mode: QueueLength, value: '20' } }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: mailer }
spec:
  replicas: 0 # expect: fixed
  selector: { matchLabels: { app: mailer } }
  template:
    metadata: { labels: { app: mailer } }
    spec: { containers: [{ name: mailer, image: ghcr.io/shop/mailer:1.8.0 }] }
`,
      },
    ],
    good: [
      {
        title: 'the autoscaler keeps just this number',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { minReplicas: 2, maxReplicas: 2, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
`,
      },
      {
        title: 'no number, no autoscaler, or that of another workload',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: web }
spec:
  replicas: 2
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec: { containers: [{ name: postgres, image: postgres:17.2 }] }
`,
      },
      {
        title: 'the autoscaler of another namespace, or perhaps of this one',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: staging }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      workload({ resource }) {
        const at = (resource.at as At<{ spec?: { replicas?: number } }>).get('spec').get('replicas');
        const replicas = at.number();
        const [first] = replicas === undefined ? [] : autoscalersOf(graph, resource);
        // A patch may take the field away.
        if (replicas === undefined || !first || graph.mayBeUnread(resource.name)) return;
        if (first.least === replicas && first.most === replicas) return;
        const autoscaler = describe(first.resource);
        const related = [noteOn(first.resource, autoscaler)];
        if (replicas === 0 && isSwitchedOffByZero(first)) return report(at, 'off', { autoscaler }, { related });
        // Without the field the first apply after its removal scales to one for a moment.
        const fix = { title: 'leave the number of replicas to the autoscaler', safe: false, changes: [remove(at)] };
        report(at, 'fixed', { replicas, autoscaler, least: first.least, most: first.most }, { related, fix });
      },
    };
  },
});

/**
 * A HorizontalPodAutoscaler takes 0 replicas for a switch, unless 0 is its minimum (reconcileAutoscaler in
 * pkg/controller/podautoscaler/horizontal.go); KEDA scales up from 0 (pkg/scaling/executor/scale_scaledobjects.go).
 */
function isSwitchedOffByZero({ resource, least }: Autoscaler): boolean {
  return resource.visitable === 'HorizontalPodAutoscaler' && least > 0;
}
