import { defineRule, meantWords } from '../../src/rule.ts';

export default defineRule({
  id: 'suppression-of-unknown-rule',
  area: 'suppression',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A suppression names a rule that does not exist',
    why: 'It silences nothing, although it looks as if it did.',
    instead: 'Write the id that the finding shows; `kubeworthy rules` lists all.',
    refs: [],
  },
  messages: {
    unknown: (a: { rule: string; meant: string }) => `there is no rule '${a.rule}'${a.meant}`,
    none: "this names no rule and silences nothing: 'kubeworthy-ignore image-tag-latest: reason' does, for one",
  },
  examples: {
    bad: [
      {
        title: 'two words of the id are swapped',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:latest # kubeworthy-ignore image-latest-tag: no versions are published # expect: unknown
`,
      },
      {
        title: 'in an annotation',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    kubeworthy.dev/ignore.host-path-volum: the agent needs it # expect: unknown
spec:
  containers: [{ name: web, image: nginx:1.27.3 }]
`,
      },
      {
        title: 'no id at all, for it stands behind the colon, or in the value',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    kubeworthy.dev/ignore: image-tag-latest # expect: none
spec:
  containers:
    - name: web
      image: nginx:latest # kubeworthy-ignore: image-tag-latest # expect: none
`,
      },
    ],
    good: [
      {
        title: 'the id is right',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:latest # kubeworthy-ignore image-tag-latest: no versions are published
`,
      },
    ],
  },
  visit({ report }) {
    return {
      suppression({ code, at, rule, meant }) {
        if (code !== 'unknown-rule') return;
        if (rule === '') return report(at, 'none');
        report(at, 'unknown', { rule, meant: meantWords(meant) });
      },
    };
  },
});
