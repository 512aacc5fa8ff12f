import { fitsWhole, many } from './wildcards.ts';

/** Whether a text matches one of the patterns. */
export type Matches = (text: string) => boolean;

/** Compiles patterns over names, in which only `*` and `?` are special. */
export function nameMatcher(patterns: readonly string[]): Matches {
  const compiled = patterns.map((pattern) => pattern.split('').map((sign) => (sign === '*' ? many : sign)));
  return (name) => compiled.some((signs) => fitsWhole(signs, name, fitsLetter));
}

function fitsLetter(sign: string, letter: string): boolean {
  return sign === '?' || sign === letter;
}
