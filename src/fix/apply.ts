import { isMapping } from '../at.ts';
import type { Path } from '../parse/places.ts';
import type { Json, Operation } from './operation.ts';

type Mapping = Readonly<Record<string, unknown>>;
type Step = string | number;

/** The value of a document with an operation applied; undefined where it does not fit. Nothing is changed in place. */
export function applied(value: unknown, operation: Operation): { readonly value: unknown } | undefined {
  if (operation.op === 'unrepeat') return { value };
  const { op, path } = operation;
  const last = path.at(-1);
  if (last === undefined) return undefined;
  switch (op) {
    case 'set':
      return at(value, path) === undefined ? undefined : put(value, path, operation.value);
    case 'add':
      return at(value, path) === undefined ? put(value, path, operation.value) : undefined;
    case 'remove':
      return without(value, path);
    case 'rename': {
      const parent = at(value, path.slice(0, -1));
      if (!isMapping(parent) || !Object.hasOwn(parent, last) || Object.hasOwn(parent, operation.to)) return undefined;
      const renamed = Object.fromEntries(
        Object.entries(parent).map(([key, one]) => [key === last ? operation.to : key, one]),
      );
      return path.length === 1 ? { value: renamed } : put(value, path.slice(0, -1), renamed);
    }
    case 'move': {
      const moved = at(value, path);
      if (typeof last === 'number' || moved === undefined || at(value, operation.to) !== undefined) return undefined;
      const added = put(value, operation.to, moved as Json);
      return added && without(added.value, path);
    }
  }
}

/** What stands at a path; undefined when there is nothing. */
export function at(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) here = childOf(here, step);
  return here;
}

function childOf(value: unknown, step: Step): unknown {
  if (typeof step === 'number') return Array.isArray(value) ? value[step] : undefined;
  return isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function put(value: unknown, [step, ...rest]: Path, child: unknown): { readonly value: unknown } | undefined {
  if (step === undefined) return { value: child };
  const below = put(childOf(value, step), rest, child);
  if (!below) return undefined;
  if (typeof step === 'number') {
    if (value !== undefined && value !== null && !Array.isArray(value)) return undefined;
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    return step > items.length
      ? undefined
      : { value: [...items.slice(0, step), below.value, ...items.slice(step + 1)] };
  }
  if (value !== undefined && value !== null && !isMapping(value)) return undefined;
  return { value: { ...(value as Mapping | undefined | null), [step]: below.value } };
}

function without(value: unknown, [step, ...rest]: Path): { readonly value: unknown } | undefined {
  if (step === undefined || childOf(value, step) === undefined) return undefined;
  if (rest.length > 0) {
    const below = without(childOf(value, step), rest);
    if (!below) return undefined;
    if (!isEmpty(below.value)) return put(value, [step], below.value);
  }
  if (Array.isArray(value)) return { value: value.filter((_, index) => index !== step) };
  const left = Object.fromEntries(Object.entries(value as Mapping).filter(([key]) => key !== step));
  return { value: left };
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isMapping(value) && Object.keys(value).length === 0;
}

/** The path of what a removal takes away: the outermost that would be left empty. */
export function emptied(value: unknown, path: Path): Path {
  let outer = path;
  while (outer.length > 1) {
    const parent = at(value, outer.slice(0, -1));
    const size = Array.isArray(parent) ? parent.length : isMapping(parent) ? Object.keys(parent).length : 0;
    if (size !== 1) break;
    outer = outer.slice(0, -1);
  }
  return outer;
}

/** Whether two values are the same JSON; the order of keys is no matter. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, n) => isEqual(one, b[n]));
  if (!isMapping(a) || !isMapping(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}
