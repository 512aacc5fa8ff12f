import type { Path } from '../parse/places.ts';
import type { FieldShape, ObjectShape, ValueShape } from './shape.ts';
import { readTypes } from './types.ts';

/** What Kubernetes says of one field of a built-in kind. */
export interface FieldFacts {
  /** `string`, `list of Container`, `mapping of string` */
  readonly type: string;
  /** The type of the object that holds it: `PodSpec`. */
  readonly holder: string;
  readonly isRequired: boolean;
  readonly allowed: readonly string[];
  /** The first and the last minor version that knows it; undefined where all do. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  /** The fields of the object that stands there, or of the items of the list. */
  readonly fields: readonly string[];
}

export interface FieldQuestion {
  readonly apiVersion: string;
  readonly kind: string;
  /** From the root of the object. */
  readonly path: Path;
  readonly minorVersion: number;
}

/** Looks a field up; undefined where the kind is not built in, or has no such field. Never throws. */
export function fieldFacts({ apiVersion, kind, path, minorVersion }: FieldQuestion): FieldFacts | undefined {
  let object: ObjectShape | undefined = readTypes(minorVersion).ofKind(apiVersion, kind)?.shape;
  let value: ValueShape | undefined;
  let field: FieldShape | undefined;
  let holder = object?.name ?? '';
  for (const step of path) {
    if (object !== undefined) {
      field = object.fields.get(String(step));
      holder = object.name;
      value = field?.value;
    } else value = value?.of;
    if (value === undefined) return undefined;
    object = value.form === 'object' ? value.object?.() : undefined;
  }
  if (value === undefined || field === undefined) return undefined;
  const limits = innermost(value).limits;
  return {
    type: typeText(value),
    holder,
    isRequired: field.isRequired,
    allowed: (limits?.allowed ?? []).map(String),
    from: field.from,
    to: field.to,
    minimum: limits?.bounds?.least,
    maximum: limits?.bounds?.most,
    fields: [...(innermost(value).object?.().fields.keys() ?? [])],
  };
}

function innermost(value: ValueShape): ValueShape {
  return value.of === undefined ? value : innermost(value.of);
}

function typeText({ form, of, object }: ValueShape): string {
  if (form === 'object') return object?.().name ?? 'object';
  if (form === 'list' || form === 'mapping') return `${form} of ${of === undefined ? 'anything' : typeText(of)}`;
  return form === 'int-or-string' ? 'number or string' : form;
}
