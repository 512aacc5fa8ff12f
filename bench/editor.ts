import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectEditor } from '../test/support/editor.ts';
import { writeManifests } from './manifests.ts';

/**
 * How long an editor waits after a keystroke: the language server has a workspace open, a label of a Deployment is typed,
 * and the finding in a Service of another file comes or goes.
 *
 * npm run bench:editor [-- files]
 */
const size = Number(process.argv[2] ?? 1_000);
const keystrokes = 60;
// Outside of the repository, whose .gitignore leaves out what benchmarks write.
const folder = mkdtempSync(join(tmpdir(), 'kubeworthy-bench-'));

const label = 'app.kubernetes.io/name: storefront';
const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: storefront
  namespace: team-1
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
          image: registry.example.com/team-1/storefront:1.4.2
`;
const broken = deployment.replaceAll(label, label.replace('front', 'fornt'));
const service = `apiVersion: v1
kind: Service
metadata:
  name: storefront
  namespace: team-1
spec:
  selector:
    ${label}
  ports:
    - port: 80
`;

writeManifests(folder, size - 2);
mkdirSync(join(folder, 'team-1'), { recursive: true });
writeFileSync(join(folder, 'team-1/storefront.yaml'), deployment);
writeFileSync(join(folder, 'team-1/service.yaml'), service);

const start = performance.now();
const editor = await connectEditor(folder, {});
await editor.open('team-1/storefront.yaml');
await editor.type('team-1/storefront.yaml', broken);
await editor.until(() => isBroken());
console.log(`${size} files: the first findings after ${(performance.now() - start).toFixed(0)} ms`);

const times: number[] = [];
for (let n = 0; n < keystrokes; n++) {
  const isMended = n % 2 === 0;
  const text = isMended ? deployment : broken;
  const before = performance.now();
  await editor.type('team-1/storefront.yaml', text);
  await editor.until(() => isBroken() !== isMended);
  times.push(performance.now() - before);
}
await editor.quit();
rmSync(folder, { recursive: true, force: true });
times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
console.log(
  `a keystroke until the finding in the other file: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms`,
);

function isBroken(): boolean {
  return editor.diagnosticsOf('team-1/service.yaml').some(({ code }) => code === 'service-selects-nothing');
}
