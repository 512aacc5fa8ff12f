import type { At } from '../at.ts';
import { clusterKinds, type Kind, kindId, livesInCluster, visitableKind } from '../kinds.ts';
import { splitApiVersion } from '../kubernetes/kinds.ts';
import type { Resource } from '../model.ts';
import { type FoundField, fieldsBeside } from './field-walk.ts';
import type { ReferenceRow } from './references.ts';

/** A field that names another resource, with all that the fields beside it say. */
export interface Named {
  readonly row: ReferenceRow;
  /** The field; what it refers to is its text. */
  readonly at: At<string | undefined>;
  readonly name: string;
  readonly kind: TargetKind;
  /** The namespace, where a field says it; else that of the referring resource is meant. */
  readonly namespace?: string | undefined;
  readonly optional: boolean;
  /** The key of a ConfigMap or Secret that is asked for as well. */
  readonly key?: At<string | undefined>;
  /** The port of a Service that is asked for as well. */
  readonly port?: At<string | number | undefined>;
  /** The target is named elsewhere already: only the key is asked for. */
  readonly isKeyOnly?: boolean;
}

export interface TargetKind {
  /** As written. */
  readonly kind: string;
  /** Tells kinds of one name in several groups apart. */
  readonly id: string;
  readonly isCluster: boolean;
}

/** What a found field names; nothing where it names nothing, or a kind that is no resource. */
export function readNamed(from: Resource, { row, at: found, holder }: FoundField<ReferenceRow>): readonly Named[] {
  const at = (row.pair === undefined ? found : (found as At<Record<string, unknown>>).get(row.pair)) as At<
    string | undefined
  >;
  const name = at.text();
  const kind = name ? targetKind(row, holder) : undefined;
  if (!name || !kind) return [];
  // Objects outside of namespaces say nothing by naming one: kubectl drops it.
  if (row.from === 'any' && kind.id === 'Namespace' && from.namespace !== name) return [];
  const beside = row.beside ?? {};
  const namespace = textBeside(holder, beside.namespace) || undefined;
  if (row.needsNamespace && namespace === undefined && !kind.isCluster) return [];
  const optional = fieldsBeside(holder, beside.optional)[0]?.value === true;
  const whole: Named = { row, at, name, kind, namespace, optional };
  const keys = fieldsBeside(holder, beside.key) as readonly At<string | undefined>[];
  if (beside.key?.includes('[]')) return [whole, ...keys.map((key) => ({ ...whole, key, isKeyOnly: true }))];
  const [key] = keys;
  const port = [beside.port, beside.portName].flatMap((path) => fieldsBeside(holder, path))[0];
  return [{ ...whole, ...(key ? { key } : {}), ...(port ? { port: port as At<string | number | undefined> } : {}) }];
}

function targetKind({ to, beside, isOpen }: ReferenceRow, holder: At): TargetKind | undefined {
  const kinds: readonly Kind[] = typeof to === 'string' ? [to] : to;
  const written = textBeside(holder, beside?.kind);
  const group = groupBeside(holder, beside?.group);
  const meant = written === undefined ? kinds[0] : kinds.find((kind) => kind === written);
  if (meant && (group === undefined || visitableKind(group, meant) === meant)) return builtIn(meant);
  if (!isOpen || written === undefined) return undefined;
  const known = group === undefined ? undefined : visitableKind(group, written);
  if (known) return builtIn(known);
  return { kind: written, id: kindId(group ?? '', written), isCluster: livesInCluster(group ?? '', written) };
}

function builtIn(kind: Kind): TargetKind {
  return { kind, id: kind, isCluster: clusterKinds.has(kind) };
}

/** Where a version stands behind the group, it is cut off. */
function groupBeside(holder: At, path: string | undefined): string | undefined {
  const text = textBeside(holder, path);
  return text === undefined || path !== 'apiVersion' ? text : splitApiVersion(text).group;
}

function textBeside(holder: At, path: string | undefined): string | undefined {
  const value = fieldsBeside(holder, path)[0]?.value;
  return typeof value === 'string' ? value : undefined;
}
