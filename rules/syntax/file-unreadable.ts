import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'file-unreadable',
  area: 'syntax',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A file or folder cannot be read',
    why: 'What stands in it is not linted, and kubectl would not get to it either. The rest of the run goes on without it.',
    instead: 'Give yourself the right to read it, or leave it out with an entry in `.kubeworthyignore`.',
    refs: ['https://man7.org/linux/man-pages/man2/open.2.html'],
  },
  messages: {
    unreadable: (a: { reason: string }) => `this cannot be read and is not linted: ${a.reason}`,
  },
  examples: {
    bad: [
      {
        title: 'a file that belongs to somebody else',
        yaml: `
apiVersion: v1 # expect: unreadable
kind: ConfigMap
metadata: { name: web }
`,
        unreadable: 'permission denied',
      },
    ],
    good: [
      {
        title: 'one that can be read',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      syntax(trouble, file) {
        if (trouble.code === 'unreadable')
          report({ file, span: trouble.span }, 'unreadable', { reason: trouble.reason });
      },
    };
  },
});
