import { type At, isMapping, shownValue } from '../at.ts';
import { lookUp } from '../collections.ts';
import { nearest } from '../nearest.ts';
import { placeholder } from '../placeholders.ts';
import { belongsUnder, fits, renamedField } from './belongs.ts';
import { isWithin } from './bounds.ts';
import { formats } from './formats.ts';
import { fieldName, type Path, partOf, place } from './path.ts';
import { leftPlaceholder, problemsOf } from './scalar.ts';
import type { Choice, FieldShape, Limits, ObjectShape, ValueShape } from './shape.ts';
import type { Problem, StructureTrouble } from './trouble.ts';
import type { KindShape } from './types.ts';
import { identity, isEmpty, isSet, isUnsaid } from './written.ts';

/** An object to check, and what is known of its kind. */
export interface Checked {
  readonly at: At;
  readonly kind: KindShape;
  readonly minorVersion: number;
  /** Parts whose values are refused only when something is made from them: paths as `spec.template.spec`. */
  readonly lateParts: readonly string[];
}

/** An object with more mistakes than this is something else; what is wrong with it has been said by then. */
const mostTroubles = 1000;
const mostGuesses = 50;

export interface StructureReport {
  readonly troubles: readonly StructureTrouble[];
  /** The object, or its `spec`, has not one of several fields that its kind cannot do without. */
  readonly isBare: boolean;
}

/**
 * Checks the structure of one object in a single walk: fields that are unknown, missing or of the wrong type, and what
 * the overlay asks of values. One mistake is one trouble: what follows from it is left out. Never throws.
 */
export function checkStructure(checked: Checked): StructureReport {
  const { at, kind, minorVersion } = checked;
  const { document } = at;
  const root = at.value;
  // What SOPS has encrypted is another object once it is decrypted.
  if (!isMapping(root) || isMapping(root.sops)) return { troubles: [], isBare: false };
  const troubles: StructureTrouble[] = [];
  const path: Path = [...at.path];
  const depth = path.length;
  let isLenient = false;
  let isLate = false;
  let isPatch = false;
  let isBare = false;
  let guesses = 0;
  checkObject(root, kind.shape);
  if (root.spec === undefined || root.spec === null) checkUnwritten('spec');
  checkName(root);
  return { troubles: isPatch ? [] : troubles, isBare };

  function keep(trouble: StructureTrouble): void {
    if (troubles.length < mostTroubles) troubles.push(trouble);
  }

  function report(found: Problem, where: { readonly step?: string | number; readonly isKey?: boolean } = {}): void {
    const full = where.step === undefined ? [...path] : [...path, where.step];
    keep({ at: place(document, full, where.isKey), field: fieldName(full), isLate, ...found } as StructureTrouble);
  }

  function checkObject(object: Readonly<Record<string, unknown>>, shape: ObjectShape): void {
    let meant: string[] | undefined;
    for (const name of Object.keys(object)) {
      const field = shape.fields.get(name);
      const value = object[name];
      if (!field) {
        if (directive.test(name)) isPatch = true;
        if (!shape.isOpen) meant = [...(meant ?? []), ...unknownField(name, value, shape)];
        continue;
      }
      if (value === null || value === undefined) continue;
      path.push(name);
      if (isAlive(field, value)) enter(name, value, field.value);
      path.pop();
    }
    if (isLenient) return;
    const lacking = shape.required.filter((name) => isLacking(object, name, shape) && !meant?.includes(name));
    if (lacking.length >= 2 && lacking.length === shape.required.length && path.length <= depth + 1) isBare = true;
    for (const name of lacking) {
      report({ code: 'missing-field', owner: shape.name, isEmpty: Object.hasOwn(object, name) }, { step: name });
    }
    for (const choice of shape.choices)
      checkChoice(object, choice, { owner: shape.name, isUnsure: meant !== undefined });
  }

  /** What a field that is not there would have to hold: the server fills in an empty one, and misses its fields. */
  function checkUnwritten(name: string): void {
    const shape = kind.shape.fields.get(name);
    if (!shape?.value.object || !isKnownAt(shape, minorVersion) || shape.isRequired) return;
    path.push(name);
    checkObject({}, shape.value.object());
    path.pop();
  }

  /** Walks into a field; below `status` only the form counts, for the server drops what stands there. */
  function enter(name: string, value: unknown, shape: ValueShape): void {
    const wasLenient = isLenient;
    const wasLate = isLate;
    if (path.length === depth + 1 && name === 'status' && !kind.keepsStatus) isLenient = true;
    if (checked.lateParts.length > 0 && !isLate) isLate = checked.lateParts.includes(partOf(path, depth));
    if (!isLenient || !kind.shape.countsEmpty) checkValue(value, shape);
    isLenient = wasLenient;
    isLate = wasLate;
  }

  function checkValue(value: unknown, shape: ValueShape): void {
    const known = troubles.length;
    checkForm(value, shape);
    const { conditions } = shape.limits ?? {};
    if (!conditions || isLenient || troubles.length > known) return;
    for (const { keyword, isMet } of conditions) if (!isMet(value)) report({ code: 'unmet-condition', keyword });
  }

  function checkForm(value: unknown, shape: ValueShape): void {
    switch (shape.form) {
      case 'any':
        return;
      case 'object': {
        if (!isMapping(value)) {
          wrongType(value, shape);
          return;
        }
        checkObject(value, (shape.object as () => ObjectShape)());
        if (shape.limits && !isLenient) checkCount(Object.keys(value).length, shape.limits);
        return;
      }
      case 'list': {
        if (Array.isArray(value)) checkList(value, shape);
        else wrongType(value, shape);
        return;
      }
      case 'mapping': {
        if (isMapping(value)) checkMapping(value, shape);
        else wrongType(value, shape);
        return;
      }
      default:
        for (const problem of problemsOf(value, shape, { minorVersion, isLenient })) reportValue(problem);
    }
  }

  /** What cannot be decoded is refused at once, wherever it stands. */
  function reportValue(found: Problem): void {
    const wasLate = isLate;
    if (found.code === 'wrong-type' || (found.code === 'malformed' && found.formatName === 'quantity')) isLate = false;
    report(found);
    isLate = wasLate;
  }

  function wrongType(value: unknown, shape: ValueShape): void {
    if (typeof value === 'string' && placeholder.test(value)) return;
    reportValue({ code: 'wrong-type', expected: shape.form, value });
  }

  function checkList(list: readonly unknown[], { of, limits }: ValueShape): void {
    const items = of as ValueShape;
    for (let n = 0; n < list.length; n++) {
      const item = list[n];
      // A null item has no text of its own to point at.
      if (item === null || item === undefined) {
        if (items.limits?.refusesNull) report({ code: 'wrong-type', expected: items.form, value: item }, { step: n });
        else report({ code: 'null-item' }, { isKey: true });
        continue;
      }
      path.push(n);
      checkValue(item, items);
      path.pop();
    }
    if (!limits || isLenient) return;
    checkCount(list.length, limits);
    if (limits.unique) checkUnique(list, limits.unique, limits.fallback ?? {});
  }

  function checkMapping(mapping: Readonly<Record<string, unknown>>, { of, limits }: ValueShape): void {
    const values = of as ValueShape;
    const names = Object.keys(mapping);
    for (const name of names) {
      const value = mapping[name];
      const { keys } = limits ?? {};
      if (keys && !isLenient && !keys.isValid(name, minorVersion) && !placeholder.test(name))
        keep({
          code: 'malformed-key',
          value: name,
          format: keys,
          at: place(document, [...path, name], true),
          field: fieldName(path),
          isLate,
        });
      if (value === null || value === undefined) continue;
      path.push(name);
      checkValue(value, values);
      path.pop();
    }
    if (limits && !isLenient) checkCount(names.length, limits);
  }

  function checkCount(count: number, { count: bounds }: Limits): void {
    if (bounds && !isWithin(count, bounds)) report({ code: 'item-count', count, bounds });
  }

  function checkUnique(
    list: readonly unknown[],
    names: readonly string[],
    fallback: Readonly<Record<string, unknown>>,
  ): void {
    const seen = new Map<string, number>();
    for (let n = 0; n < list.length; n++) {
      const parts = identity(list[n], names, fallback);
      if (parts === undefined) continue;
      const key = JSON.stringify(parts);
      const before = seen.get(key);
      if (before === undefined) {
        seen.set(key, n);
        continue;
      }
      const [last] = names.slice(-1);
      const step = last === undefined ? [] : [last];
      path.push(n);
      keep({
        code: 'repeated-item',
        value: parts.map(shownValue).join('/'),
        before: place(document, [...path.slice(0, -1), before, ...step]),
        at: place(document, [...path, ...step]),
        field: fieldName(path),
        isLate,
      });
      path.pop();
    }
  }

  function checkChoice(
    object: Readonly<Record<string, unknown>>,
    { fields, least, most, by, choices }: Choice,
    { owner, isUnsure }: { readonly owner: string; readonly isUnsure: boolean },
  ): void {
    const set = fields.filter((name) => Object.hasOwn(object, name) && isSet(object[name]));
    if (by !== undefined) {
      const value = object[by];
      const chosen = typeof value === 'string' && choices && Object.hasOwn(choices, value) ? choices[value] : undefined;
      if (chosen === undefined || typeof value !== 'string') return;
      const others = set.filter((name) => name !== chosen);
      const [other] = others;
      const isLacking = fields.includes(chosen) && !set.includes(chosen);
      const trouble = { code: 'wrong-choice', by, value, chosen, set: others, isLacking } as const;
      if (isLacking && !isUnsure) report(trouble, { step: chosen });
      else if (other !== undefined) report(trouble, { step: other, isKey: true });
      return;
    }
    const [, second] = set;
    if (set.length > most && second !== undefined)
      report({ code: 'several-of', owner, set }, { step: set[most] ?? second, isKey: true });
    if (set.length < least && !isUnsure) report({ code: 'none-of', owner, known: fields });
  }

  /** Tells of a field that the type has not; answers the fields of the type that were surely meant. */
  function unknownField(name: string, value: unknown, shape: ObjectShape): readonly string[] {
    // Who misspells that much is not helped by guesses.
    if (guesses++ > mostGuesses) {
      report(
        { code: 'unknown-field', owner: shape.name, meant: undefined, belongs: undefined, certainty: 'unfit' },
        { step: name, isKey: true },
      );
      return [];
    }
    const own = [...shape.fields].filter(([, field]) => isKnownAt(field, minorVersion)).map(([known]) => known);
    const renamed = renamedField(shape.name, name);
    const meant = renamed ?? nearest(name, own);
    const isOwn = meant !== undefined && (meant === renamed || meant.toLowerCase() === name.toLowerCase());
    const place = isOwn ? undefined : belongsUnder({ root: kind.shape, path: path.slice(depth), name, value });
    const isMeant = isOwn || place === undefined;
    const isSame = meant?.toLowerCase() === name.toLowerCase();
    const isSure = isMeant ? isSame || isOnlyNear(name, meant, own) : place.isOnly;
    const field = meant === undefined ? undefined : shape.fields.get(meant);
    const isUnfit = isMeant && (field === undefined || !fits(field, value));
    const certainty = isUnfit ? 'unfit' : isSure ? 'sure' : 'likely';
    // What stands a level too deep is not missed where it belongs.
    const inner = isMapping(value) ? Object.keys(value) : [];
    report(
      { code: 'unknown-field', owner: shape.name, meant: isMeant ? meant : undefined, belongs: place?.path, certainty },
      { step: name, isKey: true },
    );
    return isMeant && meant !== undefined ? [meant, ...inner] : inner;
  }

  function isAlive(field: FieldShape, value: unknown): boolean {
    if (isKnownAt(field, minorVersion)) return true;
    if (isEmpty(value)) return false;
    if (field.from !== undefined && minorVersion < field.from)
      report({ code: 'field-too-new', since: field.from }, { isKey: true });
    else if (field.to !== undefined) report({ code: 'field-gone', until: field.to }, { isKey: true });
    return false;
  }

  /** The name of the object itself: every kind says what its names look like. */
  function checkName(object: Readonly<Record<string, unknown>>): void {
    const { metadata } = object;
    if (!kind.shape.fields.has('metadata') || (metadata !== undefined && metadata !== null && !isMapping(metadata)))
      return;
    const formatName = kind.nameFormat;
    if (formatName === 'nameless') return;
    const { name, generateName } = metadata ?? {};
    const isGenerated = isUnsaid(name) && !isUnsaid(generateName);
    path.push('metadata', isGenerated ? 'generateName' : 'name');
    const value = isGenerated ? generateName : name;
    if (isUnsaid(value)) report({ code: 'missing-field', owner: kind.shape.name, isEmpty: name !== undefined });
    else if (typeof value === 'string' && formatName !== undefined && !placeholder.test(value)) {
      const format = formats[formatName];
      if (format && !format.isValid(isGenerated ? withEnd(value) : value, minorVersion))
        report(leftPlaceholder(value, 'string') ?? { code: 'malformed', value, format, formatName });
    }
    path.length = depth;
  }

  function isLacking(object: Readonly<Record<string, unknown>>, name: string, shape: ObjectShape): boolean {
    const field = shape.fields.get(name);
    if (!field || !isKnownAt(field, minorVersion)) return false;
    const value = lookUp(object, name);
    if (shape.countsEmpty) return value === undefined;
    if (value === undefined || value === null || value === '') return true;
    return isEmpty(value) && field.value.form !== 'object';
  }
}

function isKnownAt({ from, to }: FieldShape, minorVersion: number): boolean {
  return (from === undefined || minorVersion >= from) && (to === undefined || minorVersion <= to);
}

/**
 * Directives of a strategic merge patch, which is laid over a manifest and holds a part of one
 * (staging/src/k8s.io/apimachinery/pkg/util/strategicpatch/patch.go).
 */
const directive = /^\$(?:patch|retainKeys|setElementOrder|deleteFromPrimitiveList)(?:\/|$)/;

/** The beginning of a name may end with a hyphen. `maskTrailingDash` in apimachinery/pkg/api/validation/generic.go */
function withEnd(beginning: string): string {
  return beginning.length > 1 && beginning.endsWith('-') ? `${beginning.slice(0, -2)}a` : beginning;
}

/** Whether a word is so near to one name only, and so near that it is that name with a slip of the pen. */
function isOnlyNear(word: string, meant: string | undefined, names: readonly string[]): boolean {
  const isSlip = meant !== undefined && word.length > 4 && Math.abs(word.length - meant.length) < 2;
  const others = names.filter((name) => name !== meant);
  return isSlip && nearest(word, others) === undefined;
}
