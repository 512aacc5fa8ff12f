import type { At } from '../at.ts';
import { apiVersionOf, clusterKinds, type Kind, kindId, livesInCluster, visitableKind } from '../kinds.ts';
import { splitApiVersion } from '../kubernetes/kinds.ts';
import type { Resource } from '../model.ts';
import { type FieldsBeside, fieldBeside, fieldsBeside, textBeside, valueBeside } from './field-walk.ts';
import { type ReferenceRow, referenceRows } from './references.ts';

/** A field that names another resource, with all that the fields beside it say. */
export interface Named {
  readonly row: ReferenceRow;
  /** The field; what it refers to is its text. */
  readonly at: At<string | undefined>;
  readonly name: string;
  readonly kind: TargetKind;
  /** The namespace, where a field says it; else that of the referring resource is meant. */
  readonly namespace: string | undefined;
  readonly optional: boolean;
  /** The key of a ConfigMap or Secret that is asked for as well. */
  readonly key: At<string | undefined> | undefined;
  /** The port of a Service that is asked for as well. */
  readonly port: At<string | number | undefined> | undefined;
  /** The target is named elsewhere already: only the key is asked for. */
  readonly isKeyOnly: boolean;
}

export interface TargetKind {
  /** As written. */
  readonly kind: string;
  /** Tells kinds of one name in several groups apart. */
  readonly id: string;
  readonly isCluster: boolean;
}

/** The looks that a row takes at the fields beside its own, prepared once. */
interface Look {
  readonly kinds: readonly Kind[];
  readonly kind: (holder: At) => string | undefined;
  readonly group: (holder: At) => string | undefined;
  readonly namespace: (holder: At) => string | undefined;
  readonly optional: (holder: At) => unknown;
  readonly key: (holder: At) => At | undefined;
  readonly port: (holder: At) => At | undefined;
  readonly portName: (holder: At) => At | undefined;
  /** Keys that are asked for one by one, where a list holds them. */
  readonly keys: FieldsBeside | undefined;
}

const looks = new Map(referenceRows.map((row) => [row, lookOf(row)] as const));

function lookOf({ to, beside = {} }: ReferenceRow): Look {
  const group = textBeside(beside.group);
  const hasManyKeys = beside.key?.includes('[]') ?? false;
  return {
    kinds: typeof to === 'string' ? [to] : to,
    kind: textBeside(beside.kind),
    // Where a version stands behind the group, it is cut off.
    group: beside.group === 'apiVersion' ? (holder) => groupIn(group(holder)) : group,
    namespace: textBeside(beside.namespace),
    optional: valueBeside(beside.optional),
    key: fieldBeside(hasManyKeys ? undefined : beside.key),
    port: fieldBeside(beside.port),
    portName: fieldBeside(beside.portName),
    keys: hasManyKeys ? fieldsBeside(beside.key) : undefined,
  };
}

/** A field that a row asks for, found in a resource; `holder` is what holds the field. */
export interface FoundName {
  readonly from: Resource;
  readonly row: ReferenceRow;
  readonly at: At;
  readonly holder: At;
}

/** What a found field names; undefined where it names nothing, or a kind that is no resource. */
export function readNamed({ from, row, at: found, holder }: FoundName): Named | undefined {
  const look = looks.get(row);
  const at = row.pair === undefined ? found : (found as At<Record<string, unknown>>).get(row.pair);
  const name = at.text();
  const kind = name && look ? targetKind(row, look, holder) : undefined;
  if (!name || !look || !kind) return undefined;
  // Objects outside of namespaces say nothing by naming one: kubectl drops it.
  if (row.from === 'any' && kind.id === 'Namespace' && from.namespace !== name) return undefined;
  const namespace = look.namespace(holder) || undefined;
  if (row.needsNamespace && namespace === undefined && !kind.isCluster) return undefined;
  return {
    row,
    at: at as At<string | undefined>,
    name,
    kind,
    namespace,
    optional: look.optional(holder) === true,
    key: look.key(holder) as At<string | undefined> | undefined,
    port: (look.port(holder) ?? look.portName(holder)) as At<string | number | undefined> | undefined,
    isKeyOnly: false,
  };
}

/** The keys that a list beside the field asks for, each as a reference of its own. */
export function keysNamed(named: Named, holder: At): readonly Named[] {
  const keys = looks.get(named.row)?.keys?.(holder) as readonly At<string | undefined>[] | undefined;
  return keys?.map((key) => ({ ...named, key, isKeyOnly: true })) ?? [];
}

function targetKind({ isOpen }: ReferenceRow, look: Look, holder: At): TargetKind | undefined {
  const written = look.kind(holder);
  const group = look.group(holder);
  const meant = written === undefined ? look.kinds[0] : look.kinds.find((kind) => kind === written);
  if (meant && (group === undefined || visitableKind(group, meant) === meant)) return knownKinds.get(meant);
  if (!isOpen || written === undefined) return undefined;
  const known = group === undefined ? undefined : visitableKind(group, written);
  if (known) return knownKinds.get(known);
  return { kind: written, id: kindId(group ?? '', written), isCluster: livesInCluster(group ?? '', written) };
}

const knownKinds: ReadonlyMap<Kind, TargetKind> = new Map(
  (Object.keys(apiVersionOf) as Kind[]).map((kind) => [kind, { kind, id: kind, isCluster: clusterKinds.has(kind) }]),
);

function groupIn(apiVersion: string | undefined): string | undefined {
  return apiVersion === undefined ? undefined : splitApiVersion(apiVersion).group;
}
