import { type At, type Container, defineRule, mountsOf } from '../../src/rule.ts';

export default defineRule({
  id: 'memory-volume-unbounded',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  presets: ['production', 'strict'],
  scope: 'resource',
  onlyWith: ['medium'],
  docs: {
    summary: 'A folder in memory may take all the memory of its node',
    why: 'The files of an emptyDir with `medium: Memory` lie in the memory of the node, and count as memory of the containers that write them. Without a size, and without a memory limit of those containers, the folder may grow to all that the node has to give, and other pods are killed for it.',
    instead: 'Write a `sizeLimit`, and a memory limit for the containers that holds it.',
    refs: ['https://kubernetes.io/docs/concepts/storage/volumes/#emptydir'],
  },
  messages: {
    unbounded: (a: { volume: string; container: string }) =>
      `'${a.volume}' is in memory without a sizeLimit, and container '${a.container}' has no memory limit`,
  },
  examples: {
    bad: [
      {
        title: 'a folder for temporary files',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: web, image: 'nginx:1.27.3', volumeMounts: [{ name: tmp, mountPath: /tmp }] }]
  volumes:
    - name: tmp
      emptyDir: { medium: Memory } # expect: unbounded
`,
      },
    ],
    good: [
      {
        title: 'a size, a limit of the container, and a folder on disk',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      resources: { limits: { memory: 256Mi } }
      volumeMounts: [{ name: tmp, mountPath: /tmp }, { name: cache, mountPath: /cache }]
    - name: log
      image: ghcr.io/shop/log:1.4.0
      volumeMounts: [{ name: buffer, mountPath: /buffer }, { name: cache, mountPath: /cache }]
  volumes:
    - { name: tmp, emptyDir: { medium: Memory } }
    - { name: buffer, emptyDir: { medium: Memory, sizeLimit: 64Mi } }
    - { name: cache, emptyDir: {} }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload({ spec, containers }) {
        const whole = (spec as At as At<{ resources?: { limits?: { memory?: unknown } } }>).get('resources');
        if (whole.get('limits').get('memory').exists) return;
        for (const volume of spec.get('volumes').items()) {
          const folder = (volume as At as At<{ emptyDir?: { medium?: string; sizeLimit?: unknown } }>).get('emptyDir');
          const name = volume.get('name').text() ?? '';
          if (folder.get('medium').text() !== 'Memory' || folder.get('sizeLimit').exists) continue;
          const writer = containers.find((container) => writesWithoutLimit(container, name));
          if (writer) report(folder, 'unbounded', { volume: name, container: writer.name });
        }
      },
    };
  },
});

/** The folder is as large as the memory limits allow (SizeMemoryBackedVolumes in pkg/volume/emptydir). */
function writesWithoutLimit(container: Container, volume: string): boolean {
  const isWritten = mountsOf(container).some(
    (mount) => mount.get('name').text() === volume && mount.get('readOnly').flag() !== true,
  );
  return isWritten && !container.at.get('resources').get('limits').get('memory').exists;
}
