import type { At } from '../at.ts';
import { groupBy, remembered } from '../collections.ts';
import { metadataOf, type Resource, type ResourceOf } from '../model.ts';
import type { Graph } from './graph.ts';

type ServiceFields = { spec?: { type?: string; clusterIP?: string } };

/** Whether a Service is only another name for a host: whatever it selects, it leads elsewhere. */
export function isExternalName(service: Resource): boolean {
  return (service.at as At<ServiceFields>).get('spec').get('type').text() === 'ExternalName';
}

/** Whether a Service has no address of its own, so that its name stands for its pods. */
export function isHeadless(service: Resource): boolean {
  return (service.at as At<ServiceFields>).get('spec').get('clusterIP').text() === 'None';
}

/** The EndpointSlices of the run that say that they belong to a Service of this name, in whatever namespace. */
export function slicesNamed(graph: Graph, service: string): readonly ResourceOf<'EndpointSlice'>[] {
  return slicesByService(graph).get(service) ?? [];
}

const slicesByService = remembered((graph: Graph) =>
  groupBy(graph.ofKind('EndpointSlice'), ({ at }) =>
    metadataOf(at).get('labels').get('kubernetes.io/service-name').text(),
  ),
);
