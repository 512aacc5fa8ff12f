import { type At, defineRule, refusalOf, sysctlNamespace, type Workload } from '../../src/rule.ts';

export default defineRule({
  id: 'host-namespace-conflict',
  area: 'security',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['shareProcessNamespace', 'hostUsers', 'sysctls', 'hostProcess'],
  docs: {
    summary: 'A pod shares a namespace of its node, and sets what belongs to its own',
    why: 'A pod has either its own processes, users, network and IPC, or those of the node. Kernel parameters of the network would change the node itself, users cannot be its own while the network is that of the node, and processes are not shared twice. The API server refuses the pod.',
    instead: 'Give up one of the two.',
    refs: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/',
      'https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/',
      'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
    ],
  },
  messages: {
    processes: 'a pod with hostPID has the processes of the node, and cannot have shareProcessNamespace',
    users: (a: { field: string }) => `a pod with users of its own (hostUsers: false) cannot have ${a.field}`,
    sysctl: (a: { name: string; field: string }) =>
      `'${a.name}' would be set for the whole node, because the pod has ${a.field}`,
    hostProcess: 'a pod with a HostProcess container of Windows needs hostNetwork: true',
    someProcesses: (a: { container: string }) =>
      `container '${a.container}' is no HostProcess container, but others of the pod are: all or none`,
    otherProcess: (a: { container: string; value: boolean }) =>
      `hostProcess of container '${a.container}' is ${a.value}, other than that of its pod`,
  },
  examples: {
    bad: [
      {
        title: 'processes, users and parameters of its own and of the node',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec:
      hostPID: true # expect: users
      hostNetwork: true # expect: users
      hostIPC: true # expect: users
      hostUsers: false
      shareProcessNamespace: true # expect: processes
      securityContext:
        sysctls:
          - { name: net.core.somaxconn, value: '1024' } # expect: sysctl
          - { name: kernel.shm_rmid_forced, value: '1' } # expect: sysctl
          - { name: vm.overcommit_memory, value: '1' }
      containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1 }]
`,
      },
      {
        title: 'HostProcess containers of Windows',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: agent }
spec:
  securityContext: { windowsOptions: { hostProcess: true } } # expect: hostProcess
  containers:
    - { name: agent, image: 'ghcr.io/shop/agent:2.4.1' }
    - name: web
      image: ghcr.io/shop/web:2.4.1
      securityContext: { windowsOptions: { hostProcess: false } } # expect: otherProcess
---
apiVersion: v1
kind: Pod
metadata: { name: tools }
spec:
  hostNetwork: true
  containers:
    - name: agent
      image: ghcr.io/shop/agent:2.4.1
      securityContext: { windowsOptions: { hostProcess: true } }
    - name: web # expect: someProcesses
      image: ghcr.io/shop/web:2.4.1
`,
      },
    ],
    good: [
      {
        title: 'one of the two each',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  hostNetwork: false
  hostUsers: false
  shareProcessNamespace: true
  securityContext:
    sysctls: [{ name: net/core/somaxconn, value: '1024' }]
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: agent }
spec:
  hostNetwork: true
  hostPID: true
  shareProcessNamespace: false
  securityContext:
    sysctls: [{ name: kernel.shm_rmid_forced, value: '1' }]
  containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: windows }
spec:
  hostNetwork: true
  securityContext: { windowsOptions: { hostProcess: true } }
  containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1 }]
`,
      },
      {
        title: 'users of its own, which an older cluster does not know',
        minorVersion: 32,
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: agent }
spec:
  hostUsers: false
  hostNetwork: true
  containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1 }]
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload(workload) {
        const { spec } = workload;
        const extra = refusalOf(workload, minorVersion);
        const isOn = (field: 'hostNetwork' | 'hostPID' | 'hostIPC') => spec.get(field).flag() === true;
        const shared = spec.get('shareProcessNamespace');
        if (shared.flag() === true && isOn('hostPID')) {
          const related = [{ at: spec.get('hostPID'), note: 'the processes of the node' }];
          report(shared, 'processes', { related, ...extra });
        }
        const hasOwnUsers = minorVersion >= ownUsersSince && spec.get('hostUsers').flag() === false;
        for (const field of ['hostNetwork', 'hostPID', 'hostIPC'] as const)
          if (hasOwnUsers && isOn(field)) report(spec.get(field), 'users', { field }, extra);
        for (const sysctl of spec.get('securityContext').get('sysctls').items()) {
          const at = sysctl.get('name');
          const name = at.text() ?? '';
          const field = fieldOfNamespace[sysctlNamespace(name) ?? 'none'];
          if (field && isOn(field)) report(at, 'sysctl', { name, field }, extra);
        }
        checkHostProcess(workload);
      },
    };

    /** `validateWindowsHostProcessPod` */
    function checkHostProcess(workload: Workload): void {
      const extra = refusalOf(workload, minorVersion);
      const ofPod = hostProcessIn(workload.spec as At);
      const containers = workload.containers.map(({ at, name }) => ({ at, name, own: hostProcessIn(at as At) }));
      for (const { name, own } of containers) {
        const value = own.flag();
        if (value !== undefined && ofPod.flag() !== undefined && value !== ofPod.flag())
          report(own, 'otherProcess', { container: name, value }, extra);
      }
      const isHost = (own: At<boolean | undefined>) => own.flag() ?? ofPod.flag() ?? false;
      const first = containers.find(({ own }) => isHost(own));
      if (!first) return;
      const place = first.own.exists ? first.own : ofPod;
      if (workload.spec.get('hostNetwork').flag() !== true) report(place, 'hostProcess', extra);
      for (const { at, name, own } of containers)
        if (!isHost(own) && ofPod.flag() === undefined) report(at, 'someProcesses', { container: name }, extra);
    }
  },
});

const fieldOfNamespace = { net: 'hostNetwork', ipc: 'hostIPC', none: undefined } as const;

/** UserNamespacesSupport in pkg/features/kube_features.go */
const ownUsersSince = 33;

function hostProcessIn(holder: At): At<boolean | undefined> {
  return (holder as At<{ securityContext?: { windowsOptions?: { hostProcess?: boolean } } }>)
    .get('securityContext')
    .get('windowsOptions')
    .get('hostProcess');
}
