import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, simpleTraverse, type TSESTree } from '@typescript-eslint/typescript-estree';
import { build, type Plugin, transform } from 'esbuild';
import { areas } from '../rule.ts';

const root = process.cwd();
const dist = join(root, 'dist');
const ruleFile = /[\\/]rules[\\/][a-z]+[\\/][a-z][^\\/]*\.ts$/;

/**
 * Docs and examples are most of a rule's text, and a run that only lints needs none: they are cut out of the bundle that
 * starts first. `explain` and `rules` load the catalogue with everything in it.
 */
const withoutDocs: Plugin = {
  name: 'without-docs',
  setup(plugin) {
    plugin.onLoad({ filter: ruleFile }, ({ path }) => ({ contents: withoutDocsAndExamples(path), loader: 'ts' }));
  },
};

function withoutDocsAndExamples(path: string): string {
  const { text, parts } = readRule(path);
  return [parts.get('docs'), parts.get('examples')].reduceRight(
    (kept, part) => (part ? `${kept.slice(0, part.from)}undefined as never${kept.slice(part.to)}` : kept),
    text,
  );
}

/**
 * Rules that listen to rare things only (a claim, a Service, trouble with the text) stay out of the first bundle as
 * well: a stand-in listens for them and loads the rules of their area when the first such thing shows up.
 */
const rareRules: Plugin = {
  name: 'rare-rules',
  setup(plugin) {
    plugin.onLoad({ filter: ruleFile }, ({ path }) => ({
      contents: isRare(path) ? standIn(path) : withoutDocsAndExamples(path),
      loader: 'ts',
    }));
    plugin.onResolve({ filter: /^\.\/rules-\w+\.cjs$/ }, ({ path }) => ({ path, external: true }));
  },
};

const commonHooks: ReadonlySet<string> = new Set(['resource', 'workload', 'container', 'end']);

function isRare(path: string): boolean {
  const { hooks } = readRule(path);
  return hooks.length > 0 && !hooks.some((hook) => commonHooks.has(hook));
}

function standIn(path: string): string {
  const { text, parts, hooks } = readRule(path);
  const fields = ['id', 'area', 'severity', 'since', 'scope', 'options'].flatMap((name) => {
    const part = parts.get(name);
    return part ? [`${name}: ${text.slice(part.from, part.to)},`] : [];
  });
  const area = basename(dirname(path));
  return `const rule = () => require('./rules-${area}.cjs').rules[${JSON.stringify(basename(path, '.ts'))}];
export default {
  options: {},
  ${fields.join('\n  ')}
  get messages() { return rule().messages; },
  visit(context) {
    let visitor;
    const hook = (name) => (...values) => (visitor ??= rule().visit(context))[name](...values);
    return { ${hooks.map((name) => `${name}: hook('${name}')`).join(', ')} };
  },
};
`;
}

/** The rare rules of an area as a module: their definitions by id. */
function rareRulesOf(area: string, paths: readonly string[]): string {
  const rare = paths.filter((path) => basename(dirname(path)) === area && isRare(path));
  const imports = rare.map((path, n) => `import rule${n} from ${JSON.stringify(path)};`);
  return `${imports.join('\n')}\nexport const rules = { ${rare.map((path, n) => `'${basename(path, '.ts')}': rule${n}`).join(', ')} };`;
}

interface Part {
  readonly from: number;
  readonly to: number;
}

interface RuleText {
  readonly text: string;
  /** Where the values of the definition's properties stand. */
  readonly parts: ReadonlyMap<string, Part>;
  /** What its visitor listens to, when `visit` returns an object literal. */
  readonly hooks: readonly string[];
}

function readRule(path: string): RuleText {
  const text = readFileSync(path, 'utf8');
  const parts = new Map<string, Part>();
  const hooks: string[] = [];
  simpleTraverse(parse(text, { range: true }), {
    enter(node) {
      if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'defineRule')
        return;
      const [definition] = node.arguments;
      if (definition?.type !== 'ObjectExpression') return;
      for (const property of definition.properties) {
        if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
        parts.set(property.key.name, { from: property.value.range[0], to: property.value.range[1] });
        if (property.key.name === 'visit' && property.value.type === 'FunctionExpression')
          hooks.push(...returnedKeys(property.value.body));
      }
    },
  });
  return { text, parts, hooks };
}

function returnedKeys(body: TSESTree.BlockStatement): readonly string[] {
  const returned = body.body.find((statement) => statement.type === 'ReturnStatement');
  if (returned?.argument?.type !== 'ObjectExpression') return [];
  return returned.argument.properties.flatMap((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' ? [property.key.name] : [],
  );
}

/** What is imported dynamically becomes a file of its own, loaded when it is asked for. */
const lazyParts: Plugin = {
  name: 'lazy-parts',
  setup(plugin) {
    plugin.onResolve({ filter: /^\.\/.*\.ts$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path, '.ts')}.cjs`, external: true } : undefined,
    );
  },
};

/**
 * js-yaml's parser copies its state with object spread, which Node 20 runs at half the speed unless it is lowered
 * (12,000 files: 620 ms instead of 1,200).
 */
const loweredYaml: Plugin = {
  name: 'lowered-yaml',
  setup(plugin) {
    plugin.onLoad({ filter: /[\\/]js-yaml[\\/].*\.mjs$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { target: 'es2017' });
      return { contents: code, loader: 'js' };
    });
  },
};

/**
 * Modules that many runs never need. What they export becomes functions that load a file of their own when they are
 * first called, so that Node need not even parse their text at start.
 */
const rarelyNeeded: readonly { readonly module: string; readonly exports: readonly string[] }[] = [
  { module: 'src/graph/bind.ts', exports: ['bindResources'] },
  { module: 'src/config.ts', exports: ['readConfig'] },
  { module: 'src/path-globs.ts', exports: ['pathMatcher'] },
  { module: 'src/ignore-file.ts', exports: ['readIgnoreFile'] },
  { module: 'src/parse/diagnose.ts', exports: ['diagnose', 'faultToTrouble', 'templateMark'] },
];

function loadedWhenCalled(entry: string): Plugin {
  return {
    name: 'loaded-when-called',
    setup(plugin) {
      for (const { module, exports } of rarelyNeeded) {
        if (module === entry) continue;
        const path = join(root, module);
        const file = `./${basename(module, '.ts')}.cjs`;
        const stubs = exports.map(
          (name) => `export const ${name} = (...values) => require('${file}').${name}(...values);`,
        );
        plugin.onLoad({ filter: new RegExp(`${path.replace(/[.\\/]/g, '\\$&')}$`) }, () => ({
          contents: stubs.join('\n'),
          loader: 'js',
        }));
        plugin.onResolve({ filter: new RegExp(`^\\${file}$`) }, () => ({ path: file, external: true }));
      }
    },
  };
}

const common = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
} as const;

const rulePaths = areas.flatMap((area) =>
  readdirSync(join(root, 'rules', area))
    .map((name) => join(root, 'rules', area, name))
    .filter((path) => ruleFile.test(path)),
);

rmSync(dist, { recursive: true, force: true });
await Promise.all([
  build({
    ...common,
    entryPoints: [join(root, 'src/cli.ts')],
    outfile: join(dist, 'cli.cjs'),
    plugins: [lazyParts, loadedWhenCalled('src/cli.ts'), rareRules, loweredYaml],
  }),
  ...areas.map((area) =>
    build({
      ...common,
      stdin: { contents: rareRulesOf(area, rulePaths), resolveDir: root },
      outfile: join(dist, `rules-${area}.cjs`),
      plugins: [lazyParts, withoutDocs, loweredYaml],
    }),
  ),
  ...['src/init.ts', 'src/catalogue.ts', ...rarelyNeeded.map(({ module }) => module)].map((module) =>
    build({
      ...common,
      entryPoints: [join(root, module)],
      outfile: join(dist, `${basename(module, '.ts')}.cjs`),
      plugins: [lazyParts, loweredYaml],
    }),
  ),
  build({
    ...common,
    entryPoints: [join(root, 'src/index.ts')],
    outfile: join(dist, 'index.cjs'),
    plugins: [lazyParts, loweredYaml],
  }),
]);
