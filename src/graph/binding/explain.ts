/** The reasons behind a forecast: why each volume is rejected, and what else there is to say. */

import { canProvision, type Rest } from './classes.ts';
import { claimId } from './facts.ts';
import { type Case, general, quoted, volumeReasons } from './rejections.ts';
import type { Reason } from './world.ts';

/** Ends after which the next claims of a StatefulSet are not created. */
const unserved: readonly Rest[] = ['pending', 'waiting', 'absent'];

function defaultClassReasons({ prospect }: Case): readonly Reason[] {
  const { effectives, plan } = prospect;
  if (plan.facts.claim.class !== undefined) {
    if (!effectives.some((effective) => effective.isLate)) return [];
    const text = `the claim comes before its class '${plan.facts.claim.class}', and may be bound before the class lets it wait`;
    return [general('late-class', text)];
  }
  if (effectives.some((effective) => effective.name === undefined)) {
    return [
      general(
        'unknown-default-class',
        'the claim sets no class, and the default class of the cluster is not in the run',
      ),
    ];
  }
  const defaults = [...new Set(effectives.filter((each) => each.isDefault).map((each) => each.name ?? ''))];
  const late = effectives.some((effective) => effective.isLate)
    ? [
        general(
          'default-class',
          'the claim may be created before there is a default class, and is then matched without a class',
        ),
      ]
    : [];
  if (defaults.length === 0) return late;
  if (defaults.length === 1) {
    return [
      general('default-class', `the claim sets no class and gets the default class ${quoted(defaults)}`),
      ...late,
    ];
  }
  return [
    general(
      'default-class',
      `the claim sets no class, and of the default classes ${quoted(defaults)} the newest counts`,
    ),
    ...late,
  ];
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
      general('provisioner', `class '${each.name}' asks provisioner '${each.provisioner}' for a volume`),
    );
  }
  if (object.provisioner === '' || object.provisioner === 'kubernetes.io/no-provisioner') {
    const none = forecast.stock.volumesOfClass.has(name) ? '' : ', and the run holds no volume of it';
    return [general('no-provisioner', `class '${name}' provides no volumes by itself${none}`)];
  }
  if (!object.provisioner.startsWith('kubernetes.io/')) return [];
  return [
    general(
      'unknown-provisioner',
      `no volume plugin is named '${object.provisioner}', the provisioner of class '${name}'`,
    ),
  ];
}

function consumerReasons({ prospect, draft, forecast }: Case): readonly Reason[] {
  const { plan } = prospect;
  const className = plan.effective.name ?? '';
  const pods = forecast.consumers.get(plan.facts.id) ?? [];
  if (plan.path === 'waiting') {
    const [first] = pods;
    const why =
      first === undefined
        ? 'no pod in the run uses the claim'
        : `pod '${first.name}' sets nodeName, which passes the scheduler by`;
    return [general('no-consumer', `class '${className}' waits for a first consumer, and ${why}`)];
  }
  if (plan.path !== 'scheduler' || draft.state === 'bound' || draft.state === 'provisioned') return [];
  if (draft.state === 'waiting') {
    const names = quoted(pods.slice(0, 3).map((pod) => pod.name));
    return [general('no-consumer', `class '${className}' waits for a first consumer, and ${names} is not created`)];
  }
  return pods
    .filter((pod) => pod.nodeName === undefined)
    .slice(0, 3)
    .flatMap((pod): readonly Reason[] => {
      for (const name of new Set(pod.claims)) {
        const other = forecast.prospects.get(claimId(pod.namespace, name));
        const isOwn = other?.plan.facts.claim.madeBy?.kind === 'Pod' && other.plan.facts.claim.madeBy.name === pod.name;
        if (other === undefined && forecast.world.complete) {
          return [general('other-claim', `pod '${pod.name}' cannot be scheduled: claim '${name}' does not exist`)];
        }
        if (other !== undefined && !isOwn && pod.ephemeralClaims?.includes(name)) {
          return [general('consumer', `pod '${pod.name}' cannot start: claim '${name}' was not created for it`)];
        }
        if (other === undefined || name === plan.facts.claim.name || other.lots.size > 0) continue;
        if (unserved.some((rest) => other.rests.has(rest))) {
          return [general('other-claim', `pod '${pod.name}' cannot be scheduled: claim '${name}' gets no volume`)];
        }
      }
      const isNowhere = forecast.placesOf(pod).length === 0;
      return isNowhere ? [general('consumer', `no node meets the demands of pod '${pod.name}'`)] : [];
    });
}

function orderReasons({ prospect, draft }: Case): readonly Reason[] {
  if (draft.state !== 'race') return [];
  const rests = [prospect.rests.has('provisioned') ? 'a provisioned volume' : '', draft.mayStayPending ? 'none' : ''];
  const ends = [
    ...(draft.candidates ?? []).slice(0, 3).map((name) => `'${name}'`),
    ...rests.filter((rest) => rest !== ''),
  ];
  const more = (draft.candidates?.length ?? 0) - 3;
  const list = more > 0 ? `${ends.slice(0, 3).join(', ')} or one of ${more} others` : ends.join(' or ');
  const order = general('order', `the order of creation decides which volume the claim gets: ${list}`);
  return prospect.isEstimate ? [order, general('estimate', 'there are too many orders to follow them all')] : [order];
}

/** Predecessors in a StatefulSet that is created in order. */
function predecessorReasons({ prospect, forecast }: Case): readonly Reason[] {
  const { claim } = prospect.plan.facts;
  if (!prospect.rests.has('absent')) return [];
  const pod = forecast.predecessorOf(claim);
  const names = (pod?.claims ?? []).filter((name) => {
    const before = forecast.prospects.get(claimId(claim.namespace, name));
    return before !== undefined && unserved.some((rest) => before.rests.has(rest));
  });
  if (pod !== undefined && names.length === 0)
    return [general('predecessor', `the claim is created only when pod '${pod.name}' runs`)];
  return names.map((name) => general('predecessor', `the claim is created only when claim '${name}' has its volume`));
}

/**
 * All reasons for one claim.
 * @param unmade names of claims that are never created because this one stays pending
 * @returns reasons with a volume first, then those for the claim as a whole. Never throws.
 */
export function reasonsFor(subject: Case, unmade: readonly string[]): readonly Reason[] {
  const successors =
    unmade.length === 0
      ? []
      : [
          general(
            'successor',
            `${quoted(unmade.slice(0, 5))}${
              unmade.length > 5 ? ` and ${unmade.length - 5} more claims` : ''
            } are not created while this claim has no volume`,
          ),
        ];
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
