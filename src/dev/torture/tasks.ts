import type { Trial } from './trial.ts';

/** What the parent asks its child to try: the child makes the texts itself. */
export type Task =
  | { readonly kind: 'monster'; readonly name: string }
  | { readonly kind: 'seed'; readonly seed: number }
  /** Like a seed, but texts that made something of the program run for the first time are changed further. */
  | { readonly kind: 'guided'; readonly seed: number }
  | { readonly kind: 'suite'; readonly index: number }
  | { readonly kind: 'folder'; readonly folder: string };

export interface Answer extends Trial {
  readonly files: number;
  /** The most memory that the child has held so far, in bytes. */
  readonly peak: number;
  /** The smallest text that shows the first fault, if there is one. */
  readonly smallest?: string;
}
