import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Binding,
  bindClaims,
  readClaim,
  readVolume,
  type StorageClass,
  type Volume,
} from '../../src/graph/binding.ts';

interface Row {
  readonly id: number;
  readonly claim: unknown;
  readonly volumes: readonly { readonly status?: { readonly phase?: string } }[];
  readonly waitForFirstConsumer: boolean;
  readonly result: { readonly winners: readonly string[]; readonly reason?: string };
}

const recorded = new URL('../../fixtures/cluster/golden/match_fuzz.jsonl', import.meta.url);
const rows = readFileSync(recorded, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

/** The controller's words for a volume that a claim names in vain, and our codes. */
const codes: Readonly<Record<string, string>> = {
  'volume does not exist': 'volume-not-found',
  'FailedBinding: already bound to a different claim': 'reserved',
  'VolumeMismatch: requested PV is too small': 'too-small',
  'VolumeMismatch: storageClassName does not match': 'class',
  'VolumeMismatch: incompatible volumeMode': 'volume-mode',
  'VolumeMismatch: incompatible accessMode': 'access-modes',
};

/** The function was given what a cluster holds, so the phase counts here. */
function volumeOf(value: Row['volumes'][number]): readonly Volume[] {
  const volume = readVolume(value);
  return volume === undefined ? [] : [{ ...volume, phase: value.status?.phase ?? '' }];
}

function bindingOf(row: Row): Binding | undefined {
  const claim = readClaim(row.claim);
  if (claim === undefined) return undefined;
  const name = claim.class ?? '';
  const waiting: StorageClass = { name, provisioner: 'example.com/disk', waitsForConsumer: true, isDefault: false };
  const [binding] = bindClaims({
    volumes: row.volumes.flatMap(volumeOf),
    claims: [{ ...claim, class: name }],
    classes: row.waitForFirstConsumer ? [waiting] : [],
    consumers: [],
    nodes: [],
    complete: true,
    attributesClasses: false,
  });
  return binding;
}

const winnersOf = (binding: Binding | undefined): readonly string[] =>
  [...(binding?.candidates ?? []), ...(binding?.volume === undefined ? [] : [binding.volume])].sort();

describe('one claim among volumes, as the volume controller of Kubernetes 1.32 decides it', () => {
  it('is recorded for many claims', () => {
    expect(rows.length).toBeGreaterThan(2000);
  });

  it('has the same possible winners', () => {
    const differences = rows.flatMap((row) => {
      const ours = winnersOf(bindingOf(row));
      const theirs = [...row.result.winners].sort();
      return ours.join() === theirs.join() ? [] : [{ id: row.id, ours, theirs }];
    });
    expect(differences).toEqual([]);
  });

  it('has a code for every reason', () => {
    const recordedReasons = new Set(rows.flatMap(({ result }) => result.reason ?? []));
    expect([...recordedReasons].sort()).toEqual(Object.keys(codes).sort());
  });

  it('rejects a named volume for the same reason', () => {
    const differences = rows.flatMap((row) => {
      if (row.result.reason === undefined) return [];
      const ours = bindingOf(row)?.reasons[0]?.code;
      return ours === codes[row.result.reason] ? [] : [{ id: row.id, ours, theirs: row.result.reason }];
    });
    expect(differences).toEqual([]);
  });

  it('never leaves a claim pending without a reason', () => {
    const silent = rows.filter((row) => {
      const binding = bindingOf(row);
      return binding?.state === 'pending' && binding.reasons.length === 0;
    });
    expect(silent).toEqual([]);
  });
});
