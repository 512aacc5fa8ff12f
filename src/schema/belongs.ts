import { isMapping } from '../at.ts';
import { lookUp } from '../collections.ts';
import type { FieldShape, ObjectShape, ValueShape } from './shape.ts';

/** A field that stands where its kind has none of the name. */
export interface Misplaced {
  /** The shape of the kind. */
  readonly root: ObjectShape;
  /** Where the object that holds it stands, seen from the root. */
  readonly path: readonly (string | number)[];
  readonly name: string;
  readonly value: unknown;
}

/** Deeper than this below a common parent nobody slips by indentation. */
const deepest = 4;

/**
 * Where in the kind a field of this name belongs, as `spec.template.spec`; '' for the root; undefined where the kind has
 * no such field nearby, or has it in several places. Wrong indentation is the most common mistake in manifests: of all
 * places the one that is the fewest steps away is meant.
 */
export function belongsUnder({ root, path, name, value }: Misplaced): BelongingPlace | undefined {
  const parents = parentsOf(root, path);
  const own = parents[parents.length - 1];
  if (own?.shape.name === 'LabelSelector' && !isMapping(value))
    return { path: join(own.path, 'matchLabels'), isOnly: true };
  let best: Candidate | undefined;
  const rivals = new Map(parents.map(({ shape, taken }) => [shape, rivalsOf(shape, taken)]));
  const candidates: Candidate[] = [];
  parents.forEach(({ shape, path: base }, level) => {
    const up = parents.length - 1 - level;
    for (const found of below({ shape, path: base, rivals }, name, value)) {
      const cost = up + found.down;
      if (cost === 0 || cost > deepest) continue;
      candidates.push({ path: found.path, cost });
      if (best === undefined || cost < best.cost || (cost === best.cost && rank(found.path) < rank(best.path)))
        best = { path: found.path, cost };
    }
  });
  const chosen = best;
  if (!chosen) return undefined;
  const isAsNear = ({ path: other, cost }: Candidate) =>
    other !== chosen.path && cost === chosen.cost && rank(other) === rank(chosen.path);
  return { path: chosen.path, isOnly: !candidates.some(isAsNear) };
}

/** What a field of an older API version, or of a type much like this one, is called here: 'service.name'. */
export function renamedField(type: string, name: string): string | undefined {
  const renamed = lookUp(renamedFields, type);
  return renamed && lookUp(renamed, name);
}

/** https://kubernetes.io/docs/reference/using-api/deprecation-guide/ */
const renamedFields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  IngressBackend: { serviceName: 'service.name', servicePort: 'service.port' },
  IngressSpec: { backend: 'defaultBackend' },
  ResourceMetricSource: {
    targetAverageUtilization: 'target.averageUtilization',
    targetAverageValue: 'target.averageValue',
  },
  SecretVolumeSource: { name: 'secretName' },
  ConfigMapVolumeSource: { configMapName: 'name' },
  PersistentVolumeClaimVolumeSource: { name: 'claimName' },
  VolumeMount: { path: 'mountPath', volumeName: 'name' },
  ContainerPort: { port: 'containerPort' },
  HorizontalPodAutoscalerSpec: { targetCPUUtilizationPercentage: 'metrics' },
  CustomResourceDefinitionSpec: {
    version: 'versions',
    validation: 'versions[].schema',
    subresources: 'versions[].subresources',
  },
};

/** Where a field belongs, and whether no other place is as near. */
export interface BelongingPlace {
  readonly path: string;
  readonly isOnly: boolean;
}

interface Candidate {
  readonly path: string;
  readonly cost: number;
}

/** Of places equally near the plain one is meant: the containers of a pod, not those that prepare it. */
function rank(path: string): number {
  return /ephemeral|init/i.test(path) ? 1 : 0;
}

interface Parent {
  readonly shape: ObjectShape;
  readonly path: string;
  /** The field of it that leads to the place; undefined for the object at the place itself. */
  readonly taken: string | undefined;
}

/** Who wrote one kind of volume did not mean a field of another kind: fields that exclude the one that is taken. */
function rivalsOf({ choices }: ObjectShape, taken: string | undefined): ReadonlySet<string> {
  const excluding = choices.filter(({ fields, most }) => most === 1 && taken !== undefined && fields.includes(taken));
  return new Set(excluding.flatMap(({ fields }) => fields.filter((field) => field !== taken)));
}

/** The objects on the way from the root to a place, the root first. */
function parentsOf(root: ObjectShape, path: readonly (string | number)[]): readonly Parent[] {
  const parents: Parent[] = [{ shape: root, path: '', taken: nextField(path, 0) }];
  let shape: ValueShape | undefined = { form: 'object', of: undefined, object: () => root, limits: undefined };
  let written = '';
  for (const [index, step] of path.entries()) {
    if (typeof step === 'number') {
      shape = shape?.of;
      written += '[]';
    } else {
      shape = shape?.form === 'mapping' ? shape.of : shape?.object?.().fields.get(step)?.value;
      written = join(written, step);
    }
    if (shape?.object) parents.push({ shape: shape.object(), path: written, taken: nextField(path, index + 1) });
  }
  return parents;
}

function nextField(path: Misplaced['path'], index: number): string | undefined {
  const step = path[index];
  return typeof step === 'string' ? step : undefined;
}

interface FoundBelow {
  /** The path of the object that has the field. */
  readonly path: string;
  readonly down: number;
}

interface Searched {
  readonly shape: ObjectShape;
  readonly path: string;
  /** Fields that are not looked into, of this object and of those below it. */
  readonly rivals: ReadonlyMap<ObjectShape, ReadonlySet<string>>;
}

/** All objects below one that have a field of this name which can hold the value. */
function below({ shape, path, rivals }: Searched, name: string, value: unknown): readonly FoundBelow[] {
  const found: FoundBelow[] = [];
  const open: { readonly shape: ObjectShape; readonly path: string; readonly down: number }[] = [
    { shape, path, down: 0 },
  ];
  const seen = new Set<ObjectShape>();
  for (let one = open.shift(); one; one = open.shift()) {
    if (seen.has(one.shape) || one.down > deepest) continue;
    seen.add(one.shape);
    const field = one.shape.fields.get(name);
    if (field && fits(field, value)) found.push({ path: one.path, down: one.down });
    for (const [key, { value: inner }] of one.shape.fields) {
      if (key === 'status' || rivals.get(one.shape)?.has(key)) continue;
      const step = inner.form === 'list' ? `${key}[]` : key;
      const next = inner.form === 'list' ? inner.of : inner;
      if (next?.object) open.push({ shape: next.object(), path: join(one.path, step), down: one.down + 1 });
    }
  }
  return found;
}

/** Whether a field takes a value of this form, as far as one can see at a glance. */
export function fits({ value: { form } }: FieldShape, value: unknown): boolean {
  if (value === null) return true;
  if (form === 'list') return Array.isArray(value);
  if (form === 'object' || form === 'mapping') return isMapping(value);
  return form === 'any' || typeof value !== 'object';
}

function join(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`;
}
