import type { At } from '../at.ts';
import { apiVersionOf, clusterKinds, type Kind, kindId, livesInCluster, visitableKind } from '../kinds.ts';
import { splitApiVersion } from '../kubernetes/kinds.ts';
import type { Resource } from '../model.ts';
import { placeholder } from '../placeholders.ts';
import { type FieldsBeside, fieldBeside, fieldsBeside, textBeside, valueBeside } from './field-walk.ts';
import { type Origin, type ReferenceRow, referenceRows } from './references.ts';

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

/** A row with the looks that it takes at the fields beside its own, prepared once; those that it does not take are left out. */
export interface NamingRow {
  readonly from: Origin;
  readonly path: string;
  readonly row: ReferenceRow;
  readonly kinds: readonly Kind[];
  readonly kind: ((holder: At) => string | undefined) | undefined;
  readonly group: ((holder: At) => string | undefined) | undefined;
  readonly namespace: ((holder: At) => string | undefined) | undefined;
  readonly optional: ((holder: At) => unknown) | undefined;
  readonly key: ((holder: At) => At | undefined) | undefined;
  readonly port: ((holder: At) => At | undefined) | undefined;
  readonly portName: ((holder: At) => At | undefined) | undefined;
  /** Keys that are asked for one by one, where a list holds them. */
  readonly keys: FieldsBeside | undefined;
}

export const namingRows: readonly NamingRow[] = referenceRows.map((row) => {
  const { from, path, to, beside = {} } = row;
  const group = beside.group === undefined ? undefined : textBeside(beside.group);
  const hasManyKeys = beside.key?.includes('[]') ?? false;
  return {
    from,
    path,
    row,
    kinds: typeof to === 'string' ? [to] : to,
    kind: beside.kind === undefined ? undefined : textBeside(beside.kind),
    // Where a version stands behind the group, it is cut off.
    group: group && beside.group === 'apiVersion' ? (holder) => groupIn(group(holder)) : group,
    namespace: beside.namespace === undefined ? undefined : textBeside(beside.namespace),
    optional: beside.optional === undefined ? undefined : valueBeside(beside.optional),
    key: beside.key === undefined || hasManyKeys ? undefined : fieldBeside(beside.key),
    port: beside.port === undefined ? undefined : fieldBeside(beside.port),
    portName: beside.portName === undefined ? undefined : fieldBeside(beside.portName),
    keys: hasManyKeys ? fieldsBeside(beside.key) : undefined,
  };
});

/** A field that a row asks for, found in a resource; `holder` is what holds the field. */
export interface FoundName {
  readonly from: Resource;
  readonly naming: NamingRow;
  readonly at: At;
  readonly holder: At;
}

/** What a found field names; undefined where it names nothing, or a kind that is no resource. */
export function readNamed({ from, naming, at: found, holder }: FoundName): Named | undefined {
  const { row } = naming;
  const at = row.pair === undefined ? found : (found as At<Record<string, unknown>>).get(row.pair);
  const name = at.text();
  const kind = name && targetKind(naming, holder);
  // What is filled in before it is applied, such as `${NAME}`, names nothing yet.
  if (!name || !kind || placeholder.test(name)) return undefined;
  // Objects outside of namespaces say nothing by naming one: kubectl drops it.
  if (row.from === 'any' && kind.id === 'Namespace' && from.namespace !== name) return undefined;
  const namespace = naming.namespace?.(holder) || undefined;
  if (row.needsNamespace && namespace === undefined && !kind.isCluster) return undefined;
  const port = naming.port?.(holder) ?? naming.portName?.(holder);
  if (port?.value === actionPort) return undefined;
  return {
    row,
    at: at as At<string | undefined>,
    name,
    kind,
    namespace,
    optional: naming.optional?.(holder) === true,
    key: naming.key?.(holder) as At<string | undefined> | undefined,
    port: port as At<string | number | undefined> | undefined,
    isKeyOnly: false,
  };
}

/**
 * The AWS Load Balancer Controller takes a backend with this port for an action of its annotations, and no Service.
 * https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#actions
 */
const actionPort = 'use-annotation';

/** The keys that a list beside the field asks for, each as a reference of its own. */
export function keysNamed(named: Named, { keys }: NamingRow, holder: At): readonly Named[] {
  if (!keys) return [];
  return (keys(holder) as readonly At<string | undefined>[]).map((key) => ({ ...named, key, isKeyOnly: true }));
}

function targetKind({ row, kinds, kind, group: groupBeside }: NamingRow, holder: At): TargetKind | undefined {
  const written = kind?.(holder);
  const group = groupBeside?.(holder);
  const meant = written === undefined ? kinds[0] : kinds.find((one) => one === written);
  if (meant && (group === undefined || visitableKind(group, meant) === meant)) return knownKinds.get(meant);
  if (!row.isOpen || written === undefined) return undefined;
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
