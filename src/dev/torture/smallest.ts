/**
 * Makes a text as small as it can be made while it stays bad, lines first and then characters. `attempts` bounds how
 * often it is asked.
 */
export function smallest(text: string, isBad: (text: string) => boolean, attempts = 2000): string {
  let left = attempts;
  const byLine = reduced(text.split(/(?<=\n)/));
  return byLine.length > 2000 ? byLine : reduced([...byLine]);

  function reduced(parts: readonly string[]): string {
    let kept = parts;
    for (let size = Math.ceil(kept.length / 2); size >= 1 && left > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let at = 0; at < kept.length && left > 0; ) {
        const without = [...kept.slice(0, at), ...kept.slice(at + size)];
        left--;
        if (isBad(without.join(''))) kept = without;
        else at += size;
      }
    }
    return kept.join('');
  }
}
