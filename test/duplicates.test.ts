import { describe, expect, test } from 'vitest';
import { runProgram } from './support/machine.ts';

const service = (port: number) =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop}\nspec: {ports: [{port: ${port}}]}\n`;
const again = async (files: Readonly<Record<string, string>>, argv: readonly string[] = []) => {
  const run = await runProgram(['--format', 'json', ...argv], { files });
  return JSON.parse(run.stdout)
    .findings.filter(({ rule }: { rule: string }) => rule === 'duplicate-object')
    .map(({ file, severity }: { file: string; severity: string }) => `${file} ${severity}`);
};

describe('an object that is defined twice', () => {
  test('in one file is an error: the second definition wins', async () => {
    expect(await again({ 'web.yaml': `${service(80)}---\n${service(81)}` })).toEqual(['web.yaml error']);
  });

  test('in two files of one folder is a warning: kubectl applies both', async () => {
    expect(await again({ 'k8s/edge.yaml': service(80), 'k8s/shop.yaml': service(81) })).toEqual([
      'k8s/shop.yaml warning',
    ]);
  });

  test('in two folders is nothing, unless the run holds exactly what is applied', async () => {
    const files = { 'staging/web.yaml': service(80), 'live/web.yaml': service(81) };
    expect(await again(files)).toEqual([]);
    expect(await again(files, ['--complete'])).toHaveLength(1);
  });

  test('in files of the same name is told by the folders that differ', async () => {
    const words = async (files: Readonly<Record<string, string>>) => {
      const run = await runProgram(['--format', 'json', '--complete'], { files });
      return JSON.parse(run.stdout)
        .findings.filter(({ rule }: { rule: string }) => rule === 'duplicate-object')
        .map(({ message }: { message: string }) => message.replace(/^.* again: /, ''));
    };
    expect(await words({ 'k8s/live/web.yaml': service(80), 'k8s/staging/web.yaml': service(81) })).toEqual([
      "'live/web.yaml' has another version",
    ]);
    expect(await words({ 'k8s/edge/web.yaml': service(80), 'k8s/web.yaml': service(81) })).toEqual([
      "'edge/web.yaml' has another version",
    ]);
    expect(await words({ 'edge/web.yaml': service(80), 'edge/web/web.yaml': service(81) })).toEqual([
      "'edge/web.yaml' has another version",
    ]);
    expect(await words({ 'edge/web.yaml': service(80), 'shop/services.yaml': service(81) })).toEqual([
      "'web.yaml' has another version",
    ]);
    expect(await words({ 'web.yaml': service(80), 'web/web.yaml': service(81) })).toEqual([
      "'./web.yaml' has another version",
    ]);
  });

  test('as a base and its patch is nothing', async () => {
    const files = {
      'kustomization.yaml': 'resources: [base.yaml]\npatches: [{path: port.yaml}]\n',
      'base.yaml': service(80),
      'port.yaml': service(81),
    };
    expect(await again(files, ['--complete'])).toEqual([]);
  });

  test('in two versions of its API is one object', async () => {
    const deployment = (apiVersion: string) => `apiVersion: ${apiVersion}\nkind: Deployment\nmetadata: {name: web}\n`;
    expect(await again({ 'web.yaml': `${deployment('apps/v1')}---\n${deployment('extensions/v1beta1')}` })).toEqual([
      'web.yaml error',
    ]);
  });
});
