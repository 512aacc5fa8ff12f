import { defineRule, isMapping } from '../../src/rule.ts';

export default defineRule({
  id: 'projected-source-empty',
  area: 'config',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['projected'],
  docs: {
    summary: 'An entry of a projected volume brings nothing',
    why: 'An entry under `sources` without a source adds no file. The API server takes it, with a warning. Mostly it is an indentation, or a part of a chart that came out empty.',
    instead: 'Write the source, indented below its dash, or take the entry away.',
    refs: ['https://kubernetes.io/docs/concepts/storage/projected-volumes/'],
  },
  messages: {
    empty: (a: { volume: string }) => `an entry of projected volume '${a.volume}' has no source`,
  },
  examples: {
    bad: [
      {
        title: 'an entry that came out empty',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, volumeMounts: [{ name: config, mountPath: /config }] }]
  volumes:
    - name: config
      projected:
        sources:
          - configMap: { name: api }
          - {} # expect: empty
          - secret: null # expect: empty
`,
      },
    ],
    good: [
      {
        title: 'entries with a source, and no entries',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, volumeMounts: [{ name: config, mountPath: /config }] }]
  volumes:
    - { name: config, projected: { sources: [{ configMap: { name: api } }, { configMaps: { name: api } }] } }
    - { name: nothing, projected: {} }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload({ spec }) {
        for (const volume of spec.get('volumes').items()) {
          for (const source of volume.get('projected').get('sources').items()) {
            // A misspelt source is an unknown field.
            const isEmpty = isMapping(source.value) && source.entries().every(([, at]) => !at.exists);
            if (isEmpty) report(source, 'empty', { volume: volume.get('name').text() ?? '' });
          }
        }
      },
    };
  },
});
