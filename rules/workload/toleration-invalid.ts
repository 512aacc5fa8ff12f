import { type At, defineRule, type Extra, isLabelValue, placeholder, refusalOf } from '../../src/rule.ts';

export default defineRule({
  id: 'toleration-invalid',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['tolerations'],
  docs: {
    summary: 'The fields of a toleration contradict each other',
    why: 'A toleration without a key stands for all taints, and only `Exists` says so. `Exists` asks for no value. Only a taint that evicts pods lets them stay for some seconds. The API server refuses the pod.',
    instead:
      'Write the key of the taint, `operator: Exists` without a value or `Equal` with one, and `effect: NoExecute` beside `tolerationSeconds`.',
    refs: ['https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/'],
  },
  messages: {
    keyless: 'a toleration without a key stands for all taints, and needs operator Exists',
    value: (a: { value: string }) => `value '${a.value}' goes with operator Equal, and not with Exists`,
    label: (a: { value: string }) => `value '${a.value}' cannot be the value of a taint`,
    seconds: (a: { effect: string }) => `tolerationSeconds needs effect NoExecute, and here it is ${a.effect}`,
  },
  examples: {
    bad: [
      {
        title: 'keys, values and seconds that go with something else',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec:
      tolerations:
        - effect: NoSchedule # expect: keyless
        - { key: dedicated, operator: Exists, value: database, effect: NoSchedule } # expect: value
        - { key: dedicated, value: 'the database' } # expect: label
        - key: node.kubernetes.io/unreachable
          operator: Exists
          effect: NoSchedule # expect: seconds
          tolerationSeconds: 60
        - operator: Exists # expect: seconds
          tolerationSeconds: 60
      containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1 }]
`,
      },
    ],
    good: [
      {
        title: 'all taints, one taint and one for a while',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: agent }
spec:
  tolerations:
    - operator: Exists
    - { key: dedicated, operator: Equal, value: database, effect: NoSchedule }
    - { key: dedicated, operator: Exists, value: '' }
    - { key: node.kubernetes.io/unreachable, operator: Exists, effect: NoExecute, tolerationSeconds: 60 }
    - { key: dedicated, value: "\${TEAM}" }
    - { key: '', operator: exists }
  containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1 }]
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload(workload) {
        const extra = refusalOf(workload, minorVersion);
        for (const toleration of workload.spec.get('tolerations').items())
          check(toleration as At as At<Toleration>, extra);
      },
    };

    function check(at: At<Toleration>, extra: Extra): void {
      const operator = at.get('operator');
      const isOther = operator.exists && !['', 'Equal', 'Exists'].includes(operator.text() ?? '');
      const isExists = operator.text() === 'Exists';
      // Another operator is told as a value that is not allowed.
      if (!at.get('key').value && !isExists && !isOther) report(operator, 'keyless', extra);
      const value = at.get('value');
      const text = value.text() ?? '';
      if (isExists && text !== '') report(value, 'value', { value: text }, extra);
      if (!isExists && !isOther && !isLabelValue(text) && !placeholder.test(text))
        report(value, 'label', { value: text }, extra);
      const effect = at.get('effect');
      const isUnsure = effect.exists && effect.text() === undefined;
      if (!at.get('tolerationSeconds').exists || isUnsure || effect.text() === 'NoExecute') return;
      report(effect, 'seconds', { effect: effect.text() || 'none' }, extra);
    }
  },
});

interface Toleration {
  readonly key?: string;
  readonly operator?: string;
  readonly value?: string;
  readonly effect?: string;
  readonly tolerationSeconds?: number;
}
