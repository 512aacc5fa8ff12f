import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseRules } from '../src/choice.ts';
import { createExtract } from '../src/extract.ts';
import { graphOf } from '../src/link.ts';
import { createReader } from '../src/model.ts';
import { defaultSettings } from '../src/settings.ts';

/**
 * The graph beside the parser, in one process: how much of the time of parsing it takes to build the graph with all its
 * references, selections and bindings, and how both grow.
 *
 * npm run bench:graph [-- resources or folders ...]
 */
const words = process.argv.slice(2);
const asked = words.map(Number).filter((size) => size > 0);
const folders = words.filter((word) => Number.isNaN(Number(word)));
const sizes = asked.length > 0 ? asked : [1_250, 2_500, 5_000, 10_000, 20_000];
const rounds = 7;

const settings = { ...defaultSettings, complete: false };
const choice = chooseRules([], settings);

interface Times {
  readonly parse: number;
  readonly graph: number;
  readonly resources: number;
}

interface Source {
  readonly path: string;
  readonly text: string;
}

function measure(sources: readonly Source[]): Times {
  let resources = 0;
  const times: { parse: number; graph: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const reader = createReader(settings.namespace);
    const extract = createExtract({ rules: [], settings, choice, reader });
    const facts = sources.map(({ path, text }) => extract(path, text));
    const parsed = performance.now();
    const graph = graphOf({ unread: [], settings, reader }, facts, []);
    const edges = graph.references.length + graph.bindings.length;
    if (edges === 0) throw new Error('there is nothing to build a graph of');
    resources = graph.resources.length;
    times.push({ parse: parsed - start, graph: performance.now() - parsed });
  }
  return { resources, parse: median(times.map(({ parse }) => parse)), graph: median(times.map(({ graph }) => graph)) };
}

/** The YAML and JSON files below a folder. */
function sourcesIn(folder: string): readonly Source[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Ten resources an application, tied together the way that projects tie them. */
function applications(size: number): readonly Source[] {
  return Array.from({ length: Math.ceil(size / 10) }, (_, n) => {
    const name = `app-${n}`;
    const namespace = `team-${n % 40}`;
    const object = (apiVersion: string, kind: string, rest: string, of = name) =>
      `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${of}\n  namespace: ${namespace}\n${rest}`;
    const objects = [
      object('apps/v1', 'Deployment', deployment(name)),
      object(
        'v1',
        'Service',
        `spec:\n  selector:\n    app: ${name}\n  ports:\n    - port: 80\n      targetPort: http\n`,
      ),
      object('v1', 'ConfigMap', 'data:\n  level: info\n  region: eu\n'),
      object('v1', 'Secret', 'stringData:\n  token: change-me\n'),
      object('v1', 'ServiceAccount', 'automountServiceAccountToken: false\n'),
      object('v1', 'PersistentVolumeClaim', claim(n % 10 === 0 ? 'static' : 'standard')),
      n % 10 === 0
        ? `apiVersion: v1\nkind: PersistentVolume\nmetadata:\n  name: ${name}\n${volume}`
        : networkPolicy(object, name),
      object('networking.k8s.io/v1', 'Ingress', ingress(name)),
      object('autoscaling/v2', 'HorizontalPodAutoscaler', autoscaler(name)),
      object(
        'policy/v1',
        'PodDisruptionBudget',
        `spec:\n  minAvailable: 1\n  selector:\n    matchLabels:\n      app: ${name}\n`,
      ),
    ];
    return { path: `apps/${name}.yaml`, text: objects.join('---\n') };
  });
}

function claim(storageClass: string): string {
  return `spec:\n  accessModes: [ReadWriteOnce]\n  storageClassName: ${storageClass}\n  resources:\n    requests:\n      storage: 10Gi\n`;
}

function networkPolicy(object: (apiVersion: string, kind: string, rest: string) => string, name: string): string {
  return object(
    'networking.k8s.io/v1',
    'NetworkPolicy',
    `spec:\n  podSelector:\n    matchLabels:\n      app: ${name}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - podSelector:\n            matchLabels:\n              app: app-0\n`,
  );
}

const volume =
  'spec:\n  capacity:\n    storage: 10Gi\n  accessModes: [ReadWriteOnce]\n  storageClassName: static\n  csi:\n    driver: disk.example.com\n    volumeHandle: a\n';

function deployment(name: string): string {
  return `spec:
  replicas: 2
  selector:
    matchLabels:
      app: ${name}
  template:
    metadata:
      labels:
        app: ${name}
    spec:
      serviceAccountName: ${name}
      containers:
        - name: main
          image: registry.example.com/${name}:1.4.2
          ports:
            - name: http
              containerPort: 8080
          env:
            - name: REGION
              valueFrom:
                configMapKeyRef:
                  name: ${name}
                  key: region
          envFrom:
            - secretRef:
                name: ${name}
          resources:
            requests:
              cpu: 100m
              memory: 128Mi
          volumeMounts:
            - name: data
              mountPath: /data
      volumes:
        - name: data
          persistentVolumeClaim:
            claimName: ${name}
`;
}

function ingress(name: string): string {
  return `spec:\n  ingressClassName: nginx\n  rules:\n    - host: ${name}.example.com\n      http:\n        paths:\n          - path: /\n            pathType: Prefix\n            backend:\n              service:\n                name: ${name}\n                port:\n                  number: 80\n`;
}

function autoscaler(name: string): string {
  return `spec:\n  minReplicas: 2\n  maxReplicas: 5\n  scaleTargetRef:\n    apiVersion: apps/v1\n    kind: Deployment\n    name: ${name}\n`;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** By how much the time grows when the size does: 1 is in proportion. */
function exponent(part: 'parse' | 'graph', results: readonly (readonly [number, Times])[]): number {
  const [first, last] = [results[0], results.at(-1)];
  return first && last ? Math.log(last[1][part] / first[1][part]) / Math.log(last[0] / first[0]) : Number.NaN;
}

measure(applications(1_000));
for (const folder of folders) print(folder, measure(sourcesIn(folder)));
const results =
  folders.length > 0 && asked.length === 0 ? [] : sizes.map((size) => [size, measure(applications(size))] as const);
for (const [, times] of results) print('generated', times);
if (results.length > 1)
  console.log(
    `growth exponent from ${sizes[0]} to ${sizes.at(-1)}: parse ${exponent('parse', results).toFixed(2)}, graph ${exponent('graph', results).toFixed(2)}`,
  );

function print(title: string, { resources, parse, graph }: Times): void {
  console.log(
    `${title}: ${resources} resources, parse ${parse.toFixed(1)} ms, graph ${graph.toFixed(1)} ms = ${((100 * graph) / parse).toFixed(1)} % of parsing`,
  );
}
