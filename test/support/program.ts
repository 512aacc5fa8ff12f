import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The program as it is built, in a process of its own. */
export const builtProgram = resolve('dist/cli.cjs');

export interface ProgramEnd {
  /** The exit code, or 128 and the number of the signal, as a shell tells it. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramStart {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  /** What differs in the environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly uid?: number;
  readonly gid?: number;
  /** What Node is given before the program. */
  readonly nodeOptions?: readonly string[];
  /** Another program than the one that was built here. */
  readonly program?: string;
}

/** Somebody whom the rights of files hold for, also where root runs the tests. */
export const unprivileged: Pick<ProgramStart, 'uid' | 'gid'> =
  process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Runs the built program to its end. Throws when it hangs. */
export async function runBuilt(argv: readonly string[], start: ProgramStart): Promise<ProgramEnd> {
  const { env = {}, nodeOptions = [], program = builtProgram, stdin = '', ...options } = start;
  const child = spawn(process.execPath, [...nodeOptions, program, ...argv], {
    ...options,
    env: { ...process.env, ...env },
  });
  // A program that does not read to the end has closed its input.
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  return ended(child);
}

/** Runs a line of a shell, in which `kubeworthy` is the built program. */
export function runShell(line: string, options: SpawnOptions): Promise<ProgramEnd> {
  const kubeworthy = `kubeworthy() { '${process.execPath}' '${builtProgram}' "$@"; }`;
  return ended(spawn('bash', ['-c', `${kubeworthy}\n${line}`], { ...options, stdio: ['ignore', 'pipe', 'pipe'] }));
}

const numbers: Readonly<Record<string, number>> = { SIGHUP: 1, SIGINT: 2, SIGABRT: 6, SIGKILL: 9, SIGTERM: 15 };

/** Waits for the end of a process, and kills it when it hangs. */
export function ended(child: ChildProcess): Promise<ProgramEnd> {
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
    });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`it does not end; it printed ${JSON.stringify(printed)}`));
    }, 50_000);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code: code ?? 128 + (numbers[signal ?? ''] ?? 0), ...printed });
    });
  });
}

/** Runs a test in a folder of its own, which goes afterwards. */
export async function inFolder(test: (folder: string) => Promise<void> | void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kubeworthy-'));
  try {
    await test(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
