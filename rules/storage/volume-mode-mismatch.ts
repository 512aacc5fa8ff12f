import {
  type At,
  type Container,
  claimTemplatesOf,
  defineRule,
  type Graph,
  type Note,
  refusalOf,
  type Workload,
} from '../../src/rule.ts';
import { type ClaimAt, claimFinder, type WrittenClaim } from './_claims.ts';

export default defineRule({
  id: 'volume-mode-mismatch',
  area: 'storage',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  onlyWith: ['persistentVolumeClaim', 'volumeClaimTemplate', 'volumeClaimTemplates', 'volumeDevices'],
  docs: {
    summary: 'A block device is mounted as a folder, or a file system is taken as a device',
    why: 'A claim of `volumeMode: Block` gives a raw device, any other a file system. The API server does not compare that with the pod; the kubelet does, and the pod stays in ContainerCreating with `volume ... has volumeMode Block, but is specified in volumeMounts`, or the other way round.',
    instead:
      'List a Block claim under `volumeDevices` with a `devicePath`, every other volume under `volumeMounts`, or change `volumeMode` of the claim before it is created.',
    refs: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support'],
  },
  messages: {
    mounted: (a: { container: string; volume: string; claim: string }) =>
      `container '${a.container}' mounts volume '${a.volume}' as a folder, but ${a.claim} is a block device`,
    taken: (a: { container: string; volume: string; claim: string }) =>
      `container '${a.container}' takes volume '${a.volume}' as a block device, but ${a.claim} is a file system`,
    noClaim: (a: { container: string; volume: string }) =>
      `container '${a.container}' takes volume '${a.volume}' as a block device, which only a claim can be`,
  },
  examples: {
    bad: [
      {
        title: 'a raw device in volumeMounts',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: disk }
spec:
  accessModes: [ReadWriteOnce]
  volumeMode: Block
  storageClassName: gp3
  resources: { requests: { storage: 10Gi } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      volumeMounts:
        - name: disk # expect: mounted
          mountPath: /disk
  volumes:
    - name: disk
      persistentVolumeClaim: { claimName: disk }
`,
      },
      {
        title: 'a template without volumeMode, a configuration and scratch space taken as devices',
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
          volumeDevices:
            - { name: data, devicePath: /dev/data } # expect: taken
            - { name: config, devicePath: /dev/config } # expect: noClaim
            - { name: scratch, devicePath: /dev/scratch } # expect: taken
      volumes:
        - { name: config, configMap: { name: database } }
        - name: scratch
          ephemeral: { volumeClaimTemplate: { spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } } }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        storageClassName: gp3
        resources: { requests: { storage: 10Gi } }
`,
      },
    ],
    good: [
      {
        title: 'a device as a device, a file system as a folder, and a claim that the run does not hold',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: disk }
spec:
  accessModes: [ReadWriteOnce]
  volumeMode: Block
  storageClassName: gp3
  resources: { requests: { storage: 10Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteOnce]
  volumeMode: Filesystem
  storageClassName: gp3
  resources: { requests: { storage: 10Gi } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      volumeDevices: [{ name: disk, devicePath: /dev/disk }, { name: other, devicePath: /dev/other }]
      volumeMounts: [{ name: uploads, mountPath: /uploads }]
  volumes:
    - { name: disk, persistentVolumeClaim: { claimName: disk } }
    - { name: other, persistentVolumeClaim: { claimName: other } }
    - { name: uploads, persistentVolumeClaim: { claimName: uploads } }
`,
      },
      {
        title: 'the claim of that name is in another namespace, or comes in two variants',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: disk, namespace: archive }
spec: { accessModes: [ReadWriteOnce], volumeMode: Block, resources: { requests: { storage: 10Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec: { accessModes: [ReadWriteOnce], volumeMode: Block, resources: { requests: { storage: 10Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker, namespace: shop }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      volumeMounts: [{ name: disk, mountPath: /disk }, { name: data, mountPath: /data }]
  volumes:
    - { name: disk, persistentVolumeClaim: { claimName: disk } }
    - { name: data, persistentVolumeClaim: { claimName: data } }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const find = claimFinder(graph);
    return {
      workload(workload) {
        const sources = sourcesOf(graph, workload, find);
        for (const { name: container, at } of workload.containers) {
          for (const name of namesIn(at, 'volumeMounts')) {
            const volume = name.text() ?? '';
            const source = sources.get(volume);
            if (source?.mode !== 'Block') continue;
            report(name, 'mounted', { container, volume, claim: source.claim }, { related: source.related });
          }
          for (const name of namesIn(at, 'volumeDevices')) {
            const volume = name.text() ?? '';
            const source = sources.get(volume);
            if (source?.mode === 'none')
              report(
                name,
                'noClaim',
                { container, volume },
                { related: source.related, ...refusalOf(workload, graph.minorVersion) },
              );
            else if (source?.mode === 'Filesystem')
              report(name, 'taken', { container, volume, claim: source.claim }, { related: source.related });
          }
        }
      },
    };
  },
});

/** What a volume of a pod is: a device, a file system, no claim at all; unknown where the run does not tell. */
interface Source {
  readonly mode: 'Block' | 'Filesystem' | 'none' | 'unknown';
  readonly claim: string;
  readonly related: readonly Note[];
}

type Find = ReturnType<typeof claimFinder>;

/** The volumes of a pod by their names; the templates of a StatefulSet come before its own volumes. */
function sourcesOf(graph: Graph, { spec, resource }: Workload, find: Find): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const volume of spec.get('volumes').items()) {
    const name = volume.get('name').text() ?? '';
    const claimName = volume.get('persistentVolumeClaim').get('claimName').text();
    const template = volume.get('ephemeral').get('volumeClaimTemplate');
    const isClaim = volume.get('persistentVolumeClaim').exists || volume.get('ephemeral').exists;
    if (template.exists) sources.set(name, sourceOf(template as At as ClaimAt, 'its claim'));
    else if (claimName) sources.set(name, claimed(graph, resource, claimName));
    else if (!isClaim && volume.entries().length > 1)
      sources.set(name, { mode: 'none', claim: '', related: [{ at: volume, note: `volume '${name}' is no claim` }] });
  }
  if (resource.visitable !== 'StatefulSet') return sources;
  for (const template of claimTemplatesOf(resource)) {
    const at = template as At as ClaimAt;
    const name = at.get('metadata').get('name').text() ?? '';
    sources.set(name, sourceOf(at, 'its claim template'));
  }
  return sources;

  function claimed(world: Graph, user: Workload['resource'], name: string): Source {
    const variants = world.find('PersistentVolumeClaim', user.namespace, name);
    const made = variants.length === 0 ? find({ namespace: user.namespace, name }) : undefined;
    const claims: readonly (WrittenClaim | undefined)[] = made
      ? [made]
      : variants.map((variant) => ({ at: variant.at, resource: variant }));
    const [first, ...others] = claims.map((one) => {
      const isSure = one && (world.sameNamespace(user, one.resource) === true || user.file === one.resource.file);
      return isSure ? sourceOf(one.at, `claim '${name}'`) : { mode: 'unknown' as const, claim: '', related: [] };
    });
    const isClear = first && others.every(({ mode }) => mode === first.mode);
    return isClear ? first : { mode: 'unknown', claim: '', related: [] };
  }
}

function sourceOf(at: ClaimAt, claim: string): Source {
  const mode = at.get('spec').get('volumeMode');
  const isBlock = mode.text() === 'Block';
  const note = isBlock ? 'a block device' : mode.exists ? 'a file system' : 'without volumeMode it is a file system';
  return { mode: isBlock ? 'Block' : 'Filesystem', claim, related: [{ at: mode, note }] };
}

function namesIn(container: Container['at'], field: 'volumeMounts' | 'volumeDevices'): readonly At<string>[] {
  return container
    .get(field)
    .items()
    .map((mount) => mount.get('name'));
}
