/** The forecast against a plain simulation that tries every order and every tie, one by one and without shortcuts. */

import { describe, expect, it } from 'vitest';
import { forecast } from '../../src/graph/binding/forecast.ts';
import {
  bindClaims,
  type Claim,
  type Consumer,
  type Node,
  type StorageClass,
  type StorageWorld,
  type Volume,
} from '../../src/graph/binding.ts';

/** Small numbers from a seed, the same on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) % 4_294_967_296;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor(state / 65_536) % below;
  };
}

const nodes: readonly Node[] = ['a', 'b'].map((name) => ({ name, labels: { host: name } }));
const on = (host: string) => ({
  nodeSelectorTerms: [{ matchExpressions: [{ key: 'host', operator: 'In', values: [host] }] }],
});

const classes: readonly StorageClass[] = [
  { name: 'local', provisioner: 'kubernetes.io/no-provisioner', waitsForConsumer: true, isDefault: false },
  { name: 'disk', provisioner: 'example.com/disk', waitsForConsumer: true, isDefault: false },
  { name: 'fast', provisioner: 'example.com/fast', waitsForConsumer: false, isDefault: false },
];

function randomWorld(seed: number): StorageWorld {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T;
  const classNames = pick([
    ['manual'],
    ['manual', 'fast'],
    ['manual', 'local'],
    ['local'],
    ['disk', 'manual'],
    ['local', 'disk'],
  ]);
  const modes = pick([
    [['ReadWriteOnce']],
    [['ReadWriteOnce'], ['ReadWriteOnce', 'ReadOnlyMany'], ['ReadWriteOnce', 'ReadWriteMany']],
  ]);
  const claimNames = Array.from({ length: 1 + random(5) }, (_, index) => `c${index}`);
  const volumes = Array.from(
    { length: random(6) },
    (_, index): Volume => ({
      name: `v${index}`,
      capacity: `${1 + random(4)}Gi`,
      accessModes: pick(modes),
      class: pick(classNames),
      labels: random(4) === 0 ? { tier: 'gold' } : {},
      ...(random(8) === 0 ? { claimRef: { namespace: 'ns', name: pick(claimNames) } } : {}),
      ...(random(3) === 0 ? { nodeAffinity: on(pick(['a', 'b', 'c'])) } : {}),
    }),
  );
  const policy = pick(['none', 'none', 'ordered', 'parallel']);
  const claims = claimNames.map(
    (name, index): Claim => ({
      namespace: 'ns',
      name,
      class: pick(classNames),
      request: `${1 + random(4)}Gi`,
      accessModes: pick([['ReadWriteOnce'], pick(modes)]),
      ...(random(6) === 0 ? { selector: { matchLabels: { tier: 'gold' } } } : {}),
      ...(random(8) === 0 ? { volumeName: `v${random(5)}` } : {}),
      ...(policy === 'none' || random(8) === 0
        ? {}
        : { madeBy: { kind: 'StatefulSet', name: 'set' }, pod: `set-${index}` }),
    }),
  );
  const consumers: Consumer[] = Array.from(
    { length: random(4) },
    (_, index): Consumer => ({
      namespace: 'ns',
      name: `p${index}`,
      claims: [...new Set([pick(claimNames), ...(random(2) === 0 ? [pick(claimNames)] : [])])],
      ...(random(4) === 0 ? { nodeSelector: { host: pick(['a', 'b']) } } : {}),
    }),
  );
  const own = claimNames.map(
    (name, index): Consumer => ({
      namespace: 'ns',
      name: `set-${index}`,
      claims: [...new Set([name, ...(random(6) === 0 ? [pick(claimNames)] : [])])],
      ...(policy === 'ordered' && index > 0 ? { after: `set-${index - 1}` } : {}),
      ...(policy === 'parallel' && index > 0 ? { behind: 'set-0' } : {}),
      ...(random(6) === 0 ? { nodeSelector: { host: pick(['a', 'b']) } } : {}),
    }),
  );
  if (policy !== 'none') consumers.push(...own);
  return { volumes, claims, classes, consumers, nodes, complete: true, attributesClasses: false };
}

type Ends = Readonly<Record<string, string>>;

const sizeOf = (text: string | undefined): number => Number.parseInt(text ?? '0', 10);
const within = (wanted: readonly string[], offered: readonly string[]): boolean =>
  wanted.every((mode) => offered.includes(mode));

/** Every set of ends that some order leads to. Ends: a volume, `provisioned`, `waiting`, `pending` or `absent`. */
function simulate(world: StorageWorld): ReadonlyMap<string, ReadonlySet<string>> {
  const ends = new Map(world.claims.map((claim) => [claim.name, new Set<string>()]));
  const seen = new Set<string>();
  const byName = new Map(world.claims.map((claim) => [claim.name, claim]));
  const waits = (claim: Claim): boolean => classes.find((each) => each.name === claim.class)?.waitsForConsumer === true;
  const provides = (claim: Claim): boolean => claim.class === 'disk' || claim.class === 'fast';
  const served = (end: string | undefined): boolean =>
    end !== undefined && !['pending', 'waiting', 'absent'].includes(end);
  const isOurs = (volume: Volume, claim: Claim): boolean => volume.claimRef?.name === claim.name;
  const fits = (volume: Volume, claim: Claim): boolean =>
    sizeOf(volume.capacity) >= sizeOf(claim.request) && within(claim.accessModes, volume.accessModes);
  const matches = (volume: Volume, claim: Claim): boolean =>
    fits(volume, claim) &&
    volume.claimRef === undefined &&
    volume.class === claim.class &&
    (claim.selector === undefined || volume.labels['tier'] === 'gold');
  const hasReserved = (claim: Claim): boolean =>
    world.volumes.some((volume) => isOurs(volume, claim) && fits(volume, claim));
  /** The scheduler would take the volume without a look at its modes, and the controller never binds it. */
  const isDeadEnd = (volume: Volume, claim: Claim): boolean =>
    isOurs(volume, claim) &&
    volume.class === claim.class &&
    sizeOf(volume.capacity) >= sizeOf(claim.request) &&
    !within(claim.accessModes, volume.accessModes);
  const isScheduled = (claim: Claim): boolean =>
    claim.volumeName === undefined &&
    waits(claim) &&
    !hasReserved(claim) &&
    world.consumers.some((consumer) => consumer.claims.includes(claim.name));

  const controllerChoices = (claim: Claim, used: ReadonlySet<string>): readonly string[] => {
    if (claim.volumeName !== undefined) {
      const volume = world.volumes.find((each) => each.name === claim.volumeName);
      if (volume === undefined) return ['pending'];
      if (volume.claimRef !== undefined) return isOurs(volume, claim) ? [volume.name] : ['pending'];
      return !used.has(volume.name) && fits(volume, claim) && volume.class === claim.class
        ? [volume.name]
        : ['pending'];
    }
    const free = world.volumes.filter((volume) => !used.has(volume.name));
    for (const count of [1, 2, 3]) {
      const winners: string[] = [];
      const sets = new Set(
        free.filter((volume) => volume.accessModes.length === count).map((volume) => volume.accessModes.join()),
      );
      for (const set of sets) {
        const group = free.filter((volume) => volume.accessModes.join() === set);
        const reserved = group.filter((volume) => isOurs(volume, claim) && fits(volume, claim));
        const open = waits(claim) ? [] : group.filter((volume) => matches(volume, claim));
        const smallest = Math.min(...open.map((volume) => sizeOf(volume.capacity)));
        const best = reserved.length > 0 ? reserved : open.filter((volume) => sizeOf(volume.capacity) === smallest);
        winners.push(...best.map((volume) => volume.name));
      }
      if (winners.length > 0) return winners;
    }
    if (waits(claim)) return ['waiting'];
    return [provides(claim) ? 'provisioned' : 'pending'];
  };

  const reaches = (volume: Volume | undefined, node: Node): boolean =>
    volume?.nodeAffinity?.nodeSelectorTerms?.[0]?.matchExpressions?.[0]?.values?.includes(node.name) ?? true;

  /** All ways to give the claims volumes on one node. */
  const onNode = (node: Node, todo: readonly Claim[], used: ReadonlySet<string>): readonly Ends[] => {
    if (todo.length === 0) return [{}];
    const least = Math.min(...todo.map((claim) => sizeOf(claim.request)));
    return todo
      .filter((claim) => sizeOf(claim.request) === least)
      .flatMap((claim) => {
        const open = world.volumes.filter(
          (volume) => !used.has(volume.name) && matches(volume, claim) && reaches(volume, node),
        );
        const smallest = Math.min(...open.map((volume) => sizeOf(volume.capacity)));
        const best = open.filter((volume) => sizeOf(volume.capacity) === smallest).map((volume) => volume.name);
        const reserved = world.volumes.find((volume) => isDeadEnd(volume, claim));
        const free = reserved === undefined ? best : reaches(reserved, node) ? ['pending'] : [];
        const choices = free.length > 0 ? free : provides(claim) ? ['provisioned'] : [];
        return choices.flatMap((choice) =>
          onNode(
            node,
            todo.filter((other) => other !== claim),
            new Set([...used, choice]),
          ).map((rest) => ({ [claim.name]: choice, ...rest })),
        );
      });
  };

  const nodesFor = (consumer: Consumer, decided: Ends): readonly Node[] =>
    nodes
      .filter((node) => consumer.nodeSelector === undefined || consumer.nodeSelector['host'] === node.name)
      .filter((node) =>
        consumer.claims.every((name) =>
          reaches(
            world.volumes.find((volume) => volume.name === decided[name]),
            node,
          ),
        ),
      );

  const podNamed = (name: string | undefined): Consumer | undefined =>
    world.consumers.find((consumer) => consumer.name === name);

  /** A pod of a set is there once the pod before it runs. */
  const isThere = (consumer: Consumer, decided: Ends): boolean => {
    const before = podNamed(consumer.after);
    if (before === undefined) return true;
    return (
      isThere(before, decided) &&
      before.claims.every((name) => served(decided[name])) &&
      nodesFor(before, decided).length > 0
    );
  };

  const isMade = (claim: Claim, decided: Ends): boolean => {
    const maker = podNamed(claim.pod);
    return maker === undefined || isThere(maker, decided);
  };

  const podChoices = (consumer: Consumer, decided: Ends, used: ReadonlySet<string>): readonly Ends[] => {
    const own = consumer.claims.flatMap((name) => byName.get(name) ?? []);
    const todo = own.filter((claim) => decided[claim.name] === undefined);
    if (!isThere(consumer, decided)) return [];
    if (todo.some((claim) => !isScheduled(claim) || !isMade(claim, decided))) return [];
    if (own.some((claim) => decided[claim.name] !== undefined && !served(decided[claim.name]))) return [];
    if (todo.length === 0) return [];
    return nodesFor(consumer, decided).flatMap((node) => onNode(node, todo, used));
  };

  const step = (decided: Ends): void => {
    const key = JSON.stringify(Object.entries(decided).sort());
    if (seen.has(key)) return;
    seen.add(key);
    const used = new Set(Object.values(decided));
    let acted = false;
    for (const claim of world.claims) {
      if (decided[claim.name] !== undefined || isScheduled(claim)) continue;
      if (!isMade(claim, decided)) continue;
      const first = podNamed(claim.pod)?.behind;
      const behind = world.claims.filter((other) => first !== undefined && other.pod === first && !isScheduled(other));
      if (!behind.every((other) => decided[other.name] !== undefined)) continue;
      acted = true;
      for (const choice of controllerChoices(claim, used)) step({ ...decided, [claim.name]: choice });
    }
    for (const consumer of world.consumers) {
      const choices = podChoices(consumer, decided, used);
      acted ||= choices.length > 0;
      for (const choice of choices) step({ ...decided, ...choice });
    }
    if (acted) return;
    for (const claim of world.claims) {
      const hasPod = world.consumers.some((pod) => pod.claims.includes(claim.name) && isThere(pod, decided));
      const open = isMade(claim, decided) ? (hasPod ? 'pending' : 'waiting') : 'absent';
      ends.get(claim.name)?.add(decided[claim.name] ?? open);
    }
  };
  step({});
  return ends;
}

const rests = new Set(['provisioned', 'waiting', 'pending', 'absent']);

/** What a binding must say about a set of ends. */
function spoken(ends: ReadonlySet<string>): unknown {
  const volumes = [...ends].filter((end) => !rests.has(end)).sort();
  const others = [...ends].filter((end) => rests.has(end));
  if (volumes.length === 0 && others.join() === 'absent') return undefined;
  const states = new Set(others.map((end) => (end === 'absent' ? 'pending' : end)));
  if (volumes.length === 0 && states.size === 1) return { state: [...states][0] };
  if (volumes.length === 1 && states.size === 0) return { state: 'bound', volume: volumes[0] };
  return { state: 'race', candidates: volumes, mayStayPending: others.some((end) => end !== 'provisioned') };
}

describe('bindClaims, where the order of creation matters', () => {
  it('finds exactly the ends that a plain simulation of all orders finds', () => {
    const differences = Array.from({ length: 4_000 }, (_, seed) => seed).flatMap((seed) => {
      const world = randomWorld(seed);
      const simulated = simulate(world);
      const bindings = new Map(bindClaims(world).map((binding) => [binding.claim.name, binding]));
      return world.claims.flatMap(({ name }) => {
        const binding = bindings.get(name);
        const ours = binding && {
          state: binding.state,
          ...(binding.volume === undefined ? {} : { volume: binding.volume }),
          ...(binding.candidates === undefined ? {} : { candidates: [...binding.candidates].sort() }),
          ...(binding.mayStayPending === undefined ? {} : { mayStayPending: binding.mayStayPending }),
        };
        const theirs = spoken(simulated.get(name) ?? new Set());
        return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [{ seed, name, ours, theirs }];
      });
    });
    expect(differences).toEqual([]);
  });

  it('meets every state in these worlds', () => {
    const states = Array.from({ length: 300 }, (_, seed) =>
      bindClaims(randomWorld(seed)).map((binding) => binding.state),
    ).flat();
    expect(new Set(states)).toEqual(new Set(['bound', 'provisioned', 'waiting', 'pending', 'race']));
    expect(Math.max(...Array.from({ length: 300 }, (_, seed) => forecast(randomWorld(seed)).states))).toBeGreaterThan(
      10,
    );
  });
});
