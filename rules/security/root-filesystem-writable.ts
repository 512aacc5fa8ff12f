import { defineRule, put } from '../../src/rule.ts';
import { isHostProcess, isPatch } from './_controls.ts';

export default defineRule({
  id: 'root-filesystem-writable',
  area: 'security',
  severity: 'info',
  since: '0.1.0',
  presets: ['security'],
  scope: 'graph',
  fixable: 'suggestion',
  docs: {
    summary: 'A container may write to the file system of its image',
    why: 'Whoever takes over the program can leave tools behind and change the program itself. What the program writes there is lost with the container, and counts as ephemeral storage of the node.',
    instead:
      'Set `readOnlyRootFilesystem: true`, and mount an `emptyDir` where the program has to write, such as `/tmp`.',
    unless: 'The program writes to many places of its image. Privileged containers are told by another rule.',
    refs: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  },
  messages: {
    unset: (a: { container: string }) => `container '${a.container}' may write to the files of its image`,
    writable: (a: { container: string }) => `container '${a.container}' asks for a writable root file system`,
  },
  examples: {
    bad: [
      {
        title: 'nothing is said, and the default is written down',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers:
    - name: web # expect: unset
      image: ghcr.io/shop/web:2.4.1
    - name: proxy
      image: ghcr.io/shop/proxy:1.2.0
      securityContext:
        readOnlyRootFilesystem: false # expect: writable
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers:
    - name: web
      image: ghcr.io/shop/web:2.4.1
      securityContext:
        readOnlyRootFilesystem: true
    - name: proxy
      image: ghcr.io/shop/proxy:1.2.0
      securityContext:
        readOnlyRootFilesystem: true
`,
      },
    ],
    good: [
      {
        title: 'files that stay as they are, and a folder to write to',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers:
    - name: web
      image: ghcr.io/shop/web:2.4.1
      securityContext: { readOnlyRootFilesystem: true }
      volumeMounts: [{ name: tmp, mountPath: /tmp }]
  volumes: [{ name: tmp, emptyDir: {} }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      container({ at, name, role }, workload) {
        const context = at.get('securityContext');
        const isWindows = workload.spec.get('os').get('name').text() === 'windows' || isHostProcess(workload);
        if (role === 'ephemeral' || isWindows || isPatch(workload) || context.get('privileged').flag() === true) return;
        const flag = context.get('readOnlyRootFilesystem');
        if (flag.flag() === true) return;
        const fix = { title: "set 'readOnlyRootFilesystem: true'", safe: false, changes: [put(flag, true)] };
        report(flag, flag.flag() === false ? 'writable' : 'unset', { container: name }, { fix });
      },
    };
  },
});
