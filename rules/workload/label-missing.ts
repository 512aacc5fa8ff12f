import { defineRule, metadataOf, nameAt, quoted, type Resource } from '../../src/rule.ts';

export default defineRule({
  id: 'label-missing',
  area: 'workload',
  severity: 'info',
  since: '0.1.0',
  presets: ['strict'],
  scope: 'resource',
  docs: {
    summary: 'A workload lacks labels by which people and tools find it',
    why: 'Dashboards, bills and alerts group by labels. Those that begin with `app.kubernetes.io/` mean the same to all tools; others, such as that of an owner, mean something to one company.',
    instead: 'Write the labels on the workload, and on its template where pods are to be found, too.',
    refs: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/'],
  },
  options: {
    required: {
      type: 'strings',
      default: ['app.kubernetes.io/name'],
      doc: 'Labels, or annotations, that every workload has to have.',
    },
  },
  messages: {
    missing: (a: { labels: string; count: number }) =>
      `the ${a.count === 1 ? 'label' : 'labels'} ${a.labels} ${a.count === 1 ? 'is' : 'are'} missing`,
  },
  examples: {
    bad: [
      {
        title: 'no name that tools know',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api } # expect: missing
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }]
`,
      },
    ],
    good: [
      {
        title: 'the name, and a key that everybody knows, too',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, labels: { app.kubernetes.io/name: api } }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }]
`,
      },
    ],
  },
  visit({ report, options }) {
    return {
      workload({ resource }) {
        const { labels, annotations } = metadataSets(resource);
        const missing = options.required.filter((key) => !labels.has(key) && !annotations.has(key));
        if (missing.length > 0) report(nameAt(resource), 'missing', { labels: quoted(missing), count: missing.length });
      },
    };
  },
});

function metadataSets({ at }: Resource) {
  const metadata = metadataOf(at);
  const keysIn = (field: 'labels' | 'annotations') =>
    new Set(
      metadata
        .get(field)
        .entries()
        .map(([key]) => key),
    );
  return { labels: keysIn('labels'), annotations: keysIn('annotations') };
}
