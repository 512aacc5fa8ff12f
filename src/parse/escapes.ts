/** Each escape of a text in double quotes, and whether it is a slash or no character by itself. */
const escapes = /\\(?:(\/|u[dD][89a-fA-F][0-9a-fA-F]{2}|U(?!000|0010)[0-9a-fA-F]{8})|[\s\S])/g;

/**
 * Escapes that JSON knows and kubectl's library for YAML does not: a slash, and a character beyond 16 bits in two halves
 * (sigs.k8s.io/yaml/goyaml.v2/scannerc.go, yaml_parser_scan_flow_scalar). `written` stands between double quotes.
 */
export function refusedEscapes(written: string): readonly { readonly escape: string; readonly index: number }[] {
  if (!/\\[/uU]/.test(written)) return [];
  return [...written.matchAll(escapes)]
    .filter(([, refused]) => refused !== undefined)
    .map(({ 0: escape, index }) => ({ escape, index }));
}
