import { push } from '../../collections.ts';
import type { PageEdge, PageGraph } from './data.ts';

/** Sizes of the picture, in pixels. */
export const box = { width: 200, height: 40, between: 12, layers: 76 } as const;

/** Columns of a layer hold no more boxes than this, so that a wide graph does not become an endless one. */
const mostInColumn = 18;
/** Parts of a graph that have nothing to do with each other stand side by side up to this width. */
const shelfWidth = 1180;
const gap = 28;
const gapBetweenParts = 56;
const head = 34;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedGroup {
  readonly namespace: string;
  readonly y: number;
  readonly height: number;
}

export interface Layout {
  /** The upper left corner of each node, by its index; undefined where it is not shown. */
  readonly points: readonly (Point | undefined)[];
  readonly groups: readonly PlacedGroup[];
  readonly width: number;
  readonly height: number;
}

/**
 * Places the nodes that are shown: a band for each namespace, in it the parts that hang together side by side, in each
 * part what refers on the left of what is referred to.
 */
export function layoutOf({ nodes, edges }: PageGraph, isShown: (node: number) => boolean): Layout {
  const points: (Point | undefined)[] = nodes.map(() => undefined);
  const shown = nodes.flatMap((_, index) => (isShown(index) ? [index] : []));
  const namespaces = [...new Set(shown.map((index) => nodes[index]?.namespace ?? ''))].sort();
  const groups: PlacedGroup[] = [];
  let y = 0;
  let width = 0;
  for (const namespace of namespaces) {
    const members = shown.filter((index) => nodes[index]?.namespace === namespace);
    const inside = new Set(members);
    const own = edges.filter(({ from, to }) => inside.has(from) && inside.has(to));
    const shelf = shelve(componentsOf(members, own).map((component) => layer(component, own)));
    for (const [index, point] of shelf.points) points[index] = { x: point.x + gap, y: y + head + point.y };
    const height = head + shelf.height + gap;
    groups.push({ namespace, y, height });
    width = Math.max(width, shelf.width + 2 * gap);
    y += height + gap;
  }
  return { points, groups, width: Math.max(width, box.width + 2 * gap), height: Math.max(0, y - gap) };
}

interface Block {
  readonly points: ReadonlyMap<number, Point>;
  readonly width: number;
  readonly height: number;
}

/** Puts blocks side by side, and below when a row is full. The largest come first. */
function shelve(blocks: readonly Block[]): Block {
  const points = new Map<number, Point>();
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  let width = 0;
  for (const block of [...blocks].sort((a, b) => b.height - a.height || b.width - a.width)) {
    if (x > 0 && x + block.width > shelfWidth) {
      x = 0;
      y += rowHeight + gap;
      rowHeight = 0;
    }
    for (const [index, point] of block.points) points.set(index, { x: x + point.x, y: y + point.y });
    x += block.width + gapBetweenParts;
    rowHeight = Math.max(rowHeight, block.height);
    width = Math.max(width, x - gapBetweenParts);
  }
  return { points, width, height: y + rowHeight };
}

/** The nodes that hang together by references, in whatever direction. */
function componentsOf(members: readonly number[], edges: readonly PageEdge[]): readonly (readonly number[])[] {
  const neighbours = new Map<number, number[]>(members.map((index) => [index, []]));
  for (const { from, to } of edges) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const seen = new Set<number>();
  return members.flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const component = [start];
    for (const node of component) {
      for (const other of neighbours.get(node) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        component.push(other);
      }
    }
    return [component];
  });
}

/** Layers by the longest way from a node that nothing refers to; within them, by where the neighbours stand. */
function layer(component: readonly number[], edges: readonly PageEdge[]): Block {
  const inside = new Set(component);
  const own = edges.filter(({ from }) => inside.has(from));
  const layers = ordered(ranksOf(component, own), own);
  const points = new Map<number, Point>();
  const columns = layers.flatMap((nodes) => chunks(nodes, mostInColumn));
  const height = Math.max(...columns.map((nodes) => columnHeight(nodes.length)));
  columns.forEach((nodes, column) => {
    const top = (height - columnHeight(nodes.length)) / 2;
    nodes.forEach((node, row) => {
      points.set(node, { x: column * (box.width + box.layers), y: top + row * (box.height + box.between) });
    });
  });
  return { points, width: columns.length * (box.width + box.layers) - box.layers, height };
}

function columnHeight(count: number): number {
  return count * (box.height + box.between) - box.between;
}

function chunks(nodes: readonly number[], size: number): readonly (readonly number[])[] {
  const columns = Math.ceil(nodes.length / size);
  const each = Math.ceil(nodes.length / columns);
  return Array.from({ length: columns }, (_, n) => nodes.slice(n * each, (n + 1) * each));
}

/** The layer of each node. An edge that would close a circle is left out of account. */
function ranksOf(component: readonly number[], edges: readonly PageEdge[]): ReadonlyMap<number, number> {
  const next = new Map<number, number[]>();
  for (const { from, to } of edges) push(next, from, to);
  const order: number[] = [];
  const state = new Map<number, 'open' | 'done'>();
  const forward = new Map<number, number[]>();
  for (const start of component) {
    // A stack of our own: a chain of references may be longer than that of the browser.
    const stack: { readonly node: number; at: number }[] = state.has(start) ? [] : [{ node: start, at: 0 }];
    if (stack.length > 0) state.set(start, 'open');
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const to = next.get(top.node)?.[top.at++];
      if (to === undefined) {
        state.set(top.node, 'done');
        order.push(top.node);
        stack.pop();
        continue;
      }
      if (state.get(to) === 'open') continue;
      push(forward, top.node, to);
      if (state.has(to)) continue;
      state.set(to, 'open');
      stack.push({ node: to, at: 0 });
    }
  }
  const ranks = new Map<number, number>(component.map((node) => [node, 0]));
  for (const node of order.reverse())
    for (const to of forward.get(node) ?? []) ranks.set(to, Math.max(ranks.get(to) ?? 0, (ranks.get(node) ?? 0) + 1));
  return ranks;
}

const sweeps = 6;

/** The nodes of each layer, moved towards the middle of what they refer to or are referred to by, layer by layer. */
function ordered(ranks: ReadonlyMap<number, number>, edges: readonly PageEdge[]): readonly (readonly number[])[] {
  const layers: number[][] = [];
  for (const [node, rank] of ranks) {
    layers[rank] ??= [];
    layers[rank].push(node);
  }
  const before = new Map<number, number[]>();
  const behind = new Map<number, number[]>();
  for (const { from, to } of edges) {
    push(before, to, from);
    push(behind, from, to);
  }
  const position = new Map<number, number>();
  const settle = (nodes: readonly number[]) => {
    nodes.forEach((node, at) => {
      position.set(node, (at + 0.5) / nodes.length);
    });
  };
  layers.forEach(settle);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const isForward = sweep % 2 === 0;
    const neighbours = isForward ? before : behind;
    const middle = (node: number) => {
      const others = neighbours.get(node) ?? [];
      const own = position.get(node) ?? 0;
      return others.length === 0 ? own : others.reduce((sum, one) => sum + (position.get(one) ?? 0), 0) / others.length;
    };
    for (const nodes of isForward ? layers : [...layers].reverse()) {
      const middles = new Map(nodes.map((node) => [node, middle(node)] as const));
      nodes.sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0));
      settle(nodes);
    }
  }
  return layers;
}
