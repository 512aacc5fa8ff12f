import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { machineFileSystem } from '../src/fs.ts';
import { runProgram } from './support/machine.ts';

const pod = (policy: string, name = 'web') => `apiVersion: v1
kind: Pod
metadata:
  name: ${name} # of the shop
spec:
  restartPolicy: ${policy}
  containers:
    - name: web
      image: nginx:1.27.3
`;

describe('--fix', () => {
  test('mends what is safe to mend, says what it did, and reports what is left', async () => {
    const run = await runProgram(['--fix'], { files: { 'web.yaml': pod('never'), 'api.yaml': pod('Never', 'api') } });
    expect(run.files.get('/project/web.yaml')).toBe(pod('Never'));
    expect(run.files.get('/project/api.yaml')).toBe(pod('Never', 'api'));
    expect(run.stdout).toContain('fixed 1 finding in 1 file: web.yaml');
    expect(run.stdout).not.toContain('value-not-allowed');
    expect(run.code).toBe(0);
  });

  test('makes suggestions with --unsafe only', async () => {
    const files = { 'web.yaml': pod('Nevr') };
    expect((await runProgram(['--fix'], { files })).files.get('/project/web.yaml')).toBe(pod('Nevr'));
    const run = await runProgram(['--fix', '--unsafe', '--fix-rule', 'value-not-allowed'], { files });
    expect(run.files.get('/project/web.yaml')).toBe(pod('Never'));
  });

  test('mends findings of the rules that --fix-rule names', async () => {
    const text = pod('never').replace('spec:\n', 'spec:\n  serviceAccount: web\n');
    const run = await runProgram(['--fix', '--fix-rule', 'field-deprecated'], { files: { 'web.yaml': text } });
    const after = run.files.get('/project/web.yaml');
    expect(after).toContain('restartPolicy: never');
  });

  test('touches only the files that are named', async () => {
    const files = { 'web.yaml': pod('never'), 'api.yaml': pod('never', 'api'), '.git/config': '' };
    const run = await runProgram(['--fix', 'web.yaml'], { files });
    expect(run.files.get('/project/web.yaml')).toBe(pod('Never'));
    expect(run.files.get('/project/api.yaml')).toBe(pod('never', 'api'));
  });

  test('does not go together with --watch, and says so once', async () => {
    const run = await runProgram(['--fix', '--watch'], { files: { 'web.yaml': pod('never') } });
    expect(run.code).toBe(2);
    expect(run.stderr).toBe('kubeworthy: --fix and --watch do not go together: fix first\n');
    expect(run.stdout).toBe('');
  });

  test('says when there is nothing to fix', async () => {
    const run = await runProgram(['--fix', '--format', 'json'], { files: { 'web.yaml': pod('Never') } });
    expect(run.stderr).toContain('there was nothing to fix');
  });

  test.each<[string, readonly string[], RegExp]>([
    ['standard input', ['--fix', '-'], /--fix writes files, and standard input is none/],
    ['--unsafe alone', ['--unsafe'], /option '--unsafe' says what to fix: give --fix or --fix-dry-run/],
    ['--fix-rule alone', ['--fix-rule', 'field-unknown'], /option '--fix-rule' says what to fix/],
    [
      'an unknown rule',
      ['--fix', '--fix-rule', 'field-unknwon'],
      /there is no rule 'field-unknwon' \(did you mean 'field-unknown'\?\)/,
    ],
  ])('refuses %s', async (_title, argv, message) => {
    const run = await runProgram(argv, { files: { 'web.yaml': pod('never') } });
    expect(run.stderr).toMatch(message);
    expect(run.code).toBe(2);
    expect(run.files.get('/project/web.yaml')).toBe(pod('never'));
  });
});

describe('--fix-dry-run', () => {
  test('prints a diff that git can apply, and writes nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kubeworthy-fix-'));
    writeFileSync(join(folder, 'web.yaml'), pod('never'));
    const run = await runProgram(['--fix-dry-run'], { files: { 'web.yaml': pod('never') } });
    expect(run.files.get('/project/web.yaml')).toBe(pod('never'));
    expect(run.stdout.split('\n').slice(0, 3)).toEqual(['--- a/web.yaml', '+++ b/web.yaml', '@@ -3,7 +3,7 @@']);
    expect(run.stderr).toContain('would fix 1 finding in 1 file: web.yaml');
    execFileSync('git', ['apply', '-p1', '-'], { cwd: folder, input: run.stdout });
    expect(readFileSync(join(folder, 'web.yaml'), 'utf8')).toBe(pod('Never'));
  });

  test('works for standard input', async () => {
    const run = await runProgram(['--fix-dry-run', '-'], { stdin: pod('never') });
    expect(run.stdout).toContain('+  restartPolicy: Never');
  });
});

test('the JSON report holds the edits, and the pretty one counts them', async () => {
  const files = { 'web.yaml': pod('never') };
  const { stdout } = await runProgram(['--format', 'json'], { files });
  const [finding] = JSON.parse(stdout).findings;
  expect(finding.fix).toEqual({
    title: "write 'Never'",
    safe: true,
    file: 'web.yaml',
    edits: [{ range: finding.range, newText: 'Never' }],
  });
  expect((await runProgram([], { files })).stdout).toContain('1 can be fixed with --fix');
});

describe('the file on the disk', () => {
  const folderWith = (text: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'kubeworthy-fix-'));
    const path = join(folder, 'web.yaml');
    writeFileSync(path, text);
    return { folder, path };
  };

  test('keeps its mode, and a link stays a link', () => {
    const { folder, path } = folderWith('before');
    chmodSync(path, 0o640);
    symlinkSync(path, join(folder, 'link.yaml'));
    machineFileSystem.exchange(join(folder, 'link.yaml'), { before: 'before', after: 'after' });
    expect(readFileSync(path, 'utf8')).toBe('after');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder, 'link.yaml')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['link.yaml', 'web.yaml']);
  });

  test('stays as it is when it is read-only, or has changed, or is no UTF-8', () => {
    const { folder, path } = folderWith('other');
    expect(() => machineFileSystem.exchange(path, { before: 'before', after: 'after' })).toThrow('it has changed');
    chmodSync(path, 0o444);
    expect(() => machineFileSystem.exchange(path, { before: 'other', after: 'after' })).toThrow(/read-only|permission/);
    expect(readFileSync(path, 'utf8')).toBe('other');
    expect(readdirSync(folder)).toEqual(['web.yaml']);
    writeFileSync(join(folder, 'wide.yaml'), Buffer.from('\ufeffname: x', 'utf16le'));
    const text = machineFileSystem.read(join(folder, 'wide.yaml'));
    expect(() => machineFileSystem.exchange(join(folder, 'wide.yaml'), { before: text, after: 'x' })).toThrow(
      'no UTF-8',
    );
  });
});
