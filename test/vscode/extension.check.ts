// The extension in a real Visual Studio Code, by the way of code-server: `npm run test:vscode`. It needs Chromium, and in
// the folder that CODE_SERVER names `npm install node@24 code-server` with its build; the README says how.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CodeWindow, openCode } from '../support/code-server.ts';

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 2
  selector:
    matchLabels: &labels
      app: storefront
  template:
    metadata:
      labels: *labels
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          envFrom:
            - configMapRef:
                name: web-settings
          volumeMounts:
            - name: data
              mountPath: /data
      volumes:
        - name: data
          persistentVolumeClaim:
            claimName: web-data
`;

const files = {
  'deployment.yaml': deployment,
  'service.yaml': `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: storefront
  ports:
    - port: 80
`,
  'settings.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: web-settings
  namespace: shop
data:
  LOG_LEVEL: info
`,
  'storage.yaml': `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: web-data
  namespace: shop
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: ''
  resources:
    requests:
      storage: 5Gi
---
apiVersion: v1
kind: PersistentVolume
metadata:
  name: disk-1
spec:
  capacity:
    storage: 10Gi
  accessModes: [ReadWriteOnce]
  persistentVolumeReclaimPolicy: Retain
  nfs:
    server: nfs.example.com
    path: /exports/web
`,
  'broken.yaml': `apiVersion: v1
kind: Service
metadata:
  name: broken
  namespace: shop
spec:
  selector:
    app: storefornt
  ports:
    - port: 80
`,
};

let code: CodeWindow;
beforeAll(async () => {
  code = await openCode('editors/vscode/kubeworthy.vsix', files);
});
afterAll(() => code?.quit());

const problems = (text: string) => code.page.locator('.markers-panel .monaco-list-row', { hasText: text });
const marker = 'service-selects-nothing';

describe('Visual Studio Code', () => {
  test('shows the findings of files that are not open, each once', async () => {
    await code.openFile('deployment.yaml');
    await code.command('Problems: Focus on Problems View');
    await problems('broken.yaml').waitFor();
    await code.picture('problems');
    expect(await problems(marker).count()).toBe(1);
  });

  test('a label that is changed in the Deployment is missing in the Service of a file that is not open, and back again', async () => {
    await code.openFile('deployment.yaml');
    await code.goTo(10, 22);
    const before = performance.now();
    await code.page.keyboard.type('x');
    await problems("carry 'app=storefrontx'").waitFor();
    const came = performance.now();
    await code.picture('label-changed');
    await code.page.keyboard.press('Backspace');
    const undone = performance.now();
    await problems("carry 'app=storefrontx'").waitFor({ state: 'detached' });
    console.log(
      `a finding in a closed file came after ${Math.round(came - before)} ms and went after ${Math.round(performance.now() - undone)} ms`,
    );
    expect(await problems(marker).count()).toBe(1);
  });

  const hover = async (file: string, line: number, column: number) => {
    await code.openFile(file);
    await code.goTo(line, column);
    await code.page.keyboard.press('Control+k');
    await code.page.keyboard.press('Control+i');
    await code.picture(`hover-${file}`);
    const shown = code.page.locator('.monaco-hover:visible .hover-contents, .monaco-resizable-hover:visible');
    await shown.first().waitFor();
    return shown;
  };

  test('tells which volume a claim gets', async () => {
    const claim = await hover('deployment.yaml', 27, 26);
    await claim.filter({ hasText: 'disk-1' }).first().waitFor();
    await code.picture('hover-claim');
  });

  test('goes from a claim name to the claim', async () => {
    await code.openFile('deployment.yaml');
    await code.goTo(27, 26);
    await code.page.keyboard.press('F12');
    await code.page.locator('.tab.active', { hasText: 'storage.yaml' }).waitFor();
    await code.picture('definition');
  });
});
