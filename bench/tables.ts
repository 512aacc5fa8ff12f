import type { EditorLatency } from './editor-latency.ts';
import type { Growth } from './growth.ts';
import type { ContenderResult, RowResult, ThreadsResult } from './measure-row.ts';
import { ratioTo, type Verdict } from './targets.ts';

/** Rows of cells; the first one is the heading. */
export type Table = readonly (readonly string[])[];

/** Lines with the columns below each other, the first one to the left and the others to the right. */
export function plainTable(table: Table): string {
  const widths = widthsOf(table);
  return table
    .map((row) =>
      row
        .map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** A table of Markdown; a bar in a cell is escaped. */
export function markdownTable([heading = [], ...rows]: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(heading) + line(heading.map((_, n) => (n === 0 ? '---' : '---:'))) + rows.map(line).join('');
}

/** A row of the benchmark in full: every program with its time, its memory, and how Kubeworthy compares. */
export function rowTable(row: RowResult): Table {
  return [
    ['', 'time', 'memory', 'kubeworthy takes'],
    ...row.results.map((result) => {
      const { name, outcome } = result;
      if ('reason' in outcome) return [name, '-', '-', outcome.reason];
      const times = result === row.results[0] ? '' : timesText(ratioTo(row, name));
      return [name, duration(outcome.milliseconds), megabytes(outcome.memory), times];
    }),
  ];
}

/** All rows at once: what Kubeworthy takes, and how that compares with the others. */
export function summaryTable(rows: readonly RowResult[]): Table {
  const others = [...new Set(rows.flatMap(({ results }) => results.slice(1).map(({ name }) => name)))];
  return [
    ['work', 'time', 'memory', ...others.map((name) => `to ${name}`)],
    ...rows.map((row) => {
      const [own] = row.results;
      return [
        row.title,
        own && 'milliseconds' in own.outcome ? duration(own.outcome.milliseconds) : '-',
        own && 'memory' in own.outcome ? megabytes(own.outcome.memory) : '-',
        ...others.map((name) =>
          comparison(
            row,
            row.results.find((result) => result.name === name),
          ),
        ),
      ];
    }),
  ];
}

/** Why programs were not compared: a line for each. */
export function reasons(rows: readonly RowResult[]): readonly string[] {
  return rows.flatMap(({ title, results }) =>
    results.flatMap(({ name, outcome }) => ('reason' in outcome ? [`${title}: ${name} ${outcome.reason}`] : [])),
  );
}

export function threadsTable(results: readonly ThreadsResult[]): Table {
  const counts = [...new Set(results.flatMap(({ results }) => results.map(({ threads }) => threads)))];
  return [
    ['work', ...counts.map((count) => `${count} ${count === 1 ? 'thread' : 'threads'}`)],
    ...results.map(({ title, results }) => [
      title,
      ...counts.map((count) => {
        const found = results.find(({ threads }) => threads === count);
        return found ? `${duration(found.milliseconds)}, ${megabytes(found.memory)}` : '-';
      }),
    ]),
  ];
}

export function growthTable({ steps }: Growth): Table {
  return [
    ['files', 'time', 'CPU time of user', 'memory'],
    ...steps.map(({ files, milliseconds, userSeconds, memory }) => [
      files.toLocaleString('en'),
      milliseconds === undefined ? 'failed' : duration(milliseconds),
      userSeconds === undefined ? '-' : duration(userSeconds * 1000),
      megabytes(memory),
    ]),
  ];
}

/** One sentence about growth, for people. */
export function growthText({ time, memory, lastStep, isUserTime, steps }: Growth): string {
  const range = [steps[0], steps.at(-1)].map((step) => step?.files.toLocaleString('en')).join(' to ');
  if (time === undefined) return `How it grows from ${range} files is not known: a run failed.`;
  const ofLast = lastStep === undefined ? '' : ` (${lastStep.toFixed(2)} in the last step)`;
  const ofMemory = memory === undefined ? '' : `, memory with exponent ${memory.toFixed(2)}`;
  return `From ${range} files, ${isUserTime ? 'CPU time of user' : 'time'} grows with exponent ${time.toFixed(2)}${ofLast}${ofMemory}.`;
}

/** One sentence about an editor, for people. */
export function editorText({ files, start, median, ninetyFive, longest }: EditorLatency): string {
  const ms = (number: number) => `${number.toFixed(1)} ms`;
  return `In an editor with ${files.toLocaleString('en')} files open, a keystroke shows in the findings of the whole graph after ${ms(median)} (median; 95 % ${ms(ninetyFive)}, longest ${ms(longest)}); the first findings come after ${ms(start)}.`;
}

export function targetTable(verdicts: readonly Verdict[]): Table {
  return [
    ['work', 'target', 'measured', ''],
    ...verdicts.map(({ target: { work, limit, unit }, measured, isMet }) => [
      work,
      `at most ${limit} ${unit}`,
      measured === undefined ? 'not measured' : measured.toFixed(unit === 'MB' || unit === 'ms' ? 0 : 2),
      isMet ? 'met' : 'NOT MET',
    ]),
  ];
}

/** `12.3 ms`, or seconds from one on. */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '-' : `${(bytes / 1e6).toFixed(0)} MB`;
}

function comparison(row: RowResult, result: ContenderResult | undefined): string {
  if (!result) return '-';
  return 'reason' in result.outcome ? 'not comparable' : timesText(ratioTo(row, result.name));
}

function timesText(ratio: number | undefined): string {
  return ratio === undefined ? '-' : `${ratio.toFixed(2)} x`;
}

function widthsOf(table: Table): readonly number[] {
  const columns = Math.max(...table.map((row) => row.length));
  return Array.from({ length: columns }, (_, n) => Math.max(...table.map((row) => row[n]?.length ?? 0)));
}
