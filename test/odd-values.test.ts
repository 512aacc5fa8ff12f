import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { stepsOf } from '../src/graph/field-path.ts';
import { referenceRows } from '../src/graph/references.ts';
import { selectionRows } from '../src/graph/selections.ts';
import { graphJson } from '../src/report/graph-json.ts';
import { createSession } from '../src/session.ts';
import { defaultSettings } from '../src/settings.ts';
import { hostsOf, type Manifest, objectOf, referrer, selecting } from './support/row-manifests.ts';

/** What people write where something else is meant. */
const oddValues: readonly unknown[] = [null, 7, -0.5, true, '', 'x', [], {}, [null], [7], { a: null }, [['x']], [{}]];

/** A manifest for each step of the way to a field, with each odd value in the place of what belongs there. */
function spoiled(manifest: Manifest): readonly Manifest[] {
  const spoil = (value: unknown): readonly unknown[] => {
    if (Array.isArray(value))
      return [...value.flatMap((item, n) => spoil(item).map((one) => replaced(value, n, one))), ...oddValues];
    if (typeof value !== 'object' || value === null) return oddValues;
    return [
      ...Object.entries(value).flatMap(([key, item]) => spoil(item).map((one) => ({ ...value, [key]: one }))),
      ...oddValues,
    ];
  };
  return Object.entries(manifest)
    .filter(([key]) => key !== 'apiVersion' && key !== 'kind')
    .flatMap(([key, item]) => spoil(item).map((one) => ({ ...manifest, [key]: one })));
}

function replaced(list: readonly unknown[], at: number, item: unknown): readonly unknown[] {
  return list.map((one, n) => (n === at ? item : one));
}

const manifests = [
  ...referenceRows.flatMap((row) => {
    const kind = typeof row.to === 'string' ? row.to : row.to[0];
    return hostsOf(row.from).map((host) => ({
      title: `${host.kind} ${host.at} ${row.path}`,
      manifest: referrer({ row, host, kind, name: 'target-object', key: 'settings', port: 80 }),
      others: [objectOf(kind, 'target-object'), objectOf(kind, 'target-objekt')],
      depth: stepsOf(row.path).length,
    }));
  }),
  ...selectionRows.flatMap((row) =>
    hostsOf(row.from).map((host) => ({
      title: `${host.kind} ${host.at} ${row.path}`,
      manifest: selecting(row, host, { app: 'web' }),
      others: [],
      depth: stepsOf(row.path).length,
    })),
  ),
];

test.each(manifests)(
  '$title with anything in it crashes no rule and is in the graph',
  ({ manifest, others, depth }) => {
    const all = spoiled(manifest);
    expect(all.length).toBeGreaterThan(depth * oddValues.length);
    const session = createSession({ rules, settings: { ...defaultSettings, profile: 'all', complete: true } });
    const texts = [...others, ...all].map((one) => JSON.stringify(one));
    session.set('odd.yaml', texts.join('\n---\n'));
    const { findings, graph, hasCrash } = session.outcome();
    expect(findings.filter(({ rule }) => rule === 'rule-crashed')).toEqual([]);
    expect(hasCrash).toBe(false);
    expect(() => JSON.parse(graphJson(graph))).not.toThrow();
  },
);
