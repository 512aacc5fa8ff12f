import type { Span } from './lines.ts';

/** What is wrong with the text of a document, as data. The rules in `rules/syntax/` say it in words. */
export type SyntaxTrouble =
  | { readonly code: 'tab'; readonly span: Span; readonly before: 'content' | 'nothing' | 'item' }
  | {
      readonly code: 'duplicate-key';
      readonly span: Span;
      readonly before: Span;
      readonly key: string;
      readonly isSame: boolean;
    }
  | {
      readonly code: 'missing-separator';
      readonly span: Span;
      /** Where the separator belongs: the beginning of a line, above the comments on what follows. */
      readonly begin: number;
      readonly first: string;
      readonly second: string;
    }
  | { readonly code: 'blank'; readonly span: Span; readonly character: string; readonly isLineEnd: boolean }
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
  | { readonly code: 'refused'; readonly span: Span; readonly problem: Refusal }
  | { readonly code: 'unreadable'; readonly span: Span; readonly reason: string }
  | {
      /** An object of Kubernetes without its kind, or without its API version: then the one that the kind has. */
      readonly code: 'half-typed';
      readonly span: Span;
      readonly kind: string | undefined;
      readonly apiVersion: string;
    }
  | {
      readonly code: 'invalid';
      readonly span: Span;
      readonly reason: string;
      readonly hint: string;
      /** What is meant is clear all the same. */
      readonly isClear?: boolean;
    };

export type AnchorProblem = 'unknown' | 'in-itself' | 'wildcard' | 'merge';

/** What has a plain reading and is not taken by kubectl all the same. */
export type Refusal =
  | 'end-mark'
  | 'behind-end'
  | 'behind-separator'
  | 'indented-separator'
  | 'directive'
  | 'json-comment'
  | 'object-list'
  | 'not-utf8';

/** Troubles that leave no doubt about what is meant: the document is linted all the same. */
const readable: ReadonlySet<SyntaxTrouble['code']> = new Set([
  'duplicate-key',
  'missing-separator',
  'blank',
  'tab',
  'refused',
]);

/** Whether a document with this trouble can be read all the same. */
export function isReadable(trouble: SyntaxTrouble): boolean {
  return readable.has(trouble.code) || (trouble.code === 'invalid' && trouble.isClear === true);
}
