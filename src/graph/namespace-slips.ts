import type { Resource } from '../model.ts';
import { nearMisses } from './near-miss.ts';
import { folderOf } from './nearness.ts';

/**
 * Namespaces that objects name and that are slips of the pen for a Namespace of the run, by what was written. That the
 * names are alike is not enough: what stands in the same folder shows which one was meant.
 */
export function namespaceSlips(resources: readonly Resource[]): ReadonlyMap<string, string> {
  const defined = resources.filter(({ visitable }) => visitable === 'Namespace');
  const names = new Set(defined.map(({ name }) => name));
  const folders = new Map<string, Set<string>>();
  const place = (namespace: string, file: string) =>
    folders.set(namespace, (folders.get(namespace) ?? new Set()).add(folderOf(file)));
  for (const { hasOwnNamespace, namespace, file } of resources) if (hasOwnNamespace) place(namespace, file);
  for (const { name, file } of defined) place(name, file);

  const slips = new Map<string, string>();
  for (const [written, usedIn] of folders) {
    if (names.has(written)) continue;
    const meant = nearMisses(written, names, (one) => one).find((one) => {
      const others = folders.get(one);
      return others !== undefined && [...usedIn].some((folder) => others.has(folder));
    });
    if (meant !== undefined) slips.set(written, meant);
  }
  return slips;
}
