import { namespaceName, programName } from './names.ts';
import { head, partsOf } from './parts.ts';
import { createRandom, type Random } from './random.ts';
import { slipFrom } from './slips.ts';
import { type Part, type Program, workloadOf } from './workloads.ts';
import { type Plain, type Style, styleFrom, writeYaml } from './write-yaml.ts';

/** A file of a project: where it stands, what stands in it, and how many objects that are. */
export interface ManifestFile {
  readonly path: string;
  readonly text: string;
  readonly resources: number;
}

/** How the objects of a program are spread over files, as it is asked for. */
export type Layout = 'as it comes' | 'one file each';

export interface ApplicationInput {
  readonly seed: number;
  /** The number of the program, from 0. Each has its own name; the same number and seed give the same files. */
  readonly n: number;
  readonly layout: Layout;
  /** Whether it has all parts that its workload allows, as those of a large platform do. */
  readonly isWhole?: boolean;
}

const programsInNamespace = 12;

/** The manifests of one program: its workload, and what belongs to it. */
export function applicationFiles({ seed, n, layout, isWhole = false }: ApplicationInput): readonly ManifestFile[] {
  const random = createRandom(seed, n);
  const style = styleFrom(random);
  const program = programOf(n, random, isWhole);
  const { name, namespace } = program;
  const parts = allParts
    .filter((part) => program.has.has(part))
    .map((part) => ({ file: part.replace(' ', '-'), objects: partsOf[part](program) }));
  const all = [{ file: program.workload.toLowerCase(), objects: [workloadOf(program)] }, ...parts];
  const folder = `apps/${namespace}`;
  const space = n % programsInNamespace === 0 ? [namespaceFile(program, style)] : [];
  const share = random.next();
  if (layout === 'one file each' || share < 0.27)
    return [
      ...space,
      fileOf(
        `${folder}/${name}.yaml`,
        all.flatMap(({ objects }) => objects),
        style,
        random,
      ),
    ];
  const [first, second, ...others] = all;
  if (share < 0.6 && first && second?.file === 'service') {
    const together = { file: first.file, objects: [...first.objects, ...second.objects] };
    return [
      ...space,
      ...[together, ...others].map(({ file, objects }) =>
        fileOf(`${folder}/${name}/${file}.yaml`, objects, style, random),
      ),
    ];
  }
  return [
    ...space,
    ...all.map(({ file, objects }) => fileOf(`${folder}/${name}/${file}.yaml`, objects, style, random)),
  ];
}

function programOf(n: number, random: Random, isWhole: boolean): Program {
  const name = programName(n);
  const namespace = namespaceName(Math.floor(n / programsInNamespace));
  const workload = isWhole ? 'Deployment' : workloadFrom(random);
  const slip = slipFrom(random);
  const isServing = workload === 'Deployment' || workload === 'StatefulSet';
  const has = new Set<Part>();
  for (const part of allParts) {
    const { share, needs, isOfServers } = shares[part];
    if (isOfServers && !isServing) continue;
    if (needs !== undefined && !has.has(needs)) continue;
    if ((part === 'autoscaler' || part === 'claim') && workload !== 'Deployment') continue;
    if (part === 'autoscaler' && has.has('claim') && !isWhole) continue;
    if (isWhole ? part !== 'volume' || n % 10 === 0 : random.chance(share)) has.add(part);
  }
  // What a slip is about has to be there.
  for (const part of slip === undefined ? [] : (neededBy[slip] ?? [])) if (isServing) has.add(part);
  if (slip === 'volume too small' && workload !== 'Deployment')
    for (const part of ['claim', 'volume'] as const) has.delete(part);
  const labels = labelsOf(name, random);
  const settings = random.pick<Program['settings']>([
    ['region'],
    ['region', 'log-level'],
    ['database-region', 'cache-ttl', 'feature-search'],
    ['cluster-region', 'timeout', 'retries', 'queue-url', 'batch-size'],
  ]);
  return { name, namespace, random, slip, labels, workload, has, settings };
}

function labelsOf(name: string, random: Random): Program['labels'] {
  const share = random.next();
  const part = { 'app.kubernetes.io/part-of': name.split('-')[0] ?? name };
  if (share < 0.3) return { app: name };
  if (share < 0.6) return { 'app.kubernetes.io/name': name, ...part };
  return {
    'app.kubernetes.io/name': name,
    'app.kubernetes.io/instance': `${name}-${random.pick(['main', 'blue', 'eu'])}`,
    'app.kubernetes.io/component': name.split('-')[1] ?? name,
    ...part,
    'app.kubernetes.io/managed-by': random.pick(['Helm', 'kustomize', 'argocd']),
  };
}

function workloadFrom(random: Random): Program['workload'] {
  const share = random.next();
  if (share < 0.68) return 'Deployment';
  if (share < 0.77) return 'StatefulSet';
  if (share < 0.81) return 'DaemonSet';
  return share < 0.93 ? 'CronJob' : 'Job';
}

/** How many programs have a part, of those that may have it. */
const shares: Readonly<Record<Part, { readonly share: number; readonly needs?: Part; readonly isOfServers?: true }>> = {
  service: { share: 0.92, isOfServers: true },
  account: { share: 0.5 },
  role: { share: 0.35, needs: 'account' },
  'cluster role': { share: 0.12, needs: 'account' },
  config: { share: 0.55 },
  secret: { share: 0.25 },
  claim: { share: 0.15 },
  volume: { share: 0.15, needs: 'claim' },
  ingress: { share: 0.3, needs: 'service' },
  autoscaler: { share: 0.15 },
  budget: { share: 0.15, isOfServers: true },
  policy: { share: 0.2, needs: 'service' },
  monitor: { share: 0.15, needs: 'service' },
};
const allParts = Object.keys(shares) as readonly Part[];

const neededBy: Readonly<Partial<Record<NonNullable<Program['slip']>, readonly Part[]>>> = {
  'label misspelt': ['service'],
  'port misspelt': ['service'],
  'key misspelt': ['config'],
  'probe without port': ['service'],
  'budget of an old version': ['budget'],
  'volume too small': ['claim', 'volume'],
};

function namespaceFile({ namespace, random }: Program, style: Style): ManifestFile {
  const { apiVersion, kind } = head({ name: namespace, namespace, labels: {} }, 'v1/Namespace') as {
    readonly [key: string]: Plain;
  };
  const labels = { 'kubernetes.io/metadata.name': namespace, team: namespace.split('-')[0] ?? namespace };
  const object = { apiVersion: apiVersion ?? 'v1', kind: kind ?? 'Namespace', metadata: { name: namespace, labels } };
  return fileOf(`apps/${namespace}/namespace.yaml`, [object], style, random);
}

function fileOf(path: string, objects: readonly Plain[], style: Style, random: Random): ManifestFile {
  const documents = objects.map((object) => writeYaml(object, style, random));
  const begins = random.chance(0.25) ? '---\n' : '';
  return { path, text: `${begins}${documents.join('---\n')}`, resources: objects.length };
}
