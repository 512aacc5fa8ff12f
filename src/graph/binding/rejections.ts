/** Why each volume is not the one that a claim gets. */

import { type NodeSelector, selectorText } from '../../kubernetes/label-selector.ts';
import {
  controllerOrder,
  firstRejection,
  isReservedFor,
  namedOrder,
  rejectionReason,
  schedulerOrder,
} from './criteria.ts';
import type { VolumeFacts } from './facts.ts';
import type { Forecast, Prospect } from './forecast.ts';
import { namespacedText } from './names.ts';
import type { Binding, Consumer, Reason, ReasonCode } from './world.ts';

export type Draft = Omit<Binding, 'reasons'>;

/** Volumes of the claim's own class that are listed, volumes of other classes, and how far those are looked for. */
const limits = { ownClass: 50, others: 10, othersSeen: 40, seen: 200 } as const;

/** Claims that may get each volume, by the name of the volume. */
export type Takers = ReadonlyMap<string, readonly string[]>;

/** A claim, its forecast, and the world around it. */
export interface Case {
  readonly prospect: Prospect;
  readonly draft: Draft;
  readonly forecast: Forecast;
  readonly takers: Takers;
}

/** A reason that concerns no single volume. */
export const general = (code: ReasonCode, text: string): Reason => ({ code, text });
/** Names in single quotes. */
export const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** The pods of a claim that the scheduler places. */
export const placedPods = ({ forecast, prospect }: Case): readonly Consumer[] =>
  (forecast.consumers.get(prospect.plan.facts.id) ?? []).filter((pod) => pod.nodeName === undefined);

/** The terms of a node selector; nothing where there is none. */
export const nodesText = (selector: NodeSelector | undefined): readonly string[] =>
  selector === undefined
    ? []
    : [
        (selector.nodeSelectorTerms ?? [])
          .map((term) =>
            selectorText({ matchExpressions: [...(term.matchExpressions ?? []), ...(term.matchFields ?? [])] }),
          )
          .join(' or '),
      ];

/** Where a pod says that it runs. */
export function nodeDemandsText(pod: Consumer): string {
  const demands = [
    ...(pod.nodeSelector === undefined ? [] : [selectorText({ matchLabels: pod.nodeSelector })]),
    ...nodesText(pod.nodeAffinity),
  ];
  return demands.length === 0 ? 'on any node of the run' : `on nodes with ${demands.join(' and ')}`;
}

/** A volume on nodes where no pod of the claim can run, alone or with its other volumes. */
function nodeReason(volume: VolumeFacts, subject: Case): Reason | undefined {
  const { name, nodeAffinity } = volume.volume;
  const pods = placedPods(subject);
  const [pod] = pods;
  if (nodeAffinity === undefined || pod === undefined) return undefined;
  const isInReach = pods.some((each) =>
    subject.forecast.placesOf(each).some((place) => place.narrow(nodeAffinity).length > 0),
  );
  if (isInReach) {
    const text = `no node reaches volume '${name}' and the other volumes of pod '${pod.name}' at once`;
    return pod.claims.length > 1 ? { volume: name, code: 'node-affinity', text } : undefined;
  }
  const where = nodeDemandsText(pod);
  const text = `volume '${name}' is on nodes with ${nodesText(nodeAffinity).join()}, pod '${pod.name}' runs ${where}`;
  return { volume: name, code: 'node-affinity', text };
}

/** Why the chosen volume comes before another one that fits. */
function preference(volume: VolumeFacts, { prospect, forecast, draft }: Case): string {
  const chosen = forecast.stock.byName.get(draft.volume ?? '')?.facts;
  if (chosen === undefined) return '';
  const why =
    prospect.plan.path === 'controller' && chosen.modesCount < volume.modesCount
      ? ', which has fewer access modes'
      : isReservedFor(chosen, prospect.plan.facts)
        ? ', which is reserved for the claim'
        : chosen.rank < volume.rank
          ? ', which is smaller'
          : '';
  return `, but the claim takes '${chosen.volume.name}'${why}`;
}

/** Why a volume that fits is not the one. */
function fittingReason(volume: VolumeFacts, subject: Case): Reason | undefined {
  const { draft, prospect, takers } = subject;
  const { name } = volume.volume;
  if (prospect.plan.path === 'waiting') return undefined;
  if (draft.state === 'bound') {
    return { volume: name, code: 'less-preferred', text: `volume '${name}' fits too${preference(volume, subject)}` };
  }
  const others = (takers.get(name) ?? []).filter((id) => id !== prospect.plan.facts.id);
  const [other] = others;
  if (other !== undefined) {
    const rivals =
      others.length === 1 ? namespacedText(other, draft.claim.namespace) : `one of ${others.length} other claims`;
    return { volume: name, code: 'taken', text: `volume '${name}' fits, but ${rivals} gets it` };
  }
  return prospect.plan.path === 'scheduler' ? nodeReason(volume, subject) : undefined;
}

/** Why one volume is not the one. */
export function volumeReason(volume: VolumeFacts, subject: Case): Reason | undefined {
  const { demand, path } = subject.prospect.plan;
  const isScheduled = path === 'scheduler' || path === 'waiting';
  const order = isScheduled && !isReservedFor(volume, demand.facts) ? schedulerOrder : controllerOrder;
  const rejection = firstRejection(order, volume, demand);
  if (rejection === undefined) return fittingReason(volume, subject);
  if (rejection.code === 'class' && demand.class === undefined) return undefined;
  return rejectionReason(rejection, volume, demand);
}

/** A claim that names its volume is compared with that one only. */
function namedReasons({ prospect, draft, forecast, takers }: Case): readonly Reason[] {
  const { facts, demand } = prospect.plan;
  const { claim } = facts;
  const volume = forecast.stock.byName.get(claim.volumeName ?? '')?.facts;
  if (volume === undefined) {
    if (claim.volumeName === undefined)
      return [general('lost', 'the claim says that it is bound, but names no volume')];
    return [general('volume-not-found', `volume '${claim.volumeName}', which the claim names, is not in the run`)];
  }
  if (draft.state === 'bound') return [];
  const { name, claimRef } = volume.volume;
  if (claim.bindCompleted && claimRef !== undefined) {
    return [
      { volume: name, code: 'lost', text: `the claim says that it is bound, but volume '${name}' is not bound to it` },
    ];
  }
  const rejection =
    claimRef === undefined
      ? firstRejection(namedOrder, volume, demand)
      : isReservedFor(volume, facts)
        ? undefined
        : controllerOrder.first.find(({ code }) => code === 'reserved');
  if (rejection?.code === 'class' && demand.class === undefined) return [];
  if (rejection !== undefined) return [rejectionReason(rejection, volume, demand)];
  const others = (takers.get(name) ?? []).filter((id) => id !== facts.id);
  return others.slice(0, 1).map(
    (other): Reason => ({
      volume: name,
      code: 'taken',
      text: `volume '${name}' fits, but ${namespacedText(other, claim.namespace)} ${draft.state === 'race' ? 'may get' : 'gets'} it`,
    }),
  );
}

/** One reason per rejected volume: those of the claim's class, those reserved for it, and some others. */
export function volumeReasons(subject: Case): readonly Reason[] {
  const { prospect, draft, forecast } = subject;
  const { facts, demand, path } = prospect.plan;
  if (path === 'named') return namedReasons(subject);
  const { stock } = forecast;
  const isRejected = (volume: VolumeFacts): boolean => {
    const lot = stock.byName.get(volume.volume.name);
    return lot === undefined || !prospect.lots.has(lot);
  };
  const reasonsOf = (volumes: readonly VolumeFacts[]): readonly Reason[] =>
    volumes.filter(isRejected).flatMap((volume) => volumeReason(volume, subject) ?? []);
  const reserved = (stock.reservedFor.get(facts.id) ?? []).map((lot) => lot.facts);
  const isElsewhere = (volume: VolumeFacts): boolean => !reserved.includes(volume);
  const own = demand.class === undefined ? [] : (stock.volumesOfClass.get(demand.class) ?? []);
  const listed = [...reasonsOf(reserved), ...reasonsOf(own.slice(0, limits.ownClass).filter(isElsewhere))];
  if (own.length > limits.ownClass) {
    const more = own.length - limits.ownClass;
    listed.push(general('more-volumes', `${more} more volumes of class '${demand.class ?? ''}' are not listed`));
  }
  if (draft.state === 'bound' || draft.state === 'race' || draft.state === 'waiting') return listed;
  const others = stock.volumes
    .slice(0, limits.seen)
    .filter((volume) => volume.volume.class !== demand.class && isElsewhere(volume))
    .slice(0, limits.othersSeen);
  const otherReasons = reasonsOf(others);
  // Volumes that lack nothing but the class are the ones worth knowing.
  const near = otherReasons.filter((reason) => reason.code === 'class');
  const far = otherReasons.filter((reason) => reason.code !== 'class');
  return [...listed, ...[...near, ...far].slice(0, limits.others)];
}
