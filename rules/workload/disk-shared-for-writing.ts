import { defineRule, refusalOf, type Workload } from '../../src/rule.ts';

export default defineRule({
  id: 'disk-shared-for-writing',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['gcePersistentDisk'],
  docs: {
    summary: 'Several pods write to one disk of Google Cloud',
    why: 'A persistent disk of Google Cloud can be written by one machine, or read by several. The API server refuses a DaemonSet, or a Deployment of more than one pod, that mounts one for writing.',
    instead: 'Set `readOnly: true`, or use a StatefulSet, which claims a disk for each of its pods.',
    refs: ['https://kubernetes.io/docs/concepts/storage/volumes/#gcepersistentdisk'],
  },
  messages: {
    written: (a: { disk: string; pods: string }) => `disk '${a.disk}' is not readOnly, and is shared by ${a.pods}`,
  },
  examples: {
    bad: [
      {
        title: 'a disk for three pods',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: 'nginx:1.27.3', volumeMounts: [{ name: pages, mountPath: /pages }] }]
      volumes:
        - name: pages
          gcePersistentDisk: { pdName: pages } # expect: written
`,
      },
      {
        title: 'a disk for every node',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec:
      containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1, volumeMounts: [{ name: logs, mountPath: /logs }] }]
      volumes:
        - name: logs
          gcePersistentDisk:
            pdName: logs
            readOnly: false # expect: written
`,
      },
    ],
    good: [
      {
        title: 'one pod, and several that read',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: 'nginx:1.27.3', volumeMounts: [{ name: pages, mountPath: /pages }] }]
      volumes: [{ name: pages, gcePersistentDisk: { pdName: pages } }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: files }
spec:
  replicas: 3
  selector: { matchLabels: { app: files } }
  template:
    metadata: { labels: { app: files } }
    spec:
      containers: [{ name: web, image: 'nginx:1.27.3', volumeMounts: [{ name: pages, mountPath: /pages }] }]
      volumes: [{ name: pages, gcePersistentDisk: { pdName: pages, readOnly: true } }]
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload(workload) {
        const pods = podsOf(workload);
        // A patch of Kustomize has no containers, and perhaps not all of the volume.
        if (pods === undefined || workload.containers.length === 0) return;
        for (const volume of workload.spec.get('volumes').items()) {
          const disk = volume.get('gcePersistentDisk');
          const readOnly = disk.get('readOnly');
          if (!disk.exists || readOnly.flag() === true) continue;
          const values = { disk: disk.get('pdName').text() ?? '', pods };
          report(readOnly, 'written', values, refusalOf(workload, minorVersion));
        }
      },
    };
  },
});

/** `ValidateReadOnlyPersistentDisks` is asked of these kinds only. pkg/apis/apps/validation/validation.go */
const replicating: ReadonlySet<string> = new Set(['Deployment', 'ReplicaSet', 'ReplicationController']);

/** How many pods share the volumes of a workload, in words; undefined for one. */
function podsOf({ resource, replicas = 1 }: Workload): string | undefined {
  if (resource.visitable === undefined) return undefined;
  if (resource.kind === 'DaemonSet') return 'the pods of a DaemonSet';
  return replicating.has(resource.kind) && replicas > 1 ? `${replicas} pods` : undefined;
}
