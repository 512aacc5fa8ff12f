import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'stateful-set-name-too-long',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'The name of a StatefulSet leaves no room for the labels of its pods',
    why: 'Each pod carries the label `controller-revision-hash`, which is the name of the StatefulSet, a hyphen and a hash of up to 10 characters. A label holds 63 characters. The API server takes the StatefulSet and refuses each of its pods: `must be no more than 63 characters`.',
    instead: 'Use a name of at most 52 characters. A name cannot be changed: the StatefulSet has to be made anew.',
    refs: [
      'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set',
      'https://github.com/kubernetes/kubernetes/issues/64023',
    ],
  },
  messages: {
    long: (a: { length: number }) =>
      `a name of ${a.length} characters is too long for a label of its pods, which adds a hash to it: 52 is the most`,
  },
  examples: {
    bad: [
      {
        title: '53 characters',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: shop-production-eu-central-payments-ledger-database-1 # expect: long
spec:
  selector: { matchLabels: { app: ledger } }
  template:
    metadata: { labels: { app: ledger } }
    spec: { containers: [{ name: postgres, image: postgres:17.2 }] }
`,
      },
    ],
    good: [
      {
        title: '52 characters',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: shop-production-eu-central-payments-ledger-database1
spec:
  selector: { matchLabels: { app: ledger } }
  template:
    metadata: { labels: { app: ledger } }
    spec: { containers: [{ name: postgres, image: postgres:17.2 }] }
`,
      },
      {
        title: 'other kinds may be longer',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop-production-eu-central-payments-ledger-frontend-of-the-website
spec:
  selector: { matchLabels: { app: ledger } }
  template:
    metadata: { labels: { app: ledger } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      StatefulSet({ name, at }) {
        // 63 characters, less a hyphen and the hash: pkg/controller/history/controller_history.go
        // Longer ones than 63 are no names of a StatefulSet at all.
        if (name.length > 52 && name.length <= 63)
          report(at.get('metadata').get('name'), 'long', { length: name.length });
      },
    };
  },
});
