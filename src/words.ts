/** ` (did you mean 'x'?)`, or nothing where nobody knows. */
export function meantWords(meant: string | undefined): string {
  return meant === undefined ? '' : ` (did you mean '${meant}'?)`;
}

/** ` and 3 more`, or nothing. */
export function andMore(count: number): string {
  return count > 0 ? ` and ${count} more` : '';
}

/** `Deployment shop/web`, as reports call an object; `PersistentVolume disk-1` outside of namespaces. */
export function objectText({ kind, namespace, name }: Readonly<Record<'kind' | 'namespace' | 'name', string>>): string {
  return `${kind} ${namespace === '' ? '' : `${namespace}/`}${name}`;
}

/** `1 pod`, `2 pods` */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** The names in quotes, each once and at most `most` of them: `'web', 'api'` */
export function quoted(names: Iterable<string>, most = Number.POSITIVE_INFINITY): string {
  return [...new Set(names)]
    .slice(0, most)
    .map((name) => `'${name}'`)
    .join(', ');
}

/** `a`, `a or b`, `a, b or c` */
export function listed(words: readonly string[], conjunction: 'and' | 'or'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** A text without the characters of one kind at its end. */
export function withoutEnd(text: string, character: string): string {
  let end = text.length;
  while (text[end - 1] === character) end--;
  return text.slice(0, end);
}
