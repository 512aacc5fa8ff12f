import type { At, Container, Graph, Where } from '../../src/rule.ts';

type Pairs = { readonly [resource: string]: string };
type Requirements = { readonly requests?: Pairs; readonly limits?: Pairs };

/**
 * Whether a container will have a limit: its own, that of its pod, or the default of a LimitRange. A LimitRange that
 * may be in the namespace, or in a file that could not be read, counts: nothing is said that may be false.
 */
export function isLimited(container: Container, resource: string, graph: Graph): boolean {
  return (
    sourcesOf(container).some((source) => source.get('limits').get(resource).exists) ||
    isDefaulted(container, resource, ['default', 'max'], graph)
  );
}

/** Whether a container will have a request; a limit of its own is taken as the request, too. */
export function isRequested(container: Container, resource: string, graph: Graph): boolean {
  return (
    sourcesOf(container).some(
      (source) => source.get('requests').get(resource).exists || source.get('limits').get(resource).exists,
    ) || isDefaulted(container, resource, ['defaultRequest', 'default', 'max', 'min'], graph)
  );
}

/** Whether a container is there for as long as the pod; one without an image is part of a patch. */
export function isLasting({ role, at }: Container): boolean {
  return (role === 'container' || role === 'sidecar') && at.get('image').exists;
}

/** Where a finding about missing resources stands. */
export function placeOf({ at }: Container): Where {
  const resources = at.get('resources');
  return resources.exists ? resources.key : at.get('name');
}

function sourcesOf({ at, workload }: Container): readonly At<Requirements | undefined>[] {
  return [
    at.get('resources') as At as At<Requirements | undefined>,
    (workload.spec as At as At<{ resources?: Requirements }>).get('resources'),
  ];
}

/** A LimitRange fills its own gaps first: `default` from `max`, `defaultRequest` from `default` and `min`. */
function isDefaulted(
  { workload }: Container,
  resource: string,
  fields: readonly ('default' | 'defaultRequest' | 'max' | 'min')[],
  graph: Graph,
): boolean {
  const ranges = graph.ofKind('LimitRange').filter((range) => graph.sameNamespace(range, workload.resource) !== false);
  const items = ranges
    .flatMap((range) => range.at.get('spec').get('limits').items())
    .filter((item) => item.get('type').text() === 'Container');
  return (
    items.some((item) => fields.some((field) => item.get(field).get(resource).exists)) ||
    graph.mayBeUnread('LimitRange')
  );
}
