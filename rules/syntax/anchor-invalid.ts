import { defineRule, nearest } from '../../src/rule.ts';

export default defineRule({
  id: 'anchor-invalid',
  area: 'syntax',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'An alias leads to no anchor',
    why: 'A plain text that begins with `*` is an alias: YAML looks for an anchor `&` of that name earlier in the same document. Without one the document cannot be read.',
    instead:
      'Define the anchor before its first use, in the same document. A text such as `*.example.com` needs quotes.',
    refs: ['https://yaml.org/spec/1.2.2/#71-alias-nodes'],
  },
  messages: {
    unknown: (a: { name: string; meant: string }) =>
      `no anchor '&${a.name}' stands before this alias in the document${a.meant}`,
    wildcard: (a: { text: string }) => `'${a.text}' without quotes is an alias, not a text: put it in quotes`,
    inItself: (a: { name: string }) => `anchor '&${a.name}' contains itself`,
    merge: "'<<' merges mappings only, and this is none",
  },
  examples: {
    bad: [
      {
        title: 'the name of the anchor is misspelt',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web, labels: &labels { app: web } }
data: *label # expect: unknown
`,
      },
      {
        title: 'a wildcard host without quotes',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  tls:
    - hosts:
        - *.example.com # expect: wildcard
`,
      },
      {
        title: 'an anchor that contains itself',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data: &data { more: *data } # expect: inItself
`,
      },
      {
        title: 'a text is merged into a mapping',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data:
  <<: common # expect: merge
  greeting: hello
`,
      },
    ],
    good: [
      {
        title: 'shared labels, and a wildcard in quotes',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  labels: &labels { app: web }
  annotations:
    <<: *labels
    owner: shop
spec:
  tls: [{ hosts: ["*.example.com"] }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      syntax(trouble, file) {
        if (trouble.code !== 'anchor') return;
        const at = { file, span: trouble.span };
        const { name, problem } = trouble;
        if (problem === 'wildcard') return report(at, 'wildcard', { text: name.startsWith('*') ? name : `*${name}` });
        if (problem === 'in-itself') return report(at, 'inItself', { name });
        if (problem === 'merge') return report(at, 'merge');
        const meant = nearest(name, trouble.known);
        report(at, 'unknown', { name, meant: meant === undefined ? '' : ` (did you mean '*${meant}'?)` });
      },
    };
  },
});
