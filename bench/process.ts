import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { workPath } from './inputs/store.ts';
import type { Meter, Needs } from './memory-meter.ts';

/** A program to be run, with what it prints kept in a file. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd?: string | undefined;
  /** Where standard output goes. */
  readonly output: string;
}

/** How a process ended and how long it took. */
export interface Finished {
  readonly milliseconds: number;
  /** Undefined when a signal ended it. */
  readonly code: number | undefined;
}

/** A process with what it needed. */
export interface Observed extends Finished, Needs {
  readonly stderr: string;
}

/** Runs a process and takes the time from outside, start of the process and all. */
export function run({ program, args, cwd, output }: Command): Finished {
  const stdout = openSync(output, 'w');
  const start = performance.now();
  const { status, error } = spawnSync(program, args, { cwd, stdio: ['ignore', stdout, 'ignore'] });
  const milliseconds = performance.now() - start;
  closeSync(stdout);
  if (error) throw error;
  return { milliseconds, code: status ?? undefined };
}

/**
 * Runs a process below the `time` of the system, which is asked for the peak of the resident set: the kernel counts it, so
 * nothing is missed between two looks. Node cannot tell it of its children, and what it starts itself inherits its own peak.
 */
export function observe({ program, args, cwd, output }: Command, meter: Meter | undefined): Observed {
  const errors = workPath('output', 'stderr.txt');
  const [stdout, stderr] = [openSync(output, 'w'), openSync(errors, 'w')];
  const [first, ...rest] = meter ? [meter.program, ...meter.args, program, ...args] : [program, ...args];
  const start = performance.now();
  const { status, error } = spawnSync(first ?? program, rest, { cwd, stdio: ['ignore', stdout, stderr] });
  const milliseconds = performance.now() - start;
  for (const descriptor of [stdout, stderr]) closeSync(descriptor);
  if (error) throw error;
  const text = readFileSync(errors, 'utf8');
  const needs = meter?.read(text) ?? { memory: undefined, userSeconds: undefined };
  return { milliseconds, code: status ?? undefined, stderr: text, ...needs };
}
