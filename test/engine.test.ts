import { describe, expect, test } from 'vitest';
import { defineRule, type Rule } from '../src/rule.ts';
import { createSession } from '../src/session.ts';
import { defaultSettings, type Settings } from '../src/settings.ts';
import { runProgram } from './support/machine.ts';

const docs = { summary: 'A test', why: 'A test.', instead: 'A test.', refs: [] } as const;
const examples = { bad: [{ title: 'a', yaml: 'a: 1' }], good: [{ title: 'b', yaml: 'b: 1' }] } as const;
const pod = (name: string, containers = 1) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n  containers:\n${Array.from({ length: containers }, (_, n) => `    - name: c${n}\n      image: nginx:1.27.3\n`).join('')}`;

const crowded = defineRule({
  id: 'pod-crowded',
  area: 'workload',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  docs,
  options: { most: { type: 'integer', default: 1, minimum: 1, doc: 'How many containers are fine.' } },
  messages: { many: (a: { count: number; most: number }) => `${a.count} containers are more than ${a.most}` },
  examples,
  visit: ({ options, report }) => ({
    Pod(one) {
      const containers = one.at.get('spec').get('containers');
      const count = containers.items().length;
      if (count > options.most) report(containers, 'many', { count, most: options.most });
    },
  }),
});

const crashing = (when: 'asked' | 'visiting') =>
  defineRule({
    id: 'always-broken',
    area: 'workload',
    severity: 'warning',
    since: '0.1.0',
    scope: 'resource',
    docs,
    messages: { never: 'never said' },
    examples,
    visit() {
      if (when === 'asked') throw new Error('no visitor today');
      return {
        container() {
          throw new Error('this container is too much');
        },
      };
    },
  });

function outcomeOf(
  rules: readonly Rule[],
  settings: Partial<Settings> = {},
  files: Readonly<Record<string, string>> = { 'web.yaml': pod('web', 3) },
) {
  const session = createSession({ rules, settings: { ...defaultSettings, ...settings } });
  for (const [name, text] of Object.entries(files)) session.set(name, text);
  return session.outcome();
}
const said = (outcome: ReturnType<typeof outcomeOf>) =>
  outcome.findings.map(({ file, severity, message }) => `${file} ${severity}: ${message}`);

test('a rule of one resource knows the version of Kubernetes', () => {
  const versioned = defineRule({
    id: 'version-told',
    area: 'workload',
    severity: 'warning',
    since: '0.1.0',
    scope: 'resource',
    docs,
    messages: { version: (a: { minor: number }) => `this is Kubernetes 1.${a.minor}` },
    examples,
    visit: ({ minorVersion, report }) => ({ Pod: ({ at }) => report(at, 'version', { minor: minorVersion }) }),
  });
  expect(said(outcomeOf([versioned], { minorVersion: 32 }))).toEqual(['web.yaml warning: this is Kubernetes 1.32']);
});

describe('a rule that crashes', () => {
  test.each(['asked', 'visiting'] as const)(
    'while %s is a finding with the reason, and the other rules go on',
    (when) => {
      const outcome = outcomeOf([crashing(when), crowded]);
      expect(outcome.hasCrash).toBe(true);
      expect(
        outcome.findings.some(
          ({ rule, message }) => rule === 'rule-crashed' && message.startsWith("rule 'always-broken' crashed: "),
        ),
      ).toBe(true);
      expect(said(outcome)).toContain('web.yaml warning: 3 containers are more than 1');
    },
  );

  test('stands where it crashed', () => {
    const [crash] = outcomeOf([crashing('visiting')]).findings;
    expect(crash).toMatchObject({ rule: 'rule-crashed', severity: 'error', file: 'web.yaml' });
  });
});

describe('options', () => {
  test('have their declared default', () => {
    expect(said(outcomeOf([crowded]))).toEqual(['web.yaml warning: 3 containers are more than 1']);
  });

  test('can be set for the run', () => {
    expect(said(outcomeOf([crowded], { rules: { 'pod-crowded': { options: { most: 3 } } } }))).toEqual([]);
  });

  test('can be set for some resources, and the last override that fits wins', () => {
    const overrides = [
      { names: ['web*'], rules: { 'pod-crowded': { options: { most: 2 } } } },
      { names: ['web-big'], rules: { 'pod-crowded': { options: { most: 5 } } } },
    ];
    const files = { 'a.yaml': pod('web', 3), 'b.yaml': pod('web-big', 3), 'c.yaml': pod('api', 3) };
    expect(said(outcomeOf([crowded], { overrides }, files))).toEqual([
      'a.yaml warning: 3 containers are more than 2',
      'c.yaml warning: 3 containers are more than 1',
    ]);
  });

  test('of a rule that is off for the run, but on in an override', () => {
    const settings: Partial<Settings> = {
      rules: { 'pod-crowded': { severity: 'off' } },
      overrides: [{ files: ['k8s/**'], rules: { 'pod-crowded': { severity: 'error' } } }],
    };
    const files = { 'k8s/a.yaml': pod('web', 3), 'other/b.yaml': pod('api', 3) };
    expect(said(outcomeOf([crowded], settings, files))).toEqual(['k8s/a.yaml error: 3 containers are more than 1']);
  });
});

describe('profiles', () => {
  const ruleOf = (id: string, severity: 'warning' | 'info', presets?: readonly ['security']) =>
    defineRule({
      id,
      area: 'workload',
      severity,
      since: '0.1.0',
      ...(presets ? { presets } : {}),
      scope: 'resource',
      docs,
      messages: { here: 'a pod' },
      examples,
      visit: ({ report }) => ({ Pod: (one) => report(one.at, 'here') }),
    });
  const rules = [
    ruleOf('pod-plain', 'warning'),
    ruleOf('pod-advice', 'info'),
    ruleOf('pod-guarded', 'info', ['security']),
  ];
  const heard = (profile: Settings['profile'], own: Settings['rules'] = {}) => {
    const session = createSession({ rules, settings: { ...defaultSettings, profile, rules: own } });
    session.set('a.yaml', pod('a'));
    return session.outcome().findings.map(({ rule }) => rule);
  };

  test('recommended leaves advice out, strict does not, and a rule of another profile is for that one', () => {
    expect(heard('recommended')).toEqual(['pod-plain']);
    expect(heard('strict')).toEqual(['pod-advice', 'pod-plain']);
    expect(heard('security')).toEqual(['pod-guarded', 'pod-plain']);
    expect(heard('production')).toEqual(['pod-plain']);
    expect(heard('all')).toEqual(['pod-advice', 'pod-guarded', 'pod-plain']);
  });

  test('a rule that is named is heard in every profile', () => {
    expect(heard('recommended', { 'pod-guarded': { severity: 'error' } })).toEqual(['pod-guarded', 'pod-plain']);
  });
});

test('an object behind an end mark is looked at for itself, like the one before it', async () => {
  const deployment = (name: string, replicas: string) =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec: {replicas: ${replicas}}\n`;
  const files = { 'shop.yaml': `${deployment('web', '2')}...\n${deployment('api', '010')}` };
  const run = await runProgram(['--format', 'json', '--rule', 'ambiguous-scalar=error'], { files });
  const { findings } = JSON.parse(run.stdout) as { findings: readonly { rule: string; message: string }[] };
  expect(findings.filter(({ rule }) => rule === 'ambiguous-scalar').map(({ message }) => message)).toEqual([
    "kubectl reads '010' as the octal number 8: write the number in decimal",
  ]);
});
