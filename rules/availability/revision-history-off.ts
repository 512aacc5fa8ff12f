import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'revision-history-off',
  area: 'availability',
  severity: 'warning',
  since: '0.1.0',
  presets: ['production'],
  scope: 'resource',
  docs: {
    summary: 'A Deployment keeps no earlier version to go back to',
    why: 'With `revisionHistoryLimit: 0` the ReplicaSets of earlier versions are deleted as soon as they have no pods: `kubectl rollout undo` finds nothing to go back to.',
    instead: 'Leave the field out, which keeps ten, or keep two or three.',
    unless: 'Every version is in Git and is rolled back from there.',
    refs: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#clean-up-policy'],
  },
  messages: {
    none: 'no earlier version is kept: the rollout cannot be undone',
  },
  examples: {
    bad: [
      {
        title: 'nothing is kept',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  revisionHistoryLimit: 0 # expect: none
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
        title: 'three versions, and the default',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  revisionHistoryLimit: 3
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:2.4.1, ports: [{ containerPort: 8080 }] }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      Deployment({ at }) {
        const limit = at.get('spec').get('revisionHistoryLimit');
        if (limit.number() === 0) report(limit, 'none');
      },
    };
  },
});
