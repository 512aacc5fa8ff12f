import { type Matches, nameMatcher } from './glob.ts';
import { kindNames } from './kubernetes/kinds.ts';
import { didYouMean } from './nearest.ts';
import { pathMatcher } from './path-globs.ts';
import type { OptionSpecs, ResourceName, Rule, Severity } from './rule.ts';
import type { Settings, Target } from './settings.ts';

/** What a finding, or a visited resource, is known by when overrides are asked. */
export interface Subject {
  readonly file: string;
  readonly resource?: ResourceName | undefined;
}

/** Which rules run, with which options, and how severe their findings are. */
export interface RuleChoice {
  /** Whether any setting lets the rule speak somewhere. */
  isOn(rule: string): boolean;
  /** Whether all that the rule finds is told, so that a suppression of it without use is a mistake. */
  isHeard(rule: string): boolean;
  /** The sets of options that occur: the first is that of the whole run, the others are those of overrides. */
  variants(rule: Rule): readonly Readonly<Record<string, unknown>>[];
  variantFor(rule: string, resource: VisitedResource | undefined): number;
  /** The severity of a finding, or 'off'. `own` is what the rule says itself. */
  severityOf(rule: string, subject: Subject, own?: Severity): Severity | 'off';
}

type VisitedResource = ResourceName & { readonly file: string };

/** Resolves the settings for these rules. */
export function chooseRules(rules: readonly Rule[], settings: Settings): RuleChoice {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const overrides = settings.overrides.map((override) => ({ override, matches: targetMatcher(override, settings) }));
  const variantOverrides = new Map(
    rules.map(
      (rule) => [rule.id, overrides.filter(({ override }) => override.rules[rule.id]?.options !== undefined)] as const,
    ),
  );

  return { isOn, isHeard, variants, variantFor, severityOf };

  function baseSeverity(rule: Rule, own: Severity): Severity | 'off' {
    const configured = settings.rules[rule.id]?.severity;
    if (configured !== undefined) return configured;
    const { profile } = settings;
    if (profile === 'all') return own;
    if (rule.presets) return rule.presets.some((preset) => preset === profile) ? own : 'off';
    // Advice is for those who ask for it.
    return profile !== 'strict' && own === 'info' ? 'off' : own;
  }

  function isOn(id: string): boolean {
    const rule = byId.get(id);
    if (!rule) return false;
    // A rule of advice may still have a case that is worse; one of another profile has none.
    const isOfOther = rule.presets !== undefined && baseSeverity(rule, rule.severity) === 'off';
    if (settings.rules[id]?.severity !== 'off' && !isOfOther) return true;
    return overrides.some(({ override }) => (override.rules[id]?.severity ?? 'off') !== 'off');
  }

  function isHeard(id: string): boolean {
    const rule = byId.get(id);
    return rule !== undefined && baseSeverity(rule, rule.severity) !== 'off';
  }

  function variants(rule: Rule): readonly Readonly<Record<string, unknown>>[] {
    const base = { ...defaultOptions(rule.options), ...settings.rules[rule.id]?.options };
    return [
      base,
      ...(variantOverrides.get(rule.id) ?? []).map(({ override }) => ({
        ...base,
        ...override.rules[rule.id]?.options,
      })),
    ];
  }

  function variantFor(id: string, resource: VisitedResource | undefined): number {
    if (!resource) return 0;
    const list = variantOverrides.get(id) ?? [];
    // The last override that fits wins, as it does for severities.
    return list.findLastIndex(({ matches }) => matches({ file: resource.file, resource })) + 1;
  }

  function severityOf(id: string, subject: Subject, own?: Severity): Severity | 'off' {
    const rule = byId.get(id);
    if (!rule) return 'error';
    let severity = baseSeverity(rule, own ?? rule.severity);
    for (const { override, matches } of overrides) {
      const configured = override.rules[id]?.severity;
      if (configured !== undefined && matches(subject)) severity = configured;
    }
    return severity;
  }
}

function defaultOptions(specs: OptionSpecs): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]));
}

/** Compiles a target; every pattern that it gives must match. */
export function targetMatcher(target: Target, { filesFrom: { add, drop } }: Settings): (subject: Subject) => boolean {
  const isFile = target.files ? pathMatcher(target.files) : undefined;
  const files =
    isFile && ((file: string) => isFile(add + (drop !== '' && file.startsWith(drop) ? file.slice(drop.length) : file)));
  const kinds = names(target.kinds);
  const namespaces = names(target.namespaces);
  const resourceNames = names(target.names);
  return ({ file, resource }) =>
    (files?.(file) ?? true) &&
    (kinds === undefined || (resource !== undefined && kinds(resource.kind))) &&
    (namespaces === undefined || (resource !== undefined && namespaces(resource.namespace))) &&
    (resourceNames === undefined || (resource !== undefined && resourceNames(resource.name)));
}

function names(patterns: readonly string[] | undefined): Matches | undefined {
  return patterns === undefined ? undefined : nameMatcher(patterns);
}

/** What is wrong with an `external:` entry; undefined when nothing is. */
export function faultOfExternal(entry: string): string | undefined {
  const [kind = '', ...names] = entry.split('/');
  if (kind === '' || names.length < 1 || names.length > 2 || names.includes(''))
    return `'${entry}' has to be 'Kind/name' or 'Kind/namespace/name', with globs`;
  const meant = didYouMean(kind, kindNames);
  // A custom kind is not known here; only what looks like a slip of the pen is refused.
  return /[*?]/.test(kind) || kindNames.includes(kind) || meant === ''
    ? undefined
    : `there is no kind '${kind}'${meant}`;
}

/** Compiles `external:` entries: `Kind/namespace/name`, or `Kind/name` for cluster-wide kinds and for any namespace. */
export function externalMatcher(
  entries: readonly string[],
): (kind: string, namespace: string, name: string) => boolean {
  const compiled = entries.map((entry) => {
    const parts = entry.split('/');
    const [kind = '*', second = '*', third] = parts;
    return {
      kind: nameMatcher([kind]),
      namespace: nameMatcher([third === undefined ? '*' : second]),
      name: nameMatcher([third ?? second]),
    };
  });
  return (kind, namespace, name) =>
    compiled.some((entry) => entry.kind(kind) && entry.namespace(namespace) && entry.name(name));
}
