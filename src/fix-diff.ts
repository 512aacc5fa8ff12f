import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** A unified diff of one file, as `git apply` and `patch -p1` read it. */
export function unifiedDiff(
  file: string,
  { before, after }: { readonly before: string; readonly after: string },
): string {
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
