import { type At, claimTemplatesOf, defineRule, nearMiss, type Workload } from '../../src/rule.ts';

export default defineRule({
  id: 'claim-template-unmounted',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  tag: 'unnecessary',
  onlyWith: ['volumeClaimTemplates'],
  docs: {
    summary: 'A StatefulSet claims a volume for each replica that no container mounts',
    why: 'Every replica gets a volume of its own, which is paid for and stays empty, while the program writes into its container. What it writes is lost when the pod is replaced.',
    instead:
      'Mount the volume by the name of the template in `volumeMounts` (or `volumeDevices`), or delete the template; that takes a new StatefulSet, since templates cannot be changed.',
    unless: 'A container that is injected later mounts it.',
    refs: ['https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates'],
  },
  messages: {
    unmounted: (a: { template: string }) =>
      `no container mounts the volume of claim template '${a.template}': each replica gets one in vain`,
    mistaken: (a: { template: string; mount: string; container: string }) =>
      `no container mounts claim template '${a.template}', container '${a.container}' mounts '${a.mount}'`,
  },
  examples: {
    bad: [
      {
        title: 'the program mounts nothing',
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
    - metadata:
        name: data # expect: unmounted
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 10Gi } }
`,
      },
      {
        title: 'scratch space of nearly the same name is mounted in its place',
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
          volumeMounts: [{ name: datadirs, mountPath: /var/lib/postgresql/data }]
      volumes: [{ name: datadirs, emptyDir: {} }]
  volumeClaimTemplates:
    - metadata:
        name: datadir # expect: mistaken
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 10Gi } }
`,
      },
    ],
    good: [
      {
        title: 'an init container mounts one template, a container takes the other as a device',
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
      initContainers:
        - { name: prepare, image: busybox:1.37.0, volumeMounts: [{ name: config, mountPath: /config }] }
      containers:
        - { name: postgres, image: postgres:17.2, volumeDevices: [{ name: data, devicePath: /dev/data }] }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], volumeMode: Block, resources: { requests: { storage: 10Gi } } }
    - metadata: { name: config }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
`,
      },
      {
        title: 'a mount of no volume at all is told by volume-mount-undefined, and a patch holds a part only',
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
        - { name: postgres, image: postgres:17.2, volumeMounts: [{ name: datadir, mountPath: /var/lib/postgresql/data }] }
  volumeClaimTemplates:
    - metadata: { name: data-dir }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: search }
spec:
  template:
    spec:
      containers: [{ name: search, resources: { limits: { memory: 1Gi } } }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { resources: { requests: { storage: 10Gi } } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload({ resource, spec, containers }) {
        const templates = claimTemplatesOf(resource);
        // Without an image it is a part of an object, such as a patch of Kustomize.
        if (templates.length === 0 || containers.some(({ at }) => !at.get('image').exists)) return;
        const mounts = mountsOf(containers);
        const volumes = spec
          .get('volumes')
          .items()
          .map((volume) => volume.get('name').text());
        const names = templates.map((template) => template.get('metadata').get('name').text());
        const mounted = new Set(mounts.map(({ name }) => name.text()));
        // volume-mount-undefined tells that a mount means no volume, and which one may be meant.
        const isAnyUndefined = [...mounted].some((name) => !volumes.includes(name) && !names.includes(name));
        for (const template of isAnyUndefined ? [] : templates) {
          const name = template.get('metadata').get('name');
          const text = name.text();
          if (!text || mounted.has(text)) continue;
          const meant = nearMiss(text, mounts, (mount) => mount.name.text() ?? '');
          if (!meant) {
            report(name, 'unmounted', { template: text });
            continue;
          }
          const values = { template: text, mount: meant.name.text() ?? '', container: meant.container };
          report(name, 'mistaken', values, { related: [{ at: meant.name, note: 'another volume is mounted' }] });
        }
      },
    };
  },
});

interface Mount {
  readonly name: At<string>;
  readonly container: string;
}

function mountsOf(containers: Workload['containers']): readonly Mount[] {
  return containers.flatMap(({ at, name: container }) =>
    [...at.get('volumeMounts').items(), ...at.get('volumeDevices').items()].map((mount) => ({
      name: mount.get('name'),
      container,
    })),
  );
}
