import { defineRule, sysctlNamespace, type Workload } from '../../src/rule.ts';
import { type Breach, breachFinder, forAgents, told } from './_controls.ts';

export default defineRule({
  id: 'isolation-weakened',
  area: 'security',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security'],
  scope: 'graph',
  onlyWith: ['appArmorProfile', 'seLinuxOptions', 'sysctls'],
  docs: {
    summary: 'A pod weakens what holds it apart from its node',
    why: 'AppArmor and SELinux stop a program that has broken out, unless a profile lets everything through. A sysctl that is not known as safe changes the node for all of its pods.',
    instead: 'Leave the field out, or name the profile of the runtime.',
    unless: 'It is an agent of the node: in a DaemonSet or in kube-system it is advice.',
    refs: [
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      'https://kubernetes.io/docs/tutorials/security/apparmor/',
      'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
    ],
  },
  messages: {
    weakened: (a: { violation: string }) => told(a.violation, 'it is less apart from its node'),
  },
  examples: {
    bad: [
      {
        title: 'profiles that allow everything, and a kernel parameter',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: database, namespace: shop }
spec:
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      securityContext:
        appArmorProfile: { type: Unconfined } # expect: weakened
        seLinuxOptions: { type: spc_t } # expect: weakened
        sysctls:
          - { name: kernel.msgmax, value: '65536' } # expect: weakened
      containers:
        - name: database
          image: postgres:17.2
`,
      },
    ],
    good: [
      {
        title: 'profiles of the runtime, and a parameter that is safe',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: database, namespace: shop }
spec:
  securityContext:
    appArmorProfile: { type: RuntimeDefault }
    seLinuxOptions: { type: container_t, level: 's0:c123,c456' }
    sysctls: [{ name: net.ipv4.tcp_syncookies, value: '1' }]
  containers: [{ name: database, image: 'postgres:17.2' }]
`,
      },
      {
        title: 'a pod whose namespace enforces the level is told by pod-security-violation',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: { pod-security.kubernetes.io/enforce: baseline }
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  securityContext: { appArmorProfile: { type: Unconfined } }
  containers: [{ name: database, image: 'postgres:17.2' }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    const breachesOf = breachFinder(graph, asked);
    return {
      workload(workload) {
        for (const { at, text, path } of breachesOf(workload)) {
          if (path.includes('annotations')) continue;
          if (path.includes('sysctls') && isToldElsewhere(workload, path)) continue;
          report(at, 'weakened', { violation: text }, forAgents(workload));
        }
      },
    };
  },
});

/** Hosts of probes are told by a rule of their own, in every profile. */
const asked = {
  level: 'baseline',
  controls: ['appArmorProfile', 'seLinuxOptions', 'sysctls'],
} as const;

/** Sysctls beside the network of the node, and those that no pod can set, are refused: rules of their own tell it. */
function isToldElsewhere({ spec }: Workload, path: Breach['path']): boolean {
  if (spec.get('hostNetwork').flag() === true) return true;
  const index = Number(path[path.indexOf('sysctls') + 1]);
  const sysctl = spec.get('securityContext').get('sysctls').items()[index];
  return sysctlNamespace(sysctl?.get('name').text() ?? '') === undefined;
}
