import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClientNode } from './client-node.ts';
import { type History, joinRelease, joinReleases } from './history.ts';
import { readKubernetesTypes } from './kubernetes-types.ts';
import type { Release } from './release.ts';

/** A published type package and the minor version of Kubernetes that it was made from: a line of `schemas/releases.json`. */
export interface ReleasePackage {
  readonly minor: number;
  readonly package: string;
  readonly version: string;
}

/**
 * Reads packages and joins them, to what is known where it is given. What is not in the cache is fetched with npm;
 * nothing of a package is run. Throws where a package is not of the version of Kubernetes that its line says.
 */
export function readPackages(packages: readonly ReleasePackage[], cache: string, known?: History): History {
  const folders = packages.map((one) => [one, fetched(one, cache)] as const);
  const byGroup = folders
    .filter(([one]) => one.package === 'kubernetes-types')
    .map(([one, folder]) => readKubernetesTypes(folder, one.minor));
  const groupOf = groupsByName([...byGroup.flatMap(({ types }) => [...types.keys()]), ...(known?.types.keys() ?? [])]);
  const byModel = folders
    .filter(([one]) => one.package !== 'kubernetes-types')
    .map(([one, folder]): Release => {
      const said = minorOf(folder);
      if (said !== one.minor)
        throw new Error(
          `${one.package} ${one.version} is made from Kubernetes 1.${said}, not 1.${one.minor}: correct schemas/releases.json`,
        );
      return readClientNode(folder, one.minor, groupOf);
    });
  const releases = [...byGroup, ...byModel].sort((a, b) => a.minor - b.minor);
  return known ? releases.reduce(joinRelease, known) : joinReleases(releases);
}

/** The group that a type is at home in, told by its version and name; undefined where several have one of that name. */
function groupsByName(ids: readonly string[]): (version: string, name: string) => string | undefined {
  const groups = new Map<string, Set<string>>();
  for (const id of ids) {
    const [group = '', version, name] = id.split('/');
    const key = `${version}/${name}`;
    groups.set(key, (groups.get(key) ?? new Set()).add(group));
  }
  return (version, name) => {
    const found = [...(groups.get(`${version}/${name}`) ?? [])];
    if (found.length <= 1) return found[0];
    // Before a second group had such a type, the first needed no prefix.
    return firstOwners.find((group) => found.includes(group) && (group !== 'rbac' || name === 'Subject'));
  };
}

const firstOwners = ['core', 'rbac'] as const;

function minorOf(folder: string): number {
  const models = ['models', 'model'].map((name) => join(folder, 'dist/gen', name)).find(existsSync) ?? folder;
  const sample = readdirSync(models).find((name) => /pod\.d\.ts$/i.test(name)) ?? '';
  const found = /OpenAPI (?:spec version|document): (?:release-|v)1\.(\d+)/.exec(
    readFileSync(join(models, sample), 'utf8'),
  );
  return Number(found?.[1]);
}

function fetched(one: ReleasePackage, cache: string): string {
  const folder = join(cache, `${one.package.replaceAll('/', '+')}@${one.version}`);
  if (!existsSync(join(folder, 'package'))) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, `${one.package}@${one.version}`]);
    const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    execFileSync('tar', ['xzf', join(folder, archive), '-C', folder]);
  }
  return join(folder, 'package');
}
