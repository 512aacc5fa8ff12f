import { type At, defineRule, quoted, type Severity } from '../../src/rule.ts';
import { claimSpecsOf, ephemeralClaimsOf } from './_claim-specs.ts';

export default defineRule({
  id: 'access-modes-conflict',
  area: 'storage',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['accessModes'],
  docs: {
    summary: 'ReadWriteOncePod stands beside other access modes',
    why: 'It means that one pod of the whole cluster may use the volume, which contradicts all other modes: the API server refuses the claim or the volume. Before Kubernetes 1.34 it takes a StatefulSet with such a template, and then no claim can be made from it.',
    instead: 'Write either ReadWriteOncePod alone, or the other modes.',
    refs: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes'],
  },
  messages: {
    beside: (a: { others: string }) => `'ReadWriteOncePod' is for one pod only and cannot stand beside ${a.others}`,
  },
  examples: {
    bad: [
      {
        title: 'a claim and a volume',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteOnce, ReadWriteOncePod] # expect: beside
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteOncePod, ReadOnlyMany] # expect: beside
  capacity: { storage: 5Gi }
  nfs: { server: files.shop.example, path: /uploads }
`,
      },
      {
        title: 'templates of claims',
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
      containers: [{ name: postgres, image: postgres:17.2 }]
      volumes:
        - name: scratch
          ephemeral:
            volumeClaimTemplate:
              spec:
                accessModes: [ReadWriteOncePod, ReadWriteOnce] # expect: beside
                resources: { requests: { storage: 1Gi } }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOncePod, ReadWriteMany] # expect: beside
        resources: { requests: { storage: 20Gi } }
`,
      },
    ],
    good: [
      {
        title: 'alone, twice, and others together',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec: { accessModes: [ReadWriteOncePod, ReadWriteOncePod], resources: { requests: { storage: 5Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: catalogue }
spec: { accessModes: [ReadWriteOnce, ReadOnlyMany], resources: { requests: { storage: 5Gi } } }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    const check = (at: At<string[] | undefined>, severity: Severity): void => {
      const modes = at.texts();
      const others = otherModes.filter((mode) => modes.includes(mode));
      if (modes.includes('ReadWriteOncePod') && others.length > 0)
        report(at, 'beside', { others: quoted(others) }, { severity });
    };
    return {
      PersistentVolume: ({ at }) => check(at.get('spec').get('accessModes'), 'error'),
      resource(resource) {
        for (const { at, severity } of claimSpecsOf(resource, minorVersion))
          check(at.get('spec').get('accessModes'), severity);
      },
      workload(workload) {
        for (const { at, severity } of ephemeralClaimsOf(workload, minorVersion))
          check(at.get('spec').get('accessModes'), severity);
      },
    };
  },
});

const otherModes = ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany'] as const;
