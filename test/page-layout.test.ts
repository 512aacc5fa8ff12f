import { describe, expect, test } from 'vitest';
import type { PageGraph } from '../src/report/page/data.ts';
import { box, layoutOf } from '../src/report/page/layout.ts';

const node = (name: string, namespace = 'shop') => ({ kind: 'ConfigMap', namespace, name, isMissing: false });
const everything = () => true;

function graphOf(count: number, edges: readonly (readonly [number, number])[]): PageGraph {
  return {
    nodes: Array.from({ length: count }, (_, n) => node(`n${n}`)),
    edges: edges.map(([from, to]) => ({ from, to })),
  };
}

describe('the picture of the graph', () => {
  test('what refers stands on the left of what it refers to', () => {
    const { points } = layoutOf(
      graphOf(4, [
        [0, 1],
        [1, 2],
        [0, 2],
        [3, 2],
      ]),
      everything,
    );
    const [service, deployment, config, other] = points.map((point) => point?.x ?? 0);
    expect([service, other]).toEqual([points[0]?.x, points[0]?.x]);
    expect(deployment).toBeGreaterThan(service ?? 0);
    expect(config).toBeGreaterThan(deployment ?? 0);
  });

  test('a circle of references has an end', () => {
    const { points } = layoutOf(
      graphOf(3, [
        [0, 1],
        [1, 2],
        [2, 0],
      ]),
      everything,
    );
    expect(new Set(points.map((point) => point?.x)).size).toBe(3);
  });

  test('a chain of 20,000 and a hub with 20,000 spokes can be drawn', () => {
    const chain = Array.from({ length: 19_999 }, (_, n) => [n, n + 1] as const);
    const hub = Array.from({ length: 19_999 }, (_, n) => [n + 1, 0] as const);
    for (const edges of [chain, hub]) {
      const { points, width, height } = layoutOf(graphOf(20_000, edges), everything);
      expect(points.filter((point) => point === undefined)).toEqual([]);
      expect(Number.isFinite(width) && Number.isFinite(height)).toBe(true);
    }
  });

  test('no box covers another, and all are within the picture', () => {
    const edges = Array.from({ length: 400 }, (_, n) => [(n * 7) % 300, (n * 13 + 5) % 300] as const);
    const { points, width, height } = layoutOf(graphOf(320, edges), everything);
    const placed = points.flatMap((point) => point ?? []);
    const covers = placed.some((a, n) =>
      placed.slice(n + 1).some((b) => Math.abs(a.x - b.x) < box.width && Math.abs(a.y - b.y) < box.height),
    );
    expect(covers).toBe(false);
    expect(placed.every(({ x, y }) => x >= 0 && y >= 0 && x + box.width <= width && y + box.height <= height)).toBe(
      true,
    );
  });

  test('each namespace is a band of its own, and what is not shown has no place', () => {
    const graph = { nodes: [node('a'), node('b', 'team'), node('c', '')], edges: [] };
    const { groups, points } = layoutOf(graph, (index) => index !== 1);
    expect(groups.map(({ namespace }) => namespace)).toEqual(['', 'shop']);
    expect(points[1]).toBeUndefined();
  });
});
