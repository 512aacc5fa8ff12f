import {
  type At,
  compareQuantities,
  containerResources,
  defineRule,
  faultOfResourceName,
  isStandardResourceName,
  mayBeOvercommitted,
  meantWords,
  nearest,
  parseQuantity,
  placeholder,
  type Quantity,
  quantityToNumber,
} from '../../src/rule.ts';

export default defineRule({
  id: 'limit-range-invalid',
  area: 'resources',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'The values of a LimitRange contradict each other',
    why: 'No container could keep to it, so the API server refuses the LimitRange: the minimum, the default request, the default limit and the maximum must rise in this order, a ratio is at least 1, and whole pods have no defaults.',
    instead: 'Correct the value that the message names; mind the units, for 1Gi is more than 1G.',
    refs: ['https://kubernetes.io/docs/concepts/policy/limit-range/'],
  },
  messages: {
    above: (a: { resource: string; low: string; lowField: string; high: string; highField: string }) =>
      `the ${a.lowField} of ${a.resource} is ${a.low}, above the ${a.highField} of ${a.high}`,
    ratio: (a: { resource: string; ratio: string }) => `a ratio of ${a.ratio} for ${a.resource} is less than 1`,
    wide: (a: { resource: string; ratio: string; least: string; most: string }) =>
      `a ratio of ${a.ratio} for ${a.resource} is more than min ${a.least} and max ${a.most} allow`,
    pod: (a: { field: string }) => `'${a.field}' is for containers only: a limit of type Pod has no defaults`,
    storage: 'a limit of type PersistentVolumeClaim needs a minimum or a maximum of storage',
    name: (a: { resource: string; type: string; meant: string }) =>
      `'${a.resource.slice(0, 40)}' is no resource that type '${a.type.slice(0, 25)}' limits${a.meant}`,
    unequal: (a: { resource: string; request: string; limit: string }) =>
      `the default request of ${a.resource} is ${a.request}, and must equal the default limit of ${a.limit}`,
  },
  examples: {
    bad: [
      {
        title: 'values in the wrong order',
        yaml: `
apiVersion: v1
kind: LimitRange
metadata: { name: shop }
spec:
  limits:
    - type: Container
      min: { cpu: 2 } # expect: above
      max: { cpu: 1, ephemeral-storage: 1Gi }
      default: { ephemeral-storage: 2Gi } # expect: above
      defaultRequest: { ephemeral-storage: 512Mi }
      maxLimitRequestRatio: { memory: 500m } # expect: ratio
    - type: Pod
      min: { memory: 128Mi }
      max: { memory: 256Mi }
      maxLimitRequestRatio: { memory: 4 } # expect: wide
`,
      },
      {
        title: 'what a type cannot have, or needs',
        yaml: `
apiVersion: v1
kind: LimitRange
metadata: { name: shop }
spec:
  limits:
    - type: Pod
      default: { cpu: 1 } # expect: pod
    - type: PersistentVolumeClaim # expect: storage
`,
      },
      {
        title: 'resources that are none, and a device that is given in part',
        yaml: `
apiVersion: v1
kind: LimitRange
metadata: { name: shop }
spec:
  limits:
    - type: Container
      max:
        memroy: 1Gi # expect: name
        storage: 5Gi # expect: name
      default: { nvidia.com/gpu: 2 }
      defaultRequest: { nvidia.com/gpu: 1 } # expect: unequal
    - type: PersistentVolumeClaim
      max:
        storage: 50Gi
        disk: 50Gi # expect: name
`,
      },
    ],
    good: [
      {
        title: 'values that rise',
        yaml: `
apiVersion: v1
kind: LimitRange
metadata: { name: shop }
spec:
  limits:
    - type: Container
      min: { cpu: 100m, memory: 64Mi }
      defaultRequest: { cpu: 200m, memory: 128Mi }
      default: { cpu: 500m, memory: 128Mi }
      max: { cpu: 2, memory: 1Gi }
      maxLimitRequestRatio: { cpu: 10 }
    - type: Pod
      max: { nvidia.com/gpu: 1, hugepages-2Mi: 1Gi, \${RESOURCE}: 1 }
    - type: PersistentVolumeClaim
      max: { storage: 50Gi }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      LimitRange({ at }) {
        for (const item of at.get('spec').get('limits').items() as readonly Item[]) {
          const type = item.get('type').text() ?? '';
          if (type === 'Pod')
            for (const field of ['default', 'defaultRequest'] as const)
              if (item.get(field).exists) report(item.get(field).key, 'pod', { field });
          const hasStorage = item.get('min').get('storage').exists || item.get('max').get('storage').exists;
          if (type === 'PersistentVolumeClaim' && !hasStorage) report(item, 'storage');
          for (const resource of resourcesOf(item)) {
            checkName(item, resource, type);
            checkResource(item, resource, type);
          }
        }
      },
    };

    function checkName(item: Item, resource: string, type: string): void {
      const isOfPods = type === 'Container' || type === 'Pod';
      const isKnown = isOfPods ? faultOfResourceName(resource) === undefined : isStandardResourceName(resource);
      if (isKnown || placeholder.test(resource)) return;
      const at = fields.map((field) => item.get(field).get(resource)).find(({ exists }) => exists);
      const meant = meantWords(nearest(resource, isOfPods ? containerResources : ['storage']));
      if (at) report(at.key, 'name', { resource, type, meant });
    }

    function checkResource(item: Item, resource: string, type: string): void {
      const at = (field: Field) => item.get(field).get(resource);
      for (const [low, high, place] of orders) {
        if (type === 'Pod' && (low.startsWith('default') || high.startsWith('default'))) continue;
        const [small, large] = [at(low), at(high)];
        if (!isAbove(small, large)) continue;
        const values = { resource, lowField: words[low], highField: words[high] };
        report(at(place), 'above', { ...values, low: String(small.scalar()), high: String(large.scalar()) });
        return;
      }
      const [limit, request] = [at('default'), at('defaultRequest')];
      if (!mayBeOvercommitted(resource) && isAbove(limit, request)) {
        const values = { request: String(request.scalar()), limit: String(limit.scalar()) };
        report(request, 'unequal', { resource, ...values });
      }
      const ratio = at('maxLimitRequestRatio');
      const size = amountOf(ratio);
      if (size === undefined) return;
      const [least, most] = [amountOf(at('min')), amountOf(at('max'))];
      if (size < 1) report(ratio, 'ratio', { resource, ratio: String(ratio.scalar()) });
      else if (least && most && size > most / least) {
        const values = { least: String(at('min').scalar()), most: String(at('max').scalar()) };
        report(ratio, 'wide', { resource, ratio: String(ratio.scalar()), ...values });
      }
    }
  },
});

type Field = 'min' | 'max' | 'default' | 'defaultRequest' | 'maxLimitRequestRatio';
type Item = At<{ readonly [F in Field]?: Readonly<Record<string, string>> } & { readonly type?: string }>;

const words: Readonly<Record<Field, string>> = {
  min: 'minimum',
  max: 'maximum',
  default: 'default limit',
  defaultRequest: 'default request',
  maxLimitRequestRatio: 'ratio',
};

/** What may not be above what, and where the API server says so: `ValidateLimitRange`, pkg/apis/core/validation/validation.go */
const orders: readonly (readonly [Field, Field, Field])[] = [
  ['min', 'max', 'min'],
  ['min', 'defaultRequest', 'defaultRequest'],
  ['defaultRequest', 'max', 'defaultRequest'],
  ['defaultRequest', 'default', 'defaultRequest'],
  ['min', 'default', 'default'],
  ['default', 'max', 'default'],
];

const fields = ['min', 'max', 'default', 'defaultRequest', 'maxLimitRequestRatio'] as const;

function resourcesOf(item: Item): ReadonlySet<string> {
  return new Set(
    fields.flatMap((field) =>
      item
        .get(field)
        .entries()
        .map(([name]) => name),
    ),
  );
}

function quantityAt(at: At): Quantity | undefined {
  const written = at.scalar();
  return written === undefined ? undefined : parseQuantity(written);
}

function isAbove(small: At, large: At): boolean {
  const [low, high] = [quantityAt(small), quantityAt(large)];
  return low !== undefined && high !== undefined && compareQuantities(low, high) > 0;
}

/** Near enough for a ratio, which the API server computes in thousandths as well. */
function amountOf(at: At): number | undefined {
  const quantity = quantityAt(at);
  return quantity && quantityToNumber(quantity);
}
