import { applyPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../src/fix-diff.ts';

const pods = (count: number, policy: string) =>
  Array.from(
    { length: count },
    (_, n) =>
      `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web-${n}\nspec:\n  restartPolicy: ${policy}\n  hostNetwork: false\n`,
  ).join('---\n');

describe('the diff of a dry run', () => {
  test('of a file with thousands of changes is made at once, and is right', () => {
    const [before, after] = [pods(10_000, 'never'), pods(10_000, 'Never')];
    const diff = unifiedDiff('web.yaml', { before, after });
    expect(diff.match(/^@@/gm)?.length).toBe(10_000);
    expect(applyPatch(before, diff)).toBe(after);
  });

  test('of a file whose lines are all alike ends, too', () => {
    const [before, after] = ['- name: web\n- port: 80\n'.repeat(20_000), '- name: api\n- port: 81\n'.repeat(20_000)];
    expect(applyPatch(before, unifiedDiff('ports.yaml', { before, after }))).toBe(after);
  });

  test('joins changes whose surroundings meet, and says where the last line has no end', () => {
    const before = 'a\n1\n2\n3\n4\n5\n6\nb\n1\n2\n3\n4\n5\n6\n7\nc';
    const diff = unifiedDiff('x.yaml', { before, after: before.replace('a', 'A').replace('b', 'B').replace('c', 'C') });
    expect(diff).toBe(
      [
        '--- a/x.yaml\n+++ b/x.yaml\n@@ -1,11 +1,11 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n 1\n 2\n 3',
        '@@ -13,4 +13,4 @@\n 5\n 6\n 7\n-c\n\\ No newline at end of file\n+C\n\\ No newline at end of file\n',
      ].join('\n'),
    );
  });

  test('leads from any text to any other', () => {
    const line = fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', 'd\n', 'e\n', 'f\n');
    const text = fc
      .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('', 'end'))
      .map(([lines, end]) => lines.join('') + end);
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after);
        const diff = unifiedDiff('x.yaml', { before, after });
        expect(applyPatch(before, diff, { autoConvertLineEndings: false })).toBe(after);
      }),
    );
  });
});
