import { execFileSync } from 'node:child_process';
import type { Reading } from './reading-differences.ts';

/** How kubectl reads each of these texts; `oracle` is the path of the program that is built from `test/oracle/`. */
export function readWithKubectl(oracle: string, texts: readonly string[]): readonly Reading[] {
  const input = texts.map((text) => `${JSON.stringify(text)}\n`).join('');
  return execFileSync(oracle, { input, encoding: 'utf8', maxBuffer: 1e9 })
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Reading => JSON.parse(line));
}
