/**
 * Marks that envsubst, Flux, make, Helm and sed replace, and what SOPS decrypts: a text with one of them is filled in
 * later.
 */
export const placeholder =
  /\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@|__[A-Za-z]\w*__|ENC\[AES256_GCM/;

const unfilled = new RegExp(`${placeholder.source}|<[^<>]+>|^[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*$`);

/** Whether a port, its number or its name, is filled in later: a mark, or a word in brackets or capitals for one. */
export function isUnfilledPort(port: unknown): boolean {
  return typeof port === 'string' && unfilled.test(port);
}
