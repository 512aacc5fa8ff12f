import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneFile, type Sample } from './sample.ts';

interface SuiteCase {
  readonly id: string;
  readonly text: string;
}

/** Where a text of the YAML test suite stands: alone, in fields of an object, or as the content of one. */
const places: Readonly<Record<string, (yaml: string) => string>> = {
  alone: (yaml) => yaml,
  'below spec': (yaml) => `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n${indented(yaml)}\n`,
  'as containers': (yaml) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n${indented(indented(yaml))}\n`,
  'as data': (yaml) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata:\n${indented(yaml)}\n`,
  'as a text': (yaml) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata:\n  file.yaml: |\n${indented(indented(yaml))}\n`,
  'behind an object': (yaml) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\n${yaml}`,
};

function indented(yaml: string): string {
  return yaml.replace(/^(?=.)/gm, '  ');
}

/** The cases of the YAML test suite, each in every place. `root` is the root of the repository. */
export function suiteSamples(root: string): readonly Sample[] {
  const cases: readonly SuiteCase[] = JSON.parse(
    readFileSync(join(root, 'fixtures/yaml-test-suite/cases.json'), 'utf8'),
  );
  return cases.flatMap(({ id, text }) =>
    Object.entries(places).map(([place, put]) => oneFile(`${id} ${place}`, put(text))),
  );
}
