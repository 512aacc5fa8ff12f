import { groupBy } from '../collections.ts';
import type { Finding } from '../rule.ts';
import { version } from '../version.ts';
import type { Reporter } from './report.ts';
import { attributes, xmlHead } from './xml.ts';

/** Checkstyle XML: its severities are ours. */
export const checkstyle: Reporter = ({ findings }, { pathInRepository }) => {
  const files = [...groupBy(findings, ({ file }) => file)].map(([file, ofFile]) =>
    [
      `  <file${attributes({ name: pathInRepository(file) })}>\n`,
      ...ofFile.map((finding) => `    <error${attributes(errorOf(finding))}/>\n`),
      '  </file>\n',
    ].join(''),
  );
  return `${xmlHead}<checkstyle${attributes({ version })}>\n${files.join('')}</checkstyle>\n`;
};

function errorOf({ range: { start }, severity, message, rule }: Finding): Readonly<Record<string, string | number>> {
  return { line: start.line, column: start.column, severity, message, source: `kubeworthy.${rule}` };
}
