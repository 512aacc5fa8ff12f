import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runProgram } from './support/machine.ts';

type Files = Readonly<Record<string, string>>;

async function told(files: Files, argv: readonly string[] = []): Promise<readonly string[]> {
  const run = await runProgram(['--format', 'json', ...argv], { files });
  const { findings } = JSON.parse(run.stdout) as { findings: readonly { rule: string; file: string }[] };
  return findings.map(({ rule, file }) => `${file} ${rule}`);
}

function among(lines: readonly string[], rule: string): readonly string[] {
  return lines.filter((line) => line.endsWith(` ${rule}`)).map((line) => line.slice(0, -rule.length - 1));
}

const deployment = (name: string, { namespace = '', spec = 'replicas: 1', resources = '{}' } = {}) => `
apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}${namespace === '' ? '' : `, namespace: ${namespace}`}}
spec:
  ${spec}
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      containers: [{name: main, image: "registry.example/${name}:1.0.0", resources: ${resources}}]
`;
const autoscaler = (name: string, target = name) => `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: ${name}}
spec:
  minReplicas: 2
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: ${target}}
`;
const budget = (name: string, minAvailable: string) => `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: ${name}}
spec:
  minAvailable: ${minAvailable}
  selector: {matchLabels: {app: ${name}}}
`;
const kustomization = (...lines: readonly string[]) => ['kind: Kustomization', ...lines, ''].join('\n');

describe('an autoscaler and its workload', () => {
  test('belong together in two folders, as long as there is one of that name', async () => {
    const files = { 'base/api.yaml': deployment('api'), 'scaling/api.yaml': autoscaler('api') };
    expect(among(await told(files), 'autoscaled-replicas-fixed')).toEqual(['base/api.yaml']);
    expect(among(await told(files), 'autoscaler-request-missing')).toEqual(['base/api.yaml']);
    const two = { ...files, 'other/api.yaml': deployment('api') };
    expect(among(await told(two), 'autoscaled-replicas-fixed')).toEqual([]);
    const beside = { ...two, 'base/hpa.yaml': autoscaler('api') };
    expect(among(await told(beside), 'autoscaled-replicas-fixed')).toEqual(['base/api.yaml']);
  });

  test('are left alone where a patch speaks of the workload', async () => {
    const files = {
      'base/api.yaml': `${deployment('api')}---${autoscaler('api')}`,
      'prod/kustomization.yaml': kustomization('resources: [../base]', 'patches: [{path: sizes.yaml}]'),
      'prod/sizes.yaml': deployment('api', { resources: '{requests: {cpu: 100m}}' }),
    };
    const lines = await told(files);
    expect(among(lines, 'autoscaled-replicas-fixed')).toEqual([]);
    expect(among(lines, 'autoscaler-request-missing')).toEqual([]);
  });

  test('may be given its request by a variant that is no patch of anybody', async () => {
    const variant = deployment('api', { resources: '{requests: {cpu: 100m}}' });
    const files = { 'a/api.yaml': deployment('api'), 'a/hpa.yaml': autoscaler('api'), 'b/api.yaml': variant };
    expect(among(await told(files), 'autoscaler-request-missing')).toEqual([]);
  });

  test('compete in one file, perhaps in one folder, and hardly in two', async () => {
    const api = deployment('api', { resources: '{requests: {cpu: 100m}}' });
    const severity = async (files: Files) => {
      const run = await runProgram(['--format', 'json'], { files });
      const { findings } = JSON.parse(run.stdout) as { findings: readonly { rule: string; severity: string }[] };
      return findings.filter(({ rule }) => rule === 'autoscalers-compete').map((one) => one.severity);
    };
    const [one, other] = [autoscaler('cpu', 'api'), autoscaler('memory', 'api')];
    expect(await severity({ 'k/api.yaml': api, 'k/hpa.yaml': `${one}---${other}` })).toEqual(['error']);
    expect(await severity({ 'k/api.yaml': api, 'k/a.yaml': one, 'k/b.yaml': other })).toEqual(['warning']);
    expect(await severity({ 'k/api.yaml': api, 'k/a.yaml': one, 'k2/b.yaml': other })).toEqual([]);
  });
});

describe('a disruption budget', () => {
  test('counts the replicas that are written, and none that a patch may change', async () => {
    const base = { 'base/api.yaml': deployment('api'), 'base/budget.yaml': budget('api', '1') };
    const rule = 'disruption-budget-blocks-evictions';
    expect(among(await told(base), rule)).toEqual(['base/budget.yaml']);
    const patched = {
      ...base,
      'prod/kustomization.yaml': kustomization('resources: [../base]', 'patches: [{path: more.yaml}]'),
      'prod/more.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api}\nspec: {replicas: 3}\n',
    };
    expect(among(await told(patched), rule)).toEqual([]);
    for (const change of [
      'replicas: [{name: api, count: 3}]',
      'patches: [{patch: "- {op: replace, path: /spec/replicas, value: 3}", target: {kind: Deployment, name: api}}]',
    ]) {
      const kustomized = { ...base, 'prod/kustomization.yaml': kustomization('resources: [../base]', change) };
      expect(among(await told(kustomized), rule)).toEqual([]);
    }
    const unwritten = { ...base, 'base/api.yaml': deployment('api', { spec: 'minReadySeconds: 5' }) };
    expect(among(await told(unwritten), rule)).toEqual([]);
    expect(among(await told(unwritten, ['--complete']), rule)).toEqual(['base/budget.yaml']);
  });

  test('of a strange shape is left alone', async () => {
    const strange = budget('api', '{}').replace(
      'matchLabels: {app: api}',
      'matchExpressions: [null, {key: app, operator: Exists}]',
    );
    const lines = await told({ 'api.yaml': `${deployment('api')}---${strange}---${budget('api', '{}')}` });
    expect(lines.filter((line) => /disruption|crashed/.test(line))).toEqual([]);
  });

  test.each(['pdb-deployment-min-all', 'pdb-single-replica-min1', 'pdb-bare-pods-min-pct'])(
    'that allowed no disruption in a cluster is told: %s',
    async (world) => {
      const files = { 'world.yaml': readFileSync(`fixtures/cluster/services/${world}.yaml`, 'utf8') };
      expect(among(await told(files), 'disruption-budget-blocks-evictions')).toEqual(['world.yaml']);
    },
  );

  test.each(['pdb-deployment-min', 'pdb-bare-pods-min-int'])('that allowed one is not told: %s', async (world) => {
    const files = { 'world.yaml': readFileSync(`fixtures/cluster/services/${world}.yaml`, 'utf8') };
    expect(among(await told(files), 'disruption-budget-blocks-evictions')).toEqual([]);
  });
});

describe('the rules of a namespace', () => {
  const range = (namespace = '', name = 'limits') => `
apiVersion: v1
kind: LimitRange
metadata: {name: ${name}${namespace === '' ? '' : `, namespace: ${namespace}`}}
spec: {limits: [{type: Container, max: {memory: 256Mi}}]}
`;
  const quota = (hard: string, namespace = '') => `
apiVersion: v1
kind: ResourceQuota
metadata: {name: quota${namespace === '' ? '' : `, namespace: ${namespace}`}}
spec: {hard: ${hard}}
`;
  const large = '{limits: {memory: 1Gi, cpu: 1}}';

  test('hold in the same folder, and elsewhere where the namespace is named', async () => {
    const rule = 'limit-range-violated';
    const here = { 'shop/limits.yaml': range(), 'shop/api.yaml': deployment('api', { resources: large }) };
    expect(among(await told(here), rule)).toEqual(['shop/api.yaml']);
    const apart = { 'limits/limits.yaml': range(), 'shop/api.yaml': deployment('api', { resources: large }) };
    expect(among(await told(apart), rule)).toEqual([]);
    const named = {
      'limits/limits.yaml': range('shop'),
      'shop/api.yaml': deployment('api', { resources: large, namespace: 'shop' }),
    };
    expect(among(await told(named), rule)).toEqual(['shop/api.yaml']);
  });

  test('do not hold where there are two variants of them', async () => {
    const api = deployment('api', { resources: large, namespace: 'shop' });
    const files = { 'a/limits.yaml': range('shop'), 'b/limits.yaml': range('shop'), 'a/api.yaml': api };
    expect(among(await told(files), 'limit-range-violated')).toEqual([]);
  });

  test('add up workloads of the folder, but no bare pods, which are samples there', async () => {
    const three = deployment('api', { resources: large, spec: 'replicas: 3' });
    const folder = { 'shop/quota.yaml': quota('{limits.cpu: 2}'), 'shop/api.yaml': three };
    expect(among(await told(folder), 'quota-exceeded')).toEqual(['shop/quota.yaml']);
    const pod = (namespace: string) => `
apiVersion: v1
kind: Pod
metadata: {name: api${namespace}}
spec: {containers: [{name: main, image: "registry.example/api:1.0.0", resources: {limits: {cpu: 3}}}]}
`;
    const sample = { 'shop/quota.yaml': quota('{limits.cpu: 2, limits.memory: 1Gi}'), 'shop/pod.yaml': pod('') };
    expect((await told(sample)).filter((line) => line.includes('quota'))).toEqual([]);
    const named = {
      'shop/quota.yaml': quota('{limits.cpu: 2}', 'shop'),
      'shop/pod.yaml': pod(', namespace: shop'),
    };
    expect(among(await told(named), 'quota-exceeded')).toEqual(['shop/pod.yaml']);
  });

  test('make one gap one finding', async () => {
    const files = {
      'shop/quota.yaml': quota('{requests.cpu: 2, limits.memory: 1Gi}', 'shop'),
      'shop/api.yaml': deployment('api', { namespace: 'shop' }),
    };
    const about = (await told(files)).filter((line) => /-missing|quota/.test(line) && !/probe/.test(line));
    expect(about).toEqual(['shop/api.yaml quota-resources-unset']);
  });
});

test.each(['sts-name-53', 'sts-name-too-long'])(
  'a StatefulSet whose pods a cluster refused is told: %s',
  async (world) => {
    const files = { 'world.yaml': readFileSync(`fixtures/cluster/services/${world}.yaml`, 'utf8') };
    expect(among(await told(files), 'stateful-set-name-too-long')).toEqual(['world.yaml']);
  },
);

interface Answer {
  readonly file: string;
  readonly accepted: boolean;
  readonly message: string | null;
}
const answers: readonly Answer[] = JSON.parse(readFileSync('fixtures/cluster/validation/answers.json', 'utf8'));
const worlds = answers.filter(({ file }) =>
  /^(adm|hpa-min-(equals|over)|hpa-utilization-over|deploy-surge-(150|unav)|ds-surge)/.test(file),
);

describe('what an API server of Kubernetes 1.32 said of a namespace and its pods', () => {
  const rules =
    /limit-range-violated|quota-exceeded|quota-resources-unset|autoscaler-range-empty|update-strategy-invalid/;

  test.each(worlds.map((world) => [world.file, world] as const))('%s', async (file, { accepted, message }) => {
    const files = { 'world.yaml': readFileSync(`fixtures/cluster/validation/${file}`, 'utf8') };
    const run = await runProgram(['--format', 'json'], { files });
    const { findings } = JSON.parse(run.stdout) as { findings: readonly { rule: string; severity: string }[] };
    const errors = findings.filter(({ rule, severity }) => rules.test(rule) && severity === 'error');
    expect(errors.length, message ?? 'accepted').toBe(accepted ? 0 : 1);
  });
});
