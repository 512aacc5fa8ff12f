/** A plugin that was part of Kubernetes, and the driver that took its place. */
export interface InTreePlugin {
  /** The field of a volume that asks for it. */
  readonly field: string;
  /** The provisioner of its classes. */
  readonly provisioner: string;
  readonly driver: string;
}

/** The plugins that csi-translation-lib translates (staging/src/k8s.io/csi-translation-lib/plugins). */
export const inTreePlugins: readonly InTreePlugin[] = [
  { field: 'awsElasticBlockStore', provisioner: 'kubernetes.io/aws-ebs', driver: 'ebs.csi.aws.com' },
  { field: 'gcePersistentDisk', provisioner: 'kubernetes.io/gce-pd', driver: 'pd.csi.storage.gke.io' },
  { field: 'azureDisk', provisioner: 'kubernetes.io/azure-disk', driver: 'disk.csi.azure.com' },
  { field: 'azureFile', provisioner: 'kubernetes.io/azure-file', driver: 'file.csi.azure.com' },
  { field: 'cinder', provisioner: 'kubernetes.io/cinder', driver: 'cinder.csi.openstack.org' },
  { field: 'vsphereVolume', provisioner: 'kubernetes.io/vsphere-volume', driver: 'csi.vsphere.vmware.com' },
  { field: 'portworxVolume', provisioner: 'kubernetes.io/portworx-volume', driver: 'pxd.portworx.com' },
];
