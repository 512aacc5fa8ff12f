/** Blanks that look like spaces and are none, with the names that people find in a character table. */
export const oddBlanks: Readonly<Record<string, string>> = {
  '\u00a0': 'no-break space (U+00A0)',
  '\u3000': 'ideographic space (U+3000)',
  '\u200b': 'zero-width space (U+200B)',
  '\ufeff': 'byte order mark (U+FEFF)',
  '\u2003': 'em space (U+2003)',
  '\u2009': 'thin space (U+2009)',
  '\u202f': 'narrow no-break space (U+202F)',
  '\u0085': 'next line (U+0085)',
  '\u2028': 'line separator (U+2028)',
  '\u2029': 'paragraph separator (U+2029)',
};
/** As many as stand together: a megabyte of them is one match, and not a million. */
export const oddBlankRun = /[\u00a0\u3000\u200b\ufeff\u2003\u2009\u202f\u0085\u2028\u2029]+/g;

/** Whether kubectl, which reads YAML 1.1, takes the character for the end of a line. */
export function isLineEnd(character: string): boolean {
  return character === '\u0085' || character === '\u2028' || character === '\u2029';
}
