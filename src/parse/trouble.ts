import type { Span } from './lines.ts';

/** What is wrong with the text of a document, as data. The rules in `rules/syntax/` say it in words. */
export type SyntaxTrouble =
  | { readonly code: 'tab'; readonly span: Span }
  | { readonly code: 'duplicate-key'; readonly span: Span; readonly first: Span; readonly key: string }
  | { readonly code: 'missing-separator'; readonly span: Span; readonly first: string; readonly second: string }
  | { readonly code: 'blank'; readonly span: Span; readonly character: string }
  | { readonly code: 'unclosed-quote'; readonly span: Span; readonly quote: string }
  | {
      readonly code: 'anchor';
      readonly span: Span;
      readonly name: string;
      readonly known: readonly string[];
      readonly problem: AnchorProblem;
    }
  | { readonly code: 'alias-bomb'; readonly span: Span; readonly count: number }
  | { readonly code: 'template'; readonly span: Span }
  | { readonly code: 'end-mark'; readonly span: Span }
  | { readonly code: 'invalid'; readonly span: Span; readonly reason: string; readonly hint: string };

export type AnchorProblem = 'unknown' | 'in-itself' | 'wildcard' | 'merge';

/** Whether a document with this trouble still has a reading that kubectl would send to the API server. */
export function isReadable(trouble: SyntaxTrouble): boolean {
  return trouble.code === 'duplicate-key' || trouble.code === 'missing-separator' || trouble.code === 'blank';
}
