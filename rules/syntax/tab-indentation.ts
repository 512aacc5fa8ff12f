import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'tab-indentation',
  area: 'syntax',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A line is indented with a tab',
    why: 'YAML allows blanks only. The document cannot be read, and nothing in it is applied.',
    instead: 'Replace the tab with blanks, as many as the lines beside it have.',
    refs: ['https://yaml.org/spec/1.2.2/#61-indentation-spaces'],
  },
  messages: {
    tab: 'the indentation holds a tab: YAML takes blanks only',
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
    ],
    good: [
      {
        title: 'a tab before a comment is no indentation',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web\t# the shop window
spec:
\t# selects the web pods
  selector: { app: web }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      syntax(trouble, file) {
        if (trouble.code === 'tab') report({ file, span: trouble.span }, 'tab');
      },
    };
  },
});
