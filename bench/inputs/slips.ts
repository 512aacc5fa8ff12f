import type { Random } from './random.ts';

/** What is wrong with a program beside what it leaves unsaid. Each is told by at least one rule. */
export const slips = [
  'label misspelt',
  'port misspelt',
  'key misspelt',
  'field misspelt',
  'number in quotes',
  'request above limit',
  'variable twice',
  'probe without port',
  'budget of an old version',
  'volume too small',
] as const;

export type Slip = (typeof slips)[number];

/** One program in twelve has one. */
export function slipFrom(random: Random): Slip | undefined {
  return random.chance(1 / 12) ? random.pick(slips) : undefined;
}

/** A word with two letters in each other's place. */
export function misspelt(word: string): string {
  const at = Math.max(1, Math.floor(word.length / 2) - 1);
  return `${word.slice(0, at)}${word[at + 1] ?? 'x'}${word[at]}${word.slice(at + 2)}`;
}
