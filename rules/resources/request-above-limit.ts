import {
  type At,
  compareQuantities,
  defineRule,
  isExtendedResource,
  isHugePages,
  meantWords,
  type Quantity,
  quantityCeil,
  quantityFromField,
  refusalOf,
} from '../../src/rule.ts';
import { type Requirements, requirementsOf } from './_requirements.ts';

export default defineRule({
  id: 'request-above-limit',
  area: 'resources',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['requests'],
  docs: {
    summary: 'A request is above its limit, or differs where both must be equal',
    why: 'The API server refuses the pod. A Deployment is refused as well. Before Kubernetes 1.34 a StatefulSet is taken, and then no pod of it can be created.',
    instead:
      'Raise the limit or lower the request. Huge pages and devices such as `nvidia.com/gpu` cannot be shared: write the limit only, and the request follows.',
    refs: [
      'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
      'https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/',
    ],
  },
  messages: {
    above: (a: { resource: string; request: string; limit: string; meant: string }) =>
      `${a.resource} request '${a.request}' is above the limit '${a.limit}'${a.meant}`,
    unequal: (a: { resource: string; request: string; limit: string }) =>
      `${a.resource} request '${a.request}' must equal the limit '${a.limit}'`,
    unlimited: (a: { resource: string; request: string }) =>
      `${a.resource} request '${a.request}' needs an equal limit`,
  },
  examples: {
    bad: [
      {
        title: 'the two are mixed up, or of different units',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      initContainers:
        - name: migrate
          image: ghcr.io/shop/migrate:2.4.1
          resources:
            requests: { memory: 1Gi } # expect: above
            limits: { memory: 1G }
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          resources:
            requests:
              cpu: 500m # expect: above
              memory: 64Mi # expect: above
            limits:
              cpu: 0.2
              memory: 128m
`,
      },
      {
        title: 'devices and huge pages are not shared, and the resources of the whole pod',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      resources:
        requests:
          nvidia.com/gpu: 1 # expect: unequal
          hugepages-2Mi: 64Mi
        limits: # expect: unlimited
          nvidia.com/gpu: 2
          memory: 128Mi
---
apiVersion: v1
kind: Pod
metadata: { name: report }
spec:
  resources:
    requests: { cpu: 2 } # expect: above
    limits: { cpu: 1 }
  containers: [{ name: report, image: ghcr.io/shop/report:1.3.0 }]
`,
      },
    ],
    good: [
      {
        title: 'equal in other units, or one of the two only',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources:
        requests: { cpu: 1, memory: 1024Mi, ephemeral-storage: 1Gi }
        limits: { cpu: 1000m, memory: 1Gi, nvidia.com/gpu: 1 }
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      resources:
        requests: { memory: lots }
        limits: { memory: 64Mi, hugepages-2Mi: 64Mi }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    const check = (resources: At<Requirements | undefined>, extra: ReturnType<typeof refusalOf>): void => {
      const limits = resources.get('limits');
      for (const [resource, request] of resources.get('requests').entries()) {
        const limit = limits.get(resource);
        const values = { resource, request: request.shown, limit: limit.shown };
        const asked = quantityFromField(request.scalar());
        const allowed = quantityFromField(limit.scalar());
        if (asked === undefined || (limit.exists && allowed === undefined)) continue;
        const related = [{ at: limit as At, note: 'the limit' }];
        const isUnshared = isHugePages(resource) || isExtendedResource(resource);
        if (allowed === undefined) {
          if (isUnshared)
            report(limit, 'unlimited', values, { related: [{ at: request as At, note: 'the request' }], ...extra });
        } else if (isUnshared && compareQuantities(asked, allowed) !== 0)
          report(request, 'unequal', values, { related, ...extra });
        else if (isAbove(asked, allowed)) {
          const meant = meantWords(meantLimit(resource, values.limit, asked));
          report(request, 'above', { ...values, meant }, { related, ...extra });
        }
      }
    };
    return {
      workload(workload) {
        const extra = refusalOf(workload, minorVersion);
        for (const { at } of requirementsOf(workload, minorVersion)) check(at, extra);
      },
    };
  },
});

/** A limit of bytes that was surely meant in mebibytes: '128m' is an eighth of a byte. */
function meantLimit(resource: string, limit: string, asked: Quantity): string | undefined {
  const [, number] = /^(\d+(?:\.\d+)?)m?$/.exec(limit) ?? [];
  if (number === undefined || !/memory|storage/.test(resource)) return undefined;
  const meant = `${number}Mi`;
  const size = quantityFromField(meant);
  return size && compareQuantities(asked, size) <= 0 ? meant : undefined;
}

/** The API server rounds both up to thousandths before it compares them. */
function isAbove(request: Quantity, limit: Quantity): boolean {
  return (
    compareQuantities(request, limit) > 0 &&
    (isCoarse(request) || isCoarse(limit) || thousandths(request) !== thousandths(limit))
  );
}

function isCoarse({ numerator, scale }: Quantity): boolean {
  return scale <= 3 || numerator > 10n ** 15n;
}

function thousandths(quantity: Quantity): bigint {
  return quantityCeil({ ...quantity, scale: quantity.scale - 3 });
}
