/** How people are told which claim is meant. */

/** A claim by its id, with its namespace where that is another one. */
export function namespacedText(id: string, namespace: string): string {
  const [otherNamespace = '', name = ''] = id.split('/');
  return otherNamespace === namespace ? `claim '${name}'` : `claim '${name}' in namespace '${otherNamespace}'`;
}
