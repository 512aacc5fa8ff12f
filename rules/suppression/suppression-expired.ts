import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'suppression-expired',
  area: 'suppression',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'The day on which a suppression ends has passed',
    why: 'Somebody promised to mend it by then. It silences nothing any more.',
    instead: 'Mend what it hides, or agree on another day.',
    refs: [],
  },
  messages: {
    expired: (a: { rule: string; until: string }) => `the suppression of '${a.rule}' ended on ${a.until}`,
    noDate: (a: { rule: string; until: string }) =>
      `the suppression of '${a.rule}' ends on '${a.until}', which is no date like 2027-01-31`,
  },
  examples: {
    bad: [
      {
        title: 'the new version was due in June',
        today: '2027-07-01',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:latest # kubeworthy-ignore image-tag-latest until 2027-06-30: waits for 2.0 # expect: expired
`,
      },
      {
        title: 'an annotation with a date of another order',
        today: '2027-07-01',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    kubeworthy.dev/ignore.image-tag-latest: "until 30.06.2027: waits for 2.0" # expect: noDate
spec:
  containers: [{ name: web, image: "nginx:latest" }]
`,
      },
    ],
    good: [
      {
        title: 'the day is still to come',
        today: '2027-06-30',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:latest # kubeworthy-ignore image-tag-latest until 2027-06-30: waits for 2.0
`,
      },
    ],
  },
  visit({ report }) {
    return {
      suppression({ code, at, rule, until = '' }) {
        if (code !== 'expired') return;
        if (/^\d{4}-\d{2}-\d{2}$/.test(until)) report(at, 'expired', { rule, until });
        else report(at, 'noDate', { rule, until });
      },
    };
  },
});
