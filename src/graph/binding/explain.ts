/** The reasons behind a forecast: why each volume is rejected, and what else there is to say. */

import { canProvision } from './classes.ts';
import type { Prospect, Forecast } from './forecast.ts';
import { controllerOrder, firstRejection, isReservedFor, namedOrder, rejectionReason, schedulerOrder } from './criteria.ts';
import { type NodeSelector, selectorText } from '../../kubernetes/label-selector.ts';
import { claimId, type VolumeFacts } from './facts.ts';
import { placesOf } from './places.ts';
import type { Binding, Consumer, Reason, ReasonCode } from './world.ts';

export type Draft = Omit<Binding, 'reasons'>;

/** Volumes of the claim's own class that are listed, volumes of other classes, and how many of those are looked at. */
const limits = { ownClass: 50, others: 10, othersSeen: 40 } as const;

/** Claims that may get each volume, by the name of the volume. */
export type Takers = ReadonlyMap<string, readonly string[]>;

interface Case {
  readonly prospect: Prospect;
  readonly draft: Draft;
  readonly forecast: Forecast;
  readonly takers: Takers;
}

const general = (code: ReasonCode, text: string): Reason => ({ code, text });
const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** 'ns/name' for people. */
const claimText = (id: string, namespace: string): string => {
  const [otherNamespace = '', name = ''] = id.split('/');
  return otherNamespace === namespace ? `claim '${name}'` : `claim '${name}' in namespace '${otherNamespace}'`;
};

const placedPods = ({ forecast, prospect }: Case): readonly Consumer[] =>
  (forecast.consumers.get(prospect.plan.facts.id) ?? []).filter((pod) => pod.nodeName === undefined);

const nodesText = (selector: NodeSelector | undefined): readonly string[] =>
  selector === undefined ? [] : [(selector.nodeSelectorTerms ?? [])
    .map((term) => selectorText({ matchExpressions: [...(term.matchExpressions ?? []), ...(term.matchFields ?? [])] }))
    .join(' or ')];

/** A volume on nodes where no pod of the claim can run, alone or with its other volumes. */
function nodeReason(volume: VolumeFacts, subject: Case): Reason | undefined {
  const { name, nodeAffinity } = volume.volume;
  const pods = placedPods(subject);
  const [pod] = pods;
  if (nodeAffinity === undefined || pod === undefined) return undefined;
  const isInReach = pods.some((each) =>
    placesOf(each, subject.forecast.world.nodes).some((place) => place.narrow(nodeAffinity).length > 0));
  if (isInReach) {
    const text = `no node reaches volume '${name}' and the other volumes of pod '${pod.name}' at once`;
    return pod.claims.length > 1 ? { volume: name, code: 'node-affinity', text } : undefined;
  }
  const demands = [
    ...(pod.nodeSelector === undefined ? [] : [selectorText({ matchLabels: pod.nodeSelector })]),
    ...nodesText(pod.nodeAffinity),
  ];
  const where = demands.length === 0 ? 'on any node of the run' : `on nodes with ${demands.join(' and ')}`;
  const text = `volume '${name}' is on nodes with ${nodesText(nodeAffinity).join()}, pod '${pod.name}' runs ${where}`;
  return { volume: name, code: 'node-affinity', text };
}

/** Why the chosen volume comes before another one that fits. */
function preference(volume: VolumeFacts, { prospect, forecast, draft }: Case): string {
  const chosen = forecast.stock.byName.get(draft.volume ?? '')?.facts;
  if (chosen === undefined) return '';
  const why = prospect.plan.path === 'controller' && chosen.modesCount < volume.modesCount ? ', which has fewer access modes'
    : isReservedFor(chosen, prospect.plan.facts) ? ', which is reserved for the claim'
    : chosen.rank < volume.rank ? ', which is smaller'
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
    const rivals = others.length === 1 ? claimText(other, draft.claim.namespace) : `one of ${others.length} other claims`;
    return { volume: name, code: 'taken', text: `volume '${name}' fits, but ${rivals} gets it` };
  }
  return prospect.plan.path === 'scheduler' ? nodeReason(volume, subject) : undefined;
}

function volumeReason(volume: VolumeFacts, subject: Case): Reason | undefined {
  const { demand, path } = subject.prospect.plan;
  const order = path === 'scheduler' || path === 'waiting' ? schedulerOrder : controllerOrder;
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
    if (claim.volumeName === undefined) return [general('lost', 'the claim says that it is bound, but names no volume')];
    return [general('volume-not-found', `volume '${claim.volumeName}', which the claim names, is not in the run`)];
  }
  if (draft.state === 'bound') return [];
  const { name, claimRef } = volume.volume;
  if (claim.bindCompleted && claimRef !== undefined) {
    return [{ volume: name, code: 'lost', text: `the claim says that it is bound, but volume '${name}' is not bound to it` }];
  }
  const rejection = claimRef === undefined
    ? firstRejection(namedOrder, volume, demand)
    : isReservedFor(volume, facts) ? undefined : controllerOrder.first.find(({ code }) => code === 'reserved');
  if (rejection?.code === 'class' && demand.class === undefined) return [];
  if (rejection !== undefined) return [rejectionReason(rejection, volume, demand)];
  const others = (takers.get(name) ?? []).filter((id) => id !== facts.id);
  return others.slice(0, 1).map((other): Reason => ({
    volume: name,
    code: 'taken',
    text: `volume '${name}' fits, but ${claimText(other, claim.namespace)} ${draft.state === 'race' ? 'may get' : 'gets'} it`,
  }));
}

/** One reason per rejected volume: those of the claim's class, those reserved for it, and some others. */
function volumeReasons(subject: Case): readonly Reason[] {
  const { prospect, draft, forecast } = subject;
  const { facts, demand, path } = prospect.plan;
  if (path === 'named') return namedReasons(subject);
  const mayGet = new Set(draft.candidates ?? []);
  const isRejected = (volume: VolumeFacts): boolean =>
    volume.volume.name !== draft.volume && !mayGet.has(volume.volume.name);
  const reasonsOf = (volumes: readonly VolumeFacts[]): readonly Reason[] =>
    volumes.filter(isRejected).flatMap((volume) => volumeReason(volume, subject) ?? []);
  const reserved = (forecast.stock.reservedFor.get(facts.id) ?? []).map((lot) => lot.facts);
  const own = (demand.class === undefined ? [] : (forecast.stock.volumesOfClass.get(demand.class) ?? []))
    .filter((volume) => !reserved.includes(volume));
  const listed = [...reasonsOf(reserved), ...reasonsOf(own.slice(0, limits.ownClass))];
  if (own.length > limits.ownClass) {
    const more = own.length - limits.ownClass;
    listed.push(general('more-volumes', `${more} more volumes of class '${demand.class ?? ''}' are not listed`));
  }
  if (draft.state === 'bound' || draft.state === 'race' || draft.state === 'waiting') return listed;
  const others: VolumeFacts[] = [];
  for (const lot of new Set(forecast.stock.byName.values())) {
    if (others.length >= limits.othersSeen) break;
    if (lot.facts.volume.class !== demand.class && !reserved.includes(lot.facts)) others.push(lot.facts);
  }
  const otherReasons = reasonsOf(others);
  // Volumes that lack nothing but the class are the ones worth knowing.
  const near = otherReasons.filter((reason) => reason.code === 'class');
  const far = otherReasons.filter((reason) => reason.code !== 'class');
  return [...listed, ...[...near, ...far].slice(0, limits.others)];
}

function defaultClassReasons({ prospect }: Case): readonly Reason[] {
  const { effectives, plan } = prospect;
  if (plan.facts.claim.class !== undefined) return [];
  if (effectives.some((effective) => effective.name === undefined)) {
    return [general('unknown-default-class', 'the claim sets no class, and the default class of the cluster is not in the run')];
  }
  const defaults = [...new Set(effectives.filter((each) => each.isDefault).map((each) => each.name ?? ''))];
  const late = effectives.some((effective) => effective.isLate)
    ? [general('default-class', 'the claim may be created before there is a default class, and is then matched without a class')]
    : [];
  if (defaults.length === 0) return late;
  if (defaults.length === 1) {
    return [general('default-class', `the claim sets no class and gets the default class ${quoted(defaults)}`), ...late];
  }
  return [general('default-class', `the claim sets no class, and of the default classes ${quoted(defaults)} the newest counts`), ...late];
}

/** What the class does for the claim. */
function classReasons({ prospect, draft, forecast }: Case): readonly Reason[] {
  const { effective, path } = prospect.plan;
  if (path === 'named' || path === 'waiting' || effective.name === undefined || draft.state === 'bound') return [];
  if (draft.state === 'race' && !draft.mayStayPending && !prospect.rests.has('provisioned')) return [];
  const { name, object } = effective;
  if (name === '') return [general('no-class', 'no other volume fits, and the claim asks for no class')];
  if (object === undefined) return [general('class-not-found', `StorageClass '${name}' is not in the run`)];
  if (prospect.rests.has('provisioned')) {
    const objects = new Set(prospect.effectives.filter(canProvision).flatMap((each) => each.object ?? []));
    return [...objects].map((each) =>
      general('provisioner', `class '${each.name}' asks provisioner '${each.provisioner}' for a volume`));
  }
  if (object.provisioner === '' || object.provisioner === 'kubernetes.io/no-provisioner') {
    const none = forecast.stock.volumesOfClass.has(name) ? '' : ', and the run holds no volume of it';
    return [general('no-provisioner', `class '${name}' provides no volumes by itself${none}`)];
  }
  if (!object.provisioner.startsWith('kubernetes.io/')) return [];
  return [general('unknown-provisioner', `no volume plugin is named '${object.provisioner}', the provisioner of class '${name}'`)];
}

function consumerReasons({ prospect, draft, forecast }: Case): readonly Reason[] {
  const { plan } = prospect;
  const className = plan.effective.name ?? '';
  const pods = forecast.consumers.get(plan.facts.id) ?? [];
  if (plan.path === 'waiting') {
    const [first] = pods;
    const why = first === undefined
      ? 'no pod in the run uses the claim'
      : `pod '${first.name}' sets nodeName, which passes the scheduler by`;
    return [general('no-consumer', `class '${className}' waits for a first consumer, and ${why}`)];
  }
  if (plan.path !== 'scheduler' || draft.state === 'bound' || draft.state === 'provisioned') return [];
  return pods.filter((pod) => pod.nodeName === undefined).slice(0, 3).flatMap((pod): readonly Reason[] => {
    for (const name of new Set(pod.claims)) {
      const other = forecast.prospects.get(claimId(pod.namespace, name));
      const isOwn = other?.plan.facts.claim.madeBy?.kind === 'Pod' && other.plan.facts.claim.madeBy.name === pod.name;
      if (other === undefined && forecast.world.complete) {
        return [general('consumer', `pod '${pod.name}' cannot be scheduled: claim '${name}' does not exist`)];
      }
      if (other !== undefined && !isOwn && pod.ephemeralClaims?.includes(name)) {
        return [general('consumer', `pod '${pod.name}' cannot start: claim '${name}' was not created for it`)];
      }
      if (other === undefined || name === plan.facts.claim.name || other.lots.size > 0) continue;
      const fails = ['pending', 'waiting', 'absent'] as const;
      if (fails.some((rest) => other.rests.has(rest))) {
        return [general('consumer', `pod '${pod.name}' cannot be scheduled: claim '${name}' gets no volume`)];
      }
    }
    const isNowhere = placesOf(pod, forecast.world.nodes).length === 0;
    return isNowhere ? [general('consumer', `no node meets the demands of pod '${pod.name}'`)] : [];
  });
}

function orderReasons({ prospect, draft }: Case): readonly Reason[] {
  if (draft.state !== 'race') return [];
  const rests = [prospect.rests.has('provisioned') ? 'a provisioned volume' : '', draft.mayStayPending ? 'none' : ''];
  const ends = [...(draft.candidates ?? []).slice(0, 3).map((name) => `'${name}'`), ...rests.filter((rest) => rest !== '')];
  const more = (draft.candidates?.length ?? 0) - 3;
  const list = more > 0 ? `${ends.slice(0, 3).join(', ')} or one of ${more} others` : ends.join(' or ');
  const estimate = prospect.isEstimate ? ', and there are too many orders to follow them all' : '';
  return [general('order', `the order of creation decides which volume the claim gets: ${list}${estimate}`)];
}

/** Predecessors in a StatefulSet that is created in order. */
function predecessorReasons({ prospect, forecast }: Case): readonly Reason[] {
  const { claim } = prospect.plan.facts;
  if (!prospect.rests.has('absent')) return [];
  const names = (claim.after ?? []).filter((name) => {
    const before = forecast.prospects.get(claimId(claim.namespace, name));
    return before !== undefined && ['pending', 'waiting', 'absent'].some((rest) => before.rests.has(rest as 'pending'));
  });
  return names.map((name) => general('predecessor', `the claim is created only when claim '${name}' has its volume`));
}

/**
 * All reasons for one claim.
 * @param unmade names of claims that are never created because this one stays pending
 * @returns reasons with a volume first, then those for the claim as a whole. Never throws.
 */
export function reasonsFor(subject: Case, unmade: readonly string[]): readonly Reason[] {
  const successors = unmade.length === 0 ? [] : [general('successor', `${quoted(unmade.slice(0, 5))}${
    unmade.length > 5 ? ` and ${unmade.length - 5} more claims` : ''} are not created while this claim has no volume`)];
  return [
    ...volumeReasons(subject),
    ...defaultClassReasons(subject),
    ...classReasons(subject),
    ...consumerReasons(subject),
    ...orderReasons(subject),
    ...predecessorReasons(subject),
    ...successors,
  ];
}
