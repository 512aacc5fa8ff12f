import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

/** A window of Visual Studio Code with the extension in it and a folder open. */
export interface CodeWindow {
  readonly page: Page;
  readonly folder: string;
  /** Runs a command by its title in the palette. */
  command(title: string): Promise<void>;
  openFile(file: string): Promise<void>;
  /** Puts the cursor on a line and column, both 1-based. */
  goTo(line: number, column: number): Promise<void>;
  /** Keeps a picture in the folder that `SCREENSHOTS` names. */
  picture(name: string): Promise<void>;
  quit(): Promise<void>;
}

/**
 * Starts code-server on the loopback with folders of its own, installs the extension `vsix` and opens a folder with
 * `files` in headless Chromium. Throws when code-server, its Node or Chromium is missing.
 */
export async function openCode(vsix: string, files: Readonly<Record<string, string>>): Promise<CodeWindow> {
  const modules = join(process.env.CODE_SERVER ?? join(tmpdir(), 'code-server'), 'node_modules');
  const node = join(modules, 'node', 'bin', 'node');
  const entry = join(modules, 'code-server', 'out', 'node', 'entry.js');
  if (!existsSync(node) || !existsSync(entry)) throw new Error(`no code-server and node in ${modules}: see the README`);
  const home = mkdtempSync(join(tmpdir(), 'kubeworthy-code-'));
  const folder = join(home, 'shop');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  for (const [name, text] of Object.entries(files)) write(join(folder, name), text);
  write(
    join(home, 'data', 'User', 'settings.json'),
    JSON.stringify({
      'security.workspace.trust.enabled': false,
      'workbench.startupEditor': 'none',
      'workbench.secondarySideBar.defaultVisibility': 'hidden',
      'files.autoSave': 'off',
      'editor.minimap.enabled': false,
    }),
  );
  write(join(home, 'config.yaml'), '{}\n');
  const own = ['--user-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')];
  const flags = [entry, '--config', join(home, 'config.yaml'), ...own];
  const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` };
  execFileSync(node, [...flags, '--install-extension', resolve(vsix)], { env, stdio: 'pipe' });
  const port = await freePort();
  const settings = [
    '--auth',
    'none',
    '--bind-addr',
    `127.0.0.1:${port}`,
    '--disable-telemetry',
    '--disable-update-check',
  ];
  const server = spawn(node, [...flags, ...settings, folder], { env, stdio: 'ignore' });
  let browser: Browser | undefined;
  const quit = async () => {
    await browser?.close();
    const ended = new Promise((done) => server.once('exit', done));
    if (server.exitCode === null && server.kill()) await ended;
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const address = `http://127.0.0.1:${port}/`;
    await answering(address);
    const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
      (path) => path !== undefined && existsSync(path),
    );
    browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(`${address}?folder=${encodeURIComponent(folder)}`);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    return { page, folder, ...actionsOn(page), quit };
  } catch (error) {
    await quit();
    throw error;
  }
}

function actionsOn(page: Page): Pick<CodeWindow, 'command' | 'openFile' | 'goTo' | 'picture'> {
  /** Types into the palette that a key opens, and takes the first row, which has to say `wanted`. */
  const pick = async (key: string, text: string, wanted: string) => {
    // What is open from before, such as a hover, would take the key.
    await page.keyboard.press('Escape');
    await page.keyboard.press(key);
    const input = page.locator('.quick-input-widget input[type="text"]');
    await input.waitFor();
    await input.fill(text);
    await page.locator('.quick-input-list .monaco-list-row[data-index="0"]', { hasText: wanted }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  };
  return {
    command: (title) => pick('F1', `>${title}`, title),
    async openFile(file) {
      const name = file.slice(file.lastIndexOf('/') + 1);
      await pick('Control+p', file, name);
      await page.locator('.tab.active', { hasText: name }).waitFor();
    },
    goTo: (line, column) => pick('Control+g', `:${line}:${column}`, String(line)),
    async picture(name) {
      const { SCREENSHOTS } = process.env;
      if (SCREENSHOTS !== undefined) await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function answering(address: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await fetch(address);
      return;
    } catch (error) {
      if (attempt === 150) throw error;
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}
