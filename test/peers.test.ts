import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { coverageRows } from '../src/dev/peers-page.ts';
import { peerChecks, peers, peerTable } from '../src/peers.ts';
import { runProgram } from './support/machine.ts';

/** Every check that each tool has, by its own id. */
const known: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync('fixtures/peers/checks.json', 'utf8'),
);
const ids = new Set(rules.map(({ id }) => id));

describe('the checks of other tools', () => {
  test.each(peers)('each one of %s has a rule, or a reason why it has none', (peer) => {
    const told = peerChecks(peerTable).filter((one) => one.peer === peer);
    expect(told.map(({ check }) => check).sort()).toEqual([...(known[peer] ?? [])].sort());
    expect(told.filter((one) => one.rules.length > 0 === (one.declined !== undefined))).toEqual([]);
  });

  test('the rules that are named exist', () => {
    const named = [...Object.keys(peerTable.rules), ...coverageRows.flatMap((row) => row.rules ?? [])];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('each kind of check has rules, or a sentence why not', () => {
    const faulty = coverageRows.filter(
      (row) => (row.rules ?? []).length > 0 === /^[A-Z].*\.$/.test(row.declined ?? ''),
    );
    expect(faulty).toEqual([]);
    expect(coverageRows.length).toBe(173);
  });

  test('kubeworthy rules --peers prints them by tool, for people and as JSON', async () => {
    const { stdout } = await runProgram(['rules', '--peers']);
    expect(stdout).toMatch(/^kube-linter\n {2}access-to-create-pods +role-escalates$/m);
    expect(stdout).toContain('The order of keys is a matter of formatting');
    const json = JSON.parse((await runProgram(['rules', '--peers', '--format', 'json'])).stdout);
    expect(json.checks).toContainEqual({ peer: 'checkov', check: 'CKV_K8S_16', rules: ['privileged-container'] });
  });
});

describe('init --from takes the configuration of another tool over', () => {
  const configOf = async (from: string, text?: string) => {
    const run = await runProgram(['init', '--from', from], { files: text === undefined ? {} : { [from]: text } });
    return { ...run, config: run.files.get('/project/.kubeworthy.yaml') ?? '' };
  };

  test('kube-linter: its defaults, what is included and excluded, and what has no counterpart', async () => {
    const { config } = await configOf(
      '.kube-linter.yaml',
      `checks:
  include: [no-readiness-probe]
  exclude: [latest-tag]
  ignorePaths: ['~/vendor/**']
customChecks: [{ name: owner, template: required-label }]
`,
    );
    expect(config).toContain('  readiness-probe-missing: info # no-readiness-probe\n');
    expect(config).toContain('  image-tag-latest: off # latest-tag\n');
    expect(config).toContain('  privileged-container: warning # privileged-container\n');
    expect(config).not.toContain('liveness-probe-missing: info');
    expect(config).toContain("# not taken over: the check 'owner' of your own\n");
    expect(config).toContain('# not taken over: ignorePaths ~/vendor/**');
  });

  test('polaris: severities are kept, and exemptions become ignore entries', async () => {
    const { config } = await configOf(
      'polaris.yaml',
      `checks: { tagNotSpecified: danger, pullPolicyNotAlways: ignore, hostPathSet: warning }
exemptions: [{ namespace: kube-system, controllerNames: [dns-controller], rules: [hostPathSet] }]
`,
    );
    expect(config).toContain('  image-tag-latest: error # tagNotSpecified\n');
    expect(config).toContain('  image-pull-policy-stale: off # pullPolicyNotAlways\n');
    expect(config).toContain(
      '  - rules: [host-path-volume]\n    namespaces: ["kube-system"]\n    names: ["dns-controller*"]\n',
    );
  });

  test('datree: the default policy', async () => {
    const { config } = await configOf(
      'policies.yaml',
      'policies: [{ name: other }, { name: ours, isDefault: true, rules: [{ identifier: CONTAINERS_MISSING_CPU_LIMIT_KEY }] }]',
    );
    expect(config).toContain('  cpu-limit-against-policy: info # CONTAINERS_MISSING_CPU_LIMIT_KEY\n');
    expect(config).toContain("# not taken over: the policy 'other'\n");
  });

  test('kube-score: a command line', async () => {
    const { config } = await configOf('kube-score score --ignore-test container-image-tag,pod-probes *.yaml');
    expect(config).toContain('  image-tag-latest: off # container-image-tag\n');
    expect(config).toContain('  network-policy-missing: warning # pod-networkpolicy\n');
    expect(config).not.toContain('readiness-probe-missing: info');
  });

  test('what is written is a configuration', async () => {
    const { config } = await configOf('kube-score score');
    const pod = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\n';
    const run = await runProgram([], { files: { '.kubeworthy.yaml': config, 'web.yaml': pod } });
    expect([run.code, run.stderr]).toEqual([0, '']);
  });

  test('what is none of these is told', async () => {
    expect((await configOf('values.yaml', 'replicas: 2\n')).stderr).toContain(
      "'values.yaml' cannot be taken over: it has neither the checks of kube-linter or polaris nor the policies of datree",
    );
    expect((await configOf('missing.yaml')).stderr).toContain("there is no file 'missing.yaml' to take over");
  });
});
