import { type At, defineRule, isMapping } from '../../src/rule.ts';

export default defineRule({
  id: 'volume-hidden-by-template',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A volume of a StatefulSet gives way to a claim template of the same name',
    why: 'The StatefulSet replaces a volume of the pod template by the claim that it makes from the template of that name. The volume that is written there, a folder, a configuration or another claim, is never mounted, and nobody reports it.',
    instead: 'Delete the one that is not meant, or give it another name.',
    refs: ['https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates'],
  },
  messages: {
    hidden: (a: { volume: string; source: string }) =>
      `volume '${a.volume}' (${a.source}) is never mounted: the claim template of that name replaces it`,
  },
  examples: {
    bad: [
      {
        title: 'the data were to go to a shared claim once',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - { name: postgres, image: postgres:17.2, volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }] }
      volumes:
        - name: data # expect: hidden
          persistentVolumeClaim: { claimName: database }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
`,
      },
    ],
    good: [
      {
        title: 'other names, and a Deployment that has no templates',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - name: postgres
          image: postgres:17.2
          volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }, { name: config, mountPath: /config }]
      volumes: [{ name: config, configMap: { name: database } }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3, volumeMounts: [{ name: data, mountPath: /data }] }]
      volumes: [{ name: data, emptyDir: {} }]
`,
      },
      {
        title: 'the volume says itself that it is the claim of the template',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - { name: postgres, image: postgres:17.2, volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }] }
      volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      StatefulSet({ at }) {
        const templates = at.get('spec').get('volumeClaimTemplates').items();
        const names = templates.map((template) => template.get('metadata').get('name'));
        for (const volume of at.get('spec').get('template').get('spec').get('volumes').items()) {
          const name = volume.get('name');
          const template = names.find((other) => other.text() !== undefined && other.text() === name.text());
          const source = sourceOf(volume);
          if (!template || source === undefined) continue;
          // Many believe that the volume has to be named again, and mean the template.
          if (volume.get('persistentVolumeClaim').get('claimName').text() === template.text()) continue;
          const related = [{ at: template, note: 'this claim template replaces it' }];
          report(name, 'hidden', { volume: template.text() ?? '', source }, { related });
        }
      },
    };
  },
});

/** The kind of a volume: the one field beside its name. */
function sourceOf({ value }: At): string | undefined {
  return isMapping(value) ? Object.keys(value).find((key) => key !== 'name') : undefined;
}
