import { defineRule, rewrite } from '../../src/rule.ts';

export default defineRule({
  id: 'tab-indentation',
  area: 'syntax',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'safe',
  docs: {
    summary: 'A line is indented with a tab',
    why: 'YAML allows blanks only. The document cannot be read, and nothing in it is applied. kubectl refuses a tab at the head of a line even where nothing or a comment follows, which other tools let pass.',
    instead: 'Replace the tab with blanks, as many as the lines beside it have.',
    refs: ['https://yaml.org/spec/1.2.2/#61-indentation-spaces'],
  },
  messages: {
    tab: 'the indentation holds a tab: YAML takes blanks only',
    nothing: 'kubectl refuses this tab, though nothing but a comment or the end of the line follows: remove it',
    item: "behind the '-' of a list item stands a tab: YAML takes blanks only",
  },
  examples: {
    bad: [
      {
        title: 'an editor put tabs into a Service',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
\tselector: # expect: tab
\t\tapp: web # expect: tab
`,
      },
      {
        title: 'tabs behind a dash and below it',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    -\tname: web # expect: item
     \timage: nginx:1.27.3 # expect: tab
`,
      },
      {
        title: 'an editor left tabs on an empty line and before a comment',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
\t # expect: nothing
spec:
\t# the shop window # expect: nothing
  selector: { app: web }
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: web

spec:
# the shop window
  selector: { app: web }
`,
      },
    ],
    good: [
      {
        title: 'a tab behind a value, between brackets and in a block of text is no indentation',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: web\t# the shop window
  labels: {\tapp:\t"web",
\t\ttier: front }
data:
  makefile: |
    all:
    \techo all
`,
      },
    ],
  },
  visit({ report }) {
    return {
      syntax(trouble, file) {
        if (trouble.code !== 'tab') return;
        const place = { file, span: trouble.span };
        const width = trouble.span.end - trouble.span.start;
        const blanks = { content: '  '.repeat(width), nothing: '', item: ' ' }[trouble.before];
        const title = trouble.before === 'nothing' ? 'remove the tab' : 'write blanks instead of tabs';
        report(place, messageBefore[trouble.before], { fix: { title, safe: true, changes: [rewrite(place, blanks)] } });
      },
    };
  },
});

const messageBefore = { content: 'tab', nothing: 'nothing', item: 'item' } as const;
