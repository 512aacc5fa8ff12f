/** Which indexes of an Indexed Job a text names, or why it names none. */
export type Indexes =
  | { readonly count: number }
  | { readonly problem: 'unreadable' | 'too-large' | 'unordered'; readonly part: string };

/**
 * Reads indexes as `0,2-5`: single ones and ranges, in rising order and below the number of completions. No text names
 * none of them. Never throws. `validateIndexesFormat` in pkg/apis/batch/validation/validation.go
 */
export function readIndexes(text: string, completions: number): Indexes {
  if (text === '') return { count: 0 };
  let last = -1;
  let count = 0;
  for (const part of text.split(',')) {
    const match = /^([+-]?\d+)(?:-([+-]?\d+))?$/.exec(part);
    if (!match) return { problem: 'unreadable', part };
    const first = Number(match[1]);
    const end = match[2] === undefined ? first : Number(match[2]);
    if (first >= completions || end >= completions) return { problem: 'too-large', part };
    if (first <= last || (match[2] !== undefined && first >= end)) return { problem: 'unordered', part };
    count += end - first + 1;
    last = end;
  }
  return { count };
}
