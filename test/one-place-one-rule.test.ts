import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { plainExample } from '../src/dev/examples.ts';
import type { Example, Finding, Rule } from '../src/rule.ts';
import { createSession } from '../src/session.ts';
import { defaultSettings } from '../src/settings.ts';

/**
 * What a container lacks is told at its name, for there is no other place: each of these rules speaks of something else
 * that is not there.
 */
const absences = new Set([
  'cpu-limit-against-policy',
  'database-without-volume',
  'disruption-budget-missing',
  'job-never-removed',
  'label-missing',
  'pod-without-controller',
  'replicas-not-spread',
  'capabilities-kept',
  'pod-security-violation',
  'privilege-escalation-allowed',
  'root-filesystem-writable',
  'root-user-allowed',
  'seccomp-profile-unset',
  'token-needless',
  'autoscaler-request-missing',
  'limit-range-violated',
  'liveness-probe-missing',
  'memory-limit-missing',
  'quota-resources-unset',
  'readiness-probe-missing',
  'requests-missing',
]);

/** What a whole object lacks is shown at its name, and what others find there is about the name. */
const absencesOfObjects: readonly string[] = [
  'disruption-budget-missing',
  'job-never-removed',
  'label-missing',
  'pod-without-controller',
];

/** Pairs that stand on one place and say different things about it, with the reason. */
const different: Readonly<Record<string, string>> = {
  'disk-shared-for-writing + in-tree-driver': 'who writes to the disk, and what serves it',
  'list-item-repeated + pod-volume-unmounted': 'that it stands there twice, and that nothing reads it',
  'capabilities-kept + field-missing': 'a container without a name is shown by its first line',
  'field-missing + liveness-probe-missing': 'a container without a name is shown by its first line',
  'field-missing + privilege-escalation-allowed': 'a container without a name is shown by its first line',
  'field-missing + root-filesystem-writable': 'a container without a name is shown by its first line',
  'host-port-conflict + host-port-used': 'that a port is taken, and that it is opened on the node at all',
  'host-port-taken + host-port-used': 'that a port is taken, and that it is opened on the node at all',
  'image-digest-missing + image-tag-latest': 'a tag that any push may move, and one that the team forbids by its form',
  'image-digest-missing + image-registry-untrusted': 'where an image comes from, and whether it stays the same',
  'pod-lifetime-invalid + token-needless': 'what a pod lacks is shown by its spec',
  'field-missing + requests-missing': 'a container without a name is shown by its first line',
  'limit-above-request + limit-range-violated': 'the request of the container, and a bound of the namespace',
  'limit-above-request + quantity-absurd': 'the comparison of two fields, and the unit of one',
  'limit-above-request + quantity-fractional': 'the comparison of two fields, and a part of a byte',
  'limit-range-violated + quantity-fractional': 'a part of a byte, and a ratio: to correct one does not mend the other',
  'quantity-absurd + request-above-limit': 'the unit of one field, and the comparison of two',
};

/** What all rules together say of an example. */
function findingsOf(rule: Rule, example: Example): readonly Finding[] {
  const session = createSession({
    rules,
    settings: {
      ...defaultSettings,
      profile: 'all',
      complete: example.complete ?? false,
      today: example.today ?? defaultSettings.today,
      minorVersion: example.minorVersion ?? defaultSettings.minorVersion,
      forbiddenSuppressions: example.forbid ?? [],
      rules: example.options ? { [rule.id]: { options: example.options } } : {},
    },
  });
  session.set('example.yaml', plainExample(example).text);
  return session.outcome().findings;
}

/** Pairs of rules that speak of one place. */
function pairsIn(findings: readonly Finding[]): readonly string[] {
  const byPlace = new Map<string, Set<string>>();
  for (const { rule, range } of findings) {
    const place = `${range.start.offset}-${range.end.offset}`;
    byPlace.set(place, (byPlace.get(place) ?? new Set()).add(rule));
  }
  return [...byPlace.values()].flatMap((ids) => {
    const ordered = [...ids].sort();
    return ordered.flatMap((a, n) => ordered.slice(n + 1).map((b) => `${a} + ${b}`));
  });
}

function isAllowed(pair: string): boolean {
  const ids = pair.split(' + ');
  return (
    Object.hasOwn(different, pair) ||
    ids.every((id) => absences.has(id)) ||
    ids.some((id) => absencesOfObjects.includes(id))
  );
}

describe('no two rules say the same about one place', () => {
  const readable = (rule: Rule) =>
    [...rule.examples.bad, ...rule.examples.good].filter(({ unreadable }) => unreadable === undefined);

  test.each(rules.map((rule) => [rule.id, rule] as const))('in the examples of %s', (_id, rule) => {
    const pairs = readable(rule).flatMap((example) => pairsIn(findingsOf(rule, example)));
    expect([...new Set(pairs)].filter((pair) => !isAllowed(pair))).toEqual([]);
  });

  test('and what is allowed does occur', () => {
    const seen = new Set(rules.flatMap((rule) => readable(rule).flatMap((one) => pairsIn(findingsOf(rule, one)))));
    expect(Object.keys(different).filter((pair) => !seen.has(pair))).toEqual([]);
    expect([...absences].filter((id) => ![...seen].some((pair) => pair.split(' + ').includes(id)))).toEqual([]);
  });
});
