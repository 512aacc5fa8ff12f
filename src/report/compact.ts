import type { Reporter } from './report.ts';
import { safe } from './safe.ts';

/** One line for each finding, for `grep` and for editors: `file:line:column-line:column severity rule message`. */
export const compact: Reporter = ({ findings }) =>
  findings
    .map(
      ({ file, range: { start, end }, severity, rule, message }) =>
        `${safe(file)}:${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${rule} ${safe(message)}\n`,
    )
    .join('');
