import type { Reporter } from './report.ts';
import { safeJson } from './safe.ts';

/**
 * One JSON object a line with its keys in a fixed order, so that a problem matcher of Visual Studio Code can read it
 * with one expression. Double quotes in a message would end the match.
 */
export const vscode: Reporter = ({ findings }) =>
  findings
    .map(({ file, range: { start, end }, severity, rule, message, help, related }) =>
      safeJson({
        file,
        location: `${start.line},${start.column},${end.line},${end.column}`,
        severity,
        code: rule,
        message: message.replaceAll('"', "'"),
        url: help,
        related: related.map((one) => ({
          file: one.file,
          location: `${one.range.start.line},${one.range.start.column},${one.range.end.line},${one.range.end.column}`,
          message: one.note.replaceAll('"', "'"),
        })),
      }),
    )
    .map((line) => `${line}\n`)
    .join('');
