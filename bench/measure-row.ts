import { readFileSync } from 'node:fs';
import { type Contender, commandFor, contenders, kubeworthyArgs, objection } from './contenders.ts';
import { type Input, workPath } from './inputs/store.ts';
import type { Meter } from './memory-meter.ts';
import { type Command, observe, run } from './process.ts';
import { median } from './statistics.ts';

/** What a row came to. */
export interface RowResult {
  readonly name: string;
  readonly title: string;
  readonly input: Input;
  readonly resources: number;
  readonly findings: number;
  readonly rounds: number;
  /** In the order of the contenders; Kubeworthy first. */
  readonly results: readonly ContenderResult[];
  /** What `--timing` prints: a line for each phase. */
  readonly phases: readonly string[];
}

/** What a program came to in a row: times, or why it has none. */
export interface ContenderResult {
  readonly name: string;
  readonly outcome:
    | { readonly milliseconds: number; readonly memory: number | undefined }
    | { readonly reason: string };
}

export interface RowInput {
  readonly name: string;
  readonly title: string;
  readonly rounds: number;
  readonly input: Input;
  readonly meter: Meter | undefined;
  readonly isInstalled: (contender: Contender) => boolean;
}

/** Rounds take no longer than this in all, however many there should be; but there is one. In milliseconds. */
const patience = 180_000;
/** A program that takes longer is not run again: its first run counts. */
const longest = 60_000;

/**
 * Runs all programs on an input, by turns, so that whatever else the machine does meets all of them alike. A first run
 * of each brings the files into memory, tells how much memory it takes itself and whether it does the work at all.
 */
export function measureRow({ name, title, rounds, input, meter, isInstalled }: RowInput): RowResult {
  const entries = contenders.filter(isInstalled).map((contender): Entry => tryOut(contender, input, meter));
  const able = entries.filter(({ reason }) => reason === undefined);
  for (const { milliseconds, times } of able) if (milliseconds > longest) times.push(milliseconds);
  const running = able.filter(({ milliseconds }) => milliseconds <= longest);
  const once = running.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const count = Math.max(1, Math.min(rounds, Math.floor(patience / Math.max(1, once))));
  for (let round = 0; round < count; round++) {
    // Nobody always comes behind the same other one.
    for (let n = 0; n < running.length; n++) {
      const entry = running[(n + round) % running.length];
      if (entry?.command) entry.times.push(run(entry.command).milliseconds);
    }
  }
  const [own] = entries;
  if (own?.reason !== undefined) throw new Error(`kubeworthy ${own.reason} (${title})`);
  const { findings, summary } = JSON.parse(readFileSync(workPath('output', 'kubeworthy.json'), 'utf8'));
  return {
    name,
    title,
    input,
    resources: summary.resources,
    findings: findings.length,
    rounds: count,
    results: entries.map(({ contender, reason, times, memory }) => ({
      name: contender.name,
      outcome: reason === undefined ? { milliseconds: median(times), memory } : { reason },
    })),
    phases: own?.phases ?? [],
  };
}

/** Times of Kubeworthy on an input with several numbers of threads. */
export interface ThreadsResult {
  readonly title: string;
  readonly results: readonly {
    readonly threads: number;
    readonly milliseconds: number;
    readonly memory: number | undefined;
  }[];
}

/** Measures Kubeworthy with each number of threads, by turns. */
export function measureThreads(
  { title, rounds, input, meter }: Omit<RowInput, 'isInstalled' | 'name'>,
  counts: readonly number[],
): ThreadsResult {
  const entries = counts.map((threads) => {
    const args = [...kubeworthyArgs(input.folder), '--threads', String(threads)];
    const command = { program: process.execPath, args, output: workPath('output', 'threads.out') };
    const { code, memory, stderr } = observe(command, meter);
    if (code === undefined || code > 1) throw new Error(`kubeworthy failed with ${threads} threads: ${stderr}`);
    return { threads, command, times: [] as number[], memory };
  });
  for (let round = 0; round < rounds; round++)
    for (const { command, times } of entries) times.push(run(command).milliseconds);
  return {
    title,
    results: entries.map(({ threads, times, memory }) => ({ threads, milliseconds: median(times), memory })),
  };
}

interface Entry {
  readonly contender: Contender;
  readonly command: Command | undefined;
  readonly reason: string | undefined;
  /** Of the first run. */
  readonly milliseconds: number;
  readonly memory: number | undefined;
  readonly phases: readonly string[];
  readonly times: number[];
}

function tryOut(contender: Contender, input: Input, meter: Meter | undefined): Entry {
  const none = { contender, milliseconds: 0, memory: undefined, phases: [], times: [] };
  const refused = contender.refuses?.(input);
  if (refused !== undefined) return { ...none, command: undefined, reason: refused };
  const command = commandFor(contender, input);
  const isOwn = contender === contenders[0];
  const observed = observe(isOwn ? { ...command, args: [...command.args, '--timing'] } : command, meter);
  const { milliseconds, memory, stderr } = observed;
  const phases = stderr.split('\n').filter((line) => /^[a-z][a-z ]*[\d.]+ ms$/.test(line));
  return { contender, command, reason: objection(contender, observed), milliseconds, memory, phases, times: [] };
}
