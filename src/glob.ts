/** Whether a text matches one of the patterns. */
export type Matches = (text: string) => boolean;

/** Compiles patterns over names, in which only `*` and `?` are special. */
export function nameMatcher(patterns: readonly string[]): Matches {
  return (name) => patterns.some((pattern) => matchesName(pattern, name));
}

/**
 * Whether a pattern fits the whole of a name. A regular expression would try each `*` against each length; here only the
 * last one is ever stretched, which is enough and takes no longer than both lengths multiplied.
 */
export function matchesName(pattern: string, name: string): boolean {
  let at = 0;
  let to = 0;
  let star = -1;
  let behindStar = 0;
  while (to < name.length) {
    if (pattern[at] === '*') {
      star = at++;
      behindStar = to;
    } else if (pattern[at] === '?' || pattern[at] === name[to]) {
      at++;
      to++;
    } else if (star !== -1) {
      at = star + 1;
      to = ++behindStar;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
