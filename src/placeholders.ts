/**
 * Marks that envsubst, Flux, make, Helm and sed replace, and what SOPS decrypts: a text with one of them is filled in
 * later, by a program.
 */
export const placeholder =
  /\$\{[^}$]*\}|\$\([^)$]*\)|\$[A-Za-z_]\w*|\{\{(?:[^{\n]|\{(?!\{))*?\}\}|%\w+%|@\w+@|__[A-Za-z]\w*__|ENC\[AES256_GCM/;

/** A gap that a reader of documentation is to fill in: `<your domain>`. Where it is left, `placeholder-left` says so. */
export const gap = /<[^<>]+>/;

/** Whether a text is not yet what it will be: a program or a reader fills in a part of it. */
export function isUnfilled(text: string): boolean {
  return placeholder.test(text) || gap.test(text);
}

/** Whether a port, its number or its name, is filled in later; a word in capitals stands for one, too. */
export function isUnfilledPort(port: unknown): boolean {
  return typeof port === 'string' && (isUnfilled(port) || /^[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*$/.test(port));
}
