import { type At, defineRule, placeholder } from '../../src/rule.ts';

export default defineRule({
  id: 'node-path-relative',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['hostPath', 'local'],
  docs: {
    summary: 'A path on the node does not begin at its root',
    why: 'The API server takes any text for the path of a hostPath or local volume. The kubelet hands it to the container runtime, and whatever folder a relative path would begin in, it is not the one that was meant; most runtimes refuse it, and the pod does not start.',
    instead: 'Write the whole path, beginning with `/`.',
    refs: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  },
  messages: {
    relative: (a: { path: string }) => `'${a.path}' is no path from the root of the node`,
  },
  examples: {
    bad: [
      {
        title: 'a path that was copied from a Compose file',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: web, image: 'nginx:1.27.3', volumeMounts: [{ name: pages, mountPath: /pages }] }]
  volumes:
    - name: pages
      hostPath: { path: data/pages } # expect: relative
`,
      },
      {
        title: 'a disk of a node',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: database }
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 20Gi }
  storageClassName: local
  local: { path: mnt/disks/ssd1 } # expect: relative
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-a] }]
`,
      },
    ],
    good: [
      {
        title: 'paths of nodes with Linux and with Windows',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      volumeMounts: [{ name: pages, mountPath: /pages }, { name: logs, mountPath: /logs }]
  volumes:
    - { name: pages, hostPath: { path: /srv/pages } }
    - { name: logs, hostPath: { path: 'C:\\logs' } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload({ spec }) {
        for (const volume of spec.get('volumes').items()) check(volume.get('hostPath').get('path'));
      },
      PersistentVolume({ at }) {
        check(at.get('spec').get('hostPath').get('path'));
        check((at.get('spec') as At as At<{ local?: { path?: string } }>).get('local').get('path'));
      },
    };

    function check(at: At<string | undefined>): void {
      const path = at.text() ?? '';
      // What climbs up is refused, and told as a value; paths of Windows begin with a drive or a share.
      if (
        path === '' ||
        path.startsWith('<') ||
        /^(?:\/|[a-z]:|\\)/i.test(path) ||
        path.split('/').includes('..') ||
        placeholder.test(path)
      )
        return;
      report(at, 'relative', { path });
    }
  },
});
