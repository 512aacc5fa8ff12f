import type { EditorLatency } from './editor-latency.ts';
import type { Growth } from './growth.ts';
import type { RowResult } from './measure-row.ts';

/** All that a run of the benchmark measured. */
export interface Measured {
  readonly rows: readonly RowResult[];
  readonly growth: Growth | undefined;
  readonly editor: EditorLatency | undefined;
}

/** What Kubeworthy is to reach: a number that is not to be exceeded. */
export interface Target {
  readonly work: string;
  readonly row: string;
  readonly limit: number;
  /** `x kubeconform`, or a unit. */
  readonly unit: string;
  /** The number that is to be compared; undefined when this run did not measure it. */
  measured(all: Measured): number | undefined;
}

export interface Verdict {
  readonly target: Target;
  readonly measured: number | undefined;
  readonly isMet: boolean;
}

export const targets: readonly Target[] = [
  ratio('one small file', '1', 1.6, 'node -e 0'),
  ratio('one small file', '1', 1, 'kubeconform'),
  ratio('50 files', '50', 0.35, 'kubeconform'),
  ratio('1,000 files', '1000', 0.65, 'kubeconform'),
  ratio('1,000 files', '1000', 1, 'kube-linter'),
  ratio('12,000 files', '12000', 0.5, 'kubeconform'),
  ratio('12,000 files', '12000', 0.4, 'kube-linter'),
  memory('12,000 files', '12000', 200),
  {
    work: 'growth from 1,000 to 100,000 files',
    row: 'growth',
    limit: 1.05,
    unit: 'as exponent',
    measured: ({ growth }) => growth?.time,
  },
  ratio('60 MB of CustomResourceDefinitions', 'crd', 0.5, 'kubeconform'),
  ratio('one file of 50 MB', '50mb', 0.4, 'kubeconform'),
  memory('one file of 50 MB', '50mb', 400),
  {
    work: 'one file of 1,000 changed in an editor',
    row: 'editor',
    limit: 100,
    unit: 'ms',
    measured: ({ editor }) => editor?.median,
  },
];

/** Judges the targets of the rows that were asked for. What could not be measured is not met. */
export function judge(names: ReadonlySet<string>, measured: Measured): readonly Verdict[] {
  return targets
    .filter(({ row }) => names.has(row))
    .map((target) => {
      const number = target.measured(measured);
      return { target, measured: number, isMet: number !== undefined && number <= target.limit };
    });
}

/** How many times as long as another program Kubeworthy takes; undefined when one of them has no time. */
export function ratioTo({ results }: Pick<RowResult, 'results'>, name: string): number | undefined {
  const [own] = results;
  const other = results.find((result) => result.name === name);
  if (!own || !other || !('milliseconds' in own.outcome) || !('milliseconds' in other.outcome)) return undefined;
  return own.outcome.milliseconds / other.outcome.milliseconds;
}

function ratio(work: string, row: string, limit: number, than: string): Target {
  const measured = ({ rows }: Measured) => {
    const found = rows.find(({ name }) => name === row);
    return found && ratioTo(found, than);
  };
  return { work, row, limit, unit: `x ${than}`, measured };
}

/** `limit` is in megabytes. */
function memory(work: string, row: string, limit: number): Target {
  const measured = ({ rows }: Measured) => {
    const outcome = rows.find(({ name }) => name === row)?.results[0]?.outcome;
    return outcome && 'memory' in outcome && outcome.memory !== undefined ? outcome.memory / 1e6 : undefined;
  };
  return { work, row, limit, unit: 'MB', measured };
}
