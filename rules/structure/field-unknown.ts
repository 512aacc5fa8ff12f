import { defineRule, meantWords } from '../../src/rule.ts';
import { shortened } from './_words.ts';

export default defineRule({
  id: 'field-unknown',
  area: 'structure',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A field that its kind does not have',
    why: 'kubectl has the API server refuse the whole object: `strict decoding error: unknown field`. Clients that do not ask for this, such as Helm, Argo CD and Flux in many versions, lose the field without a word: limits that limit nothing, a probe that never runs.',
    instead:
      'Correct the spelling, capitals included, or the indentation: most unknown fields stand one level too far left or right.',
    refs: [
      'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
      'https://kubernetes.io/docs/reference/kubernetes-api/',
    ],
  },
  messages: {
    unknown: (a: { field: string; owner: string; meant: string | undefined }) =>
      `'${a.field}' is no field of ${a.owner}${meantWords(a.meant)}`,
    belongs: (a: { field: string; owner: string; belongs: string }) =>
      `'${a.field}' is no field of ${a.owner}: it belongs ${a.belongs === '' ? 'at the top level' : `under '${a.belongs}'`}`,
  },
  examples: {
    bad: [
      {
        title: 'slips of the pen, and fields at the wrong level',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  replicas: 3 # expect: belongs
spec:
  selector: { matchLabels: { app: web } }
  restartPolicy: Always # expect: belongs
  template:
    metadata: { labels: { app: web } }
    spec:
      readinessProbe: # expect: belongs
        httpGet: { path: /ready, port: 8080 }
      containers:
        - name: web
          image: nginx:1.27.3
          imagePullPolcy: Always # expect: unknown
          Command: [nginx] # expect: unknown
          limits: { memory: 128Mi } # expect: belongs
`,
      },
      {
        title: 'labels that are no selector, and a field of another kind',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 1Gi } }
  selector:
    disk: fast # expect: belongs
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
spec: { mode: live } # expect: unknown
`,
      },
      {
        title: 'a field that other kinds of volumes have, which are not meant',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  iscsi:
    targetPortal: 10.0.2.15:3260
    iqn: iqn.2001-04.com.example:storage
    lun: 0
    secretName: storage-login # expect: unknown
`,
      },
    ],
    good: [
      {
        title: 'a patch, and fields that are empty',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  strategy: {}
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: nginx:1.27.3
          env:
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
$patch: delete
`,
      },
    ],
  },
  visit({ report }) {
    return {
      structure(trouble) {
        if (trouble.code !== 'unknown-field') return;
        const { at, owner, meant, belongs } = trouble;
        const field = shortened(trouble.field);
        if (belongs === undefined) report(at, 'unknown', { field, owner, meant });
        else report(at, 'belongs', { field, owner, belongs });
      },
    };
  },
});
