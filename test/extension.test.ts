import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemPattern } from '../src/init.ts';
import { readEditorSettings } from '../src/lsp/editor-settings.ts';
import { areas } from '../src/rule.ts';
import { version } from '../src/version.ts';

const manifest = JSON.parse(readFileSync('editors/vscode/package.json', 'utf8'));
const settings: Readonly<Record<string, { readonly items?: { readonly enum: readonly string[] } }>> =
  manifest.contributes.configuration.properties;

describe('the extension of Visual Studio Code', () => {
  test('has the version of the program', () => {
    expect(manifest.version).toBe(version);
  });

  test('reads problems as the task of `init --vscode` does', () => {
    const [{ name, ...pattern }] = manifest.contributes.problemPatterns;
    expect(name).toBe('kubeworthy');
    expect(pattern).toEqual(problemPattern);
  });

  test('knows the areas of rules', () => {
    expect(settings['kubeworthy.silentAreas']?.items?.enum).toEqual([...areas]);
  });

  test('has no setting that the language server does not read', () => {
    const values = {
      config: 'team.yaml',
      namespace: 'shop',
      kubernetesVersion: '1.32',
      complete: true,
      rules: { 'image-tag-latest': 'off' },
      silentAreas: ['structure'],
    };
    const ownOfExtension = ['enable', 'path', 'trace.server'];
    const names = Object.keys(settings).map((name) => name.slice('kubeworthy.'.length));
    expect(names.filter((name) => !ownOfExtension.includes(name)).sort()).toEqual(Object.keys(values).sort());
    expect(readEditorSettings(values)).toEqual({
      flags: {
        config: 'team.yaml',
        namespace: 'shop',
        'kubernetes-version': '1.32',
        complete: true,
        rule: ['image-tag-latest=off'],
      },
      silentAreas: new Set(['structure']),
    });
  });
});
