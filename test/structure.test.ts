import { describe, expect, test } from 'vitest';
import { runProgram } from './support/machine.ts';

/** What the program says of files: `file:line rule message`, errors and warnings about structure and versions only. */
async function told(files: Readonly<Record<string, string>>, argv: readonly string[] = []): Promise<readonly string[]> {
  const run = await runProgram(['--format', 'json', ...argv], { files });
  const { findings } = JSON.parse(run.stdout) as {
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
      readonly file: string;
      readonly range: { readonly start: { readonly line: number } };
    }[];
  };
  return findings
    .filter(({ rule }) => /^(field|value|list|placeholder|type|kind|api-version)-/.test(rule))
    .map(({ rule, severity, message, file, range }) => `${file}:${range.start.line} ${severity} ${rule}: ${message}`);
}

const deployment = (container: string) => `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - name: web
          image: nginx:1.27.3
${container}`;

describe('one mistake is one finding', () => {
  test('a misspelt field that is required is not missing as well', async () => {
    expect(await told({ 'web.yaml': deployment('          ports: [{containerport: 80}]\n') })).toEqual([
      "web.yaml:12 error field-unknown: 'containerport' is no field of ContainerPort (did you mean 'containerPort'?)",
    ]);
  });

  test('of what stands below an unknown field nothing is said', async () => {
    const text = deployment('          readinesProbe: {httpGet: {port: [1], nonsense: true}}\n');
    expect(await told({ 'web.yaml': text })).toEqual([
      "web.yaml:12 error field-unknown: 'readinesProbe' is no field of Container (did you mean 'readinessProbe'?)",
    ]);
  });

  test('a list that is a mapping is told once, and its fields are not missed', async () => {
    expect(await told({ 'web.yaml': deployment('          env: {DEBUG: "1"}\n') })).toEqual([
      "web.yaml:12 error value-type-wrong: 'env' is a mapping, but must be a list",
    ]);
  });

  test('a field at the wrong level names the level where it belongs', async () => {
    const text = deployment('      restartPolicy: Always\n').replace(
      '  template:',
      '  terminationGracePeriodSeconds: 30\n  template:',
    );
    expect(await told({ 'web.yaml': text })).toEqual([
      "web.yaml:6 error field-unknown: 'terminationGracePeriodSeconds' is no field of DeploymentSpec: it belongs under 'spec.template.spec'",
    ]);
  });

  test('a word that YAML 1.1 reads as true is told with what kubectl reads', async () => {
    const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata:\n  debug: yes\n  zip: 01067\n';
    expect(await told({ 'web.yaml': text })).toEqual([
      "web.yaml:5 error value-type-wrong: 'debug' is 'yes', which kubectl reads as true, but must be a text: put it in quotes",
      "web.yaml:6 error value-type-wrong: 'zip' is '01067', which kubectl reads as 567, but must be a text: put it in quotes",
    ]);
  });
});

describe('what is no whole object', () => {
  const replicas = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 3}\n';

  test('a patch of a Kustomization, or what looks like one, lacks nothing', async () => {
    expect(await told({ 'overlays/live/web.yaml': replicas })).toEqual([]);
    expect(await told({ 'live/web-patch.yaml': replicas })).toEqual([]);
    expect(await told({ 'live/web.yaml': replicas })).toEqual([]);
  });

  test('but a misspelt field of it is told', async () => {
    expect(await told({ 'live/web.yaml': replicas.replace('replicas', 'replica') })).toEqual([
      "live/web.yaml:4 error field-unknown: 'replica' is no field of DeploymentSpec (did you mean 'replicas'?)",
    ]);
  });

  test('a program called dispatcher is no patch, and a network called overlay none', async () => {
    const text = deployment('').replace('- name: web', '- image: registry.example.com/dispatcher:1.0.0');
    for (const file of ['dispatch/web.yaml', 'apps/job-dispatcher.yaml', 'overlay-network/agent.yaml'])
      expect(await told({ [file]: text })).toEqual([
        `${file}:10 error field-missing: missing 'name', which Container needs`,
      ]);
  });

  test('an object with nothing but a name is no patch', async () => {
    expect(await told({ 'web.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\n' })).toEqual([
      "web.yaml:1 error field-missing: missing 'containers', which PodSpec needs",
    ]);
  });

  test('a strategic merge patch with directives is left alone', async () => {
    const text = deployment('          resources: {$patch: replace, limits: {cpu: 1}}\n');
    expect(await told({ 'web.yaml': text })).toEqual([]);
  });

  test('what a test expects to find is skipped', async () => {
    const text = 'apiVersion: v1\nkind: Pod\nmetadata: {labels: {app: web}}\nstatus: {phase: Running}\n';
    expect(await told({ 'tests/01-assert.yaml': text, 'web.yaml': deployment('') })).toEqual([]);
  });

  test('a Secret that SOPS has encrypted is another one once it is decrypted', async () => {
    const text =
      'apiVersion: v1\nkind: Secret\nmetadata: {name: web}\ndata: {token: "ENC[AES256_GCM,data:x,type:str]"}\nsops: {version: 3.9.0}\n';
    expect(await told({ 'secret.yaml': text })).toEqual([]);
  });

  test('a list of objects is checked one by one', async () => {
    const text =
      'apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: ConfigMap\n    metadata: {name: web}\n    spec: {}\n';
    expect(await told({ 'list.yaml': text })).toEqual([
      "list.yaml:7 error field-unknown: 'spec' is no field of ConfigMap",
    ]);
  });
});

describe('the version of Kubernetes', () => {
  const trafficDistribution =
    'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {trafficDistribution: PreferClose, ports: [{port: 80}]}\n';

  test('a field that came later is told, and served from then on', async () => {
    expect(await told({ 'web.yaml': trafficDistribution }, ['--kubernetes-version', '1.29'])).toEqual([
      "web.yaml:4 error field-of-other-version: 'trafficDistribution' came with Kubernetes 1.30, and 1.29 does not know it",
    ]);
    expect(await told({ 'web.yaml': trafficDistribution }, ['--kubernetes-version', 'v1.30.2'])).toEqual([]);
    expect(await told({ 'web.yaml': trafficDistribution })).toEqual([]);
  });

  test('the same from the configuration, which the command line overrides', async () => {
    const files = { 'web.yaml': trafficDistribution, '.kubeworthy.yaml': "kubernetesVersion: '1.28'\n" };
    expect(await told(files)).toHaveLength(1);
    expect(await told(files, ['--kubernetes-version', '1.36'])).toEqual([]);
  });

  test('one that is not known is refused with those that are', async () => {
    const run = await runProgram(['--kubernetes-version', '1.99', '.'], { files: { 'web.yaml': trafficDistribution } });
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining("takes 1.17 to 1.36, not '1.99'")]);
  });

  test('an API version is deprecated, then removed', async () => {
    const text =
      'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: {name: web}\nspec: {minAvailable: 1, selector: {matchLabels: {app: web}}}\n';
    expect(await told({ 'web.yaml': text }, ['--kubernetes-version', '1.20'])).toEqual([]);
    expect(await told({ 'web.yaml': text }, ['--kubernetes-version', '1.24'])).toEqual([
      "web.yaml:1 warning api-version-deprecated: policy/v1beta1 PodDisruptionBudget is deprecated and goes with Kubernetes 1.25: use 'policy/v1'",
    ]);
    expect(await told({ 'web.yaml': text })).toEqual([
      "web.yaml:1 error api-version-removed: policy/v1beta1 PodDisruptionBudget was removed in Kubernetes 1.25: use 'policy/v1'",
    ]);
  });

  test('the template of a StatefulSet is refused since 1.34; before, its pods are', async () => {
    const text = deployment('')
      .replace('Deployment', 'StatefulSet')
      .replace('image: nginx:1.27.3', 'imagePullPolicy: Always');
    expect(await told({ 'web.yaml': text }, ['--kubernetes-version', '1.33'])).toEqual([
      "web.yaml:10 warning field-missing: missing 'image', which Container needs",
    ]);
    expect(await told({ 'web.yaml': text }, ['--kubernetes-version', '1.34'])).toEqual([
      "web.yaml:10 error field-missing: missing 'image', which Container needs",
    ]);
  });
});

describe('odd objects do no harm', () => {
  test.each([
    ['a name that is a list', 'metadata: {name: [web]}'],
    ['metadata that is a text', 'metadata: web'],
    ['labels that are a list', 'metadata: {name: web, labels: [a]}'],
    ['spec that is a list', 'metadata: {name: web}\nspec: []'],
    ['keys that every object has', 'metadata: {name: web}\nspec: {constructor: 1, __proto__: 2, toString: 3}'],
    ['nothing but null', 'metadata: {name: web}\nspec: {containers: [null, {name: null}]}'],
  ])('%s', async (_title, rest) => {
    const run = await runProgram(['--format', 'json'], {
      files: { 'web.yaml': `apiVersion: v1\nkind: Pod\n${rest}\n` },
    });
    expect(run.stdout).not.toContain('rule-crashed');
    expect(run.code).toBe(1);
  });

  test('ten thousand unknown fields take no time to speak of', async () => {
    const fields = Array.from({ length: 10_000 }, (_, n) => `  field${n}: 1`).join('\n');
    const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n${fields}\n`;
    expect((await told({ 'web.yaml': text })).length).toBe(1000);
  });
});
