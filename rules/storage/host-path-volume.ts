import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'host-path-volume',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A pod mounts a folder or file of its node',
    why: 'The data stays on one node: after the next rescheduling the pod sees another folder or none. Whoever can write there can also change the node.',
    instead: 'Claim a volume with a PersistentVolumeClaim, or use an emptyDir for scratch data.',
    unless: 'An agent that runs on every node reads logs or metrics of that node: a DaemonSet that mounts everything read-only is left alone.',
    refs: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  },
  messages: {
    pod: (a: { volume: string; path: string }) => `volume '${a.volume}' is '${a.path}' of whatever node the pod runs on`,
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
    ],
  },
  visit({ report }) {
    return {
      workload(workload) {
        const mounts = workload.containers.flatMap((container) => container.at.get('volumeMounts').items());
        for (const volume of workload.spec.get('volumes').items()) {
          const hostPath = volume.get('hostPath');
          if (!hostPath.exists) continue;
          const name = volume.get('name').text() ?? '';
          const isReadOnly = mounts.every((mount) => mount.get('name').text() !== name || mount.get('readOnly').flag() === true);
          if (workload.resource.kind === 'DaemonSet' && isReadOnly) continue;
          report(hostPath.get('path'), 'pod', { volume: name, path: hostPath.get('path').text() ?? '' });
        }
      },
    };
  },
});
