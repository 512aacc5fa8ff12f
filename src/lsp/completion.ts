import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { At } from '../at.ts';
import { isMapping } from '../at.ts';
import type { Graph } from '../graph/graph.ts';
import { type Named, type NamingRow, readNamed } from '../graph/named.ts';
import { referringFields } from '../graph/referring-fields.ts';
import { fieldFacts } from '../index.ts';
import { createReader, type Resource } from '../model.ts';
import { parseText } from '../parse/source.ts';
import { locateIn } from './located.ts';

export interface CompletionInput {
  readonly graph: Graph;
  readonly file: string;
  readonly text: string;
  /** Where the cursor is, counted from 0. */
  readonly offset: number;
  /** Where objects go that name no namespace. */
  readonly namespace: string;
}

interface Candidate {
  readonly label: string;
  readonly detail: string;
  readonly kind: CompletionItemKind;
}

/** Stands where the cursor is, so that the text has a value there; nothing else in a manifest is called so. */
const cursor = 'xcursorx';

/** What may be written under the cursor: names, keys, ports and labels that exist, and values that are allowed. */
export function completionsAt(input: CompletionInput): readonly CompletionItem[] {
  const { text, offset, file, namespace } = input;
  const marked = `${text.slice(0, offset)}${cursor}${text.slice(offset)}`;
  const reader = createReader(namespace);
  const resources = parseText(marked).documents.flatMap((document, index) => {
    const reading = reader.read({ ...document, file, index });
    return 'resources' in reading ? reading.resources : [];
  });
  const located = locateIn(resources, file, offset);
  if (located === undefined) return [];
  const { resource } = located;
  const found: Candidate[] = [];
  referringFields(resource, reader.workloadOf(resource), ({ naming, selection }, at, holder) => {
    if (selection) found.push(...labelsFor(input.graph, at));
    if (naming) found.push(...namesFor(input.graph, { from: resource, naming, at, holder }));
  });
  const isValue = !located.isKey && typeof located.at.value === 'string';
  const allowed = isValue ? allowedAt(resource, located.at, input.graph.minorVersion) : [];
  return distinct([...found, ...allowed]);
}

interface Asking {
  readonly from: Resource;
  readonly naming: NamingRow;
  readonly at: At;
  readonly holder: At;
}

function namesFor(graph: Graph, asking: Asking): readonly Candidate[] {
  const named = readNamed(asking);
  if (named === undefined) return [];
  if (isUnderCursor(named.at)) return objectsOf(graph, named, asking.from).map(nameCandidate);
  const isKey = named.key !== undefined && isUnderCursor(named.key);
  const isPort = named.port !== undefined && isUnderCursor(named.port);
  if (!isKey && !isPort) return [];
  const targets = objectsOf(graph, named, asking.from).filter(({ name }) => name === named.name);
  return targets.flatMap((target) => (isKey ? keysOf(target) : portsOf(target)));
}

function isUnderCursor(at: At): boolean {
  return typeof at.value === 'string' && at.value.includes(cursor);
}

function objectsOf(graph: Graph, { kind, namespace }: Named, from: Resource): readonly Resource[] {
  return graph.resources.filter(
    (one) =>
      (one.visitable ?? one.kind) === kind.kind &&
      one.name !== '' &&
      (kind.isCluster || one.namespace === (namespace ?? from.namespace)),
  );
}

function nameCandidate({ name, kind, file }: Resource): Candidate {
  return { label: name, detail: `${kind} in ${file}`, kind: CompletionItemKind.Reference };
}

function keysOf({ at, kind, name }: Resource): readonly Candidate[] {
  const holder = at as At<Record<string, unknown>>;
  return ['data', 'stringData', 'binaryData'].flatMap((field) => {
    const { value } = holder.get(field);
    const keys = isMapping(value) ? Object.keys(value) : [];
    return keys.map((label) => ({ label, detail: `key of ${kind} '${name}'`, kind: CompletionItemKind.Field }));
  });
}

function portsOf({ at, name }: Resource): readonly Candidate[] {
  const service = at as At<{ spec?: { ports?: { name?: string; port?: number }[] } }>;
  return service
    .get('spec')
    .get('ports')
    .items()
    .flatMap((port) => [port.get('name').text(), port.get('port').number()])
    .flatMap((value) =>
      value === undefined
        ? []
        : [{ label: String(value), detail: `port of Service '${name}'`, kind: CompletionItemKind.Value }],
    );
}

/** Of a selector whose pair is being written: the labels that pods carry. */
function labelsFor(graph: Graph, selector: At): readonly Candidate[] {
  const holders = [selector, (selector as At<{ matchLabels?: unknown }>).get('matchLabels') as At];
  return holders.flatMap((pairs) => {
    const isPairBegun = isUnderCursor(pairs);
    const [key] = pairs.entries().find(([, value]) => isUnderCursor(value as At)) ?? [];
    return graph.workloads.flatMap(({ labels, resource }): readonly Candidate[] => {
      const detail = `label of the pods of ${resource.kind} '${resource.name}'`;
      if (isPairBegun)
        return Object.entries(labels).map(([name, value]) => ({
          label: `${name}: ${value}`,
          detail,
          kind: CompletionItemKind.Property,
        }));
      const value = key === undefined ? undefined : labels[key];
      return value === undefined ? [] : [{ label: value, detail, kind: CompletionItemKind.Value }];
    });
  });
}

function allowedAt(resource: Resource, at: At, minorVersion: number): readonly Candidate[] {
  const path = at.path.slice(resource.at.path.length);
  const { apiVersion, kind } = resource;
  const facts = fieldFacts({ apiVersion, kind, path, minorVersion });
  return (facts?.allowed ?? []).map((label) => ({
    label,
    detail: `of ${facts?.holder ?? kind}`,
    kind: CompletionItemKind.EnumMember,
  }));
}

function distinct(candidates: readonly Candidate[]): readonly CompletionItem[] {
  return [...new Map(candidates.map((one) => [one.label, one])).values()];
}
