import type { At } from '../at.ts';
import type { Resource } from '../model.ts';
import type { Claim } from './binding.ts';
import type { Graph } from './graph.ts';

/** Where a claim is written down: itself, or as the template that it is made from. */
export interface ClaimOrigin {
  readonly resource: Resource;
  readonly at: At;
}

/** Finds where a claim comes from; of objects defined twice the first counts, as in the bindings. */
export function claimOrigin(
  graph: Graph,
  { namespace, name, madeBy }: Pick<Claim, 'namespace' | 'name' | 'madeBy'>,
): ClaimOrigin | undefined {
  if (madeBy === undefined) {
    const [claim] = graph.find('PersistentVolumeClaim', namespace, name);
    return claim && { resource: claim, at: claim.at.get('metadata').get('name') };
  }
  if (madeBy.kind === 'Pod') return ephemeralOrigin(graph, { namespace, name, podName: madeBy.name });
  const [set] = graph.find('StatefulSet', namespace, madeBy.name);
  const templates = set?.at.get('spec').get('volumeClaimTemplates').items() ?? [];
  const at = templates
    .map((template) => template.get('metadata').get('name'))
    .find((each) => name.startsWith(`${each.text()}-${madeBy.name}-`));
  return set && at && { resource: set, at };
}

interface EphemeralName {
  readonly namespace: string;
  readonly name: string;
  readonly podName: string;
}

/** A pod that is written down, or one of a StatefulSet: SET-ORDINAL. */
function ephemeralOrigin(graph: Graph, { namespace, name, podName }: EphemeralName): ClaimOrigin | undefined {
  const [resource] = [
    ...graph.find('Pod', namespace, podName),
    ...graph.find('StatefulSet', namespace, podName.replace(/-\d+$/, '')),
  ];
  const volumes = resource && graph.workloadOf(resource)?.spec.get('volumes').items();
  const at = volumes
    ?.map((volume) => volume.get('name'))
    .find((each) => each.exists && `${podName}-${each.text()}` === name);
  return resource && at && { resource, at };
}
