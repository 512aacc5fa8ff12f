import { spawnSync } from 'node:child_process';

/** What a command of git came to. */
export interface GitAnswer {
  readonly code: number;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

/** Runs git in a folder; undefined where there is no such program. `input` is given to it as UTF-8. Never throws. */
export type Git = (folder: string, args: readonly string[], input?: string) => GitAnswer | undefined;

/**
 * A repository may be anybody's: nothing that its configuration names is run (hooks, monitors, pagers, programs that
 * compare or fetch), and nothing in it is written.
 */
const careful = [
  '--no-pager',
  '--literal-pathspecs',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.untrackedCache=false', 'protocol.allow=never'].flatMap(
    (setting) => ['-c', setting],
  ),
] as const;

const carefulEnvironment = {
  // `git diff` would write the index anew otherwise, and stand in the way of other commands.
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  // What it says is read here.
  LC_ALL: 'C',
} as const;

/** The git of the machine. `environment` is that of this process: a hook is told there which index is meant. */
export function machineGit(environment: Readonly<Record<string, string | undefined>>): Git {
  return (folder, args, input = '') => {
    const { error, status, stdout, stderr } = spawnSync('git', [...careful, ...args], {
      cwd: folder,
      input,
      env: { ...environment, ...carefulEnvironment },
      maxBuffer: Number.POSITIVE_INFINITY,
      windowsHide: true,
    });
    if (error) return undefined;
    return { code: status ?? 1, stdout, stderr: stderr.toString('utf8') };
  };
}
