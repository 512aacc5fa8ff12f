import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Finding, Severity, Tag } from '../rule.ts';
import { protocolRange } from './positions.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

const tags: Readonly<Record<Tag, DiagnosticTag>> = {
  deprecated: DiagnosticTag.Deprecated,
  unnecessary: DiagnosticTag.Unnecessary,
};

export interface DiagnosticContext {
  /** The address of a file as the editor knows it. */
  readonly uriOf: (file: string) => string;
  readonly tagOf: (rule: string) => Tag | undefined;
}

/** A finding as an editor shows it. */
export function diagnosticOf(finding: Finding, { uriOf, tagOf }: DiagnosticContext): Diagnostic {
  const tag = tagOf(finding.rule);
  return {
    range: protocolRange(finding.range),
    severity: severities[finding.severity],
    source: 'kubeworthy',
    code: finding.rule,
    codeDescription: { href: finding.help },
    message: finding.message,
    ...(tag === undefined ? {} : { tags: [tags[tag]] }),
    ...(finding.related.length === 0
      ? {}
      : {
          relatedInformation: finding.related.map(({ file, range, note }) => ({
            location: { uri: uriOf(file), range: protocolRange(range) },
            message: note,
          })),
        }),
  };
}
