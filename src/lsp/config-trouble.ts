import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { isConfigError, type UsageError } from '../errors.ts';

/** A mistake in a configuration as an editor shows it; undefined for one that stands in no file. */
export function configTroubleOf(
  error: UsageError | undefined,
): { readonly file: string; readonly diagnostic: Diagnostic } | undefined {
  if (!isConfigError(error)) return undefined;
  const { file, line, column } = error.place;
  const start = { line: line - 1, character: column - 1 };
  return {
    file,
    diagnostic: {
      range: { start, end: { ...start, character: column } },
      severity: DiagnosticSeverity.Error,
      source: 'kubeworthy',
      message: `${error.reason}; until it is mended the defaults count`,
    },
  };
}
