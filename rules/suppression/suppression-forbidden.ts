import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'suppression-forbidden',
  area: 'suppression',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A file silences a rule that the configuration keeps up',
    why: 'The team decided that nobody may switch this rule off beside the manifest (`suppressions.forbid`). The finding is shown as if the suppression were not there.',
    instead: 'Mend the finding, or ask for an `ignore:` entry in the configuration, where it is reviewed.',
    refs: [],
  },
  messages: {
    forbidden: (a: { rule: string }) => `the configuration does not let files silence '${a.rule}'`,
  },
  examples: {
    bad: [
      {
        title: 'the team forbids to silence rules about the host',
        forbid: ['host-path-*'],
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    kubeworthy.dev/ignore.host-path-volume: we need it # expect: forbidden
spec:
  containers: [{ name: web, image: nginx:1.27.3 }]
  volumes: [{ name: data, hostPath: { path: /mnt/data } }]
`,
      },
    ],
    good: [
      {
        title: 'other rules may be silenced',
        forbid: ['host-path-*'],
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
        if (code === 'forbidden') report(at, 'forbidden', { rule });
      },
    };
  },
});
