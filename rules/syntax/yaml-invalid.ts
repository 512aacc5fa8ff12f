import { defineRule, type Fix, rewrite } from '../../src/rule.ts';

export default defineRule({
  id: 'yaml-invalid',
  area: 'syntax',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'both',
  docs: {
    summary: 'A document cannot be read as YAML',
    why: 'kubectl refuses the file at this point. The other documents of the file are still linted here, but kubectl applies none that follow.',
    instead: 'Mend the line; the message says what it looks like.',
    refs: ['https://yaml.org/spec/1.2.2/'],
  },
  messages: {
    invalid: (a: { reason: string; hint: string }) => `${a.reason}: ${a.hint}`,
    endMark: "kubectl refuses a document that begins with '...': remove this line",
    behindEnd: "kubectl drops what stands between '...' and the next '---': write '---' here",
    behindSeparator: "kubectl takes nothing but a comment behind '---': put this on the next line",
    indentedSeparator: "kubectl takes no '---' that is indented: remove the blanks before it",
    directive: "kubectl refuses lines that begin with '%' before '---': remove this one",
    jsonComment: 'JSON knows no comments, and kubectl refuses this one: remove it',
    objectList: "kubectl takes no list of objects: put '---' between them, or all into 'items' of a 'kind: List'",
    notUtf8: 'this character was lost, for the file is no UTF-8 text: kubectl refuses it',
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
        fixed: `

apiVersion: v1
kind: ConfigMap
metadata: { name: web }
`,
      },
      {
        title: 'marks of the stream that YAML knows and kubectl does not',
        yaml: `
%YAML 1.2 # expect: directive
---
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
... # expect: behindEnd
apiVersion: v1
kind: ConfigMap
metadata: { name: api }
--- { apiVersion: v1, kind: ConfigMap, metadata: { name: front } } # expect: behindSeparator
`,
      },
      {
        title: 'a separator that was indented',
        yaml: `
 --- # expect: indentedSeparator
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
`,
      },
      {
        title: 'a comment in JSON',
        yaml: `
{
  // the shop window # expect: jsonComment
  "apiVersion": "v1",
  "kind": "ConfigMap",
  "metadata": { "name": "web" }
}
`,
      },
      {
        title: 'a list of objects that is none of Kubernetes',
        yaml: `
- apiVersion: v1 # expect: objectList
  kind: ConfigMap
  metadata: { name: web }
- apiVersion: v1
  kind: ConfigMap
  metadata: { name: api }
`,
      },
      {
        title: 'a file in an old encoding',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: menu }
data: { drink: caf\ufffd } # expect: notUtf8
`,
      },
      {
        title: 'an apostrophe in single quotes, a backslash in double ones',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data:
  owner: 'the baker's' # expect: invalid
---
apiVersion: v1
kind: ConfigMap
metadata: { name: api }
data:
  pattern: "\\d+" # expect: invalid
`,
      },
      {
        title: 'something that only looks like a separator',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
---- # expect: invalid
apiVersion: v1
kind: ConfigMap
metadata: { name: api }
`,
      },
    ],
    good: [
      {
        title: 'unusual, but kubectl reads it',
        yaml: `
--- # the shop window
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
      {
        title: 'JSON objects behind each other',
        yaml: `
{ "apiVersion": "v1", "kind": "ConfigMap", "metadata": { "name": "web" } }
{ "apiVersion": "v1", "kind": "ConfigMap", "metadata": { "name": "api" } }
`,
      },
      {
        title: 'a playbook, which is no manifest and is left to others',
        yaml: `
- hosts: all
  tasks:
    - k8s:
        definition:
          apiVersion: v1
          kind: Namespace
          metadata: { name: {{ name }}, labels: [ }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      syntax(trouble, file) {
        const at = { file, span: trouble.span };
        if (trouble.code === 'refused') report(at, refusals[trouble.problem], { fix: fixOf(trouble.problem, at) });
        if (trouble.code === 'invalid') report(at, 'invalid', { reason: trouble.reason, hint: trouble.hint });
      },
    };
  },
});

const refusals = {
  'end-mark': 'endMark',
  'behind-end': 'behindEnd',
  'behind-separator': 'behindSeparator',
  'indented-separator': 'indentedSeparator',
  directive: 'directive',
  'json-comment': 'jsonComment',
  'object-list': 'objectList',
  'not-utf8': 'notUtf8',
} as const;

type Problem = keyof typeof refusals;

/** What kubectl refuses goes, or becomes what it is meant for; no value changes by it. */
function fixOf(
  problem: Problem,
  at: { readonly file: string; readonly span: { readonly start: number; readonly end: number } },
): Fix | undefined {
  const { start } = at.span;
  switch (problem) {
    case 'end-mark':
      return { title: "remove '...'", safe: true, changes: [rewrite(at, '')] };
    case 'behind-end':
      // What was dropped until now comes to be applied.
      return { title: "write '---' instead of '...'", safe: false, changes: [rewrite(at, '---')] };
    case 'behind-separator':
      return {
        title: 'put it on the next line',
        safe: true,
        changes: [rewrite({ file: at.file, span: { start, end: start } }, '\n')],
      };
    case 'directive':
      return { title: 'remove the directive', safe: true, changes: [rewrite(at, '')] };
    default:
      return undefined;
  }
}
