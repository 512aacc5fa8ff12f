import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtProgram, inFolder, runBuilt, unprivileged } from './support/program.ts';

const pod = `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop}
spec: {restartPolicy: never, containers: [{name: web, image: "nginx:1.27.3"}]}
`;
const lint = ['--format', 'compact', '.'];

/** A program of its own beside a folder with a manifest; everybody may come in. */
const withProgram = (test: (at: { readonly dist: string; readonly shop: string }) => Promise<void>) =>
  inFolder(async (folder) => {
    const [dist, shop] = [join(folder, 'dist'), join(folder, 'shop')];
    const isProgram = (path: string) => !path.endsWith('cache');
    cpSync(dirname(builtProgram), dist, { recursive: true, filter: isProgram });
    mkdirSync(shop);
    writeFileSync(join(shop, 'web.yaml'), pod);
    for (const path of [folder, shop]) chmodSync(path, 0o755);
    await test({ dist, shop });
    for (const path of [dist, shop]) chmodSync(path, 0o755);
  });

describe.runIf(process.platform !== 'win32')('the program runs', () => {
  test('where nothing can be written: neither beside it, nor in the current folder, nor at home', () =>
    withProgram(async ({ dist, shop }) => {
      for (const path of [dist, shop]) chmodSync(path, 0o555);
      const env = { HOME: '/nonexistent' };
      for (let n = 0; n < 2; n++) {
        const run = await runBuilt(lint, { cwd: shop, program: join(dist, 'cli.cjs'), env, ...unprivileged });
        expect(run.stderr).toBe('');
        expect(run.stdout).toContain('web.yaml:4:');
        expect(run.code).toBe(1);
      }
      expect(existsSync(join(dist, 'cache'))).toBe(false);
    }));

  test('without HOME, TMPDIR and PATH', () =>
    withProgram(async ({ shop }) => {
      const env = { HOME: undefined, TMPDIR: '/nonexistent', PATH: undefined, LANG: undefined, TERM: undefined };
      for (const argv of [lint, ['--fix', ...lint], ['graph', '.'], ['rules'], ['explain', 'host-path-volume']]) {
        const run = await runBuilt(argv, { cwd: shop, env });
        expect(run.stderr.replace(/^kubeworthy: fixed .*\n/, ''), argv.join(' ')).toBe('');
        expect(run.code, argv.join(' ')).toBeLessThanOrEqual(1);
      }
      const since = await runBuilt(['--since', 'main'], { cwd: shop, env: { PATH: '/nonexistent' } });
      expect(since.stderr).toContain("there is no program 'git': install it");
      expect(since.code).toBe(2);
    }));

  test('with what the first four runs have compiled, which the others leave as it is', () =>
    withProgram(async ({ dist, shop }) => {
      writeFileSync(join(shop, 'settings.yaml'), 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\n');
      const afterRun = async (...argv: readonly string[]) => {
        await runBuilt(argv, { cwd: shop, program: join(dist, 'cli.cjs') });
        const [name = ''] = readdirSync(join(dist, 'cache'));
        const { size, ino } = statSync(join(dist, 'cache', name));
        return { size, ino };
      };
      const first = await afterRun('settings.yaml');
      const second = await afterRun('web.yaml');
      expect(second.size).toBeGreaterThan(first.size);
      await afterRun('web.yaml');
      const fourth = await afterRun('web.yaml');
      expect(await afterRun('--format', 'sarif', 'web.yaml')).toEqual(fourth);
    }));

  test('without what it compiled before, when a disk has damaged that', () =>
    withProgram(async ({ dist, shop }) => {
      const run = () => runBuilt(lint, { cwd: shop, program: join(dist, 'cli.cjs') });
      const first = await run();
      const [name = ''] = readdirSync(join(dist, 'cache'));
      const path = join(dist, 'cache', name);
      const whole = readFileSync(path);
      const damages = [
        whole.subarray(0, whole.length / 2),
        Buffer.alloc(0),
        Buffer.alloc(whole.length),
        ...[0, 0.1, 0.5, 0.9].map((part) => {
          const at = Math.floor((whole.length * part) / 512) * 512;
          return Buffer.concat([whole.subarray(0, at), Buffer.alloc(512), whole.subarray(at + 512)]);
        }),
      ];
      for (const damage of damages) {
        writeFileSync(path, damage);
        expect(await run()).toEqual(first);
        // The next run finds a whole one again.
        expect(readFileSync(path).length).toBeGreaterThan(100_000);
      }
      writeFileSync(`${path}.12345`, 'what a run that was killed left');
      writeFileSync(path, '');
      await run();
      expect(readdirSync(join(dist, 'cache'))).toEqual([name]);
    }));
});

describe('values that are nested', () => {
  const nested = (depth: number) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\nx: ${'{a: '.repeat(depth)}1${'}'.repeat(depth)}\n`;
  const rules = (stdout: string) => [...stdout.matchAll(/ error (\S+) /g)].map(([, rule]) => rule);

  test.each([
    [900, [], ['field-unknown']],
    [100_000, [], ['yaml-invalid']],
    // The stack of a thread may be small.
    [900, ['--stack-size=60'], ['yaml-invalid']],
  ])('%i levels deep, with %j, are a finding', (depth, nodeOptions, expected) =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'deep.yaml'), nested(depth));
      writeFileSync(join(folder, 'web.yaml'), pod);
      const run = await runBuilt(lint, { cwd: folder, nodeOptions });
      expect(run.stderr).toBe('');
      expect(rules(run.stdout)).toEqual([...expected, 'value-not-allowed']);
      expect(run.code).toBe(1);
    }),
  );
});
