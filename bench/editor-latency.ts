import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connectEditor } from '../test/support/editor.ts';
import { project } from './inputs/projects.ts';
import { workPath } from './inputs/store.ts';
import { median, quantile } from './statistics.ts';

/** How long an editor waits, in milliseconds. */
export interface EditorLatency {
  readonly files: number;
  /** From the start of the language server to the first findings. */
  readonly start: number;
  /** From a keystroke to the finding in another file that it causes or mends. */
  readonly median: number;
  readonly ninetyFive: number;
  readonly longest: number;
}

const keystrokes = 60;
const label = 'app.kubernetes.io/name: storefront';
const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: storefront
  namespace: shop-windows
spec:
  selector:
    matchLabels:
      ${label}
  template:
    metadata:
      labels:
        ${label}
    spec:
      containers:
        - name: main
          image: registry.example.com/shop-windows/storefront:1.4.2
`;
const broken = deployment.replaceAll(label, label.replace('front', 'fornt'));
const service = `apiVersion: v1
kind: Service
metadata:
  name: storefront
  namespace: shop-windows
spec:
  selector:
    ${label}
  ports:
    - port: 80
`;

/**
 * The language server has a project of so many files open, a label of a Deployment is typed, and the finding in a Service
 * of another file comes or goes: what is waited for are the findings of the whole graph.
 */
export async function measureEditor(files: number, seed: number): Promise<EditorLatency> {
  const folder = workPath('editor');
  rmSync(folder, { recursive: true, force: true });
  // A repository of its own, or the .gitignore of this one would leave all of it out.
  mkdirSync(join(folder, '.git'), { recursive: true });
  for (const { path, text } of project(seed, files - 2)) write(path, text);
  write('apps/shop-windows/deployment.yaml', deployment);
  write('apps/shop-windows/service.yaml', service);

  const begin = performance.now();
  const editor = await connectEditor(folder, {});
  const isBroken = () =>
    editor.diagnosticsOf('apps/shop-windows/service.yaml').some(({ code }) => code === 'service-selects-nothing');
  await editor.open('apps/shop-windows/deployment.yaml');
  await editor.type('apps/shop-windows/deployment.yaml', broken);
  await editor.until(isBroken);
  const start = performance.now() - begin;

  const times: number[] = [];
  for (let n = 0; n < keystrokes; n++) {
    const isMended = n % 2 === 0;
    const before = performance.now();
    await editor.type('apps/shop-windows/deployment.yaml', isMended ? deployment : broken);
    await editor.until(() => isBroken() !== isMended);
    times.push(performance.now() - before);
  }
  await editor.quit();
  return { files, start, median: median(times), ninetyFive: quantile(times, 0.95), longest: Math.max(...times) };

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
