import { shownValue } from '../../at.ts';
import { parseText } from '../../parse/source.ts';
import { hostileNames, hostileSnippets, hostileValues } from './hostile-words.ts';
import { createRandom, type Random } from './random.ts';
import { oneFile, type Sample } from './sample.ts';

/** Makes the hostile document of a seed: some manifests, changed as nobody would write them. */
export function createMutator(texts: readonly string[]): (seed: number) => Sample {
  const values = new Map<string, readonly unknown[]>();
  return (seed) => {
    const random = createRandom(seed);
    const parts = Array.from({ length: 1 + random.below(3) }, () => {
      const text = random.pick(texts);
      return random.once(2) ? mutatedText(text, random) : mutatedValues(valuesOf(text), random);
    });
    const text = parts.join(random.once(20) ? '' : '\n---\n');
    const whole = random.once(6) ? random.pick(heads) + text : text;
    return oneFile(`seed ${seed}`, random.once(12) ? whole.replaceAll('\n', random.pick(['\r', '\r\n'])) : whole);
  };

  function valuesOf(text: string): readonly unknown[] {
    const known = values.get(text) ?? parseText(text).documents.map(({ value }) => value);
    values.set(text, known);
    return known;
  }
}

/** What may stand before all else. */
const heads: readonly string[] = [
  '\n',
  '\n\n',
  '\r\n',
  ' \n',
  '\t\n',
  '\ufeff',
  '\ufeff\n',
  '---\n',
  '...\n',
  '%YAML 1.2\n',
  '# head\n',
];

/** Lines that say nothing of an object. */
const idleLines: readonly string[] = [
  '',
  ' ',
  '\t',
  '# comment',
  '  # kubeworthy-ignore image-tag-latest: waits for 2.0',
  '# kubeworthy-ignore',
  '---',
  '--- # kubeworthy-ignore image-tag-latest',
  '...',
];

type Change<T> = (list: T[], random: Random) => void;

const indented = (line: string, random: Random) => `${' '.repeat(random.below(6))}${line.trimStart()}`;

/** What happens to lines by accident or on purpose. */
const lineChanges: readonly Change<string>[] = [
  (lines, random) => void lines.splice(random.below(lines.length), 1 + random.below(3)),
  (lines, random) => {
    const at = random.below(lines.length);
    lines.splice(at, 0, ...lines.slice(at, at + 1 + random.below(8)));
  },
  (lines, random) => {
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  },
  (lines, random) => void lines.splice(random.below(lines.length + 1), 0, random.pick(idleLines)),
  (lines, random) => {
    const at = random.below(lines.length);
    lines[at] = `${lines[at] ?? ''} ${random.pick(idleLines)}`;
  },
  (lines, random) => {
    const at = random.below(lines.length);
    lines[at] = indented(lines[at] ?? '', random);
  },
  (lines, random) => {
    const at = random.below(lines.length);
    const line = lines[at] ?? '';
    const column = random.below(line.length + 1);
    lines[at] = line.slice(0, column) + random.pick(hostileSnippets) + line.slice(column + random.below(3));
  },
  (lines, random) => {
    const at = random.below(lines.length);
    const value = random.once(3) ? JSON.stringify(random.pick(hostileNames)) : random.pick(hostileValues);
    lines[at] = (lines[at] ?? '').replace(/:( .*)?$/, `: ${value}`);
  },
  (lines, random) => {
    const at = random.below(lines.length);
    const name = JSON.stringify(random.pick(hostileNames));
    lines[at] = (lines[at] ?? '').replace(/[\w./-]+(?=:)/, () => name);
  },
];

function mutatedText(text: string, random: Random): string {
  const lines = text.split('\n');
  for (let n = 1 + random.below(4); n > 0; n--) random.pick(lineChanges)(lines, random);
  return lines.join('\n');
}

/** A value in the place of which a text is written that JSON does not know. */
class Written {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

interface Holder {
  readonly container: Record<string, unknown> | unknown[];
  readonly key: string | number;
}

function mutatedValues(values: readonly unknown[], random: Random): string {
  const root = { documents: structuredClone(values) };
  const holders = holdersIn(root.documents as unknown[]);
  for (let n = 1 + random.below(4); n > 0 && holders.length > 0; n--)
    changeValue(random.pick(holders), holders, random);
  return root.documents.map(written).join('\n---\n');
}

function holdersIn(value: unknown): Holder[] {
  if (Array.isArray(value)) return value.flatMap((item, key) => [{ container: value, key }, ...holdersIn(item)]);
  if (typeof value !== 'object' || value === null) return [];
  const container = value as Record<string, unknown>;
  return Object.keys(container).flatMap((key) => [{ container, key }, ...holdersIn(container[key])]);
}

function changeValue({ container, key }: Holder, holders: readonly Holder[], random: Random): void {
  const own = container as Record<string | number, unknown>;
  const value = own[key];
  switch (random.below(9)) {
    case 0:
      own[key] = new Written(random.pick(hostileValues));
      return;
    case 1:
      own[key] = random.pick(hostileNames);
      return;
    case 2:
      if (Array.isArray(container)) container.splice(Number(key), 1);
      else delete own[key];
      return;
    case 3:
      if (Array.isArray(container)) container.push(value, value);
      else put(container, random.pick(hostileNames), value);
      return;
    case 4:
      own[key] = Array.isArray(value) ? value[0] : [value];
      return;
    case 5:
      own[key] = { [random.pick(hostileNames)]: value };
      return;
    case 6:
      own[key] = null;
      return;
    case 7:
      own[key] = typeof value === 'string' ? Number(value) || 1 : shownValue(value);
      return;
    default: {
      // Something from elsewhere in the document; a copy, so that nothing holds itself.
      const other = random.pick(holders);
      own[key] = copied((other.container as Record<string | number, unknown>)[other.key]);
    }
  }
}

/** A copy that is not larger than a manifest. */
function copied(value: unknown): unknown {
  const text = written(value);
  return new Written(text.length > 20_000 ? '[]' : text);
}

function put(object: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

/** YAML between brackets. */
function written(value: unknown): string {
  if (value instanceof Written) return value.text.includes('\n') ? 'null' : value.text;
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const pairs = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${written(item)}`);
  return `{${pairs.join(', ')}}`;
}
