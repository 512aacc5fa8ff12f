import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'baseline-entry-stale',
  area: 'suppression',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'An entry of the baseline stands for nothing any more',
    why: 'The finding was mended. Left in the baseline, the entry hides the same mistake when it is made again.',
    instead: 'Run again with `--write-baseline`: it takes out what is mended and adds nothing.',
    refs: [],
  },
  messages: {
    mended: (a: { rule: string; file: string }) => `'${a.rule}' finds this in '${a.file}' no more: take the entry out`,
  },
  examples: {
    bad: [
      {
        title: 'the image has a version by now',
        baselineOf: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: web, image: "nginx:1.27.3" }]
`,
        yaml: `
version: 1
findings:
  - rule: image-tag-latest # expect: mended
    file: web.yaml
    message: image 'nginx:latest' means another build after every push
    fingerprint: 7a409cee44ecb4f7d37349c90c2639ac
`,
      },
    ],
    good: [
      {
        title: 'the image still has none',
        baselineOf: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: web, image: "nginx:latest" }]
`,
        yaml: `
version: 1
findings:
  - rule: image-tag-latest
    file: web.yaml
    message: image 'nginx:latest' means another build after every push
    fingerprint: 7a409cee44ecb4f7d37349c90c2639ac
`,
      },
    ],
  },
  visit({ report }) {
    return {
      suppression({ code, at, rule, inFile = '' }) {
        if (code === 'stale-entry') report(at, 'mended', { rule, file: inFile });
      },
    };
  },
});
