import { defineRule } from '../../src/rule.ts';
import { hostVolumes } from './_host-paths.ts';

export default defineRule({
  id: 'host-path-volume',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['hostPath'],
  docs: {
    summary: 'A pod keeps its data in a folder of whatever node it runs on',
    why: 'The data stays on one node: after the next rescheduling the pod sees another folder or none. Whoever can write there can also change the node.',
    instead: 'Claim a volume with a PersistentVolumeClaim, or use an emptyDir for scratch data.',
    unless:
      'A DaemonSet, a pod that names its node, what runs in kube-system, and paths that every node has alike are left alone. Paths that give away the node itself are told by host-path-sensitive.',
    refs: [
      'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    ],
  },
  messages: {
    pod: (a: { volume: string; path: string }) =>
      `volume '${a.volume}' is '${a.path}' of whatever node the pod runs on`,
  },
  examples: {
    bad: [
      {
        title: 'a database keeps its files on the node',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: database }
spec:
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - name: postgres
          image: postgres:17.2
          volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }]
      volumes:
        - name: data
          hostPath:
            path: /mnt/data # expect: pod
`,
      },
    ],
    good: [
      {
        title: 'a log agent reads the logs of its node',
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
          volumeMounts: [{ name: logs, mountPath: /var/log, readOnly: true }]
      volumes:
        - name: logs
          hostPath: { path: /var/log }
`,
      },
      {
        title: 'a pod that says on which node its folder is',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: database }
spec:
  nodeSelector: { kubernetes.io/hostname: node-1 }
  containers:
    - name: postgres
      image: postgres:17.2
      volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }]
  volumes:
    - name: data
      hostPath: { path: /mnt/data }
`,
      },
      {
        title: 'what every node has, and a path that another rule tells',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: builder }
spec:
  containers:
    - name: builder
      image: docker:27.4.1
      volumeMounts:
        - { name: docker, mountPath: /var/run/docker.sock }
        - { name: clock, mountPath: /etc/localtime, readOnly: true }
  volumes:
    - name: docker
      hostPath: { path: /var/run/docker.sock }
    - name: clock
      hostPath: { path: /etc/localtime, type: File }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload(workload) {
        for (const { rule, name, path, at } of hostVolumes(workload)) {
          if (rule === 'host-path-volume') report(at, 'pod', { volume: name, path });
        }
      },
    };
  },
});
