import type { Range } from '../parse/lines.ts';
import type { Finding, Severity } from '../rule.ts';
import { counted, objectText } from '../words.ts';
import { type Colors, createColors } from './colors.ts';
import { countFixes, type FixCount } from './fixes.ts';
import { lineFinder } from './lines.ts';
import type { Report, Reporter } from './report.ts';
import { safe } from './safe.ts';

const severityColor: Readonly<Record<Severity, (colors: Colors, text: string) => string>> = {
  error: (colors, text) => colors.red(text),
  warning: (colors, text) => colors.yellow(text),
  info: (colors, text) => colors.blue(text),
};

/** For people: each finding with the lines that it talks about, both sides of a conflict, and a summary. */
export const pretty: Reporter = (report, { color, quiet }) => {
  const colors = createColors(color);
  const drawing = { colors, lineOf: lineFinder(report) };
  const blocks = report.findings.map((finding) => findingBlock(finding, drawing));
  return [...blocks, ...(quiet ? [] : [summaryBlock(report, colors)])].join('\n');
};

/** Writes a finding with its lines, without colours. */
export function findingWriter(report: Report): (finding: Finding) => string {
  const drawing = { colors: createColors(false), lineOf: lineFinder(report) };
  return (finding) => findingBlock(finding, drawing);
}

interface Drawing {
  readonly colors: Colors;
  readonly lineOf: (file: string, line: number) => string | undefined;
}

function findingBlock(finding: Finding, drawing: Drawing): string {
  const { colors } = drawing;
  const { severity, rule, message, file, range, resource, related } = finding;
  const paint = (text: string) => severityColor[severity](colors, text);
  const lines = [
    `${paint(colors.bold(severity))}${colors.bold(`: ${safe(message)}`)} ${colors.dim(`[${rule}]`)}`,
    `  ${colors.cyan(place(file, range))}${resource ? colors.dim(`  ${safe(objectText(resource))}`) : ''}`,
    ...frame(drawing, { file, range, mark: '^', paint }),
  ];
  for (const other of related) {
    lines.push(`  ${colors.cyan(place(other.file, other.range))}  ${safe(other.note)}`);
    lines.push(...frame(drawing, { file: other.file, range: other.range, mark: '~', paint: colors.cyan }));
  }
  return `${lines.join('\n')}\n`;
}

function place(file: string, { start }: Range): string {
  return `${safe(file)}:${start.line}:${start.column}`;
}

interface Frame {
  readonly file: string;
  readonly range: Range;
  readonly mark: string;
  readonly paint: (text: string) => string;
}

const widestLine = 160;

/** The line, and below it what the finding is about. A range over several lines is marked to the end of its first. */
function frame({ colors, lineOf }: Drawing, { file, range: { start, end }, mark, paint }: Frame): readonly string[] {
  const line = lineOf(file, start.line);
  if (line === undefined) return [];
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : line.length;
  // A very long line is cut so that the marked part stays in sight.
  const cut = from > widestLine - 20 ? from - 20 : 0;
  const before = safe(line.slice(cut, from));
  const marked = safe(line.slice(from, Math.min(to, cut + widestLine)));
  const behind = safe(line.slice(Math.min(to, cut + widestLine), cut + widestLine));
  const gutter = String(start.line).padStart(5);
  const pointer = ' '.repeat(widthOf(before) + (cut > 0 ? 3 : 0)) + mark.repeat(Math.max(1, widthOf(marked)));
  return [
    `${colors.dim(`${gutter} |`)} ${cut > 0 ? '...' : ''}${before}${marked}${behind}`,
    `${colors.dim('      |')} ${paint(pointer)}`,
  ];
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/gu;

/** How many columns of a terminal a text takes: those of East Asia and most emoji take two a character. */
function widthOf(text: string): number {
  const plain = text.replace(/\p{Mark}|\u200d/gu, '');
  return plain.replace(wide, '  ').length;
}

/** What was found in how much, what was skipped, and the notes, a line each. */
export function summaryText(report: Report): string {
  return summaryBlock(report, createColors(false));
}

function summaryBlock(report: Report, colors: Colors): string {
  const { summary, notes, focus } = report;
  const { errors, warnings, infos, files, resources, suppressed, baselined, unchecked, skipped } = summary;
  const found = [
    errors > 0 ? colors.red(counted(errors, 'error')) : '',
    warnings > 0 ? colors.yellow(counted(warnings, 'warning')) : '',
    infos > 0 ? colors.blue(`${infos} info`) : '',
  ].filter((text) => text !== '');
  const verdict = found.length === 0 ? colors.green('no findings') : found.join(', ');
  const lines = [
    `${verdict} in ${focus === undefined ? '' : `${counted(focus, 'file')}, judged with `}${counted(resources, 'resource')} of ${counted(files, 'file')}${suppressed > 0 ? `; ${suppressed} suppressed` : ''}${baselined > 0 ? `; ${baselined} in the baseline` : ''}`,
  ];
  if (skipped.length > 0)
    lines.push(
      colors.dim(`skipped: ${skipped.map(({ reason, count: number }) => `${number} ${safe(reason)}`).join(', ')}`),
    );
  if (unchecked > 0)
    lines.push(
      colors.dim(
        `structure not checked: ${counted(unchecked, 'custom resource')}, whose definitions are not in the run`,
      ),
    );
  const fixable = fixableText(countFixes(report));
  if (fixable !== undefined) lines.push(fixable);
  for (const note of notes) lines.push(colors.dim(`note: ${safe(note)}`));
  return `${lines.join('\n')}\n`;
}

function fixableText({ safe, unsafe }: FixCount): string | undefined {
  if (safe === 0 && unsafe === 0) return undefined;
  if (unsafe === 0) return `${safe} can be fixed with --fix`;
  return safe === 0
    ? `${unsafe} can be fixed with --fix --unsafe`
    : `${safe} can be fixed with --fix, ${unsafe} more with --fix --unsafe`;
}
