import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'alias-bomb',
  area: 'syntax',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'Aliases of aliases grow beyond any manifest',
    why: 'A few lines of nested aliases stand for millions of values. kubectl refuses such a document, and tools that expand it run out of memory.',
    instead: 'Write the values out, or use each alias for one small mapping.',
    refs: ['https://yaml.org/spec/1.2.2/#71-alias-nodes'],
  },
  messages: {
    tooMany: (a: { count: number }) =>
      `the aliases up to here stand for ${a.count} values: the document is not read any further`,
  },
  examples: {
    bad: [
      {
        title: 'six levels of ten aliases each',
        yaml: `
apiVersion: v1
kind: ConfigMap
a: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e] # expect: tooMany
`,
      },
    ],
    good: [
      {
        title: 'one anchor, used in two places',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web, labels: &labels { app: web }, annotations: *labels }
data: *labels
`,
      },
    ],
  },
  visit({ report }) {
    return {
      syntax(trouble, file) {
        if (trouble.code === 'alias-bomb') report({ file, span: trouble.span }, 'tooMany', { count: trouble.count });
      },
    };
  },
});
