import { defineRule, type Fix, holdSame, remove, type Where } from '../../src/rule.ts';
import { severityOf, shortened } from './_words.ts';

export default defineRule({
  id: 'list-item-repeated',
  area: 'structure',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'safe',
  docs: {
    summary: 'An entry of a list has what another entry has already',
    why: 'The API server refuses the object: `Duplicate value`. Containers, volumes and ports are found by their names, and what is mounted at a path hides what was mounted there before.',
    instead: 'Rename one of the two, or take it out.',
    refs: ['https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/'],
  },
  messages: {
    repeated: (a: { value: string; field: string }) => `'${a.value}' stands in '${a.field}' already`,
    unsaid: (a: { part: string; field: string }) => `another entry of '${a.field}' has no ${a.part} either`,
  },
  examples: {
    bad: [
      {
        title: 'two volumes of one name',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
  volumes:
    - name: data
      emptyDir: {}
    - name: data # expect: repeated
      configMap: { name: web }
`,
      },
      {
        title: 'two ports without a name',
        yaml: `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: database }
addressType: IPv4
endpoints: [{ addresses: [10.0.0.7] }]
ports:
  - port: 5432
  - port: 9187 # expect: unsaid
`,
      },
      {
        title: 'the same item twice, which can go',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      volumeMounts:
        - { name: data, mountPath: /data }
        - { name: data, mountPath: /data } # expect: repeated
  volumes: [{ name: data, emptyDir: {} }]
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      volumeMounts:
        - { name: data, mountPath: /data }
  volumes: [{ name: data, emptyDir: {} }]
`,
      },
    ],
    good: [
      {
        title: 'names of their own',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
  volumes:
    - name: data
      emptyDir: {}
    - name: settings
      configMap: { name: web }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      structure(trouble) {
        if (trouble.code !== 'repeated-item') return;
        const { at, field, value, before } = trouble;
        const related = [{ at: before, note: 'the same' }];
        const extra = { related, ...severityOf(trouble), fix: fixOf(at, before) };
        if (value === '') report(at, 'unsaid', { part: String(at.path.at(-1)), field }, extra);
        else report(at, 'repeated', { value: shortened(value), field }, extra);
      },
    };
  },
});

/** Two items that are the same in all their parts are one; of others nobody knows which is meant. */
function fixOf(at: Where, before: Where): Fix | undefined {
  const [item, first] = [at, before].map(itemOf);
  if (!item || !first || item.path.length !== first.path.length || !holdSame(item, first)) return undefined;
  return { title: 'remove one of the two', safe: true, changes: [remove(item)] };
}

/** The item of a list that a place is in. */
function itemOf({ document, path }: Where): Where {
  return { document, path: path.slice(0, path.findLastIndex((step) => typeof step === 'number') + 1) };
}
