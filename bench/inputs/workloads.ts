import type { Random } from './random.ts';
import { misspelt, type Slip } from './slips.ts';
import type { Plain } from './write-yaml.ts';

type Mapping = { readonly [key: string]: Plain };

/** What a program consists of, before it is written. */
export interface Program {
  readonly name: string;
  readonly namespace: string;
  readonly random: Random;
  readonly slip: Slip | undefined;
  readonly labels: Mapping;
  readonly workload: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'Job';
  readonly has: ReadonlySet<Part>;
  /** The keys of its ConfigMap. */
  readonly settings: readonly [string, ...string[]];
}

export type Part =
  | 'service'
  | 'account'
  | 'role'
  | 'cluster role'
  | 'config'
  | 'secret'
  | 'claim'
  | 'volume'
  | 'ingress'
  | 'autoscaler'
  | 'budget'
  | 'policy'
  | 'monitor';

/** The workload of a program. What it leaves unsaid, such as requests and probes, it leaves unsaid as often as real ones do. */
export function workloadOf(program: Program): Plain {
  const { name, namespace, workload, labels, random, slip } = program;
  const metadata = { name, namespace, labels };
  const template = { metadata: { ...annotated(random), labels: podLabels(program) }, spec: podSpec(program) };
  const selector = { matchLabels: selectorOf(program) };
  // A disk of one node is for one pod.
  const count = program.has.has('claim') && random.chance(0.95) ? 1 : 1 + random.below(4);
  const replicas: Plain = slip === 'number in quotes' ? String(count) : count;
  switch (workload) {
    case 'Deployment': {
      const strategy = count > 1 && random.chance(0.3) ? { strategy: rolling } : {};
      const scale = program.has.has('autoscaler') ? {} : { replicas };
      return { apiVersion: 'apps/v1', kind: workload, metadata, spec: { ...scale, ...strategy, selector, template } };
    }
    case 'StatefulSet':
      return {
        apiVersion: 'apps/v1',
        kind: workload,
        metadata,
        spec: { serviceName: name, replicas, selector, template, volumeClaimTemplates: [claimTemplate(random)] },
      };
    case 'DaemonSet':
      return { apiVersion: 'apps/v1', kind: workload, metadata, spec: { selector, template } };
    case 'Job':
      return { apiVersion: 'batch/v1', kind: workload, metadata, spec: { backoffLimit: 3, template } };
    case 'CronJob':
      return {
        apiVersion: 'batch/v1',
        kind: workload,
        metadata,
        spec: {
          schedule: `${random.below(60)} ${random.below(24)} * * *`,
          concurrencyPolicy: 'Forbid',
          jobTemplate: { spec: { backoffLimit: 2, template } },
        },
      };
  }
}

export function selectorOf({ name, labels }: Program): Mapping {
  return 'app.kubernetes.io/name' in labels ? { 'app.kubernetes.io/name': name } : { app: name };
}

export function claimSpec(random: Random, storageClassName: string): Mapping {
  const storage = `${random.pick([1, 2, 5, 8, 10, 20, 50, 100])}Gi`;
  return { accessModes: ['ReadWriteOnce'], storageClassName, resources: { requests: { storage } } };
}

const rolling: Plain = { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } };

function podLabels({ labels, random }: Program): Mapping {
  return random.chance(0.3) ? { ...labels, 'app.kubernetes.io/version': versionOf(random) } : labels;
}

function annotated(random: Random): Mapping {
  if (!random.chance(0.25)) return {};
  return { annotations: { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '9090' } };
}

function podSpec(program: Program): Plain {
  const { has, name, workload, random } = program;
  const runsOnce = workload === 'Job' || workload === 'CronJob';
  const volumes = volumesOf(program);
  return {
    ...(has.has('account') ? { serviceAccountName: name } : {}),
    ...(runsOnce ? { restartPolicy: random.chance(0.5) ? 'Never' : 'OnFailure' } : {}),
    ...(random.chance(0.15) ? { nodeSelector: { 'kubernetes.io/os': 'linux' } } : {}),
    ...(random.chance(0.25) ? { securityContext: { runAsNonRoot: true, runAsUser: 65532, fsGroup: 65532 } } : {}),
    ...(random.chance(0.12) ? { initContainers: [initContainer(program)] } : {}),
    containers: [mainContainer(program), ...(random.chance(0.15) ? [sidecar(program)] : [])],
    ...(random.chance(0.08) ? { tolerations: [{ key: 'dedicated', operator: 'Exists', effect: 'NoSchedule' }] } : {}),
    ...(volumes.length > 0 ? { volumes } : {}),
  };
}

function mainContainer(program: Program): Plain {
  const { name, random, slip, has, workload } = program;
  const isServing = has.has('service');
  const mounts = mountsOf(program);
  const probe = { httpGet: { path: '/healthz', port: slip === 'probe without port' ? 'health' : 'http' } };
  const command: Plain = [
    '/app/run',
    `--config=/etc/${name}/settings.yaml`,
    `--log-level=${random.pick(['info', 'warn'])}`,
  ];
  return {
    name: random.chance(0.7) ? name : 'main',
    image: imageOf(program),
    ...(random.chance(0.3) ? { imagePullPolicy: random.chance(0.7) ? 'IfNotPresent' : 'Always' } : {}),
    ...(random.chance(0.35) || !isServing ? { args: command } : {}),
    ...(isServing
      ? { ports: [{ name: 'http', containerPort: random.pick([8080, 8080, 3000, 9000]) }, ...metrics] }
      : {}),
    ...environmentOf(program),
    ...(isServing && random.chance(0.5) ? { livenessProbe: { ...probe, initialDelaySeconds: 10 } } : {}),
    ...(isServing && (random.chance(0.45) || slip === 'probe without port') ? { readinessProbe: probe } : {}),
    ...(random.chance(0.35) || slip === 'request above limit' ? { resources: resourcesOf(program) } : {}),
    ...(random.chance(0.3)
      ? { securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } } }
      : {}),
    ...(slip === 'field misspelt' ? { terminationMessagePaht: '/dev/termination-log' } : {}),
    ...(mounts.length > 0 || workload === 'StatefulSet'
      ? {
          volumeMounts: [
            ...mounts,
            ...(workload === 'StatefulSet' ? [{ name: 'data', mountPath: '/var/lib/data' }] : []),
          ],
        }
      : {}),
  };
}

const metrics: readonly Plain[] = [{ name: 'metrics', containerPort: 9090 }];

function imageOf({ name, random }: Program): string {
  const image = `registry.example.com/${name.split('-')[0]}/${name}`;
  if (random.chance(0.08)) return image;
  return random.chance(0.1) ? `${image}:latest` : `${image}:${versionOf(random)}`;
}

function versionOf(random: Random): string {
  return `v${random.below(4)}.${random.below(30)}.${random.below(12)}`;
}

function environmentOf({ name, has, settings, random, slip }: Program): Mapping {
  const [key] = settings;
  const fromConfig = (of: string) => ({ valueFrom: { configMapKeyRef: { name: `${name}-config`, key: of } } });
  const env: readonly Plain[] = [
    { name: 'LOG_LEVEL', value: random.pick(['info', 'debug', 'warn']) },
    ...(slip === 'variable twice' ? [{ name: 'LOG_LEVEL', value: 'trace' }] : []),
    ...(random.chance(0.5) ? [{ name: 'POD_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }] : []),
    ...(has.has('config') ? [{ name: 'REGION', ...fromConfig(slip === 'key misspelt' ? misspelt(key) : key) }] : []),
    ...(has.has('secret')
      ? [{ name: 'DATABASE_PASSWORD', valueFrom: { secretKeyRef: { name: `${name}-credentials`, key: 'password' } } }]
      : []),
  ];
  return env.length === 1 && random.chance(0.6) ? {} : { env };
}

function resourcesOf({ random, slip }: Program): Plain {
  const memory = random.pick([64, 128, 256, 512]);
  const limit = slip === 'request above limit' ? memory / 2 : memory * 2;
  const requests = { cpu: `${random.pick([50, 100, 250, 500])}m`, memory: `${memory}Mi` };
  return slip !== 'request above limit' && random.chance(0.15)
    ? { requests }
    : { requests, limits: { memory: `${limit}Mi` } };
}

function volumesOf({ name, has, workload, random }: Program): readonly Plain[] {
  return [
    ...(has.has('config') ? [{ name: 'config', configMap: { name: `${name}-config` } }] : []),
    ...(has.has('claim') ? [{ name: 'data', persistentVolumeClaim: { claimName: `${name}-data` } }] : []),
    ...(workload === 'DaemonSet' ? [{ name: 'host-logs', hostPath: { path: '/var/log' } }] : []),
    { name: 'tmp', emptyDir: random.chance(0.3) ? { sizeLimit: '256Mi' } : {} },
  ];
}

function mountsOf({ name, has, workload }: Program): readonly Plain[] {
  return [
    ...(has.has('config') ? [{ name: 'config', mountPath: `/etc/${name}`, readOnly: true }] : []),
    ...(has.has('claim') ? [{ name: 'data', mountPath: '/var/lib/data' }] : []),
    ...(workload === 'DaemonSet' ? [{ name: 'host-logs', mountPath: '/var/log', readOnly: true }] : []),
    { name: 'tmp', mountPath: '/tmp' },
  ];
}

function initContainer({ name, random }: Program): Plain {
  return {
    name: 'migrate',
    image: `registry.example.com/tools/migrate:${versionOf(random)}`,
    command: ['/bin/sh', '-c', `until nc -z ${name.split('-')[0]}-db 5432; do sleep 2; done\nmigrate up\n`],
  };
}

function sidecar({ random }: Program): Plain {
  return {
    name: 'log-shipper',
    image: `registry.example.com/observability/log-shipper:${versionOf(random)}`,
    resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '64Mi' } },
    volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
  };
}

function claimTemplate(random: Random): Plain {
  return { metadata: { name: 'data' }, spec: claimSpec(random, 'standard') };
}
