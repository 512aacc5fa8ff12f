import { type At, andMore, defineRule, describe } from '../../src/rule.ts';
import { type Import, importsOf } from './_variables.ts';

export default defineRule({
  id: 'env-from-collision',
  area: 'config',
  severity: 'info',
  since: '0.1.0',
  scope: 'graph',
  onlyWith: ['envFrom'],
  docs: {
    summary: 'Two objects of `envFrom` bring the same variable with different values',
    why: 'All keys of the objects under `envFrom` become variables of the container. Where two have the same key, the one that stands further down wins without a word, and a change of the other one has no effect.',
    instead: 'Take the key out of one of the objects, or keep them apart by a `prefix`.',
    unless: 'The later object is there to overrule the earlier one.',
    refs: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#configure-all-key-value-pairs-in-a-configmap-as-container-environment-variables',
    ],
  },
  messages: {
    replaced: (a: { name: string; more: string; from: string; by: string }) =>
      `variable '${a.name}'${a.more} of ${a.from} is replaced by that of ${a.by}`,
  },
  examples: {
    bad: [
      {
        title: 'both objects set the level',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: common }
data: { LOG_LEVEL: info, REGION: eu }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: api }
data: { LOG_LEVEL: debug }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      envFrom:
        - configMapRef: { name: common }
        - configMapRef: { name: api } # expect: replaced
`,
      },
    ],
    good: [
      {
        title: 'the same value, a prefix, and a variable that env sets anyway',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: common }
data: { LOG_LEVEL: info, REGION: eu, ZONE: a }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: api }
data: { REGION: eu, ZONE: b }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: database }
data: { LOG_LEVEL: debug }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      envFrom:
        - configMapRef: { name: common }
        - configMapRef: { name: api }
        - prefix: DATABASE_
          configMapRef: { name: database }
      env: [{ name: ZONE, value: c }]
`,
      },
      {
        title: 'objects that the run does not hold',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      envFrom: [{ configMapRef: { name: common } }, { secretRef: { name: common } }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      container(container) {
        const variables = container.at.get('env').items();
        const own = new Set(variables.map((variable) => variable.get('name').text()));
        const earlier = new Map<string, Import>();
        for (const source of importsOf(graph, container)) {
          if (!source) continue;
          const replaced = [...source.names.keys()].filter((name) => {
            const before = earlier.get(name);
            return before && !own.has(name) && valueOf(before, name) !== valueOf(source, name);
          });
          const [name] = replaced;
          const before = name === undefined ? undefined : earlier.get(name);
          if (name !== undefined && before) {
            const more = andMore(replaced.length - 1);
            report(
              source.at,
              'replaced',
              { name, more, from: describe(before.object), by: describe(source.object) },
              { related: [{ at: before.at, note: 'brings it first' }] },
            );
          }
          for (const one of source.names.keys()) earlier.set(one, source);
        }
      },
    };
  },
});

/** What a key holds, as it is written. */
function valueOf({ object, names }: Import, name: string): unknown {
  const at = object.at as At<{ data?: Record<string, unknown>; stringData?: Record<string, unknown> }>;
  const key = names.get(name) ?? '';
  const plain = at.get('stringData').get(key);
  return plain.exists ? plain.value : at.get('data').get(key).value;
}
