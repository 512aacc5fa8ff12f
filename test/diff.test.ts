import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { afterEach, describe, expect, test } from 'vitest';
import { createRepository, hasGit, type Repository } from './support/repository.ts';

const folder = 'fixtures/projects/shop';
const shop = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
const changed = (name: string, from: string, to: string) => ({ [name]: (shop[name] ?? '').replace(from, to) });

describe.skipIf(!hasGit)('kubeworthy diff', () => {
  const made: Repository[] = [];
  afterEach(() => {
    for (const repository of made.splice(0)) repository.remove();
  });
  function shopRepository(): Repository {
    const repository = createRepository();
    made.push(repository);
    repository.commit(shop);
    return repository;
  }

  test('says nothing about lines that move and files that get another name', async () => {
    const repository = shopRepository();
    repository.git('mv', 'worker.yaml', 'background.yaml');
    repository.write({ 'web.yaml': `# the shop window\n${shop['web.yaml']}` });
    const run = await repository.run(['diff', 'main']);
    expect(run.stdout).toMatch(/^compared with 'main' \([0-9a-f]{10}\)\n\nthe graph and the findings are the same\n$/);
    expect(run.code).toBe(0);
  });

  test('tells references that break, and the finding that follows; back again they are mended', async () => {
    const repository = shopRepository();
    repository.commit(changed('web.yaml', 'nginx.conf: |', 'ngnix.conf: |'));
    const broken = await repository.run(['diff', 'HEAD~1']);
    expect(broken.stdout).toMatch(
      /! Deployment shop\/web .* -> ConfigMap shop\/web-config key 'nginx.conf' is missing/,
    );
    expect(broken.stdout).toContain('[config-key-missing]');
    repository.write(changed('web.yaml', '', ''));
    const mended = await repository.run(['diff', 'HEAD']);
    expect(mended.stdout).toMatch(/\* Deployment shop\/web .* is there again/);
    expect(mended.stdout).toMatch(/^ {2}- .*\[config-key-missing\]$/m);
  });

  test('tells resources, references and claims that come and go; JSON keeps its schema', async () => {
    const repository = shopRepository();
    repository.write({ ...changed('database.yaml', 'storage: 20Gi', 'storage: 10Gi'), 'worker.yaml': null });
    const run = await repository.run(['diff', 'main', '--format', 'json']);
    const difference = JSON.parse(run.stdout);
    const validate = new Ajv({ allowUnionTypes: true }).compile(
      JSON.parse(readFileSync('schemas/diff.schema.json', 'utf8')),
    );
    expect(validate(difference), JSON.stringify(validate.errors)).toBe(true);
    expect(difference.resources.removed).toContainEqual(
      expect.objectContaining({ kind: 'Deployment', name: 'worker' }),
    );
    expect(difference.references.lost.length).toBeGreaterThan(0);
    expect(difference.bindings.changed).toContainEqual(
      expect.objectContaining({ before: expect.objectContaining({ state: 'bound' }), after: { state: 'pending' } }),
    );
    expect(difference.findings.new).toContainEqual(expect.objectContaining({ rule: 'claim-stays-pending' }));
  });

  test('needs a commit, and a format that it has', async () => {
    const repository = shopRepository();
    expect((await repository.run(['diff'])).stderr).toContain('diff needs a commit or a branch');
    expect((await repository.run(['diff', 'main', '--format', 'compact'])).stderr).toContain('as pretty or json');
  });
});
