import {
  type At,
  type Container,
  type ContainerNeeds,
  type Graph,
  isGoverned,
  type Needs,
  type Resource,
  type ResourceOf,
  readResourceList,
  remembered,
  type Workload,
} from '../../src/rule.ts';

type Requirements = { readonly requests?: object; readonly limits?: object };

/** A container with what it says about its resources. */
export interface NeedyContainer extends ContainerNeeds {
  readonly container: Container;
}

/** The resources of a pod template: those of its containers, and its own. */
export interface PodResources {
  readonly containers: readonly NeedyContainer[];
  readonly ofPod: Needs;
}

/**
 * Reads the resources of the pods of a workload; undefined where they are not known: an amount is a variable, or a
 * container without an image shows that the manifest is a patch.
 */
export const resourcesOfPods: (workload: Workload) => PodResources | undefined = remembered(({ containers, spec }) => {
  const ofPod = needsAt((spec as At as At<{ resources?: Requirements }>).get('resources'));
  const read = containers.flatMap((container): readonly (NeedyContainer | undefined)[] => {
    if (container.role === 'ephemeral') return [];
    const needs = needsAt(container.at.get('resources') as At as At<Requirements | undefined>);
    const isKnown = needs !== undefined && container.at.get('image').exists;
    return [isKnown ? { ...needs, role: container.role, container } : undefined];
  });
  const known = read.filter((one) => one !== undefined);
  return ofPod && known.length === read.length && known.length > 0 ? { containers: known, ofPod } : undefined;
});

function needsAt(at: At<Requirements | undefined>): Needs | undefined {
  const requests = readResourceList(at.get('requests').value);
  const limits = readResourceList(at.get('limits').value);
  return requests && limits ? { requests, limits } : undefined;
}

/** The objects of a kind that rule a resource for sure. One that is written twice has two variants, and none counts. */
export function rulersOf<K extends Ruler>(graph: Graph, kind: K, resource: Resource): readonly ResourceOf<K>[] {
  const rulers = rulersIn(graph)[kind].sure(resource) as readonly ResourceOf<K>[];
  return rulers.filter(
    (ruler) => isGoverned(graph, ruler, resource) && graph.find(kind, ruler.namespace, ruler.name).length === 1,
  );
}

/** The objects of a kind that rule a resource for sure or perhaps. */
export function rulersPerhapsOf<K extends Ruler>(graph: Graph, kind: K, resource: Resource): readonly ResourceOf<K>[] {
  return rulersIn(graph)[kind].possible(resource) as readonly ResourceOf<K>[];
}

type Ruler = 'LimitRange' | 'ResourceQuota';

const rulersIn = remembered((graph: Graph) => ({
  LimitRange: graph.candidates(graph.ofKind('LimitRange')),
  ResourceQuota: graph.candidates(graph.ofKind('ResourceQuota')),
}));
