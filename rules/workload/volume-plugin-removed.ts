import { type At, defineRule } from '../../src/rule.ts';

const sources = [
  'photonPersistentDisk',
  'gitRepo',
  'scaleIO',
  'flocker',
  'storageos',
  'quobyte',
  'glusterfs',
  'cephfs',
  'rbd',
] as const;
type Source = (typeof sources)[number];

export default defineRule({
  id: 'volume-plugin-removed',
  area: 'workload',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: sources,
  docs: {
    summary: 'A pod uses a kind of volume that Kubernetes has no driver for any more',
    why: 'Drivers of single makers have moved out of Kubernetes into CSI drivers. The API server takes their old fields with a warning, and the kubelet cannot mount the volume: the container does not start. `gitRepo` runs git as root of the node, and is switched off in many clusters.',
    instead: 'Use a claim of a class with the CSI driver of the maker, and clone repositories in an init container.',
    refs: ['https://kubernetes.io/docs/concepts/storage/volumes/#volume-types'],
  },
  messages: {
    gone: (a: { source: string; since: string }) => `volumes of ${a.source} have no driver since Kubernetes ${a.since}`,
    deprecated: (a: { source: string; since: string }) =>
      `volumes of ${a.source} are deprecated since Kubernetes ${a.since}`,
  },
  examples: {
    bad: [
      {
        title: 'volumes without a driver, and one of git',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: web, image: 'nginx:1.27.3', volumeMounts: [{ name: pages, mountPath: /pages }] }]
  volumes:
    - name: pages
      gitRepo: { repository: 'https://git.shop.example/pages.git' } # expect: deprecated
    - name: media
      glusterfs: { endpoints: gluster, path: media } # expect: gone
    - name: data
      rbd: { monitors: ['10.0.0.5:6789'], image: data } # expect: gone
    - name: orders
      photonPersistentDisk: { pdID: orders } # expect: gone
    - name: invoices
      scaleIO: { gateway: 'https://scaleio.shop.example/api', system: scaleio, volumeName: invoices, secretRef: { name: scaleio } } # expect: gone
    - name: articles
      flocker: { datasetName: articles } # expect: gone
    - name: prices
      storageos: { volumeName: prices } # expect: gone
    - name: returns
      quobyte: { registry: quobyte.shop.example:7861, volume: returns } # expect: gone
`,
      },
      {
        title: 'a driver that is on its way out',
        minorVersion: 30,
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: web, image: 'nginx:1.27.3', volumeMounts: [{ name: media, mountPath: /media }] }]
  volumes:
    - name: media
      cephfs: { monitors: ['10.0.0.5:6789'] } # expect: deprecated
`,
      },
    ],
    good: [
      {
        title: 'a claim, and drivers that Kubernetes still has',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: web, image: 'nginx:1.27.3', volumeMounts: [{ name: pages, mountPath: /pages }] }]
  volumes:
    - { name: pages, persistentVolumeClaim: { claimName: pages } }
    - { name: media, nfs: { server: files.shop.example, path: /media } }
    - { name: work, emptyDir: {}, rbd: null }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload({ spec }) {
        for (const volume of spec.get('volumes').items()) {
          for (const { source, deprecated, gone } of plugins) {
            const at = (volume as At as At<Readonly<Record<string, unknown>>>).get(source);
            if (!at.exists || minorVersion < deprecated) continue;
            const isGone = gone !== undefined && minorVersion >= gone;
            if (isGone) report(at.key, 'gone', { source, since: `1.${gone}` });
            else report(at.key, 'deprecated', { source, since: `1.${deprecated}` });
          }
        }
      },
    };
  },
});

/** `warningsForPodSpecAndMeta` in pkg/api/pod/warnings.go, with the minor versions of Kubernetes. */
const plugins: readonly { readonly source: Source; readonly deprecated: number; readonly gone?: number }[] = [
  { source: 'photonPersistentDisk', deprecated: 11, gone: 16 },
  { source: 'gitRepo', deprecated: 11 },
  { source: 'scaleIO', deprecated: 16, gone: 22 },
  { source: 'flocker', deprecated: 22, gone: 25 },
  { source: 'storageos', deprecated: 22, gone: 25 },
  { source: 'quobyte', deprecated: 22, gone: 25 },
  { source: 'glusterfs', deprecated: 25, gone: 26 },
  { source: 'cephfs', deprecated: 28, gone: 31 },
  { source: 'rbd', deprecated: 28, gone: 31 },
];
