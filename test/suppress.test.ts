import { describe, expect, test } from 'vitest';
import { runProgram } from './support/machine.ts';

/** Lints with the rules that these tests are about and answers `line rule` of each finding. */
async function findings(text: string, config = '', today = '2027-01-01'): Promise<readonly string[]> {
  const run = await runProgram(
    ['--format', 'json', '--rule', 'requests-missing=off', '--rule', 'readiness-probe-missing=off'],
    { files: { 'web.yaml': text, '.kubeworthy.yaml': config }, today },
  );
  return JSON.parse(run.stdout || '{"findings":[]}').findings.map(
    (finding: { file: string; range: { start: { line: number } }; rule: string }) =>
      `${finding.file === 'web.yaml' ? '' : `${finding.file}:`}${finding.range.start.line} ${finding.rule}`,
  );
}

const pod = (image: string, above = '', head = '') => `${head}apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
    - name: web
${above}      image: ${image}
`;

describe('a comment', () => {
  test('above a line silences that line', async () => {
    expect(
      await findings(pod('nginx', '      # kubeworthy-ignore image-tag-latest: nothing else is published\n')),
    ).toEqual([]);
  });

  test('above a line, with other comments and blank lines between them', async () => {
    expect(
      await findings(
        pod('nginx', '      # kubeworthy-ignore image-tag-latest: nothing else is published\n\n      # the image\n'),
      ),
    ).toEqual([]);
  });

  test('at the end of a line silences that line', async () => {
    expect(await findings(pod('nginx # kubeworthy-ignore image-tag-latest: nothing else is published'))).toEqual([]);
  });

  test('at the head of a document silences the document, and no other', async () => {
    const head = '# the shop window\n# kubeworthy-ignore image-tag-latest: nothing else is published\n';
    expect(
      await findings(`${pod('nginx', '', head)}---\n${pod('nginx').replace('{name: web}', '{name: api}')}`),
    ).toEqual(['17 image-tag-latest']);
  });

  test('names several rules', async () => {
    const text = pod(
      'nginx',
      '      # kubeworthy-ignore image-tag-latest, image-pull-policy-stale: nothing else is published\n',
    ).replace(/\n$/, ' # pinned by the node\n      imagePullPolicy: Never\n');
    expect((await findings(text)).filter((finding) => finding.endsWith('image-tag-latest'))).toEqual([]);
  });

  test('of one line does not silence another line', async () => {
    const text = pod('nginx').replace(
      '    - name: web',
      '    # kubeworthy-ignore image-tag-latest: nothing else is published\n    - name: web',
    );
    expect(await findings(text)).toEqual(['6 suppression-unused', '8 image-tag-latest']);
  });

  test('above or on the separator counts as the head of the document that follows', async () => {
    const ignore = '# kubeworthy-ignore image-tag-latest: nothing else is published\n';
    expect(await findings(`${ignore}---\n${pod('nginx')}`)).toEqual([]);
    expect(await findings(`--- ${ignore}${pod('nginx')}`)).toEqual([]);
    expect(await findings(`${pod('nginx:1')}---\n---\n${ignore}---\n${pod('nginx').replace('web', 'api')}`)).toEqual(
      [],
    );
  });

  test('in a broken document says nothing about the next one', async () => {
    const broken = 'apiVersion: v1\nkind: Pod\nmetadata: [\n# kubeworthy-ignore image-tag-latest: known\n';
    expect(await findings(`${broken}---\n${pod('nginx')}`)).toEqual([
      '3 yaml-invalid',
      '4 suppression-unused',
      '12 image-tag-latest',
    ]);
  });

  test('above an item of a List silences that item', async () => {
    const item = (name: string) =>
      `  - apiVersion: v1\n    kind: Pod\n    metadata: {name: ${name}}\n    spec: {containers: [{name: a, image: nginx}]}\n`;
    const text = `apiVersion: v1\nkind: List\nitems:\n  # kubeworthy-ignore image-tag-latest: known\n${item('a')}${item('b')}`;
    expect(await findings(text)).toEqual(['12 image-tag-latest']);
  });

  test('on the last line, with Windows line ends, and twice on one line', async () => {
    const ignore = ' # kubeworthy-ignore image-tag-latest: known';
    expect(await findings(pod('nginx').trimEnd() + ignore)).toEqual([]);
    expect(await findings(pod(`nginx${ignore}`).replaceAll('\n', '\r\n'))).toEqual([]);
    expect(await findings(pod(`nginx${ignore} # kubeworthy-ignore duplicate-key: known`))).toEqual([
      '7 suppression-unused',
    ]);
  });

  test('that names no rule, or a day that is none, is told', async () => {
    expect(await findings(pod('nginx # kubeworthy-ignore: image-tag-latest'))).toEqual([
      '7 image-tag-latest',
      '7 suppression-of-unknown-rule',
    ]);
    expect(await findings(pod('nginx # kubeworthy-ignore image-tag-latest until 2027-13-01: known'))).toEqual([
      '7 image-tag-latest',
      '7 suppression-expired',
    ]);
  });

  test('inside a block of text is no suppression', async () => {
    const text =
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: notes}\ndata:\n  readme: |\n    # kubeworthy-ignore image-tag-latest: written about, not used\n    text\n  more: "# kubeworthy-ignore nonsense"\n';
    expect(await findings(text)).toEqual([]);
  });

  test('silences trouble with the text as well', async () => {
    const text =
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: old\n  # kubeworthy-ignore duplicate-key: the generator writes it twice\n  a: new\n';
    expect(await findings(text)).toEqual([]);
  });
});

describe('an annotation', () => {
  const annotated = (annotation: string) =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata:\n      labels: {app: web}\n      annotations: {${annotation}}\n    spec:\n      containers: [{name: web, image: nginx}]\n`;

  test('silences its resource, also from the pod template', async () => {
    expect(await findings(annotated('"kubeworthy.dev/ignore.image-tag-latest": "nothing else is published"'))).toEqual(
      [],
    );
  });

  test('of the Jobs of a CronJob counts, too', async () => {
    const text =
      'apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a}\nspec:\n  schedule: "0 3 * * *"\n  jobTemplate:\n    metadata: {annotations: {kubeworthy.dev/ignore.image-tag-latest: known}}\n    spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: nginx}]}}}\n';
    expect(await findings(text)).toEqual([]);
  });

  test('may end', async () => {
    const text = annotated('"kubeworthy.dev/ignore.image-tag-latest": "until 2027-06-30: waits for 2.0"');
    expect(await findings(text, '', '2027-06-30')).toEqual([]);
    expect(await findings(text, '', '2027-07-01')).toEqual(['9 suppression-expired', '11 image-tag-latest']);
  });

  test('of an item of a List silences that item only', async () => {
    const text =
      'apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    metadata: {name: a, annotations: {kubeworthy.dev/ignore.image-tag-latest: known}}\n    spec: {containers: [{name: a, image: nginx}]}\n  - apiVersion: v1\n    kind: Pod\n    metadata: {name: b}\n    spec: {containers: [{name: b, image: nginx}]}\n';
    expect(await findings(text)).toEqual(['11 image-tag-latest']);
  });
});

describe('the configuration', () => {
  test('silences by rule, file, kind, namespace and name', async () => {
    expect(
      await findings(
        pod('nginx'),
        'ignore:\n  - {rules: image-tag-latest, names: [web], kinds: [Pod], files: ["*.yaml"], reason: known}\n',
      ),
    ).toEqual([]);
  });

  test('an entry that silences nothing, has no reason or has ended is a finding in the configuration', async () => {
    expect(await findings(pod('nginx:1.27.3'), 'ignore:\n  - {rules: image-tag-latest, reason: known}\n')).toEqual([
      '.kubeworthy.yaml:2 suppression-unused',
    ]);
    expect(await findings(pod('nginx'), 'ignore:\n  - {rules: image-tag-latest}\n')).toEqual([
      '.kubeworthy.yaml:2 suppression-without-reason',
    ]);
    expect(
      await findings(pod('nginx'), 'ignore:\n  - {rules: image-tag-latest, reason: known, until: "2026-12-31"}\n'),
    ).toEqual(['.kubeworthy.yaml:2 suppression-expired', '7 image-tag-latest']);
  });

  test('keeps chosen rules up whatever a file says', async () => {
    const text = pod('nginx # kubeworthy-ignore image-tag-latest: known');
    expect(await findings(text, 'suppressions: {forbid: image-*}\n')).toEqual([
      '7 image-tag-latest',
      '7 suppression-forbidden',
    ]);
  });
});
