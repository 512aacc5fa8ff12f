/** The forecast of one claim as a derivation that a person can follow: every volume, every question, both answers. */

import { least } from '../../collections.ts';
import { selectorText } from '../../kubernetes/label-selector.ts';
import { type Check, isSkipped, rows } from './comparison.ts';
import { criteria, isReservedFor } from './criteria.ts';
import type { VolumeFacts } from './facts.ts';
import { namespacedText } from './names.ts';
import type { Path } from './plan.ts';
import { type Case, nodeDemandsText, nodesText, placedPods, volumeReason } from './rejections.ts';
import type { Binding, Claim } from './world.ts';

export type { Check } from './comparison.ts';

/** A volume beside a claim. */
export interface VolumeComparison {
  readonly name: string;
  /**
   * `bound`: the claim gets it. `candidate`: it may get it. `fits`: it could, and another one comes first or another
   * claim takes it. `rejected`: it cannot. `ignored`: nobody looks at it, because the claim names another one.
   */
  readonly result: 'bound' | 'candidate' | 'fits' | 'rejected' | 'ignored';
  readonly checks: readonly Check[];
  /** Why it is not the one, in a sentence. */
  readonly reason?: string;
  /** Other claims that get or may get it. */
  readonly rivals: readonly string[];
  /** What would have to change for the claim to get it for sure; all of these. */
  readonly edits: readonly string[];
}

export interface Derivation {
  readonly binding: Binding;
  readonly asks: {
    readonly size: string;
    readonly accessModes: readonly string[];
    readonly volumeMode: string;
    /** '' is no class; absent where a class outside the run decides. */
    readonly class?: string;
    readonly classFrom: 'claim' | 'default' | 'nothing' | 'outside';
    readonly selector?: string;
    readonly volumeName?: string;
  };
  readonly madeBy?: NonNullable<Claim['madeBy']>;
  /** Who looks for the volume. */
  readonly decidedBy: 'claim' | 'controller' | 'scheduler' | 'nobody';
  /** The pods that use the claim. */
  readonly pods: readonly string[];
  readonly volumes: readonly VolumeComparison[];
  /** Names of volumes with edits, those first that need least. */
  readonly nearest: readonly string[];
}

/** What it takes to edit one thing: a word, or what one has to think about. */
const costs: Readonly<Partial<Record<Check['code'], number>>> = {
  class: 2,
  selector: 2,
  'node-affinity': 2,
  refused: 2,
};
const usualCost = 3;

const costOf = ({ checks }: VolumeComparison): number =>
  checks.reduce((sum, { code, passes }) => sum + (passes === false ? (costs[code] ?? usualCost) : 0), 0);

const deciders: Readonly<Record<Path, Derivation['decidedBy']>> = {
  named: 'claim',
  controller: 'controller',
  scheduler: 'scheduler',
  waiting: 'nobody',
};

/** A pod looks for volumes on nodes that it may run on. */
function nodeCheck({ volume }: VolumeFacts, subject: Case): Check | undefined {
  const { nodeAffinity } = volume;
  const pods = placedPods(subject);
  const [pod] = pods;
  if (nodeAffinity === undefined || pod === undefined || subject.prospect.plan.path !== 'scheduler') return undefined;
  const places = pods.flatMap((each) => subject.forecast.placesOf(each));
  return {
    code: 'node-affinity',
    label: 'node',
    passes: places.some((place) => place.narrow(nodeAffinity).length > 0),
    volume: nodesText(nodeAffinity).join(),
    claim: `pod '${pod.name}' runs ${nodeDemandsText(pod)}`,
  };
}

/** The class may be decided in more than one way. */
const uncertain = '(not certain)';

function checksOf(volume: VolumeFacts, subject: Case): readonly Check[] {
  const { demand, path } = subject.prospect.plan;
  const isNamed = path === 'named';
  const checks = rows
    .filter((row) => row.isShown?.(volume, demand) ?? true)
    .map((row): Check => {
      const isUncertain = row.criterion.code === 'class' && subject.draft.class === undefined;
      // A claim that names its volume, and is named by it, gets it unseen; a selector is not looked at then.
      const isUnasked = isNamed
        ? row.criterion.code === 'selector' ||
          (isReservedFor(volume, demand.facts) && row.criterion.code !== 'reserved')
        : isSkipped(row, volume, demand) || isUncertain;
      const criterion = isNamed && row.criterion === criteria.tooSmall ? criteria.tooSmallInBytes : row.criterion;
      return {
        code: criterion.code,
        label: row.label,
        ...(isUnasked ? {} : { passes: !criterion.rejects(volume, demand) }),
        volume: row.volume(volume),
        claim: isUncertain ? uncertain : row.claim(demand),
      };
    });
  const node = nodeCheck(volume, subject);
  return node === undefined ? checks : [...checks, node];
}

function editsOf(volume: VolumeFacts, checks: readonly Check[], subject: Case): readonly string[] {
  const { demand } = subject.prospect.plan;
  return checks
    .filter((check) => check.passes === false)
    .map((check) => {
      const row = rows.find(({ criterion, isShown }) => {
        return criterion.code === check.code && (isShown?.(volume, demand) ?? true);
      });
      return row?.edit(volume, demand) ?? `let the pod run on a node with ${check.volume}`;
    });
}

interface Subject extends Case {
  readonly binding: Binding;
  /** The fewest access modes of a volume that fits. */
  readonly fewestModes: number;
}

function compare(volume: VolumeFacts, subject: Subject): VolumeComparison {
  const { draft, prospect, takers } = subject;
  const { name } = volume.volume;
  const { claim } = prospect.plan.facts;
  const rivals = (takers.get(name) ?? [])
    .filter((id) => id !== prospect.plan.facts.id)
    .map((id) => namespacedText(id, claim.namespace));
  if (claim.volumeName !== undefined && claim.volumeName !== name)
    return { name, result: 'ignored', checks: [], rivals, edits: [] };
  const checks = checksOf(volume, subject);
  if (draft.volume === name) return { name, result: 'bound', checks, rivals, edits: [] };
  const { namespace } = claim;
  const reserve = [
    `reserve it: set 'spec.claimRef.name: ${claim.name}' and 'spec.claimRef.namespace: ${namespace}' on the volume`,
    // A free volume with fewer access modes comes before one that is reserved (index.go:77-124).
    ...(volume.modesCount > subject.fewestModes ? [`name it: set 'spec.volumeName: ${name}' on the claim`] : []),
  ];
  if (draft.candidates?.includes(name)) {
    const isReserved = isReservedFor(volume, prospect.plan.facts);
    return { name, result: 'candidate', checks, rivals, edits: isReserved ? [] : reserve };
  }
  const said = subject.binding.reasons.find((one) => one.volume === name);
  const reason = (prospect.plan.path === 'named' ? said : volumeReason(volume, subject))?.text;
  const edits = editsOf(volume, checks, subject);
  return {
    name,
    result: edits.length > 0 ? 'rejected' : 'fits',
    checks,
    ...(reason === undefined ? {} : { reason }),
    rivals,
    edits: edits.length > 0 ? edits : prospect.plan.path === 'waiting' ? [] : reserve,
  };
}

/** Everything that is compared for one claim. Never throws. */
export function derivationOf(subject: Case, binding: Binding): Derivation {
  const { plan, effectives } = subject.prospect;
  const { facts, path } = plan;
  const { claim } = facts;
  const isOutside = effectives.some((effective) => effective.name === undefined);
  const isDefault = effectives.some((effective) => effective.isDefault);
  const pods = subject.forecast.consumers.get(facts.id) ?? [];
  const fitting = subject.forecast.stock.volumes.filter((volume) =>
    checksOf(volume, subject).every(({ passes }) => passes !== false),
  );
  const fewestModes = least(fitting.map((volume) => volume.modesCount));
  const compared = subject.forecast.stock.volumes.map((volume) => ({
    distance: Math.abs(volume.rank - facts.rank),
    comparison: compare(volume, { ...subject, binding, fewestModes }),
  }));
  const near = compared
    .filter(({ comparison }) => comparison.edits.length > 0)
    .sort((left, right) => costOf(left.comparison) - costOf(right.comparison) || left.distance - right.distance);
  return {
    binding,
    asks: {
      size: claim.request ?? '',
      accessModes: claim.accessModes,
      volumeMode: facts.volumeMode,
      ...(binding.class === undefined ? {} : { class: binding.class }),
      classFrom: claim.class !== undefined ? 'claim' : isOutside ? 'outside' : isDefault ? 'default' : 'nothing',
      ...(claim.selector === undefined ? {} : { selector: selectorText(claim.selector) }),
      ...(claim.volumeName === undefined ? {} : { volumeName: claim.volumeName }),
    },
    ...(claim.madeBy === undefined ? {} : { madeBy: claim.madeBy }),
    decidedBy: deciders[path],
    pods: pods.map((pod) => pod.name),
    volumes: compared.map(({ comparison }) => comparison),
    nearest: near.map(({ comparison }) => comparison.name),
  };
}
