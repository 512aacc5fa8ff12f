import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'quote-unclosed',
  area: 'syntax',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A quoted text is never closed',
    why: 'Everything behind the quote becomes part of the text. The document cannot be read, and nothing in it is applied.',
    instead: 'Close the quote on the line that opens it.',
    refs: ['https://yaml.org/spec/1.2.2/#73-flow-scalar-styles'],
  },
  messages: {
    open: (a: { quote: string }) => `the text that begins with ${a.quote} here is never closed`,
  },
  examples: {
    bad: [
      {
        title: 'the closing quote of an annotation is lost',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    description: "the shop window # expect: open
spec:
  selector: { app: web }
`,
      },
    ],
    good: [
      {
        title: 'a text over two lines, and an apostrophe in a plain one',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data:
  greeting: "hello
    dear customer"
  owner: the baker's
`,
      },
    ],
  },
  visit({ report }) {
    return {
      syntax(trouble, file) {
        if (trouble.code === 'unclosed-quote') report({ file, span: trouble.span }, 'open', { quote: trouble.quote });
      },
    };
  },
});
