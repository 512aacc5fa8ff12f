import { spawn } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtProgram, ended, inFolder, runBuilt } from '../support/program.ts';

/** The kills go on in two folders side by side, for two cores. */
const seeds = [1, 2];
const killsOfEach = 100;
const files = Array.from({ length: 40 }, (_, n) => `pod-${String(n).padStart(2, '0')}.yaml`);

/** Long enough that a write could be half done. */
const padding = `# ${'a long comment, '.repeat(2000)}\n`;
const pod = (file: string, policy: string) => `apiVersion: v1
kind: Pod
metadata: {name: ${file.replace('.yaml', '')}, namespace: shop}
spec:
  restartPolicy: ${policy}
  containers: [{name: web, image: "nginx:1.27.3"}]
${padding}`;
const broken = (file: string) => pod(file, 'never');
const mended = (file: string) => pod(file, 'Never');
const modeOf = (file: string) => (files.indexOf(file) % 2 === 0 ? 0o640 : 0o604);

const fix = ['--fix', '--quiet', '--config', '/dev/null', '.'];
const drafts = (folder: string) => readdirSync(folder).filter((name) => !files.includes(name));

/** The same numbers from 0 to 1 in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Starts a fix and kills it some microseconds after the nth file has got its new text. */
async function killAfter(folder: string, count: number, microseconds: number): Promise<void> {
  const watcher = watch(folder);
  const child = spawn(process.execPath, [builtProgram, ...fix], { cwd: folder, stdio: 'ignore' });
  const changed = new Set<string>();
  watcher.on('change', (_event, name) => {
    if (!files.includes(String(name))) return;
    changed.add(String(name));
    if (changed.size !== count) return;
    const until = process.hrtime.bigint() + BigInt(Math.round(microseconds * 1000));
    while (process.hrtime.bigint() < until);
    child.kill('SIGKILL');
  });
  await ended(child);
  watcher.close();
}

describe('a fix that is killed at any moment leaves every file whole, and the next one finishes the work', () => {
  test.concurrent.each(seeds)('with the moments of seed %i', (seed) =>
    inFolder(async (folder) => {
      const put = (file: string) => {
        writeFileSync(join(folder, file), broken(file));
        chmodSync(join(folder, file), modeOf(file));
      };
      const read = (file: string) => readFileSync(join(folder, file), 'utf8');
      for (const file of files) put(file);
      const random = numbersFrom(seed);
      let hits = 0;
      let leftovers = 0;
      for (let n = 0; n < killsOfEach; n++) {
        await killAfter(folder, 1 + Math.floor(random() * (files.length - 1)), random() * 2000);
        const isMended = files.filter((file) => {
          const text = read(file);
          expect(text === mended(file) || text === broken(file), `${file} after kill ${n}`).toBe(true);
          expect(statSync(join(folder, file)).mode & 0o777, file).toBe(modeOf(file));
          return text === mended(file);
        });
        if (isMended.length > 0 && isMended.length < files.length) hits++;
        // What the run before left behind was swept by this one.
        expect(drafts(folder).length).toBeLessThanOrEqual(1);
        leftovers += drafts(folder).length;
        if (n % 20 === 19) {
          expect((await runBuilt(fix, { cwd: folder })).stderr).toBe('');
          expect(files.map(read)).toEqual(files.map(mended));
          expect(drafts(folder)).toEqual([]);
        }
        for (const file of files) if (read(file) !== broken(file)) put(file);
      }
      expect(hits).toBeGreaterThan(killsOfEach / 2);
      expect(leftovers).toBeGreaterThan(0);
    }),
  );
});
