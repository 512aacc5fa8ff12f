import { type At, defineRule, devicesOf, mountsOf, refusalOf } from '../../src/rule.ts';

export default defineRule({
  id: 'volume-used-twice',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['volumeDevices'],
  docs: {
    summary: 'A volume is both folder and block device, or a device is taken twice',
    why: 'A volume is a file system or a raw block device, never both at once, and a device has one path. The API server refuses the pod.',
    instead:
      'Use `volumeMounts` for a claim with a file system and `volumeDevices` for one with `volumeMode: Block`, each volume in one of the two.',
    refs: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support'],
  },
  messages: {
    both: (a: { volume: string }) => `volume '${a.volume}' is taken as a block device and mounted as a folder`,
    samePath: (a: { path: string }) => `path '${a.path}' is that of a block device and of a mounted folder`,
    again: (a: { volume: string }) => `volume '${a.volume}' stands twice in volumeDevices`,
    samePlace: (a: { path: string }) => `two block devices have the path '${a.path}'`,
  },
  examples: {
    bad: [
      {
        title: 'a claim as folder and as device',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: database }
spec:
  containers:
    - name: database
      image: ghcr.io/shop/database:8.1.0
      volumeMounts:
        - { name: data, mountPath: /var/lib/data }
        - { name: logs, mountPath: /dev/log }
      volumeDevices:
        - { name: data, devicePath: /dev/xvda } # expect: both
        - { name: index, devicePath: /dev/log } # expect: samePath
        - { name: spare, devicePath: /dev/xvdb }
        - name: spare # expect: again
          devicePath: /dev/xvdb # expect: samePlace
  volumes:
    - { name: data, persistentVolumeClaim: { claimName: data } }
    - { name: logs, persistentVolumeClaim: { claimName: logs } }
    - { name: index, persistentVolumeClaim: { claimName: index } }
    - { name: spare, persistentVolumeClaim: { claimName: spare } }
`,
      },
    ],
    good: [
      {
        title: 'claims as devices, of the pod, of its own and of a StatefulSet',
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
        - name: database
          image: ghcr.io/shop/database:8.1.0
          volumeMounts: [{ name: config, mountPath: /etc/database }, { name: config, mountPath: /run/database }]
          volumeDevices:
            - { name: data, devicePath: /dev/xvda }
            - { name: index, devicePath: /dev/xvdb }
            - { name: scratch, devicePath: /dev/xvdc }
            - { devicePath: /dev/xvdd }
      volumes:
        - { name: config, configMap: { name: database } }
        - { name: index, persistentVolumeClaim: { claimName: index } }
        - name: scratch
          ephemeral:
            volumeClaimTemplate:
              spec: { accessModes: [ReadWriteOnce], volumeMode: Block, resources: { requests: { storage: 1Gi } } }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], volumeMode: Block, resources: { requests: { storage: 10Gi } } }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      container(container, workload) {
        const extra = refusalOf(workload, minorVersion);
        const mounts = mountsOf(container);
        const names = namesSeen();
        const paths = namesSeen();
        for (const device of devicesOf(container)) {
          const name = device.get('name');
          const volume = name.text() || undefined;
          const path = device.get('devicePath').text() || undefined;
          const mounted = mounts.find((mount) => volume !== undefined && mount.get('name').text() === volume);
          const folder = mounts.find((mount) => path !== undefined && mount.get('mountPath').text() === path);
          if (volume !== undefined && mounted) report(name, 'both', { volume }, withNote(mounted as At, 'the folder'));
          if (path !== undefined && folder && folder !== mounted)
            report(device.get('devicePath'), 'samePath', { path }, withNote(folder as At, 'the folder'));
          const sameName = names.before(volume, device as At);
          if (volume !== undefined && sameName) report(name, 'again', { volume }, withNote(sameName, 'the first'));
          const samePath = paths.before(path, device as At);
          if (path !== undefined && samePath)
            report(device.get('devicePath'), 'samePlace', { path }, withNote(samePath, 'the first'));
        }

        function withNote(at: At, note: string) {
          return { related: [{ at, note }], ...extra };
        }
      },
    };
  },
});

/** Remembers who had a name first. */
function namesSeen() {
  const first = new Map<string, At>();
  return {
    before(name: string | undefined, at: At): At | undefined {
      if (name === undefined) return undefined;
      const known = first.get(name);
      if (!known) first.set(name, at);
      return known;
    },
  };
}
