import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Generated, readIfThere } from '../gen.ts';
import { type History, readHistory, writeHistory } from './history.ts';
import { jsonSchema } from './json-schema.ts';
import { applyOverlay, readOverlay } from './overlay.ts';
import { type ReleasePackage, readPackages } from './packages.ts';
import { type ApiVersionRow, type KindRow, printTables } from './tables.ts';

export interface HistoryFile {
  readonly path: string;
  /** What it was made from, as `schemas/releases.json` had it. */
  readonly releases: readonly ReleasePackage[];
  readonly history: History;
}

/**
 * Everything that follows from the types of Kubernetes: the history of the types, brought up to `schemas/releases.json`,
 * the JSON schema, and the tables of the structural check. With `isFromScratch` all packages are read again.
 * Throws where the overlay speaks of types or fields that do not exist.
 */
export function kubernetesFiles(root: string, isFromScratch = false): readonly Generated[] {
  const { releases, history } = historyUpToDate(root, isFromScratch);
  const { rows, lost } = applyOverlay(history, readOverlay(join(root, 'schemas/overlay')));
  if (lost.length > 0) throw new Error(`schemas/overlay speaks of what does not exist:\n${lost.join('\n')}`);
  const apiVersions = readJson<Readonly<Record<string, ApiVersionRow>>>(root, 'schemas/overlay/api-versions.json');
  const kindRows = readJson<Readonly<Record<string, KindRow>>>(root, 'schemas/overlay/kinds.json');
  return [
    {
      path: join(root, 'schemas/history.json'),
      text: writeHistory(history).replace('{', `{\n "releases": ${JSON.stringify(releases)},`),
    },
    { path: join(root, 'schemas/kubernetes.schema.json'), text: printSchema(jsonSchema(history, rows)) },
    { path: join(root, 'src/schema/tables.ts'), text: printTables({ history, rows, apiVersions, kindRows }) },
  ];
}

function historyUpToDate(root: string, isFromScratch: boolean): Omit<HistoryFile, 'path'> {
  const releases = readJson<readonly ReleasePackage[]>(root, 'schemas/releases.json');
  const cache = join(root, 'node_modules/.cache/kubeworthy/types');
  const text = isFromScratch ? undefined : readIfThere(join(root, 'schemas/history.json'));
  if (text === undefined) return { releases, history: readPackages(releases, cache) };
  const known = (JSON.parse(text) as { readonly releases: readonly ReleasePackage[] }).releases;
  const isKnown = (one: ReleasePackage) =>
    known.some((other) => other.package === one.package && other.version === one.version);
  const news = releases.filter((one) => !isKnown(one));
  const history = readHistory(text);
  return { releases, history: news.length === 0 ? history : readPackages(news, cache, history) };
}

function readJson<T>(root: string, path: string): T {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
}

/** A line for each type: a new field is a short difference, and the file stays small. */
function printSchema({ $defs, ...head }: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries($defs as object).map(
    ([name, one]) => `  ${JSON.stringify(name)}: ${JSON.stringify(one)}`,
  );
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "$defs": {\n${lines.join(',\n')}\n  }\n}\n`;
}
