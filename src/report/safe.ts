/**
 * Characters that a terminal acts upon, or that turn the direction of writing: text from a manifest must not be able to
 * hide or forge output (https://trojansource.codes/). Characters that show as nothing at all belong to them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const unsafe = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The text with unsafe characters spelt out (`\u001b`), and tabs as blanks of the same number. */
export function safe(text: string): string {
  return text.replace(unsafe, spellOut).replaceAll('\t', ' ');
}

/** JSON text in which unsafe characters that JSON itself lets pass are escaped, too. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    spellOut,
  );
}

function spellOut(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
