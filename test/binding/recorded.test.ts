import { readFileSync } from 'node:fs';
import { loadAll } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { type Binding, bindClaims, type Node, storageWorldOf } from '../../src/graph/binding.ts';

interface RecordedClaim {
  readonly certain: boolean;
  readonly outcomes: readonly { readonly phase: string; readonly volume: string | null }[];
  readonly reason: string | null;
}

interface Scenario {
  readonly description: string;
  readonly claims: Readonly<Record<string, RecordedClaim>>;
}

const folder = new URL('../../fixtures/cluster/storage/', import.meta.url);
const scenarios = JSON.parse(readFileSync(new URL('scenarios.json', folder), 'utf8')) as Readonly<
  Record<string, Scenario>
>;

/** The cluster of the recording. */
const recordedNodes: readonly Node[] = [
  { name: 'node-a', labels: { 'kubernetes.io/hostname': 'node-a', 'topology.kubernetes.io/zone': 'zone-a' } },
  { name: 'node-b', labels: { 'kubernetes.io/hostname': 'node-b', 'topology.kubernetes.io/zone': 'zone-b' } },
];

/** Recorded as certain because three runs happened to agree, where the algorithm leaves a choice. */
const luckyRuns: Readonly<Record<string, string>> = {
  'race-big-starves/c3': 'c3 and c8 both fit only the 10Gi volume; c3 came first in all three runs',
  'race-big-starves/c8': 'c3 and c8 both fit only the 10Gi volume; c3 came first in all three runs',
  'race-three-claims-two-pvs/c2':
    'three equal claims for two equal volumes; c2 was second in every order that was tried',
  'sts-two-sets-share-pvs/data-api-0': 'two equal volumes for two sets; the tie went the same way in all three runs',
  'sts-two-sets-share-pvs/data-web-0': 'two equal volumes for two sets; the tie went the same way in all three runs',
};

/** Nobody but a list of nodes can tell that there is no such node. */
const needsNodes: Readonly<Record<string, string>> = {
  'wffc-node-unknown/c': 'the volume is on node-z, which the cluster does not have',
};

const stateOfReason: Readonly<Record<string, string>> = {
  ExternalProvisioning: 'provisioned',
  WaitForFirstConsumer: 'waiting',
};

function bindingsOf(name: string, nodes: readonly Node[], complete: boolean): ReadonlyMap<string, Binding> {
  const resources = loadAll(readFileSync(new URL(`${name}.yaml`, folder), 'utf8'));
  const world = storageWorldOf(resources, { complete, attributesClasses: false, nodes });
  return new Map(bindClaims(world).map((binding) => [`${binding.claim.namespace}/${binding.claim.name}`, binding]));
}

/** What a forecast must say, and what this one says, in the same words. */
function compare(id: string, recorded: RecordedClaim, binding: Binding | undefined) {
  const said = { state: binding?.state, volume: binding?.volume };
  const volumes = recorded.outcomes.flatMap((outcome) => (outcome.phase === 'Bound' ? (outcome.volume ?? []) : []));
  if (!recorded.certain || id in luckyRuns) {
    const missing = volumes.filter((volume) => !binding?.candidates?.includes(volume));
    const mayStayPending = recorded.outcomes.some((outcome) => outcome.phase === 'Pending');
    const isWarned = !mayStayPending || binding?.mayStayPending === true || recorded.reason === 'ExternalProvisioning';
    return {
      expected: { state: 'race', missing: [], isWarned: true },
      said: { state: binding?.state, missing, isWarned },
    };
  }
  const [volume] = volumes;
  if (volume !== undefined) return { expected: { state: 'bound', volume }, said };
  return { expected: { state: stateOfReason[recorded.reason ?? ''] ?? 'pending', volume: undefined }, said };
}

const names = Object.keys(scenarios);

describe('storage worlds recorded from a Kubernetes 1.32 control plane', () => {
  it('are many', () => {
    expect(names.length).toBe(98);
  });

  describe.each([
    ['with the nodes of the cluster', recordedNodes],
    ['without nodes', []],
  ] as const)('%s', (_, nodes) => {
    it.each(names)('%s', (name) => {
      const bindings = bindingsOf(name, nodes, true);
      const claims = Object.entries(scenarios[name]?.claims ?? {}).filter(
        ([id]) => nodes.length > 0 || !(id in needsNodes),
      );
      const results = claims.map(([id, recorded]) => ({ id, ...compare(id, recorded, bindings.get(id)) }));
      expect(results.map(({ id, said }) => ({ id, said }))).toEqual(
        results.map(({ id, expected }) => ({ id, said: expected })),
      );
      expect([...bindings.keys()].sort()).toEqual(Object.keys(scenarios[name]?.claims ?? {}).sort());
    });
  });

  it('are never contradicted in an open world: it answers the same or unknown', () => {
    const contradictions = names.flatMap((name) => {
      const bindings = bindingsOf(name, recordedNodes, false);
      return Object.entries(scenarios[name]?.claims ?? {}).flatMap(([id, recorded]) => {
        const binding = bindings.get(id);
        if (binding?.state === 'unknown') return [];
        const { expected, said } = compare(id, recorded, binding);
        return JSON.stringify(expected) === JSON.stringify(said) ? [] : [{ id, expected, said }];
      });
    });
    expect(contradictions).toEqual([]);
  });
});
