import { defineRule, put } from '../../src/rule.ts';
import { hostVolumes, isCarelessMount } from './_host-paths.ts';

export default defineRule({
  id: 'host-path-writable',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'suggestion',
  onlyWith: ['hostPath'],
  docs: {
    summary: 'A container that looks at its node can change it, too',
    why: 'A mount is writable unless it says `readOnly: true`. A mistake or an intruder in the container changes the files of the node, for all that runs there and beyond the life of the pod.',
    instead: 'Add `readOnly: true` to the mount. To let a pod keep data, claim a volume.',
    unless:
      'The pod is there to change the node. Folders of network and volume plugins, folders that bear the name of the workload, paths of type DirectoryOrCreate and FileOrCreate, sockets, devices, mounts that are propagated to the node, and privileged containers, which no mount holds back (see privileged-container), are left alone. Folders in which pods keep data are told by host-path-volume.',
    refs: [
      'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
      'https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts',
    ],
  },
  messages: {
    writable: (a: { container: string; path: string }) =>
      `container '${a.container}' can change '${a.path}' of its node: the mount lacks 'readOnly: true'`,
  },
  examples: {
    bad: [
      {
        title: 'a log agent could change the logs that it reads',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: log-agent }
spec:
  selector: { matchLabels: { app: log-agent } }
  template:
    metadata: { labels: { app: log-agent } }
    spec:
      containers:
        - name: agent
          image: fluent/fluent-bit:3.2.2
          volumeMounts:
            - { name: config, mountPath: /fluent-bit/etc }
            - name: logs # expect: writable
              mountPath: /var/log
      volumes:
        - { name: config, configMap: { name: log-agent } }
        - { name: logs, hostPath: { path: /var/log } }
`,
        fixed: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: log-agent }
spec:
  selector: { matchLabels: { app: log-agent } }
  template:
    metadata: { labels: { app: log-agent } }
    spec:
      containers:
        - name: agent
          image: fluent/fluent-bit:3.2.2
          volumeMounts:
            - { name: config, mountPath: /fluent-bit/etc }
            - name: logs
              mountPath: /var/log
              readOnly: true
      volumes:
        - { name: config, configMap: { name: log-agent } }
        - { name: logs, hostPath: { path: /var/log } }
`,
      },
      {
        title: 'two containers take the certificates of the node, and one says that it writes',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      volumeMounts:
        - name: certificates
          mountPath: /etc/ssl/certs
          readOnly: false # expect: writable
    - name: watcher
      image: ghcr.io/shop/watcher:1.1.0
      volumeMounts: [{ name: certificates, mountPath: /etc/ssl/certs }]
  volumes:
    - { name: certificates, hostPath: { path: /etc/ssl/certs, type: Directory } }
`,
      },
    ],
    good: [
      {
        title: 'a folder that is made for the pod, a socket, and files that are only read',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: log-agent }
spec:
  selector: { matchLabels: { app: log-agent } }
  template:
    metadata: { labels: { app: log-agent } }
    spec:
      containers:
        - name: agent
          image: fluent/fluent-bit:3.2.2
          volumeMounts:
            - { name: logs, mountPath: /var/log, readOnly: true }
            - { name: positions, mountPath: /var/lib/log-agent }
            - { name: buffer, mountPath: /buffer }
            - { name: runtime, mountPath: /run/containerd/containerd.sock }
      volumes:
        - { name: logs, hostPath: { path: /var/log } }
        - { name: positions, hostPath: { path: /var/lib/log-agent, type: DirectoryOrCreate } }
        - { name: buffer, hostPath: { path: /srv/log-agent/ } }
        - { name: runtime, hostPath: { path: /run/containerd/containerd.sock, type: Socket } }
`,
      },
      {
        title: 'a privileged container that is there to change its node',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: node-setup }
spec:
  selector: { matchLabels: { app: node-setup } }
  template:
    metadata: { labels: { app: node-setup } }
    spec:
      containers:
        - name: setup
          image: ghcr.io/shop/node-setup:1.2.0
          securityContext: { privileged: true }
          volumeMounts: [{ name: node, mountPath: /host }]
      volumes: [{ name: node, hostPath: { path: / } }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload(workload) {
        for (const volume of hostVolumes(workload)) {
          const [first, ...others] =
            volume.rule === 'host-path-writable' ? volume.writable.filter(isCarelessMount) : [];
          if (!first) continue;
          const readOnly = first.at.get('readOnly');
          const related = [
            { at: volume.at, note: `volume '${volume.name}' is a path of the node` },
            ...others
              .slice(0, 4)
              .map((mount) => ({ at: mount.at, note: `container '${mount.container}' can change it, too` })),
          ];
          report(
            readOnly.exists ? readOnly : first.at,
            'writable',
            { container: first.container, path: volume.path },
            {
              related,
              fix: {
                title: "mount it with 'readOnly: true'",
                safe: false,
                changes: volume.writable.map((mount) => put(mount.at.get('readOnly'), true)),
              },
            },
          );
        }
      },
    };
  },
});
