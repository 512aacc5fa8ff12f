import { counted, defineRule } from '../../src/rule.ts';
import { severityOf, shortened, wordsOfBounds } from './_words.ts';

export default defineRule({
  id: 'value-out-of-range',
  area: 'structure',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A number that is too small or too large, or a list of a wrong length',
    why: 'The API server refuses the object: `must be greater than or equal to`. What does not fit into 32 bits it cannot even read.',
    instead: 'Choose a number within the bounds that the message names.',
    refs: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  },
  messages: {
    value: (a: { field: string; value: string; bounds: string }) => `${a.field} is ${a.value}, but must be ${a.bounds}`,
    length: (a: { field: string; length: string; bounds: string }) =>
      `${a.field} has ${a.length}, but must have ${a.bounds}`,
    multiple: (a: { field: string; value: number; of: number }) =>
      `${a.field} is ${a.value}, but must be a multiple of ${a.of}`,
    count: (a: { field: string; count: string; bounds: string }) =>
      `${a.field} has ${a.count}, but must have ${a.bounds}`,
  },
  examples: {
    bad: [
      {
        title: 'a port that does not exist, and less than no replicas',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: -1 # expect: value
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      dnsConfig:
        nameservers: [10.0.0.1, 10.0.0.2, 10.0.0.3, 10.0.0.4] # expect: count
      containers:
        - name: web
          image: nginx:1.27.3
          ports: [{ containerPort: 80800 }] # expect: value
`,
      },
      {
        title: 'a custom resource, by the bounds of its definition',
        yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: backups.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { kind: Backup, plural: backups }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                label: { type: string, maxLength: 8 }
                chunk: { type: integer, multipleOf: 512 }
                keep: { type: integer, minimum: 1 }
---
apiVersion: shop.example/v1
kind: Backup
metadata: { name: nightly }
spec:
  label: nightly backup # expect: length
  chunk: 1000 # expect: multiple
  keep: 0 # expect: value
`,
      },
    ],
    good: [
      {
        title: 'the smallest and the largest',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 0
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: nginx:1.27.3
          ports: [{ containerPort: 1 }, { containerPort: 65535 }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      structure(trouble) {
        const { at, field } = trouble;
        if (trouble.code === 'out-of-range') {
          const values = { field, value: shortened(trouble.value), bounds: wordsOfBounds(trouble.bounds) };
          report(at, 'value', values, severityOf(trouble));
        }
        if (trouble.code === 'wrong-length')
          report(at, 'length', {
            field,
            length: counted(trouble.length, 'character'),
            bounds: wordsOfBounds(trouble.bounds),
          });
        if (trouble.code === 'no-multiple') report(at, 'multiple', { field, value: trouble.value, of: trouble.of });
        if (trouble.code === 'item-count') {
          const count = trouble.count === 0 ? 'no entries' : counted(trouble.count, 'item');
          report(at, 'count', { field, count, bounds: wordsOfBounds(trouble.bounds) }, severityOf(trouble));
        }
      },
    };
  },
});
