import { describe, expect, it } from 'vitest';
import {
  type PodSecurityStandard,
  podSecurityControls,
  podSecurityLabelsOf,
  podSecurityRejections,
  violatedControls,
} from '../../src/kubernetes/pod-security.ts';
import { recorded } from './recorded.ts';

interface Row {
  readonly id: number;
  readonly pod: unknown;
  readonly [standard: `${'baseline' | 'restricted'}@v1.${number}`]: readonly string[];
}

const standards: Readonly<Record<`${'baseline' | 'restricted'}@v1.${number}`, PodSecurityStandard>> = {
  'baseline@v1.24': { level: 'baseline', version: 24 },
  'baseline@v1.32': { level: 'baseline', version: 32 },
  'restricted@v1.24': { level: 'restricted', version: 24 },
  'restricted@v1.32': { level: 'restricted', version: 32 },
};

const rows = recorded<Row>('psa_fuzz');

function reasons(pod: unknown, standard: PodSecurityStandard): readonly string[] {
  return violatedControls(pod, standard)
    .map(({ control }) => control.reason)
    .sort();
}

function ids(pod: unknown, level: PodSecurityStandard['level'], version: number | 'latest'): readonly string[] {
  return violatedControls(pod, { level, version }).map(({ control }) => control.id);
}

function baseline(pod: unknown, version: number | 'latest' = 'latest'): readonly string[] {
  return violatedControls(pod, { level: 'baseline', version }).flatMap(({ violations }) =>
    violations.map(({ path, text }) => `${path.join('.')}: ${text}`),
  );
}

/** A pod with one container that keeps to the level restricted, and what differs from it. */
function pod(differences: { spec?: object; security?: object; container?: object; annotations?: object }) {
  const securityContext = {
    allowPrivilegeEscalation: false,
    runAsNonRoot: true,
    capabilities: { drop: ['ALL'] },
    seccompProfile: { type: 'RuntimeDefault' },
    ...differences.security,
  };
  return {
    metadata: { name: 'web', annotations: differences.annotations },
    spec: { containers: [{ name: 'web', securityContext, ...differences.container }], ...differences.spec },
  };
}

describe('recorded from Kubernetes 1.32', () => {
  it('has all the columns that are asked here', () => {
    for (const row of rows) {
      const columns = Object.keys(row).filter((key) => key !== 'id' && key !== 'pod');
      expect(columns.sort()).toEqual(Object.keys(standards).sort());
    }
  });

  it.each(Object.entries(standards))('%s', (column, standard) => {
    const differences = rows.flatMap((row) => {
      const theirs = [...(row[column as keyof typeof standards] ?? [])].sort();
      const ours = reasons(row.pod, standard);
      return ours.join() === theirs.join() ? [] : [{ id: row.id, ours, theirs }];
    });
    expect(differences).toEqual([]);
  });

  it('points at fields of the pod: at one that is there, or at the place of one that is missing', () => {
    for (const { pod: value } of rows) {
      for (const { control, violations } of violatedControls(value, { level: 'restricted', version: 'latest' })) {
        for (const { path } of violations) {
          const reached = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
          const isAbsence = /^(allow|capabilities|runAsNonRoot|seccomp)/.test(control.id);
          expect(reached !== undefined || isAbsence, `${control.id} at ${path.join('.')}`).toBe(true);
        }
      }
    }
  });
});

describe('a pod that keeps to the level restricted', () => {
  it('violates nothing of any version', () => {
    for (let version = 0; version < 40; version++) expect(ids(pod({}), 'restricted', version)).toEqual([]);
    expect(ids(pod({}), 'restricted', 'latest')).toEqual([]);
  });

  it('is not asked anything by the level privileged', () => {
    expect(ids({ spec: { hostPID: true } }, 'privileged', 'latest')).toEqual([]);
  });
});

describe('where and what', () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      'namespaces',
      { spec: { hostNetwork: true, hostIPC: false, hostPID: true } },
      ['spec.hostNetwork: hostNetwork is true', 'spec.hostPID: hostPID is true'],
    ],
    [
      'privileged',
      pod({ security: { privileged: true } }),
      ["spec.containers.0.securityContext.privileged: container 'web' is privileged"],
    ],
    [
      'capabilities',
      pod({ security: { capabilities: { add: ['CHOWN', 'CAP_CHOWN', 'NET_RAW'] } } }),
      [
        "spec.containers.0.securityContext.capabilities.add.1: container 'web' adds the capability 'CAP_CHOWN'",
        "spec.containers.0.securityContext.capabilities.add.2: container 'web' adds the capability 'NET_RAW'",
      ],
    ],
    [
      'a folder of the node',
      { spec: { volumes: [{ name: 'logs', hostPath: { path: '/var/log' } }] } },
      ["spec.volumes.0.hostPath: volume 'logs' is a hostPath"],
    ],
    [
      'ports',
      { spec: { initContainers: [{ name: 'x', ports: [{ hostPort: 0 }, { hostPort: 80 }] }] } },
      ["spec.initContainers.0.ports.1.hostPort: init container 'x' uses the host port 80"],
    ],
    [
      'AppArmor',
      pod({
        spec: { securityContext: { appArmorProfile: { type: 'Unconfined' } } },
        security: { appArmorProfile: { localhostProfile: 'x' } },
        annotations: {
          'container.apparmor.security.beta.kubernetes.io/web': 'unconfined',
          'container.apparmor.security.beta.kubernetes.io/a': 'runtime/default',
          'container.apparmor.security.beta.kubernetes.io/b': 'localhost/x',
          'container.apparmor.security.beta.kubernetes.io/c': '',
        },
      }),
      [
        "spec.securityContext.appArmorProfile.type: the pod has the AppArmor profile 'Unconfined'",
        "spec.containers.0.securityContext.appArmorProfile.type: container 'web' has the AppArmor profile ''",
        "metadata.annotations.container.apparmor.security.beta.kubernetes.io/web: container 'web' has the AppArmor profile 'unconfined'",
      ],
    ],
    [
      'SELinux',
      pod({ security: { seLinuxOptions: { type: 'spc_t', user: 'system_u', role: '', level: 's0' } } }),
      [
        "spec.containers.0.securityContext.seLinuxOptions.type: container 'web' has the SELinux type 'spc_t'",
        "spec.containers.0.securityContext.seLinuxOptions.user: container 'web' has the SELinux user 'system_u'",
      ],
    ],
    [
      'SELinux of the pod',
      { spec: { securityContext: { seLinuxOptions: { type: '', role: 'system_r' } } } },
      ["spec.securityContext.seLinuxOptions.role: the pod has the SELinux role 'system_r'"],
    ],
    [
      '/proc',
      pod({ security: { procMount: 'Unmasked' } }),
      ["spec.containers.0.securityContext.procMount: container 'web' mounts /proc as 'Unmasked'"],
    ],
    [
      'seccomp',
      pod({ security: { seccompProfile: { type: 'Unconfined' } } }),
      ["spec.containers.0.securityContext.seccompProfile.type: container 'web' has the seccomp profile 'Unconfined'"],
    ],
    [
      'sysctls',
      { spec: { securityContext: { sysctls: [{ name: 'net.core.somaxconn', value: '1024' }] } } },
      ["spec.securityContext.sysctls.0.name: the pod sets the sysctl 'net.core.somaxconn'"],
    ],
    [
      'Windows',
      {
        spec: {
          securityContext: { windowsOptions: { hostProcess: true } },
          containers: [{ name: 'web', securityContext: { windowsOptions: { hostProcess: true } } }],
        },
      },
      [
        'spec.securityContext.windowsOptions.hostProcess: the pod runs as a process of the host',
        "spec.containers.0.securityContext.windowsOptions.hostProcess: container 'web' runs as a process of the host",
      ],
    ],
    [
      'hosts of probes',
      pod({
        container: {
          livenessProbe: { httpGet: { host: '127.0.0.1', port: 80 } },
          readinessProbe: { tcpSocket: { host: 'x', port: 80 }, httpGet: { host: '', port: 80 } },
          startupProbe: { tcpSocket: { host: 'web', port: 80 } },
          lifecycle: { preStop: { httpGet: { host: 'web' } }, postStart: { tcpSocket: { host: 'web' } } },
        },
      }),
      [
        "spec.containers.0.livenessProbe.httpGet.host: container 'web' sets the host of its livenessProbe",
        "spec.containers.0.readinessProbe.tcpSocket.host: container 'web' sets the host of its readinessProbe",
        "spec.containers.0.startupProbe.tcpSocket.host: container 'web' sets the host of its startupProbe",
        "spec.containers.0.lifecycle.postStart.tcpSocket.host: container 'web' sets the host of its postStart",
        "spec.containers.0.lifecycle.preStop.httpGet.host: container 'web' sets the host of its preStop",
      ],
    ],
    [
      'a container for debugging',
      { spec: { ephemeralContainers: [{ name: 'x', securityContext: { privileged: true } }] } },
      ["spec.ephemeralContainers.0.securityContext.privileged: ephemeral container 'x' is privileged"],
    ],
  ])('%s', (_, value, expected) => {
    expect(baseline(value)).toEqual(expected);
  });

  it.each<[string, unknown, readonly string[]]>([
    [
      'capabilities that are kept and added',
      pod({ security: { capabilities: { add: ['CHOWN'] } } }),
      [
        "spec.containers.0.securityContext.capabilities.drop: container 'web' does not drop the capabilities 'ALL'",
        "spec.containers.0.securityContext.capabilities.add.0: container 'web' adds the capability 'CHOWN'",
      ],
    ],
    [
      'root by choice',
      pod({ spec: { securityContext: { runAsNonRoot: false, runAsUser: 0 } }, security: { runAsNonRoot: false } }),
      [
        'spec.securityContext.runAsNonRoot: the pod sets runAsNonRoot to false',
        "spec.containers.0.securityContext.runAsNonRoot: container 'web' sets runAsNonRoot to false",
        'spec.securityContext.runAsUser: the pod runs as user 0, which is root',
      ],
    ],
    [
      'one that the pod speaks for',
      pod({
        spec: { securityContext: { runAsNonRoot: true, seccompProfile: { type: 'Localhost' } } },
        security: { runAsNonRoot: null, seccompProfile: null },
      }),
      [],
    ],
    [
      'one container that says nothing',
      pod({ security: { seccompProfile: null } }),
      ["spec.containers.0.securityContext.seccompProfile: neither the pod nor container 'web' sets seccompProfile"],
    ],
    [
      'two of three containers that say nothing',
      pod({
        spec: {
          initContainers: ['first', 'second'].map((name) => ({
            name,
            securityContext: { allowPrivilegeEscalation: false, runAsNonRoot: true, capabilities: { drop: ['ALL'] } },
          })),
        },
      }),
      [
        "spec.initContainers.0.securityContext.seccompProfile: neither the pod nor init container 'first' sets seccompProfile",
        "spec.initContainers.1.securityContext.seccompProfile: neither the pod nor init container 'second' sets seccompProfile",
      ],
    ],
    [
      'a share of files',
      pod({ spec: { volumes: [{ name: 'data', nfs: { server: 'files', path: '/' } }] } }),
      ["spec.volumes.0.nfs: volume 'data' is of the type nfs"],
    ],
    [
      'a seccomp profile of its own that is none',
      pod({ security: { seccompProfile: { type: 'Unconfined' } } }),
      ["spec.containers.0.securityContext.seccompProfile.type: container 'web' has the seccomp profile 'Unconfined'"],
    ],
  ])('restricted: %s', (_, value, expected) => {
    const violated = violatedControls(value, { level: 'restricted', version: 'latest' });
    const words = violated.flatMap(({ violations }) =>
      violations.map(({ path, text }) => `${path.join('.')}: ${text}`),
    );
    expect(words).toEqual(expected);
  });

  it('says what is missing, once for each container', () => {
    const value = { spec: { containers: [{ name: 'web' }, { name: 'log', securityContext: { runAsNonRoot: true } }] } };
    const violated = violatedControls(value, { level: 'restricted', version: 'latest' });
    expect(violated.map(({ control, violations }) => [control.id, violations.map(({ text }) => text)])).toEqual([
      [
        'allowPrivilegeEscalation',
        [
          "container 'web' does not set allowPrivilegeEscalation to false",
          "container 'log' does not set allowPrivilegeEscalation to false",
        ],
      ],
      [
        'capabilities_restricted',
        [
          "container 'web' does not drop the capabilities 'ALL'",
          "container 'log' does not drop the capabilities 'ALL'",
        ],
      ],
      ['runAsNonRoot', ["neither the pod nor container 'web' sets runAsNonRoot"]],
      ['seccompProfile_restricted', ['neither the pod nor its containers set seccompProfile']],
    ]);
    expect(violated.map(({ violations }) => violations[0].path.join('.'))).toEqual([
      'spec.containers.0.securityContext.allowPrivilegeEscalation',
      'spec.containers.0.securityContext.capabilities.drop',
      'spec.containers.0.securityContext.runAsNonRoot',
      'spec.securityContext.seccompProfile',
    ]);
  });
});

describe('changes from one version to the next', () => {
  const sysctl = (name: string) => ({ spec: { securityContext: { sysctls: [{ name, value: '1' }] } } });
  const ownUsers = { hostUsers: false };
  it.each<[string, unknown, 'baseline' | 'restricted', string, number, 'asked' | 'dropped']>([
    [
      'hosts of probes',
      pod({ container: { livenessProbe: { httpGet: { host: 'x' } } } }),
      'baseline',
      'hostProbesAndHostLifecycle',
      34,
      'asked',
    ],
    [
      'SELinux for engines',
      pod({ security: { seLinuxOptions: { type: 'container_engine_t' } } }),
      'baseline',
      'seLinuxOptions',
      31,
      'dropped',
    ],
    ['local ports', sysctl('net.ipv4.ip_local_reserved_ports'), 'baseline', 'sysctls', 27, 'dropped'],
    ['keepalive', sysctl('net.ipv4.tcp_keepalive_probes'), 'baseline', 'sysctls', 29, 'dropped'],
    ['buffers', sysctl('net.ipv4.tcp_wmem'), 'baseline', 'sysctls', 32, 'dropped'],
    ['slow start', sysctl('net.ipv4.tcp_slow_start_after_idle'), 'baseline', 'sysctls', 37, 'dropped'],
    [
      '/proc with own users',
      pod({ spec: ownUsers, security: { procMount: 'Unmasked' } }),
      'baseline',
      'procMount',
      35,
      'dropped',
    ],
    [
      '/proc with own users, restricted',
      pod({ spec: ownUsers, security: { procMount: 'Unmasked' } }),
      'restricted',
      'procMount_restricted',
      35,
      'asked',
    ],
    [
      'root with own users',
      pod({ spec: ownUsers, security: { runAsUser: 0 } }),
      'restricted',
      'runAsUser',
      35,
      'dropped',
    ],
    [
      'no user with own users',
      pod({ spec: ownUsers, security: { runAsNonRoot: false } }),
      'restricted',
      'runAsNonRoot',
      35,
      'dropped',
    ],
    ['root', pod({ security: { runAsUser: 0 } }), 'restricted', 'runAsUser', 23, 'asked'],
    [
      'privileges',
      pod({ security: { allowPrivilegeEscalation: true } }),
      'restricted',
      'allowPrivilegeEscalation',
      8,
      'asked',
    ],
    [
      'privileges on Windows',
      pod({ spec: { os: { name: 'windows' } }, security: { allowPrivilegeEscalation: null } }),
      'restricted',
      'allowPrivilegeEscalation',
      25,
      'dropped',
    ],
    [
      'capabilities on Windows',
      pod({ spec: { os: { name: 'windows' } }, security: { capabilities: null } }),
      'restricted',
      'capabilities_restricted',
      25,
      'dropped',
    ],
    [
      'seccomp on Windows',
      pod({ spec: { os: { name: 'windows' } }, security: { seccompProfile: null } }),
      'restricted',
      'seccompProfile_restricted',
      25,
      'dropped',
    ],
    [
      'capabilities that are not dropped',
      pod({ security: { capabilities: { drop: ['all'] } } }),
      'restricted',
      'capabilities_restricted',
      22,
      'asked',
    ],
    [
      'seccomp that is not set',
      pod({ security: { seccompProfile: null } }),
      'restricted',
      'seccompProfile_restricted',
      19,
      'asked',
    ],
    [
      'seccomp of the pod by annotation',
      pod({ annotations: { 'seccomp.security.alpha.kubernetes.io/pod': 'unconfined' } }),
      'baseline',
      'seccompProfile_baseline',
      19,
      'dropped',
    ],
    [
      'seccomp of a container by annotation',
      pod({ annotations: { 'container.seccomp.security.alpha.kubernetes.io/web': '' } }),
      'baseline',
      'seccompProfile_baseline',
      19,
      'dropped',
    ],
    [
      'seccomp by field',
      pod({ security: { seccompProfile: { type: 'Unconfined' } } }),
      'baseline',
      'seccompProfile_baseline',
      19,
      'asked',
    ],
  ])('%s', (_, value, level, id, version, change) => {
    expect(ids(value, level, version - 1).includes(id)).toBe(change === 'dropped');
    expect(ids(value, level, version).includes(id)).toBe(change === 'asked');
    expect(ids(value, level, 'latest').includes(id)).toBe(change === 'asked');
  });

  it.each(['runtime/default', 'docker/default', 'localhost/profiles/web.json'])('an annotation with %s', (profile) => {
    const annotations = {
      'seccomp.security.alpha.kubernetes.io/pod': profile,
      'container.seccomp.security.alpha.kubernetes.io/other': 'unconfined',
    };
    expect(ids(pod({ annotations }), 'baseline', 18)).toEqual([]);
  });
});

describe('controls that stand in for others', () => {
  it('are asked alone from their version on', () => {
    const value = pod({ security: { capabilities: { drop: ['ALL'], add: ['NET_RAW'] }, procMount: 'Unmasked' } });
    expect(ids(value, 'restricted', 21)).toEqual(['capabilities_baseline', 'procMount']);
    expect(ids(value, 'restricted', 34)).toEqual(['procMount', 'capabilities_restricted']);
    expect(ids(value, 'restricted', 35)).toEqual(['capabilities_restricted', 'procMount_restricted']);
    expect(ids(value, 'baseline', 35)).toEqual(['capabilities_baseline', 'procMount']);
  });

  it('allow more than what they stand in for where the server does', () => {
    const value = pod({ security: { capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } } });
    expect(ids(value, 'restricted', 'latest')).toEqual([]);
  });

  it('name controls of the baseline', () => {
    const baselineIds = podSecurityControls.filter(({ level }) => level === 'baseline').map(({ id }) => id);
    for (const { level, replaces } of podSecurityControls) {
      if (replaces === undefined) continue;
      expect(level).toBe('restricted');
      expect(baselineIds).toContain(replaces);
    }
  });

  it('have ids of their own and versions in order', () => {
    expect(new Set(podSecurityControls.map(({ id }) => id)).size).toBe(podSecurityControls.length);
    for (const { versions } of podSecurityControls) {
      const from = versions.map((version) => version.from);
      expect(from).toEqual([...new Set(from)].sort((a, b) => a - b));
    }
  });
});

describe('what an API server rejects', () => {
  const rejections = (value: unknown, version: number | 'latest', minorVersion: number) =>
    podSecurityRejections(value, { level: 'baseline', version }, minorVersion).map(({ control }) => control.id);

  it('is told by the standards of its own version at most', () => {
    const value = pod({ container: { livenessProbe: { httpGet: { host: 'x' } } } });
    expect(rejections(value, 'latest', 33)).toEqual([]);
    expect(rejections(value, 36, 33)).toEqual([]);
    expect(rejections(value, 33, 36)).toEqual([]);
    expect(rejections(value, 'latest', 34)).toEqual(['hostProbesAndHostLifecycle']);
    expect(rejections(value, 34, 36)).toEqual(['hostProbesAndHostLifecycle']);
  });

  it('is nothing that it drops from the pod', () => {
    const value = pod({ security: { procMount: 'Unmasked' } });
    expect(rejections(value, 'latest', 32)).toEqual([]);
    expect(rejections(value, 'latest', 33)).toEqual(['procMount']);
  });
});

describe('volumes of the level restricted', () => {
  it.each<[object, boolean]>([
    [{ configMap: { name: 'x' } }, true],
    [{ csi: { driver: 'x' } }, true],
    [{ downwardAPI: {} }, true],
    [{ emptyDir: {} }, true],
    [{ ephemeral: {} }, true],
    [{ image: { reference: 'x' } }, true],
    [{ persistentVolumeClaim: { claimName: 'x' } }, true],
    [{ projected: {} }, true],
    [{ secret: { secretName: 'x' } }, true],
    // Nothing, or nothing that the server knows, is an emptyDir.
    [{}, true],
    [{ hostPath: null }, true],
    [{ persistentVolumeClaims: {} }, true],
  ])('%j: %s', (source, allowed) => {
    const value = pod({ spec: { volumes: [{ name: 'data', ...source }] } });
    expect(ids(value, 'restricted', 'latest')).toEqual(allowed ? [] : ['restrictedVolumes']);
  });
});

it.each([
  'hostPath',
  'gcePersistentDisk',
  'awsElasticBlockStore',
  'gitRepo',
  'nfs',
  'iscsi',
  'glusterfs',
  'rbd',
  'flexVolume',
  'cinder',
  'cephfs',
  'flocker',
  'fc',
  'azureFile',
  'vsphereVolume',
  'quobyte',
  'azureDisk',
  'photonPersistentDisk',
  'portworxVolume',
  'scaleIO',
  'storageos',
])('a volume of the type %s is not allowed by the level restricted', (type) => {
  const value = pod({
    spec: {
      volumes: [
        { name: 'cache', emptyDir: {} },
        { name: 'data', [type]: {} },
      ],
    },
  });
  expect(ids(value, 'restricted', 'latest')).toEqual(['restrictedVolumes']);
});

describe('what the baseline allows', () => {
  const capabilities =
    'AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT';
  it.each(capabilities.split(' '))('the capability %s', (capability) => {
    expect(baseline(pod({ security: { capabilities: { add: [capability] } } }))).toEqual([]);
    expect(baseline(pod({ security: { capabilities: { add: [capability.toLowerCase()] } } })).length).toBe(1);
  });

  it.each(['', 'container_t', 'container_init_t', 'container_kvm_t'])('the SELinux type %j', (type) => {
    expect(baseline(pod({ security: { seLinuxOptions: { type } } }), 0)).toEqual([]);
  });

  const sysctls =
    'kernel.shm_rmid_forced net.ipv4.ip_local_port_range net.ipv4.tcp_syncookies net.ipv4.ping_group_range net.ipv4.ip_unprivileged_port_start';
  it.each(sysctls.split(' '))('the sysctl %s', (name) => {
    expect(baseline({ spec: { securityContext: { sysctls: [{ name, value: '1' }] } } }, 0)).toEqual([]);
  });
});

it('has the controls of the server, with the versions in which they change', () => {
  const table = podSecurityControls.map(({ id, level, reason, replaces, versions }) =>
    [id, level, reason, replaces ?? '-', versions.map(({ from }) => from).join(' ')].join(' | '),
  );
  expect(table).toEqual([
    'appArmorProfile | baseline | forbidden AppArmor profile | - | 0',
    'capabilities_baseline | baseline | non-default capabilities | - | 0',
    'hostNamespaces | baseline | host namespaces | - | 0',
    'hostPathVolumes | baseline | hostPath volumes | - | 0',
    'hostPorts | baseline | hostPort | - | 0',
    'hostProbesAndHostLifecycle | baseline | probe or lifecycle host | - | 34',
    'privileged | baseline | privileged | - | 0',
    'procMount | baseline | procMount | - | 0 35',
    'seLinuxOptions | baseline | seLinuxOptions | - | 0 31',
    'seccompProfile_baseline | baseline | seccompProfile | - | 0 19',
    'sysctls | baseline | forbidden sysctls | - | 0 27 29 32 37',
    'windowsHostProcess | baseline | hostProcess | - | 0',
    'allowPrivilegeEscalation | restricted | allowPrivilegeEscalation != false | - | 8 25',
    'capabilities_restricted | restricted | unrestricted capabilities | capabilities_baseline | 22 25',
    'procMount_restricted | restricted | procMount | procMount | 35',
    'restrictedVolumes | restricted | restricted volume types | hostPathVolumes | 0',
    'runAsNonRoot | restricted | runAsNonRoot != true | - | 0 35',
    'runAsUser | restricted | runAsUser=0 | - | 23 35',
    'seccompProfile_restricted | restricted | seccompProfile | seccompProfile_baseline | 19 25',
  ]);
});

describe('manifests of other shapes', () => {
  it.each([
    null,
    7,
    'text',
    [],
    { spec: null },
    { spec: { containers: 'text', volumes: {}, securityContext: [] } },
    { spec: { containers: [null, 7, 'text', [], {}], volumes: [null, 7], initContainers: [[]] } },
    { metadata: 7, spec: { containers: [{ name: 7, ports: [null, { hostPort: '80' }], securityContext: 'text' }] } },
    {
      metadata: { annotations: { a: 7, b: null } },
      spec: { securityContext: { sysctls: [7, { name: 7 }], appArmorProfile: 'x' } },
    },
    {
      spec: {
        containers: [{ securityContext: { capabilities: { add: [7, null], drop: 'ALL' }, privileged: 'true' } }],
      },
    },
  ])('%j', (value) => {
    for (const version of [0, 18, 24, 'latest'] as const) {
      expect(() => violatedControls(value, { level: 'restricted', version })).not.toThrow();
      expect(ids(value, 'baseline', version)).toEqual([]);
    }
  });
});

describe('labels of a namespace', () => {
  const prefix = 'pod-security.kubernetes.io';

  it('allow everything when there are none', () => {
    const all = { level: 'privileged', version: 'latest' };
    expect(podSecurityLabelsOf({ team: 'shop' })).toEqual({ enforce: all, audit: all, warn: all, problems: [] });
  });

  it('say level and version for each mode', () => {
    const labels = {
      [`${prefix}/enforce`]: 'baseline',
      [`${prefix}/enforce-version`]: 'v1.30',
      [`${prefix}/audit`]: 'restricted',
      [`${prefix}/warn`]: 'privileged',
      [`${prefix}/warn-version`]: 'latest',
    };
    expect(podSecurityLabelsOf(labels)).toEqual({
      enforce: { level: 'baseline', version: 30 },
      audit: { level: 'restricted', version: 'latest' },
      warn: { level: 'privileged', version: 'latest' },
      problems: [],
    });
  });

  it('warn of what is enforced unless they say otherwise', () => {
    const enforced = { [`${prefix}/enforce`]: 'restricted', [`${prefix}/enforce-version`]: 'v1.0' };
    expect(podSecurityLabelsOf(enforced).warn).toEqual({ level: 'restricted', version: 0 });
    const versioned = { ...enforced, [`${prefix}/warn-version`]: 'v1.31' };
    expect(podSecurityLabelsOf(versioned).warn).toEqual({ level: 'restricted', version: 31 });
    expect(podSecurityLabelsOf({ [`${prefix}/enforce`]: 'strict' }).warn.level).toBe('privileged');
    const open = { [`${prefix}/enforce`]: 'privileged', [`${prefix}/enforce-version`]: 'v1.30' };
    expect(podSecurityLabelsOf(open).warn).toEqual({ level: 'privileged', version: 'latest' });
  });

  it('count as the strictest when what is enforced makes no sense', () => {
    const labels = {
      [`${prefix}/enforce`]: 'Baseline',
      [`${prefix}/enforce-version`]: '1.30',
      [`${prefix}/audit`]: 'none',
      [`${prefix}/warn`]: '',
    };
    expect(podSecurityLabelsOf(labels)).toEqual({
      enforce: { level: 'restricted', version: 'latest' },
      audit: { level: 'privileged', version: 'latest' },
      warn: { level: 'privileged', version: 'latest' },
      problems: [
        { label: `${prefix}/enforce`, value: 'Baseline', code: 'level' },
        { label: `${prefix}/enforce-version`, value: '1.30', code: 'version' },
        { label: `${prefix}/audit`, value: 'none', code: 'level' },
        { label: `${prefix}/warn`, value: '', code: 'level' },
      ],
    });
  });

  it.each(['v1.030', 'v1', 'v1.30.1', 'v2.0', 'Latest', '', 'v1.30\n', 'v1.-1'])('refuse the version %j', (version) => {
    const { problems } = podSecurityLabelsOf({ [`${prefix}/warn-version`]: version });
    expect(problems.map(({ code }) => code)).toEqual(['version']);
  });
});
