import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';

/** A mistake in a configuration as an editor shows it; undefined for one that stands in no file. */
export function configTroubleOf(
  message: string | undefined,
): { readonly file: string; readonly diagnostic: Diagnostic } | undefined {
  const [, file, line, column, text = ''] = /^(.+?):(\d+):(\d+): (.*)$/s.exec(message ?? '') ?? [];
  if (file === undefined) return undefined;
  const place = { line: Number(line) - 1, character: Number(column) - 1 };
  return {
    file,
    diagnostic: {
      range: { start: place, end: { ...place, character: place.character + 1 } },
      severity: DiagnosticSeverity.Error,
      source: 'kubeworthy',
      message: `${text}; until it is mended the defaults count`,
    },
  };
}
