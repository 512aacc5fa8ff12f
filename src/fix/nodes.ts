import { nodeKind, type Tree } from '../parse/compose.ts';
import type { Span } from '../parse/lines.ts';
import type { Path } from '../parse/places.ts';
import { itemsIn, pairsIn, spanOfEntry, type TapePair } from '../parse/tape.ts';

/** A value where it is written, not where an alias leads. */
export interface Node {
  readonly kind: 'scalar' | 'sequence' | 'mapping' | 'alias';
  /** Its own text, without anchor, tag or the mark of a block scalar. */
  readonly span: Span;
  /** Its key, if it is the value of a pair. */
  readonly key: Span | undefined;
  readonly name: string | undefined;
  readonly entry: number;
}

const kinds: Readonly<Record<number, Node['kind']>> = {
  [nodeKind.scalar]: 'scalar',
  [nodeKind.sequence]: 'sequence',
  [nodeKind.mapping]: 'mapping',
  [nodeKind.alias]: 'alias',
};

export function rootOf(tree: Tree): Node | undefined {
  return tree.tape.length === 0 ? undefined : nodeAt(tree, { value: 0 });
}

/** The children of a mapping or list in the order of the text; none of an alias, whose children stand elsewhere. */
export function childrenOf(tree: Tree, parent: Node): readonly Node[] {
  const pairs = parent.kind === 'mapping' ? [...pairsIn(tree, parent.entry)] : [];
  const items = parent.kind === 'sequence' ? [...itemsIn(tree, parent.entry)].map((value) => ({ value })) : [];
  return [...pairs, ...items].flatMap((child) => nodeAt(tree, child) ?? []);
}

/** The nodes from the root along a path, as far as they are written there. */
export function nodesAlong(tree: Tree, path: Path): readonly Node[] {
  const root = rootOf(tree);
  const nodes: Node[] = root ? [root] : [];
  for (const step of path) {
    const parent = nodes.at(-1);
    const children = parent ? childrenOf(tree, parent) : [];
    // Of a key that is written twice the last one counts.
    const child = typeof step === 'number' ? children[step] : children.findLast(({ name }) => name === step);
    if (!child || (typeof step === 'number' && child.key)) break;
    nodes.push(child);
  }
  return nodes;
}

/** The pair whose key begins at an offset, and the mapping that holds it. */
export function pairWithKeyAt(tree: Tree, offset: number): { readonly parent: Node; readonly node: Node } | undefined {
  let parent = rootOf(tree);
  while (parent) {
    const children: readonly Node[] = childrenOf(tree, parent);
    const node = children.find(({ key }) => key?.start === offset);
    if (node) return { parent, node };
    parent = children.find(({ span }) => span.start <= offset && offset < span.end);
  }
  return undefined;
}

function nodeAt(tree: Tree, { name, key, value }: Partial<TapePair> & Pick<TapePair, 'value'>): Node | undefined {
  const kind = kinds[tree.tape[value] ?? 0];
  if (!kind) return undefined;
  return {
    kind,
    span: spanOfEntry(tree, value),
    key: key === undefined ? undefined : spanOfEntry(tree, key),
    name,
    entry: value,
  };
}
