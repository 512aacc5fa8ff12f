import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { formats } from '../src/report/index.ts';
import { sarif } from '../src/report/sarif.ts';
import { createSession } from '../src/session.ts';
import { defaultSettings } from '../src/settings.ts';
import { runProgram } from './support/machine.ts';

const hostile = ']]><script>alert(1)</script>%0A::error::|`[x](http://evil.example)@team #1 "q" \'s\' & {0}😀';
/** The same as a scalar of YAML, with what only escapes can write: controls, line breaks, a turn of the direction. */
const hostileYaml = JSON.stringify(`${hostile}\u001b[31m\u0000\r\n\u202eabc\u2028\u061c\ufff9\u{e0041}\ud800x`);
const hostileFile = 'k8s/a <img src=x>%0A,::]]>"\'&😀\u202e.yaml';
const files = {
  '.git/HEAD': '',
  'deploy/plain.yaml':
    'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, image: "é😀" }, {name: b, image: nginx}]}\n',
  [`deploy/${hostileFile}`]: `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  containers:\n    - name: ${hostileYaml}\n      image: ${hostileYaml}\n    - name: ${hostileYaml}\n      image: nginx\n`,
  'deploy/twice.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: b\n  a: c\n',
  'deploy/fine.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: fine}\ndata: {a: b}\n',
};
const mendable =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  serviceAccountNam: web\n  containers: [{name: web, image: "nginx:1.27.3"}]\n';
const run = async (format: string, more: readonly string[] = []) =>
  (await runProgram(['--format', format, '.', ...more], { files, cwd: '/project/deploy' })).stdout;
const findings = async () => JSON.parse(await run('json')).findings as readonly JsonFinding[];
interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly message: string;
}
const fixture = (name: string) => readFileSync(`fixtures/schemas/${name}`, 'utf8');
/** Draft 4 as SARIF and reviewdog speak it. */
function draft04(name: string) {
  const ajv = new AjvDraft04({ strict: false });
  addFormats.default(ajv as unknown as Ajv);
  return ajv.compile(JSON.parse(fixture(name)));
}
const controls =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/u;

test('the hostile project has findings about hostile names', async () => {
  const found = await findings();
  expect(found.some(({ message }) => message.includes('<script>'))).toBe(true);
  expect(found.some(({ file }) => file.includes('<img'))).toBe(true);
});

test.each(Object.keys(formats))('%s prints nothing that a terminal or an editor acts upon', async (format) => {
  expect(await run(format)).not.toMatch(controls);
});

test('no format changes the exit code', async () => {
  for (const format of Object.keys(formats)) {
    const { code } = await runProgram(['--format', format], { files, cwd: '/project/deploy' });
    expect(code, format).toBe(1);
    const zero = await runProgram(['--format', format, '--exit-zero'], { files, cwd: '/project/deploy' });
    expect(zero.code, format).toBe(0);
  }
});

describe('sarif', () => {
  interface Location {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: Readonly<Record<string, number>>;
    };
  }
  interface Result {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly locations: readonly Location[];
    readonly relatedLocations?: readonly (Location & { readonly id: number })[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
  }
  const log = async (more: readonly string[] = []) => JSON.parse(await run('sarif', more));
  const results = async () => (await log()).runs[0].results as readonly Result[];

  test('keeps the schema of OASIS', async () => {
    const validate = draft04('sarif-2.1.0.schema.json');
    expect(validate(await log()), JSON.stringify(validate.errors)).toBe(true);
  });

  test('without findings it has an empty list of results, which code scanning asks for', async () => {
    const text = (await runProgram(['--format', 'sarif'], { files: { 'fine.yaml': files['deploy/fine.yaml'] } }))
      .stdout;
    const validate = draft04('sarif-2.1.0.schema.json');
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
    expect(JSON.parse(text).runs[0].results).toEqual([]);
  });

  test('names files from the root of the repository, percent-encoded, and they decode to what they are', async () => {
    const uris = (await results()).map(({ locations: [at] }) => at?.physicalLocation.artifactLocation.uri ?? '');
    expect(new Set(uris.map(decodeURIComponent))).toEqual(
      new Set([`deploy/${hostileFile}`, 'deploy/plain.yaml', 'deploy/twice.yaml']),
    );
  });

  test('every result has its rule with help, a level and a region', async () => {
    const { tool } = (await log()).runs[0];
    for (const { ruleId, ruleIndex, locations } of await results()) {
      const rule = tool.driver.rules[ruleIndex];
      expect(rule.id).toBe(ruleId);
      expect(rule.help.markdown).toContain('**Instead.**');
      expect(rule.helpUri).toMatch(/^https:/);
      const {
        startLine = 0,
        startColumn = 0,
        endLine = 0,
        endColumn = 0,
      } = locations[0]?.physicalLocation.region ?? {};
      expect(startLine).toBeGreaterThan(0);
      expect(startColumn).toBeGreaterThan(0);
      expect(endLine > startLine || (endLine === startLine && endColumn >= startColumn)).toBe(true);
    }
  });

  test('the message links to related places, and a hostile name makes no link of its own', async () => {
    const twice = (await results()).find(({ ruleId }) => ruleId === 'duplicate-key');
    expect(twice?.message.text).toMatch(/ \(see \[.+\]\(1\)\)$/);
    expect(twice?.relatedLocations?.[0]?.id).toBe(1);
    const links = (await results()).flatMap(({ message }) => [...message.text.matchAll(/(?<!\\)\]\(([^)]*)\)/g)]);
    expect(links.every(([, target]) => /^\d+$/.test(target ?? ''))).toBe(true);
  });

  test('fingerprints are unique, and stay when lines move', async () => {
    const marks = (list: readonly Result[]) => list.map((one) => one.partialFingerprints['kubeworthyFingerprint/v1']);
    const before = marks(await results());
    expect(new Set(before).size).toBe(before.length);
    const moved = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, name.endsWith('.yaml') ? `# a line\n\n${text}` : text]),
    );
    const after = JSON.parse(
      (await runProgram(['--format', 'sarif', '.'], { files: moved, cwd: '/project/deploy' })).stdout,
    );
    expect(marks(after.runs[0].results)).toEqual(before);
  });

  test('brings what would mend a finding, and says what is a suggestion only', async () => {
    const { stdout } = await runProgram(['--format', 'sarif'], { files: { 'web.yaml': mendable } });
    const validate = draft04('sarif-2.1.0.schema.json');
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    const mended = JSON.parse(stdout).runs[0].results.filter((one: Result) => one.ruleId === 'field-unknown');
    expect(mended[0].fixes).toEqual([
      {
        description: { text: "suggestion: rename 'serviceAccountNam' to 'serviceAccountName'" },
        artifactChanges: [
          {
            artifactLocation: { uri: 'web.yaml', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 5, startColumn: 3, endLine: 5, endColumn: 20 },
                insertedContent: { text: 'serviceAccountName' },
              },
            ],
          },
        ],
      },
    ]);
  });

  test('says what was skipped, and leaves out what is silenced', async () => {
    const silenced = {
      'pod.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: nginx # kubeworthy-ignore image-tag-latest: a demo\n',
      'values.yaml': 'a: 1\n',
    };
    const [only] = JSON.parse((await runProgram(['--format', 'sarif'], { files: silenced })).stdout).runs;
    expect(only.results.map(({ ruleId }: Result) => ruleId)).not.toContain('image-tag-latest');
    expect(only.properties.suppressed).toBe(1);
    expect(only.invocations[0].toolExecutionNotifications[0].message.text).toBe(
      '1 document skipped: Helm chart or values',
    );
    expect(only.invocations[0].executionSuccessful).toBe(true);
  });

  test('more results than code scanning takes are cut, the least severe first, and that is said', async () => {
    const outcome = createSession({ rules: [], settings: defaultSettings }).outcome();
    const at = { line: 1, column: 1, offset: 0 };
    const finding = (severity: 'error' | 'info', n: number) => ({
      rule: 'image-tag-latest',
      severity,
      messageId: 'noTag',
      values: {},
      message: `finding ${n}`,
      file: 'a.yaml',
      range: { start: at, end: at },
      path: [],
      steps: [],
      related: [],
      help: 'https://example.com',
    });
    const many = Array.from({ length: 25_001 }, (_, n) => finding(n === 25_000 ? 'error' : 'info', n));
    const text = sarif(
      {
        findings: many,
        summary: outcome.summary,
        notes: [],
        textOf: () => undefined,
        graph: outcome.graph,
      },
      { color: false, quiet: false, failOn: 'error', pathInRepository: (file) => file, absolutePath: (file) => file },
    );
    const [only] = JSON.parse(text).runs;
    expect(only.results).toHaveLength(25_000);
    expect(only.results[0].level).toBe('error');
    expect(only.invocations[0].toolExecutionNotifications[0].message.text).toContain('1 finding left out');
  });
});

describe('github', () => {
  /** As the runner reads a line: https://github.com/actions/runner, ActionCommand.TryParseV2. */
  function decode(line: string) {
    const match = /^::([^ :]+)(?: (.*?))?::(.*)$/.exec(line);
    if (!match) return undefined;
    const unescape = (text: string, isProperty: boolean) => {
      const data = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
      const all = isProperty ? data.replaceAll('%3A', ':').replaceAll('%2C', ',') : data;
      return all.replaceAll('%25', '%');
    };
    const [, command, properties = '', data = ''] = match;
    return {
      command,
      properties: Object.fromEntries(
        properties.split(',').map((pair) => {
          const [name = '', ...value] = pair.split('=');
          return [name, unescape(value.join('='), true)];
        }),
      ),
      data: unescape(data, false),
    };
  }

  test('each line is one command that decodes to its finding, errors first', async () => {
    const commands = (await run('github')).trimEnd().split('\n').map(decode);
    const found = await findings();
    expect(commands).toHaveLength(found.length);
    const order = ['error', 'warning', 'notice'];
    const ranks = commands.map((one) => order.indexOf(one?.command ?? ''));
    expect(ranks).toEqual([...ranks].sort());
    const hostileOnes = commands.filter((one) => one?.data.includes('<script>'));
    expect(hostileOnes.length).toBeGreaterThan(0);
    for (const one of hostileOnes) {
      // What turns the direction of writing is spelt out.
      expect(one?.properties.file).toBe(`deploy/${hostileFile.replace('\u202e', '\\u202e')}`);
      expect(one?.data).toContain('%0A::erro');
    }
  });

  test('where GitHub shows a part only, the log says so', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 11 }, (_, n) => [
        `${n}.yaml`,
        `apiVersion: v1\nkind: Pod\nmetadata: {name: web-${n}}\nspec: {containers: [{name: web, image: nginx}]}\n`,
      ]),
    );
    const { stdout } = await runProgram(['--format', 'github'], { files: many });
    expect(stdout).toMatch(/\n\d+ findings; GitHub shows the first 10 of each severity as annotations\n$/);
  });
});

test('gitlab: each item keeps the schema of GitLab, and no fingerprint stands twice', async () => {
  const report = JSON.parse(await run('gitlab'));
  const validate = new Ajv({ strict: false }).compile({
    type: 'array',
    items: JSON.parse(fixture('gitlab-code-quality.schema.json')),
  });
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  const found = await findings();
  expect(report).toHaveLength(found.length);
  const marks = report.map(({ fingerprint }: { readonly fingerprint: string }) => fingerprint);
  expect(new Set(marks).size).toBe(marks.length);
  for (const { severity, location } of report) {
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
    expect(location.path).toMatch(/^deploy\//);
  }
});

/** The elements of a name, however deep they stand. */
function elements(document: XmlDocument, name: string): readonly XmlElement[] {
  return document.find(`//${name}`).filter((node) => node instanceof XmlElement);
}

describe('junit', () => {
  test('keeps the XSD of the xUnit plugin of Jenkins', async () => {
    const document = XmlDocument.fromString(await run('junit'));
    const schema = XmlDocument.fromString(fixture('junit-10.xsd'));
    const validator = XsdValidator.fromDoc(schema);
    expect(() => validator.validate(document)).not.toThrow();
    validator.dispose();
    schema.dispose();
    document.dispose();
  });

  test('has a suite for each file, and fails where the run does', async () => {
    const found = await findings();
    for (const [failOn, severities] of [
      ['error', ['error']],
      ['warning', ['error', 'warning']],
    ] as const) {
      const document = XmlDocument.fromString(await run('junit', ['--fail-on', failOn]));
      const failing = found.filter(({ severity }) => (severities as readonly string[]).includes(severity));
      expect(elements(document, 'failure')).toHaveLength(failing.length);
      const suites = elements(document, 'testsuite').map((suite) => suite.attr('name')?.value);
      expect(suites).toContain('deploy/fine.yaml');
      expect(suites).toHaveLength(4);
      document.dispose();
    }
  });
});

test('checkstyle: an XML parser gets the messages back', async () => {
  const document = XmlDocument.fromString(await run('checkstyle'));
  const messages = elements(document, 'error').map((error) => error.attr('message')?.value ?? '');
  const found = await findings();
  expect(messages).toHaveLength(found.length);
  expect(messages.some((message) => message.includes(hostile))).toBe(true);
  const sources = elements(document, 'error').map((error) => error.attr('source')?.value);
  expect(sources).toContain('kubeworthy.image-tag-latest');
  document.dispose();
});

describe('rdjson', () => {
  test('keeps the schema of reviewdog', async () => {
    const validate = draft04('rdjson.schema.json');
    expect(validate(JSON.parse(await run('rdjson'))), JSON.stringify(validate.errors)).toBe(true);
  });

  test('suggests what would mend a finding', async () => {
    const { stdout } = await runProgram(['--format', 'rdjson'], { files: { 'web.yaml': mendable } });
    const validate = draft04('rdjson.schema.json');
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    const [renamed] = JSON.parse(stdout).diagnostics.filter(
      (one: { readonly code: { readonly value: string } }) => one.code.value === 'field-unknown',
    );
    expect(renamed.suggestions).toEqual([
      { range: { start: { line: 5, column: 3 }, end: { line: 5, column: 20 } }, text: 'serviceAccountName' },
    ]);
  });

  test('counts columns in bytes of UTF-8', async () => {
    const { diagnostics } = JSON.parse(await run('rdjson'));
    const latest = diagnostics.find(
      (one: { readonly code: { readonly value: string }; readonly location: { readonly path: string } }) =>
        one.code.value === 'image-tag-latest' && one.location.path === 'deploy/plain.yaml',
    );
    const line = files['deploy/plain.yaml'].split('\n')[3] ?? '';
    const column = Buffer.byteLength(line.slice(0, line.indexOf('nginx'))) + 1;
    expect(latest.location.range.start).toEqual({ line: 4, column });
  });
});

test('eslint-stylish: the matcher of ESLint finds every finding, below its absolute path', async () => {
  const text = await run('eslint-stylish');
  const pattern = /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.+?)(?:\s\s+(.*))?$/;
  const matches = text.split('\n').flatMap((line) => pattern.exec(line) ?? []);
  const found = await findings();
  expect(matches.length / 6).toBe(found.length);
  const rules = text.split('\n').flatMap((line) => pattern.exec(line)?.[5] ?? []);
  expect(rules).toEqual(found.map(({ rule }) => rule));
  expect(text.split('\n').filter((line) => line.startsWith('/'))).toHaveLength(3);
  expect(text).toContain('/project/deploy/twice.yaml\n');
});

describe('markdown', () => {
  test('a hostile name is no markup, and calls nobody', async () => {
    const rendered = await marked.parse(await run('markdown'), { gfm: true });
    const tags = new Set([...rendered.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag));
    for (const tag of ['script', 'img', 'code', 'em', 'strong']) expect(tags, tag).not.toContain(tag);
    const links = [...rendered.matchAll(/href="([^"]*)"/g)].map(([, target]) => target ?? '');
    expect(links.every((target) => target.startsWith('https://github.com/kubeworthy/'))).toBe(true);
    expect(rendered).toContain('&lt;script&gt;');
    // GitHub looks for names in what is rendered.
    expect(rendered).not.toMatch(/@team|#1/);
  });

  test('fits onto the page of a job, and says what is left out', async () => {
    const pods = Array.from(
      { length: 600 },
      (_, n) =>
        `apiVersion: v1\nkind: Pod\nmetadata: {name: web-${n}}\nspec: {containers: [{name: web, image: nginx}]}\n`,
    );
    const { stdout } = await runProgram(['--format', 'markdown'], { files: { 'many.yaml': pods.join('---\n') } });
    expect(Buffer.byteLength(stdout)).toBeLessThan(1024 * 1024);
    expect(stdout).toMatch(/\n\d+ more are left out of this page/);
  });
});

describe('html', () => {
  test('holds its data in one script element that a hostile name cannot end', async () => {
    const page = await run('html');
    expect([...page.matchAll(/<script/g)]).toHaveLength(2);
    expect(page).not.toContain('<img');
    const [, data = ''] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(data).findings).toHaveLength((await findings()).length);
  });

  test('asks for nothing and runs its own script only', async () => {
    const page = (await run('html')).replace(/<script type="application\/json".*?<\/script>/s, '');
    expect(page).toMatch(/Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[\w+/=]+'/);
    expect(/unsafe-inline|unsafe-eval|\ssrc=|<link|innerHTML|\seval\(/.exec(page)).toBe(null);
  });
});

test('what is in no repository keeps the name that findings show', async () => {
  const { stdout } = await runProgram(['--format', 'checkstyle', 'deploy'], {
    files: { 'deploy/twice.yaml': files['deploy/twice.yaml'] },
  });
  expect(stdout).toContain('<file name="deploy/twice.yaml">');
  const piped = await runProgram(['--format', 'gitlab', '-'], {
    files: { '.git/HEAD': '' },
    stdin: files['deploy/twice.yaml'],
  });
  expect(JSON.parse(piped.stdout)[0].location.path).toBe('<stdin>');
});

describe('several reports in one run', () => {
  test('each goes where it is told to', async () => {
    const { stdout, files: written } = await runProgram(
      ['--format', 'github', '--format', 'sarif=out/report.sarif', '--format', 'html=out/report.html'],
      { files, cwd: '/project/deploy' },
    );
    expect(stdout).toMatch(/^::error /);
    expect(JSON.parse(written.get('/project/deploy/out/report.sarif') ?? '').version).toBe('2.1.0');
    expect(written.get('/project/deploy/out/report.html')).toMatch(/^<!doctype html>/);
  });

  test('two that go to the same file are a mistake', async () => {
    const { code, stderr } = await runProgram(['--format', 'sarif=a', '--format', 'junit=a'], { files });
    expect(stderr).toBe("kubeworthy: two formats go to 'a': give each a file of its own\n");
    expect(code).toBe(2);
  });

  test('a name that no format has tells those that there are', async () => {
    const { code, stderr } = await runProgram(['--format', 'sarfi'], { files });
    expect(stderr).toContain("there is no format 'sarfi' (did you mean 'sarif'?); there are pretty, compact, json");
    expect(code).toBe(2);
  });
});
