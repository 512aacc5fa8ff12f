import { defineRule, isHook, metadataOf, nameAt, runsToCompletion } from '../../src/rule.ts';

export default defineRule({
  id: 'pod-without-controller',
  area: 'workload',
  severity: 'warning',
  since: '0.1.0',
  presets: ['production', 'strict'],
  scope: 'resource',
  docs: {
    summary: 'A pod or a set of pods is written down that no Deployment looks after',
    why: 'A bare pod is gone when its node is: nothing makes it again. A ReplicaSet or ReplicationController makes its pods again, but never replaces them by a new version of the template.',
    instead: 'Write a Deployment, a StatefulSet or a DaemonSet; a Job for what is to end.',
    unless: 'Another program watches the pod, as those of tests and of debugging.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/pods/#working-with-pods',
      'https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/',
    ],
  },
  messages: {
    bare: 'nothing makes this pod again when its node is gone',
    set: (a: { kind: string }) => `a ${a.kind} does not roll out changes of its template: a Deployment does`,
  },
  examples: {
    bad: [
      {
        title: 'a pod and a set',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api } # expect: bare
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
---
apiVersion: apps/v1
kind: ReplicaSet
metadata: { name: web } # expect: set
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.27.3' }] }
`,
      },
    ],
    good: [
      {
        title: 'a pod that is to end, one that is tied to its node, a hook, and one that a controller has made',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: check }
spec: { restartPolicy: Never, containers: [{ name: check, image: ghcr.io/shop/check:1.0.2 }] }
---
apiVersion: v1
kind: Pod
metadata: { name: debug }
spec: { nodeName: node-a, containers: [{ name: debug, image: ghcr.io/shop/debug:1.0.2 }] }
---
apiVersion: v1
kind: Pod
metadata:
  name: web-7d9f8
  ownerReferences: [{ apiVersion: apps/v1, kind: ReplicaSet, name: web, uid: 0a1b }]
spec: { containers: [{ name: web, image: 'nginx:1.27.3' }] }
---
apiVersion: v1
kind: Pod
metadata: { name: smoke, annotations: { argocd.argoproj.io/hook: PostSync } }
spec: { containers: [{ name: smoke, image: ghcr.io/shop/smoke:1.0.2 }] }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload(workload) {
        const { resource, spec } = workload;
        const isOwned = metadataOf(resource.at).get('ownerReferences').items().length > 0;
        if (isOwned || isHook(resource)) return;
        const { kind } = resource;
        // Pods of the control plane are files on their node.
        const isOfNode = spec.get('nodeName').exists || resource.namespace === 'kube-system';
        if (kind === 'Pod' && !runsToCompletion(workload) && !isOfNode) report(nameAt(resource), 'bare');
        if (kind === 'ReplicaSet' || kind === 'ReplicationController') report(nameAt(resource), 'set', { kind });
      },
    };
  },
});
