import type { Random } from './random.ts';

/** What a manifest says, without how it is written. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** How somebody writes YAML. */
export interface Style {
  readonly indent: 2 | 4;
  /** Whether the dashes of a list stand below the first letter of its key, or further in. */
  readonly dashes: 'flush' | 'indented';
  readonly quotes: 'where-needed' | 'double' | 'single';
  /** Whether short mappings and lists of scalars stand on one line, in braces. */
  readonly isBraced: boolean;
  /** The share of keys that have a comment above. */
  readonly comments: number;
}

export function styleFrom(random: Random): Style {
  return {
    indent: random.chance(0.92) ? 2 : 4,
    dashes: random.chance(0.6) ? 'indented' : 'flush',
    quotes: random.chance(0.7) ? 'where-needed' : random.chance(0.8) ? 'double' : 'single',
    isBraced: random.chance(0.15),
    comments: random.chance(0.4) ? 0.04 : 0,
  };
}

/** Writes one document, without the line that separates it from others. */
export function writeYaml(value: Plain, style: Style, random: Random): string {
  return block(value, 0);

  function block(value: Plain, depth: number): string {
    if (Array.isArray(value)) return list(value, depth);
    return mapping(value as { readonly [key: string]: Plain }, depth);
  }

  function mapping(value: { readonly [key: string]: Plain }, depth: number): string {
    const margin = ' '.repeat(depth);
    return Object.entries(value)
      .map(([key, item]) => {
        const comment = random.chance(style.comments) ? `${margin}# ${random.pick(remarks)}\n` : '';
        return `${comment}${margin}${keyText(key)}:${below(item, depth)}`;
      })
      .join('');
  }

  function below(item: Plain, depth: number): string {
    const inline = onOneLine(item, depth);
    if (inline !== undefined) return ` ${inline}\n`;
    if (typeof item === 'string') return literal(item, depth + style.indent);
    const further = Array.isArray(item) && style.dashes === 'flush' ? 0 : style.indent;
    return `\n${block(item, depth + further)}`;
  }

  function list(items: readonly Plain[], depth: number): string {
    const margin = ' '.repeat(depth);
    return items
      .map((item) => {
        const inline = onOneLine(item, depth);
        if (inline !== undefined) return `${margin}- ${inline}\n`;
        if (typeof item === 'string') return `${margin}-${literal(item, depth + 2)}`;
        const text = block(item, depth + 2);
        // A comment above the first key stands above the dash.
        const start = text.search(/^ *[^ #]/m);
        return `${text.slice(0, start).replace(/^ {2}/gm, '')}${margin}- ${text.slice(start + depth + 2)}`;
      })
      .join('');
  }

  function onOneLine(value: Plain, depth: number): string | undefined {
    if (typeof value === 'string') return value.includes('\n') ? undefined : scalar(value);
    if (typeof value !== 'object' || value === null) return String(value);
    if (Array.isArray(value) && value.length === 0) return '[]';
    if (Object.keys(value).length === 0) return '{}';
    if (!style.isBraced) return undefined;
    const parts = Object.values(value);
    if (depth < 4 || parts.length > 4 || !parts.every((part) => typeof part !== 'object' && isShort(part)))
      return undefined;
    if (Array.isArray(value)) return `[${parts.map((part) => braced(part)).join(', ')}]`;
    return `{ ${Object.entries(value)
      .map(([key, part]) => `${keyText(key)}: ${braced(part)}`)
      .join(', ')} }`;
  }

  function braced(value: Plain): string {
    return typeof value === 'string' ? scalar(value) : String(value);
  }

  function scalar(text: string): string {
    const isPlain = plain.test(text) && !readOtherwise.test(text);
    if (style.quotes === 'where-needed' && isPlain) return text;
    // Nobody puts the words of an enumeration into quotes.
    if (isPlain && /^[A-Z][A-Za-z]*$/.test(text)) return text;
    return style.quotes === 'single' && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
  }
}

function isShort(value: Plain): boolean {
  return String(value).length <= 24 && !String(value).includes('\n');
}

function literal(text: string, depth: number): string {
  const margin = ' '.repeat(depth);
  const isClipped = text.endsWith('\n');
  const lines = (isClipped ? text.slice(0, -1) : text).split('\n');
  return ` ${isClipped ? '|' : '|-'}\n${lines.map((line) => (line === '' ? '\n' : `${margin}${line}\n`)).join('')}`;
}

function keyText(key: string): string {
  return plain.test(key) && !readOtherwise.test(key) ? key : JSON.stringify(key);
}

/** Texts that are the same without quotes. */
const plain = /^(?:(?:--|\.)?[A-Za-z/][\w./@=-]*(?::[\w./@-]+)*(?: [\w./@()-]+)*|\d+(?:m|Mi|Gi|s))$/;
/** Texts that YAML 1.1 takes for something else without quotes. */
const readOtherwise = /^(?:y|n|yes|no|on|off|true|false|null|~)$/i;

const remarks: readonly [string, ...string[]] = [
  'keep in step with the other regions',
  'TODO: move into the shared settings',
  'the default is too low for the nightly run',
  'see the runbook',
  'asked for by the platform team',
  'measured in March, with some room on top',
  'must be the name that the certificate is for',
  'do not raise without asking: it multiplies with the number of shards',
  'needed by the old clients, which cannot follow redirects',
  'required, or the first request after a rollout fails',
];
