// The HTML report in a real browser: `npm run test:browser`. It needs Chromium: `apt-get install chromium` on Debian, or
// `npx playwright-core install chromium`; CHROMIUM=/path/to/chromium names another one. SCREENSHOTS=folder keeps pictures.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from '../support/machine.ts';

const folder = mkdtempSync(join(tmpdir(), 'kubeworthy-page-'));
let browser: Browser;

beforeAll(async () => {
  const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
    (path) => path !== undefined && existsSync(path),
  );
  browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  /** Errors of the page, and what it asked the network for. */
  readonly trouble: readonly string[];
  /** From the start of the load until the first findings are painted. */
  readonly milliseconds: number;
}

/** Writes the report of a project, and opens it as a reader does: as a file, without a network. */
async function open(
  files: Readonly<Record<string, string>>,
  options: BrowserContextOptions = {},
  argv: readonly string[] = [],
): Promise<Opened> {
  const { stdout } = await runProgram(['--format', 'html', ...argv], { files });
  const path = join(folder, 'report.html');
  writeFileSync(path, stdout);
  const context = await browser.newContext({ viewport: { width: 1280, height: 820 }, ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  const address = pathToFileURL(path).href;
  await page.route('**', (route) => {
    if (route.request().url() === address) return route.continue();
    trouble.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  const start = performance.now();
  await page.goto(address);
  await page.locator('#list .card, #list .empty').first().waitFor();
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  return { page, trouble, milliseconds: performance.now() - start };
}

const shop = Object.fromEntries(
  ['api', 'database', 'namespace', 'web', 'worker'].map((name) => [
    `${name}.yaml`,
    readFileSync(`fixtures/projects/broken-shop/${name}.yaml`, 'utf8'),
  ]),
);

/** `count` namespaces of four resources each: three that refer to each other, and a claim. */
function crowd(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => {
      const namespace = `team-${String(n % 6)}`;
      const metadata = (name: string) => `metadata: { name: ${name}-${n}, namespace: ${namespace} }`;
      return [
        `k8s/${namespace}/service-${n}.yaml`,
        `apiVersion: v1
kind: Service
${metadata('api')}
spec: { selector: { app: api-${n} }, ports: [{ port: 80 }] }
---
apiVersion: apps/v1
kind: Deployment
${metadata('api')}
spec:
  selector: { matchLabels: { app: api-${n} } }
  template:
    metadata: { labels: { app: api-${n} } }
    spec:
      containers:
        - name: api
          image: nginx
          envFrom: [{ configMapRef: { name: settings-${n} } }, { configMapRef: { name: settings-${n % 6} } }]
---
apiVersion: v1
kind: ConfigMap
${metadata('settings')}
data: { a: b }
---
apiVersion: v1
kind: PersistentVolumeClaim
${metadata('data')}
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
`,
      ];
    }),
  );
}

async function keep(page: Page, name: string): Promise<void> {
  const kept = process.env.SCREENSHOTS;
  if (kept) await page.screenshot({ path: join(kept, `${name}.png`) });
}

describe.each(['light', 'dark'] as const)('the broken shop, %s', (colorScheme) => {
  test('shows its findings and its graph without a network and without errors', async () => {
    const { page, trouble } = await open(shop, { colorScheme });
    expect(await page.locator('.card').count()).toBe(16);
    expect(await page.locator('.card').first().locator('mark').first().innerText()).toBe('htpp');
    await keep(page, `findings-${colorScheme}`);
    await page.click('#by-rule');
    expect(await page.locator('#list h2').first().innerText()).toContain('image-tag-latest');
    await page.click('#to-graph');
    expect(await page.locator('.node').count()).toBeGreaterThan(8);
    await keep(page, `graph-${colorScheme}`);
    expect(trouble).toEqual([]);
  });
});

describe('finding what one looks for', () => {
  test('by words, by severity, by file, and from the picture', async () => {
    const { page, trouble } = await open(shop);
    await page.fill('#search', 'claim 20Gi');
    expect(await page.locator('.card').count()).toBe(1);
    expect(await page.locator('#shown').innerText()).toBe('1 of 16 shown');
    await page.fill('#search', 'no such thing');
    expect(await page.locator('#list').innerText()).toBe('Nothing matches.');
    await page.fill('#search', '');
    await page.click('.toggle.warning');
    expect(await page.locator('.card').count()).toBe(8);
    await page.click('.toggle.warning');
    await page.click('.group:has-text("worker.yaml")');
    expect(await page.locator('.card').count()).toBe(4);
    await page.click('.group.chosen');
    await page.click('#to-graph');
    await page.click('.node.error:has-text("Service"):has-text("web")');
    expect(await page.inputValue('#search')).toBe('Service shop/web');
    expect(await page.locator('#list').innerText()).toContain("no pod carries 'app=wep'");
    expect(trouble).toEqual([]);
  });

  test('a run without findings says so', async () => {
    const { page } = await open({
      'fine.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: fine}\ndata: {a: b}\n',
    });
    expect(await page.locator('#list').innerText()).toBe('No findings.');
    await page.click('#to-graph');
    expect(await page.locator('#picture').innerText()).toContain('No resource here');
  });
});

test('hostile names are shown as text, and nothing of them runs', async () => {
  const name = '</script><script>document.title=1</script><img src=x onerror=document.title=2>]]>';
  const value = JSON.stringify(`${name}\u202e\u0007`);
  const { page, trouble } = await open({
    [`<img src=x onerror=document.title=3>.yaml`]: `apiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: ${value} }\nspec:\n  containers:\n    - { name: ${value}, image: nginx }\n`,
  });
  const shown = await page.locator('#list').innerText();
  expect(shown).toContain(`container '${name}\\u202e\\u0007' has no requests`);
  expect(shown).toContain('<img src=x onerror=document.title=3>.yaml:6:');
  expect(await page.title()).toBe('Kubeworthy report');
  expect(await page.locator('img, #list script').count()).toBe(0);
  await page.click('#to-graph');
  expect(await page.locator('.namespace').innerHTML()).toContain('&lt;/script&gt;');
  expect(trouble).toEqual([]);
});

test('5,000 findings open in under two seconds, and can be searched and scrolled', async () => {
  const files = crowd(1700);
  const { page, trouble, milliseconds } = await open(files, {}, ['--rule', 'readiness-probe-missing=error']);
  const count = Number(await page.evaluate('JSON.parse(document.getElementById("data").textContent).findings.length'));
  expect(count).toBeGreaterThanOrEqual(5000);
  const start = performance.now();
  await page.fill('#search', 'api-1234');
  await page.locator('#shown:has-text("shown")').waitFor();
  console.log(
    `${count} findings: open in ${milliseconds.toFixed(0)} ms, search in ${(performance.now() - start).toFixed(0)} ms`,
  );
  expect(milliseconds).toBeLessThan(2000);
  expect(performance.now() - start).toBeLessThan(500);
  await page.fill('#search', '');
  const before = await page.locator('.card').count();
  await page.locator('#list').evaluate((list) => {
    list.scrollTop = list.scrollHeight;
  });
  await expect.poll(() => page.locator('.card').count()).toBeGreaterThan(before);
  const drawing = performance.now();
  await page.click('#to-graph');
  await page.locator('.node').first().waitFor();
  console.log(`${await page.locator('.node').count()} boxes: drawn in ${(performance.now() - drawing).toFixed(0)} ms`);
  expect(trouble).toEqual([]);
});

test('the picture of 300 resources is readable: no box covers another', async () => {
  const { page, trouble } = await open(crowd(75), {}, ['--complete']);
  await page.click('#to-graph');
  await page.uncheck('#only-found');
  const places = await page.locator('.node').evaluateAll((nodes) =>
    nodes.map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
  expect(places.length).toBeGreaterThan(200);
  const overlaps = places.filter((a, n) =>
    places
      .slice(n + 1)
      .some((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
  );
  expect(overlaps).toEqual([]);
  await keep(page, 'crowd');
  await page.selectOption('#namespace', 'team-3');
  await keep(page, 'crowd-namespace');
  expect(await page.locator('.band').count()).toBe(1);
  expect(trouble).toEqual([]);
});
