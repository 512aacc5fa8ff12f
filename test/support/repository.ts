import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { machineFileSystem } from '../../src/fs.ts';
import { machineGit } from '../../src/git.ts';
import { main } from '../../src/main.ts';
import { machineWatch } from '../../src/watcher.ts';

/** Tests about changes make repositories of their own; without git they are left out. */
export const hasGit = spawnSync('git', ['--version']).status === 0;
if (!hasGit) console.warn('git is not installed: the tests about changes are left out');

/** The environment of git and of the program: nothing of who runs the tests. */
export const environment = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2027-01-01T12:00:00Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '2027-01-01T12:00:00Z',
} as const;

export interface Repository {
  readonly folder: string;
  /** Writes files; null removes one. */
  write(files: Readonly<Record<string, string | null>>): void;
  git(...args: readonly string[]): string;
  /** Writes files and commits everything. */
  commit(files: Readonly<Record<string, string | null>>): void;
  run(argv: readonly string[], input?: RunInput): Promise<Answer>;
  remove(): void;
}

export interface RunInput {
  readonly env?: Readonly<Record<string, string>>;
  /** A folder below that of the repository. */
  readonly below?: string;
}

export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder in the temporary folder of the machine, by its real name. */
export function temporaryFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'kubeworthy-')));
}

/** A repository in a temporary folder, with one branch 'main' and no commit. */
export function createRepository(folder = temporaryFolder()): Repository {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const write: Repository['write'] = (files) => {
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, name);
      if (text === null) {
        rmSync(path);
        continue;
      }
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  };
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    write,
    git,
    commit(files) {
      write(files);
      git('add', '--all');
      git('commit', '--quiet', '--message', 'a change');
    },
    run: (argv, { env = {}, below = '.' } = {}) => runIn(join(folder, below), argv, env),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs the program in a real folder. */
export async function runIn(
  folder: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
  fs = machineFileSystem,
): Promise<Answer> {
  const printed = { stdout: '', stderr: '' };
  const code = await main({
    argv,
    cwd: folder,
    fs,
    git: async () => machineGit(environment),
    watch: async () => machineWatch,
    env,
    stdin: () => '',
    stdout: (text) => {
      printed.stdout += text;
    },
    stderr: (text) => {
      printed.stderr += text;
    },
    stepByStep: async (steps) => {
      for (const _ of steps);
    },
    isTerminal: { stdout: false, stderr: false },
    clock: () => 0,
    today: '2027-01-01',
  });
  return { code, ...printed };
}
