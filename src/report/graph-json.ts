import type { Graph } from '../graph/graph.ts';
import type { Resource } from '../model.ts';
import { safeJson } from './safe.ts';

interface Selected {
  readonly from: object;
  readonly path: readonly (string | number)[];
  readonly to: object;
  readonly state: string;
}

/** The graph as JSON; `schemas/graph.schema.json` describes it. */
export function graphJson(graph: Graph): string {
  const selections = graph.ofKind('Service').flatMap((service): readonly Selected[] => {
    const at = service.at.get('spec').get('selector');
    const pairs = at.labels();
    if (Object.keys(pairs).length === 0 || service.at.get('spec').get('type').text() === 'ExternalName') return [];
    const { workloads, perhaps } = graph.selectedBy(service, pairs);
    const path = at.path;
    if (workloads.length > 0)
      return workloads.map(({ resource }) => ({
        from: nameOf(service),
        path,
        to: nameOf(resource),
        state: 'resolved',
      }));
    const selector = Object.entries(pairs)
      .map(([key, value]) => `${key}=${value}`)
      .join(',');
    const state = graph.isComplete && perhaps.length === 0 ? 'missing' : 'unknown';
    return [{ from: nameOf(service), path, to: { kind: 'Pod', namespace: service.namespace, selector }, state }];
  });
  const references = graph.references.map(({ from, at, keyAt, to, state }) => ({
    from: nameOf(from),
    path: (keyAt ?? at).path,
    to,
    state,
  }));
  return `${safeJson({ version: 1, resources: graph.resources.map(describeResource), references: [...references, ...selections], bindings: graph.bindings }, 2)}\n`;
}

function nameOf({ apiVersion, kind, namespace, name }: Resource) {
  return { apiVersion, kind, namespace, name };
}

function describeResource(resource: Resource) {
  return { ...nameOf(resource), file: resource.file, document: resource.at.document.index };
}
