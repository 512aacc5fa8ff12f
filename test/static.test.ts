import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parse, simpleTraverse, type TSESTree } from '@typescript-eslint/typescript-estree';
import { describe, expect, test } from 'vitest';

/** An import may point only to its own line or to one above. */
const layers: readonly (readonly string[])[] = [
  [
    'src/errors.ts',
    'src/fs.ts',
    'src/replace-file.ts',
    'src/streams.ts',
    'src/overlay.ts',
    'src/collections.ts',
    'src/words.ts',
    'src/utf8.ts',
    'src/placeholders.ts',
    'src/nearest.ts',
    'src/wildcards.ts',
    'src/glob.ts',
    'src/path-pattern.ts',
    'src/path-globs.ts',
    'src/ignore-file.ts',
    'src/version.ts',
    'src/kubernetes/',
  ],
  ['src/parse/'],
  ['src/at.ts', 'src/steps.ts'],
  ['src/schema/', 'src/fix/'],
  ['src/custom-kinds.ts', 'src/kinds.ts', 'src/model.ts'],
  ['src/graph/'],
  ['src/rule.ts'],
  ['rules/'],
  [
    'src/settings.ts',
    'src/choice.ts',
    'src/baseline.ts',
    'src/engine.ts',
    'src/fingerprint.ts',
    'src/kustomize.ts',
    'src/suppress.ts',
    'src/config.ts',
    'src/structure.ts',
    'src/custom-structure.ts',
    'src/extract.ts',
    'src/flat-facts.ts',
    'src/peers.ts',
    'src/takeover.ts',
    'src/link.ts',
  ],
  ['src/session.ts', 'src/fix-rounds.ts', 'src/report/'],
  [
    'src/args.ts',
    'src/discover.ts',
    'src/before.ts',
    'src/changes.ts',
    'src/diff.ts',
    'src/keep-baseline.ts',
    'src/gather.ts',
    'src/git.ts',
    'src/progress.ts',
    'src/reading.ts',
    'src/thread-mark.ts',
    'src/threads.ts',
    'src/run.ts',
    'src/stopwatch.ts',
    'src/watch.ts',
    'src/watcher.ts',
    'src/fix-diff.ts',
    'src/fix-files.ts',
    'src/load-settings.ts',
    'src/main.ts',
    'src/report-paths.ts',
    'src/init.ts',
    'src/catalogue.ts',
    'src/explain-claim.ts',
    'src/index.ts',
    'src/lsp/',
  ],
  ['src/cli.ts', 'src/boot.ts', 'src/signals.ts', 'src/late-compiling.ts', 'src/machine-threads.ts', 'src/dev/'],
];

/** What the command line and an editor start. */
const programsOfTheirOwn: readonly string[] = [
  'src/cli.ts',
  'src/boot.ts',
  'src/signals.ts',
  'src/late-compiling.ts',
  'src/machine-threads.ts',
  'src/lsp/language-server.ts',
];

/** The only files that may know of Node. */
const shell = [
  'src/cli.ts',
  'src/boot.ts',
  'src/machine-threads.ts',
  'src/args.ts',
  'src/fs.ts',
  'src/replace-file.ts',
  'src/streams.ts',
  'src/git.ts',
  'src/watcher.ts',
  'src/dev/',
  'src/lsp/',
];

const sources = [...filesBelow('src'), ...filesBelow('rules')].filter((file) => file.endsWith('.ts'));

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

function layerOf(file: string): number {
  return layers.findIndex((layer) => layer.some((prefix) => file.startsWith(prefix)));
}

interface Import {
  readonly from: string;
  readonly isTypeOnly: boolean;
}

const programs = new Map(
  sources.map((file) => [file, parse(readFileSync(file, 'utf8'), { loc: true, range: true })] as const),
);

function importsOf(program: TSESTree.Program): readonly Import[] {
  const found: Import[] = [];
  simpleTraverse(program, {
    enter(node) {
      if (node.type === 'ImportDeclaration')
        found.push({ from: node.source.value, isTypeOnly: node.importKind === 'type' });
      if ((node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration') && node.source)
        found.push({ from: node.source.value, isTypeOnly: node.exportKind === 'type' });
      if (node.type === 'ImportExpression' && node.source.type === 'Literal')
        found.push({ from: String(node.source.value), isTypeOnly: false });
    },
  });
  return found;
}

describe('the layers', () => {
  test('every file has one', () => {
    expect(sources.filter((file) => layerOf(file) === -1)).toEqual([]);
  });

  test('imports point downwards only', () => {
    const upwards = sources.flatMap((file) =>
      importsOf(programs.get(file) as TSESTree.Program)
        .filter(({ from }) => from.startsWith('.') && from.endsWith('.ts'))
        .map(({ from }) => normalize(join(dirname(file), from)))
        .filter((target) => layerOf(target) > layerOf(file))
        .map((target) => `${file} -> ${target}`),
    );
    expect(upwards).toEqual([]);
  });

  test('the core knows nothing of Node', () => {
    const offenders = sources
      .filter((file) => !shell.some((prefix) => file.startsWith(prefix)))
      .flatMap((file) =>
        importsOf(programs.get(file) as TSESTree.Program)
          .filter(({ from, isTypeOnly }) => from.startsWith('node:') && !isTypeOnly)
          .map(({ from }) => `${file} -> ${from}`),
      );
    expect(offenders).toEqual([]);
  });

  test('only the command line knows the process', () => {
    const offenders = sources
      .filter((file) => !programsOfTheirOwn.includes(file) && !file.startsWith('src/dev/'))
      .filter((file) => identifiersOf(file).has('process'));
    expect(offenders).toEqual([]);
  });
});

function identifiersOf(file: string): ReadonlySet<string> {
  const found = new Set<string>();
  simpleTraverse(programs.get(file) as TSESTree.Program, {
    enter(node) {
      if (node.type === 'Identifier') found.add(node.name);
    },
  });
  return found;
}

/** Rules with more than 80 lines of code, and what keeps their parts together. */
const longRules: Readonly<Record<string, string>> = {
  'rules/access/cluster-resource-in-role.ts': 'the words depend on who is bound to the role, and where',
  'rules/access/role-resource-unknown.ts': 'a name that is unknown is looked for in groups, plurals and subresources',
  'rules/config/definition-schema-invalid.ts': 'a table of what each keyword of a schema may not stand beside',
  'rules/config/downward-field-unset.ts': 'labels, annotations and limits are each looked up in a place of their own',
  'rules/network/route-without-listener.ts': 'each listener refuses a route for a reason of its own, which is told',
  'rules/network/service-selects-nothing.ts': 'the label that was meant is looked for before it is told',
  'rules/network/target-port-missing.ts': 'the port that was meant is looked for before it is told',
  'rules/resources/limit-range-invalid.ts': 'a table of which bound may not be above which',
  'rules/resources/limit-range-violated.ts': 'pods, containers and claims are each compared with their own bounds',
  'rules/storage/fewer-volumes-than-claims.ts': 'claims that compete are put together before one of them is told',
  'rules/storage/reserved-volume-unused.ts': 'the reasons why a claim does not take its volume',
  'rules/storage/single-node-claim-shared.ts': 'which nodes the pods may be on is worked out from their constraints',
  'rules/storage/volume-mode-mismatch.ts': 'folders and devices, of claims and of claim templates',
  'rules/workload/selector-template-mismatch.ts': 'the selectors of each kind stand elsewhere',
  'rules/workload/selectors-overlap.ts': 'controllers of one namespace are put together before two of them are told',
};

describe('a rule file', () => {
  const ruleFiles = sources.filter((file) => /^rules\/[a-z]+\/[a-z]/.test(file));
  const allRuleFiles = sources.filter((file) => /^rules\/[a-z]+\//.test(file));

  test.each(ruleFiles)('%s has at most 80 lines of code beside docs and examples, or says why', (file) => {
    const text = readFileSync(file, 'utf8');
    const code = text
      .slice(text.indexOf('\n  visit('))
      .split('\n')
      .filter((line) => line.trim() !== '' && !/^\s*(?:\/\/|\/\*|\*)/.test(line));
    const isLong = Object.hasOwn(longRules, file);
    expect(code.length > 80, isLong ? 'it is short: take it off the list' : `${code.length} lines`).toBe(isLong);
  });

  test.each(ruleFiles)('%s has the name and the folder that its rule says, and its parts in order', (file) => {
    const keys: string[] = [];
    const literals = new Map<string, unknown>();
    simpleTraverse(programs.get(file) as TSESTree.Program, {
      enter(node) {
        if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'defineRule')
          return;
        const [definition] = node.arguments;
        if (definition?.type !== 'ObjectExpression') return;
        for (const property of definition.properties) {
          if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
          keys.push(property.key.name);
          if (property.value.type === 'Literal') literals.set(property.key.name, property.value.value);
        }
      },
    });
    const order = [
      'id',
      'area',
      'severity',
      'since',
      'presets',
      'scope',
      'tag',
      'fixable',
      'onlyWith',
      'docs',
      'options',
      'messages',
      'examples',
      'visit',
    ];
    const optional = new Set(['options', 'presets', 'tag', 'fixable', 'onlyWith']);
    expect(keys).toEqual(order.filter((key) => !optional.has(key) || keys.includes(key)));
    expect(file).toBe(`rules/${literals.get('area')}/${literals.get('id')}.ts`);
  });

  test.each(allRuleFiles)('%s imports the rule API and files of its own folder only', (file) => {
    const foreign = importsOf(programs.get(file) as TSESTree.Program).filter(
      ({ from, isTypeOnly }) =>
        from !== '../../src/rule.ts' &&
        !/^\.\/_[a-z-]+\.ts$/.test(from) &&
        !(isTypeOnly && from.startsWith('kubernetes-types/')),
    );
    expect(foreign).toEqual([]);
  });

  test.each(allRuleFiles)('%s asks neither the clock nor the machine', (file) => {
    const found = identifiersOf(file);
    expect(
      ['process', 'fetch', 'Date', 'console', 'setTimeout', 'require', 'globalThis'].filter((name) => found.has(name)),
    ).toEqual([]);
  });

  test.each(ruleFiles)('%s reports every message that it declares, by a literal name', (file) => {
    const text = readFileSync(file, 'utf8');
    const declared: string[] = [];
    simpleTraverse(programs.get(file) as TSESTree.Program, {
      enter(node) {
        if (
          node.type !== 'Property' ||
          node.key.type !== 'Identifier' ||
          node.key.name !== 'messages' ||
          node.value.type !== 'ObjectExpression'
        )
          return;
        for (const property of node.value.properties)
          if (property.type === 'Property' && property.key.type === 'Identifier') declared.push(property.key.name);
      },
    });
    const code = text.slice(text.indexOf('visit('));
    expect(declared.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });
});

test('no file says any or silences the compiler', () => {
  const offenders = sources.filter((file) =>
    /\bas any\b|: any\b|@ts-ignore|@ts-expect-error/.test(readFileSync(file, 'utf8')),
  );
  expect(offenders).toEqual([]);
});
