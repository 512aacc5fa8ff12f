import { defineRule, type Extra } from '../../src/rule.ts';
import { givenBy, hostVolumes, isSocketOrDevice } from './_host-paths.ts';

export default defineRule({
  id: 'host-path-sensitive',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['hostPath'],
  docs: {
    summary: 'A pod mounts a part of its node by which it can take over the node',
    why: 'Whoever gets into the container gets the node, and often the cluster. The socket of the container runtime starts containers as root; `/etc/kubernetes` and `/var/lib/kubelet` hold credentials; `/proc`, `/sys` and `/dev` lead into the kernel; `/` holds all of them. `readOnly: true` keeps files from being changed, not from being read, and does not close a socket.',
    instead:
      'Mount the one file that the pod needs, read-only, or ask the API server instead of the node. Build images without a socket, for instance with rootless BuildKit.',
    unless:
      'Agents are there to look at their node: the files that a DaemonSet or a workload in kube-system mounts are left to host-path-writable, their sockets and devices are told as advice. What a privileged container mounts is a warning, for it has the node already. Programs and kernels that are mounted read-only are left alone.',
    refs: [
      'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    ],
  },
  messages: {
    exposed: (a: { volume: string; path: string; how: string; gives: string }) =>
      `volume '${a.volume}' gives the pod '${a.path}' of its node${a.how}: ${a.gives}`,
    volume: (a: { volume: string; path: string; gives: string }) =>
      `volume '${a.volume}' gives whoever claims it '${a.path}' of a node: ${a.gives}`,
  },
  examples: {
    bad: [
      {
        title: 'a build server drives the Docker of its node',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: builder }
spec:
  selector: { matchLabels: { app: builder } }
  template:
    metadata: { labels: { app: builder } }
    spec:
      containers:
        - name: builder
          image: docker:27.4.1
          volumeMounts:
            - name: docker
              mountPath: /var/run/docker.sock
              readOnly: true
      volumes:
        - name: docker
          hostPath:
            path: /var/run/docker.sock # expect: exposed
`,
      },
      {
        title: 'a debugging pod sees the whole node, and the files of the cluster',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: debug }
spec:
  containers:
    - name: shell
      image: busybox:1.37.0
      volumeMounts:
        - { name: node, mountPath: /node }
        - { name: etc, mountPath: /node-etc, readOnly: true }
        - { name: k3s, mountPath: /node-k3s, readOnly: true }
  volumes:
    - name: node
      hostPath: { path: / } # expect: exposed
    - name: etc
      hostPath: { path: /etc/kubernetes/ } # expect: exposed
    - name: k3s
      hostPath: { path: /etc/rancher/k3s/k3s.yaml } # expect: exposed
`,
      },
      {
        title: 'a PersistentVolume hands out the node itself',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: node }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: manual
  hostPath: { path: / } # expect: volume
`,
      },
      {
        title: 'the socket of an agent is told as advice',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec:
      containers:
        - name: agent
          image: ghcr.io/shop/agent:1.0.3
          volumeMounts: [{ name: runtime, mountPath: /run/containerd/containerd.sock }]
      volumes:
        - name: runtime
          hostPath: { path: /run/containerd/containerd.sock, type: Socket } # expect: exposed
`,
      },
    ],
    good: [
      {
        title: 'a metrics agent only looks at its node',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: node-exporter }
spec:
  selector: { matchLabels: { app: node-exporter } }
  template:
    metadata: { labels: { app: node-exporter } }
    spec:
      containers:
        - name: node-exporter
          image: quay.io/prometheus/node-exporter:v1.8.2
          volumeMounts:
            - { name: proc, mountPath: /host/proc, readOnly: true }
            - { name: sys, mountPath: /host/sys, readOnly: true }
            - { name: root, mountPath: /host/root, readOnly: true, mountPropagation: HostToContainer }
      volumes:
        - { name: proc, hostPath: { path: /proc } }
        - { name: sys, hostPath: { path: /sys } }
        - { name: root, hostPath: { path: / } }
`,
      },
      {
        title: 'ordinary files of the node',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: nginx
      image: nginx:1.27.3
      volumeMounts:
        - { name: clock, mountPath: /etc/localtime, readOnly: true }
        - { name: gpu, mountPath: /dev/dri }
        - { name: pages, mountPath: /usr/share/nginx/html }
        - { name: kernel, mountPath: /host/boot, readOnly: true }
        - { name: programs, mountPath: /host/usr, readOnly: true }
  volumes:
    - { name: kernel, hostPath: { path: /boot } }
    - { name: programs, hostPath: { path: /usr } }
    - { name: clock, hostPath: { path: /etc/localtime } }
    - { name: gpu, hostPath: { path: /dev/dri } }
    - { name: pages, hostPath: { path: /srv/pages } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  nfs: { server: nfs.shop.internal, path: /uploads }
`,
      },
      {
        title: 'a part of the cluster itself',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: etcd, namespace: kube-system }
spec:
  hostNetwork: true
  containers:
    - name: etcd
      image: registry.k8s.io/etcd:3.5.16-0
      volumeMounts: [{ name: certs, mountPath: /etc/kubernetes/pki/etcd, readOnly: true }]
  volumes:
    - name: certs
      hostPath: { path: /etc/kubernetes/pki/etcd, type: DirectoryOrCreate }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      PersistentVolume({ name, at }) {
        const path = at.get('spec').get('hostPath').get('path');
        const gives = givenBy(path.text() ?? '');
        if (gives !== undefined) report(path, 'volume', { volume: name, path: path.text() ?? '', gives });
      },
      workload(workload) {
        for (const { rule, name, path, at, mounts, writable, isAgent } of hostVolumes(workload)) {
          const gives = rule === 'host-path-sensitive' ? givenBy(path) : undefined;
          if (gives === undefined) continue;
          const how = writable.length > 0 && !isSocketOrDevice(path) ? ', writable' : '';
          const related = mounts
            .slice(0, 3)
            .map((mount) => ({ at: mount.at, note: `mounted by container '${mount.container}'` }));
          // An agent is there to look at its node.
          const extra: Extra = isAgent ? { related, severity: 'info' } : { related };
          report(at, 'exposed', { volume: name, path, how, gives }, extra);
        }
      },
    };
  },
});
