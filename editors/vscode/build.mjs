// Bundles the extension and lays the program and its schema beside it. The program has to be built before.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

await build({
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  minify: true,
  logLevel: 'warning',
});
for (const folder of ['server', 'schemas']) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
}
cpSync('../../dist', 'server', { recursive: true, filter: (path) => !path.includes('cache') });
cpSync('../../schemas/config.schema.json', 'schemas/config.schema.json');
cpSync('../../LICENSE', 'LICENSE');
