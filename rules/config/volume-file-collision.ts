import { andMore, defineRule, refusalOf, type Where } from '../../src/rule.ts';
import { filesOf, type VolumeFile } from './_volume-files.ts';

export default defineRule({
  id: 'volume-file-collision',
  area: 'config',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  onlyWith: ['volumes'],
  docs: {
    summary: 'Two sources of a volume write the same file',
    why: 'The keys of all ConfigMaps and Secrets of a projected volume become files of one folder. Where two have the same key, the later one wins without a word. Paths that are written out twice in a projected volume are rejected by the API server.',
    instead: 'Give one of the files another `path` by `items`, or leave it out.',
    unless: 'The later source is there to overrule the earlier one.',
    refs: ['https://kubernetes.io/docs/concepts/storage/projected-volumes/'],
  },
  messages: {
    rejected: (a: { path: string; volume: string }) =>
      `path '${a.path}' stands twice in projected volume '${a.volume}': the API server refuses the pod`,
    replaced: (a: { path: string; volume: string; by: string; more: string }) =>
      `file '${a.path}'${a.more} of volume '${a.volume}' is replaced by that of ${a.by}`,
  },
  examples: {
    bad: [
      {
        title: 'two ConfigMaps with the same key',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: common }
data: { application.yaml: 'level: info', banner.txt: shop }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: api }
data: { application.yaml: 'level: debug' }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:3.0.2, volumeMounts: [{ name: config, mountPath: /config }] }]
  volumes:
    - name: config
      projected:
        sources:
          - configMap: { name: common }
          - configMap:
              name: api # expect: replaced
`,
      },
      {
        title: 'the same path by two items',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:3.0.2, volumeMounts: [{ name: tls, mountPath: /tls }] }]
  volumes:
    - name: tls
      projected:
        sources:
          - secret: { name: api-tls, items: [{ key: tls.crt, path: ca.crt }] }
          - configMap:
              name: kube-root-ca.crt
              items:
                - { key: ca.crt, path: ca.crt } # expect: rejected
    - name: certificates
      secret:
        secretName: api-tls
        items:
          - { key: tls.crt, path: server.pem }
          - { key: tls.key, path: server.pem } # expect: replaced
    - name: login
      projected:
        sources:
          - serviceAccountToken: { path: token }
          - secret:
              name: api-login
              items: [{ key: token, path: token }] # expect: replaced
`,
      },
    ],
    good: [
      {
        title: 'files of different names, and objects that the run does not hold',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: common }
data: { application.yaml: 'level: info' }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:3.0.2, volumeMounts: [{ name: config, mountPath: /config }] }]
  volumes:
    - name: config
      projected:
        sources:
          - serviceAccountToken: { path: token }
          - configMap: { name: common }
          - configMap: { name: of-the-cluster }
          - configMap: { name: common, items: [{ key: application.yaml, path: old/application.yaml }] }
          - downwardAPI: { items: [{ path: namespace, fieldRef: { fieldPath: metadata.namespace } }] }
    - { name: single, secret: { secretName: login } }
`,
      },
      {
        title: 'a whole object, and one of its files again under the same name',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: common }
data: { application.yaml: 'level: info' }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:3.0.2, volumeMounts: [{ name: config, mountPath: /config }] }]
  volumes:
    - name: config
      projected:
        sources:
          - configMap: { name: common }
          - configMap: { name: common, items: [{ key: application.yaml, path: application.yaml }] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      workload(workload) {
        const late = refusalOf(workload, graph.minorVersion);
        for (const volume of workload.spec.get('volumes').items()) {
          const found = filesOf(graph, workload, volume);
          const name = volume.get('name').text() ?? '';
          for (const { first, again, others } of collisionsOf(found?.files ?? [])) {
            const related = [{ at: first.at, note: `${first.source} has it, too` }];
            const { path } = again;
            // Only the path of a token is left out when the API server compares (validateProjectionSources).
            const isToken = [first, again].some(({ source }) => source === 'serviceAccountToken');
            if (found?.isProjected && first.isWritten && again.isWritten && !isToken)
              report(again.at, 'rejected', { path, volume: name }, { related, severity: 'error', ...late });
            // The same file of the same object
            else if (first.source !== again.source || (first.isWritten && again.isWritten)) {
              const more = andMore(others);
              report(again.at, 'replaced', { path, volume: name, by: again.source, more }, { related });
            }
          }
        }
      },
    };
  },
});

interface Collision {
  readonly first: VolumeFile;
  readonly again: VolumeFile;
  /** How many other files of this source collide. */
  readonly others: number;
}

/** Files whose path an earlier source has; those of one source are one mistake. */
function collisionsOf(files: readonly VolumeFile[]): readonly Collision[] {
  const byPath = new Map<string, VolumeFile>();
  const found = new Map<Where, Collision>();
  for (const again of files) {
    const first = byPath.get(again.path);
    const known = found.get(again.at);
    if (!first) byPath.set(again.path, again);
    // Several definitions of one object have the same keys.
    else if (first.at !== again.at)
      found.set(again.at, known ? { ...known, others: known.others + 1 } : { first, again, others: 0 });
  }
  return [...found.values()];
}
