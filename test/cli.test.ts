import { describe, expect, test } from 'vitest';
import hostPathVolume from '../rules/storage/host-path-volume.ts';
import { runProgram } from './support/machine.ts';

const pod = (image: string, name = 'web') => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
spec:
  containers:
    - name: web
      image: ${image}
`;
const lines = (text: string) => text.split('\n').filter((line) => line !== '');
/** `file:line rule` of each finding that `--format compact` printed. */
const places = (stdout: string) =>
  lines(stdout).map((line) => line.replace(/^(.+?):(\d+):\S+ \w+ (\S+) .*$/, '$1:$2 $3'));
const onlyLatest = ['--format', 'compact', '--rule', 'readiness-probe-missing=off', '--rule', 'requests-missing=off'];

describe('exit codes', () => {
  test('0: no finding, or none that is severe enough', async () => {
    const run = await runProgram([...onlyLatest], { files: { 'web.yaml': pod('nginx:latest') } });
    expect(places(run.stdout)).toEqual(['web.yaml:8 image-tag-latest']);
    expect(run.code).toBe(0);
  });

  test('1: an error, a warning with --fail-on warning, or too many warnings', async () => {
    const files = { 'web.yaml': pod('nginx:latest') };
    expect((await runProgram(['--fail-on', 'warning'], { files })).code).toBe(1);
    expect((await runProgram(['--max-warnings', '0'], { files })).code).toBe(1);
    expect((await runProgram(['--rule', 'image-tag-latest=error'], { files })).code).toBe(1);
    expect((await runProgram(['--rule', 'image-tag-latest=error', '--exit-zero'], { files })).code).toBe(0);
  });

  test.each<[string, readonly string[], RegExp]>([
    ['an unknown option', ['--formt', 'json'], /unknown option '--formt' \(did you mean '--format'\?\)/],
    ['an option of another command', ['rules', '--complete'], /option '--complete' is for lint and graph/],
    ['an option without its value', ['--config', '--quiet'], /option '--config' needs a value/],
    ['an unknown format', ['--format', 'jsn'], /there is no format 'jsn' \(did you mean 'json'\?\)/],
    [
      'two formats on standard output',
      ['--format', 'json', '--format', 'compact'],
      /only one format can go to standard output/,
    ],
    ['an unknown rule', ['--rule', 'image-latest-tag=off'], /there is no rule 'image-latest-tag'/],
    ['an unknown severity', ['--rule', 'image-tag-latest=warn'], /not 'warn' \(did you mean/],
    ['an unknown command', ['explian', 'x'], /no command, file or folder 'explian' \(did you mean 'explain'\?\)/],
    ['an unknown rule to explain', ['explain', 'host-path-volum'], /did you mean 'host-path-volume'/],
    ['a path that leads nowhere', ['missing.yaml'], /no file or folder 'missing.yaml'/],
    ['a glob that matches nothing', ['k8s/*.yaml'], /no file matches 'k8s\/\*.yaml'/],
    ['a configuration that is not there', ['--config', 'other.yaml'], /no configuration 'other.yaml'/],
    ['a number that is none', ['--max-warnings', 'many'], /--max-warnings takes a number/],
    ['an unknown short option', ['-o', 'json'], /unknown option '-o': see --help; a path that begins with '-' needs/],
    ['an empty path', [''], /a path is empty/],
    [
      'a negated glob',
      ['!web.yaml', '.'],
      /no file or folder '!web.yaml': what to leave out stands in \.kubeworthyignore/,
    ],
    ['a slip in --external', ['--external', 'Secrt/x'], /--external: there is no kind 'Secrt' \(did you mean 'Secret'/],
    ['no name in --external', ['--external', 'Secret'], /--external: 'Secret' has to be 'Kind\/name'/],
    ['a namespace that is none', ['--namespace', 'k8s/web.yaml'], /--namespace takes a name of small letters/],
    ['a name for input that is not read', ['--stdin-filename', 'a.yaml', '.'], /give '-' as a path, too/],
  ])('2: %s', async (_title, argv, message) => {
    const run = await runProgram(argv, { files: { 'web.yaml': pod('nginx:1.27.3') } });
    expect(run.stderr).toMatch(message);
    expect(run.stdout).toBe('');
    expect(run.code).toBe(2);
  });

  test('2: nothing to lint, with the reason', async () => {
    const run = await runProgram([], {
      files: { 'values.yaml': 'replicas: 2\n', 'compose.yaml': 'services:\n  web: {}\n' },
    });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('nothing to lint in the current folder: 2 files, none with a Kubernetes object');
    expect(run.stderr).toContain('1 Helm chart or values');
    expect((await runProgram([], { files: { 'README.md': '# shop' } })).stderr).toContain(
      'no .yaml, .yml or .json files',
    );
  });
});

describe('inputs', () => {
  test('a folder that is named is read, also where an ignore file above leaves it out', async () => {
    const files = {
      '.git/HEAD': '',
      '.gitignore': 'build/\n',
      'build/web/a.yaml': pod('nginx', 'a'),
      'build/web/.gitignore': 'b.yaml\n',
      'build/web/b.yaml': pod('nginx', 'b'),
      'c.yaml': pod('nginx', 'c'),
    };
    const filesOf = async (path: string) =>
      places((await runProgram([...onlyLatest, path], { files })).stdout).map((place) => place.split(':')[0]);
    expect(await filesOf('build')).toEqual(['build/web/a.yaml']);
    expect(await filesOf('build/web')).toEqual(['build/web/a.yaml']);
    expect(await filesOf('build/**/*.yaml')).toEqual(['build/web/a.yaml']);
    expect(await filesOf('.')).toEqual(['c.yaml']);
  });

  test('folders are walked without hidden folders, node_modules and ignored files', async () => {
    const files = {
      'a.yaml': pod('nginx', 'a'),
      'deep/b.yml': pod('nginx', 'b'),
      '.hidden/c.yaml': pod('nginx', 'c'),
      'node_modules/x/d.yaml': pod('nginx', 'd'),
      'vendor/e.yaml': pod('nginx', 'e'),
      'vendor/keep.yaml': pod('nginx', 'keep'),
      'generated.yaml': pod('nginx', 'f'),
      '.gitignore': 'generated.yaml\n',
      '.kubeworthyignore': 'vendor/*\n!vendor/keep.yaml\n',
    };
    const run = await runProgram(onlyLatest, { files });
    expect(places(run.stdout).map((place) => place.split(':')[0])).toEqual([
      'a.yaml',
      'deep/b.yml',
      'vendor/keep.yaml',
    ]);
    const all = await runProgram([...onlyLatest, '--no-ignore'], { files });
    expect(places(all.stdout).map((place) => place.split(':')[0])).toEqual([
      'a.yaml',
      'deep/b.yml',
      'generated.yaml',
      'vendor/e.yaml',
      'vendor/keep.yaml',
    ]);
  });

  test('links inside the folder are followed once, links out of it never', async () => {
    const files = {
      'k8s/a.yaml': pod('nginx', 'a'),
      'k8s/again.yaml': '-> a.yaml',
      'k8s/data.yaml': '-> ..data/real.yaml',
      'k8s/..data/real.yaml': pod('nginx', 'real'),
      'k8s/out.yaml': '-> ../outside.yaml',
      'outside.yaml': pod('nginx', 'outside'),
    };
    const run = await runProgram([...onlyLatest, 'k8s'], { files });
    expect(places(run.stdout).map((place) => place.split(':')[0])).toEqual(['k8s/a.yaml', 'k8s/data.yaml']);
  });

  test('what cannot be read is a finding, and the rest is linted', async () => {
    const files = { 'a.yaml': pod('nginx'), 'b.yaml': '-- locked', 'c/locked': '', '.gitignore': '-- locked' };
    const run = await runProgram([...onlyLatest], { files });
    expect(places(run.stdout)).toEqual([
      '.gitignore:1 file-unreadable',
      'a.yaml:8 image-tag-latest',
      'b.yaml:1 file-unreadable',
      'c:1 file-unreadable',
    ]);
    expect(run.stdout).toContain('this cannot be read and is not linted: permission denied');
    expect(run.code).toBe(1);
  });

  test('a configuration that cannot be read, and a report that cannot be written', async () => {
    const files = { 'a.yaml': pod('nginx'), '.kubeworthy.yaml': '-- locked' };
    const run = await runProgram([], { files });
    expect(run.stderr).toBe("kubeworthy: the configuration '.kubeworthy.yaml' cannot be read: permission denied\n");
    expect(run.code).toBe(2);
  });

  test('globs that overlap, begin with a dot or with the root, or leave names out', async () => {
    const files = { 'a/one.yaml': pod('nginx'), 'a/two.yaml': pod('nginx', 'two'), 'b/three.yaml': pod('nginx', 'b') };
    for (const [argv, count] of [
      [['a/*.yaml', '{a,b}/*.yaml'], 3],
      [['a/one.yaml', 'a/o*.yaml'], 1],
      [['./a/*.yaml'], 2],
      [['/project/a/*.yaml'], 2],
      [['b/../a/*.yaml'], 2],
      [['a/!(one).yaml'], 1],
    ] as const)
      expect(places((await runProgram([...onlyLatest, ...argv], { files })).stdout), argv.join()).toHaveLength(count);
  });

  test('globs', async () => {
    const files = {
      'a/one.yaml': pod('nginx'),
      'a/b/two.yaml': pod('nginx', 'two'),
      'c/three.yaml': pod('nginx', 'three'),
    };
    expect(places((await runProgram([...onlyLatest, 'a/**/*.yaml'], { files })).stdout)).toHaveLength(2);
  });

  test('standard input, under the name that is given', async () => {
    const run = await runProgram([...onlyLatest, '-', '--stdin-filename', 'web.yaml'], { stdin: pod('nginx') });
    expect(places(run.stdout)).toEqual(['web.yaml:8 image-tag-latest']);
    expect(places((await runProgram([...onlyLatest, '-'], { stdin: pod('nginx') })).stdout)).toEqual([
      '<stdin>:8 image-tag-latest',
    ]);
  });

  test('a file that is named is judged against its project, and only it is spoken about', async () => {
    const service =
      'apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop}\nspec: {selector: {app: web}, ports: [{port: 80}]}\n';
    const web =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop, labels: {app: web}}\nspec: {containers: [{name: web, image: nginx}]}\n';
    const files = { '.git/HEAD': '', 'service.yaml': service, 'web.yaml': web };
    const alone = await runProgram(['--complete', '--format', 'compact', '/project/service.yaml'], {
      files: { 'service.yaml': service },
    });
    expect(alone.stdout).toContain('service-selects-nothing');
    const together = await runProgram(['--complete', '--format', 'compact', 'service.yaml'], { files });
    expect(together.stdout).toBe('');
    expect(together.code).toBe(0);
  });

  test('the templates of a Helm chart are left out, with a note that says how to lint them', async () => {
    const files = {
      'chart/Chart.yaml': 'apiVersion: v2\nname: shop\n',
      'chart/templates/web.yaml': 'name: {{ .Release.Name }}\n',
      'chart/values.yaml': 'a: 1\n',
      'pod.yaml': pod('nginx:1.27.3'),
    };
    const run = await runProgram([], { files });
    expect(run.stdout).toContain(
      "the templates of the Helm chart 'chart' are no YAML and were left out: lint them with 'helm template chart | kubeworthy -'",
    );
    const json = await runProgram(['--format', 'json'], { files });
    expect(json.stderr).toContain('helm template chart | kubeworthy -');
    expect(() => JSON.parse(json.stdout)).not.toThrow();
  });

  test('a List inside a List', async () => {
    const inner =
      '{apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {containers: [{name: a, image: nginx}]}}]}';
    const run = await runProgram([...onlyLatest], {
      files: { 'list.yaml': `apiVersion: v1\nkind: List\nitems:\n  - ${inner}\n` },
    });
    expect(places(run.stdout)).toEqual(['list.yaml:4 image-tag-latest']);
  });

  test('a List, a typed list and several objects in one file', async () => {
    const list = `apiVersion: v1\nkind: List\nitems:\n  - {apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {containers: [{name: a, image: nginx}]}}\n---\napiVersion: v1\nkind: PodList\nitems:\n  - metadata: {name: b}\n    spec: {containers: [{name: b, image: nginx}]}\n`;
    const run = await runProgram([...onlyLatest], { files: { 'list.yaml': list } });
    expect(places(run.stdout)).toEqual(['list.yaml:4 image-tag-latest', 'list.yaml:10 image-tag-latest']);
  });

  test('patches of a Kustomization are no manifests of their own', async () => {
    const files = {
      'base/kustomization.yaml': 'resources: [web.yaml]\npatches:\n  - path: patch.yaml\n',
      'base/web.yaml': pod('nginx:1.27.3'),
      'base/patch.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, image: nginx}]}\n',
    };
    const run = await runProgram([...onlyLatest], { files });
    expect(run.stdout).toBe('');
    expect((await runProgram([], { files })).stdout).toMatch(
      /1 Kustomize file, 1 Kustomize patch|1 Kustomize patch, 1 Kustomize file/,
    );
  });

  test('an object that Kustomize keeps to itself is skipped, and said to be', async () => {
    const local = pod('nginx').replace('spec:', "  annotations: {config.kubernetes.io/local-config: 'true'}\nspec:");
    const files = { 'local.yaml': local, 'web.yaml': pod('nginx:1.27.3') };
    const run = await runProgram(onlyLatest.slice(2), { files });
    expect(run.stdout).toContain('no findings in 1 resource of 2 files');
    expect(run.stdout).toContain('1 tool configuration');
  });

  test('what is no Kubernetes object is skipped without a finding, even when it is broken', async () => {
    const files = {
      'pod.yaml': pod('nginx:1.27.3'),
      'ci.yml': 'jobs:\n  build: {{ matrix }}\n\t- x\n',
      'kubeadm.yaml': 'apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\n',
      'notes.yaml': 'kind of: note\n',
    };
    const run = await runProgram(['--rule', 'readiness-probe-missing=off', '--rule', 'requests-missing=off'], {
      files,
    });
    expect(run.stdout).toContain('no findings in 1 resource of 4 files');
    expect(run.stdout).toContain('1 CI file');
    expect(run.stdout).toContain('1 tool configuration');
  });
});

describe('outputs', () => {
  test('quiet shows what decides the exit code, and too many warnings are said', async () => {
    const files = { 'web.yaml': pod('nginx') };
    const quiet = await runProgram(['-q', '--fail-on', 'warning', '--rule', 'requests-missing=off'], { files });
    expect(quiet.stdout).toContain('[image-tag-latest]');
    expect(quiet.stdout).not.toContain(' in 1 resource');
    const many = await runProgram(['-q', '--max-warnings', '1'], { files });
    expect(many.stdout).toBe('');
    expect(many.stderr).toBe('kubeworthy: more warnings than --max-warnings allows: 2 instead of 1\n');
    expect(many.code).toBe(1);
  });

  test('the summary of a run about some files tells both numbers', async () => {
    const files = { '.git/HEAD': '', 'a.yaml': pod('nginx'), 'b.yaml': pod('nginx', 'b') };
    const run = await runProgram(['a.yaml'], { files });
    expect(run.stdout).toContain('2 warnings in 1 file, judged with 2 resources of 2 files');
  });

  test('several formats at once, into files', async () => {
    const run = await runProgram(['--format', 'compact', '--format', 'json=out/report.json'], {
      files: { 'web.yaml': pod('nginx') },
    });
    expect(run.stdout).toContain('web.yaml:8:');
    expect(JSON.parse(run.files.get('/project/out/report.json') ?? '').version).toBe(1);
  });

  test('the version and the help', async () => {
    expect((await runProgram(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await runProgram(['graph', '--help'])).stdout).toContain('kubeworthy graph [paths...]');
  });

  test('the rules as a list and as JSON, and one explained', async () => {
    expect((await runProgram(['rules'])).stdout).toContain('host-path-volume');
    const { rules } = JSON.parse((await runProgram(['rules', '--format', 'json'])).stdout);
    expect(rules.find((rule: { id: string }) => rule.id === 'host-path-volume').summary).toBe(
      hostPathVolume.docs.summary,
    );
    expect((await runProgram(['explain', 'host-path-volume'])).stdout).toContain(
      '# kubeworthy-ignore host-path-volume',
    );
  });

  test('--timing prints the phases on standard error only', async () => {
    const run = await runProgram(['--timing', '--format', 'json'], { files: { 'web.yaml': pod('nginx') } });
    expect(run.stderr.match(/^[a-z ]+(?= {2})/gm)?.map((phase) => phase.trim())).toEqual([
      'start',
      'discover',
      'configure',
      'read',
      'parse',
      'rules of one resource',
      'check structure',
      'find suppressions',
      'graph',
      'rules of the graph',
      'sort findings',
      'report',
    ]);
    expect(() => JSON.parse(run.stdout)).not.toThrow();
  });

  test('text of a manifest cannot reach the terminal as a command', async () => {
    const files = { 'web.yaml': pod('"nginx\\e]0;owned\\a:latest"') };
    for (const format of ['pretty', 'compact', 'vscode', 'json']) {
      const run = await runProgram(['--format', format], { files });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
      expect(run.stdout, format).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    }
  });
});

describe('init', () => {
  test('writes a configuration that the program accepts, and never overwrites one', async () => {
    const run = await runProgram(['init', '--vscode']);
    expect(run.stdout).toBe('wrote .kubeworthy.yaml\nwrote .vscode/tasks.json\n');
    const config = run.files.get('/project/.kubeworthy.yaml') ?? '';
    expect(config).toMatch(/^# yaml-language-server: \$schema=/);
    const files = { '.kubeworthy.yaml': config, 'web.yaml': pod('nginx:1.27.3') };
    expect((await runProgram([], { files })).code).toBe(0);
    expect((await runProgram(['init'], { files })).code).toBe(2);
  });

  test('its commented lines are valid, and mean something, when they are switched on', async () => {
    const config = (await runProgram(['init'])).files.get('/project/.kubeworthy.yaml') ?? '';
    // Prose has one blank behind the '#', what can be switched on has more, or is a single key.
    const on = config
      .replace(/: (?:\[\]|\{\})\n(?=#)/g, ':\n')
      .replace(/^# (?=namespace:|kubernetesVersion:)/gm, '')
      .replace(/^#(?= {2,})/gm, '');
    expect(on).not.toMatch(/^#.*: (?:error|off)$/m);
    const files = { '.kubeworthy.yaml': on, 'live/web.yaml': pod('nginx'), 'staging/web.yaml': pod('nginx', 'staged') };
    const run = await runProgram(['--format', 'compact'], { files });
    expect(run.stderr).toBe('');
    const latest = lines(run.stdout).filter((line) => line.includes(' image-tag-latest '));
    expect(latest).toEqual([expect.stringMatching(/^live\/web\.yaml:\S+ error image-tag-latest /)]);
    expect(run.stdout).toContain('.kubeworthy.yaml:');
  });

  test('the problem matcher reads what --format vscode prints', async () => {
    const tasks = JSON.parse((await runProgram(['init', '--vscode'])).files.get('/project/.vscode/tasks.json') ?? '');
    const { pattern } = tasks.tasks[0].problemMatcher;
    const run = await runProgram(['--format', 'vscode'], { files: { 'k8s/web.yaml': pod('nginx:latest') } });
    const matches = lines(run.stdout).map((line) => new RegExp(pattern.regexp).exec(line));
    expect(matches.every((match) => match !== null)).toBe(true);
    const latest = matches.find((match) => match?.[pattern.code] === 'image-tag-latest');
    expect(latest?.[pattern.file]).toBe('k8s/web.yaml');
    expect(latest?.[pattern.location]).toBe('8,14,8,26');
    expect(latest?.[pattern.severity]).toBe('warning');
  });
});
