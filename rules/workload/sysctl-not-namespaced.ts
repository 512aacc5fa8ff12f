import { defineRule, isSysctlName, sysctlNamespace } from '../../src/rule.ts';

export default defineRule({
  id: 'sysctl-not-namespaced',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['sysctls'],
  docs: {
    summary: 'A pod sets a kernel parameter that its node has only once',
    why: 'A pod can set parameters of its own network and IPC namespace. All others belong to the whole node: the kubelet refuses the pod (`SysctlForbidden`), and no setting of the kubelet changes that.',
    instead:
      'Set it on the nodes, by their configuration or a DaemonSet that is trusted with it. Some programs can do without: Elasticsearch takes `node.store.allow_mmap: false` in place of `vm.max_map_count`.',
    refs: [
      'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
      'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/sysctl/allowlist.go',
    ],
  },
  messages: {
    ofNode: (a: { name: string }) => `sysctl '${a.name}' belongs to the whole node: the kubelet refuses the pod`,
  },
  examples: {
    bad: [
      {
        title: 'memory maps of a search engine',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: search }
spec:
  serviceName: search
  selector: { matchLabels: { app: search } }
  template:
    metadata: { labels: { app: search } }
    spec:
      securityContext:
        sysctls:
          - name: vm.max_map_count # expect: ofNode
            value: '262144'
          - { name: kernel/pid_max, value: '65536' } # expect: ofNode
      containers: [{ name: search, image: elasticsearch:8.16.1 }]
`,
      },
    ],
    good: [
      {
        title: 'parameters of the network and of IPC, which the kubelet may allow, and what is no name',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: proxy }
spec:
  securityContext:
    sysctls:
      - { name: net.core.somaxconn, value: '1024' }
      - { name: net/ipv4/tcp_syncookies, value: '1' }
      - { name: kernel.shmmax, value: '68719476736' }
      - { name: fs.mqueue.msg_max, value: '100' }
      - { name: 'vm max_map_count', value: '262144' }
  containers: [{ name: proxy, image: nginx:1.27.3 }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload({ spec }) {
        for (const sysctl of spec.get('securityContext').get('sysctls').items()) {
          const at = sysctl.get('name');
          const name = at.text();
          if (name && isSysctlName(name) && sysctlNamespace(name) === undefined) report(at, 'ofNode', { name });
        }
      },
    };
  },
});
