import {
  type At,
  isDns1123Label,
  isDns1123Subdomain,
  isMapping,
  lookUp,
  placeholder,
  type ResourceOf,
  type Workload,
} from '../../src/rule.ts';

type VolumeSpec = ReturnType<typeof specOf>;
export type PodVolume = ReturnType<typeof podVolumesOf>[number];

/** What the API server refuses about a source of a volume, where several fields have to fit. */
export type SourceFault =
  | { readonly code: 'secret'; readonly at: At; readonly field: string; readonly lacks: string }
  | { readonly code: 'spelling'; readonly at: At; readonly field: string; readonly part: string; readonly text: string }
  | { readonly code: 'chap'; readonly at: At; readonly field: string }
  | { readonly code: 'portal'; readonly at: At; readonly length: number }
  | { readonly code: 'lun'; readonly at: At }
  | { readonly code: 'lunRange'; readonly at: At; readonly lun: number }
  | { readonly code: 'disk'; readonly at: At; readonly uri: string; readonly kind: string; readonly start: string };

interface Iscsi {
  targetPortal?: string;
  initiatorName?: string;
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  secretRef?: Secret;
}
interface FibreChannel {
  targetWWNs?: string[];
  lun?: number;
}
interface AzureDisk {
  kind?: string;
  diskURI?: string;
}
interface Secret {
  name?: string;
  namespace?: string;
}

/** The faults of a PersistentVolume: it names secrets by their namespaces, too. */
export function faultsOfVolume(spec: VolumeSpec, name: string): readonly SourceFault[] {
  const csi = spec.get('csi');
  const both = ['name', 'namespace'] as const;
  return [
    // Of the secrets of a CSI volume the one for staging is not looked at (validateCSIPersistentVolumeSource).
    ...csiSecrets.flatMap((field) => secretFaults(csi.get(field) as At as At<Secret>, both)),
    ...csiSecrets.flatMap((field) => spellingFaults(csi.get(field) as At as At<Secret>)),
    ...secretFaults(spec.get('cinder').get('secretRef') as At as At<Secret>, both),
    ...secretFaults(spec.get('storageos').get('secretRef') as At as At<Secret>, both),
    ...secretFaults(spec.get('iscsi').get('secretRef') as At as At<Secret>, ['name']),
    ...iscsiFaults(spec.get('iscsi') as At as At<Iscsi>, name),
    ...fibreChannelFaults(spec.get('fc') as At as At<FibreChannel>),
    ...azureDiskFaults(spec.get('azureDisk') as At as At<AzureDisk>),
  ];
}

/** The faults of a volume in a pod. */
export function faultsOfPodVolume(volume: PodVolume): readonly SourceFault[] {
  return [
    ...secretFaults(volume.get('cinder').get('secretRef') as At as At<Secret>, ['name']),
    ...secretFaults(volume.get('storageos').get('secretRef') as At as At<Secret>, ['name']),
    ...secretFaults(volume.get('csi').get('nodePublishSecretRef') as At as At<Secret>, ['name']),
    ...spellingFaults(volume.get('csi').get('nodePublishSecretRef') as At as At<Secret>),
    ...iscsiFaults(volume.get('iscsi') as At as At<Iscsi>, volume.get('name').text() ?? ''),
    ...fibreChannelFaults(volume.get('fc') as At as At<FibreChannel>),
    ...azureDiskFaults(volume.get('azureDisk') as At as At<AzureDisk>),
  ];
}

export function specOf({ at }: ResourceOf<'PersistentVolume'>) {
  return at.get('spec');
}

export function podVolumesOf({ spec }: Workload) {
  return spec.get('volumes').items();
}

const csiSecrets = [
  'controllerPublishSecretRef',
  'controllerExpandSecretRef',
  'nodePublishSecretRef',
  'nodeExpandSecretRef',
] as const;

function secretFaults(secret: At<Secret>, needed: readonly ('name' | 'namespace')[]): readonly SourceFault[] {
  if (!isMapping(secret.value)) return [];
  return needed
    .filter((part) => !secret.get(part).value)
    .map((lacks) => ({ code: 'secret', at: secret.get(lacks) as At, field: secret.name, lacks }));
}

/** Of CSI alone the names themselves are looked at. `validatePVSecretReference` */
function spellingFaults(secret: At<Secret>): readonly SourceFault[] {
  return (['name', 'namespace'] as const).flatMap((part) => {
    const at = secret.get(part) as At;
    const text = at.text() ?? '';
    const isRight =
      text === '' || placeholder.test(text) || (part === 'name' ? isDns1123Subdomain : isDns1123Label)(text);
    return isRight ? [] : [{ code: 'spelling', at, field: secret.name, part, text } as const];
  });
}

/** A name and a portal that become one name for open-iscsi, which takes no more than this. */
const longestPortal = 64;

function iscsiFaults(iscsi: At<Iscsi>, volume: string): readonly SourceFault[] {
  const chap = (['chapAuthDiscovery', 'chapAuthSession'] as const).find((field) => iscsi.get(field).flag() === true);
  const portal = iscsi.get('targetPortal').text() ?? '';
  const length = `${volume}:${portal}`.length;
  return [
    ...(chap && !iscsi.get('secretRef').exists
      ? [{ code: 'chap', at: iscsi.get(chap) as At, field: chap } as const]
      : []),
    ...(iscsi.get('initiatorName').exists && length > longestPortal
      ? [{ code: 'portal', at: iscsi.get('targetPortal') as At, length } as const]
      : []),
  ];
}

function fibreChannelFaults(source: At<FibreChannel>): readonly SourceFault[] {
  const at = source.get('lun') as At;
  const lun = at.number();
  if (source.get('targetWWNs').items().length === 0) return [];
  if (!at.exists) return [{ code: 'lun', at }];
  return lun !== undefined && (lun < 0 || lun > 255) ? [{ code: 'lunRange', at, lun }] : [];
}

/** The kind decides what the address of a disk looks like; it is Shared where it is left out. */
function azureDiskFaults(disk: At<AzureDisk>): readonly SourceFault[] {
  const at = disk.get('diskURI') as At;
  const uri = at.text();
  const kind = disk.get('kind').exists ? (disk.get('kind').text() ?? '') : 'Shared';
  const start = lookUp(startOfUri, kind);
  return uri && start && !uri.startsWith(start) && !uri.includes('$') ? [{ code: 'disk', at, uri, kind, start }] : [];
}

const startOfUri: Readonly<Record<string, string>> = {
  Managed: '/subscriptions/',
  Shared: 'https://',
  Dedicated: 'https://',
};
