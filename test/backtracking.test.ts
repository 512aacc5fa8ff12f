import { readdirSync, readFileSync } from 'node:fs';
import { parse, simpleTraverse } from '@typescript-eslint/typescript-estree';
import { isSafePattern } from 'redos-detector';
import { expect, test } from 'vitest';
import listed from './backtracking.json' with { type: 'json' };

// A regular expression that can match one text in many ways may try all of them before it fails. The analysis below counts
// steps, not time, and proves of most expressions that their ways are few. `backtracking.json` lists the others: none takes
// longer than the square of a line or a name. What is new belongs into that list only after a look at it.

const files = ['src', 'rules'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => path.endsWith('.ts') && !/^src\/(?:dev|report\/page)\//.test(path))
    .sort(),
);

interface Expression {
  readonly pattern: string;
  readonly flags: string;
}

function expressionsIn(file: string): readonly Expression[] {
  const found: Expression[] = [];
  simpleTraverse(parse(readFileSync(file, 'utf8')), {
    enter(node) {
      if (node.type === 'Literal' && 'regex' in node) found.push(node.regex);
    },
  });
  return found;
}

function isProven({ pattern, flags }: Expression): boolean {
  const asked = {
    caseInsensitive: flags.includes('i'),
    dotAll: flags.includes('s'),
    multiLine: flags.includes('m'),
    unicode: flags.includes('u'),
    maxScore: 50,
    maxSteps: 600,
    timeout: Number.POSITIVE_INFINITY,
  };
  return isSafePattern(pattern, asked).safe;
}

const unproven = Object.fromEntries(
  files
    .map((file) => [
      file,
      expressionsIn(file)
        .filter((one) => !isProven(one))
        .map(({ pattern }) => pattern),
    ])
    .filter(([, patterns]) => patterns?.length),
);

test('each regular expression is proven to end soon, or was looked at', () => {
  expect(unproven).toEqual(listed);
});

test('what belongs to many ways is found', () => {
  expect(isProven({ pattern: '^(?:[ \\t]*(?:#[^\\n]*)?\\r?\\n)*(\\.\\.\\.)', flags: '' })).toBe(false);
  expect(isProven({ pattern: '^(a+)+$', flags: '' })).toBe(false);
  expect(isProven({ pattern: '^[a-z]+-[0-9]+$', flags: '' })).toBe(true);
});

test('expressions of manifests and configurations are never run by the engine of JavaScript', () => {
  const made = files.filter((file) => /new RegExp\(/.test(readFileSync(file, 'utf8'))).sort();
  // Each of these is put together of texts that stand in the source itself.
  expect(made).toEqual([
    'rules/image/image-reference-invalid.ts',
    'rules/storage/_host-paths.ts',
    'rules/workload/schedule-invalid.ts',
    'src/kubernetes/image-reference.ts',
    'src/kubernetes/names.ts',
    'src/kubernetes/sysctl.ts',
    'src/parse/block.ts',
    'src/parse/json-text.ts',
    'src/parse/looks.ts',
    'src/schema/custom/value-formats.ts',
    'src/schema/formats/pod.ts',
  ]);
});
