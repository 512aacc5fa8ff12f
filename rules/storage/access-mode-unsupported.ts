import { type At, defineRule, type Graph, lookUp, type ResourceOf } from '../../src/rule.ts';
import { inTreePlugins } from './_in-tree.ts';

export default defineRule({
  id: 'access-mode-unsupported',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A disk of a single node is asked for by an access mode of many',
    why: 'A disk of a cloud holds a file system that one node mounts at a time. Drivers refuse to make one for `ReadWriteMany`, so that the claim stays pending; a volume that is written by hand binds, and the second node cannot attach it.',
    instead:
      'Ask for `ReadWriteOnce` and one node, or for a class of a shared file system such as NFS, EFS, Filestore or Azure Files.',
    unless: 'Some drivers share a disk in `volumeMode: Block`, which is left alone.',
    refs: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes'],
  },
  messages: {
    volume: (a: { source: string }) => `a disk of ${a.source} cannot be mounted for writing by many nodes`,
    claim: (a: { class: string; driver: string }) =>
      `class '${a.class}' makes disks of ${a.driver}, which one node mounts at a time`,
  },
  examples: {
    bad: [
      {
        title: 'a claim of a class that makes disks, and a disk that is said to be shared',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: ebs.csi.aws.com
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  storageClassName: fast
  accessModes: [ReadWriteMany] # expect: claim
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: archive }
spec:
  accessModes:
    - ReadWriteMany # expect: volume
  capacity: { storage: 20Gi }
  csi: { driver: pd.csi.storage.gke.io, volumeHandle: projects/shop/zones/a/disks/archive }
`,
      },
    ],
    good: [
      {
        title: 'one node, a shared file system, and a raw device',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: ebs.csi.aws.com
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: shared }
provisioner: efs.csi.aws.com
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec:
  storageClassName: fast
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  storageClassName: shared
  accessModes: [ReadWriteMany]
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: cluster-disk }
spec:
  storageClassName: fast
  volumeMode: Block
  accessModes: [ReadWriteMany]
  resources: { requests: { storage: 5Gi } }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      PersistentVolume({ at }) {
        const spec = at.get('spec');
        const shared = sharedMode(spec);
        const plugin = inTreePlugins.find(({ field }) => (spec as At as At<Record<string, unknown>>).get(field).exists);
        const source = disksOf(spec.get('csi').get('driver').text()) ?? disksOf(plugin?.driver);
        if (shared && source !== undefined) report(shared, 'volume', { source });
      },
      PersistentVolumeClaim(claim) {
        const spec = claim.at.get('spec');
        const shared = sharedMode(spec);
        const name = spec.get('storageClassName').text() ?? '';
        const provisioner = shared && classNear(graph, claim, name)?.at.get('provisioner').text();
        const driver = disksOf(provisioner);
        if (shared && driver !== undefined) report(shared, 'claim', { class: name, driver });
      },
    };
  },
});

interface ModesOf {
  readonly accessModes?: string[];
  readonly volumeMode?: string;
}

/** Where a file system is asked for that many nodes write to. */
function sharedMode(spec: At<unknown>): At | undefined {
  const modes = spec as At<ModesOf>;
  if (modes.get('volumeMode').text() === 'Block') return undefined;
  return modes
    .get('accessModes')
    .items()
    .find((mode) => mode.text() === 'ReadWriteMany') as At | undefined;
}

function classNear(
  graph: Graph,
  claim: ResourceOf<'PersistentVolumeClaim'>,
  name: string,
): ResourceOf<'StorageClass'> | undefined {
  return graph.named('StorageClass', name).find((one) => graph.areNear(one, claim));
}

/** What the disks of a driver or provisioner are called that one node mounts at a time; undefined for others. */
function disksOf(name = ''): string | undefined {
  const driver = inTreePlugins.find(({ provisioner }) => provisioner === name)?.driver ?? name;
  return lookUp(singleNodeDrivers, driver);
}

/** Drivers whose disks are of one node as long as they hold a file system, and what they are called. */
const singleNodeDrivers: Readonly<Record<string, string>> = {
  'ebs.csi.aws.com': 'EBS',
  'pd.csi.storage.gke.io': 'Google Persistent Disk',
  'disk.csi.azure.com': 'Azure Disk',
  'cinder.csi.openstack.org': 'Cinder',
  'dobs.csi.digitalocean.com': 'DigitalOcean',
  'csi.hetzner.cloud': 'Hetzner Cloud',
  'linodebs.csi.linode.com': 'Linode',
};
