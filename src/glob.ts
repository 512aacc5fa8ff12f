import picomatch from 'picomatch/posix.js';

/** Whether a text matches one of the patterns. */
export type Matches = (text: string) => boolean;

/** Compiles globs over paths with `/`: `**` crosses folders. */
export function pathMatcher(patterns: readonly string[]): Matches {
  const matchers = patterns.map((pattern) => picomatch(pattern.replace(/^\.\//, ''), { dot: true }));
  return (path) => matchers.some((matches) => matches(path));
}

/** Compiles patterns over names, in which only `*` and `?` are special. */
export function nameMatcher(patterns: readonly string[]): Matches {
  const expressions = patterns.map(
    (pattern) =>
      new RegExp(
        `^${pattern
          .replace(/[.+^${}()|[\]\\]/g, '\\$&')
          .replaceAll('*', '.*')
          .replaceAll('?', '.')}$`,
      ),
  );
  return (name) => expressions.some((expression) => expression.test(name));
}
