import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder, runShell } from './support/program.ts';

const pod = (policy: string, name: string) => `apiVersion: v1
kind: Pod
metadata: {name: ${name}, namespace: shop}
spec:
  restartPolicy: ${policy}
  containers: [{name: web, image: "nginx:1.27.3"}]
`;
/** Longer than what fits. */
const padding = `# ${'x'.repeat(20_000)}\n`;
const config = '--config /dev/null --exit-zero';

// A file system of its own that is as good as full needs namespaces of Linux, which not every machine gives to everybody.
const inSmallDisk = 'mkdir disk && mount -t tmpfs -o size=40k,mode=777 disk disk && cp *.yaml disk && cd disk';
const canMount = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status === 0;
const isUnix = process.platform !== 'win32';

/** What keeps a file from growing beyond some KiB, and the words of the machine for it. */
const limits = [
  // A process may be kept from writing more than so many blocks to a file.
  { name: 'a limit', isThere: isUnix, before: `trap '' XFSZ; ulimit -f 8`, reason: 'file too large' },
  {
    name: 'a full disk',
    isThere: canMount,
    before: `${inSmallDisk}; dd if=/dev/zero of=filler bs=1k count=4 2> /dev/null; sync`,
    reason: 'no space left on device',
  },
].filter(({ isThere }) => isThere);

/** Runs lines in a folder with a small file and a large one, in which large ones cannot be written any more. */
async function withoutSpace(before: string, lines: string): Promise<string> {
  let printed = '';
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.yaml'), pod('never', 'a'));
    writeFileSync(join(folder, 'b.yaml'), pod('never', 'b') + padding);
    writeFileSync(join(folder, 'lines.sh'), `${before}\n${lines}\n`);
    const shell = before.includes('mount') ? 'unshare --user --map-root-user --mount bash' : 'bash';
    const source = `export -f kubeworthy; ${shell} lines.sh 2>&1`;
    printed = (await runShell(source, { cwd: folder })).stdout;
  });
  return printed;
}

describe.each(limits)('where $name leaves no space', ({ before, reason }) => {
  test('for a fix, the file stays whole, nothing is left beside it, and it is said which were written', async () => {
    const printed = await withoutSpace(
      before,
      `kubeworthy --fix ${config} a.yaml b.yaml; echo "code $?"; ls -A | grep kubeworthy; grep -h restartPolicy a.yaml b.yaml; tail -c 3 b.yaml`,
    );
    expect(printed).toBe(
      `kubeworthy: 'b.yaml' cannot be fixed: ${reason}; it is as it was, and written before it: a.yaml
code 2
  restartPolicy: Never
  restartPolicy: never
xx
`,
    );
  });

  test('for a report, the one before stays whole', async () => {
    const printed = await withoutSpace(
      before,
      `echo old > report.html; kubeworthy -q ${config} --format html=report.html; echo "code $?"; ls -A | grep kubeworthy; cat report.html`,
    );
    expect(printed).toBe(`kubeworthy: 'report.html' cannot be written: ${reason}\ncode 2\nold\n`);
  });

  test('for a first report, none is left', async () => {
    const printed = await withoutSpace(
      before,
      `kubeworthy -q ${config} --format html=report.html; echo "code $?"; ls -A | grep -e kubeworthy -e report`,
    );
    expect(printed).toBe(`kubeworthy: 'report.html' cannot be written: ${reason}\ncode 2\n`);
  });

  test('for a baseline, the one before stays whole', async () => {
    const many = `for i in $(seq 100); do printf -- '---\\n'; sed "s/name: a/name: a$i/" a.yaml; done > many.yaml`;
    const small = before.includes('mount') ? before : `${many}; ${before}`;
    const printed = await withoutSpace(
      small,
      `${before.includes('mount') ? `rm b.yaml; ${many}` : ''}
kubeworthy -q ${config} --baseline base.json --write-baseline .; echo "code $?"; ls -A | grep -e '^.kubeworthy' -e base`,
    );
    expect(printed).toBe(`kubeworthy: 'base.json' cannot be written: ${reason}\ncode 2\n`);
  });
});

describe.runIf(process.platform === 'linux')('a device that is always full', () => {
  const run = async (line: string) => {
    let answer = { code: 0, stdout: '', stderr: '' };
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.yaml'), pod('never', 'a'));
      answer = await runShell(line, { cwd: folder });
    });
    return answer;
  };

  test('as a report is a usage error, and stays a device', async () => {
    expect(
      await run(`kubeworthy ${config} --format json=/dev/full; echo $?; test -c /dev/full && echo device`),
    ).toEqual({
      code: 0,
      stdout: '2\ndevice\n',
      stderr: "kubeworthy: '/dev/full' cannot be written: no space left on device\n",
    });
  });

  test('as standard output is a usage error', async () => {
    expect(await run(`kubeworthy ${config} > /dev/full`)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'kubeworthy: standard output cannot be written: no space left on device\n',
    });
  });

  test('as standard error changes nothing but that', async () => {
    expect((await run('kubeworthy --formt json 2> /dev/full')).code).toBe(2);
    expect((await run(`kubeworthy -q ${config} --format compact 2> /dev/full`)).stdout).toContain('value-not-allowed');
  });

  test('as both ends with the code of a wrong use', async () => {
    expect((await run(`kubeworthy ${config} > /dev/full 2>&1`)).code).toBe(2);
  });
});
