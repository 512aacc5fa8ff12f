/**
 * Characters that a terminal acts upon, or that turn the direction of writing: text from a manifest must not be able to
 * hide or forge output (https://trojansource.codes/). Characters that show as nothing at all belong to them, and halves of
 * characters.
 */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}\ud800-\udfff]/gu;

/** The text with unsafe characters spelt out (`\u001b`), and tabs as blanks of the same number. */
export function safe(text: string): string {
  return text.replace(unsafe, spellOut).replaceAll('\t', ' ');
}

/** JSON text in which unsafe characters that JSON itself lets pass are escaped, too. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu,
    spellOut,
  );
}

function spellOut(character: string): string {
  return [...Array(character.length).keys()]
    .map((n) => `\\u${character.charCodeAt(n).toString(16).padStart(4, '0')}`)
    .join('');
}
