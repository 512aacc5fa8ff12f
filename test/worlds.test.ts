import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createSession } from '../src/session.ts';
import { defaultSettings } from '../src/settings.ts';

interface RecordedClaim {
  readonly certain: boolean;
  readonly outcomes: readonly { readonly phase: string; readonly volume: string | null }[];
  readonly reason: string | null;
}

const folder = 'fixtures/cluster/storage';
const worlds: Readonly<Record<string, { readonly claims: Readonly<Record<string, RecordedClaim>> }>> = JSON.parse(
  readFileSync(`${folder}/scenarios.json`, 'utf8'),
);

/** What the graph should say about a claim that a Kubernetes 1.32 control plane treated so. */
function expectedState({ certain, outcomes, reason }: RecordedClaim): string {
  if (!certain) return 'race';
  if (outcomes[0]?.phase === 'Bound') return `bound to ${outcomes[0].volume}`;
  if (reason === 'ExternalProvisioning') return 'provisioned';
  return reason === 'WaitForFirstConsumer' ? 'waiting' : 'pending';
}

/** The nodes of the recorded cluster. */
const nodes = ['node-a', 'node-b'].map((name) => ({
  name,
  labels: { 'kubernetes.io/hostname': name, 'topology.kubernetes.io/zone': name.replace('node', 'zone') },
}));

/** Worlds in which the recording looks certain although it is not: three runs happened to agree on a tie. */
const exceptions: Readonly<Record<string, string>> = {
  'race-big-starves': 'the claims may come in another order than in the three recorded runs',
  'race-three-claims-two-pvs': 'the claims may come in another order than in the three recorded runs',
  'sts-two-sets-share-pvs': 'two equal volumes, which were taken in the same order three times',
};

describe('a complete run forecasts what a control plane did', () => {
  test.each(Object.keys(worlds).filter((name) => !Object.hasOwn(exceptions, name)))('in the world %s', (name) => {
    const settings = { ...defaultSettings, complete: true, minorVersion: 32, nodes };
    const session = createSession({ rules: [], settings });
    session.set(`${name}.yaml`, readFileSync(`${folder}/${name}.yaml`, 'utf8'));
    const forecast = session
      .outcome()
      .graph.bindings.map(({ claim, state, volume }) => [
        `${claim.namespace}/${claim.name}`,
        state === 'bound' ? `bound to ${volume}` : state,
      ]);
    const recorded = Object.entries(worlds[name]?.claims ?? {}).map(([claim, one]) => [claim, expectedState(one)]);
    expect(Object.fromEntries(forecast)).toEqual(Object.fromEntries(recorded));
  });

  test('the worlds left out are few and exist', () => {
    expect(Object.keys(exceptions).filter((name) => !Object.hasOwn(worlds, name))).toEqual([]);
    expect(Object.keys(worlds).length - Object.keys(exceptions).length).toBe(95);
  });
});
