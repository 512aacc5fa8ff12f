import { distance } from 'fastest-levenshtein';
import { meantWords } from './words.ts';

/** Nobody types a longer one; to compare two takes their lengths multiplied. */
const longestWord = 512;

/**
 * The candidate that a person most likely meant by `word`, or undefined when none is close.
 * Close means: one letter differs in three, two in eight, three in longer words, whatever their case.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = (word.length <= 3 ? 1 : word.length <= 8 ? 2 : 3) + 1;
  for (const candidate of candidates) {
    // 'warn' for 'warning': whoever writes the beginning means the rest.
    if (word.length >= 3 && candidate.toLowerCase().startsWith(wanted) && candidate !== word) return candidate;
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const d = distance(wanted, candidate.toLowerCase());
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

/** ` (did you mean 'x'?)`, or nothing; to be put behind a message about an unknown word. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  return meantWords(nearest(word, candidates));
}
