import { type At, defineRule, remove, type Where } from '../../src/rule.ts';

export default defineRule({
  id: 'pull-secret-repeated',
  area: 'config',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'safe',
  onlyWith: ['imagePullSecrets'],
  docs: {
    summary: 'A pull secret is named twice, or has an empty name',
    why: 'An entry without a name pulls nothing, and `kubectl apply` tells the entries apart by their names: of two with the same one it may drop the wrong one. The API server takes both, with a warning.',
    instead: 'Name each Secret once. An empty name mostly is a value of a chart that nobody has set.',
    refs: ['https://kubernetes.io/docs/concepts/containers/images/#specifying-imagepullsecrets-on-a-pod'],
  },
  messages: {
    again: (a: { name: string }) => `pull secret '${a.name}' is named twice`,
    empty: 'a pull secret without a name pulls nothing',
  },
  examples: {
    bad: [
      {
        title: 'a name that was never set, and one that was set twice',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      imagePullSecrets:
        - name: registry
        - name: registry # expect: again
        - name: "" # expect: empty
        - {} # expect: empty
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      imagePullSecrets:
        - name: registry
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
    ],
    good: [
      {
        title: 'each once, and no list at all',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  imagePullSecrets: [{ name: registry }, { name: mirror }]
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  imagePullSecrets: [registry, null]
  containers: [{ name: web, image: 'nginx:1.27.3' }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload({ spec }) {
        const first = new Map<string, At>();
        for (const entry of spec.get('imagePullSecrets').items()) {
          const at = entry.get('name');
          if (typeof entry.value !== 'object' || entry.value === null || (at.exists && at.text() === undefined))
            continue;
          const name = at.text() ?? '';
          const before = first.get(name);
          if (name === '') report(at.exists ? at : entry, 'empty', { fix: removalOf(entry) });
          else if (before)
            report(at, 'again', { name }, { related: [{ at: before, note: 'the first' }], fix: removalOf(entry) });
          else first.set(name, at as At);
        }
      },
    };
  },
});

function removalOf(entry: Where) {
  return { title: 'remove it', safe: true, changes: [remove(entry)] };
}
