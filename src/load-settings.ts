import type { Arguments } from './args.ts';
import { type KnownEntry, readBaseline } from './baseline.ts';
import { faultOfExternal } from './choice.ts';
import { readConfig } from './config.ts';
import { UsageError } from './errors.ts';
import { type FileSystem, foldersUpwards, readNamed, reasonOf } from './fs.ts';
import { isDns1123Label } from './kubernetes/names.ts';
import type { Machine } from './main.ts';
import { didYouMean } from './nearest.ts';
import { type Rule, severities } from './rule.ts';
import {
  configNames,
  defaultSettings,
  minorVersionOf,
  newestMinorVersion,
  oldestMinorVersion,
  type RuleSetting,
  type Settings,
} from './settings.ts';

export interface LoadInput {
  readonly machine: Machine;
  readonly args: Arguments;
  readonly roots: readonly string[];
  readonly rules: readonly Rule[];
}

export interface Loaded {
  readonly settings: Settings;
  /** The text of the configuration, under the path that findings show. */
  readonly configTexts: ReadonlyMap<string, string>;
  /** The absolute path of the baseline, if there is to be one. */
  readonly baselinePath: string | undefined;
}

/** Settings from the configuration that belongs to the roots, and from the command line, which has the last word. */
export function loadSettings({ machine, args, roots, rules }: LoadInput): Loaded {
  const { fs, cwd, today } = machine;
  const path = configPath(fs, cwd, { given: args.flags.config, roots });
  const text = path === undefined ? '' : readConfigText(fs, cwd, path);
  const file = path === undefined ? '' : fs.relative(cwd, path);
  const { baselinePath: configuredBaseline, ...configured } = path === undefined ? {} : readConfig(text, file, rules);
  const baselinePath = args.flags.baseline
    ? fs.resolve(cwd, args.flags.baseline)
    : configuredBaseline && fs.resolve(fs.parent(path ?? cwd), configuredBaseline);
  const baseline = loadBaseline(machine, args, baselinePath);
  const base: Settings = {
    ...defaultSettings,
    ...configured,
    today,
    baseline: baseline.entries,
    ...(path === undefined ? {} : { filesFrom: filesFrom(fs, cwd, fs.parent(path)) }),
  };
  return {
    settings: withFlags(base, args, rules),
    configTexts: new Map([...(path === undefined ? [] : [[file, text] as const]), ...baseline.texts]),
    baselinePath,
  };
}

interface LoadedBaseline {
  readonly entries: readonly KnownEntry[];
  readonly texts: readonly (readonly [string, string])[];
}

/** Paths in a baseline begin at its folder; findings are named from the current one. */
function loadBaseline(
  { fs, cwd }: Pick<Machine, 'fs' | 'cwd'>,
  { flags }: Arguments,
  path: string | undefined,
): LoadedBaseline {
  if (path === undefined) return { entries: [], texts: [] };
  const shown = fs.relative(cwd, path);
  if (fs.kindOf(path) === undefined) {
    if (flags['write-baseline']) return { entries: [], texts: [] };
    throw new UsageError(`there is no baseline '${shown}': '--write-baseline' makes one of what is found now`);
  }
  const text = readConfigText(fs, cwd, path);
  const entries = readBaseline(text, shown).map((entry) => {
    const file = fs.resolve(fs.parent(path), entry.file);
    return { ...entry, file: fs.relative(cwd, file), isThere: fs.kindOf(file) !== undefined };
  });
  return { entries, texts: [[shown, text]] };
}

function readConfigText(fs: FileSystem, cwd: string, path: string): string {
  try {
    return readNamed(fs, path);
  } catch (error) {
    throw new UsageError(`the configuration '${fs.relative(cwd, path)}' cannot be read: ${reasonOf(error)}`);
  }
}

interface ConfigPlace {
  readonly given: string | undefined;
  readonly roots: readonly string[];
}

function configPath(fs: FileSystem, cwd: string, { given, roots }: ConfigPlace): string | undefined {
  if (given !== undefined) {
    const path = fs.resolve(cwd, given);
    if (!['file', 'other'].includes(fs.kindOf(path) ?? ''))
      throw new UsageError(`there is no configuration '${given}'`);
    return path;
  }
  const found = new Set(roots.map((root) => findUpwards(fs, root)));
  const [first, second] = [...found];
  if (found.size > 1)
    throw new UsageError(
      `the paths have different configurations ('${first ?? 'none'}' and '${second ?? 'none'}'): lint them one by one, or choose one with --config`,
    );
  return first;
}

function findUpwards(fs: FileSystem, folder: string): string | undefined {
  for (const at of foldersUpwards(fs, folder)) {
    const [name, other] = configNames.filter((candidate) => fs.kindOf(fs.join(at, candidate)) === 'file');
    if (other !== undefined) throw new UsageError(`'${at}' holds '${name}' and '${other}': remove one of the two`);
    if (name !== undefined) return fs.join(at, name);
  }
  return undefined;
}

/** Globs of a configuration start from its folder, findings are named from the current one. */
function filesFrom(fs: FileSystem, cwd: string, folder: string): Settings['filesFrom'] {
  const down = fs.relative(folder, cwd);
  if (!/^\.\.(\/|$)/.test(down)) return { add: down === '' ? '' : `${down}/`, drop: '' };
  return { add: '', drop: `${fs.relative(cwd, folder)}/` };
}

function withFlags(base: Settings, { flags }: Arguments, rules: readonly Rule[]): Settings {
  for (const entry of flags.external ?? []) {
    const fault = faultOfExternal(entry);
    if (fault !== undefined) throw new UsageError(`--external: ${fault}`);
  }
  const { namespace } = flags;
  if (namespace !== undefined && !isDns1123Label(namespace))
    throw new UsageError(`--namespace takes a name of small letters, digits and '-', not '${namespace}'`);
  const version = flags['kubernetes-version'];
  const minorVersion = version === undefined ? base.minorVersion : minorVersionOf(version);
  if (minorVersion === undefined)
    throw new UsageError(
      `--kubernetes-version takes 1.${oldestMinorVersion} to 1.${newestMinorVersion}, not '${version}'`,
    );
  return {
    ...base,
    minorVersion,
    rules: { ...base.rules, ...ruleFlags(flags.rule ?? [], base.rules, rules) },
    external: [...base.external, ...(flags.external ?? [])],
    complete: flags.complete ?? base.complete,
    ...(flags.namespace === undefined ? {} : { namespace: flags.namespace, isNamespaceChosen: true }),
  };
}

function ruleFlags(
  texts: readonly string[],
  configured: Settings['rules'],
  rules: readonly Rule[],
): Readonly<Record<string, RuleSetting>> {
  const ids = rules.map(({ id }) => id);
  const levels = [...severities, 'off'] as const;
  return Object.fromEntries(
    texts.map((text) => {
      const [id = '', word = ''] = text.split('=');
      if (!ids.includes(id)) throw new UsageError(`there is no rule '${id}'${didYouMean(id, ids)}`);
      const severity = levels.find((level) => level === word);
      if (!severity)
        throw new UsageError(
          `--rule ${id}=<severity> takes ${levels.join(', ')}, not '${word}'${didYouMean(word, levels)}`,
        );
      return [id, { ...configured[id], severity }];
    }),
  );
}
