import type { Span } from './lines.ts';

/** What kubectl's library refuses in a document that the parser took. */
export type ComposeFault =
  | { readonly code: 'unknown-anchor'; readonly name: string; readonly anchors: readonly string[]; readonly span: Span }
  | { readonly code: 'anchor-in-itself'; readonly name: string; readonly span: Span }
  | { readonly code: 'too-many-aliases'; readonly count: number; readonly span: Span }
  | { readonly code: 'null-key'; readonly span: Span }
  | { readonly code: 'large-key'; readonly span: Span }
  | { readonly code: 'complex-key'; readonly span: Span }
  | { readonly code: 'bad-merge'; readonly span: Span }
  | { readonly code: 'anchor-name'; readonly name: string; readonly span: Span }
  | { readonly code: 'tag-end'; readonly span: Span }
  | { readonly code: 'inline-mapping'; readonly span: Span }
  | { readonly code: 'escape'; readonly text: string; readonly span: Span }
  | { readonly code: 'tag-mismatch'; readonly tag: string; readonly text: string; readonly span: Span }
  | { readonly code: 'not-finite'; readonly text: string; readonly span: Span };
