/** What the forecast must keep to in any world, held against an imitation of the control plane that plays many histories. */

import { describe, expect, it } from 'vitest';
import { type Binding, bindClaims, storageWorldOf } from '../../src/graph/binding.ts';
import { type Chance, chanceFrom, type Manifest, modesOf, shuffled, sizeOf } from './manifests.ts';
import { randomWorld } from './random-world.ts';
import { type End, play, type Sequence } from './simulation.ts';

const count = 1000;
const histories = 8;

type Bindings = ReadonlyMap<string, Binding>;

function forecastOf(world: readonly Manifest[]): Bindings {
  const bindings = bindClaims(storageWorldOf(world, { complete: true, attributesClasses: false }));
  return new Map(bindings.map((binding) => [`${binding.claim.namespace}/${binding.claim.name}`, binding]));
}

const worlds = Array.from({ length: count }, (_, seed) => {
  const world = randomWorld(chanceFrom(seed));
  return { seed, world, forecast: forecastOf(world) };
});

const withoutVolume: readonly (End | undefined)[] = ['provisioned', 'waiting', 'pending', undefined];

/** Whether the forecast has said that a claim may end so; undefined: it never came to exist. */
function isForeseen(binding: Binding | undefined, end: End | undefined): boolean {
  if (binding === undefined) return end === undefined;
  const { state, volume, candidates = [], mayStayPending, reasons } = binding;
  if (state === 'bound') return end === volume;
  if (state === 'race') {
    if (end !== undefined && !withoutVolume.includes(end)) return candidates.includes(end);
    return end === 'provisioned' ? reasons.some(({ code }) => code === 'provisioner') : mayStayPending === true;
  }
  return end === state || (state === 'pending' && end === undefined);
}

/** The cluster chooses the names of the pods of a Deployment, and so of their claims. */
const isNamedByCluster = (id: string): boolean => id.includes('-hash-');

function surprises({ seed, world, forecast }: (typeof worlds)[number], sequence: Sequence): readonly object[] {
  return Array.from({ length: histories }, (_, round) => round).flatMap((round) => {
    const ends = play(world, sequence, chanceFrom(seed * 1000 + round));
    const ids = new Set([...forecast.keys(), ...[...ends.keys()].filter((id) => !isNamedByCluster(id))]);
    return [...ids].flatMap((id) => {
      const binding = forecast.get(id);
      if (isForeseen(binding, ends.get(id))) return [];
      return [{ seed, round, id, end: ends.get(id), said: binding && { ...binding, reasons: [] } }];
    });
  });
}

/** The same world with other names for its volumes. */
function renamed(world: readonly Manifest[], names: ReadonlyMap<string, string>): readonly Manifest[] {
  return JSON.parse(JSON.stringify(world), (key, value: unknown) =>
    (key === 'name' || key === 'volumeName') && typeof value === 'string' ? (names.get(value) ?? value) : value,
  ) as readonly Manifest[];
}

/** What a forecast says, whatever the order in which it says it. */
const gist = (forecast: Bindings, nameOf: (volume: string) => string): string =>
  JSON.stringify(
    [...forecast]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([id, { state, volume, candidates, mayStayPending, class: className }]) => [
        id,
        {
          state,
          volume: volume && nameOf(volume),
          candidates: candidates?.map(nameOf).sort(),
          mayStayPending,
          className,
        },
      ]),
  );

/** The order of files counts for classes and claims that meet them too early, and nowhere else. */
function reordered(world: readonly Manifest[], chance: Chance): readonly Manifest[] {
  const [classes, others] = [true, false].map((is) => world.filter(({ kind }) => (kind === 'StorageClass') === is));
  return [...(classes ?? []), ...shuffled(others ?? [], chance)];
}

describe('in random worlds', () => {
  it.each(['volumes first', 'claims first'] as const)('everything that happens has been foreseen: %s', (sequence) => {
    expect(worlds.flatMap((each) => surprises(each, sequence))).toEqual([]);
  });

  it('most of what is called a race does end in more than one way', () => {
    const races = worlds.slice(0, 400).flatMap(({ seed, world, forecast }) => {
      const racing = [...forecast].filter(([, { state }]) => state === 'race');
      const played = Array.from({ length: racing.length === 0 ? 0 : 60 }, (_, round) =>
        play(world, 'volumes first', chanceFrom(seed * 777 + round)),
      );
      return racing.map(([id]) => new Set(played.map((ends) => ends.get(id))).size);
    });
    expect(races.length).toBeGreaterThan(300);
    expect(races.filter((ends) => ends > 1).length / races.length).toBeGreaterThan(0.95);
  });

  it('a volume is promised to one claim only', () => {
    for (const { forecast } of worlds) {
      const promised = [...forecast.values()].flatMap(({ volume }) => volume ?? []);
      expect(new Set(promised).size).toBe(promised.length);
    }
  });

  it('nobody is offered a volume that is too small, of another mode or without an access mode', () => {
    for (const { world, forecast } of worlds) {
      for (const [id, { volume, candidates = [] }] of forecast) {
        const claim = world.find(
          ({ kind, metadata }) => kind === 'PersistentVolumeClaim' && `${metadata.namespace}/${metadata.name}` === id,
        );
        // A claim that names its volume, and is named by it, gets it unseen.
        if (claim === undefined || claim.spec?.volumeName !== undefined) continue;
        for (const name of volume === undefined ? candidates : [volume]) {
          const offered = world.find(
            ({ kind, metadata }) => kind === 'PersistentVolume' && metadata.name === name,
          )?.spec;
          expect(sizeOf(offered?.capacity?.storage) >= sizeOf(claim.spec?.resources?.requests?.storage)).toBe(true);
          expect(offered?.volumeMode).toBe(claim.spec?.volumeMode);
          expect(modesOf(offered ?? {})).toEqual(expect.arrayContaining([...modesOf(claim.spec ?? {})]));
        }
      }
    }
  });

  it('the order of the documents changes nothing but who meets a class too early', () => {
    for (const { seed, world } of worlds) {
      const first = gist(forecastOf(reordered(world, chanceFrom(seed))), (name) => name);
      const second = gist(forecastOf(reordered(world, chanceFrom(seed + count))), (name) => name);
      expect(second).toBe(first);
    }
  });

  it('the names of volumes change nothing', () => {
    const names = new Map(['v0', 'v1', 'v2', 'v3', 'v4'].map((name, index) => [name, `volume-${9 - index}`]));
    for (const { world, forecast } of worlds) {
      const expected = gist(forecast, (name) => names.get(name) ?? name);
      expect(gist(forecastOf(renamed(world, names)), (name) => name)).toBe(expected);
    }
  });
});
