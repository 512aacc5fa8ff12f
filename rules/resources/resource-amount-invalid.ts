import {
  type At,
  defineRule,
  faultOfResourceName,
  isExtendedResource,
  isHugePages,
  isPartial,
  isWholeNumber,
  parseQuantity,
  type Quantity,
  quantityCeil,
  quantityFromField,
  refusalOf,
} from '../../src/rule.ts';
import { type Requirements, requirementsOf } from './_requirements.ts';

export default defineRule({
  id: 'resource-amount-invalid',
  area: 'resources',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['limits', 'requests'],
  docs: {
    summary: 'A container asks for a part of a device or of a huge page',
    why: 'Devices such as GPUs are given out whole, and huge pages in their size. A container with huge pages also has to say what it needs of cpu or memory. The API server refuses everything else.',
    instead:
      'Ask for whole devices, and for a multiple of the page size, with a request or limit for memory beside it. To share a GPU, ask for what its plugin calls a part of it.',
    refs: [
      'https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/',
      'https://kubernetes.io/docs/tasks/manage-gpus/scheduling-gpus/',
    ],
  },
  messages: {
    part: (a: { resource: string; amount: string }) =>
      `${a.resource} of '${a.amount}' is no whole number, and devices are given out whole`,
    pages: (a: { resource: string; amount: string }) => `${a.resource} of '${a.amount}' is not made of whole pages`,
    alone: (a: { resource: string }) => `${a.resource} needs a request or limit of cpu or memory beside it`,
  },
  examples: {
    bad: [
      {
        title: 'half a device, and pages that do not fit',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      resources:
        requests: { nvidia.com/gpu: 500m } # expect: part
        limits:
          nvidia.com/gpu: 0.5 # expect: part
          hugepages-2Mi: 3Mi # expect: pages
          memory: 64Mi
    - name: cache
      image: ghcr.io/shop/cache:1.2.0
      resources:
        limits: { hugepages-1Gi: 2Gi } # expect: alone
`,
      },
    ],
    good: [
      {
        title: 'whole devices and pages, and what is no device',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      resources:
        requests: { cpu: 0.5 }
        limits: { nvidia.com/gpu: 2000m, hugepages-2Mi: 4Mi, node.kubernetes.io/part: 0.5 }
    - name: later
      image: ghcr.io/shop/worker:2.4.1
      resources: { limits: { nvidia.com/gpu: "\${GPUS}", cpu: 1 } }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload(workload) {
        const extra = refusalOf(workload, minorVersion);
        for (const { at } of requirementsOf(workload, minorVersion)) {
          const asked = amountsOf(at);
          const pages = asked.find(({ name }) => isHugePages(name));
          if (pages && !isPartial(workload) && !asked.some(({ name }) => name === 'cpu' || name === 'memory'))
            report(pages.at.key, 'alone', { resource: pages.name }, extra);
          for (const { name, at: amount, quantity } of asked) {
            const values = { resource: name, amount: amount.shown };
            // Less than nothing, and names that there are not, are told elsewhere.
            if (!quantity || quantity.numerator < 0n || faultOfResourceName(name)) continue;
            if (isExtendedResource(name) && !isWholeNumber(quantity)) report(amount, 'part', values, extra);
            if (isHugePages(name) && !fillsPages(name, quantity)) report(amount, 'pages', values, extra);
          }
        }
      },
    };
  },
});

interface Amount {
  readonly name: string;
  readonly at: At;
  readonly quantity: Quantity | undefined;
}

/** What is asked for, once where a request repeats its limit. */
function amountsOf(at: At<Requirements | undefined>): readonly Amount[] {
  const limits = at.get('limits');
  return [
    ...limits.entries(),
    ...at
      .get('requests')
      .entries()
      .filter(([name, amount]) => amount.value !== limits.get(name).value),
  ].map(([name, amount]) => ({ name, at: amount as At, quantity: quantityFromField(amount.scalar()) }));
}

/** Whether an amount fills whole pages of the size in the name. `IsHugePageResourceValueDivisible` */
function fillsPages(name: string, amount: Quantity): boolean {
  const size = parseQuantity(name.slice('hugepages-'.length));
  const bytes = size && quantityCeil(size);
  return bytes !== undefined && bytes > 0n && quantityCeil(amount) % bytes === 0n;
}
