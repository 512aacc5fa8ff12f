import { At } from '../at.ts';
import type { Graph } from '../graph/graph.ts';
import type { Reference } from '../graph/reference.ts';
import type { Resource } from '../model.ts';
import { type Path, standingAt } from '../parse/places.ts';

/** What stands under the cursor: a key or a value of a resource. */
export interface Located {
  readonly resource: Resource;
  readonly at: At;
  readonly isKey: boolean;
}

/** Finds what stands at an offset, counted from 0, of a file; undefined outside of resources. */
export function locate(graph: Graph, file: string, offset: number): Located | undefined {
  return locateIn(graph.resources, file, offset);
}

/** The same among some resources, such as those of a text that is in no graph yet. */
export function locateIn(resources: readonly Resource[], file: string, offset: number): Located | undefined {
  const here = resources.filter(({ at }) => {
    const { span } = at.document;
    return at.document.file === file && span.start <= offset && offset <= span.end;
  });
  for (const { at } of here) {
    const standing = standingAt(at.document, offset);
    if (standing === undefined) continue;
    const resource = here.find((one) => one.at.document === at.document && beginsWith(standing.path, one.at.path));
    if (resource) return { resource, at: At.root(at.document).follow(standing.path), isKey: standing.isKey };
  }
  return undefined;
}

/** The references whose name, key or selector is under the cursor. */
export function referencesUnder(graph: Graph, { resource, at }: Located): readonly Reference[] {
  return graph.references.filter(
    (reference) =>
      reference.from === resource &&
      [reference.at, reference.keyAt].some((field) => field !== undefined && isWithin(at.path, field)),
  );
}

function isWithin(path: Path, field: At): boolean {
  return 'object' === typeof field.value ? beginsWith(path, field.path) : isSamePath(path, field.path);
}

/** Whether two paths lead to the same place. */
export function isSamePath(a: Path, b: Path): boolean {
  return a.length === b.length && beginsWith(a, b);
}

/** Whether a path leads to or through the place of another. */
export function beginsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}
