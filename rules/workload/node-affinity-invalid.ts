import {
  type At,
  defineRule,
  type Extra,
  isDns1123Subdomain,
  isLabelValue,
  placeholder,
  refusalOf,
} from '../../src/rule.ts';
import { type NodeTerm, nodeTermsOf, nodeTermsOfVolume, type Requirement } from './_scheduling.ts';

export default defineRule({
  id: 'node-affinity-invalid',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['nodeAffinity'],
  docs: {
    summary: 'The operator of a node affinity and its values do not fit',
    why: 'In and NotIn compare with values, Gt and Lt with one number, and Exists and DoesNotExist with none. By its fields a node can be chosen by name only. The API server refuses the pod, or the volume that is on such nodes.',
    instead:
      'Write the values that the operator wants, each a valid value of a label. To choose a node by name, write `matchFields` with key `metadata.name`, `operator: In` and one name.',
    refs: ['https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#node-affinity'],
  },
  messages: {
    none: (a: { key: string; operator: string }) => `'${a.key}' is compared by ${a.operator}, but with no values`,
    some: (a: { key: string; operator: string }) => `'${a.key}' is asked for by ${a.operator}, which has no values`,
    single: (a: { key: string; operator: string; count: number }) =>
      `'${a.key}' is compared by ${a.operator} with ${a.count} values, and needs one`,
    value: (a: { value: string }) => `'${a.value}' cannot be the value of a label, so no node has it`,
    field: (a: { key: string }) => `nodes are chosen by the field 'metadata.name' only, not by '${a.key}'`,
    fieldOperator: (a: { operator: string }) => `the name of a node is compared by In or NotIn, not by ${a.operator}`,
    node: (a: { value: string }) => `'${a.value}' cannot be the name of a node`,
  },
  examples: {
    bad: [
      {
        title: 'values that the operator does not want, or lacks',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      affinity:
        nodeAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            nodeSelectorTerms:
              - matchExpressions:
                  - { key: disk, operator: In } # expect: none
                  - { key: gpu, operator: Exists, values: ['true'] } # expect: some
                  - { key: cores, operator: Gt, values: ['4', '8'] } # expect: single
                  - { key: zone, operator: NotIn, values: ['zone a'] } # expect: value
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 10
              preference:
                matchFields:
                  - { key: metadata.name, operator: In, values: [node-1, node-2] } # expect: single
                  - { key: metadata.name, operator: Exists } # expect: fieldOperator
                  - { key: metadata.name, operator: In, values: [Node_1] } # expect: node
                  - { key: spec.unschedulable, operator: In, values: ['true'] } # expect: field
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
      {
        title: 'a volume of a node, compared with no name',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: data }
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 5Gi }
  local: { path: /mnt/data }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions:
            - key: kubernetes.io/hostname # expect: none
              operator: In
`,
      },
    ],
    good: [
      {
        title: 'values that fit, and those that are only preferred',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  affinity:
    nodeAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        nodeSelectorTerms:
          - matchExpressions:
              - { key: disk, operator: In, values: [ssd, nvme, "\${DISK}"] }
              - { key: gpu, operator: DoesNotExist, values: [] }
              - { key: cores, operator: Lt, values: ['8'] }
              - { key: zone, operator: Near, values: [a] }
          - matchFields: [{ key: metadata.name, operator: In, values: [node-1] }]
          - {}
      preferredDuringSchedulingIgnoredDuringExecution:
        - { weight: 1, preference: { matchExpressions: [{ key: zone, operator: In, values: ['zone a'] }] } }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload(workload) {
        const extra = refusalOf(workload, minorVersion);
        for (const term of nodeTermsOf(workload)) checkTerm(term, extra);
      },
      PersistentVolume(volume) {
        for (const term of nodeTermsOfVolume(volume)) checkTerm(term, {});
      },
    };

    function checkTerm({ at, isRequired }: NodeTerm, extra: Extra): void {
      const areChecked = isRequired && minorVersion >= valuesCheckedSince;
      for (const one of at.get('matchExpressions').items()) checkLabel(one, areChecked, extra);
      for (const one of at.get('matchFields').items()) checkField(one, extra);
    }

    function checkLabel(at: At<Requirement>, areChecked: boolean, extra: Extra): void {
      const { key, operator, values, count } = partsOf(at);
      if (valueOperators.has(operator) && count === 0) report(values, 'none', { key, operator }, extra);
      if (bareOperators.has(operator) && count > 0) report(values, 'some', { key, operator }, extra);
      if (numberOperators.has(operator) && count !== 1) report(values, 'single', { key, operator, count }, extra);
      for (const one of areChecked ? values.items() : []) {
        const value = one.text() ?? '';
        if (!isLabelValue(value) && !placeholder.test(value)) report(one, 'value', { value }, extra);
      }
    }

    function checkField(at: At<Requirement>, extra: Extra): void {
      const { key, operator, values, count } = partsOf(at);
      if (key !== '' && key !== 'metadata.name') {
        report(at.get('key'), 'field', { key }, extra);
        return;
      }
      if (bareOperators.has(operator) || numberOperators.has(operator))
        report(at.get('operator'), 'fieldOperator', { operator }, extra);
      if (valueOperators.has(operator) && count !== 1) report(values, 'single', { key, operator, count }, extra);
      for (const one of values.items()) {
        const value = one.text();
        if (value && !isDns1123Subdomain(value) && !placeholder.test(value)) report(one, 'node', { value }, extra);
      }
    }
  },
});

/** `ValidateNodeSelectorRequirement` in pkg/apis/core/validation/validation.go looks at the values since this version. */
const valuesCheckedSince = 33;
const valueOperators: ReadonlySet<string> = new Set(['In', 'NotIn']);
const bareOperators: ReadonlySet<string> = new Set(['Exists', 'DoesNotExist']);
const numberOperators: ReadonlySet<string> = new Set(['Gt', 'Lt']);

function partsOf(at: At<Requirement>) {
  const values = at.get('values');
  const isList = !values.exists || Array.isArray(values.value);
  return {
    key: at.get('key').text() ?? '',
    // What is no list at all is a fault of its own.
    operator: isList ? (at.get('operator').text() ?? '') : '',
    values,
    count: values.items().length,
  };
}
