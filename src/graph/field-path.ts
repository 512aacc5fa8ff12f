/**
 * A field of a manifest as text: keys joined by dots, and `[]` behind a list each item of which is meant, as in
 * `spec.tls[].secretName`. A path that the types do not have does not compile.
 */
export type FieldPath<T, Path extends string> = [Reached<T, Path>] extends [never] ? never : Path;

/** What stands at the end of a path; never where the types have no such field. */
export type Reached<T, Path extends string> = Path extends `${infer Step}.${infer Rest}`
  ? Reached<AfterStep<T, Step>, Rest>
  : AfterStep<T, Path>;

/** What holds the last key of a path. */
export type HolderOf<T, Path extends string> = Path extends `${infer Step}.${infer Rest}`
  ? HolderOf<AfterStep<T, Step>, Rest>
  : T;

type AfterStep<T, Step extends string> = Step extends `${infer Key}[]` ? ItemOf<ValueOf<T, Key>> : ValueOf<T, Step>;
type ValueOf<T, Key extends string> = NonNullable<T> extends { readonly [P in Key]?: infer V } ? V : never;
type ItemOf<T> = NonNullable<T> extends readonly (infer I)[] ? I : never;

/** A key, and whether the items of the list behind it are meant. */
export interface FieldStep {
  readonly key: string;
  readonly isEach: boolean;
}

/** Takes a path apart. */
export function stepsOf(path: string): readonly FieldStep[] {
  return path.split('.').map((step) => {
    const isEach = step.endsWith('[]');
    return { key: isEach ? step.slice(0, -'[]'.length) : step, isEach };
  });
}
