import { isMapping } from '../at.ts';
import type { Path } from '../parse/places.ts';
import type { Json, Operation } from './operation.ts';

type Step = string | number;

/** The value of a document with operations applied to it, one after the other; what was given is not changed. */
export interface Draft {
  readonly value: unknown;
  /** False where the operation does not fit; then the draft is of no use any more. */
  apply(operation: Operation): boolean;
}

/** Begins a draft. Each mapping and list is copied once, when the first operation changes it. */
export function createDraft(original: unknown): Draft {
  const root: Record<string, unknown> = { value: original };
  const owned = new WeakSet<object>([root]);
  return {
    get value() {
      return root['value'];
    },
    apply(operation) {
      if (operation.op === 'unrepeat') return true;
      const { op, path } = operation;
      const last = path.at(-1);
      if (last === undefined) return false;
      const value = root['value'];
      switch (op) {
        case 'set':
          return at(value, path) !== undefined && put(path, operation.value);
        case 'add':
          return at(value, path) === undefined && put(path, operation.value);
        case 'remove':
          return remove(path);
        case 'rename': {
          const parent = at(value, path.slice(0, -1));
          if (!isMapping(parent) || !Object.hasOwn(parent, last) || Object.hasOwn(parent, operation.to)) return false;
          const named = parent[last];
          const renamed = own(path.slice(0, -1)) as Record<string, unknown>;
          delete renamed[last];
          return define(renamed, operation.to, named);
        }
        case 'move': {
          const moved = at(value, path);
          if (typeof last === 'number' || moved === undefined || at(value, operation.to) !== undefined) return false;
          return put(operation.to, moved as Json) && remove(path);
        }
      }
    },
  };

  /** The collection at a path, as one that may be changed. */
  function own(path: Path): object {
    let here: object = root;
    for (const step of ['value', ...path]) {
      const child = childOf(here, step) as object;
      const copy = owned.has(child) ? child : Array.isArray(child) ? [...child] : { ...child };
      owned.add(copy);
      define(here, step, copy);
      here = copy;
    }
    return here;
  }

  function put(path: Path, value: Json): boolean {
    const steps = ['value', ...path];
    for (let depth = 1; depth < steps.length; depth++) {
      const above = steps.slice(1, depth);
      const step = steps[depth];
      const parent = at(root['value'], above);
      const isNothing = parent === undefined || parent === null;
      if (typeof step === 'number') {
        if (!isNothing && !Array.isArray(parent)) return false;
        if (step > (Array.isArray(parent) ? parent.length : 0)) return false;
      } else if (!isNothing && !isMapping(parent)) return false;
      if (isNothing) {
        const made = typeof step === 'number' ? [] : {};
        owned.add(made);
        define(depth === 1 ? root : own(above.slice(0, -1)), steps[depth - 1] ?? 'value', made);
      }
    }
    return define(own(path.slice(0, -1)), path.at(-1) ?? 'value', value);
  }

  /** Takes away what stands at a path, and each collection around it that would be left empty. */
  function remove(path: Path): boolean {
    if (at(root['value'], path) === undefined) return false;
    for (let outer = path; outer.length > 0; outer = outer.slice(0, -1)) {
      const parent = own(outer.slice(0, -1));
      const step = outer.at(-1) ?? '';
      if (Array.isArray(parent)) parent.splice(Number(step), 1);
      else delete (parent as Record<string, unknown>)[step];
      if (!isEmpty(parent)) return true;
    }
    return true;
  }
}

/** Sets a key of its own, also one that every object of JavaScript has. */
function define(object: object, key: Step, value: unknown): true {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  return true;
}

/** The value of a document with an operation applied; undefined where it does not fit. Nothing is changed in place. */
export function applied(value: unknown, operation: Operation): { readonly value: unknown } | undefined {
  const draft = createDraft(value);
  return draft.apply(operation) ? { value: draft.value } : undefined;
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
