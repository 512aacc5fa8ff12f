import {
  defineRule,
  meantWords,
  nearest,
  podSecurityLabels,
  podSecurityLabelsOf,
  podSecurityPrefix,
} from '../../src/rule.ts';

export default defineRule({
  id: 'pod-security-label-invalid',
  area: 'security',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A Pod Security label of a namespace is refused, or read by nothing',
    why: 'The API server refuses a new namespace whose level or version it does not know. In one that exists, a bad level that is enforced counts as `restricted`, and a bad one of `audit` or `warn` as `privileged`. A label of another name, and an annotation, are taken and do nothing at all: the namespace is open to every pod.',
    instead:
      'Use the labels `enforce`, `audit` and `warn` with `privileged`, `baseline` or `restricted`, and `enforce-version`, `audit-version` and `warn-version` with `latest` or a minor version such as `v1.32`.',
    refs: [
      'https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces',
    ],
  },
  messages: {
    level: (a: { value: string }) => `'${a.value}' is no Pod Security level: privileged, baseline or restricted`,
    version: (a: { value: string }) => `'${a.value}' is no Pod Security version: latest, or one such as v1.32`,
    key: (a: { label: string; meant: string }) => `nothing reads the label '${a.label}'${a.meant}`,
    annotation: (a: { label: string }) => `'${a.label}' does nothing as an annotation: it has to be a label`,
  },
  examples: {
    bad: [
      {
        title: 'levels and versions that do not exist',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: strict # expect: level
    pod-security.kubernetes.io/enforce-version: v1.32.1 # expect: version
    pod-security.kubernetes.io/audit: Restricted # expect: level
    pod-security.kubernetes.io/warn: baseline
    pod-security.kubernetes.io/warn-version: '1.32' # expect: version
`,
      },
      {
        title: 'names that nothing reads',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforced: restricted # expect: key
    pod-security.kubernetes.io/profile: restricted # expect: key
  annotations:
    pod-security.kubernetes.io/warn: restricted # expect: annotation
`,
      },
    ],
    good: [
      {
        title: 'all labels that there are',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: baseline
    pod-security.kubernetes.io/enforce-version: latest
    pod-security.kubernetes.io/audit: restricted
    pod-security.kubernetes.io/audit-version: v1.32
    pod-security.kubernetes.io/warn: privileged
    pod-security.kubernetes.io/warn-version: v1.0
`,
      },
      {
        title: 'labels of others, of other kinds, and without a text',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    security.openshift.io/scc.podSecurityLabelSync: 'false'
    shop.example.com/enforce: strict
    pod-security.kubernetes.io/enforce-version:
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: notes
  labels: { pod-security.kubernetes.io/enforce: strict }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      Namespace(namespace) {
        const metadata = namespace.at.get('metadata');
        const labels = metadata.get('labels');
        const problems = new Map(podSecurityLabelsOf(labels.labels()).problems.map((one) => [one.label, one]));
        for (const [label, at] of labels.entries()) {
          const problem = problems.get(label);
          if (problem?.code === 'level') report(at, 'level', { value: problem.value });
          else if (problem) report(at, 'version', { value: problem.value });
          else if (label.startsWith(podSecurityPrefix) && !podSecurityLabels.includes(label))
            report(at.key, 'key', { label, meant: meantBy(label) }, { severity: 'warning' });
        }
        for (const [label, at] of metadata.get('annotations').entries()) {
          if (podSecurityLabels.includes(label)) report(at.key, 'annotation', { label }, { severity: 'warning' });
        }
      },
    };
  },
});

function meantBy(label: string): string {
  const names = podSecurityLabels.map((known) => known.slice(podSecurityPrefix.length));
  return meantWords(nearest(label.slice(podSecurityPrefix.length), names));
}
