import { startOfContent } from './lines.ts';

/**
 * Whether a text is meant as Kubernetes objects, told without parsing, so that it can be asked of a broken text, too:
 * the keys of an object stand at the root. Those of other tools (playbooks, workflows, values) stand further in, or
 * alone.
 */
export function looksLikeObject(text: string): boolean {
  const start = startOfContent(text, ['#', '//']);
  if (/^\s*[{[]/.test(text.slice(start, start + 1000))) return /\bapiVersion\b/.test(text) && /\bkind\b/.test(text);
  const [hasVersion, hasKind, hasMetadata, hasContent] = atRoot.map((key) => key.test(text));
  return (hasVersion && (hasKind || hasMetadata || hasContent)) || (hasKind && hasMetadata) || false;
}

/** Blanks of any kind, quotes, a dash and what was typed by accident may stand before. */
const atRoot = ['apiVersion', 'kind', 'metadata', 'spec|data|items'].map(
  (key) => new RegExp(`^[^\\w\\n]{0,3}(?:${key})\\b`, 'm'),
);
