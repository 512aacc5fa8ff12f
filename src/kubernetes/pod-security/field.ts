/** The steps from a pod to one of its fields. */
export type FieldPath = readonly (string | number)[];

/** A value of a pod and the way to it. What is absent, null or of another shape reads as undefined. */
export interface Field {
  readonly value: unknown;
  readonly path: FieldPath;
}

/** A field of a pod that keeps the one above it: of the many that the controls look at, few are told with their path. */
class Step implements Field {
  readonly value: unknown;
  private readonly parent: Field;
  private readonly step: string | number;

  constructor(value: unknown, parent: Field, step: string | number) {
    this.value = value;
    this.parent = parent;
    this.step = step;
  }

  get path(): FieldPath {
    return [...this.parent.path, this.step];
  }
}

/** A value as the beginning of all paths. */
export function rootField(value: unknown): Field {
  return { value, path: [] };
}

/** The field that these keys lead to. It has a path even when nothing stands there. */
export function fieldIn(parent: Field, ...keys: readonly string[]): Field {
  let field = parent;
  for (const key of keys) {
    const { value } = field;
    const isOwn = isMapping(value) && Object.hasOwn(value, key);
    field = new Step(isOwn ? (value[key] ?? undefined) : undefined, field, key);
  }
  return field;
}

/** The items of a list; none when it is not a list. */
export function itemsIn(parent: Field, ...keys: readonly string[]): readonly Field[] {
  const list = fieldIn(parent, ...keys);
  return Array.isArray(list.value) ? list.value.map((item: unknown, index) => new Step(item, list, index)) : [];
}

/** The keys of a mapping; none when it is not one. */
export function keysOf({ value }: Field): readonly string[] {
  return isMapping(value) ? Object.keys(value) : [];
}

/** A text; undefined for other values. */
export function textOf({ value }: Field): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Whether anything but null stands here. */
export function isPresent({ value }: Field): boolean {
  return value !== undefined && value !== null;
}

/** Whether a mapping stands here. */
export function isObject({ value }: Field): boolean {
  return isMapping(value);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
