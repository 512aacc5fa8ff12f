/** What decides the class of a claim or a volume: of the annotations, and of the spec. */
export interface ClassBearer {
  readonly annotations?: Readonly<Record<string, string>> | null | undefined;
  readonly storageClassName?: string | null | undefined;
}

/** The annotation by which a claim or a volume names its class; it wins over the field. */
export const classAnnotation = 'volume.beta.kubernetes.io/storage-class';
/** The annotations that make a StorageClass the default, when they say exactly `true`. */
export const defaultClassAnnotations = [
  'storageclass.kubernetes.io/is-default-class',
  'storageclass.beta.kubernetes.io/is-default-class',
] as const;

/** Provisioners that once were in Kubernetes, and the CSI drivers that now do their work. */
const migratedDrivers: ReadonlyMap<string, string> = new Map([
  ['kubernetes.io/aws-ebs', 'ebs.csi.aws.com'],
  ['kubernetes.io/azure-disk', 'disk.csi.azure.com'],
  ['kubernetes.io/azure-file', 'file.csi.azure.com'],
  ['kubernetes.io/cinder', 'cinder.csi.openstack.org'],
  ['kubernetes.io/gce-pd', 'pd.csi.storage.gke.io'],
  ['kubernetes.io/portworx-volume', 'pxd.portworx.com'],
  ['kubernetes.io/vsphere-volume', 'csi.vsphere.vmware.com'],
]);

/** Who makes a volume for a claim of a class. */
export type ProvisionerKind = 'none' | 'migrated' | 'unknown-in-tree' | 'external';

/**
 * The class that a claim asks for, empty when none. The annotation wins over the field, even when it is empty.
 * Never throws. Classes given by default are not considered: the API server adds those to the field.
 * `GetPersistentVolumeClaimClass` in staging/src/k8s.io/component-helpers/storage/volume/helpers.go
 */
export function claimClass(claim: ClassBearer): string {
  return annotatedClass(claim) ?? claim.storageClassName ?? '';
}

/**
 * Whether a claim says anything about its class; if not, it is given the default class. An empty class says that it
 * wants none. Never throws.
 * `PersistentVolumeClaimHasClass` in staging/src/k8s.io/component-helpers/storage/volume/helpers.go
 */
export function claimHasClass(claim: ClassBearer): boolean {
  return annotatedClass(claim) !== undefined || typeof claim.storageClassName === 'string';
}

/**
 * The class of a volume, empty when none. The annotation wins over the field, even when it is empty. Never throws.
 * `GetPersistentVolumeClass` in staging/src/k8s.io/component-helpers/storage/volume/helpers.go
 */
export function volumeClass(volume: ClassBearer): string {
  return annotatedClass(volume) ?? volume.storageClassName ?? '';
}

/**
 * Whether the annotations of a StorageClass make it the default: one of two keys with exactly the text true.
 * Never throws. `IsDefaultAnnotation` in pkg/volume/util/storageclass.go
 */
export function isDefaultClass(annotations: Readonly<Record<string, unknown>> | null | undefined): boolean {
  return defaultClassAnnotations.some((key) => annotations?.[key] === 'true');
}

/**
 * What the provisioner of a StorageClass can do: nothing (`kubernetes.io/no-provisioner`: volumes are made by hand),
 * nothing because Kubernetes has no such plugin (any longer), or make volumes by a migrated or an external driver,
 * if that is installed. Never throws.
 * `provisionClaimOperation` in pkg/controller/volume/persistentvolume/pv_controller.go
 */
export function provisionerKind(provisioner: string): ProvisionerKind {
  if (provisioner === '' || provisioner === 'kubernetes.io/no-provisioner') return 'none';
  if (migratedDrivers.has(provisioner)) return 'migrated';
  return provisioner.startsWith('kubernetes.io/') ? 'unknown-in-tree' : 'external';
}

/** The CSI driver that took over from a provisioner of Kubernetes itself, if any did. Never throws. */
export function migratedDriver(provisioner: string): string | undefined {
  return migratedDrivers.get(provisioner);
}

function annotatedClass(bearer: ClassBearer): string | undefined {
  const annotated = bearer.annotations?.[classAnnotation];
  return typeof annotated === 'string' ? annotated : undefined;
}
