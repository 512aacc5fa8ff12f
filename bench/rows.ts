import { definitions, graph, oneFile, project, smallFile } from './inputs/projects.ts';
import { generated, type Input } from './inputs/store.ts';

/** A kind of work that is measured. */
export interface Row {
  /** What it is asked for by. */
  readonly name: string;
  readonly title: string;
  /** How often each program is run; the middle counts. */
  readonly rounds: number;
  /** Whether it is measured with several numbers of threads, too. */
  readonly isLarge: boolean;
  input(seed: number): Input;
}

const megabyte = 1_000_000;

export const rows: readonly Row[] = [
  {
    name: '1',
    title: 'one small file',
    rounds: 25,
    isLarge: false,
    input: smallInput,
  },
  {
    name: '50',
    title: '50 files',
    rounds: 15,
    isLarge: false,
    input: (seed) => projectOf(50, seed),
  },
  {
    name: '1000',
    title: '1,000 files',
    rounds: 7,
    isLarge: false,
    input: (seed) => projectOf(1_000, seed),
  },
  {
    name: '12000',
    title: '12,000 files',
    rounds: 3,
    isLarge: true,
    input: (seed) => projectOf(12_000, seed),
  },
  {
    name: 'crd',
    title: '60 MB of CustomResourceDefinitions',
    rounds: 3,
    isLarge: true,
    input: (seed) => generated('definitions', seed, (seed) => definitions(seed, 60 * megabyte)),
  },
  {
    name: '50mb',
    title: 'one file of 50 MB',
    rounds: 3,
    isLarge: true,
    input: (seed) => generated('one-large', seed, (seed) => oneFile(seed, 50 * megabyte)),
  },
  {
    name: 'graph',
    title: 'a graph of 100,000 resources',
    rounds: 3,
    isLarge: true,
    input: (seed) => generated('graph', seed, (seed) => graph(seed, 100_000)),
  },
];

/** The counts of files over which the growth is measured. */
export const growthCounts: readonly number[] = [1_000, 10_000, 100_000];

export function smallInput(seed: number): Input {
  return generated('one-small', seed, smallFile);
}

export function projectOf(count: number, seed: number): Input {
  return generated(`files-${count}`, seed, (seed) => project(seed, count));
}
