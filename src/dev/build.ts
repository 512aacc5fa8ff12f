import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse, simpleTraverse } from '@typescript-eslint/typescript-estree';
import { build, type Plugin } from 'esbuild';
import { CHOMPING_MODE, EVENT_ID, SCALAR_STYLE } from 'js-yaml';

const root = process.cwd();
/** Another folder may be named, for a build that a profiler can be read with: names are kept. */
const [elsewhere] = process.argv.slice(2);
const dist = elsewhere === undefined ? join(root, 'dist') : resolve(elsewhere);

/**
 * Docs and examples are most of a rule's text, and a run that only lints needs none: they are cut out of the bundle that
 * lints. `explain` and `rules` load the catalogue with everything in it.
 */
const withoutDocs: Plugin = {
  name: 'without-docs',
  setup(plugin) {
    plugin.onLoad({ filter: /[\\/]rules[\\/][a-z]+[\\/][a-z][^\\/]*\.ts$/ }, ({ path }) => ({
      contents: withoutProperties(readFileSync(path, 'utf8'), ['docs', 'examples']),
      loader: 'ts',
    }));
  },
};

/** The text of a rule without the values of some properties of its definition. */
function withoutProperties(text: string, names: readonly string[]): string {
  const cuts: { readonly from: number; readonly to: number }[] = [];
  simpleTraverse(parse(text, { range: true }), {
    enter(node) {
      if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return;
      const [definition] = node.arguments;
      if (node.callee.name !== 'defineRule' || definition?.type !== 'ObjectExpression') return;
      for (const property of definition.properties) {
        if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
        if (names.includes(property.key.name))
          cuts.push({ from: property.value.range[0], to: property.value.range[1] });
      }
    },
  });
  return cuts.reduceRight((kept, { from, to }) => `${kept.slice(0, from)}undefined as never${kept.slice(to)}`, text);
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
 * The whole rules, the tables of types and the session are in the bundle of the API already, and are most of it: who
 * prints rules or keeps a session open takes them from there.
 */
const partsOfApi: Plugin = {
  name: 'parts-of-api',
  setup(plugin) {
    plugin.onResolve({ filter: /^(?:\.\.\/)+(?:rules\/)?index\.ts$/ }, () => ({
      path: './index.cjs',
      external: true,
    }));
  },
};

/** Few runs meet a pattern of a definition: what reads them is a file of its own, loaded when the first one is compiled. */
const lazyPatterns: Plugin = {
  name: 'lazy-patterns',
  setup(plugin) {
    plugin.onResolve({ filter: /^re2js$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: 're2js', namespace: 'lazy' },
    );
    plugin.onResolve({ filter: /^\.\/re2js\.cjs$/ }, ({ path }) => ({ path, external: true }));
    plugin.onLoad({ filter: /^re2js$/, namespace: 'lazy' }, () => ({
      contents: "export const RE2JS = { compile: (source) => require('./re2js.cjs').RE2JS.compile(source) };",
    }));
  },
};

/**
 * Most manifests are read without js-yaml, whose schemas take a millisecond of the start to set up: that is done when the
 * first text asks for it. Its numbers are put in here.
 */
const lateYaml: Plugin = {
  name: 'late-yaml',
  setup(plugin) {
    const path = join(root, 'node_modules/js-yaml/dist/js-yaml.mjs');
    const numbers = { CHOMPING_MODE, EVENT_ID, SCALAR_STYLE };
    plugin.onResolve({ filter: /^js-yaml$/ }, () => ({ path: 'js-yaml', namespace: 'late' }));
    plugin.onLoad({ filter: /^js-yaml$/, namespace: 'late' }, () => ({
      resolveDir: root,
      contents: [
        'let whole;',
        `const yaml = () => (whole ??= require(${JSON.stringify(path)}));`,
        ...Object.entries(numbers).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`),
        'export const getScalarValue = (text, event) => yaml().getScalarValue(text, event);',
        'export const parseEvents = (text, options) => yaml().parseEvents(text, options);',
        'export const YAMLException = { [Symbol.hasInstance]: (one) => one instanceof yaml().YAMLException };',
      ].join('\n'),
    }));
  },
};

interface Bundle {
  readonly from: string;
  readonly to: string;
  readonly plugins: readonly Plugin[];
  readonly define?: Readonly<Record<string, string>>;
  /** The file holds a function that is called with what a module is given: it is read as text, and never put together. */
  readonly isFunction?: boolean;
}

/** Formats of reports that are loaded when they are asked for: the table of formats imports them dynamically. */
const lazyFormats = [
  ...readFileSync(join(root, 'src/report/index.ts'), 'utf8').matchAll(/await import\('\.\/([a-z-]+)\.ts'\)/g),
].map(([, name = '']) => name);

const bundles: readonly Bundle[] = [
  { from: 'src/cli.ts', to: 'main.cjs', plugins: [lazyParts, withoutDocs], isFunction: true },
  { from: 'src/git.ts', to: 'git.cjs', plugins: [] },
  { from: 'src/changes.ts', to: 'changes.cjs', plugins: [] },
  { from: 'src/diff.ts', to: 'diff.cjs', plugins: [] },
  { from: 'src/watch.ts', to: 'watch.cjs', plugins: [] },
  { from: 'src/watcher.ts', to: 'watcher.cjs', plugins: [] },
  { from: 'src/init.ts', to: 'init.cjs', plugins: [lazyParts] },
  { from: 'src/explain-claim.ts', to: 'explain-claim.cjs', plugins: [lazyParts] },
  { from: 'src/fix-diff.ts', to: 'fix-diff.cjs', plugins: [lazyParts] },
  { from: 'src/catalogue.ts', to: 'catalogue.cjs', plugins: [lazyParts, partsOfApi] },
  { from: 'src/lsp/language-server.ts', to: 'language-server.cjs', plugins: [lazyParts, partsOfApi] },
  { from: 'src/index.ts', to: 'index.cjs', plugins: [lazyParts] },
  ...lazyFormats.map((name) => ({
    from: `src/report/${name}.ts`,
    to: `${name}.cjs`,
    plugins: [lazyParts, partsOfApi],
  })),
  { from: 'node_modules/re2js/build/index.js', to: 're2js.cjs', plugins: [] },
];

async function bundle({ from, to, plugins, define = {}, isFunction = false }: Bundle): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(root, from)],
    write: false,
    plugins: [lazyPatterns, lateYaml, ...plugins],
    define,
    ...(isFunction ? { banner: { js: '(function (exports, require, module) {' }, footer: { js: '})' } } : {}),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    // The bundle runs as a script that V8 may keep compiled; such a script can require, but not import.
    supported: { 'dynamic-import': false },
    minify: elsewhere === undefined,
    legalComments: 'none',
    logLevel: 'warning',
  });
  for (const { text } of outputFiles) writeFileSync(join(dist, to), withSteadyShapes(text));
}

/**
 * Node 20 gives each object that `{ ...one, key: value }` makes a shape of its own: to make it takes ten times as long,
 * and whatever reads such objects has to look their properties up anew each time. Behind another spread, be it of
 * nothing, they share their shape. js-yaml copies the state of its parser so: 400 ms instead of 1,200 for 4,000 files.
 */
function withSteadyShapes(code: string): string {
  const starts: number[] = [];
  simpleTraverse(parse(code, { range: true }), {
    enter(node) {
      if (node.type !== 'ObjectExpression' || node.properties[0]?.type !== 'SpreadElement') return;
      if (node.properties.some(({ type }) => type === 'Property')) starts.push(node.range[0] + 1);
    },
  });
  starts.sort((a, b) => a - b);
  return [...starts, code.length].map((end, n) => code.slice(starts[n - 1] ?? 0, end)).join('...null,');
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
await Promise.all(bundles.map(bundle));
const hash = createHash('sha256')
  .update(readFileSync(join(dist, 'main.cjs')))
  .digest('hex')
  .slice(0, 16);
await bundle({ from: 'src/boot.ts', to: 'cli.cjs', plugins: [], define: { bundleHash: JSON.stringify(hash) } });
