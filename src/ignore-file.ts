import ignore from 'ignore';

/** Whether a path, seen from the folder of the ignore file, is left out, taken back, or not mentioned. */
export type IgnoreFile = (path: string) => { readonly ignored: boolean; readonly unignored: boolean };

/** Compiles the patterns of a .gitignore or a file like it. */
export function readIgnoreFile(text: string): IgnoreFile {
  const patterns = ignore().add(text);
  return (path) => patterns.test(path);
}
