import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtProgram, ended, inFolder } from './support/program.ts';

const pod = (policy: string, name = 'web') => `apiVersion: v1
kind: Pod
metadata: {name: ${name}, namespace: shop}
spec:
  restartPolicy: ${policy}
  containers: [{name: web, image: "nginx:1.27.3"}]
`;
const start = (argv: readonly string[], options: SpawnOptions): ChildProcess =>
  spawn(process.execPath, [builtProgram, ...argv], options);

/** Resolves when a stream has printed a text. */
function printed(stream: NodeJS.ReadableStream | null, text: string): Promise<void> {
  return new Promise((resolve) => {
    let all = '';
    stream?.on('data', (chunk) => {
      all += String(chunk);
      if (all.includes(text)) resolve();
    });
  });
}

const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const;

// Windows ends a process without asking it.
describe.runIf(process.platform !== 'win32').each(signals)('%s', (signal, code) => {
  test('while it waits for input', () =>
    inFolder(async (folder) => {
      execFileSync('mkfifo', [join(folder, 'pipe')]);
      for (const [argv, stdin] of [
        [['pipe'], 'ignore'],
        [['-'], 'pipe'],
      ] as const) {
        const child = start(argv, { cwd: folder, stdio: [stdin, 'pipe', 'pipe'] });
        await new Promise((resolve) => setTimeout(resolve, 400));
        child.kill(signal);
        expect(await ended(child)).toEqual({ code, stdout: '', stderr: '' });
      }
    }));

  test('while it lints', () =>
    inFolder(async (folder) => {
      const pods = Array.from({ length: 60 }, (_, n) => pod('never', `web-${n}`)).join('---\n');
      // It is in the middle of the files when it waits for one of them.
      for (const name of ['a', 'c']) writeFileSync(join(folder, `${name}.yaml`), pods);
      execFileSync('mkfifo', [join(folder, 'b.yaml')]);
      const child = start(['a.yaml', 'b.yaml', 'c.yaml'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
      await new Promise((resolve) => setTimeout(resolve, 400));
      child.kill(signal);
      expect(await ended(child)).toEqual({ code, stdout: '', stderr: '' });
    }));

  test('while it fixes: the file under way is finished, and nothing is left beside it', () =>
    inFolder(async (folder) => {
      const names = Array.from({ length: 150 }, (_, n) => `pod-${n}`);
      for (const name of names) writeFileSync(join(folder, `${name}.yaml`), pod('never', name));
      const child = start(['--fix', '--config', '/dev/null', '.'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
      const watcher = watch(folder);
      watcher.once('change', () => child.kill(signal));
      expect(await ended(child)).toEqual({ code, stdout: '', stderr: '' });
      watcher.close();
      const texts = names.map((name) => readFileSync(join(folder, `${name}.yaml`), 'utf8'));
      const isMended = texts.map((text, n) => text === pod('Never', names[n]));
      expect(texts.every((text, n) => isMended[n] || text === pod('never', names[n]))).toBe(true);
      expect(isMended).toContain(true);
      expect(isMended).toContain(false);
      expect(readdirSync(folder)).toHaveLength(names.length);
    }));

  test('while it watches', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'web.yaml'), pod('never'));
      const child = start(['--watch', '--format', 'compact'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
      const end = ended(child);
      await printed(child.stdout, 'Ctrl+C ends it');
      child.kill(signal);
      expect(await end).toMatchObject({ code, stderr: '' });
    }));

  test('while it serves an editor', () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, 'k8s'));
      const child = start(['lsp', '--stdio'], { cwd: folder, stdio: 'pipe' });
      const end = ended(child);
      child.stdin?.write(message('initialize', { processId: null, rootUri: null, capabilities: {} }));
      await printed(child.stdout, '"serverInfo"');
      child.kill(signal);
      expect(await end).toMatchObject({ code, stderr: '' });
    }));
});

function message(method: string, params: unknown): string {
  const text = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

describe('an editor that goes away without a word', () => {
  test.each([
    ['closes the input', (child: ChildProcess) => child.stdin?.end()],
    [
      'reads no more, and closes the input',
      (child: ChildProcess) => {
        child.stdout?.destroy();
        child.stdin?.write(message('initialize', { processId: null, rootUri: null, capabilities: {} }));
        child.stdin?.end();
      },
    ],
  ])('ends its server, which prints no stack: it %s', (_title, leave) =>
    inFolder(async (folder) => {
      const child = start(['lsp', '--stdio'], { cwd: folder, stdio: 'pipe' });
      child.stdin?.on('error', () => {});
      const end = ended(child);
      child.stdin?.write(message('initialize', { processId: null, rootUri: null, capabilities: {} }));
      await printed(child.stdout, '"serverInfo"');
      leave(child);
      const { stderr } = await end;
      expect(stderr).not.toMatch(/^ +at /m);
    }),
  );
});
