import { type At, defineRule, type Graph, keysOf, type Where, type Workload } from '../../src/rule.ts';

export default defineRule({
  id: 'projected-path-collision',
  area: 'storage',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'Two sources of a projected volume make the same file',
    why: 'A projected volume merges its sources into one folder. The API server refuses a pod in which two of them give the same `path`. Files that are called after the keys of a ConfigMap or Secret it cannot see: there the later source silently replaces the file of the earlier one.',
    instead: 'Give one of the files another `path` under `items`.',
    unless: 'A later source is meant to replace the defaults of an earlier one; that case is told as advice only.',
    refs: ['https://kubernetes.io/docs/concepts/storage/projected-volumes/'],
  },
  messages: {
    twice: (a: { path: string; volume: string }) =>
      `path '${a.path}' of volume '${a.volume}' is given twice: the API server refuses the pod`,
    replaced: (a: { path: string; volume: string; loser: string; winner: string }) =>
      `file '${a.path}' of volume '${a.volume}' is that of ${a.winner}, which replaces that of ${a.loser}`,
  },
  examples: {
    bad: [
      {
        title: 'a token and a key under one path',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - { name: api, image: ghcr.io/shop/api:1.8.0, volumeMounts: [{ name: access, mountPath: /access }] }
  volumes:
    - name: access
      projected:
        sources:
          - serviceAccountToken: { path: token }
          - secret:
              name: upstream
              items:
                - key: token
                  path: token # expect: twice
`,
      },
      {
        title: 'two ConfigMaps with one key',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: defaults }
data: { shop.conf: 'currency: EUR', log.conf: 'level: info' }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: local }
data: { shop.conf: 'currency: USD' }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:1.8.0, volumeMounts: [{ name: config, mountPath: /config }] }]
      volumes:
        - name: config
          projected:
            sources:
              - configMap: { name: defaults }
              - configMap: { name: local } # expect: replaced
`,
      },
    ],
    good: [
      {
        title: 'the same key under two paths, and objects that the run does not hold',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - { name: api, image: ghcr.io/shop/api:1.8.0, volumeMounts: [{ name: access, mountPath: /access }] }
  volumes:
    - name: access
      projected:
        sources:
          - serviceAccountToken: { path: token }
          - secret: { name: upstream, items: [{ key: token, path: upstream/token }] }
          - secret: { name: mail, items: [{ key: token, path: mail/token }] }
          - configMap: { name: elsewhere }
          - downwardAPI: { items: [{ path: labels, fieldRef: { fieldPath: metadata.labels } }] }
`,
      },
      {
        title: 'items leave out the key that both have, and the ConfigMap is in another namespace',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: defaults }
data: { shop.conf: 'currency: EUR', log.conf: 'level: info' }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: local }
data: { shop.conf: 'currency: USD' }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: other, namespace: archive }
data: { shop.conf: 'currency: GBP' }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - { name: api, image: ghcr.io/shop/api:1.8.0, volumeMounts: [{ name: config, mountPath: /config }] }
  volumes:
    - name: config
      projected:
        sources:
          - configMap: { name: defaults, items: [{ key: log.conf, path: log.conf }] }
          - configMap: { name: local }
          - configMap: { name: other }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      workload(workload) {
        for (const volume of workload.spec.get('volumes').items()) {
          const name = volume.get('name').text() ?? '';
          const files = volume
            .get('projected')
            .get('sources')
            .items()
            .flatMap((source) => filesOf(graph, workload, source as At as At<Projection>));
          const known = new Map<string, ProjectedFile>();
          for (const file of files) {
            const { path, at, source, isGiven } = file;
            const first = known.get(path);
            known.set(path, file);
            if (!first || (first.source === source && !isGiven)) continue;
            const related = [{ at: first.at, note: `${first.from} gives '${path}', too` }];
            if (isGiven && first.isGiven) report(at, 'twice', { path, volume: name }, { related });
            else
              report(
                at,
                'replaced',
                { path, volume: name, loser: first.from, winner: file.from },
                { related, severity: 'info' },
              );
          }
        }
      },
    };
  },
});

interface Item {
  path?: string;
}
interface Projection {
  configMap?: { name?: string; items?: Item[] };
  secret?: { name?: string; items?: Item[] };
  downwardAPI?: { items?: Item[] };
  serviceAccountToken?: { path?: string };
  clusterTrustBundle?: { path?: string };
}

/** A file of a projected volume. */
interface ProjectedFile {
  readonly path: string;
  readonly at: Where;
  readonly from: string;
  readonly source: At;
  /** Whether the pod says the path itself, so that the API server sees it. */
  readonly isGiven: boolean;
}

function filesOf(graph: Graph, { resource }: Workload, source: At<Projection>): readonly ProjectedFile[] {
  const given = (at: At<string | undefined>, from: string): readonly ProjectedFile[] =>
    at.text() ? [{ path: at.text() ?? '', at, from, source: source as At, isGiven: true }] : [];
  const objects = objectKinds.flatMap(([kind, field]): readonly ProjectedFile[] => {
    const object = source.get(field);
    const name = object.get('name').text();
    if (!name) return [];
    const from = `${kind} '${name}'`;
    if (object.get('items').exists)
      return object
        .get('items')
        .items()
        .flatMap((item) => given(item.get('path'), from));
    const found = graph
      .find(kind, resource.namespace, name)
      .filter((one) => graph.sameNamespace(one, resource) === true);
    const keys = found.length === 1 && found[0] ? keysOf(found[0], true) : [];
    return keys.map((path) => ({ path, at: object.get('name'), from, source: source as At, isGiven: false }));
  });
  const items = source.get('downwardAPI').get('items').items();
  return [
    ...objects,
    ...items.flatMap((item) => given(item.get('path'), 'the downward API')),
    ...given(source.get('serviceAccountToken').get('path'), 'the service account token'),
    ...given(source.get('clusterTrustBundle').get('path'), 'the trust bundle'),
  ];
}

const objectKinds = [
  ['ConfigMap', 'configMap'],
  ['Secret', 'secret'],
] as const;
