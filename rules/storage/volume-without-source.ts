import { type At, defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'volume-without-source',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['volumes'],
  docs: {
    summary: 'A volume of a pod says nothing of where its files come from',
    why: 'The API server makes an empty folder of such a volume, without a word. A source that was forgotten, or indented too little, so becomes a folder whose files are lost with the pod.',
    instead: 'Write the source, and `emptyDir: {}` where an empty folder is meant.',
    refs: ['https://kubernetes.io/docs/concepts/storage/volumes/#emptydir'],
  },
  messages: {
    empty: (a: { volume: string }) => `volume '${a.volume}' has no source, and becomes an empty folder`,
  },
  examples: {
    bad: [
      {
        title: 'the claim is not indented far enough to belong to its volume',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: web, image: 'nginx:1.27.3', volumeMounts: [{ name: pages, mountPath: /pages }] }]
  volumes:
    - name: pages # expect: empty
`,
      },
    ],
    good: [
      {
        title: 'an empty folder that is said to be one, and a claim',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: web, image: 'nginx:1.27.3', volumeMounts: [{ name: pages, mountPath: /pages }, { name: tmp, mountPath: /tmp }] }]
  volumes:
    - { name: pages, persistentVolumeClaim: { claimName: pages } }
    - { name: tmp, emptyDir: {} }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload({ spec }) {
        for (const volume of spec.get('volumes').items()) {
          const fields = (volume as At as At<Readonly<Record<string, unknown>>>).entries();
          const name = volume.get('name').text();
          // SetDefaults_Volume in pkg/apis/core/v1/defaults.go. A source of null is none, and one that is misspelt is told.
          const hasSource = fields.some(([key, at]) => key !== 'name' && at.value !== null);
          if (name !== undefined && !hasSource) report(volume.get('name'), 'empty', { volume: name });
        }
      },
    };
  },
});
