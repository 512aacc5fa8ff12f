import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../src/report/index.ts';
import { inFolder, runShell } from './support/program.ts';

const pods = Array.from(
  { length: 280 },
  (_, n) => `apiVersion: v1
kind: Pod
metadata: {name: web-${n}, namespace: shop}
spec:
  restartPolicy: never
  containers: [{name: web, image: nginx}]
`,
).join('---\n');

/** More than what fits into a pipe. */
const large = 64 * 1024;
const isUnix = process.platform !== 'win32';

/** Runs a line in a folder whose report is large in every format. */
async function shell(
  line: string,
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  let answer = { code: -1, stdout: '', stderr: '' };
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'k8s'));
    writeFileSync(join(folder, 'k8s', 'pods.yaml'), pods);
    answer = await runShell(line, { cwd: folder });
  });
  return answer;
}

describe.runIf(isUnix)('a report behind a pipe', () => {
  test('is larger than a pipe in every format', async () => {
    const names = Object.keys(formats);
    const options = names.map((name) => `--format ${name}=${name}.out`).join(' ');
    const { stdout } = await shell(`kubeworthy ${options} k8s; wc -c ${names.map((name) => `${name}.out`).join(' ')}`);
    const sizes = [...stdout.matchAll(/^ *(\d+) (\S+)\.out$/gm)].map(([, size, name]) => ({
      name,
      size: Number(size),
    }));
    expect(sizes).toHaveLength(names.length);
    // These two say how many there are instead of all.
    const small = sizes.filter(({ size }) => size <= large).map(({ name }) => name);
    expect(small.filter((name) => name !== 'github' && name !== 'markdown')).toEqual([]);
  });

  test.each(Object.keys(formats))('ends quietly when its reader has enough: %s', async (format) => {
    const line = `kubeworthy --format ${format} k8s | head -n 1 > /dev/null; echo "\${PIPESTATUS[0]}"`;
    expect(await shell(line)).toEqual({ code: 0, stdout: '1\n', stderr: '' });
  });

  test.each(['pretty', 'json', 'html'])('is whole for a reader that is slow: %s', async (format) => {
    const lint = `kubeworthy --format ${format} k8s`;
    const { stdout } = await shell(`${lint} | (sleep 1; wc -c); ${lint} > file; wc -c < file`);
    const [slow, file] = stdout.split('\n').map(Number);
    expect(slow).toBe(file);
  });

  test.each(['graph', '--fix-dry-run', 'rules', 'diff HEAD'])('so do the others: %s', async (command) => {
    const commit = 'git -c user.name=a -c user.email=a@example.com commit -q -m a';
    const { stdout, stderr } = await shell(
      `git init -q . && git add . && ${commit} && echo >> k8s/pods.yaml && kubeworthy ${command} | head -c 1 > /dev/null; echo "\${PIPESTATUS[0]}"`,
    );
    expect(Number(stdout)).toBeLessThanOrEqual(1);
    expect(stderr.replace(/^kubeworthy: .*\n/gm, '')).toBe('');
  });

  test('a reader that was never there', async () => {
    const { stdout, stderr } = await shell(
      '(sleep 0.3; kubeworthy --format json k8s; echo $? > code) | true; sleep 3; cat code',
    );
    expect(stdout).toBe('1\n');
    expect(stderr).toBe('');
  });

  // Node tells a pipe that it shares with others not to keep anybody waiting.
  test('a pipe that does not let its writer wait', async () => {
    const sharing = `node -e "process.stdout.write(''); setTimeout(() => {}, 4000)"`;
    const { stdout } = await shell(
      `{ ${sharing} & sleep 0.5; kubeworthy --format json k8s; } | (sleep 2; wc -c); kubeworthy --format json k8s | wc -c`,
    );
    const [shared, own] = stdout.split('\n').map(Number);
    expect(shared).toBe(own);
    expect(own).toBeGreaterThan(large);
  });

  test('a pipe that does not let its reader wait', async () => {
    const sharing = `node -e "process.stdin; setTimeout(() => {}, 2000)"`;
    const { stdout } = await shell(
      `(sleep 1.5; cat k8s/pods.yaml) | { ${sharing} <&0 & sleep 0.5; kubeworthy --format compact -; } | wc -l`,
    );
    expect(Number(stdout)).toBe(pods.split('---').length * 3);
  });
});
