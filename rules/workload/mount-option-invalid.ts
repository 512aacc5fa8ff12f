import {
  type At,
  type Container,
  defineRule,
  isDescendingPath,
  type Mount,
  mountsOf,
  refusalOf,
} from '../../src/rule.ts';

export default defineRule({
  id: 'mount-option-invalid',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['mountPropagation', 'recursiveReadOnly', 'subPathExpr'],
  docs: {
    summary: 'The options of a mount contradict each other, or what its container may do',
    why: 'Mounts of a container reach the node only from a privileged one, read-only below needs read-only above, and one mount takes one part of its volume. The API server refuses everything else.',
    instead:
      'Set `privileged: true` where a container has to mount for the node, as CSI drivers do, and else use HostToContainer. Set `readOnly: true` beside `recursiveReadOnly`. Write either `subPath` or `subPathExpr`.',
    refs: [
      'https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation',
      'https://kubernetes.io/docs/concepts/storage/volumes/#recursive-read-only-mounts',
      'https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath-expanded-environment',
    ],
  },
  messages: {
    unprivileged: (a: { volume: string; container: string }) =>
      `mount of '${a.volume}' is Bidirectional, but container '${a.container}' is not privileged`,
    writable: (a: { volume: string; value: string }) =>
      `recursiveReadOnly of '${a.volume}' is ${a.value}, but the mount is not readOnly`,
    propagated: (a: { volume: string; propagation: string }) =>
      `mount of '${a.volume}' cannot be read-only below and ${a.propagation} at once`,
    bothParts: (a: { volume: string }) => `mount of '${a.volume}' has subPath and subPathExpr, but takes one part only`,
    outside: (a: { path: string }) =>
      `subPathExpr '${a.path}' leads out of the volume: it has to be relative, without '..'`,
  },
  examples: {
    bad: [
      {
        title: 'a driver that shows its mounts to the node, without the right to do so',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: disk-driver }
spec:
  selector: { matchLabels: { app: disk-driver } }
  template:
    metadata: { labels: { app: disk-driver } }
    spec:
      containers:
        - name: driver
          image: ghcr.io/shop/disk-driver:1.0.4
          securityContext: { privileged: false }
          volumeMounts:
            - name: pods
              mountPath: /var/lib/kubelet/pods
              mountPropagation: Bidirectional # expect: unprivileged
      volumes:
        - { name: pods, hostPath: { path: /var/lib/kubelet/pods, type: Directory } }
`,
      },
      {
        title: 'read-only below only, and two parts of a volume',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: nginx
      image: nginx:1.27.3
      env: [{ name: POD_NAME, valueFrom: { fieldRef: { fieldPath: metadata.name } } }]
      volumeMounts:
        - name: pages
          mountPath: /usr/share/nginx/html
          recursiveReadOnly: Enabled # expect: writable
        - name: media
          mountPath: /media
          readOnly: true
          mountPropagation: HostToContainer
          recursiveReadOnly: IfPossible # expect: propagated
        - name: logs
          mountPath: /var/log/nginx
          subPath: nginx
          subPathExpr: $(POD_NAME) # expect: bothParts
        - name: logs
          mountPath: /var/log/old
          subPathExpr: /$(POD_NAME)/old # expect: outside
  volumes:
    - { name: pages, persistentVolumeClaim: { claimName: pages } }
    - { name: media, persistentVolumeClaim: { claimName: media } }
    - { name: logs, persistentVolumeClaim: { claimName: logs } }
`,
      },
    ],
    good: [
      {
        title: 'a patch that adds a mount to a container which is privileged',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: disk-driver }
spec:
  template:
    spec:
      containers:
        - name: driver
          volumeMounts: [{ name: pods, mountPath: /pods, mountPropagation: Bidirectional }]
`,
      },
      {
        title: 'all of it in order',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: node-agent }
spec:
  containers:
    - name: agent
      image: ghcr.io/shop/agent:2.4.1
      securityContext: { privileged: true }
      env: [{ name: POD_NAME, valueFrom: { fieldRef: { fieldPath: metadata.name } } }]
      volumeMounts:
        - { name: pods, mountPath: /pods, mountPropagation: Bidirectional }
        - { name: media, mountPath: /media, readOnly: true, recursiveReadOnly: Enabled, mountPropagation: None }
        - { name: media, mountPath: /other, recursiveReadOnly: Disabled }
        - { name: logs, mountPath: /logs, subPathExpr: logs/$(POD_NAME), subPath: '' }
  volumes:
    - { name: pods, hostPath: { path: /var/lib/kubelet/pods } }
    - { name: media, persistentVolumeClaim: { claimName: media } }
    - { name: logs, persistentVolumeClaim: { claimName: logs } }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      container(container, workload) {
        // Without an image it is a part of an object, such as a patch of Kustomize: the rest is in the other part.
        if (!container.at.get('image').exists) return;
        const extra = refusalOf(workload, minorVersion);
        for (const mount of mountsOf(container)) {
          const volume = mount.get('name').text() ?? '';
          const propagation = mount.get('mountPropagation');
          if (propagation.text() === 'Bidirectional' && !isPrivileged(container))
            report(propagation, 'unprivileged', { volume, container: container.name }, extra);
          checkReadOnly(mount, volume, extra);
          const expression = mount.get('subPathExpr');
          const path = expression.text() ?? '';
          if (path !== '' && mount.get('subPath').text())
            report(
              expression,
              'bothParts',
              { volume },
              { related: [{ at: mount.get('subPath'), note: 'the other' }], ...extra },
            );
          // Variables of the container are meant to stand here.
          if (!isDescendingPath(path)) report(expression, 'outside', { path }, extra);
        }
      },
    };

    function checkReadOnly(mount: At<Mount>, volume: string, extra: ReturnType<typeof refusalOf>): void {
      const recursive = mount.get('recursiveReadOnly');
      const value = recursive.text() ?? '';
      if (value !== 'Enabled' && value !== 'IfPossible') return;
      const propagation = mount.get('mountPropagation').text() || 'None';
      if (mount.get('readOnly').flag() !== true) report(recursive, 'writable', { volume, value }, extra);
      else if (propagation !== 'None') report(recursive, 'propagated', { volume, propagation }, extra);
    }
  },
});

function isPrivileged({ at }: Container): boolean {
  return at.get('securityContext').get('privileged').flag() === true;
}
