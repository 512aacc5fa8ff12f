import type { At } from '../at.ts';
import { apiVersionOf, clusterKinds, type Kind, kindId, livesInCluster, visitableKind } from '../kinds.ts';
import { splitApiVersion } from '../kubernetes/kinds.ts';
import type { Resource } from '../model.ts';
import { type FieldsBeside, type FoundField, fieldsBeside, textBeside } from './field-walk.ts';
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
  readonly optional: FieldsBeside;
  readonly keys: FieldsBeside;
  readonly hasManyKeys: boolean;
  readonly ports: readonly FieldsBeside[];
}

const looks = new Map(referenceRows.map((row) => [row, lookOf(row)] as const));

function lookOf({ to, beside = {} }: ReferenceRow): Look {
  const group = textBeside(beside.group);
  return {
    kinds: typeof to === 'string' ? [to] : to,
    kind: textBeside(beside.kind),
    // Where a version stands behind the group, it is cut off.
    group: beside.group === 'apiVersion' ? (holder) => groupIn(group(holder)) : group,
    namespace: textBeside(beside.namespace),
    optional: fieldsBeside(beside.optional),
    keys: fieldsBeside(beside.key),
    hasManyKeys: beside.key?.includes('[]') ?? false,
    ports: [beside.port, beside.portName].filter((path) => path !== undefined).map(fieldsBeside),
  };
}

/** What a found field names; nothing where it names nothing, or a kind that is no resource. */
export function readNamed(from: Resource, { row, at: found, holder }: FoundField<ReferenceRow>): readonly Named[] {
  const look = looks.get(row);
  const at = (row.pair === undefined ? found : (found as At<Record<string, unknown>>).get(row.pair)) as At<
    string | undefined
  >;
  const name = at.text();
  const kind = name && look ? targetKind(row, look, holder) : undefined;
  if (!name || !look || !kind) return [];
  // Objects outside of namespaces say nothing by naming one: kubectl drops it.
  if (row.from === 'any' && kind.id === 'Namespace' && from.namespace !== name) return [];
  const namespace = look.namespace(holder) || undefined;
  if (row.needsNamespace && namespace === undefined && !kind.isCluster) return [];
  const optional = look.optional(holder)[0]?.value === true;
  const keys = look.keys(holder) as readonly At<string | undefined>[];
  const whole: Named = {
    row,
    at,
    name,
    kind,
    namespace,
    optional,
    key: look.hasManyKeys ? undefined : keys[0],
    port: look.ports.flatMap((ports) => ports(holder))[0] as At<string | number | undefined> | undefined,
    isKeyOnly: false,
  };
  return look.hasManyKeys ? [whole, ...keys.map((key) => ({ ...whole, key, isKeyOnly: true }))] : [whole];
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
