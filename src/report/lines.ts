import { lineStarts } from '../parse/lines.ts';
import type { Report } from './report.ts';

/** Finds a line, counted from 1 and without its end, of a file of the report; the lines of a file are counted once. */
export function lineFinder({ textOf }: Pick<Report, 'textOf'>): (file: string, line: number) => string | undefined {
  const starts = new Map<string, readonly number[]>();
  return (file, line) => {
    const text = textOf(file);
    if (text === undefined) return undefined;
    const known = starts.get(file) ?? lineStarts(text);
    starts.set(file, known);
    const start = known[line - 1];
    return start === undefined ? undefined : text.slice(start, known[line] ?? text.length).replace(/\r?\n$/, '');
  };
}
