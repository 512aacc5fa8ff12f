import { At, type Document } from '../../src/at.ts';
import { checkStructure } from '../../src/schema/check.ts';
import type { StructureTrouble } from '../../src/schema/trouble.ts';
import { readTypes } from '../../src/schema/types.ts';

const openTypes = new Map<number, ReturnType<typeof readTypes>>();

/** What the walk finds in an object that never was a text; undefined for a kind that Kubernetes does not have. */
export function troublesOf(
  object: Readonly<Record<string, unknown>>,
  minorVersion = 36,
): readonly StructureTrouble[] | undefined {
  const types = openTypes.get(minorVersion) ?? readTypes(minorVersion);
  openTypes.set(minorVersion, types);
  const kind = types.ofKind(String(object.apiVersion), String(object.kind));
  if (!kind) return undefined;
  const document = { value: object, tape: new Int32Array(), keys: [], span: { start: 0, end: 0 }, file: '', index: 0 };
  return checkStructure({ at: At.root(document as Document), kind, minorVersion, lateParts: [] }).troubles;
}

/** A trouble as one line: its code and its path. */
export function lineOf({ code, at }: StructureTrouble): string {
  return `${code} ${at.path.join('.')}`;
}
