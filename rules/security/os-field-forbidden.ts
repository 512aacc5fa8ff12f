import { type At, defineRule, refusalOf, type Workload } from '../../src/rule.ts';

export default defineRule({
  id: 'os-field-forbidden',
  area: 'security',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['os'],
  docs: {
    summary: 'A pod for Windows has fields of Linux, or the other way round',
    why: 'With `os.name` a pod says for which system it is, and the API server refuses what the other one has: users by number, capabilities and profiles on Windows, `windowsOptions` on Linux.',
    instead: 'Take the field away, or write the system that is meant.',
    refs: ['https://kubernetes.io/docs/concepts/workloads/pods/#pod-os'],
  },
  messages: {
    windows: (a: { field: string }) => `a pod for Windows cannot have ${a.field}, which is of Linux`,
    linux: 'a pod for Linux cannot have windowsOptions',
  },
  examples: {
    bad: [
      {
        title: 'a user by number on Windows',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  os: { name: windows }
  hostPID: true # expect: windows
  securityContext:
    runAsUser: 1000 # expect: windows
    fsGroup: 2000 # expect: windows
    runAsNonRoot: true
  containers:
    - name: iis
      image: ghcr.io/shop/iis:2.4.1
      securityContext:
        readOnlyRootFilesystem: false # expect: windows
        windowsOptions: { runAsUserName: ContainerUser }
`,
      },
      {
        title: 'options of Windows on Linux',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      os: { name: linux }
      securityContext:
        windowsOptions: { runAsUserName: ContainerUser } # expect: linux
      containers: [{ name: web, image: 'nginx:1.27.3' }]
`,
      },
    ],
    good: [
      {
        title: 'each to its own, and no system at all',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  os: { name: windows }
  hostNetwork: true
  hostPID: false
  securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: ContainerUser }, sysctls: [] }
  containers: [{ name: iis, image: ghcr.io/shop/iis:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  securityContext: { runAsUser: 1000, windowsOptions: { runAsUserName: ContainerUser } }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload(workload) {
        const extra = refusalOf(workload, minorVersion);
        const system = workload.spec.get('os').get('name').text();
        if (system === 'windows')
          for (const at of fieldsOfLinux(workload)) report(at.key, 'windows', { field: at.name }, extra);
        if (system === 'linux')
          for (const at of contextsOf(workload).map((context) => context.get('windowsOptions')))
            if (at.exists) report(at.key, 'linux', extra);
      },
    };
  },
});

/** `validateWindows` in pkg/apis/core/validation/validation.go; of the pod, its security context and its containers. */
const ofPod = ['hostUsers', 'hostPID', 'hostIPC', 'shareProcessNamespace'];
const ofPodContext = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'fsGroup',
  'fsGroupChangePolicy',
  'sysctls',
  'runAsUser',
  'runAsGroup',
  'supplementalGroups',
  'supplementalGroupsPolicy',
  'seLinuxChangePolicy',
];
const ofContainer = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'capabilities',
  'readOnlyRootFilesystem',
  'privileged',
  'allowPrivilegeEscalation',
  'procMount',
  'runAsUser',
  'runAsGroup',
];

type Fields = Readonly<Record<string, unknown>>;

/** The security contexts of a pod: its own first. */
function contextsOf({ spec, containers }: Workload): readonly At<Fields>[] {
  return [
    spec.get('securityContext'),
    ...containers.map(({ at }) => at.get('securityContext')),
  ] as readonly At[] as readonly At<Fields>[];
}

function fieldsOfLinux(workload: Workload): readonly At[] {
  const [context, ...containers] = contextsOf(workload);
  return [
    ...setFields(workload.spec as At as At<Fields>, ofPod),
    ...(context ? setFields(context, ofPodContext) : []),
    ...containers.flatMap((container) => setFields(container, ofContainer)),
  ];
}

/** The host namespaces are off when they are false; any other field counts when it is there. */
function setFields(at: At<Fields>, names: readonly string[]): readonly At[] {
  return names
    .map((name) => at.get(name) as At)
    .filter(
      ({ exists, value, name }) => exists && !(value === false && /^host(PID|IPC)$/.test(name)) && !isEmptyList(value),
    );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
