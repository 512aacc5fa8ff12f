import { describe, expect, test } from 'vitest';
import type { Reference } from '../src/graph/reference.ts';
import { type ReferenceRow, referenceRows } from '../src/graph/references.ts';
import { type SelectionRow, selectionRows } from '../src/graph/selections.ts';
import { clusterKinds, type Kind } from '../src/kinds.ts';
import { createSession } from '../src/session.ts';
import { defaultSettings, type Settings } from '../src/settings.ts';
import { type Host, hostsOf, labelled, type Manifest, objectOf, referrer, selecting } from './support/row-manifests.ts';

/** The references of a run that come from one row. */
function referencesOf(
  row: ReferenceRow | SelectionRow,
  manifests: readonly Manifest[],
  settings: Partial<Settings> & { readonly broken?: string } = {},
): readonly Reference[] {
  const { broken, ...others } = settings;
  const session = createSession({ rules: [], settings: { ...defaultSettings, ...others } });
  session.set('run.yaml', manifests.map((manifest) => JSON.stringify(manifest)).join('\n---\n'));
  if (broken !== undefined) session.set('broken.yaml', broken);
  return session.outcome().graph.references.filter((reference) => reference.row === row);
}

function statesOf(...input: Parameters<typeof referencesOf>): readonly string[] {
  return referencesOf(...input).map(({ state, proof }) => (proof ? `${state}: ${proof.code}` : state));
}

interface Case {
  readonly title: string;
  readonly row: ReferenceRow;
  readonly host: Host;
  readonly kind: Kind;
}

const cases: readonly Case[] = referenceRows.flatMap((row) =>
  (typeof row.to === 'string' ? [row.to] : row.to).flatMap((kind) =>
    hostsOf(row.from).map((host) => ({
      title: `${[host.kind, host.at, row.path].filter((part) => part !== '').join(' ')}${row.pair ? ` ${row.pair}` : ''} -> ${kind}`,
      row,
      host,
      kind,
    })),
  ),
);

/** Kinds that come with the cluster: a similar name in the run says nothing about them. */
const suppliedByClusters: readonly Kind[] = [
  'ClusterRole',
  'CSIDriver',
  'GatewayClass',
  'IngressClass',
  'Node',
  'PriorityClass',
  'RuntimeClass',
  'StorageClass',
  'VolumeAttributesClass',
  'VolumeSnapshotClass',
];

/** Fields whose target bears the same name as the object itself, or lives where the field says. */
const namesNamespace = ({ row, kind }: Case) => row.from === 'any' && kind === 'Namespace';

describe.each(cases)('$title', (one) => {
  const { row, host, kind } = one;
  const name = namesNamespace(one) ? 'shop' : 'target-object';
  const from = referrer({ row, host, kind, name });
  const target = objectOf(kind, name);

  test('resolves to an object of the run', () => {
    expect(statesOf(row, [from, target])).toEqual(['resolved']);
    const [reference] = referencesOf(row, [from, target]);
    expect(reference?.targets.map((one) => `${one.kind} ${one.name}`)).toContain(`${kind} ${name}`);
    expect(reference?.at.value).toBe(name);
  });

  test('is missing in a complete run without it', () => {
    expect(statesOf(row, [from], { complete: true })).toEqual(['missing: complete']);
  });

  test('is unknown where the target may live outside', () => {
    expect(statesOf(row, [from])).toEqual(['unknown']);
    expect(statesOf(row, [from], { complete: true, external: [`${kind}/**`] })).toEqual(['unknown']);
  });

  test.runIf(!namesNamespace(one))('is unknown where a file that cannot be read names it', () => {
    const broken = 'kind: ConfigMap\nmetadata:\n\tname: target-object\n';
    expect(statesOf(row, [from], { complete: true, broken })).toEqual(['unknown']);
  });

  test('is missing where a name of the run differs by a letter', () => {
    const similar = objectOf(kind, namesNamespace(one) ? 'shopp' : 'target-objekt');
    const [state] = statesOf(row, [from, similar]);
    if (suppliedByClusters.includes(kind)) expect(state).toBe('unknown');
    else expect(state).toBe('missing: near-miss');
  });

  test.runIf(!clusterKinds.has(kind))('is missing where another namespace has it', () => {
    expect(statesOf(row, [from, objectOf(kind, name, 'elsewhere')])).toEqual(['missing: other-namespace']);
  });

  test('says whether it is optional', () => {
    const optional = referrer({ row, host, kind, name, optional: true });
    expect(referencesOf(row, [optional]).map((reference) => reference.optional)).toEqual([
      row.beside?.optional !== undefined,
    ]);
  });
});

describe.each(cases.filter(({ row }) => row.beside?.key !== undefined))('$title, with a key', ({ row, host, kind }) => {
  const name = 'target-object';
  const from = referrer({ row, host, kind, name, key: 'settings.yaml' });
  const holding = (keys: Readonly<Record<string, string>>) => ({ ...objectOf(kind, name), data: keys });
  const last = (...input: Parameters<typeof referencesOf>) => statesOf(...input).at(-1);

  test('resolves, is a slip of the pen, or is not there', () => {
    expect(last(row, [from, holding({ 'settings.yaml': 'e30=' })])).toBe('resolved');
    expect(last(row, [from, holding({ 'setings.yaml': 'e30=' })])).toBe('missing: near-key');
    expect(last(row, [from, holding({ colours: 'e30=' })])).toBe('missing: no-key');
  });

  test('is not asked for where the object may live outside', () => {
    expect(last(row, [from])).toBe('unknown');
  });

  test.runIf(kind === 'ConfigMap')('in binary data is a file, and no variable', () => {
    const binary = { ...objectOf(kind, name), binaryData: { 'settings.yaml': 'e30=' }, data: { colours: 'e30=' } };
    expect(last(row, [from, binary])).toBe(row.isFile ? 'resolved' : 'missing: no-key');
  });
});

const withPorts = cases.filter(({ row, kind }) => row.beside?.port !== undefined && kind === 'Service');

describe.each(withPorts)('$title, with a port', ({ row, host, kind }) => {
  const name = 'target-object';
  const from = referrer({ row, host, kind, name, port: 8080 });
  const serving = (port: number, more: object = {}) => ({
    ...objectOf(kind, name),
    spec: { ports: [{ name: 'http', port }], ...more },
  });

  test('resolves, or the Service has no such port', () => {
    expect(statesOf(row, [from, serving(8080)])).toEqual(['resolved']);
    expect(statesOf(row, [from, serving(8081)])).toEqual(['missing: no-port']);
  });

  test('is left to whoever an ExternalName leads to', () => {
    expect(statesOf(row, [from, serving(8081, { type: 'ExternalName' })])).toEqual(['resolved']);
  });
});

const selections = selectionRows.flatMap((row) =>
  hostsOf(row.from).map((host) => ({
    title: `${[host.kind, host.at, row.path].filter((part) => part !== '').join(' ')} selects ${row.to}`,
    row,
    host,
  })),
);

describe.each(selections)('$title', ({ row, host }) => {
  const labels = { 'app.kubernetes.io/name': 'storefront', tier: 'front' };
  const from = selecting(row, host, labels);

  test('resolves to what carries the labels, and more of them', () => {
    const target = labelled(row.to, { ...labels, version: '7' });
    const [reference] = referencesOf(row, [from, target]);
    expect(reference?.state).toBe('resolved');
    expect(reference?.targets.map(({ name }) => name)).toEqual(['target']);
  });

  test('is unknown where nothing of the run carries them, and missing when the run is complete', () => {
    const other = labelled(row.to, { 'app.kubernetes.io/name': 'orders' });
    expect(statesOf(row, [from, other])).toEqual(['unknown']);
    expect(statesOf(row, [from, other], { complete: true })).toEqual(['missing: complete']);
  });

  test('is a slip of the pen where pods of the same namespace carry nearly the same', () => {
    const near = labelled(row.to, { ...labels, 'app.kubernetes.io/name': 'storefrnt' });
    const expected = row.to === 'Pod' && row.scope === undefined ? 'missing: near-label' : 'unknown';
    expect(statesOf(row, [from, near])).toEqual([expected]);
  });

  test('without labels selects all, or nothing where it is a plain mapping', () => {
    const target = labelled(row.to, labels);
    const states = statesOf(row, [selecting(row, host, {}), target]);
    expect(states).toEqual(row.form === 'pairs' ? [] : ['resolved']);
  });
});

test('a plain mapping of labels that holds a number is no selector: the API server refuses it', () => {
  const row = selectionRows.find(({ from }) => from === 'Service') as SelectionRow;
  const from = selecting(row, { kind: 'Service', at: '' }, { app: 7 } as unknown as Record<string, string>);
  expect(statesOf(row, [from])).toEqual([]);
});
