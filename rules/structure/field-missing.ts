import { defineRule } from '../../src/rule.ts';
import { severityOf } from './_words.ts';

export default defineRule({
  id: 'field-missing',
  area: 'structure',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A field without which the object is refused',
    why: 'The API server refuses the object: `Required value`. An empty text, an empty list and null count as missing, too. A StatefulSet whose template lacks something is taken before Kubernetes 1.34, and then none of its pods can be made.',
    instead: 'Write the field. Where it stands in the file already, look at its indentation.',
    refs: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  },
  messages: {
    missing: (a: { field: string; owner: string }) => `missing '${a.field}', which ${a.owner} needs`,
    empty: (a: { field: string; owner: string }) => `'${a.field}' is empty, but ${a.owner} needs it`,
  },
  examples: {
    bad: [
      {
        title: 'containers without the image, ports without the number',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web # expect: missing
          ports:
            - name: http # expect: missing
---
apiVersion: v1
kind: Service
metadata: {} # expect: missing
spec:
  ports:
    - name: http # expect: missing
`,
      },
      {
        title: 'a list without entries, and a key without a value',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [] # expect: empty
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: web }
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: # expect: empty
subjects: [{ kind: ServiceAccount, name: web }]
`,
      },
    ],
    good: [
      {
        title: 'a name that the cluster completes, and a misspelt field that is told once',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { generateName: job- }
spec:
  containers:
    - name: job
      Image: registry.example/shop/job:2.4.1
`,
      },
    ],
  },
  visit({ report }) {
    return {
      structure(trouble) {
        if (trouble.code !== 'missing-field') return;
        const { at, field, owner, isEmpty } = trouble;
        report(at, isEmpty ? 'empty' : 'missing', { field, owner }, severityOf(trouble));
      },
    };
  },
});
