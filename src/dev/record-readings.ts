import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWithKubectl } from './oracle.ts';
import { choicesOf, writtenDocument } from './written-documents.ts';

// Records how kubectl reads the cases of the YAML test suite and some generated texts (`test/oracle/README.md` says how
// to run it): `node src/dev/run.mjs record-readings path/to/yaml-test-suite path/to/oracle`.
const [suite = '', oracle = ''] = process.argv.slice(2);

const cases = readdirSync(suite)
  .filter((name) => /^[0-9A-Z]{4}$/.test(name))
  .sort()
  .flatMap((id) => [id, ...subcases(id)])
  .filter((id) => existsSync(join(suite, id, 'in.yaml')))
  .map((id) => ({
    id,
    title: readFileSync(join(suite, id, '==='), 'utf8').trim(),
    text: readFileSync(join(suite, id, 'in.yaml'), 'utf8'),
  }));
record('fixtures/yaml-test-suite/cases.json', cases);

const generated = Array.from({ length: 500 }, (_, seed) => ({ seed, text: writtenDocument(choicesOf(seed)) }));
record('fixtures/readings/generated.json', generated);

/** Some cases are several: `2G84/00`, `2G84/01`. */
function subcases(id: string): readonly string[] {
  return readdirSync(join(suite, id))
    .filter((name) => /^[0-9]+$/.test(name))
    .sort()
    .map((name) => `${id}/${name}`);
}

function record(path: string, texts: readonly { readonly text: string }[]): void {
  const readings = readWithKubectl(
    oracle,
    texts.map(({ text }) => text),
  );
  const lines = texts.map((one, n) => JSON.stringify({ ...one, ...readings[n] }));
  writeFileSync(path, `[\n${lines.join(',\n')}\n]\n`);
}
