import { defineRule, unrepeat } from '../../src/rule.ts';

export default defineRule({
  id: 'duplicate-key',
  area: 'syntax',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'both',
  docs: {
    summary: 'A mapping has the same key twice',
    why: 'kubectl keeps the last value and drops the others without a word, and the API server takes what is left. Kustomize, and with it Flux, refuses the file; other tools keep the first value.',
    instead: 'Keep one of the two, or merge what stands below them.',
    refs: ['https://yaml.org/spec/1.2.2/#3213-node-comparison'],
  },
  messages: {
    twice: (a: { key: string }) => `key '${a.key}' stands here again: kubectl drops the value that stands before`,
  },
  examples: {
    bad: [
      {
        title: 'a second block of labels hides the first',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
  labels: # expect: twice
    tier: front
spec:
  containers: [{ name: web, image: nginx:1.27.3 }]
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    tier: front
spec:
  containers: [{ name: web, image: nginx:1.27.3 }]
`,
      },
      {
        title: 'three times, in quotes and as a number too, and metadata at the root',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
metadata: # expect: twice
  name: web
data:
  1: a
  "1": b # expect: twice
  0x1: c # expect: twice
`,
      },
    ],
    good: [
      {
        title: 'the same key in two mappings, and one that overrides a merged one',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web, labels: &labels { app: web, tier: front } }
data: { app: web }
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: api
  labels:
    app: api
data: { app: api }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      syntax(trouble, file) {
        if (trouble.code !== 'duplicate-key') return;
        const before = { at: { file, span: trouble.before }, note: 'the value here is dropped' };
        const fix = {
          title: trouble.isSame ? 'remove one of the two' : 'remove the one that is dropped',
          // Of two values that differ the dropped one may be the one that is meant.
          safe: trouble.isSame,
          changes: [unrepeat({ file, offset: trouble.before.start })],
        };
        report({ file, span: trouble.span }, 'twice', { key: trouble.key }, { related: [before], fix });
      },
    };
  },
});
