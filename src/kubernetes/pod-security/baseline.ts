import {
  type CheckedPod,
  exceptFor,
  hasOwnUsers,
  type PodSecurityControl,
  type PodSecurityViolation,
  securityContextsOf,
} from './control.ts';
import { fieldIn, isObject, isPresent, itemsIn, keysOf, textOf } from './field.ts';

type Violations = readonly PodSecurityViolation[];

/** Capabilities that a container may add, written exactly so. */
const defaultCapabilities: ReadonlySet<string> = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);

const seLinuxTypes = ['', 'container_t', 'container_init_t', 'container_kvm_t'] as const;

const sysctls = [
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.ping_group_range',
  'net.ipv4.ip_unprivileged_port_start',
] as const;
const sysctls27 = [...sysctls, 'net.ipv4.ip_local_reserved_ports'] as const;
const sysctls29 = [
  ...sysctls27,
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
] as const;
const sysctls32 = [...sysctls29, 'net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem'] as const;
const sysctls37 = [...sysctls32, 'net.ipv4.tcp_slow_start_after_idle', 'net.ipv4.tcp_notsent_lowat'] as const;

/**
 * The controls of the level baseline: what is known to break out of a container is not allowed.
 * staging/src/k8s.io/pod-security-admission/policy, a file for each
 */
export const baselineControls: readonly PodSecurityControl[] = [
  {
    id: 'appArmorProfile',
    level: 'baseline',
    reason: 'forbidden AppArmor profile',
    versions: [{ from: 0, violations: appArmorProfile }],
  },
  {
    id: 'capabilities_baseline',
    level: 'baseline',
    reason: 'non-default capabilities',
    versions: [{ from: 0, violations: (pod) => addedCapabilities(pod, defaultCapabilities) }],
  },
  {
    id: 'hostNamespaces',
    level: 'baseline',
    reason: 'host namespaces',
    versions: [{ from: 0, violations: hostNamespaces }],
  },
  {
    id: 'hostPathVolumes',
    level: 'baseline',
    reason: 'hostPath volumes',
    versions: [{ from: 0, violations: hostPathVolumes }],
  },
  { id: 'hostPorts', level: 'baseline', reason: 'hostPort', versions: [{ from: 0, violations: hostPorts }] },
  {
    id: 'hostProbesAndHostLifecycle',
    level: 'baseline',
    reason: 'probe or lifecycle host',
    versions: [{ from: 34, violations: hostsOfProbes }],
  },
  { id: 'privileged', level: 'baseline', reason: 'privileged', versions: [{ from: 0, violations: privileged }] },
  {
    id: 'procMount',
    level: 'baseline',
    reason: 'procMount',
    versions: [
      { from: 0, violations: procMount },
      { from: 35, violations: exceptFor(hasOwnUsers, procMount) },
    ],
  },
  {
    id: 'seLinuxOptions',
    level: 'baseline',
    reason: 'seLinuxOptions',
    versions: [
      { from: 0, violations: (pod) => seLinuxOptions(pod, seLinuxTypes) },
      { from: 31, violations: (pod) => seLinuxOptions(pod, [...seLinuxTypes, 'container_engine_t']) },
    ],
  },
  {
    id: 'seccompProfile_baseline',
    level: 'baseline',
    reason: 'seccompProfile',
    versions: [
      { from: 0, violations: seccompAnnotations },
      { from: 19, violations: wrongSeccompProfiles },
    ],
  },
  {
    id: 'sysctls',
    level: 'baseline',
    reason: 'forbidden sysctls',
    versions: [
      { from: 0, violations: (pod) => forbiddenSysctls(pod, sysctls) },
      { from: 27, violations: (pod) => forbiddenSysctls(pod, sysctls27) },
      { from: 29, violations: (pod) => forbiddenSysctls(pod, sysctls29) },
      { from: 32, violations: (pod) => forbiddenSysctls(pod, sysctls32) },
      { from: 37, violations: (pod) => forbiddenSysctls(pod, sysctls37) },
    ],
  },
  {
    id: 'windowsHostProcess',
    level: 'baseline',
    reason: 'hostProcess',
    versions: [{ from: 0, violations: windowsHostProcess }],
  },
];

/** Capabilities that containers add and that are not among these. */
export function addedCapabilities({ containers }: CheckedPod, allowed: ReadonlySet<string>): Violations {
  return containers.flatMap(({ name, securityContext }) =>
    itemsIn(securityContext, 'capabilities', 'add').flatMap((at) => {
      const capability = textOf(at);
      if (capability === undefined || allowed.has(capability)) return [];
      return [{ path: at.path, text: `${name} adds the capability '${capability}'` }];
    }),
  );
}

/** Whether /proc is mounted as it is, without the masks of the container runtime. */
export function procMount({ containers }: CheckedPod): Violations {
  return containers.flatMap(({ name, securityContext }) => {
    const at = fieldIn(securityContext, 'procMount');
    if (!isPresent(at) || at.value === 'Default') return [];
    return [{ path: at.path, text: `${name} mounts /proc as '${textOf(at) ?? ''}'` }];
  });
}

/** Profiles of the pod and its containers that are neither that of the runtime nor one of the node. */
export function wrongSeccompProfiles(pod: CheckedPod): Violations {
  return wrongProfiles(pod, 'seccompProfile', 'seccomp');
}

function wrongProfiles(pod: CheckedPod, key: string, words: string): Violations {
  return securityContextsOf(pod).flatMap(({ name, at }) => {
    const profile = fieldIn(at, key);
    const type = fieldIn(profile, 'type');
    if (!isObject(profile) || type.value === 'RuntimeDefault' || type.value === 'Localhost') return [];
    return [{ path: type.path, text: `${name} has the ${words} profile '${textOf(type) ?? ''}'` }];
  });
}

function appArmorProfile(pod: CheckedPod): Violations {
  const prefix = 'container.apparmor.security.beta.kubernetes.io/';
  const isAllowed = (profile: string) => profile === '' || /^(runtime\/default$|localhost\/)/.test(profile);
  const annotations = keysOf(pod.annotations).flatMap((key) => {
    const at = fieldIn(pod.annotations, key);
    const profile = textOf(at);
    if (!key.startsWith(prefix) || profile === undefined || isAllowed(profile)) return [];
    return [{ path: at.path, text: `container '${key.slice(prefix.length)}' has the AppArmor profile '${profile}'` }];
  });
  return [...wrongProfiles(pod, 'appArmorProfile', 'AppArmor'), ...annotations];
}

function seccompAnnotations({ annotations, containers }: CheckedPod): Violations {
  const owners = [
    { name: 'the pod', key: 'seccomp.security.alpha.kubernetes.io/pod' },
    ...containers.map(({ name, at }) => ({
      name,
      key: `container.seccomp.security.alpha.kubernetes.io/${textOf(fieldIn(at, 'name')) ?? ''}`,
    })),
  ];
  return owners.flatMap(({ name, key }) => {
    const at = fieldIn(annotations, key);
    const profile = textOf(at);
    if (profile === undefined || /^(runtime\/default$|docker\/default$|localhost\/)/.test(profile)) return [];
    return [{ path: at.path, text: `${name} has the seccomp profile '${profile}'` }];
  });
}

function hostNamespaces({ spec }: CheckedPod): Violations {
  return ['hostNetwork', 'hostPID', 'hostIPC']
    .map((key) => ({ key, at: fieldIn(spec, key) }))
    .filter(({ at }) => at.value === true)
    .map(({ key, at }) => ({ path: at.path, text: `${key} is true` }));
}

function hostPathVolumes({ spec }: CheckedPod): Violations {
  return itemsIn(spec, 'volumes').flatMap((volume) => {
    const at = fieldIn(volume, 'hostPath');
    return isPresent(at)
      ? [{ path: at.path, text: `volume '${textOf(fieldIn(volume, 'name')) ?? ''}' is a hostPath` }]
      : [];
  });
}

function hostPorts({ containers }: CheckedPod): Violations {
  return containers.flatMap(({ name, at }) =>
    itemsIn(at, 'ports').flatMap((port) => {
      const { value, path } = fieldIn(port, 'hostPort');
      return typeof value === 'number' && value !== 0 ? [{ path, text: `${name} uses the host port ${value}` }] : [];
    }),
  );
}

function hostsOfProbes({ containers }: CheckedPod): Violations {
  const checks = [['livenessProbe'], ['readinessProbe'], ['startupProbe']] as const;
  const hooks = [
    ['lifecycle', 'postStart'],
    ['lifecycle', 'preStop'],
  ] as const;
  return containers.flatMap(({ name, at }) =>
    [...checks, ...hooks].flatMap((keys) =>
      ['httpGet', 'tcpSocket'].flatMap((action) => {
        const host = fieldIn(at, ...keys, action, 'host');
        return textOf(host) ? [{ path: host.path, text: `${name} sets the host of its ${keys.at(-1)}` }] : [];
      }),
    ),
  );
}

function privileged({ containers }: CheckedPod): Violations {
  return containers.flatMap(({ name, securityContext }) => {
    const at = fieldIn(securityContext, 'privileged');
    return at.value === true ? [{ path: at.path, text: `${name} is privileged` }] : [];
  });
}

function seLinuxOptions(pod: CheckedPod, types: readonly string[]): Violations {
  return securityContextsOf(pod).flatMap(({ name, at }) => {
    const options = fieldIn(at, 'seLinuxOptions');
    const isForbidden = (key: string, text: string) => (key === 'type' ? !types.includes(text) : text !== '');
    return ['type', 'user', 'role'].flatMap((key) => {
      const option = fieldIn(options, key);
      const text = textOf(option);
      if (text === undefined || !isForbidden(key, text)) return [];
      return [{ path: option.path, text: `${name} has the SELinux ${key} '${text}'` }];
    });
  });
}

function forbiddenSysctls({ spec }: CheckedPod, allowed: readonly string[]): Violations {
  return itemsIn(spec, 'securityContext', 'sysctls').flatMap((sysctl) => {
    const at = fieldIn(sysctl, 'name');
    const name = textOf(at);
    if (name === undefined || allowed.includes(name)) return [];
    return [{ path: at.path, text: `the pod sets the sysctl '${name}'` }];
  });
}

function windowsHostProcess(pod: CheckedPod): Violations {
  return securityContextsOf(pod).flatMap(({ name, at }) => {
    const flag = fieldIn(at, 'windowsOptions', 'hostProcess');
    return flag.value === true ? [{ path: flag.path, text: `${name} runs as a process of the host` }] : [];
  });
}
