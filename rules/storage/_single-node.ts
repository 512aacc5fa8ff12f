import type { Binding, Graph } from '../../src/rule.ts';
import { volumeNamed, type WrittenClaim } from './_claims.ts';
import { isOneNode } from './_nodes.ts';

export type SingleMode = 'ReadWriteOnce' | 'ReadWriteOncePod';

/** The only access mode of a claim, when it is one of those that bind it to a node or a pod. */
export function singleMode({ at }: WrittenClaim): SingleMode | undefined {
  const [mode, ...others] = new Set(at.get('spec').get('accessModes').texts());
  return others.length === 0 && (mode === 'ReadWriteOnce' || mode === 'ReadWriteOncePod') ? mode : undefined;
}

/** Volumes that are mounted where they are needed, without being attached: the access mode is a mere word there. */
const unattached = ['nfs', 'hostPath', 'cephfs', 'glusterfs', 'azureFile'] as const;

/** Provisioners of such volumes, or of volumes that keep pods on their node; classes are often called after them. */
const harmlessProvisioner =
  /(^|[./-])(nfs|efs|smb|cephfs|file|azurefile|filestore|glusterfs|hostpath|local|no-provisioner|topolvm|lvm|zfs)([./-]|$)/;

/** Whether the volume is mounted wherever it is needed, or keeps its pods on one node by itself. */
export function isOnOneNodeAnyway(graph: Graph, { volume, candidates, class: className }: Binding): boolean {
  const names = volume === undefined ? (candidates ?? []) : [volume];
  const volumes = names.flatMap((name) => volumeNamed(graph, name) ?? []);
  if (volumes.length > 0) {
    return volumes.every(
      ({ at }) =>
        unattached.some((type) => at.get('spec').get(type).exists) ||
        isOneNode(at.get('spec').get('nodeAffinity').get('required')),
    );
  }
  if (!className) return false;
  const [storageClass] = graph.find('StorageClass', '', className);
  return harmlessProvisioner.test(storageClass?.at.get('provisioner').text() ?? className);
}
