import { classAnnotation, type Graph, groupBy, lazily, nearMiss, type Resource } from '../../src/rule.ts';
import { type ClaimAt, classOf } from './_claims.ts';

/** A class that a claim can have, and what has it. */
export interface Offer {
  readonly class: string;
  readonly resource: Resource;
}

/** Finds what has a class that a claim may mean by a class that nothing has. */
export function similarClassFinder(graph: Graph): (claim: Resource, className: string) => Offer | undefined {
  const offers = lazily(() => offersByClass(graph));
  const known = new Map<string, readonly Offer[]>();
  const similarTo = (className: string): readonly Offer[] => {
    const found = known.get(className);
    if (found) return found;
    const meant = nearMiss(className, offers().keys(), (name) => name);
    const similar = meant !== undefined && !areSiblings(className, meant) ? (offers().get(meant) ?? []) : [];
    known.set(className, similar);
    return similar;
  };
  return (claim, className) => similarTo(className).find(({ resource }) => graph.areNear(resource, claim));
}

function offersByClass(graph: Graph): ReadonlyMap<string, readonly Offer[]> {
  const offers: readonly Offer[] = [
    ...graph.ofKind('StorageClass').map((resource) => ({ class: resource.name, resource })),
    ...graph.ofKind('PersistentVolume').map((resource) => ({ class: classOf(resource), resource })),
  ];
  return groupBy(
    offers.filter((offer) => offer.class !== ''),
    (offer) => offer.class,
  );
}

/** Clouds call their classes 'standard-rwo' and 'standard-rwx': a short part that differs is meant. */
function areSiblings(a: string, b: string): boolean {
  const [partsA, partsB] = [a, b].map((name) => name.toLowerCase().split(/[-_.]/)) as [string[], string[]];
  return (
    partsA.length === partsB.length &&
    partsA.some((part, n) => part !== partsB[n] && Math.min(part.length, partsB[n]?.length ?? 0) < 5)
  );
}

/** Annotations that look as if they chose a class: component-helpers/storage/volume/helpers.go knows the beta one only. */
const withoutEffect = [
  'volume.kubernetes.io/storage-class',
  'volume.alpha.kubernetes.io/storage-class',
  'storageclass.kubernetes.io/storage-class',
] as const;

/** The annotation by which a claim or a volume chooses a class in vain, where nothing else chooses one. */
export function vainClassAnnotation(bearer: ClaimAt) {
  const annotations = bearer.get('metadata').get('annotations');
  const isChosen = bearer.get('spec').get('storageClassName').exists || annotations.get(classAnnotation).exists;
  return isChosen
    ? undefined
    : withoutEffect.map((key) => annotations.get(key)).find((annotation) => annotation.text());
}
