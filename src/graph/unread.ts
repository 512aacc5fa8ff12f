/** As many bits as leave most of them unset for some megabytes of text. */
const bits = 1 << 24;
const gram = 5;

/**
 * Answers whether a text stands anywhere in others that were not read. Graphs ask that of every name, and the others can
 * be long: the groups of five characters that they hold are noted once, and only a text all of whose groups are noted
 * is looked for.
 */
export function createUnreadSearch(texts: readonly string[]): (wanted: string) => boolean {
  if (texts.length === 0) return () => false;
  const answers = new Map<string, boolean>();
  let noted: Uint8Array | undefined;
  return (wanted) => {
    const known = answers.get(wanted);
    if (known !== undefined) return known;
    noted ??= groupsOf(texts);
    const isThere = mayHold(noted, wanted) && texts.some((text) => text.includes(wanted));
    answers.set(wanted, isThere);
    return isThere;
  };
}

function groupsOf(texts: readonly string[]): Uint8Array {
  const noted = new Uint8Array(bits >> 3);
  for (const text of texts) {
    for (let at = 0; at + gram <= text.length; at++) {
      const group = groupAt(text, at);
      noted[group >> 3] = (noted[group >> 3] ?? 0) | (1 << (group & 7));
    }
  }
  return noted;
}

function mayHold(noted: Uint8Array, wanted: string): boolean {
  for (let at = 0; at + gram <= wanted.length; at++) {
    const group = groupAt(wanted, at);
    if (((noted[group >> 3] ?? 0) & (1 << (group & 7))) === 0) return false;
  }
  return true;
}

function groupAt(text: string, at: number): number {
  let hash = 0;
  for (let n = at; n < at + gram; n++) hash = (Math.imul(hash, 0x9e3779b1) + text.charCodeAt(n)) | 0;
  return (hash ^ (hash >>> 15)) & (bits - 1);
}
