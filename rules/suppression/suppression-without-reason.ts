import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'suppression-without-reason',
  area: 'suppression',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A suppression does not say why',
    why: 'Nobody can tell later whether it may go. It silences all the same.',
    instead: 'Write the reason behind a colon: `# kubeworthy-ignore <rule>: <reason>`.',
    refs: [],
  },
  messages: {
    noReason: (a: { rule: string }) => `the suppression of '${a.rule}' gives no reason: write it behind a ':'`,
  },
  examples: {
    bad: [
      {
        title: 'a comment without a word',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:latest # kubeworthy-ignore image-tag-latest # expect: noReason
`,
      },
    ],
    good: [
      {
        title: 'the reason stands behind a colon',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:latest # kubeworthy-ignore image-tag-latest: the vendor publishes no versions
`,
      },
    ],
  },
  visit({ report }) {
    return {
      suppression({ code, at, rule }) {
        if (code === 'without-reason') report(at, 'noReason', { rule });
      },
    };
  },
});
