import { nodeKind, type Tree } from '../parse/compose.ts';
import type { Span } from '../parse/lines.ts';
import type { Path } from '../parse/places.ts';

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
  const { tape } = tree;
  const children: Node[] = [];
  if (parent.kind !== 'mapping' && parent.kind !== 'sequence') return children;
  const end = tape[parent.entry + 3] ?? 0;
  for (let entry = parent.entry + 4; entry < end; ) {
    const key = parent.kind === 'mapping' ? entry : undefined;
    const value = key === undefined ? entry : tape[key] === nodeKind.key ? key + 4 : behind(tree, key);
    const node = nodeAt(tree, { key, value });
    if (node) children.push(node);
    entry = behind(tree, value);
  }
  return children;
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

function nodeAt(tree: Tree, { key, value }: { readonly key?: number | undefined; readonly value: number }) {
  const kind = kinds[tree.tape[value] ?? 0];
  if (!kind) return undefined;
  const isKey = key !== undefined && tree.tape[key] === nodeKind.key;
  const node: Node = {
    kind,
    span: spanAt(tree, value),
    key: key === undefined ? undefined : spanAt(tree, key),
    name: isKey ? tree.keys[tree.tape[key + 3] ?? 0] : undefined,
    entry: value,
  };
  return node;
}

function spanAt({ tape }: Tree, entry: number): Span {
  return { start: tape[entry + 1] ?? 0, end: tape[entry + 2] ?? 0 };
}

function behind({ tape }: Tree, entry: number): number {
  return tape[entry] === nodeKind.alias ? entry + 4 : (tape[entry + 3] ?? entry + 4);
}
