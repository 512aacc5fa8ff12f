import { YAMLException } from 'js-yaml';

/** The first thing that the parser refused: its words and the offset in the text given to it. */
export interface ParseFailure {
  readonly reason: string;
  readonly offset: number;
}

/** A parser exception as data; whatever else was thrown is not the parser's and goes on. */
export function toFailure(error: unknown): ParseFailure {
  // The parser calls itself for each level of nesting.
  if (error instanceof RangeError) return { reason: 'nesting too deep', offset: 0 };
  if (!(error instanceof YAMLException)) throw error;
  return { reason: error.reason, offset: error.mark?.position ?? 0 };
}
