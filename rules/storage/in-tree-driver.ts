import { type At, defineRule } from '../../src/rule.ts';
import { inTreePlugins } from './_in-tree.ts';

export default defineRule({
  id: 'in-tree-driver',
  area: 'storage',
  severity: 'info',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['provisioner', 'flexVolume', ...inTreePlugins.map(({ field }) => field)],
  docs: {
    summary: 'Storage of a cloud is asked for by the name of a driver that has left Kubernetes',
    why: 'The drivers of clouds were once parts of Kubernetes. Their names still work because they are translated to the CSI driver of the cloud: where that one is not installed, claims stay pending and pods do not start.',
    instead: 'Name the CSI driver: as the provisioner of the StorageClass, and in `csi` of a volume.',
    refs: ['https://kubernetes.io/docs/concepts/storage/volumes/#csi-migration'],
  },
  messages: {
    provisioner: (a: { name: string; driver: string }) =>
      `provisioner '${a.name}' has left Kubernetes: its driver is '${a.driver}'`,
    source: (a: { field: string; driver: string }) =>
      `${a.field} has left Kubernetes: the driver '${a.driver}' serves it, where it is installed`,
    flex: 'flexVolume is deprecated since Kubernetes 1.23: use a CSI driver',
  },
  examples: {
    bad: [
      {
        title: 'a class and a volume of the time before CSI',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: kubernetes.io/aws-ebs # expect: provisioner
parameters: { type: gp3 }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: database }
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 20Gi }
  awsElasticBlockStore: { volumeID: vol-0a1b2c3d4e5f60718 } # expect: source
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: web, image: 'nginx:1.27.3', volumeMounts: [{ name: pages, mountPath: /pages }] }]
  volumes:
    - name: pages
      flexVolume: { driver: shop.example/cifs } # expect: flex
`,
      },
      {
        title: 'the disks and shares of other clouds',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: import }
spec:
  containers: [{ name: import, image: ghcr.io/shop/import:2.4.1 }]
  volumes:
    - name: orders
      gcePersistentDisk: { pdName: orders } # expect: source
    - name: customers
      azureDisk: { diskName: customers, diskURI: https://shop.blob.core.windows.net/vhds/customers.vhd } # expect: source
    - name: invoices
      azureFile: { shareName: invoices, secretName: azure } # expect: source
    - name: articles
      cinder: { volumeID: 573e024d-5235-49ce-8332-be1576d323f8 } # expect: source
    - name: prices
      vsphereVolume: { volumePath: '[datastore1] volumes/prices' } # expect: source
    - name: returns
      portworxVolume: { volumeID: returns } # expect: source
`,
      },
    ],
    good: [
      {
        title: 'the driver of the cloud',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: ebs.csi.aws.com
parameters: { type: gp3 }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      StorageClass({ at }) {
        const provisioner = at.get('provisioner');
        const name = provisioner.text() ?? '';
        const driver = inTreePlugins.find((one) => one.provisioner === name)?.driver;
        if (driver) report(provisioner, 'provisioner', { name, driver });
      },
      PersistentVolume({ at }) {
        checkSources(at.get('spec'));
      },
      workload({ spec }) {
        for (const volume of spec.get('volumes').items()) checkSources(volume);
      },
    };

    function checkSources(at: At): void {
      const source = at as At<Readonly<Record<string, unknown>>>;
      for (const { field, driver } of inTreePlugins)
        if (source.get(field).exists) report(source.get(field).key, 'source', { field, driver });
      if (source.get('flexVolume').exists) report(source.get('flexVolume').key, 'flex');
    }
  },
});
