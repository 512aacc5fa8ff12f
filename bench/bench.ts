import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeManifests } from './manifests.ts';

/**
 * Whole processes, side by side in one run, so that the ratios hold on any machine. The yardsticks are Node itself, Node
 * that only reads the same files, and kube-linter where it is installed.
 *
 * npm run bench [-- files ...]
 */
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const work = join(process.cwd(), 'bench/.work');
const cli = join(process.cwd(), 'dist/cli.cjs');
const rounds = 7;
// Node 20 parses all certificates at start when this is set, which has nothing to do with us.
const { NODE_EXTRA_CA_CERTS: _ignored, ...env } = process.env;

interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const readOnly =
  "const{readdirSync:l,readFileSync:r}=require('fs');const w=d=>{for(const e of l(d,{withFileTypes:true}))e.isDirectory()?w(d+'/'+e.name):r(d+'/'+e.name,'utf8')};w(process.argv[1])";
const hasKubeLinter = spawnSync('kube-linter', ['version']).status === 0;

mkdirSync(work, { recursive: true });
for (const size of sizes.length > 0 ? sizes : [1, 1_000, 10_000]) measure(size);

function measure(size: number): void {
  const folder = join(work, String(size));
  writeManifests(folder, size);
  const contenders: readonly Contender[] = [
    { name: 'node -e 0', command: process.execPath, args: ['-e', '0'] },
    { name: 'node reads the files', command: process.execPath, args: ['-e', readOnly, folder] },
    { name: 'kubeworthy', command: process.execPath, args: [cli, '--no-ignore', '--format', 'json', folder] },
    ...(hasKubeLinter ? [{ name: 'kube-linter', command: 'kube-linter', args: ['lint', folder] }] : []),
  ];
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, command, args } of contenders) {
      const start = performance.now();
      const { status, signal } = spawnSync(command, args, { env, stdio: 'ignore' });
      if (signal !== null || (status ?? 0) > 1) throw new Error(`${name} ended with ${signal ?? status}`);
      times.get(name)?.push(performance.now() - start);
    }
  }
  const own = median(times.get('kubeworthy') ?? []);
  console.log(`\n${size} ${size === 1 ? 'file' : 'files'} (${kilobytes(folder)} kB), median of ${rounds} runs`);
  for (const [name, list] of times)
    console.log(
      `  ${name.padEnd(22)}${median(list).toFixed(1).padStart(9)} ms   kubeworthy takes ${(own / median(list)).toFixed(2)} x`,
    );
  const { stderr } = spawnSync(process.execPath, [cli, '--no-ignore', '--format', 'json', '--timing', folder], {
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  console.log(stderr.replace(/^/gm, '    ').trimEnd());
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function kilobytes(folder: string): number {
  const sizeOf = (path: string): number =>
    readdirSync(path, { withFileTypes: true }).reduce(
      (sum, entry) =>
        sum + (entry.isDirectory() ? sizeOf(join(path, entry.name)) : readFileSync(join(path, entry.name)).length),
      0,
    );
  return Math.round(sizeOf(folder) / 1000);
}
