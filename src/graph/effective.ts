import type { At, Where } from '../at.ts';
import { lazily, remembered, remembering } from '../collections.ts';
import type { Container, ResourceOf } from '../model.ts';
import type { Graph } from './graph.ts';

type Pairs = { readonly [resource: string]: string };
type Requirements = { readonly requests?: Pairs; readonly limits?: Pairs };
type LimitRange = ResourceOf<'LimitRange'>['at'];
type DefaultField = 'default' | 'defaultRequest' | 'max' | 'min';

/** What containers will have when they are made, and not only what their manifests say. */
export interface Effective {
  /** A limit of its own, of its pod, or by default. */
  isLimited(container: Container, resource: string): boolean;
  /** A request; a limit of its own is taken as the request, too. */
  isRequested(container: Container, resource: string): boolean;
}

/**
 * Reads the LimitRanges of a run. One that may be in the namespace, or in a file that could not be read, counts:
 * nothing is said that may be false.
 */
export function effectiveResources(graph: Graph): Effective {
  const ranges = lazily(() => graph.candidates(graph.ofKind('LimitRange')));
  const defaultTest = remembered((possible: readonly ResourceOf<'LimitRange'>[]) => {
    const items = possible.flatMap(({ at }) => containerItems(at));
    return remembering((field: DefaultField) =>
      remembering((resource: string) => items.some((item) => item.get(field).get(resource).exists)),
    );
  });

  return {
    isLimited: (container, resource) =>
      sourcesOf(container).some((source) => source.get('limits').get(resource).exists) ||
      isDefaulted(container, resource, ['default', 'max']),
    isRequested: (container, resource) =>
      sourcesOf(container).some(
        (source) => source.get('requests').get(resource).exists || source.get('limits').get(resource).exists,
      ) || isDefaulted(container, resource, ['defaultRequest', 'default', 'max', 'min']),
  };

  /** A LimitRange fills its own gaps first: `default` from `max`, `defaultRequest` from `default` and `min`. */
  function isDefaulted(container: Container, resource: string, fields: readonly DefaultField[]): boolean {
    const isSetBy = defaultTest(ranges().possible(container.workload.resource));
    return fields.some((field) => isSetBy(field)(resource)) || graph.mayBeUnread('LimitRange');
  }
}

function containerItems(range: LimitRange) {
  const items = range.get('spec').get('limits').items();
  return items.filter((item) => item.get('type').text() === 'Container');
}

/** Whether a container is there for as long as the pod; one without an image is part of a patch. */
export function isLasting({ role, at }: Container): boolean {
  return (role === 'container' || role === 'sidecar') && at.get('image').exists;
}

/** Where a finding about missing resources of a container stands. */
export function placeOfResources({ at }: Container): Where {
  const resources = at.get('resources');
  return resources.exists ? resources.key : at.get('name');
}

function sourcesOf({ at, workload }: Container): readonly At<Requirements | undefined>[] {
  const podLevel = (workload.spec as At as At<{ resources?: Requirements }>).get('resources');
  return [at.get('resources') as At as At<Requirements | undefined>, podLevel];
}
