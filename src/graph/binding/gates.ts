/** What must have happened before a pod of a StatefulSet, and the claims made for it, are created. */

import type { NodeDemands, Place } from './places.ts';
import type { Decision, Slot } from './units.ts';
import type { Consumer } from './world.ts';

/** A pod that must run: all its claims are served, and some node reaches all of their volumes. */
export interface Gate {
  readonly needs: readonly Slot[];
  /** Where the pod may run. */
  readonly places: readonly Place[];
  /** The pod never runs, whatever becomes of its claims. */
  readonly isBlocked: boolean;
}

/** The places that the volumes of a pod leave; none while a claim is not served. */
export function placesLeft(places: readonly Place[], decisions: readonly (Decision | undefined)[]): readonly Place[] {
  return decisions.reduce<readonly Place[]>((left, decision) => {
    if (decision === undefined || !decision.isServed) return [];
    const affinity = decision.lot?.facts.volume.nodeAffinity;
    return affinity === undefined ? left : left.flatMap((place) => place.narrow(affinity));
  }, places);
}

/** Whether the pods of all gates can run by now. */
export function areOpen(gates: readonly Gate[], decisionOf: (slot: Slot) => Decision | undefined): boolean {
  return gates.every(
    ({ isBlocked, places, needs }) => !isBlocked && placesLeft(places, needs.map(decisionOf)).length > 0,
  );
}

export interface GateSource {
  readonly consumers: readonly Consumer[];
  readonly placesOf: (pod: NodeDemands) => readonly Place[];
  readonly slotsOf: (consumer: Consumer) => readonly Slot[];
  /** The pod can be created, but never runs. */
  readonly isStuck: (consumer: Consumer) => boolean;
  /** The pod cannot be created. */
  readonly isImpossible: (consumer: Consumer) => boolean;
}

export interface Gates {
  /** Before the claims from templates of the pod are created. */
  readonly ofClaims: (consumer: Consumer) => readonly Gate[];
  /** Before the pod itself is created. */
  readonly ofPod: (consumer: Consumer) => readonly Gate[];
}

const never: Gate = { needs: [], places: [], isBlocked: true };
const none: readonly Gate[] = [];

const podId = (namespace: string, name: string): string => `${namespace}/${name}`;

/**
 * Works out the gates of all pods. Pods with equal gates share one list.
 * @returns functions that answer from memory. Never throws.
 */
export function gatesOf(source: GateSource): Gates {
  const byName = new Map(source.consumers.map((consumer) => [podId(consumer.namespace, consumer.name), consumer]));
  const consumerOf = (namespace: string, name: string | undefined): Consumer | undefined =>
    name === undefined ? undefined : byName.get(podId(namespace, name));
  const gates = new Map<Consumer, Gate>();
  const known = new Map<Consumer, readonly Gate[]>();

  const gateOf = (consumer: Consumer): Gate => {
    const found = gates.get(consumer) ?? {
      needs: source.slotsOf(consumer),
      places: source.placesOf(consumer),
      isBlocked: source.isStuck(consumer),
    };
    gates.set(consumer, found);
    return found;
  };

  const work = (consumer: Consumer): readonly Gate[] => {
    const { namespace, after, behind } = consumer;
    const first = consumerOf(namespace, behind);
    // The first batch fails, and the others are never tried (slowStartBatch).
    if (first !== undefined && source.isImpossible(first)) return [never];
    const before = consumerOf(namespace, after);
    if (before === undefined) return none;
    const gate = source.isImpossible(before) ? never : gateOf(before);
    const earlier = known.get(before) ?? none;
    const isKnown = earlier.some(
      (other) =>
        other === gate ||
        (other.isBlocked === gate.isBlocked &&
          other.needs.length === gate.needs.length &&
          other.needs.every((slot, index) => slot === gate.needs[index])),
    );
    if (isKnown) return earlier;
    // A claim that is made for the pod before stands for the pods before that one: it would not exist without them.
    const isImplied = gate.needs.some((slot) => slot.plans.some(({ facts }) => facts.claim.pod === before.name));
    return isImplied ? [gate] : [gate, ...earlier];
  };

  // Pods of a set come in the order of their ordinals.
  for (const consumer of source.consumers) known.set(consumer, work(consumer));
  const ofClaims = (consumer: Consumer): readonly Gate[] => known.get(consumer) ?? none;
  return {
    ofClaims,
    ofPod: (consumer) => (source.isImpossible(consumer) ? [never] : ofClaims(consumer)),
  };
}
