import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseText, withoutByteOrderMark } from '../parse/source.ts';
import { placeDifferences } from './place-differences.ts';
import { readingDifferences } from './reading-differences.ts';

// Compares how manifests are read here with how kubectl reads them, value for value, and with `--places` each place with
// the one that the `yaml` package gives: `npm run compare-readings -- readings.ndjson path/to/manifests [--places]`.
// Each line of the readings is `{"path": ..., "docs": [...]}`, the path below the folder; a file without a line was
// refused by kubectl, and then something must be wrong with it here, too. The exit code is 1 where something differs.
const [readings, root, flag] = process.argv.slice(2);
if (readings === undefined || root === undefined || (flag !== undefined && flag !== '--places')) {
  console.error('usage: npm run compare-readings -- <readings.ndjson> <folder> [--places]');
  process.exit(2);
}

const accepted = new Map<string, readonly unknown[]>();
for (const line of readFileSync(readings, 'utf8').split('\n')) {
  if (line === '') continue;
  const { path, docs }: { path: string; docs: readonly unknown[] } = JSON.parse(line);
  accepted.set(path, docs);
}

const counts = { files: 0, refused: 0, documents: 0, differing: 0, places: 0, displaced: 0 };
for (const file of filesBelow(root)) {
  const path = relative(root, file);
  const text = withoutByteOrderMark(readFileSync(file, 'utf8'));
  const documents = accepted.get(path);
  const read = parseText(text);
  counts.files++;
  counts.documents += read.documents.length;
  if (documents === undefined) counts.refused++;
  const reading = documents === undefined ? { documents: [], error: 'not in its readings' } : { documents };
  const differences = readingDifferences(read, reading);
  if (differences.length > 0) counts.differing++;
  for (const difference of differences) console.log(`${path}: ${difference}`);
  if (flag === '--places' && documents !== undefined) {
    const { compared, differences: displaced, refusal } = placeDifferences(text, read.documents);
    counts.places += compared;
    if (refusal !== undefined) console.log(`${path}: no places compared, the yaml package refuses: ${refusal}`);
    counts.displaced += displaced.length;
    for (const difference of displaced) console.log(`${path}: ${difference}`);
  }
}
console.log(
  `${counts.files} files (${counts.refused} refused by kubectl), ${counts.documents} documents: ${counts.differing} files are read differently`,
);
if (flag === '--places') console.log(`${counts.places} places: ${counts.displaced} differ`);
if (counts.differing + counts.displaced > 0) process.exitCode = 1;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
}
