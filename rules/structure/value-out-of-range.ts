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
        if (trouble.code === 'item-count') {
          const count = trouble.count === 0 ? 'no entries' : counted(trouble.count, 'item');
          report(at, 'count', { field, count, bounds: wordsOfBounds(trouble.bounds) }, severityOf(trouble));
        }
      },
    };
  },
});
