import {
  type At,
  defineRule,
  isWholeNumber,
  quantityCeil,
  quantityFromField,
  quantityToDecimal,
} from '../../src/rule.ts';
import { requirementsOf } from './_requirements.ts';

export default defineRule({
  id: 'quantity-fractional',
  area: 'resources',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['limits', 'requests', 'overhead'],
  docs: {
    summary: 'An amount of memory or storage is no whole number of bytes',
    why: 'There are no parts of a byte: the amount is rounded up, and the API server warns of it. `1.1Gi` is such an amount, because a gibibyte cannot be divided by ten.',
    instead: 'Write the amount in a smaller unit: `1126Mi` instead of `1.1Gi`.',
    refs: ['https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/'],
  },
  messages: {
    part: (a: { resource: string; amount: string; bytes: string }) =>
      `${a.resource} '${a.amount}' is ${a.bytes} bytes, which is no whole number`,
  },
  examples: {
    bad: [
      {
        title: 'a tenth of a gibibyte',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          resources:
            requests: { memory: 1.1Gi } # expect: part
            limits:
              memory: 2Gi
              ephemeral-storage: 4.7Gi # expect: part
`,
      },
      {
        title: 'what a runtime takes',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: sandbox }
spec:
  runtimeClassName: kata
  overhead: { memory: 0.1Gi } # expect: part
  containers: [{ name: sandbox, image: ghcr.io/shop/sandbox:1.0 }]
`,
      },
    ],
    good: [
      {
        title: 'whole bytes, parts of a core, and a slip of the unit that another rule tells',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources:
        requests: { cpu: 0.1, memory: 1.5Gi, nvidia.com/memory: 0.5 }
        limits: { memory: "\${MEMORY}", ephemeral-storage: 1.1G }
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      resources: { limits: { memory: 128m } }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload(workload) {
        const amounts = requirementsOf(workload, minorVersion)
          .filter(({ isOfPod }) => !isOfPod)
          .flatMap(({ at }) => [at.get('limits'), at.get('requests')])
          .flatMap((side) => [side.get('memory'), side.get('ephemeral-storage')]);
        const overhead = workload.spec.get('overhead');
        for (const at of [...amounts, overhead.get('memory'), overhead.get('ephemeral-storage')]) check(at as At);
      },
    };

    function check(at: At): void {
      const quantity = quantityFromField(at.scalar());
      // Less than a mebibyte is a slip of the unit, and quantity-absurd tells it.
      if (!quantity || isWholeNumber(quantity) || quantityCeil(quantity) < mebibyte) return;
      const bytes = quantityToDecimal(quantity);
      report(at, 'part', { resource: at.name, amount: at.shown, bytes });
    }
  },
});

const mebibyte = 1_048_576n;
