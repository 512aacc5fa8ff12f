import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/rule.ts';
import { runProgram } from './support/machine.ts';

async function lint(project: string, argv: readonly string[] = []): Promise<readonly Finding[]> {
  const folder = `fixtures/projects/${project}`;
  const files = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
  );
  const run = await runProgram(['--format', 'json', ...argv], { files });
  return JSON.parse(run.stdout).findings;
}

describe('the sample shop of web, api, worker and database', () => {
  test('has nothing to find, even when the run is said to be complete', async () => {
    expect(await lint('shop')).toEqual([]);
    expect(await lint('shop', ['--complete'])).toEqual([]);
  });
});

describe('its broken twin', () => {
  test.each<[string, string, readonly string[]]>([
    ['a claim that stays pending', 'database.yaml', ['claim-stays-pending']],
    ['a volume on one node', 'database.yaml', ['host-path-persistent-volume']],
    ['a path of the node', 'worker.yaml', ['host-path-volume']],
    ['the socket of the container runtime', 'api.yaml', ['host-path-sensitive']],
    ['the latest image and an old copy of it', 'web.yaml', ['image-tag-latest', 'image-pull-policy-stale']],
    ['no probe, and a probe of no port', 'api.yaml', ['readiness-probe-missing']],
    ['a probe of a port that nobody declares', 'worker.yaml', ['probe-port-undeclared']],
    ['no requests and limits', 'api.yaml', ['requests-missing']],
    ['a request above its limit', 'worker.yaml', ['request-above-limit']],
    ['a limit a billion times too small', 'web.yaml', ['request-above-limit']],
    ['a Service whose selector is misspelt', 'web.yaml', ['service-selects-nothing']],
    ['a Service whose port is misspelt', 'api.yaml', ['target-port-missing']],
    ['a selector that misses its own template', 'worker.yaml', ['selector-template-mismatch']],
    ['a key that the ConfigMap lacks', 'web.yaml', ['config-key-missing']],
  ])('shows %s', async (_title, file, rules) => {
    const found = (await lint('broken-shop')).filter((finding) => finding.file === file).map(({ rule }) => rule);
    expect(found).toEqual(expect.arrayContaining([...rules]));
  });
});
