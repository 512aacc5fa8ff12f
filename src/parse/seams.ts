import { type DuplicateKey, nodeKind, type Tree } from './compose.ts';
import { startOfLine } from './lines.ts';

interface RootKey {
  readonly name: string;
  readonly start: number;
}

/**
 * Where further objects begin in a document that lacks its `---`, as offsets of the first key of each. They show as
 * keys of the root that come again, `apiVersion` and `kind` among them; any other key twice is an ordinary mistake.
 */
export function seams(text: string, tree: Tree, duplicates: readonly DuplicateKey[]): readonly number[] {
  const again = new Set(duplicates.filter(({ depth }) => depth === 0).map(({ key }) => key));
  if (!again.has('apiVersion') || !again.has('kind')) return [];
  const keys = rootKeys(tree);
  if (keys.some(({ start }) => text.slice(startOfLine(text, start), start).trim() !== '')) return [];
  const lastOf = new Map(keys.map(({ name }, n) => [name, n] as const));
  const found: number[] = [];
  let seen = new Set<string>();
  let first = keys[0]?.name;
  keys.forEach(({ name, start }, n) => {
    const isHead = name === 'apiVersion' || name === 'kind';
    const isObject = seen.has('apiVersion') && seen.has('kind');
    const isAnother = (lastOf.get('apiVersion') ?? 0) >= n && (lastOf.get('kind') ?? 0) >= n;
    // `metadata` may come first where the order of keys differs, but not where the next object has its own.
    const begins = isHead || name === first || (name === 'metadata' && lastOf.get(name) === n);
    if (seen.has(name) && isObject && isAnother && begins) {
      found.push(start);
      seen = new Set();
      first = name;
    }
    seen.add(name);
  });
  return found;
}

function rootKeys({ tape, keys }: Tree): readonly RootKey[] {
  const found: RootKey[] = [];
  const behind = (entry: number) => (tape[entry] === nodeKind.alias ? entry + 4 : (tape[entry + 3] ?? entry + 4));
  for (let entry = 4; entry < tape.length; ) {
    const isKey = tape[entry] === nodeKind.key;
    if (isKey) found.push({ name: keys[tape[entry + 3] ?? 0] ?? '', start: tape[entry + 1] ?? 0 });
    entry = behind(isKey ? entry + 4 : behind(entry));
  }
  return found;
}
