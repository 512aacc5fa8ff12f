import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { Where } from '../at.ts';
import { spanAt } from '../at.ts';
import type { Graph } from '../graph/graph.ts';
import { describe, nameAt, type Resource } from '../model.ts';
import { placeOf } from '../parse/places.ts';
import { protocolSpan } from './positions.ts';

/** The outline of a file: its resources, and in them the containers and volumes of their pods. */
export function symbolsOf(graph: Graph, file: string, text: string): readonly DocumentSymbol[] {
  return graph.resources.filter((resource) => resource.file === file).map(symbolOf);

  function symbolOf(resource: Resource): DocumentSymbol {
    const workload = graph.workloadOf(resource);
    const containers = workload?.containers ?? [];
    const volumes = workload?.spec.get('volumes').items() ?? [];
    return {
      name: describe(resource),
      detail: resource.namespace,
      kind: SymbolKind.Class,
      range: rangeOfWhole(resource.at),
      selectionRange: selection(nameAt(resource), resource.at),
      children: [
        ...containers.map(({ role, name, at }) => ({
          name: name || role,
          detail: role === 'container' ? role : `${role} container`,
          kind: SymbolKind.Function,
          range: rangeOfWhole(at),
          selectionRange: selection(at.get('name'), at),
        })),
        ...volumes.map((at) => ({
          name: at.get('name').text() || 'volume',
          detail: 'volume',
          kind: SymbolKind.Field,
          range: rangeOfWhole(at),
          selectionRange: selection(at.get('name'), at),
        })),
      ],
    };
  }

  function rangeOfWhole({ document, path }: Where) {
    return protocolSpan(text, placeOf(document, path).value);
  }

  /** The protocol asks that it lies within the whole. */
  function selection(name: Where & { readonly exists: boolean }, whole: Where) {
    const { value } = placeOf(whole.document, whole.path);
    return protocolSpan(text, name.exists ? spanAt(name) : { start: value.start, end: value.start });
  }
}
