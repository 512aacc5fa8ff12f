import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { loadAll } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { runProgram } from './support/machine.ts';

const volume = (name: string, size: string, more = '') => `apiVersion: v1
kind: PersistentVolume
metadata:
  name: ${name}
spec:
  capacity: { storage: ${size} }
  accessModes: [ReadWriteOnce]
  storageClassName: manual
  hostPath: { path: /disk }
${more}---
`;

const claim = (name: string, size: string, more = '') => `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: ${name}
  namespace: shop
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: manual
  resources: { requests: { storage: ${size} } }
${more}---
`;

const set = (replicas: number, more = '') => `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: web, namespace: shop }
spec:
  replicas: ${replicas}
  serviceName: web
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: "nginx:1.27.3" }]
${more}  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        storageClassName: manual
        resources: { requests: { storage: 5Gi } }
---
`;

async function explain(subject: string, files: Readonly<Record<string, string>>, ...more: readonly string[]) {
  return runProgram(['explain', subject, '--complete', ...more], { files });
}

describe('explain claim/namespace/name', () => {
  test('shows where the claim stands, every volume with both sides, and why the first comes first', async () => {
    const files = {
      'k8s/claim.yaml': claim('data', '5Gi'),
      'k8s/disks.yaml': volume('small', '1Gi') + volume('right', '5Gi') + volume('big', '9Gi'),
    };
    const { stdout, code } = await explain('claim/shop/data', files);
    expect(code).toBe(0);
    expect(stdout).toBe(`claim shop/data
  k8s/claim.yaml:4:9

verdict: it is bound to volume 'right', the first choice among 2 that fit

what it asks for
  size              5Gi
  access modes      ReadWriteOnce
  volume mode       Filesystem
  class             manual: set by the claim

volumes of the run (3)
  right  k8s/disks.yaml:14:9
    the claim gets it
    ok reserved        not reserved
    ok size            5Gi
    ok access modes    ReadWriteOnce
    ok volume mode     Filesystem
    ok class           manual
  big  k8s/disks.yaml:24:9
    volume 'big' fits too, but the claim takes 'right', which is smaller
    ok reserved        not reserved
    ok size            9Gi
    ok access modes    ReadWriteOnce
    ok volume mode     Filesystem
    ok class           manual
  small  k8s/disks.yaml:4:9
    does not fit
    ok reserved        not reserved
    NO size            1Gi, the claim: 5Gi
    ok access modes    ReadWriteOnce
    ok volume mode     Filesystem
    ok class           manual
`);
  });

  test('a byte order mark moves no place', async () => {
    const { stdout } = await explain('claim/shop/data', { 'k8s/claim.yaml': `\ufeff${claim('data', '5Gi')}` });
    expect(stdout).toContain('k8s/claim.yaml:4:9\n');
  });

  test('two hundred volumes that do not fit are no wall of text, and no line is wider than a terminal', async () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      volume(`disk-of-the-big-warehouse-${index}`, `${1 + (index % 4)}Gi`),
    );
    const { stdout } = await explain('claim/shop/data', { 'all.yaml': claim('data', '5Gi') + many.join('') });
    const lines = stdout.split('\n');
    expect(lines.length).toBeLessThan(40);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stdout).toContain('200 volumes that do not fit');
    expect(stdout).toContain('NO size            1Gi | 2Gi | 3Gi ..., the claim: 5Gi');
    // Of equal edits the one that gives up least comes first.
    expect(stdout).toMatch(/what would have to change\n {2}for one of volumes 'disk-of-the-big-warehouse-3'/);
  });

  test('the edits, put into the manifest, do what they promise', async () => {
    const labelled = volume('gold', '5Gi').replace('name: gold', 'name: gold\n  labels: { tier: iron }');
    const asking = claim('data', '5Gi', '  selector: { matchLabels: { tier: gold } }\n');
    const before = await explain('claim/shop/data', { 'all.yaml': labelled + asking });
    expect(before.stdout).toContain("give the volume the label 'tier: gold'");
    const after = await explain('claim/shop/data', { 'all.yaml': labelled.replace('iron', 'gold') + asking });
    expect(after.stdout).toContain("verdict: it is bound to volume 'gold', the only one that fits");
  });

  test('names the rivals of a race, and how to settle it', async () => {
    const files = { 'all.yaml': volume('disk', '5Gi') + claim('data', '5Gi') + claim('logs', '5Gi') };
    const { stdout } = await explain('claim/shop/data', files);
    expect(stdout).toContain("verdict: the order of creation decides which volume it gets: 'disk' or none");
    expect(stdout).toContain("the claim may get it, and so may claim 'logs'");
    expect(stdout).toContain("'spec.claimRef.name: data'");
  });

  test('a claim from a template is asked by the name that it will have', async () => {
    const files = { 'web.yaml': set(3), 'disk.yaml': volume('disk', '5Gi') };
    const first = await explain('claim/shop/data-web-0', files);
    expect(first.stdout).toContain(
      "claim shop/data-web-0, made from a template of StatefulSet 'web'\n  web.yaml:13:25\n",
    );
    const third = await explain('claim/shop/data-web-2', files);
    expect(third.code).toBe(0);
    expect(third.stdout.replace(/\s+/g, ' ')).toContain(
      "the claim is never created while claim 'data-web-1' has no volume",
    );
  });

  test('so is the claim of an ephemeral volume', async () => {
    const scratch = `      volumes:
        - name: scratch
          ephemeral:
            volumeClaimTemplate:
              spec:
                accessModes: [ReadWriteOnce]
                storageClassName: manual
                resources: { requests: { storage: 1Gi } }
`;
    const files = { 'web.yaml': set(1, scratch), 'disk.yaml': volume('disk', '5Gi') + volume('second', '1Gi') };
    const { stdout } = await explain('claim/shop/web-0-scratch', files);
    expect(stdout).toContain("claim shop/web-0-scratch, made from a template of StatefulSet 'web'\n  web.yaml:13:17\n");
    expect(stdout).toContain("verdict: it is bound to volume 'second'");
  });

  test('a claim that the API server refuses is told so', async () => {
    const { stdout } = await explain('claim/shop/data', {
      'all.yaml': claim('data', '5Gi').replace('[ReadWriteOnce]', '[RWO]'),
    });
    expect(stdout).toContain("verdict: the API server refuses the claim: there is no access mode 'RWO'");
  });

  test('a claim that was bound and has no volume any more is Lost, and does not wait', async () => {
    const lost = claim('data', '1Gi').replace(
      'namespace: shop',
      'namespace: shop\n  annotations: { pv.kubernetes.io/bind-completed: "yes" }',
    );
    const run = await runProgram(['explain', 'claim/shop/data', '--complete'], {
      files: { 'all.yaml': lost + volume('disk', '1Gi') },
    });
    expect(run.stdout).toContain('verdict: it is Lost: the claim says that it is bound, but names no volume');
    expect(run.stdout).not.toContain('stays pending');
  });

  test('a wrong name is answered with the claims that there are', async () => {
    const files = { 'all.yaml': claim('data', '5Gi') };
    const wrong = await explain('claim/shop/dta', files);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toBe(
      "kubeworthy: there is no claim 'shop/dta' (did you mean 'shop/data'?); there are 'shop/data'\n",
    );
    const elsewhere = await explain('claim/warehouse/data', files);
    expect(elsewhere.stderr).toContain("did you mean 'shop/data'?");
    expect((await explain('claim/data', files)).code).toBe(0);
    expect((await explain('claim/', files)).stderr).toContain("has to be 'claim/namespace/name' or 'claim/name'");
    expect((await explain('claim/shop/data', { 'a.yaml': volume('disk', '5Gi') })).stderr).toContain(
      'the run holds no claim',
    );
  });

  test('--namespace says where manifests without one are, paths choose what is read', async () => {
    const plain = claim('data', '5Gi').replace('  namespace: shop\n', '');
    const files = { 'a/all.yaml': plain + volume('disk', '5Gi'), 'b/all.yaml': plain };
    const run = await explain('claim/staging/data', files, 'a', '--namespace', 'staging');
    expect(run.stdout).toContain("verdict: it is bound to volume 'disk'");
    const other = await explain('claim/data', files, 'b', '--namespace', 'staging');
    expect(other.stdout).toContain('verdict: it stays pending: the run holds no volume');
  });

  test('colour gives ticks, plain output words', async () => {
    const files = { 'all.yaml': claim('data', '5Gi') + volume('disk', '1Gi') };
    expect((await explain('claim/shop/data', files, '--color', 'always')).stdout).toContain('\u2717');
    expect((await explain('claim/shop/data', files)).stdout).not.toMatch(/[^\n -~]/);
  });

  test('text of a manifest cannot reach the terminal as a command', async () => {
    const files = {
      'all.yaml': claim('data', '5Gi') + volume('disk', '"5Gi\\e]0;owned\\a"').replace('name: disk', 'name: "di\\esk"'),
    };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    const commands = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
    for (const format of ['pretty', 'json'])
      expect((await explain('claim/shop/data', files, '--format', format)).stdout).not.toMatch(commands);
  });

  test('options that only a claim has are refused for a rule', async () => {
    expect((await runProgram(['explain', 'host-path-volume', '--complete'])).stderr).toContain('--complete');
    expect((await explain('claim/shop/data', { 'a.yaml': claim('data', '5Gi') }, '--format', 'compact')).code).toBe(2);
  });
});

describe('nodes', () => {
  const world = readFileSync('fixtures/cluster/storage/wffc-node-unknown.yaml', 'utf8');
  const stateWith = async (files: Readonly<Record<string, string>>, ...flags: readonly string[]): Promise<string> => {
    const run = await runProgram(['graph', ...flags], { files: { 'world.yaml': world, ...files } });
    return JSON.parse(run.stdout).bindings[0].state;
  };

  test('that the configuration lists are all there are: what none of them reaches is out of reach', async () => {
    expect(await stateWith({})).toBe('bound');
    expect(await stateWith({ '.kubeworthy.yaml': 'cluster:\n  nodes: [node-a, node-b]\n' })).toBe('pending');
    const labelled = 'cluster:\n  nodes: [{ name: x, labels: { kubernetes.io/hostname: node-z } }]\n';
    expect(await stateWith({ '.kubeworthy.yaml': labelled })).toBe('bound');
  });

  test('that the run holds count as well, where it holds everything', async () => {
    const node = (name: string) =>
      `apiVersion: v1\nkind: Node\nmetadata: { name: ${name}, labels: { kubernetes.io/hostname: ${name} } }\n`;
    expect(await stateWith({ 'node.yaml': node('node-a') }, '--complete')).toBe('pending');
    expect(await stateWith({ 'node.yaml': node('node-z') }, '--complete')).toBe('bound');
    expect(await stateWith({ 'node.yaml': node('node-a') })).toBe('bound');
  });

  test('are named where they decide', async () => {
    const run = await explain('claim/wffc-node-unknown/c', {
      'world.yaml': world,
      '.kubeworthy.yaml': 'cluster:\n  nodes: [node-a, node-b]\n',
    });
    expect(run.stdout).toContain('NO node            kubernetes.io/hostname in (node-z)');
  });
});

describe('explain --format json', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(
    JSON.parse(readFileSync('schemas/claim.schema.json', 'utf8')),
  );
  const folder = 'fixtures/cluster/storage';
  const worlds = Object.entries(
    JSON.parse(readFileSync(`${folder}/scenarios.json`, 'utf8')) as Record<string, { claims: Record<string, unknown> }>,
  ).flatMap(([name, { claims }]) => Object.keys(claims).map((id) => [id, name] as const));

  test('keeps its schema, and names an edit for every volume that is rejected', async () => {
    for (const [id, name] of worlds) {
      const text = readFileSync(`${folder}/${name}.yaml`, 'utf8');
      const run = await explain(`claim/${id}`, { 'all.yaml': text }, '--format', 'json');
      const derivation = JSON.parse(run.stdout);
      expect(validate(derivation), `${id} ${JSON.stringify(validate.errors)}`).toBe(true);
      const volumes = loadAll(text).filter((each) => (each as { kind?: string } | null)?.kind === 'PersistentVolume');
      expect(derivation.volumes).toHaveLength(volumes.length);
      for (const each of derivation.volumes) {
        const failing = each.checks.filter((check: { passes?: boolean }) => check.passes === false);
        expect(failing.length > 0, `${id} ${each.name}`).toBe(each.result === 'rejected');
        if (each.result === 'rejected') expect(each.edits).toHaveLength(failing.length);
      }
      expect(derivation.verdict).toMatch(/^[a-z].{10,}[^.]$/);
    }
  }, 60_000);
});
