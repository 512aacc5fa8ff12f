/** What a cluster shows of itself (`kubectl get -o yaml`) is read as it is: who is bound stays bound, and the rest goes on. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bindClaims, storageWorldOf } from '../../src/graph/binding.ts';
import type { Manifest, Spec } from './manifests.ts';

interface State {
  readonly volumes: Readonly<Record<string, readonly [phase: string, claim: string | null]>>;
  readonly claims: Readonly<Record<string, readonly [phase: string, volume: string | null]>>;
}

const recorded = JSON.parse(
  readFileSync(new URL('../../fixtures/cluster/steps.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, { readonly steps: readonly { readonly step: string; readonly state: State }[] }>>;

const volume = (name: string, size: string): Manifest => ({
  kind: 'PersistentVolume',
  metadata: { name },
  spec: {
    capacity: { storage: size },
    accessModes: ['ReadWriteOnce'],
    storageClassName: 'manual',
    persistentVolumeReclaimPolicy: 'Retain',
    hostPath: { path: '/disk' },
  },
});

const claimSpec: Spec = {
  accessModes: ['ReadWriteOnce'],
  storageClassName: 'manual',
  resources: { requests: { storage: '5Gi' } },
};

const claim = (name: string): Manifest => ({
  kind: 'PersistentVolumeClaim',
  metadata: { name, namespace: 'ns' },
  spec: claimSpec,
});

const set: Manifest = {
  kind: 'StatefulSet',
  metadata: { name: 'w', namespace: 'ns' },
  spec: { volumeClaimTemplates: [{ kind: '', metadata: { name: 'd' }, spec: claimSpec }], template: { spec: {} } },
};

const isNot = (kind: string) => (manifest: Manifest) => manifest.kind !== kind;
const withoutReference = (manifest: Manifest): Manifest => {
  const { claimRef: _, ...spec } = manifest.spec ?? {};
  return { ...manifest, spec };
};

/** What each recorded step does to the manifests of the cluster. */
const changes: Readonly<Record<string, readonly ((before: readonly Manifest[]) => readonly Manifest[])[]>> = {
  'released-clear-ref': [
    () => [volume('a', '5Gi'), claim('c')],
    (before) => before.filter(isNot('PersistentVolumeClaim')),
    (before) => before.map(withoutReference),
    (before) => [...before, claim('d')],
  ],
  'pending-then-small-then-fit': [
    () => [claim('c')],
    (before) => [...before, volume('s', '1Gi')],
    (before) => [...before, volume('a', '5Gi')],
  ],
  'sts-delete-retain': [
    () => [volume('a', '5Gi'), set],
    (before) => before.filter(isNot('StatefulSet')),
    (before) => before,
  ],
};

/** The manifests as the cluster shows them in a state: with uids, references, annotations and status. */
function shownIn({ volumes, claims }: State, manifests: readonly Manifest[]): readonly Manifest[] {
  const written = manifests.filter(isNot('PersistentVolumeClaim')).map((manifest): Manifest => {
    const [phase, owner] = volumes[manifest.metadata.name] ?? [];
    if (manifest.kind !== 'PersistentVolume' || phase === undefined) return manifest;
    const reference =
      owner === null || owner === undefined
        ? {}
        : { claimRef: { namespace: 'ns', name: owner, uid: `uid-of-${owner}` } };
    return { ...manifest, spec: { ...withoutReference(manifest).spec, ...reference }, status: { phase } };
  });
  const live = Object.entries(claims).map(
    ([name, [phase, bound]]): Manifest => ({
      kind: 'PersistentVolumeClaim',
      metadata: {
        name,
        namespace: 'ns',
        uid: `uid-of-${name}`,
        ...(bound === null
          ? {}
          : {
              annotations: { 'pv.kubernetes.io/bind-completed': 'yes', 'pv.kubernetes.io/bound-by-controller': 'yes' },
            }),
      },
      spec: { ...claimSpec, ...(bound === null ? {} : { volumeName: bound }) },
      status: { phase },
    }),
  );
  return [...written, ...live];
}

/** Phase and volume of every claim, as the recordings write them. */
function forecast(manifests: readonly Manifest[]): State['claims'] {
  const bindings = bindClaims(storageWorldOf(manifests, { complete: true, attributesClasses: false }));
  return Object.fromEntries(
    bindings.map(({ claim: { name }, state, volume: bound }) => [
      name,
      [state === 'bound' ? 'Bound' : 'Pending', bound ?? null],
    ]),
  );
}

describe('recorded life cycles', () => {
  it('are all played', () => {
    expect(Object.keys(changes).sort()).toEqual(Object.keys(recorded).sort());
  });

  describe.each(Object.keys(recorded))('%s', (name) => {
    const { steps = [] } = recorded[name] ?? {};
    const states: (readonly [string, State, readonly Manifest[]])[] = [];
    for (const [index, { step, state }] of steps.entries()) {
      const before = states.at(-1);
      const shown = before === undefined ? [] : shownIn(before[1], before[2]);
      states.push([step, state, changes[name]?.[index]?.(shown) ?? []]);
    }

    it.each(states)('%s', (_, state, manifests) => {
      expect(forecast(manifests)).toEqual(state.claims);
      // What has come about stays.
      expect(forecast(shownIn(state, manifests))).toEqual(state.claims);
    });
  });
});

describe('a dump of a cluster', () => {
  const owned = (name: string, uid: string, phase = 'Released'): Manifest => ({
    ...volume('a', '5Gi'),
    spec: { ...volume('a', '5Gi').spec, claimRef: { namespace: 'ns', name, uid } },
    status: { phase },
  });

  it('keeps a Released volume from everybody, even from a new claim of the old name', () => {
    expect(forecast([owned('c', 'uid-of-the-old-one'), claim('c'), claim('d')])).toEqual({
      c: ['Pending', null],
      d: ['Pending', null],
    });
  });

  it('gives a Failed volume to nobody while its claimRef stands', () => {
    expect(forecast([owned('gone', 'uid', 'Failed'), claim('d')])).toEqual({ d: ['Pending', null] });
  });

  it('gives a volume that was Released and has lost its claimRef', () => {
    expect(forecast([{ ...volume('a', '5Gi'), status: { phase: 'Released' } }, claim('d')])).toEqual({
      d: ['Bound', 'a'],
    });
  });

  it('leaves a bound claim where it is, though the volume would no longer fit', () => {
    const bound = shownIn({ volumes: { a: ['Bound', 'c'] }, claims: { c: ['Bound', 'a'] } }, [volume('a', '1Gi')]);
    expect(forecast([...bound, claim('d'), volume('b', '9Gi')])).toEqual({ c: ['Bound', 'a'], d: ['Bound', 'b'] });
  });

  it('knows a claim that has lost its volume', () => {
    const [lost] = shownIn({ volumes: {}, claims: { c: ['Lost', 'gone'] } }, []);
    expect(forecast([lost as Manifest, volume('a', '5Gi')])).toEqual({ c: ['Pending', null] });
    const stolen = shownIn({ volumes: { a: ['Bound', 'other'] }, claims: { c: ['Lost', 'a'] } }, [volume('a', '5Gi')]);
    expect(forecast(stolen)).toEqual({ c: ['Pending', null] });
  });

  it('reads a claim whose node is chosen as one that waits for its provisioner', () => {
    const waiting: Manifest = {
      kind: 'StorageClass',
      metadata: { name: 'manual' },
      provisioner: 'disk.example.com',
      volumeBindingMode: 'WaitForFirstConsumer',
    };
    const state = (annotations: Readonly<Record<string, string>>) => {
      const one = { ...claim('c'), metadata: { ...claim('c').metadata, annotations } };
      return bindClaims(storageWorldOf([waiting, one], { complete: true, attributesClasses: false }))[0]?.state;
    };
    expect(state({})).toBe('waiting');
    expect(state({ 'volume.kubernetes.io/selected-node': 'node-a' })).toBe('provisioned');
  });
});
