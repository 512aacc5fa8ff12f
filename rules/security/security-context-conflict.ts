import { type At, defineRule, refusalOf } from '../../src/rule.ts';

export default defineRule({
  id: 'security-context-conflict',
  area: 'security',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['allowPrivilegeEscalation', 'procMount'],
  docs: {
    summary: 'A container may not gain rights that its security context gives it',
    why: 'A privileged container, or one with CAP_SYS_ADMIN, has all rights from the start: `allowPrivilegeEscalation: false` cannot hold. An unmasked /proc shows the node to its root, which is allowed only where root of the pod is nobody on the node. The API server refuses the pod.',
    instead:
      'Take `privileged` away, and the capability, or do without `allowPrivilegeEscalation: false`. Set `hostUsers: false` beside `procMount: Unmasked`.',
    refs: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
      'https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/',
    ],
  },
  messages: {
    privileged: (a: { container: string }) =>
      `container '${a.container}' is privileged, so allowPrivilegeEscalation cannot be false`,
    capability: (a: { container: string }) =>
      `container '${a.container}' adds CAP_SYS_ADMIN, so allowPrivilegeEscalation cannot be false`,
    unmasked: (a: { container: string }) =>
      `container '${a.container}' may see an unmasked /proc only in a pod with hostUsers: false`,
  },
  examples: {
    bad: [
      {
        title: 'all rights, and no way to gain them',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec:
      initContainers:
        - name: prepare
          image: ghcr.io/shop/agent:2.4.1
          securityContext:
            privileged: true
            allowPrivilegeEscalation: false # expect: privileged
      containers:
        - name: agent
          image: ghcr.io/shop/agent:2.4.1
          securityContext:
            allowPrivilegeEscalation: false # expect: capability
            capabilities: { add: [NET_ADMIN, CAP_SYS_ADMIN] }
        - name: builder
          image: ghcr.io/shop/builder:2.4.1
          securityContext:
            procMount: Unmasked # expect: unmasked
`,
      },
    ],
    good: [
      {
        title: 'rights that fit together',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: agent }
spec:
  hostUsers: false
  containers:
    - name: agent
      image: ghcr.io/shop/agent:2.4.1
      securityContext: { privileged: true, allowPrivilegeEscalation: true }
    - name: web
      image: nginx:1.27.3
      securityContext:
        privileged: false
        allowPrivilegeEscalation: false
        procMount: Unmasked
        capabilities: { add: [SYS_ADMIN], drop: [ALL] }
`,
      },
      {
        title: 'a field that an older cluster drops',
        minorVersion: 32,
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: builder }
spec:
  containers:
    - name: builder
      image: ghcr.io/shop/builder:2.4.1
      securityContext: { procMount: Unmasked }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      container({ at, name: container }, workload) {
        const extra = refusalOf(workload, minorVersion);
        const context = at.get('securityContext');
        const escalation = context.get('allowPrivilegeEscalation');
        const privileged = context.get('privileged');
        const capability = context
          .get('capabilities')
          .get('add')
          .items()
          // Without CAP_ the API server does not know it, although the runtime does.
          .find((one) => one.text() === 'CAP_SYS_ADMIN');
        if (escalation.flag() === false && privileged.flag() === true)
          report(escalation, 'privileged', { container }, withNote(privileged as At));
        else if (escalation.flag() === false && capability)
          report(escalation, 'capability', { container }, withNote(capability as At));
        const proc = context.get('procMount');
        const hasHostUsers = workload.spec.get('hostUsers').flag() !== false;
        if (minorVersion >= procMountSince && proc.text() === 'Unmasked' && hasHostUsers)
          report(proc, 'unmasked', { container }, extra);

        function withNote(at: At) {
          return { related: [{ at, note: 'what gives the right' }], ...extra };
        }
      },
    };
  },
});

/** ProcMountType in pkg/features/kube_features.go */
const procMountSince = 33;
