import { defineRule, podSecurityRejections } from '../../src/rule.ts';
import { enforcedOn, placeIn } from './_controls.ts';

export default defineRule({
  id: 'pod-security-violation',
  area: 'security',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A pod does not keep to the Pod Security level that its namespace enforces',
    why: 'The API server refuses every such pod. It takes a Deployment, StatefulSet, Job or another workload all the same, with a warning at most; then its controller tries to make the pods, each of them is rejected, and the workload stands there without pods (`FailedCreate`).',
    instead:
      'Change the field that the message names. Where the pod really needs it, move it to a namespace with another level, or lower the level of this one.',
    unless:
      'The configuration of the admission plugin exempts the namespace, the user or the runtime class, or a webhook such as that of Kyverno sets the fields before the pod is checked. What `audit` and `warn` ask for rejects nothing and is not told.',
    refs: [
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
    ],
  },
  messages: {
    pod: (a: Values) => messageOf('this pod', a),
    workload: (a: Values) => messageOf('its pods', a),
  },
  examples: {
    bad: [
      {
        title: 'a pod on the network of its node, in a namespace that allows none',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: { pod-security.kubernetes.io/enforce: baseline }
---
apiVersion: v1
kind: Pod
metadata: { name: probe, namespace: shop }
spec:
  hostNetwork: true # expect: pod
  containers:
    - name: probe
      image: ghcr.io/shop/probe:1.0.3
      securityContext:
        capabilities:
          add: [NET_RAW] # expect: pod
  volumes:
    - name: logs
      hostPath: # expect: pod
        path: /var/log
`,
      },
      {
        title: 'a workload that says nothing, where everything has to be said',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: restricted
    pod-security.kubernetes.io/enforce-version: v1.32
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      securityContext: { runAsNonRoot: true } # expect: workload
      initContainers:
        - name: assets
          image: ghcr.io/shop/assets:2.1.0
          securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
      containers:
        - name: web
          image: ghcr.io/shop/web:2.4.1
          securityContext: # expect: workload
            runAsUser: 0 # expect: workload
            capabilities: # expect: workload
              add: [NET_BIND_SERVICE]
        - name: proxy
          image: ghcr.io/shop/proxy:1.2.0
          securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
          volumeMounts: [{ name: shared, mountPath: /shared }]
      volumes:
        - name: shared
          nfs: { server: files.example.com, path: /shared } # expect: workload
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report, namespace: shop }
spec:
  schedule: 0 6 * * *
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          securityContext: { runAsNonRoot: true, seccompProfile: { type: Unconfined } } # expect: workload
          containers:
            - name: report
              image: ghcr.io/shop/report:1.3.0
              securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
`,
      },
      {
        title: 'names that leave little room',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: payments-production-eu-central-1
  labels: { pod-security.kubernetes.io/enforce: restricted }
---
apiVersion: batch/v1
kind: Job
metadata: { name: migrate, namespace: payments-production-eu-central-1 }
spec:
  template:
    spec:
      restartPolicy: Never
      securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
      initContainers:
        - name: wait-for-the-primary-database-of-payments
          image: ghcr.io/shop/wait:1.0.3
          securityContext: { capabilities: { drop: [ALL] } } # expect: workload
        - name: wait-for-the-replica
          image: ghcr.io/shop/wait:1.0.3
          securityContext: { allowPrivilegeEscalation: false } # expect: workload
      containers:
        - name: migrate
          image: ghcr.io/shop/api:3.0.2
          securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
`,
      },
    ],
    good: [
      {
        title: 'a workload that keeps to it, and one in a namespace without a level',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: { pod-security.kubernetes.io/enforce: restricted }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
      containers:
        - name: web
          image: ghcr.io/shop/web:2.4.1
          securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: log-agent, namespace: logging }
spec:
  selector: { matchLabels: { app: log-agent } }
  template:
    metadata: { labels: { app: log-agent } }
    spec:
      hostNetwork: true
      containers: [{ name: agent, image: 'fluent/fluent-bit:3.2.2' }]
`,
      },
      {
        title: 'levels that reject nothing',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: privileged
    pod-security.kubernetes.io/warn: restricted
    pod-security.kubernetes.io/audit: restricted
---
apiVersion: v1
kind: Pod
metadata: { name: probe, namespace: shop }
spec:
  hostPID: true
  containers: [{ name: probe, image: 'ghcr.io/shop/probe:1.0.3' }]
`,
      },
      {
        title: 'a pod whose namespace is chosen by whoever applies it',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: default
  labels: { pod-security.kubernetes.io/enforce: baseline }
---
apiVersion: v1
kind: Pod
metadata: { name: probe }
spec:
  hostNetwork: true
  containers: [{ name: probe, image: 'ghcr.io/shop/probe:1.0.3' }]
`,
      },
      {
        title: 'two variants of a namespace that ask for different things',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: { pod-security.kubernetes.io/enforce: baseline }
---
apiVersion: v1
kind: Namespace
metadata: { name: shop }
---
apiVersion: v1
kind: Pod
metadata: { name: probe, namespace: shop }
spec:
  hostNetwork: true
  containers: [{ name: probe, image: 'ghcr.io/shop/probe:1.0.3' }]
`,
      },
      {
        title: 'a template from which nobody makes pods, and a level that the API server refuses',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: { pod-security.kubernetes.io/enforce: baseline }
---
apiVersion: v1
kind: PodTemplate
metadata: { name: probe, namespace: shop }
template:
  spec:
    hostNetwork: true
    containers: [{ name: probe, image: 'ghcr.io/shop/probe:1.0.3' }]
---
apiVersion: v1
kind: Namespace
metadata:
  name: stock
  labels: { pod-security.kubernetes.io/enforce: strict }
---
apiVersion: v1
kind: Pod
metadata: { name: probe, namespace: stock }
spec:
  hostNetwork: true
  containers: [{ name: probe, image: 'ghcr.io/shop/probe:1.0.3' }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      workload(workload) {
        const { resource, metadata, spec } = workload;
        if (resource.kind === 'PodTemplate') return;
        const enforced = enforcedOn(graph, workload);
        if (enforced === undefined) return;
        const { standard, at } = enforced;
        const pod = { metadata: metadata.value, spec: spec.value };
        for (const { violations } of podSecurityRejections(pod, standard, graph.minorVersion)) {
          const [first, ...others] = violations;
          const more = others.length === 0 ? '' : `, and ${others.length} more`;
          const values = { namespace: resource.namespace, level: standard.level, violation: first.text, more };
          const related = [
            { at, note: `namespace '${resource.namespace}' enforces ${standard.level}` },
            ...others.map(({ path, text }) => ({ at: placeIn(workload, path), note: text })),
          ];
          const place = placeIn(workload, first.path);
          // The API server takes a controller with a warning, and refuses its pods.
          if (resource.kind === 'Pod') report(place, 'pod', values, { related });
          else report(place, 'workload', values, { related, severity: 'warning' });
        }
      },
    };
  },
});

interface Values {
  readonly namespace: string;
  readonly level: string;
  readonly violation: string;
  readonly more: string;
}

/** Names may be long: what the related places say is left out first. */
function messageOf(pods: string, { namespace, level, violation, more }: Values): string {
  const text = `namespace '${namespace}' rejects ${pods} (${level}): ${violation}`;
  const candidates = [text + more, text, `its namespace rejects ${pods} (${level}): ${violation}`];
  const fitting = candidates.find((candidate) => candidate.length <= longestMessage);
  return fitting ?? `${candidates.at(-1)?.slice(0, longestMessage - 1)}…`;
}
const longestMessage = 120;
