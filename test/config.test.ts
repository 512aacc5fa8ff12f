import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { readConfig } from '../src/config.ts';
import { configSchema } from '../src/dev/config-schema.ts';
import { UsageError } from '../src/errors.ts';
import { parseText } from '../src/parse/source.ts';
import { runProgram } from './support/machine.ts';

const validate = new Ajv({ allowUnionTypes: true }).compile(configSchema(rules));
const accepts = (text: string) => {
  try {
    readConfig(text, '.kubeworthy.yaml', rules);
    return true;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return false;
  }
};
const messageOf = (text: string) => {
  try {
    readConfig(text, '.kubeworthy.yaml', rules);
    return 'accepted';
  } catch (error) {
    return error instanceof UsageError ? error.message : String(error);
  }
};

const valid: readonly (readonly [string, string])[] = [
  ['an empty file', ''],
  ['a profile', 'extends: strict\n'],
  ['severities', 'rules: {image-tag-latest: error, host-path-volume: off, liveness-probe-missing: "off"}\n'],
  ['an override', "overrides:\n  - files: ['staging/**']\n    kinds: Pod\n    rules: {image-tag-latest: off}\n"],
  [
    'an ignore entry that ends',
    "ignore:\n  - rules: [host-path-volume]\n    names: [agent]\n    reason: it reads logs\n    until: '2027-12-31'\n",
  ],
  ['what exists outside', 'external: [Secret/*, ConfigMap/shop/region-*]\ncomplete: true\nnamespace: shop\n'],
  [
    'a cluster',
    "kubernetesVersion: '1.32'\ncluster:\n  storageClasses: [gp3, {name: local, provisioner: kubernetes.io/no-provisioner, volumeBindingMode: WaitForFirstConsumer}]\n",
  ],
  [
    'the nodes of a cluster',
    'cluster:\n  nodes: [node-b, {name: node-a, labels: {topology.kubernetes.io/zone: zone-a}}]\n',
  ],
  ['forbidden suppressions', "suppressions:\n  forbid: ['host-path-*']\n"],
];

const invalid: readonly (readonly [string, string, string])[] = [
  ['a misspelt key', 'rulse: {}\n', ".kubeworthy.yaml:1:1: unknown key 'rulse' (did you mean 'rules'?)"],
  ['an unknown rule', 'rules:\n  image-latest: off\n', ".kubeworthy.yaml:2:3: there is no rule 'image-latest'"],
  [
    'an unknown severity',
    'rules:\n  image-tag-latest: warn\n',
    ".kubeworthy.yaml:2:21: 'error', 'warning', 'info', 'off' may stand here, not 'warn' (did you mean 'warning'?)",
  ],
  ['an unknown option', 'rules:\n  image-tag-latest: {level: error}\n', ".kubeworthy.yaml:2:22: unknown key 'level'"],
  [
    'an option with a value that it does not have',
    'rules:\n  cpu-limit-against-policy: {policy: forbiden}\n',
    ".kubeworthy.yaml:2:38: 'required', 'forbidden' may stand here, not 'forbiden' (did you mean 'forbidden'?)",
  ],
  ['a text where a list belongs', 'overrides: everything\n', '.kubeworthy.yaml:1:12: a list belongs here'],
  ['an override without rules', 'overrides:\n  - files: [a]\n', ".kubeworthy.yaml:2:5: an override needs 'rules'"],
  [
    'an override of everything',
    'overrides:\n  - rules: {}\n',
    ".kubeworthy.yaml:2:5: an override needs 'files', 'kinds', 'namespaces' or 'names'",
  ],
  ['an external entry without a kind', 'external: [secret]\n', ".kubeworthy.yaml:1:12: 'secret' has to be 'Kind/name'"],
  ['a flag in quotes', 'complete: "true"\n', ".kubeworthy.yaml:1:11: 'true' or 'false' belongs here"],
  [
    'a storage class without a name',
    'cluster:\n  storageClasses: [{default: true}]\n',
    ".kubeworthy.yaml:2:21: a storage class needs a 'name'",
  ],
  ['a node without a name', 'cluster:\n  nodes: [{labels: {}}]\n', ".kubeworthy.yaml:2:12: a node needs a 'name'"],
  [
    'a label that is no text',
    'cluster:\n  nodes: [{name: a, labels: {rack: 7}}]\n',
    '.kubeworthy.yaml:2:36: a text belongs here',
  ],
];

describe('the reader and the schema that editors use agree', () => {
  test.each(valid)('on %s', (_title, text) => {
    expect(messageOf(text)).toBe('accepted');
    expect(validate(parseText(text).documents[0]?.value ?? {}), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each(invalid)('on %s', (_title, text, message) => {
    expect(messageOf(text)).toContain(message);
    expect(validate(parseText(text).documents[0]?.value)).toBe(false);
  });
});

test('what the schema cannot know is refused, too', () => {
  expect(messageOf('overrides:\n  - {kinds: [Deploymet], rules: {}}\n')).toContain(
    "there is no kind 'Deploymet' (did you mean 'Deployment'?)",
  );
  expect(messageOf("kubernetesVersion: '1.99'\n")).toContain("a version in quotes from '1.17'");
  expect(accepts('rules: [\n')).toBe(false);
  expect(messageOf('a: 1\na: 2\n')).toContain(":2:1: this is no valid YAML: key 'a' stands here again");
  expect(messageOf('rules:\n\timage-tag-latest: off\n')).toContain(':2:1: this is no valid YAML: a tab');
  expect(messageOf('extends: strict\n---\nextends: all\n')).toContain(':3:1: a configuration is one document');
  expect(messageOf('namespace: Shop_1\n')).toContain(":1:12: a namespace has small letters, digits and '-' only");
  expect(messageOf('suppressions: {forbid: [host-*, imag-*]}\n')).toContain(":1:33: no rule is called 'imag-*'");
});

test('keys without a value, and comments in a configuration that is JSON, are as good as none', () => {
  expect(messageOf('rules:\n#  image-tag-latest: off\nignore:\nextends:\n')).toBe('accepted');
  expect(messageOf('{ // the shop\n"$schema": "x",\n"extends": "strict", }')).toBe('accepted');
});

test('two configurations in one folder are refused', async () => {
  const files = { '.kubeworthy.yaml': '', '.kubeworthy.json': '{}', 'web.yaml': '' };
  const run = await runProgram([], { files });
  expect(run.stderr).toContain("'/project' holds '.kubeworthy.yaml' and '.kubeworthy.json': remove one of the two");
  expect(run.code).toBe(2);
});

describe('settings', () => {
  const pod = (image: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop}\nspec:\n  containers:\n    - name: web\n      image: ${image}\n`;
  const latest = async (config: string, files: Readonly<Record<string, string>>, argv: readonly string[] = []) => {
    const run = await runProgram([...argv, '--format', 'compact'], { files: { '.kubeworthy.yaml': config, ...files } });
    return run.stdout
      .split('\n')
      .filter((line) => line.includes(' image-tag-latest '))
      .map((line) => line.replace(/:.*? (error|warning|info) .*/, ' $1'));
  };

  const latestIn = (stdout: string) =>
    stdout
      .split('\n')
      .filter((line) => line.includes(' image-tag-latest '))
      .map((line) => line.split(':')[0]);

  test('are found upwards from the root', async () => {
    expect(
      await latest('rules: {image-tag-latest: error}\n', { 'k8s/deep/web.yaml': pod('nginx') }, ['k8s/deep']),
    ).toEqual(['k8s/deep/web.yaml error']);
  });

  test('an override is about files, kinds, namespaces and names, and the last one wins', async () => {
    const config =
      "overrides:\n  - {files: ['a/**'], rules: {image-tag-latest: error}}\n  - {names: 'we*', namespaces: [shop], kinds: [Pod], files: ['a/x.yaml'], rules: {image-tag-latest: info}}\n  - {kinds: [Deployment], rules: {image-tag-latest: off}}\n";
    expect(
      await latest(config, { 'a/x.yaml': pod('nginx'), 'a/y.yaml': pod('nginx'), 'b/z.yaml': pod('nginx') }),
    ).toEqual(['a/x.yaml info', 'a/y.yaml error', 'b/z.yaml warning']);
  });

  test('globs start from the folder of the configuration, wherever the program is called', async () => {
    const config = "overrides:\n  - {files: ['k8s/staging/**'], rules: {image-tag-latest: off}}\n";
    const files = {
      '.kubeworthy.yaml': config,
      'k8s/staging/web.yaml': pod('nginx'),
      'k8s/live/web.yaml': pod('nginx'),
    };
    const below = await runProgram(['--format', 'compact'], { files, cwd: '/project/k8s' });
    expect(latestIn(below.stdout)).toEqual(['live/web.yaml']);
    const above = await runProgram(['--format', 'compact', 'project'], { files, cwd: '/' });
    expect(latestIn(above.stdout)).toEqual(['project/k8s/live/web.yaml']);
  });

  test('the command line has the last word', async () => {
    expect(
      await latest('rules: {image-tag-latest: error}\n', { 'web.yaml': pod('nginx') }, [
        '--rule',
        'image-tag-latest=off',
      ]),
    ).toEqual([]);
  });

  test('paths with different configurations are refused', async () => {
    const files = { 'a/.kubeworthy.yaml': 'extends: all\n', 'a/web.yaml': pod('nginx'), 'b/web.yaml': pod('nginx') };
    const run = await runProgram(['a', 'b'], { files });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('different configurations');
  });
});
