import type { Matches } from './glob.ts';
import { pathPattern } from './path-pattern.ts';

/** Nobody writes a longer one, and braces that do not end are looked at from each of them on. */
const longestGlob = 1000;
const mostAlternatives = 1000;
/** Of `!(a|b)` and its like. */
const mostGroups = 10;

/** What is wrong with a glob over paths; undefined when nothing is. */
export function faultOfGlob(glob: string): string | undefined {
  const read = withoutBraces(glob);
  return 'fault' in read ? read.fault : undefined;
}

/**
 * Compiles globs over paths with `/`: `**` crosses folders, `{a,b}` is either, and `!` before all takes back. What
 * `faultOfGlob` finds fault with matches nothing. Never throws.
 */
export function pathMatcher(globs: readonly string[]): Matches {
  const matchers = globs.map(globMatcher);
  return (path) => matchers.some((matches) => matches(path));
}

function globMatcher(glob: string): Matches {
  if (glob.startsWith('!') && glob[1] !== '(') {
    const matches = globMatcher(glob.slice(1));
    return (path) => !matches(path);
  }
  const read = withoutBraces(glob);
  if ('fault' in read) return () => false;
  const patterns = read.globs.map((one) => pathPattern(one.replace(/^\.\//, ''), { hasGroups: true }));
  return (path) => {
    const segments = path.split('/');
    return patterns.some((fits) => fits(segments));
  };
}

/** A glob without its braces, once for each choice. */
function withoutBraces(glob: string): { readonly globs: readonly string[] } | { readonly fault: string } {
  if (glob.length > longestGlob)
    return { fault: `a pattern has ${longestGlob} characters at most, and this one has ${glob.length}` };
  if (glob.split('(').length > mostGroups + 1) return { fault: `a pattern has ${mostGroups} opening brackets at most` };
  const globs: string[] = [];
  const open = [glob];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const braces = firstBraces(one);
    if (braces === undefined) globs.push(one);
    else for (const choice of braces.choices) open.push(one.slice(0, braces.start) + choice + one.slice(braces.end));
    if (open.length + globs.length > mostAlternatives)
      return { fault: `the braces stand for more than ${mostAlternatives} patterns` };
  }
  return { globs };
}

interface Braces {
  readonly start: number;
  readonly end: number;
  readonly choices: readonly string[];
}

/** The first braces that hold a choice; others are meant themselves. */
function firstBraces(glob: string): Braces | undefined {
  for (let start = glob.indexOf('{'); start !== -1; start = glob.indexOf('{', start + 1)) {
    if (isEscaped(glob, start)) continue;
    const choices = choicesAt(glob, start);
    if (choices) return { start, ...choices };
  }
  return undefined;
}

function choicesAt(glob: string, start: number): Omit<Braces, 'start'> | undefined {
  const choices: string[] = [];
  let depth = 0;
  let from = start + 1;
  for (let at = start; at < glob.length; at++) {
    const letter = glob[at];
    if (letter === '\\') at++;
    else if (letter === '{') depth++;
    else if (letter === ',' && depth === 1) {
      choices.push(glob.slice(from, at));
      from = at + 1;
    } else if (letter === '}' && --depth === 0) {
      const last = glob.slice(from, at);
      const all = choices.length === 0 ? rangeOf(last) : [...choices, last];
      return all && { end: at + 1, choices: all };
    }
  }
  return undefined;
}

/** `1..3` counts. */
function rangeOf(written: string): readonly string[] | undefined {
  const [, first, last] = /^(\d{1,6})\.\.(\d{1,6})$/.exec(written) ?? [];
  const [from, to] = [Number(first), Number(last)];
  // One more than may be says that there are too many.
  return from <= to
    ? Array.from({ length: Math.min(to - from, mostAlternatives) + 1 }, (_, n) => `${from + n}`)
    : undefined;
}

function isEscaped(glob: string, at: number): boolean {
  let backslashes = 0;
  while (glob[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}
