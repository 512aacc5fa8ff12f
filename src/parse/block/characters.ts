/** Codes of the characters that mean something in YAML. */
export const newline = 10;
export const space = 32;
export const doubleQuote = 34;
export const hash = 35;
export const singleQuote = 39;
export const plus = 43;
export const comma = 44;
export const dash = 45;
export const dot = 46;
export const colon = 58;
export const more = 62;
export const question = 63;
export const openBracket = 91;
export const backslash = 92;
export const closeBracket = 93;
export const openBrace = 123;
export const bar = 124;
export const closeBrace = 125;

/** What a character is, for those of ASCII. */
const classes = new Uint8Array(128);
/** No plain text begins with it. */
export const indicator = 1;
/** No plain key begins with it here: some of it may, but seldom does. */
export const noKeyStart = 2;
/** It may stand behind a backslash. */
export const escape = 4;
for (const [signs, kind] of [
  ['#&*!|>\'"%@`,[]{}', indicator | noKeyStart],
  ['-?:<', noKeyStart],
  ['nrt0"\\ ', escape],
] as const)
  for (const sign of signs) classes[sign.charCodeAt(0)] = (classes[sign.charCodeAt(0)] ?? 0) | kind;

/** Whether a character is of a class. */
export function is(code: number, kind: number): boolean {
  return code < 128 && ((classes[code] ?? 0) & kind) !== 0;
}

/** Whether a character ends a text between brackets. */
export function isFlowSign(code: number): boolean {
  return code === comma || code === openBracket || code === closeBracket || code === openBrace || code === closeBrace;
}
