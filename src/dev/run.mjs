// Runs a TypeScript file of this repository: `node src/dev/run.mjs build`. Node 20 cannot read TypeScript by itself.
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const [name, ...rest] = process.argv.slice(2);
const source = name.includes('/') ? resolve(root, name) : join(root, 'src/dev', `${name}.ts`);
const outfile = join(root, 'node_modules/.cache/kubeworthy', `${name.replaceAll('/', '-')}.mjs`);

await mkdir(dirname(outfile), { recursive: true });
await build({
  entryPoints: [source],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
process.argv = [process.argv[0], source, ...rest];
await import(pathToFileURL(outfile).href);
