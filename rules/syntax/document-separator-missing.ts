import { defineRule, rewrite } from '../../src/rule.ts';

export default defineRule({
  id: 'document-separator-missing',
  area: 'syntax',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'safe',
  docs: {
    summary: 'Several objects stand in one document, for want of a `---`',
    why: 'The keys of the second object overwrite those of the first: kubectl applies one object, and the other is lost without a word.',
    instead: 'Put a line with `---` before the second object.',
    refs: ['https://yaml.org/spec/1.2.2/#22-structures'],
  },
  messages: {
    missing: (a: { second: string; first: string }) =>
      `put '---' before this line, or ${a.second} that begins here overwrites ${a.first} before it`,
  },
  examples: {
    bad: [
      {
        title: 'a Service right behind a ConfigMap',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
  greeting: hello
apiVersion: v1 # expect: missing
kind: Service
metadata:
  name: web
spec:
  selector: { app: web }
`,
        fixed: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
  greeting: hello
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: { app: web }
`,
      },
      {
        title: 'three objects, a List among them, with comments between and keys in another order',
        yaml: `
kind: ConfigMap
apiVersion: v1
metadata: { name: web }
# the pods
apiVersion: v1 # expect: missing
kind: List
items:
  - { apiVersion: v1, kind: Pod, metadata: { name: web } }
kind: Secret # expect: missing
metadata: { name: web }
apiVersion: v1
`,
      },
    ],
    good: [
      {
        title: 'the two are kept apart',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      syntax(trouble, file) {
        if (trouble.code !== 'missing-separator') return;
        const values = {
          second: `the ${trouble.second}`,
          first: trouble.first === trouble.second ? 'the one' : `the ${trouble.first}`,
        };
        const place = { file, span: { start: trouble.begin, end: trouble.begin } };
        const fix = { title: "put '---' before it", safe: true, changes: [rewrite(place, '---\n')] };
        report({ file, span: trouble.span }, 'missing', values, { fix });
      },
    };
  },
});
