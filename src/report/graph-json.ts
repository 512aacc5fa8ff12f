import type { Graph } from '../graph/graph.ts';
import type { Reference } from '../graph/reference.ts';
import type { Resource, ResourceOf } from '../model.ts';
import { safeJson } from './safe.ts';

/** The graph as JSON; `schemas/graph.schema.json` describes it. */
export function graphJson(graph: Graph): string {
  const text = {
    version: 1,
    resources: graph.resources.map(describeResource),
    references: graph.references.flatMap(describeReference),
    services: graph.ofKind('Service').map((service) => describeService(graph, service)),
    bindings: graph.bindings,
  };
  return `${safeJson(text, 2)}\n`;
}

/** One edge for a name, and one for each resource that a selector selects. */
function describeReference({ from, at, keyAt, to, state, targets }: Reference): readonly object[] {
  const edge = { from: nameOf(from), path: (keyAt ?? at).path };
  if (to.selector === undefined) return [{ ...edge, to, state }];
  if (state === 'resolved') return targets.map((target) => ({ ...edge, to: nameOf(target), state }));
  return [{ ...edge, to: { kind: to.kind, namespace: to.namespace, selector: to.selector }, state }];
}

/** The pods behind a Service, with the ports at which it reaches them. */
function describeService(graph: Graph, service: ResourceOf<'Service'>) {
  return {
    service: { namespace: service.namespace, name: service.name },
    endpoints: graph.endpointsOf(service).map(({ pod, ports }) => ({
      workload: nameOf(pod.workload.resource),
      pod: pod.name,
      ports,
    })),
  };
}

function nameOf({ apiVersion, kind, namespace, name }: Resource) {
  return { apiVersion, kind, namespace, name };
}

function describeResource(resource: Resource) {
  return { ...nameOf(resource), file: resource.file, document: resource.at.document.index };
}
