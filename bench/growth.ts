import { kubeworthyArgs } from './contenders.ts';
import { type Input, workPath } from './inputs/store.ts';
import type { Meter } from './memory-meter.ts';
import { observe } from './process.ts';
import { growthExponent, median } from './statistics.ts';

/** How time and memory grow with the number of files. */
export interface Growth {
  readonly steps: readonly Step[];
  /**
   * Exponents, undefined when a run failed or nothing tells; the time is CPU time in user mode where this machine tells
   * it, or else the time on the wall.
   */
  readonly time: number | undefined;
  readonly memory: number | undefined;
  /** That of the time in the last step only: what the start of a process takes hides growth among small sizes. */
  readonly lastStep: number | undefined;
  readonly isUserTime: boolean;
}

interface Step {
  readonly files: number;
  /** Undefined when the program failed. */
  readonly milliseconds: number | undefined;
  readonly userSeconds: number | undefined;
  readonly memory: number | undefined;
}

/** Measures Kubeworthy on projects of growing size: the small ones several times, for chance weighs more there. */
export function measureGrowth(inputs: readonly Input[], meter: Meter | undefined): Growth {
  const steps = inputs.map((input): Step => {
    const output = workPath('output', 'growth.out');
    const command = { program: process.execPath, args: kubeworthyArgs(input.folder), output };
    const runs = Array.from({ length: input.files > 20_000 ? 1 : 3 }, () => observe(command, meter));
    const hasFailed = runs.some(({ code }) => code === undefined || code > 1);
    const middle = (numbers: readonly (number | undefined)[]) => {
      const known = numbers.filter((one) => one !== undefined);
      return hasFailed || known.length === 0 ? undefined : median(known);
    };
    return {
      files: input.files,
      milliseconds: middle(runs.map(({ milliseconds }) => milliseconds)),
      userSeconds: middle(runs.map(({ userSeconds }) => userSeconds)),
      memory: middle(runs.map(({ memory }) => memory)),
    };
  });
  const userTime = exponentOf(steps, ({ userSeconds }) => userSeconds);
  return {
    steps,
    time: userTime ?? exponentOf(steps, ({ milliseconds }) => milliseconds),
    memory: exponentOf(steps, ({ memory }) => memory),
    lastStep: exponentOf(steps.slice(-2), ({ milliseconds, userSeconds }) => userSeconds ?? milliseconds),
    isUserTime: userTime !== undefined,
  };
}

function exponentOf(steps: readonly Step[], costOf: (step: Step) => number | undefined): number | undefined {
  const samples = steps.flatMap((step) => {
    const cost = costOf(step);
    return cost === undefined ? [] : [{ count: step.files, cost }];
  });
  return samples.length === steps.length ? growthExponent(samples) : undefined;
}
