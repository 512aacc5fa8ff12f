import { applicationFiles, type ManifestFile } from './application.ts';
import { definitionFile } from './definitions.ts';

/**
 * The files of projects of all sizes, one after another, so that the largest need not be in memory at once. The sizes
 * are those of public repositories: half of the files have less than about 630 bytes, one in ten more than 3 kB, and of a
 * hundred about one is a CustomResourceDefinition with 100 kB and more.
 */

/** A Deployment and its Service in one file. */
export function* smallFile(seed: number): Generator<ManifestFile> {
  for (let n = 0; ; n++) {
    const file = applicationFiles({ seed, n, layout: 'one file each' }).at(-1);
    if (file?.resources !== 2 || !file.text.includes('kind: Service\n')) continue;
    yield file;
    return;
  }
}

/** A project of exactly `count` files: programs, and the definitions of operators. */
export function* project(seed: number, count: number): Generator<ManifestFile> {
  let written = 0;
  for (let n = 0; written < count; n++) {
    for (const file of applicationFiles({ seed, n, layout: 'as it comes' })) {
      if (written >= count) return;
      yield written % 100 === 60 ? definitionFile(seed, Math.floor(written / 100)) : file;
      written++;
    }
  }
}

/** Definitions of at least so many bytes in all. */
export function* definitions(seed: number, bytes: number): Generator<ManifestFile> {
  for (let [n, written] = [0, 0]; written < bytes; n++) {
    const file = definitionFile(seed, n);
    written += file.text.length;
    yield file;
  }
}

/** At least so many bytes of programs in a single file. */
export function* oneFile(seed: number, bytes: number): Generator<ManifestFile> {
  const texts: string[] = [];
  let [size, resources] = [0, 0];
  for (let n = 0; size < bytes; n++) {
    for (const { text, resources: count } of applicationFiles({ seed, n, layout: 'one file each' })) {
      texts.push(text.startsWith('---\n') ? text.slice(4) : text);
      size += text.length;
      resources += count;
    }
  }
  yield { path: 'all.yaml', text: texts.join('---\n'), resources };
}

/** Programs with all that hangs together, of at least so many objects in all. */
export function* graph(seed: number, resources: number): Generator<ManifestFile> {
  for (let [n, written] = [0, 0]; written < resources; n++) {
    for (const file of applicationFiles({ seed, n, layout: 'one file each', isWhole: true })) {
      written += file.resources;
      yield file;
    }
  }
}
