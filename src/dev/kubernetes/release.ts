/**
 * What one release of Kubernetes says of its types, as a published type package has it. Types go by
 * `<group>/<version>/<name>` with the group as the Kubernetes source calls its folders: `core/v1/PodSpec`.
 */
export interface Release {
  readonly minor: number;
  readonly types: ReadonlyMap<string, TypeFields>;
}

/** The fields of a type with their type expressions. */
export type TypeFields = ReadonlyMap<string, FieldType>;

/**
 * A type expression: `[]` before what a list holds and `{}` before what a mapping holds, then `string`, `boolean`, `int32`,
 * `int64`, `integer` or `number` (where the package tells them apart no further), `double`, `time`, `micro-time`, `bytes`,
 * `quantity`, `int-or-string`, `any`, or the id of a type.
 */
export interface FieldType {
  readonly type: string;
  readonly isRequired: boolean;
}

/** The folder of an API group in the source of Kubernetes: `rbac` for `rbac.authorization.k8s.io`. */
export function folderOfGroup(group: string): string {
  if (group === '') return 'core';
  return folders[group] ?? group.split('.')[0] ?? group;
}

const folders: Readonly<Record<string, string>> = { 'internal.apiserver.k8s.io': 'apiserverinternal' };
