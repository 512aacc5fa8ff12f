import { defineRule, devicesOf, mountsOf, type Workload } from '../../src/rule.ts';

export default defineRule({
  id: 'pod-volume-unmounted',
  area: 'storage',
  severity: 'info',
  since: '0.1.0',
  scope: 'resource',
  tag: 'unnecessary',
  onlyWith: ['volumes'],
  docs: {
    summary: 'No container of a pod mounts one of its volumes',
    why: 'The kubelet fetches and mounts the volume all the same, and the pod waits for it: a Secret or claim that is missing keeps the pod from starting although nothing would read it.',
    instead: 'Mount the volume, or remove it.',
    unless: 'Something adds a container that mounts it when the pod is made, such as the injector of a service mesh.',
    refs: ['https://kubernetes.io/docs/concepts/storage/volumes/#how-volumes-work'],
  },
  messages: {
    unmounted: (a: { volume: string }) => `no container mounts volume '${a.volume}'`,
  },
  examples: {
    bad: [
      {
        title: 'the mount went, and the volume stayed',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
      volumes:
        - name: settings # expect: unmounted
          configMap: { name: api }
`,
      },
    ],
    good: [
      {
        title: 'an init container fills what the other one reads, and a block device is no folder',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  initContainers: [{ name: pages, image: ghcr.io/shop/pages:7, volumeMounts: [{ name: pages, mountPath: /out }] }]
  containers: [{ name: web, image: 'nginx:1.27.3', volumeDevices: [{ name: disk, devicePath: /dev/xvda }] }]
  volumes:
    - { name: pages, emptyDir: {} }
    - { name: disk, persistentVolumeClaim: { claimName: disk } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload(workload) {
        const used = namesMounted(workload);
        for (const volume of workload.spec.get('volumes').items()) {
          const name = volume.get('name').text();
          if (name !== undefined && !used.has(name)) report(volume.get('name'), 'unmounted', { volume: name });
        }
      },
    };
  },
});

function namesMounted({ containers }: Workload): ReadonlySet<string | undefined> {
  const mounted = containers.flatMap((container) => mountsOf(container).map((mount) => mount.get('name').text()));
  const taken = containers.flatMap((container) => devicesOf(container).map((device) => device.get('name').text()));
  return new Set([...mounted, ...taken]);
}
