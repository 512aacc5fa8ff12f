import { type Container, defineRule, meantWords, nearMiss, withoutEnd } from '../../src/rule.ts';
import { filesOf } from './_volume-files.ts';

export default defineRule({
  id: 'sub-path-missing',
  area: 'config',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  onlyWith: ['subPath'],
  docs: {
    summary: 'A mount takes a file out of a volume that does not hold it',
    why: 'A volume of a ConfigMap or Secret with `items`, and a projected one, holds the paths of the items and not the keys. The kubelet makes an empty folder for a `subPath` that is not there, and the program finds a folder where it wants to read a file.',
    instead: 'Write the `path` of the item, or add an item for the key.',
    unless: 'An empty folder is wanted there.',
    refs: [
      'https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath',
      'https://kubernetes.io/docs/concepts/storage/projected-volumes/',
    ],
  },
  messages: {
    absent: (a: { path: string; volume: string; meant: string }) =>
      `volume '${a.volume}' holds no file '${a.path}'${a.meant}: an empty folder is mounted in its place`,
  },
  examples: {
    bad: [
      {
        title: 'the key instead of the path, and a slip of the pen',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: nginx
      image: nginx:1.27.3
      volumeMounts:
        - name: config
          mountPath: /etc/nginx/nginx.conf
          subPath: main # expect: absent
        - name: all
          mountPath: /etc/tls/ca.crt
          subPath: ca.cert # expect: absent
  volumes:
    - name: config
      configMap: { name: web, items: [{ key: main, path: nginx.conf }] }
    - name: all
      projected: { sources: [{ secret: { name: web, items: [{ key: ca, path: ca.crt }] } }] }
`,
      },
    ],
    good: [
      {
        title: 'files and folders that are there, whole objects, and other volumes',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: nginx
      image: nginx:1.27.3
      volumeMounts:
        - { name: config, mountPath: /etc/nginx/nginx.conf, subPath: nginx.conf }
        - { name: config, mountPath: /etc/nginx/sites, subPath: sites/ }
        - { name: all, mountPath: /etc/tls/other.crt, subPath: other.crt }
        - { name: data, mountPath: /data, subPath: web }
        - { name: pod, mountPath: /etc/labels, subPath: labels }
  volumes:
    - name: config
      configMap: { name: web, items: [{ key: main, path: nginx.conf }, { key: shop, path: sites/shop.conf }] }
    - name: all
      projected: { sources: [{ secret: { name: web } }, { configMap: { name: web, items: [{ key: ca, path: ca.crt }] } }] }
    - { name: data, emptyDir: {} }
    - { name: pod, downwardAPI: { items: [{ path: labels, fieldRef: { fieldPath: metadata.labels } }] } }
`,
      },
      {
        title: 'the key of a whole ConfigMap is told by config-key-missing',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: pages }
data: { index.html: hello }
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: nginx
      image: nginx:1.27.3
      volumeMounts: [{ name: pages, mountPath: /usr/share/nginx/html/index.html, subPath: index.htm }]
  volumes: [{ name: pages, configMap: { name: pages } }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      workload(workload) {
        for (const volume of workload.spec.get('volumes').items()) {
          const found = filesOf(graph, workload, volume);
          // A whole object: config-key-missing
          if (!found || found.isOpen || !(found.isProjected || found.files.every((file) => file.isWritten))) continue;
          const paths = found.files.map(({ path }) => path);
          for (const at of workload.containers.flatMap((one) => subPathsOf(one, volume.get('name').text()))) {
            const path = withoutEnd(at.text() ?? '', '/');
            if (!path || paths.some((one) => one === path || one.startsWith(`${path}/`))) continue;
            const meant = nearMiss(path, paths, (one) => one) ?? (paths.length === 1 ? paths[0] : undefined);
            report(at, 'absent', { path, volume: volume.get('name').text() ?? '', meant: meantWords(meant) });
          }
        }
      },
    };
  },
});

function subPathsOf({ at }: Container, volume: string | undefined) {
  return at
    .get('volumeMounts')
    .items()
    .filter((mount) => mount.get('name').text() === volume)
    .map((mount) => mount.get('subPath'));
}
