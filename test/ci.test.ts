import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formats } from '../src/report/index.ts';

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly [Step, ...Step[]] };
}
const action = load(readFileSync('action.yml', 'utf8')) as Action;
const [lint] = action.runs.steps;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kubeworthy-ci-'));
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, 'temp'));
  cpSync('fixtures/projects/broken-shop', join(folder, 'deploy'), { recursive: true });
  writeFileSync(
    join(folder, 'fine.yaml'),
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: fine }\ndata: { a: b }\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the script of the action as a runner does: inputs put into the environment, `bash` that stops at an error. */
function runAction(inputs: Readonly<Record<string, string>>) {
  const valueOf = (text: string) =>
    text.replace(
      /\$\{\{ inputs\.([a-z-]+) \}\}/g,
      (_, name: string) => inputs[name] ?? action.inputs[name]?.default ?? '',
    );
  const env = Object.fromEntries(Object.entries(lint.env ?? {}).map(([name, text]) => [name, valueOf(text)]));
  const output = join(folder, 'temp/output');
  const summary = join(folder, 'temp/summary');
  writeFileSync(output, '');
  writeFileSync(summary, '');
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', lint.run ?? ''],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        GITHUB_ACTION_PATH: process.cwd(),
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: join(folder, 'temp'),
        ...env,
      },
    },
  );
  return { status, stdout, stderr, output: readFileSync(output, 'utf8'), summary: readFileSync(summary, 'utf8') };
}

describe('the action for GitHub', () => {
  test('annotates findings by their names in the repository, writes the summary, and fails', () => {
    const run = runAction({ paths: 'deploy/a*.yaml\ndeploy/[dnw]*.yaml\n' });
    expect(run.stderr).toBe('');
    expect(run.stdout).toMatch(/^::error file=deploy\/api\.yaml,line=11,/);
    expect(run.summary).toMatch(
      /^## Kubeworthy\n\n8 errors, 8 warnings in 10 resources of 5 files\s+5 can be fixed with --fix --unsafe\n/,
    );
    expect(run.output).toBe('exit-code=1\n');
    expect(run.status).toBe(1);
  });

  test('passes where nothing is found', () => {
    const run = runAction({ paths: 'fine.yaml' });
    expect(run.output).toBe('exit-code=0\n');
    expect(run.status).toBe(0);
  });

  test('writes SARIF where asked to, also when it fails', () => {
    const run = runAction({ paths: 'deploy', 'upload-sarif': 'true' });
    const path = /^sarif=(.*)$/m.exec(run.output)?.[1] ?? '';
    expect(JSON.parse(readFileSync(path, 'utf8')).runs[0].results).toHaveLength(16);
    const named = runAction({ paths: 'deploy', sarif: 'out/report.sarif' });
    expect(named.output).toMatch(/\/out\/report\.sarif\n$/);
  });

  test('wrong use is told, and nothing is left over to upload', () => {
    runAction({ paths: 'deploy', 'upload-sarif': 'true' });
    const run = runAction({ paths: 'nowhere', 'upload-sarif': 'true' });
    expect(run.stderr).toContain('kubeworthy: ');
    expect(run.output).toBe('exit-code=2\n');
    expect(run.status).toBe(2);
  });

  test('an input is never a command or an option', () => {
    const run = runAction({ paths: '$(touch hacked)\n--exit-zero', config: '"; touch hacked; "' });
    expect(run.status).toBe(2);
    expect(spawnSync('ls', [folder], { encoding: 'utf8' }).stdout).not.toContain('hacked');
    expect(lint.run).not.toContain('${{');
  });

  test('uploads after a failure, too', () => {
    const upload = action.runs.steps.find(({ uses }) => uses?.includes('upload-sarif'));
    expect(upload?.if).toContain('always()');
  });
});

/** Fences of a page: the language and the text of each. */
function fencesOf(page: string): readonly { readonly language: string; readonly text: string }[] {
  return [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({ language, text }));
}

describe('the recipes of docs/ci.md', () => {
  const fences = fencesOf(readFileSync('docs/ci.md', 'utf8'));

  test('are YAML where they say so, and give the action inputs that it has', () => {
    const pages = fences.filter(({ language }) => language === 'yaml').map(({ text }) => load(text));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    const used = JSON.stringify(pages).match(/"uses":"kubeworthy[^}]*"with":(\{[^}]*\})/)?.[1] ?? '{}';
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(JSON.parse(used))));
  });

  const commands = fences.flatMap(({ text }) =>
    [...text.matchAll(/npx (kubeworthy [^'|\n]*)/g)].map(([, words = '']) => words),
  );

  test.each(commands)('%s', (command) => {
    const program = command.replace(/^kubeworthy/, `node ${JSON.stringify(join(process.cwd(), 'dist/cli.cjs'))}`);
    const { status, stderr } = spawnSync('bash', ['-c', program], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(command.includes('--exit-zero') ? 0 : 1);
    for (const [, format = '', file = ''] of command.matchAll(/--format (\S+?)=(\S+)/g)) {
      expect(Object.keys(formats)).toContain(format);
      expect(readFileSync(join(folder, file), 'utf8').length).toBeGreaterThan(0);
    }
  });
});
