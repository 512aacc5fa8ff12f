import { type At, type Container, defineRule, type Extra, refusalOf } from '../../src/rule.ts';

export default defineRule({
  id: 'container-field-forbidden',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['initContainers', 'ephemeralContainers', 'restartPolicy'],
  docs: {
    summary: 'A container has a field that containers of its kind may not have',
    why: 'An init container ends before the others start: nobody could ask whether it is alive or ready. Before Kubernetes 1.35, a restart policy of its own is for sidecars alone. Ephemeral containers are added to a pod that runs, by `kubectl debug`. The API server refuses the pod.',
    instead:
      'Take probes and hooks away from init containers, or make it a sidecar with `restartPolicy: Always`. Set the restart policy of other containers for the whole pod.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#differences-from-regular-containers',
      'https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/',
      'https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/',
    ],
  },
  messages: {
    onInit: (a: { field: string; container: string }) =>
      `init container '${a.container}' cannot have a ${a.field} without 'restartPolicy: Always'`,
    policy: (a: { container: string; policy: string }) =>
      `container '${a.container}' cannot have restartPolicy '${a.policy}': before Kubernetes 1.35 it is for init containers`,
    initPolicy: (a: { container: string; policy: string }) =>
      `init container '${a.container}' has restartPolicy '${a.policy}': before Kubernetes 1.35 only 'Always' is allowed`,
    ephemeral: 'ephemeral containers are added to a running pod, and cannot stand in its manifest',
  },
  examples: {
    bad: [
      {
        title: 'probes and hooks of what is over soon',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      initContainers:
        - name: migrate
          image: ghcr.io/shop/api:2.4.1
          readinessProbe: # expect: onInit
            exec: { command: [/bin/true] }
          lifecycle: # expect: onInit
            preStop: { sleep: { seconds: 5 } }
          resizePolicy: # expect: onInit
            - { resourceName: cpu, restartPolicy: NotRequired }
      containers:
        - { name: api, image: ghcr.io/shop/api:2.4.1 }
`,
      },
      {
        title: 'restart policies of single containers, in an older cluster',
        minorVersion: 34,
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  initContainers:
    - name: migrate
      image: ghcr.io/shop/api:2.4.1
      restartPolicy: OnFailure # expect: initPolicy
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      restartPolicy: Always # expect: policy
`,
      },
      {
        title: 'a container to look into the others',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
  ephemeralContainers: # expect: ephemeral
    - { name: debug, image: busybox:1.37.0 }
`,
      },
    ],
    good: [
      {
        title: 'a sidecar may be asked, and containers have policies of their own since Kubernetes 1.35',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  initContainers:
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      restartPolicy: Always
      startupProbe: { grpc: { port: 9901 } }
      lifecycle: { preStop: { sleep: { seconds: 5 } } }
    - { name: migrate, image: ghcr.io/shop/api:2.4.1, restartPolicy: OnFailure }
  containers:
    - { name: api, image: ghcr.io/shop/api:2.4.1, restartPolicy: Never }
  ephemeralContainers: []
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload(workload) {
        const list = workload.spec.get('ephemeralContainers');
        if (list.items().length > 0) report(list.key, 'ephemeral', refusalOf(workload, minorVersion));
      },
      container(container, workload) {
        const extra = refusalOf(workload, minorVersion);
        if (container.role === 'init') checkInit(container, extra);
        const policy = container.at.get('restartPolicy');
        if (minorVersion >= ownPoliciesSince || !policy.text()) return;
        const values = { container: container.name, policy: policy.text() ?? '' };
        if (container.role === 'container') report(policy, 'policy', values, extra);
        if (container.role === 'init') report(policy, 'initPolicy', values, extra);
      },
    };

    function checkInit({ at, name }: Container, extra: Extra): void {
      for (const { field, since } of forbidden) {
        const found = (at as At as At<Readonly<Record<string, unknown>>>).get(field);
        if (found.exists && minorVersion >= since) report(found.key, 'onInit', { field, container: name }, extra);
      }
    }
  },
});

/** `validateContainers` and `validateInitContainers` in pkg/apis/core/validation/validation.go */
const ownPoliciesSince = 35;
const forbidden = [
  { field: 'lifecycle', since: 0 },
  { field: 'livenessProbe', since: 0 },
  { field: 'readinessProbe', since: 0 },
  { field: 'startupProbe', since: 0 },
  // Dropped without a word before: the feature was off.
  { field: 'resizePolicy', since: 33 },
] as const;
