import { At, type Document, isMapping, spanAt, type Where } from './at.ts';
import { faultOfExternal } from './choice.ts';
import { ConfigError } from './errors.ts';
import { nameMatcher } from './glob.ts';
import type { Node } from './graph/binding.ts';
import type { KnownStorageClass } from './graph/storage.ts';
import { kindNames } from './kubernetes/kinds.ts';
import { isDns1123Label } from './kubernetes/names.ts';
import { didYouMean } from './nearest.ts';
import { lineStarts, positionAt } from './parse/lines.ts';
import { parseText, withoutByteOrderMark } from './parse/source.ts';
import type { SyntaxTrouble } from './parse/trouble.ts';
import { faultOfGlob } from './path-globs.ts';
import { type OptionSpec, type Rule, severities } from './rule.ts';
import {
  type IgnoreEntry,
  minorVersionOf,
  newestMinorVersion,
  type Override,
  oldestMinorVersion,
  profiles,
  type RuleSetting,
  type Settings,
  type Target,
} from './settings.ts';

/** What a configuration file sets; all else keeps its default. */
export type ConfigSettings = Partial<Settings> & {
  /** The path of the baseline, seen from the folder of the configuration. */
  readonly baselinePath?: string;
};

interface Reader {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly file: string;
  readonly fail: (at: Where, message: string) => never;
}

/**
 * Reads a configuration. `file` is the path that messages show.
 * Throws a ConfigError with the place of the first mistake and what to do about it.
 */
export function readConfig(original: string, file: string, allRules: readonly Rule[]): ConfigSettings {
  const text = withoutByteOrderMark(original);
  const parsed = parseText(text);
  const starts = lineStarts(text);
  const fail = (offset: number, message: string): never => {
    const { line, column } = positionAt(starts, offset);
    throw new ConfigError({ file, line, column }, message);
  };
  const trouble = parsed.troubles.find(({ code }) => code !== 'refused');
  if (trouble) fail(trouble.span.start, `this is no valid YAML: ${wordsFor(trouble)}`);
  const [first, second] = parsed.documents;
  if (second) fail(second.tape[1] ?? second.span.start, 'a configuration is one document: remove what follows here');
  if (!first || first.value === null) return {};
  const document: Document = { ...first, file, index: 0 };
  const reader: Reader = {
    rules: new Map(allRules.map((rule) => [rule.id, rule])),
    file,
    fail: (at, message) => fail(spanAt(at).start, message),
  };
  return readRoot(At.root(document), reader);
}

function wordsFor(trouble: SyntaxTrouble): string {
  switch (trouble.code) {
    case 'invalid':
      return `${trouble.reason}: ${trouble.hint}`;
    case 'tab':
      return 'a tab stands where only blanks may';
    case 'duplicate-key':
      return `key '${trouble.key}' stands here again`;
    case 'unclosed-quote':
      return `the text that begins with ${trouble.quote} here is never closed`;
    case 'anchor':
      return `'${trouble.name}' leads to no anchor: a text that begins with '*' needs quotes`;
    case 'blank':
      return `this is not a blank but a ${trouble.character}`;
    default:
      return trouble.code.replaceAll('-', ' ');
  }
}

type Fields<T> = { readonly [K in keyof T]: (at: At, reader: Reader) => T[K] };

/** Reads a mapping by a table of its keys; any other key is refused. */
function readFields<T extends object>(at: At, reader: Reader, fields: Fields<T>): Partial<T> {
  if (!isMapping(at.value))
    return reader.fail(at, `a mapping with the keys ${Object.keys(fields).map(quoted).join(', ')} belongs here`);
  const read: Partial<T> = {};
  for (const [key, value] of (at as At<Record<string, unknown>>).entries()) {
    const field = Object.hasOwn(fields, key) ? fields[key as keyof T] : undefined;
    if (!field) return reader.fail(value.key, `unknown key '${key}'${didYouMean(key, Object.keys(fields))}`);
    // A key whose lines are all comments is as good as none.
    if (value.value === null) continue;
    read[key as keyof T] = field(value, reader);
  }
  return read;
}

function readRoot(at: At, reader: Reader): ConfigSettings {
  const read = readFields(at, reader, {
    $schema: text,
    extends: oneOf(profiles),
    rules: readRules,
    overrides: listOf(readOverride),
    ignore: listOf(readIgnore),
    baseline: text,
    external: readExternal,
    complete: flag,
    namespace: readNamespace,
    kubernetesVersion: readVersion,
    cluster: (cluster, one) =>
      readFields(cluster, one, { storageClasses: listOf(readStorageClass), nodes: listOf(readNode) }),
    suppressions: (suppressions, one) => readFields(suppressions, one, { forbid: readForbidden }),
  });
  return {
    ...(read.extends ? { profile: read.extends } : {}),
    ...(read.rules ? { rules: read.rules } : {}),
    ...(read.overrides ? { overrides: read.overrides } : {}),
    ...(read.ignore ? { ignore: read.ignore } : {}),
    ...(read.baseline ? { baselinePath: read.baseline } : {}),
    ...(read.external ? { external: read.external } : {}),
    ...(read.complete === undefined ? {} : { complete: read.complete }),
    ...(read.namespace === undefined ? {} : { namespace: read.namespace, isNamespaceChosen: true }),
    ...(read.kubernetesVersion === undefined ? {} : { minorVersion: read.kubernetesVersion }),
    ...(read.cluster?.storageClasses ? { storageClasses: read.cluster.storageClasses } : {}),
    ...(read.cluster?.nodes ? { nodes: read.cluster.nodes } : {}),
    ...(read.suppressions?.forbid ? { forbiddenSuppressions: read.suppressions.forbid } : {}),
  };
}

function readRules(at: At, reader: Reader): Readonly<Record<string, RuleSetting>> {
  if (!isMapping(at.value))
    return reader.fail(at, "a mapping of rules belongs here, such as 'image-tag-latest: error'");
  const settings: Record<string, RuleSetting> = {};
  for (const [id, value] of (at as At<Record<string, unknown>>).entries()) {
    const rule = reader.rules.get(id);
    if (!rule) return reader.fail(value.key, `there is no rule '${id}'${didYouMean(id, reader.rules.keys())}`);
    settings[id] = readRuleSetting(value, reader, rule);
  }
  return settings;
}

const levels = [...severities, 'off'] as const;

function readRuleSetting(at: At, reader: Reader, rule: Rule): RuleSetting {
  // YAML 1.1 reads a plain `off` as false.
  if (at.value === false) return { severity: 'off' };
  if (!isMapping(at.value)) return { severity: oneOf(levels)(at, reader) };
  const { severity, ...options } = readFields<Record<string, unknown>>(at, reader, {
    severity: (level, one) => (level.value === false ? 'off' : oneOf(levels)(level, one)),
    ...Object.fromEntries(
      Object.entries(rule.options).map(([name, spec]) => [
        name,
        (value: At, one: Reader) => readOption(value, one, spec),
      ]),
    ),
  });
  return {
    ...(severity ? { severity: severity as (typeof levels)[number] } : {}),
    ...(Object.keys(options).length > 0 ? { options } : {}),
  };
}

function readOption(at: At, reader: Reader, spec: OptionSpec): unknown {
  switch (spec.type) {
    case 'strings':
      return texts(at, reader);
    case 'string':
      return spec.choices ? oneOf(spec.choices)(at, reader) : text(at, reader);
    case 'boolean':
      return flag(at, reader);
    case 'integer': {
      const number = at.number();
      if (number === undefined || !Number.isInteger(number) || number < (spec.minimum ?? Number.NEGATIVE_INFINITY)) {
        return reader.fail(
          at,
          `a whole number${spec.minimum === undefined ? '' : ` of at least ${spec.minimum}`} belongs here`,
        );
      }
      return number;
    }
  }
}

const targetFields = { files: readGlobs, kinds: readKinds, namespaces: texts, names: texts } as const;

function readOverride(at: At, reader: Reader): Override {
  const { rules, ...target } = readFields<Target & { rules: Override['rules'] }>(at, reader, {
    ...(targetFields as Fields<Target>),
    rules: readRules,
  } as Fields<Target & { rules: Override['rules'] }>);
  if (!rules) return reader.fail(at, "an override needs 'rules'");
  if (Object.keys(target).length === 0)
    return reader.fail(at, "an override needs 'files', 'kinds', 'namespaces' or 'names', or it belongs into 'rules'");
  return { ...target, rules };
}

function readIgnore(at: At, reader: Reader): IgnoreEntry {
  type Read = Target & { rules: readonly string[]; reason: string; until: string };
  const {
    rules,
    reason = '',
    until,
    ...target
  } = readFields<Read>(at, reader, {
    ...(targetFields as Fields<Target>),
    rules: texts,
    reason: text,
    until: text,
  } as Fields<Read>);
  if (!rules) return reader.fail(at, "an ignore entry needs 'rules'");
  return { ...target, rules, reason, ...(until ? { until } : {}), file: reader.file, span: spanAt(at) };
}

function readKinds(at: At, reader: Reader): readonly string[] {
  return eachText(at, reader, (kind) => {
    const known = kindNames.includes(kind) ? '' : didYouMean(kind, kindNames);
    // A custom kind is not known here; only what looks like a slip of the pen is refused.
    return known === '' ? undefined : `there is no kind '${kind}'${known}`;
  });
}

function readGlobs(at: At, reader: Reader): readonly string[] {
  return eachText(at, reader, faultOfGlob);
}

function readExternal(at: At, reader: Reader): readonly string[] {
  return eachText(at, reader, (entry) => faultOfExternal(entry));
}

function readForbidden(at: At, reader: Reader): readonly string[] {
  const ids = [...reader.rules.keys()];
  return eachText(at, reader, (pattern) =>
    ids.some(nameMatcher([pattern])) ? undefined : `no rule is called '${pattern}'${didYouMean(pattern, ids)}`,
  );
}

/** A text or a list of texts, each of which is looked at. */
function eachText(at: At, reader: Reader, faultOf: (text: string) => string | undefined): readonly string[] {
  const entries = texts(at, reader);
  entries.forEach((entry, n) => {
    const fault = faultOf(entry);
    if (fault !== undefined) reader.fail((at as At<unknown[]>).items()[n] ?? at, fault);
  });
  return entries;
}

function readNamespace(at: At, reader: Reader): string {
  const name = text(at, reader);
  return isDns1123Label(name)
    ? name
    : reader.fail(at, `a namespace has small letters, digits and '-' only, unlike '${name}'`);
}

function readVersion(at: At, reader: Reader): number {
  const minor = minorVersionOf(String(at.scalar() ?? ''));
  if (minor === undefined)
    return reader.fail(
      at,
      `a version in quotes from '1.${oldestMinorVersion}' to '1.${newestMinorVersion}' belongs here`,
    );
  return minor;
}

function readStorageClass(at: At, reader: Reader): KnownStorageClass {
  const base = { name: '', provisioner: 'external', default: false, volumeBindingMode: 'Immediate' } as const;
  const name = at.text();
  if (name !== undefined) return { ...base, name };
  const read = readFields<KnownStorageClass>(at, reader, {
    name: text,
    provisioner: text,
    default: flag,
    volumeBindingMode: oneOf(['Immediate', 'WaitForFirstConsumer'] as const),
  });
  if (!read.name) return reader.fail(at, "a storage class needs a 'name'");
  return { ...base, ...read };
}

/** Every node has its name as a label, unless the list says otherwise (kubelet, `kubernetes.io/hostname`). */
function readNode(at: At, reader: Reader): Node {
  const name = at.text();
  if (name !== undefined) return { name, labels: { [hostnameLabel]: name } };
  const read = readFields<Node>(at, reader, { name: text, labels: readLabels });
  if (!read.name) return reader.fail(at, "a node needs a 'name'");
  return { name: read.name, labels: { [hostnameLabel]: read.name, ...read.labels } };
}

const hostnameLabel = 'kubernetes.io/hostname';

function readLabels(at: At, reader: Reader): Readonly<Record<string, string>> {
  if (!isMapping(at.value)) return reader.fail(at, "a mapping of labels belongs here, such as 'zone: a'");
  const pairs = (at as At<Record<string, unknown>>).entries();
  return Object.fromEntries(pairs.map(([key, value]) => [key, text(value, reader)]));
}

function oneOf<const T extends string>(words: readonly T[]): (at: At, reader: Reader) => T {
  return (at, reader) => {
    const word = at.text();
    const known = words.find((candidate) => candidate === word);
    return (
      known ??
      reader.fail(
        at,
        `${words.map(quoted).join(', ')} may stand here${word === undefined ? '' : `, not '${word}'${didYouMean(word, words)}`}`,
      )
    );
  };
}

function listOf<T>(read: (at: At, reader: Reader) => T): (at: At, reader: Reader) => readonly T[] {
  return (at, reader) =>
    Array.isArray(at.value)
      ? (at as At<unknown[]>).items().map((item) => read(item, reader))
      : reader.fail(at, 'a list belongs here');
}

function texts(at: At, reader: Reader): readonly string[] {
  return typeof at.value === 'string' ? [at.value] : listOf(text)(at, reader);
}

function text(at: At, reader: Reader): string {
  return at.text() ?? reader.fail(at, 'a text belongs here');
}

function flag(at: At, reader: Reader): boolean {
  return at.flag() ?? reader.fail(at, "'true' or 'false' belongs here");
}

function quoted(word: string): string {
  return `'${word}'`;
}
