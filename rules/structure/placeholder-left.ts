import { defineRule } from '../../src/rule.ts';
import { severityOf, shortened } from './_words.ts';

export default defineRule({
  id: 'placeholder-left',
  area: 'structure',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A value that was to be filled in still holds its placeholder',
    why: 'Manifests that are copied from a reference hold `<name>` or the name of a type, such as `string`, where a value belongs. The API server refuses the object for it.',
    instead: 'Put the real value there.',
    unless: 'The file is a template that something fills in: leave it out in `.kubeworthyignore`.',
    refs: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  },
  messages: {
    left: (a: { field: string; value: string }) => `${a.field} still holds the placeholder '${a.value}'`,
  },
  examples: {
    bad: [
      {
        title: 'what documentation left open',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: <name> # expect: left
spec:
  replicas: integer # expect: left
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      restartPolicy: string # expect: left
      containers:
        - name: web
          image: nginx:1.27.3
`,
      },
    ],
    good: [
      {
        title: 'texts that may say anything, and marks that a program fills in',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: "\${NAME}" }
data: { usage: <name>, type: string }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      structure(trouble) {
        if (trouble.code !== 'left-placeholder') return;
        const { at, field, value } = trouble;
        report(at, 'left', { field, value: shortened(value) }, severityOf(trouble));
      },
    };
  },
});
