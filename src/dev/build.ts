import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type AST_NODE_TYPES, parse, simpleTraverse } from '@typescript-eslint/typescript-estree';
import { build, type Plugin } from 'esbuild';

const root = process.cwd();
const dist = join(root, 'dist');

/**
 * Docs and examples are most of a rule's text, and a run that only lints needs none: they are cut out of the bundle that
 * starts first. `explain` and `rules` load the catalogue with everything in it.
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

/** The text of a rule without some properties of its definition. */
function withoutProperties(text: string, names: readonly string[]): string {
  const cuts: { readonly from: number; readonly to: number }[] = [];
  simpleTraverse(parse(text, { range: true }), {
    visitors: {
      ['CallExpression' as AST_NODE_TYPES.CallExpression]: (node) => {
        if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'defineRule')
          return;
        const [definition] = node.arguments;
        if (definition?.type !== 'ObjectExpression') return;
        for (const property of definition.properties) {
          if (property.type !== 'Property' || property.key.type !== 'Identifier' || !names.includes(property.key.name))
            continue;
          cuts.push({ from: property.value.range[0], to: property.value.range[1] });
        }
      },
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

const common = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  // js-yaml's parser copies its state with object spread, which is slow on Node 20 unless it is lowered.
  target: 'es2017',
  supported: {
    bigint: true,
    'regexp-lookbehind-assertions': true,
    'regexp-unicode-property-escapes': true,
    'regexp-named-capture-groups': true,
    'regexp-dot-all-flag': true,
  },
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
} as const;

rmSync(dist, { recursive: true, force: true });
await Promise.all([
  build({
    ...common,
    entryPoints: [join(root, 'src/cli.ts')],
    outfile: join(dist, 'cli.cjs'),
    plugins: [lazyParts, withoutDocs],
  }),
  build({
    ...common,
    entryPoints: [join(root, 'src/init.ts'), join(root, 'src/catalogue.ts')],
    outdir: dist,
    outExtension: { '.js': '.cjs' },
    plugins: [lazyParts],
  }),
  build({
    ...common,
    entryPoints: [join(root, 'src/index.ts')],
    outfile: join(dist, 'index.cjs'),
    plugins: [lazyParts],
  }),
]);
