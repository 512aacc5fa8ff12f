import { type Binding, type Graph, type ResourceOf, remembered } from '../../src/rule.ts';
import { volumeNamed, type WrittenClaim } from './_claims.ts';
import { isOneNode } from './_nodes.ts';

export type SingleMode = 'ReadWriteOnce' | 'ReadWriteOncePod';

/** The only access mode of a claim, when it is one of those that bind it to a node or a pod. */
export function singleMode({ at }: WrittenClaim): SingleMode | undefined {
  const [mode, ...others] = new Set(at.get('spec').get('accessModes').texts());
  return others.length === 0 && (mode === 'ReadWriteOnce' || mode === 'ReadWriteOncePod') ? mode : undefined;
}

/** Folders that are mounted where they are needed, without being attached: mode and capacity are mere words there. */
const unattached = ['nfs', 'hostPath', 'cephfs', 'glusterfs', 'azureFile'] as const;

/** Whether a volume is a folder that any number of nodes may mount. */
export function isFolder({ at }: ResourceOf<'PersistentVolume'>): boolean {
  return unattached.some((type) => at.get('spec').get(type).exists);
}

/** Provisioners of such volumes, or of volumes that keep pods on their node; classes are often called after them. */
const harmlessProvisioner =
  /(^|[./-])(nfs|efs|smb|cephfs|file|azurefile|filestore|glusterfs|hostpath|local|no-provisioner|topolvm|lvm|zfs)([./-]|$)/;

/** Whether all volumes of a list are so, which equal claims share; undefined where there is none of them. */
const areOnOneNode = remembered((graph: Graph) =>
  remembered((names: readonly string[]): boolean | undefined => {
    const volumes = names.flatMap((name) => volumeNamed(graph, name) ?? []);
    if (volumes.length === 0) return undefined;
    return volumes.every((one) => isFolder(one) || isOneNode(one.at.get('spec').get('nodeAffinity').get('required')));
  }),
);

/** Whether the volume is mounted wherever it is needed, or keeps its pods on one node by itself. */
export function isOnOneNodeAnyway(graph: Graph, { volume, candidates, class: className }: Binding): boolean {
  const areSo = areOnOneNode(graph)(volume === undefined ? (candidates ?? []) : [volume]);
  if (areSo !== undefined) return areSo;
  if (!className) return false;
  const [storageClass] = graph.find('StorageClass', '', className);
  return harmlessProvisioner.test(storageClass?.at.get('provisioner').text() ?? className);
}
