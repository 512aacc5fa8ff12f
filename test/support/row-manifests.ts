import { stepsOf } from '../../src/graph/field-path.ts';
import type { Origin, ReferenceRow } from '../../src/graph/references.ts';
import type { SelectionRow } from '../../src/graph/selections.ts';
import { apiVersionOf, clusterKinds, type Kind } from '../../src/kinds.ts';

/** Manifests made from the rows of the reference tables, so that no row can be forgotten. */
export type Manifest = Record<string, unknown>;

/** Where an origin that is no kind stands in an object, for each way that kinds keep it. */
const hosts: Readonly<Record<string, readonly { readonly kind: Kind; readonly at: string }[]>> = {
  any: [{ kind: 'Service', at: '' }],
  pod: [
    { kind: 'Pod', at: 'spec' },
    { kind: 'Deployment', at: 'spec.template.spec' },
    { kind: 'CronJob', at: 'spec.jobTemplate.spec.template.spec' },
  ],
  container: [
    { kind: 'Pod', at: 'spec.containers[]' },
    { kind: 'StatefulSet', at: 'spec.template.spec.initContainers[]' },
    { kind: 'Pod', at: 'spec.ephemeralContainers[]' },
  ],
  claim: [
    { kind: 'PersistentVolumeClaim', at: 'spec' },
    { kind: 'StatefulSet', at: 'spec.volumeClaimTemplates[].spec' },
    { kind: 'Job', at: 'spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec' },
  ],
};

export interface Host {
  readonly kind: Kind;
  /** The path of the part in an object of the kind; '' when it is the object itself. */
  readonly at: string;
}

/** The objects that have what a row looks at. */
export function hostsOf(from: Origin): readonly Host[] {
  return hosts[from] ?? [{ kind: from as Kind, at: '' }];
}

export const namespace = 'shop';

/** An object of a kind, in the namespace of the tests where the kind has one. */
export function objectOf(kind: Kind, name: string, at = namespace): Manifest {
  const place = clusterKinds.has(kind) ? {} : { namespace: at };
  return { apiVersion: apiVersionOf[kind], kind, metadata: { name, ...place } };
}

export interface Wanted {
  readonly row: ReferenceRow;
  readonly host: Host;
  readonly kind: Kind;
  readonly name: string;
  /** Whether the field beside it that makes the reference optional is set. */
  readonly optional?: boolean;
  readonly key?: string;
  readonly port?: number;
}

/** An object that names another one in the field of a row. */
export function referrer({ row, host, kind, name, optional = false, key, port }: Wanted): Manifest {
  const object = objectOf(host.kind, 'referrer');
  const field = join(host.at, row.path);
  set(object, row.pair === undefined ? field : `${field}.${row.pair.replaceAll('.', '\u0000')}`, name);
  const holder = field.includes('.') ? field.slice(0, field.lastIndexOf('.')) : '';
  const { beside = {} } = row;
  const write = (path: string | undefined, value: unknown) => {
    if (path !== undefined && value !== undefined) set(object, join(holder, path), value);
  };
  const apiVersion = apiVersionOf[kind];
  write(beside.kind, kind);
  write(beside.group, beside.group === 'apiVersion' ? apiVersion : groupOf(apiVersion));
  write(beside.namespace, clusterKinds.has(kind) ? undefined : namespace);
  write(beside.optional, optional ? true : undefined);
  write(beside.key, key);
  write(beside.port, port);
  return object;
}

/** An object that selects others in the field of a row. */
export function selecting(row: SelectionRow, host: Host, labels: Readonly<Record<string, string>>): Manifest {
  const object = objectOf(host.kind, 'selecting');
  set(object, join(host.at, row.path), row.form === 'pairs' ? labels : { matchLabels: labels });
  return object;
}

/** An object that carries labels by which a row can select it. */
export function labelled(to: SelectionRow['to'], labels: Readonly<Record<string, string>>): Manifest {
  const object = objectOf(to, 'target');
  return {
    ...object,
    metadata: { ...(object.metadata as object), labels },
    ...(to === 'Pod' ? { spec: { containers: [{ name: 'web', image: 'nginx:1.27.3' }] } } : {}),
  };
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}

function join(before: string, after: string): string {
  return [before, after].filter((part) => part !== '').join('.');
}

/** Writes a value at a path; what is missing on the way is made, lists with one item. */
function set(object: Manifest, path: string, value: unknown): void {
  const steps = stepsOf(path).flatMap(({ key, isEach }) =>
    isEach ? [key.replaceAll('\u0000', '.'), 0] : [key.replaceAll('\u0000', '.')],
  );
  let here: Record<string | number, unknown> = object;
  steps.forEach((step, n) => {
    const next = steps[n + 1];
    if (next === undefined) here[step] = value;
    else {
      here[step] ??= typeof next === 'number' ? [] : {};
      here = here[step] as Record<string | number, unknown>;
    }
  });
}
