import { isMapping, shownValue } from './at.ts';
import { lookUp } from './collections.ts';
import { UsageError } from './errors.ts';
import { parseText, withoutByteOrderMark } from './parse/source.ts';
import { type Peer, type PeerTable, peerChecks } from './peers.ts';
import { severities as allSeverities, type Rule, type Severity } from './rule.ts';

/** What the configuration of another tool asks for, in its own ids. */
export interface Wishes {
  readonly peer: Peer;
  readonly on: readonly string[];
  readonly off: readonly string[];
  /** How severe it finds some of them. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** Findings that it accepts for some namespaces or names. */
  readonly exemptions: readonly Exemption[];
  /** What has no counterpart, in words. */
  readonly left: readonly string[];
}

interface Exemption {
  readonly checks: readonly string[];
  readonly namespaces: readonly string[];
  readonly names: readonly string[];
}

/**
 * The checks that kube-linter runs unless it is told otherwise
 * (https://docs.kubelinter.io/#/generated/checks, "Enabled by default: Yes").
 */
const kubeLinterDefaults =
  'dangling-service deprecated-service-account-field docker-sock drop-net-raw-capability duplicate-env-var env-var-secret sensitive-host-mounts host-ipc host-network host-pid invalid-target-ports job-ttl-seconds-after-finished latest-tag liveness-port mismatching-selector no-anti-affinity no-extensions-v1beta non-existent-service-account pdb-unhealthy-pod-eviction-policy pdb-max-unavailable pdb-min-available privilege-escalation-container privileged-container no-read-only-root-fs readiness-port run-as-non-root ssh-port startup-port unsafe-sysctls unset-cpu-requirements unset-memory-requirements'.split(
    ' ',
  );

/**
 * The tests that kube-score runs only when they are asked for
 * (https://github.com/zegl/kube-score/blob/master/README_CHECKS.md, "optional").
 */
const kubeScoreOptional =
  'container-resource-requests-equal-limits container-cpu-requests-equal-limits container-memory-requests-equal-limits container-ephemeral-storage-request-equals-limit container-ports-check container-seccomp-profile'.split(
    ' ',
  );

/**
 * Reads the configuration of another tool, or a command line that begins with `kube-score`. `known` are the ids of the
 * checks of each tool. Throws a UsageError for what is neither.
 */
export function readWishes(text: string, known: (peer: Peer) => readonly string[]): Wishes {
  if (/^\s*kube-score\b/.test(text)) return ofKubeScore(text.trim().split(/\s+/), known('kube-score'));
  const { documents, troubles } = parseText(withoutByteOrderMark(text));
  const root = documents[0]?.value;
  if (troubles.length > 0 || !isMapping(root)) throw new UsageError('it is no YAML mapping');
  const { checks, policies } = root;
  if (Array.isArray(policies)) return ofDatree(policies);
  if (isMapping(checks) && Object.values(checks).some((one) => polarisSeverities.has(shownValue(one))))
    return ofPolaris(checks, root.exemptions);
  if (isMapping(checks) || Array.isArray(root.customChecks))
    return ofKubeLinter(isMapping(checks) ? checks : {}, root.customChecks, known('kube-linter'));
  throw new UsageError('it has neither the checks of kube-linter or polaris nor the policies of datree');
}

function ofKubeLinter(checks: Readonly<Record<string, unknown>>, custom: unknown, known: readonly string[]): Wishes {
  const off = texts(checks.exclude);
  const base = checks.addAllBuiltIn === true ? known : checks.doNotAutoAddDefaults === true ? [] : kubeLinterDefaults;
  const on = [...new Set([...base, ...texts(checks.include)])].filter((check) => !off.includes(check));
  const ignored = texts(checks.ignorePaths);
  return {
    peer: 'kube-linter',
    on,
    off,
    severities: {},
    exemptions: [],
    left: [
      ...mappings(custom).map(({ name }) => `the check '${name}' of your own`),
      ...(ignored.length > 0 ? [`ignorePaths ${ignored.join(', ')}: a .kubeworthyignore leaves files out`] : []),
    ],
  };
}

const polarisSeverities: ReadonlySet<string> = new Set(['ignore', 'warning', 'danger']);

const severityOfPolaris: Readonly<Record<string, Severity>> = { warning: 'warning', danger: 'error' };

function ofPolaris(checks: Readonly<Record<string, unknown>>, exemptions: unknown): Wishes {
  const names = Object.keys(checks);
  return {
    peer: 'polaris',
    on: names.filter((name) => checks[name] !== 'ignore'),
    off: names.filter((name) => checks[name] === 'ignore'),
    severities: Object.fromEntries(
      names.flatMap((name) => {
        const severity = lookUp(severityOfPolaris, shownValue(checks[name]));
        return severity === undefined ? [] : [[name, severity]];
      }),
    ),
    exemptions: mappings(exemptions).map(({ rules, namespace, controllerNames }) => ({
      checks: texts(rules),
      namespaces: typeof namespace === 'string' && namespace !== '' ? [namespace] : [],
      // Polaris compares beginnings of names.
      names: texts(controllerNames).map((name) => `${name}*`),
    })),
    left: [],
  };
}

function ofDatree(policies: readonly unknown[]): Wishes {
  const list = mappings(policies);
  const chosen = list.find(({ isDefault }) => isDefault === true) ?? list[0];
  const others = list.filter((policy) => policy !== chosen).map(({ name }) => `the policy '${name}'`);
  return {
    peer: 'datree',
    on: mappings(chosen?.rules).map(({ identifier }) => shownValue(identifier)),
    off: [],
    severities: {},
    exemptions: [],
    left: others,
  };
}

function ofKubeScore(words: readonly string[], known: readonly string[]): Wishes {
  const valuesOf = (flag: string) =>
    words.flatMap((word, n) =>
      word === flag
        ? (words[n + 1]?.split(',') ?? [])
        : word.startsWith(`${flag}=`)
          ? word.slice(flag.length + 1).split(',')
          : [],
    );
  const off = valuesOf('--ignore-test');
  const isAll = words.includes('--enable-all-optional') || valuesOf('--enable-optional-test').includes('all');
  const wanted = isAll ? kubeScoreOptional : valuesOf('--enable-optional-test');
  const on = known.filter(
    (test) => !off.includes(test) && (!kubeScoreOptional.includes(test) || wanted.includes(test)),
  );
  return { peer: 'kube-score', on, off, severities: {}, exemptions: [], left: [] };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function mappings(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isMapping) : [];
}

/**
 * The parts of a configuration of ours that does what `wishes` ask for, as YAML: `rules` and `ignore` are the lines below
 * those keys, `notes` comments about what could not be taken over.
 */
export function takeOver({
  wishes,
  table,
  rules,
}: {
  readonly wishes: Wishes;
  readonly table: PeerTable;
  readonly rules: readonly Rule[];
}): {
  readonly rules: readonly string[];
  readonly ignore: readonly string[];
  readonly notes: readonly string[];
} {
  const { peer, on, off, severities, exemptions, left } = wishes;
  const checks = new Map(peerChecks(table).flatMap((one) => (one.peer === peer ? [[one.check, one] as const] : [])));
  const idsOf = (check: string) => checks.get(check)?.rules ?? [];
  const theirs = (id: string, list: readonly string[]) => list.filter((check) => idsOf(check).includes(id));
  const lines = rules.flatMap((rule) => {
    const [wanted, unwanted] = [theirs(rule.id, on), theirs(rule.id, off)];
    const severity = worst(wanted.flatMap((check) => lookUp(severities, check) ?? [])) ?? rule.severity;
    if (wanted.length > 0 && (!isRecommended(rule) || severity !== rule.severity))
      return [`${rule.id}: ${severity} # ${wanted.join(', ')}`];
    if (wanted.length === 0 && unwanted.length > 0 && isRecommended(rule))
      return [`${rule.id}: off # ${unwanted.join(', ')}`];
    return [];
  });
  const ignore = exemptions.flatMap(({ checks: exempted, namespaces, names }) => {
    const ids = [...new Set(exempted.flatMap(idsOf))];
    if (ids.length === 0) return [];
    return [
      `- rules: [${ids.join(', ')}]`,
      ...(namespaces.length > 0 ? [`  namespaces: ${JSON.stringify(namespaces)}`] : []),
      ...(names.length > 0 ? [`  names: ${JSON.stringify(names)}`] : []),
      `  reason: an exemption of ${peer}`,
    ];
  });
  const notes = [...on, ...off].flatMap((check) => {
    const known = checks.get(check);
    if (!known) return [`'${check}' is no check of ${peer} that is known`];
    return known.declined === undefined || !on.includes(check) ? [] : [`'${check}' has no rule. ${known.declined}`];
  });
  return { rules: lines, ignore, notes: [...notes, ...left.map((one) => `not taken over: ${one}`)] };
}

/** Several of their checks may be one of ours. */
function worst(list: readonly Severity[]): Severity | undefined {
  return allSeverities.find((severity) => list.includes(severity));
}

/** Whether the rule speaks in the profile that a new configuration starts from. */
function isRecommended({ presets, severity }: Rule): boolean {
  return presets === undefined && severity !== 'info';
}
