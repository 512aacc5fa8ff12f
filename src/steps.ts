import { isMapping } from './at.ts';
import type { Path } from './parse/places.ts';

/** What tells the items of a list apart, the most telling first: the keys by which Kubernetes merges lists. */
const telling = [
  'name',
  'key',
  'mountPath',
  'devicePath',
  'containerPort',
  'port',
  'topologyKey',
  'host',
  'path',
  'ip',
];

/**
 * The way along `path` from a value, with items of lists by what they hold instead of by their number. An item that
 * nothing tells apart is '[]'.
 */
export function namedSteps(root: unknown, path: Path): readonly string[] {
  let value = root;
  return path.map((step) => {
    const isItem = Array.isArray(value);
    value = isItem || isMapping(value) ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined;
    return isItem ? `[${nameOfItem(value)}]` : String(step);
  });
}

function nameOfItem(item: unknown): string {
  if (!isMapping(item)) return isScalar(item) ? String(item) : '';
  if (isMapping(item.metadata) && isScalar(item.metadata.name)) return String(item.metadata.name);
  const key = telling.find((candidate) => isScalar(item[candidate]));
  return key === undefined ? '' : `${key}=${String(item[key])}`;
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
