import { addFirst, defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'type-missing',
  area: 'structure',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'safe',
  docs: {
    summary: 'An object lacks its kind or its API version',
    why: 'kubectl refuses the document: `kind not set`, `apiVersion not set`. Nothing else of it can be checked.',
    instead: 'Write both. A misspelt key counts as missing: look at the first lines.',
    refs: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields'],
  },
  messages: {
    kind: (a: { apiVersion: string }) => `the object of ${a.apiVersion} has no 'kind'`,
    apiVersion: (a: { kind: string; meant: string }) => `the ${a.kind} has no 'apiVersion': write '${a.meant}'`,
  },
  examples: {
    bad: [
      {
        title: 'one of the two',
        yaml: `
apiVersion: v1 # expect: kind
metadata: { name: settings }
data: { mode: live }
---
kind: Deployment # expect: apiVersion
metadata: { name: web }
spec: { replicas: 2 }
`,
        fixed: `
apiVersion: v1
metadata: { name: settings }
data: { mode: live }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { replicas: 2 }
`,
      },
    ],
    good: [
      {
        title: 'objects, and documents of something else',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
---
apiVersion: v2
name: shop
version: 1.4.0
---
kind: pipeline
metadata: { name: shop }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      syntax(trouble, file) {
        if (trouble.code !== 'half-typed') return;
        const at = { file, span: trouble.span };
        if (trouble.kind === undefined) report(at, 'kind', { apiVersion: trouble.apiVersion });
        else {
          const { apiVersion, kind, span } = trouble;
          const added = addFirst({ file, offset: span.start }, { key: 'apiVersion', value: apiVersion });
          const fix = { title: `add 'apiVersion: ${apiVersion}'`, safe: true, changes: [added] };
          report(at, 'apiVersion', { kind, meant: apiVersion }, { fix });
        }
      },
    };
  },
});
