import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'yaml-invalid',
  area: 'syntax',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A document cannot be read as YAML',
    why: 'kubectl refuses the file at this point. The other documents of the file are still linted here, but kubectl applies none that follow.',
    instead: 'Mend the line; the message says what it looks like.',
    refs: ['https://yaml.org/spec/1.2.2/'],
  },
  messages: {
    invalid: (a: { reason: string; hint: string }) => `${a.reason}: ${a.hint}`,
    endMark: "kubectl refuses a document that begins with '...': remove this line",
  },
  examples: {
    bad: [
      {
        title: 'a colon inside a plain text',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
  greeting: welcome: come in # expect: invalid
`,
      },
      {
        title: 'a list that is never closed',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      args: [--port, "8080" # expect: invalid
`,
      },
      {
        title: 'a line of a shell session between the keys',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
$ kubectl apply -f web.yaml # expect: invalid
data: { greeting: hello }
`,
      },
      {
        title: 'dots stand for what was left out',
        yaml: `
... # expect: endMark
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
`,
      },
    ],
    good: [
      {
        title: 'unusual, but kubectl reads it',
        yaml: `
%YAML 1.1
---
apiVersion: v1
kind: Pod
metadata: {"name": web, "labels": {"app": "web"}}
spec:
  containers:
  - name: web
    image: nginx:1.27.3
    args: [
      --port, "8080"
    ]
...
`,
      },
    ],
  },
  visit({ report }) {
    return {
      syntax(trouble, file) {
        const at = { file, span: trouble.span };
        if (trouble.code === 'end-mark') report(at, 'endMark');
        if (trouble.code === 'invalid') report(at, 'invalid', { reason: trouble.reason, hint: trouble.hint });
      },
    };
  },
});
