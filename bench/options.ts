import { parseArgs } from 'node:util';

/** What is asked for on the command line. */
export interface Options {
  /** Names of rows; empty when paths are given. */
  readonly rows: ReadonlySet<string>;
  /** Folders and files to measure instead. */
  readonly paths: readonly string[];
  /** Whether a target that is not met makes the exit code 1. */
  readonly isCheck: boolean;
  /** Whether the table goes into the README. */
  readonly isWrite: boolean;
  readonly seed: number;
}

/** Reads the words of the command line: names of rows, or else paths. Without any, all rows are meant. Throws for an unknown option. */
export function readOptions(argv: readonly string[], known: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
    },
  });
  const seed = Number(values.seed);
  if (!Number.isInteger(seed) || seed < 0) throw new Error(`--seed takes a whole number, not '${values.seed}'`);
  const names = positionals.filter((word) => known.includes(word));
  const paths = positionals.filter((word) => !known.includes(word));
  if (paths.length > 0 && (values.check || values.write))
    throw new Error('targets and the README are about the rows of the benchmark, not about other paths');
  const rows = new Set(positionals.length === 0 ? known : names);
  return { rows, paths, isCheck: values.check, isWrite: values.write, seed };
}
