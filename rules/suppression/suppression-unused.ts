import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'suppression-unused',
  area: 'suppression',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  tag: 'unnecessary',
  fixable: 'safe',
  docs: {
    summary: 'A suppression silences nothing',
    why: 'The finding that it was written for is gone, or it stands in the wrong place. Left alone, it will one day hide something else.',
    instead: 'Remove it, or move it above the line that the finding names.',
    refs: [],
  },
  messages: {
    unused: (a: { rule: string }) => `nothing here is found by '${a.rule}': remove the suppression`,
  },
  examples: {
    bad: [
      {
        title: 'the image has a version by now',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      # kubeworthy-ignore image-tag-latest: the vendor publishes no versions # expect: unused
      image: nginx:1.27.3
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
`,
      },
    ],
    good: [
      {
        title: 'it silences a finding of the next line',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      # kubeworthy-ignore image-tag-latest: the vendor publishes no versions
      image: nginx:latest
`,
      },
    ],
  },
  visit({ report }) {
    return {
      suppression({ code, at, rule, removal }) {
        if (code !== 'unused') return;
        const fix = removal && { title: 'remove it', safe: true, changes: [removal] };
        report(at, 'unused', { rule }, { fix });
      },
    };
  },
});
