import { RE2JS } from 're2js';

/** A pattern of a definition. */
export interface Pattern {
  readonly source: string;
  /** Whether the pattern is found anywhere in a text. Takes time that grows with the text, whatever the pattern is. */
  readonly test: (text: string) => boolean;
}

/** To compile a longer one takes hundreds of megabytes; nobody has written it. */
const longestPattern = 20_000;

/** Why a pattern is none for Kubernetes: it asks for what RE2 has not, or it is written wrongly. */
export type PatternFault =
  | { readonly code: 'look' | 'reference' }
  | { readonly code: 'broken'; readonly reason: string };

/**
 * Larger programs than this are left out: a text of ten thousand characters would take seconds. A thousand characters
 * are enough for any name.
 */
const largestProgram = 5000;

/**
 * Prepares a pattern; undefined for one that RE2 has not, or that is too large to be tried. Patterns come from whoever
 * wrote the manifests, and JavaScript's own engine goes back and tries again, which a few characters can make it do for
 * years. RE2, which Kubernetes reads them with, never goes back (https://github.com/google/re2/wiki/Syntax).
 * Never throws.
 */
export function compilePattern(source: string): Pattern | undefined {
  const compiled = compile(source);
  return typeof compiled === 'object' ? { source, test: (text) => compiled.test(text) } : undefined;
}

/** Whether a pattern, as right as it may be, is too large to be tried. Never throws. */
export function isTooLarge(source: string): boolean {
  // Nothing short becomes that large, unless it repeats its parts: most patterns need not be compiled for this.
  return (source.length >= 1000 || source.includes('{')) && compile(source) === 'too large';
}

function compile(source: string): RE2JS | 'too large' | undefined {
  if (source.length > longestPattern) return 'too large';
  try {
    const compiled = RE2JS.compile(source);
    return compiled.programSize() > largestProgram ? 'too large' : compiled;
  } catch {
    return undefined;
  }
}

/** A pattern that is compiled when the first text is held against it; one that cannot be compiled is found in all. */
export function lazyPattern(source: string): Pattern {
  let test: Pattern['test'] | undefined;
  return {
    source,
    test(text) {
      test ??= compilePattern(source)?.test ?? (() => true);
      return test(text);
    },
  };
}

/** What is wrong with a pattern, or undefined where the API server compiles it, or it is too long to be tried. Never throws. */
export function patternFault(source: string): PatternFault | undefined {
  if (source.length > longestPattern) return undefined;
  try {
    RE2JS.compile(source);
    return undefined;
  } catch (error) {
    const { error: name = '', input } = error as { readonly error?: string; readonly input?: string | null };
    const part = input ?? '';
    if (/^\(\?<?[=!]/.test(part)) return { code: 'look' };
    if (/^\\[1-9]/.test(part)) return { code: 'reference' };
    return { code: 'broken', reason: reasons[name]?.(part.slice(0, 12)) ?? 'it is not of the syntax of RE2' };
  }
}

/** The errors of the library in our words, with the part of the pattern that it names. */
const reasons: Readonly<Record<string, (part: string) => string>> = {
  'missing closing ]': () => "a '[' is not closed",
  'missing closing )': () => "a '(' is not closed",
  'unexpected )': () => "a ')' closes nothing",
  'missing argument to repetition operator': (part) => `'${part}' repeats nothing`,
  'invalid nested repetition operator': (part) => `'${part}' repeats a repetition`,
  'invalid repeat count': () => 'a part may repeat up to 1000 times',
  'invalid character class range': (part) => `'${part}' is no class`,
  'invalid escape sequence': (part) => `'${part}' has no meaning`,
  'invalid or unsupported Perl syntax': (part) => `'${part}' has no meaning`,
  'trailing backslash at end of expression': () => 'it ends with a backslash',
  'invalid named capture': () => 'a group has a wrong name',
  'duplicate capture group name': () => 'two groups share a name',
  'expression nests too deeply': () => 'it nests too deeply',
  'expression too large': () => 'it is too large',
};
