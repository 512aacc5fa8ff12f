import {
  isAlias,
  isCollection,
  isScalar,
  isSeq,
  type ParsedNode,
  parseAllDocuments,
  type Scalar,
  type Document as YamlDocument,
} from 'yaml';
import { nodeKind, type Tree } from '../parse/compose.ts';
import type { ParsedDocument } from '../parse/document.ts';
import type { Span } from '../parse/lines.ts';

/** A node of a document, in the order of the text: keys and values of a mapping in turn. */
interface Node extends Span {
  readonly kind: 'scalar' | 'block' | 'empty' | 'sequence' | 'mapping' | 'alias';
}

export interface PlaceDifferences {
  /** How many nodes were compared. */
  readonly compared: number;
  /** A line for each node that stands elsewhere. */
  readonly differences: readonly string[];
  /** Why the `yaml` package refuses the text: then nothing is compared. */
  readonly refusal?: string;
}

/**
 * Where our places of a text differ from those of the `yaml` package. Compared is where a node begins, and where its own
 * text ends, without the blanks and comments behind it. What is not the same on purpose:
 *
 * | node | here | there |
 * |---|---|---|
 * | nothing (`key:`, `-`) | right behind its key, its dash, its anchor and tag | behind blanks and comments, too: not compared |
 * | a block of text (`key: |`) | begins with its first line | begins with its header: compared is where it ends |
 * | a mapping without braces | begins with the anchor or tag of its first key | begins with that key |
 * | a list or mapping without brackets | ends with its last text, or behind the dash, the anchor or the tag of nothing | ends elsewhere around them: compared is its last text |
 */
export function placeDifferences(text: string, documents: readonly ParsedDocument[]): PlaceDifferences {
  const parsed = parseAllDocuments(text, { logLevel: 'silent', uniqueKeys: false, strict: false });
  const refusal = parsed.flatMap(({ errors }) => errors)[0]?.message;
  if (refusal !== undefined) return { compared: 0, differences: [], refusal };
  const theirs = parsed.map((document) => nodesOfYaml(text, document)).filter((nodes) => nodes.length > 0);
  const ours = documents
    .map((tree) => nodesOf(text, tree))
    .filter((nodes) => nodes.some(({ kind }) => kind !== 'empty'));
  if (ours.length !== theirs.length)
    return { compared: 0, differences: [`${ours.length} documents, the yaml package has ${theirs.length}`] };
  const differences: string[] = [];
  let compared = 0;
  theirs.forEach((nodes, n) => {
    const mine = ours[n] ?? [];
    nodes.forEach((node, index) => {
      compared++;
      const own = mine[index];
      if (own === undefined || !isSamePlace(text, own, node))
        differences.push(
          `document ${n}, node ${index}: ${shown(text, own)}, the yaml package has ${shown(text, node)}`,
        );
    });
    if (mine.length > nodes.length) differences.push(`document ${n}: ${mine.length} nodes instead of ${nodes.length}`);
  });
  return { compared, differences };
}

function isSamePlace(text: string, ours: Node, theirs: Node): boolean {
  const isSameEnd = contentEnd(text, ours) === contentEnd(text, theirs);
  if (theirs.kind === 'block')
    return ours.kind === 'empty' || (ours.kind === 'scalar' && (isSameEnd || isBlank(text, ours)));
  if (ours.kind !== theirs.kind) return false;
  if (ours.kind === 'empty') return true;
  if (ours.kind !== 'mapping' && ours.kind !== 'sequence') return ours.start === theirs.start && isSameEnd;
  const before = text.slice(ours.start, theirs.start);
  const [first = 0, last = 0] = [contentEnd(text, theirs), contentEnd(text, ours)].sort((one, other) => one - other);
  return ours.start <= theirs.start && /^(?:[&!]\S*\s+)*$/.test(before) && empty.test(text.slice(first, last));
}

/** Dashes, colons and properties of nothing, and what stands between them. */
const empty = /^(?:\s|#[^\n]*|[-:](?=\s|$)|[&!]\S*)*$/;

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}

/** Where the last of a node that is no blank stands. */
function contentEnd(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).trimEnd().length;
}

function shown(text: string, node: Node | undefined): string {
  if (!node) return 'nothing';
  return `${node.kind} ${node.start}-${node.end} ${JSON.stringify(text.slice(node.start, node.end).slice(0, 40))}`;
}

const kinds: Readonly<Record<number, Node['kind']>> = {
  [nodeKind.scalar]: 'scalar',
  [nodeKind.key]: 'scalar',
  [nodeKind.sequence]: 'sequence',
  [nodeKind.mapping]: 'mapping',
  [nodeKind.alias]: 'alias',
};

function nodesOf(text: string, { tape }: Tree): readonly Node[] {
  const nodes: Node[] = [];
  for (let entry = 0; entry < tape.length; entry += 4) {
    const start = tape[entry + 1] ?? 0;
    const end = tape[entry + 2] ?? 0;
    const kind = kinds[tape[entry] ?? 0] ?? 'empty';
    if (kind !== 'scalar') nodes.push({ kind, start, end });
    // An alias that stands as a key is a key on the tape.
    else if (text[start] === '*') nodes.push({ kind: 'alias', start, end });
    else nodes.push({ kind: start === end ? 'empty' : 'scalar', start, end });
  }
  return nodes;
}

function nodesOfYaml(text: string, document: YamlDocument.Parsed): readonly Node[] {
  const nodes: Node[] = [];
  let lastEnd = 0;
  const { contents } = document;
  if (contents !== null && text.slice(contents.range[0], contents.range[1]) !== '') visit(contents);
  return nodes;

  function visit(node: ParsedNode | null): void {
    const [start, end] = node?.range ?? [0, 0];
    if (!isCollection(node)) {
      const kind = kindOf(node, text);
      nodes.push({ kind, start, end });
      if (kind !== 'empty') lastEnd = end;
      return;
    }
    const at = nodes.length;
    const kind = isSeq(node) ? 'sequence' : 'mapping';
    nodes.push({ kind, start, end });
    lastEnd = Math.max(lastEnd, start + 1);
    if (isSeq(node)) for (const item of node.items) visit(item);
    else
      for (const { key, value } of node.items) {
        visit(key);
        visit(value);
      }
    if (node.flow) lastEnd = end;
    nodes[at] = { kind, start, end: lastEnd };
  }
}

function kindOf(node: ParsedNode | null, text: string): Node['kind'] {
  if (node === null) return 'empty';
  if (isAlias(node)) return 'alias';
  if (isBlock(node)) return 'block';
  return text.slice(node.range[0], node.range[1]) === '' ? 'empty' : 'scalar';
}

function isBlock(node: ParsedNode | null): node is Scalar.Parsed {
  return isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
}
