/** Whether a text matches one of the patterns. */
export type Matches = (text: string) => boolean;

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
