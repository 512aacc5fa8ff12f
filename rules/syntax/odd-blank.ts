import { defineRule, rewriteBlanks } from '../../src/rule.ts';

export default defineRule({
  id: 'odd-blank',
  area: 'syntax',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'safe',
  docs: {
    summary: 'A blank that is not the ASCII one stands where YAML wants a blank',
    why: 'Text copied from web pages and chats brings no-break and ideographic spaces. They look like blanks, but YAML takes them as part of a key or a value.',
    instead: 'Replace it with an ordinary blank, or delete it.',
    unless: 'It is meant as part of a text: put the text in quotes.',
    refs: ['https://yaml.org/spec/1.2.2/#55-white-space-characters'],
  },
  messages: {
    blank: (a: { character: string }) => `this is not a blank but ${a.character}: YAML takes it as part of the text`,
    lineEnd: (a: { character: string }) => `a ${a.character} stands here: kubectl takes it for the end of the line`,
  },
  examples: {
    bad: [
      {
        title: 'a no-break space behind the colon',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name:\u00a0web # expect: blank
`,
      },
      {
        title: 'an ideographic space as indentation',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
\u3000name: web # expect: blank
`,
      },
      {
        title: 'one in front of a comment, which becomes part of the value, and an end of a line that no editor shows',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data:
  greeting: hello\u00a0# to everybody # expect: blank
  farewell: see\u2028you # expect: lineEnd
`,
        fixed: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data:
  greeting: hello # to everybody
  farewell: see you
`,
      },
    ],
    good: [
      {
        title: 'inside quotes, a sentence or a comment it is text',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web } #\u00a0the shop
data:
  price: "10\u00a0EUR"
  greeting: hello\u00a0dear customer
`,
      },
    ],
  },
  visit({ report }) {
    return {
      syntax(trouble, file) {
        if (trouble.code !== 'blank') return;
        const { span, character, isLineEnd } = trouble;
        const fix = { title: 'write a blank', safe: true, changes: [rewriteBlanks({ file, span }, ' ')] };
        report({ file, span }, isLineEnd ? 'lineEnd' : 'blank', { character }, { fix });
      },
    };
  },
});
