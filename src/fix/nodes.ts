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

/** The children of a mapping or list in the order of the text, and where each stands among them. */
export interface Family {
  readonly children: readonly Node[];
  /** Of a key that is written twice the last one counts. */
  readonly byName: ReadonlyMap<string, Node>;
  /** The number of each child by its entry. */
  readonly numberOf: ReadonlyMap<number, number>;
}

/** Of one collection a thousand children can be changed: it is read once. */
const families = new WeakMap<Int32Array, Map<number, Family>>();

/** The family of a mapping or list; an alias has none, for its children stand elsewhere. */
export function familyOf(tree: Tree, parent: Node): Family {
  const ofTree = families.get(tree.tape) ?? new Map<number, Family>();
  families.set(tree.tape, ofTree);
  const family = ofTree.get(parent.entry) ?? readFamily(tree, parent);
  ofTree.set(parent.entry, family);
  return family;
}

function readFamily(tree: Tree, { kind, entry }: Node): Family {
  const pairs = kind === 'mapping' ? [...pairsIn(tree, entry)] : [];
  const items = kind === 'sequence' ? [...itemsIn(tree, entry)].map((value) => ({ value })) : [];
  const children = [...pairs, ...items].flatMap((child) => nodeAt(tree, child) ?? []);
  return {
    children,
    byName: new Map(children.flatMap((child) => (child.name === undefined ? [] : [[child.name, child]]))),
    numberOf: new Map(children.map((child, n) => [child.entry, n])),
  };
}

/** The children of a mapping or list in the order of the text; none of an alias, whose children stand elsewhere. */
export function childrenOf(tree: Tree, parent: Node): readonly Node[] {
  return familyOf(tree, parent).children;
}

/** The nodes from the root along a path, as far as they are written there. */
export function nodesAlong(tree: Tree, path: Path): readonly Node[] {
  const root = rootOf(tree);
  const nodes: Node[] = root ? [root] : [];
  for (const step of path) {
    const parent = nodes.at(-1);
    const family = parent && familyOf(tree, parent);
    const child = typeof step === 'number' ? family?.children[step] : family?.byName.get(step);
    if (!child || (typeof step === 'number' && child.key)) break;
    nodes.push(child);
  }
  return nodes;
}

/** The pair whose key begins at an offset, and the mapping that holds it. */
export function pairWithKeyAt(tree: Tree, offset: number): { readonly parent: Node; readonly node: Node } | undefined {
  let parent = rootOf(tree);
  while (parent) {
    const node = childAround(childrenOf(tree, parent), offset);
    if (node?.key?.start === offset) return { parent, node };
    parent = node && offset < node.span.end ? node : undefined;
  }
  return undefined;
}

/** The last child that begins, with its key if it has one, at an offset or before it. */
function childAround(children: readonly Node[], offset: number): Node | undefined {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const child = children[middle];
    if (child && (child.key ?? child.span).start <= offset) low = middle + 1;
    else high = middle;
  }
  return children[low - 1];
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
