import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documents } from '../src/dev/documents.ts';
import { rulesIndex } from '../src/dev/gen.ts';
import { kubernetesFiles } from '../src/dev/kubernetes/generate.ts';

test('what is printed from the code is up to date: run `npm run gen`', async () => {
  const stale = [rulesIndex('.'), ...(await documents('.')), ...kubernetesFiles('.')]
    .filter(({ path, text }) => readFileSync(path, 'utf8') !== text)
    .map(({ path }) => path);
  expect(stale).toEqual([]);
});
