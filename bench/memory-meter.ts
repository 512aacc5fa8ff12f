import { spawnSync } from 'node:child_process';

/** What a process needed, as the kernel counted it. */
export interface Needs {
  /** Peak of the resident set, in bytes. */
  readonly memory: number | undefined;
  /** CPU time in user mode of all threads, in seconds. */
  readonly userSeconds: number | undefined;
}

/** A program that runs another one and says on standard error what that needed. */
export interface Meter {
  readonly program: string;
  readonly args: readonly string[];
  /** What stands on standard error in the end, behind whatever the program itself wrote there. */
  read(stderr: string): Needs;
}

/** The programs that are tried, in this order. */
export const meters: readonly Meter[] = [
  {
    // GNU, on Linux: https://www.gnu.org/software/time/
    program: '/usr/bin/time',
    args: ['-v'],
    read: (text) => ({
      memory: scaled(/Maximum resident set size \(kbytes\): (\d+)/.exec(text)?.[1], 1024),
      userSeconds: scaled(/User time \(seconds\): ([\d.]+)/.exec(text)?.[1], 1),
    }),
  },
  {
    // BSD, on macOS, which counts in bytes.
    program: '/usr/bin/time',
    args: ['-l'],
    read: (text) => ({
      memory: scaled(/(\d+)\s+maximum resident set size/.exec(text)?.[1], 1),
      userSeconds: scaled(/([\d.]+) user/.exec(text)?.[1], 1),
    }),
  },
];

/** The meter of this machine; undefined when it has none that works. */
export function findMeter(): Meter | undefined {
  return meters.find(({ program, args, read }) => {
    const { stderr } = spawnSync(program, [...args, process.execPath, '-e', '0'], { encoding: 'utf8' });
    return read(stderr ?? '').memory !== undefined;
  });
}

function scaled(digits: string | undefined, unit: number): number | undefined {
  return digits === undefined ? undefined : Number(digits) * unit;
}
