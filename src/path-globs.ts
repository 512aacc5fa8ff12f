import picomatch from 'picomatch/posix.js';
import type { Matches } from './glob.ts';

/** Compiles globs over paths with `/`: `**` crosses folders. */
export function pathMatcher(patterns: readonly string[]): Matches {
  const matchers = patterns.map((pattern) => picomatch(pattern.replace(/^\.\//, ''), { dot: true }));
  return (path) => matchers.some((matches) => matches(path));
}
