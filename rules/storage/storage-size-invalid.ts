import { type At, defineRule, isMapping, quantityFromField, quoted } from '../../src/rule.ts';
import { type ClaimSpec, claimSpecsOf, ephemeralClaimsOf } from './_claim-specs.ts';

export default defineRule({
  id: 'storage-size-invalid',
  area: 'storage',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['spec'],
  docs: {
    summary: 'A volume or a claim does not say how large it is',
    why: 'The API server refuses it: a claim asks for storage under `requests` (a limit is no request here), a volume says its own under `capacity` and nothing else, and both are more than nothing. Before Kubernetes 1.34 it takes a StatefulSet with such a template, and then no claim can be made from it.',
    instead: 'Write `resources: { requests: { storage: 5Gi } }` in a claim, `capacity: { storage: 5Gi }` in a volume.',
    refs: [
      'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#capacity',
      'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#resources',
    ],
  },
  messages: {
    request: 'the claim does not say how much storage it requests',
    limit: 'the claim has a limit, but no request for storage: a claim needs requests',
    capacity: 'the volume does not say its capacity in storage',
    other: (a: { names: string }) => `capacity of a volume is storage only, and here is ${a.names}, too`,
    nothing: (a: { field: string; size: string }) => `${a.field} of '${a.size}' is nothing: it has to be above 0`,
  },
  examples: {
    bad: [
      {
        title: 'claims that ask for nothing',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec: # expect: request
  accessModes: [ReadWriteOnce]
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: catalogue }
spec:
  accessModes: [ReadWriteOnce]
  resources: # expect: limit
    limits: { storage: 5Gi }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers: [{ name: api, image: 'ghcr.io/shop/api:2.4.1' }]
  volumes:
    - name: scratch
      ephemeral:
        volumeClaimTemplate:
          spec:
            accessModes: [ReadWriteOnce]
            resources: { requests: { storage: 0 } } # expect: nothing
`,
      },
      {
        title: 'a template that is taken, and no claim from it',
        minorVersion: 33,
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
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: # expect: request
        accessModes: [ReadWriteOnce]
`,
      },
      {
        title: 'volumes',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteOnce]
  capacity: # expect: other
    storage: 5Gi
    cpu: 1
  nfs: { server: files.shop.example, path: /uploads }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: catalogue }
spec: # expect: capacity
  accessModes: [ReadWriteOnce]
  nfs: { server: files.shop.example, path: /catalogue }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: archive }
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 0Gi } # expect: nothing
  nfs: { server: files.shop.example, path: /archive }
`,
      },
    ],
    good: [
      {
        title: 'sizes of all kinds, and one that is filled in later',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 5Gi }, limits: { storage: 1Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: catalogue }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: $(SIZE) } } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: archive }
spec: { accessModes: [ReadWriteOnce], capacity: { storage: 500m }, nfs: { server: files.shop.example, path: /archive } }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    function checkClaim({ at, severity }: ClaimSpec): void {
      const spec = at.get('spec');
      const resources = spec.get('resources');
      const size = resources.get('requests').get('storage') as At;
      const isOfOtherShape = [spec, resources, resources.get('requests')].some(
        (one) => one.exists && !isMapping(one.value),
      );
      if (isOfOtherShape || !spec.exists) return;
      const hasLimit = resources.get('limits').get('storage').exists;
      if (!size.exists) report(size, hasLimit ? 'limit' : 'request', { severity });
      else if (isZero(size)) report(size, 'nothing', { field: 'a request', size: size.shown }, { severity });
    }

    return {
      PersistentVolume({ at }) {
        const spec = at.get('spec');
        const capacity = spec.get('capacity');
        if (!isMapping(spec.value) || (capacity.exists && !isMapping(capacity.value))) return;
        const size = capacity.get('storage') as At;
        const others = capacity.entries().flatMap(([name]) => (name === 'storage' ? [] : [name]));
        if (!size.exists) report(size, 'capacity');
        else if (others.length > 0) report(capacity.key, 'other', { names: quoted(others) });
        else if (isZero(size)) report(size, 'nothing', { field: 'a capacity', size: size.shown });
      },
      resource: (resource) => claimSpecsOf(resource, minorVersion).forEach(checkClaim),
      workload: (workload) => ephemeralClaimsOf(workload, minorVersion).forEach(checkClaim),
    };
  },
});

/** Less than nothing is told where quantities are read. */
function isZero(at: At): boolean {
  return quantityFromField(at.scalar())?.numerator === 0n;
}
