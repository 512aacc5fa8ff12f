import { misspelt } from './slips.ts';
import { claimSpec, type Part, type Program, selectorOf } from './workloads.ts';
import type { Plain } from './write-yaml.ts';

/** What stands beside a workload: a function for each part that gives its objects. */
export const partsOf: Readonly<Record<Part, (program: Program) => readonly Plain[]>> = {
  service: (program) => {
    const { slip } = program;
    const [[label, value] = ['app', '']] = Object.entries(selectorOf(program));
    const selector = { [label]: slip === 'label misspelt' ? misspelt(String(value)) : value };
    const targetPort = slip === 'port misspelt' ? 'htpp' : 'http';
    const headless = program.workload === 'StatefulSet' ? { clusterIP: 'None' } : {};
    return [object(program, 'v1/Service', { ...headless, selector, ports: [{ name: 'http', port: 80, targetPort }] })];
  },
  account: (program) => [
    { ...head(program, 'v1/ServiceAccount'), automountServiceAccountToken: program.has.has('role') },
  ],
  role: (program) => [
    { ...head(program, 'rbac.authorization.k8s.io/v1/Role'), rules: rulesOf(program) },
    { ...head(program, 'rbac.authorization.k8s.io/v1/RoleBinding'), ...boundTo(program, 'Role', program.name) },
  ],
  'cluster role': (program) => {
    const name = `${program.namespace}-${program.name}`;
    return [
      { ...outside(program, 'rbac.authorization.k8s.io/v1/ClusterRole', name), rules: rulesOf(program) },
      {
        ...outside(program, 'rbac.authorization.k8s.io/v1/ClusterRoleBinding', name),
        ...boundTo(program, 'ClusterRole', name),
      },
    ];
  },
  config: (program) => [{ ...head(program, 'v1/ConfigMap', `${program.name}-config`), data: settingsOf(program) }],
  secret: (program) => [
    {
      ...head(program, 'v1/Secret', `${program.name}-credentials`),
      type: 'Opaque',
      stringData: { username: program.name, password: `change-${program.random.below(1e9).toString(36)}` },
    },
  ],
  claim: (program) => [
    {
      ...head(program, 'v1/PersistentVolumeClaim', `${program.name}-data`),
      spec: claimSpec(program.random, program.has.has('volume') ? `${program.name}-disks` : 'standard'),
    },
  ],
  volume: (program) => [
    {
      ...outside(program, 'v1/PersistentVolume', `${program.namespace}-${program.name}`),
      spec: {
        capacity: { storage: program.slip === 'volume too small' ? '512Mi' : '200Gi' },
        accessModes: ['ReadWriteOnce'],
        storageClassName: `${program.name}-disks`,
        nfs: { server: 'nfs.example.com', path: `/exports/${program.namespace}/${program.name}` },
      },
    },
  ],
  ingress: (program) => {
    const host = `${program.name}.${program.namespace}.example.com`;
    const service = { name: program.name, port: { name: 'http' } };
    return [
      object(program, 'networking.k8s.io/v1/Ingress', {
        ingressClassName: 'nginx',
        ...(program.random.chance(0.6) ? { tls: [{ hosts: [host], secretName: `${program.name}-tls` }] } : {}),
        rules: [{ host, http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service } }] } }],
      }),
    ];
  },
  autoscaler: (program) => [
    object(program, 'autoscaling/v2/HorizontalPodAutoscaler', {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: program.workload, name: program.name },
      minReplicas: 2,
      maxReplicas: 4 + program.random.below(12),
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 75 } } },
      ],
    }),
  ],
  budget: (program) => [
    object(
      program,
      program.slip === 'budget of an old version'
        ? 'policy/v1beta1/PodDisruptionBudget'
        : 'policy/v1/PodDisruptionBudget',
      { maxUnavailable: 1, selector: { matchLabels: selectorOf(program) } },
    ),
  ],
  policy: (program) => [
    object(program, 'networking.k8s.io/v1/NetworkPolicy', {
      podSelector: { matchLabels: selectorOf(program) },
      policyTypes: ['Ingress'],
      ingress: [
        {
          from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'ingress-nginx' } } }],
          ports: [{ protocol: 'TCP', port: 'http' }],
        },
      ],
    }),
  ],
  monitor: (program) => [
    object(program, 'monitoring.coreos.com/v1/ServiceMonitor', {
      selector: { matchLabels: selectorOf(program) },
      endpoints: [{ port: 'http', path: '/metrics', interval: '30s' }],
    }),
  ],
};

/** The beginning of an object: `type` is its API version and its kind. */
export function head(
  { namespace, labels, name }: Pick<Program, 'namespace' | 'labels' | 'name'>,
  type: string,
  own = name,
): { readonly [key: string]: Plain } {
  return { ...typeOf(type), metadata: { name: own, namespace, labels } };
}

function outside({ labels }: Program, type: string, name: string): { readonly [key: string]: Plain } {
  return { ...typeOf(type), metadata: { name, labels } };
}

function object(program: Program, type: string, spec: Plain): Plain {
  return { ...head(program, type), spec };
}

function typeOf(type: string): { readonly [key: string]: Plain } {
  const slash = type.lastIndexOf('/');
  return { apiVersion: type.slice(0, slash), kind: type.slice(slash + 1) };
}

function boundTo({ name, namespace }: Program, kind: string, role: string): { readonly [key: string]: Plain } {
  return {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind, name: role },
    subjects: [{ kind: 'ServiceAccount', name, namespace }],
  };
}

function rulesOf({ random }: Program): Plain {
  const rows: readonly [Plain, ...Plain[]] = [
    { apiGroups: [''], resources: ['pods', 'services'], verbs: ['get', 'list', 'watch'] },
    { apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'update'] },
    { apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'list', 'watch', 'patch'] },
    { apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: ['get', 'create', 'update'] },
    { apiGroups: [''], resources: ['events'], verbs: ['create', 'patch'] },
  ];
  return rows.slice(0, 1 + random.below(rows.length));
}

/** Some settings of one line each, and mostly a file of some length. */
function settingsOf({ name, settings, random }: Program): Plain {
  const plain = Object.fromEntries(
    settings.map((key) => [key, random.pick(['eu-west-1', 'enabled', '30s', '250', 'info'])]),
  );
  if (random.chance(0.4)) return plain;
  const lines = Array.from({ length: Math.min(400, Math.ceil(random.around(10, 1))) }, (_, n) =>
    n % 6 === 0 ? `[${name}.section-${n / 6}]` : `option-${n} = ${random.below(10_000)}`,
  );
  return { ...plain, 'settings.toml': `${lines.join('\n')}\n` };
}
