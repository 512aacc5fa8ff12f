import { areAppliedTogether, areNamesakes, type Graph, type Resource } from '../../src/rule.ts';

/**
 * Whether two resources are in one cluster at the same time and are not one object. Those of one name are versions of
 * one object, or the same in several clusters, unless one file, or a complete run, holds both in two namespaces.
 */
export function areRivals(graph: Graph, a: Resource, b: Resource): boolean {
  if (a === b || !areAppliedTogether(graph, a, b)) return false;
  if (!areNamesakes(a, b)) return true;
  return graph.sameNamespace(a, b) === false && (graph.isComplete || a.file === b.file);
}
