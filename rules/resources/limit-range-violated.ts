import {
  type At,
  claimViolations,
  defineRule,
  describe,
  isSized,
  type LimitViolation,
  limitViolations,
  makesPods,
  placeOfResources,
  podNeeds,
  type Resource,
  readResourceList,
  type Where,
  withDefaults,
} from '../../src/rule.ts';
import { amountText } from './_amounts.ts';
import { type NeedyContainer, resourcesOfPods } from './_needs.ts';
import { commonDefaults, isPlausible, type LimitRange, rangesOver, violationsOf } from './_ranges.ts';

export default defineRule({
  id: 'limit-range-violated',
  area: 'resources',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A pod or a claim does not keep to the LimitRange of its namespace',
    why: 'The API server refuses pods and claims that are outside of the bounds of a LimitRange. A Deployment is taken all the same, and then none of its pods is created: `kubectl describe` of its ReplicaSet shows `FailedCreate`, and nothing else does. What a container does not say comes from the defaults of the LimitRange first.',
    instead:
      'Stay within `min`, `max` and `maxLimitRequestRatio`, or change the LimitRange. A request above the limit that the LimitRange gives by default needs a limit of its own.',
    unless:
      'The LimitRange and the pods are of different clusters. Pods that a VerticalPodAutoscaler sizes are left alone.',
    refs: [
      'https://kubernetes.io/docs/concepts/policy/limit-range/',
      'https://kubernetes.io/docs/tasks/administer-cluster/manage-resources/memory-constraint-namespace/',
    ],
  },
  messages: {
    above: (a: Values) => `${a.resource} ${a.field} '${a.found}' is above the maximum '${a.bound}' of ${a.range}`,
    below: (a: Values) => `${a.resource} ${a.field} '${a.found}' is below the minimum '${a.bound}' of ${a.range}`,
    ratio: (a: Values) =>
      `${a.resource} limit '${a.found}' is more than '${a.bound}' times the request, which ${a.range} forbids`,
    unsaid: (a: Values) => `the pod has no ${a.resource} ${a.field}, and ${a.range} asks for one`,
    total: (a: Values) =>
      `the ${a.resource} ${a.field} of the pod is '${a.found}' in all: ${a.range} wants ${a.wanted} '${a.bound}'`,
    default: (a: Values) =>
      `${a.resource} request '${a.found}' is above '${a.bound}', the limit that ${a.range} gives by default`,
  },
  examples: {
    bad: [
      {
        title: 'above the maximum, below the minimum, and far more than requested',
        yaml: `
apiVersion: v1
kind: LimitRange
metadata: { name: bounds, namespace: shop }
spec:
  limits:
    - type: Container
      min: { memory: 32Mi }
      max: { memory: 512Mi }
      maxLimitRequestRatio: { cpu: 4 }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      initContainers:
        - name: migrate
          image: ghcr.io/shop/migrate:2.4.1
          resources:
            requests:
              cpu: 100m
              memory: 16Mi # expect: below
            limits: { cpu: 100m }
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          resources:
            requests: { cpu: 100m, memory: 256Mi }
            limits:
              cpu: 1 # expect: ratio
              memory: 1Gi # expect: above
`,
      },
      {
        title: 'a request above the default limit',
        yaml: `
apiVersion: v1
kind: LimitRange
metadata: { name: defaults }
spec:
  limits:
    - { type: Container, default: { memory: 256Mi }, defaultRequest: { memory: 128Mi } }
---
apiVersion: v1
kind: Pod
metadata: { name: report }
spec:
  containers:
    - name: report
      image: ghcr.io/shop/report:1.3.0
      resources:
        requests:
          memory: 1Gi # expect: default
`,
      },
      {
        title: 'two containers together, and a pod without a limit',
        yaml: `
apiVersion: v1
kind: LimitRange
metadata: { name: pods }
spec:
  limits: [{ type: Pod, max: { cpu: 1 } }]
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: # expect: total
    - { name: nginx, image: nginx:1.27.3, resources: { limits: { cpu: 700m } } }
    - { name: exporter, image: nginx/nginx-prometheus-exporter:1.4.0, resources: { limits: { cpu: 700m } } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      resources: # expect: unsaid
        requests: { cpu: 100m }
`,
      },
      {
        title: 'claims, also those of a StatefulSet',
        yaml: `
apiVersion: v1
kind: LimitRange
metadata: { name: volumes, namespace: shop }
spec:
  limits: [{ type: PersistentVolumeClaim, min: { storage: 1Gi }, max: { storage: 10Gi } }]
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: 20Gi # expect: above
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database, namespace: shop }
spec:
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 500Mi } } # expect: below
`,
      },
    ],
    good: [
      {
        title: 'within the bounds, by itself or by default',
        yaml: `
apiVersion: v1
kind: LimitRange
metadata: { name: bounds, namespace: shop }
spec:
  limits:
    - type: Container
      min: { memory: 32Mi, cpu: 10m }
      max: { memory: 512Mi, cpu: 2 }
      default: { memory: 128Mi, cpu: 500m }
    - { type: Pod, max: { memory: 1Gi } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      initContainers:
        - { name: migrate, image: ghcr.io/shop/migrate:2.4.1, resources: { limits: { memory: 512Mi } } }
      containers:
        - { name: api, image: ghcr.io/shop/api:2.4.1, resources: { limits: { memory: 0.5Gi, cpu: 2000m } } }
        - { name: proxy, image: envoyproxy/envoy:v1.32.1 }
`,
      },
      {
        title: 'the bounds of another namespace, or perhaps of this one',
        yaml: `
apiVersion: v1
kind: LimitRange
metadata: { name: bounds, namespace: staging }
spec:
  limits: [{ type: Container, max: { memory: 512Mi } }]
---
apiVersion: v1
kind: LimitRange
metadata: { name: bounds }
spec:
  limits: [{ type: Container, max: { memory: 512Mi } }]
---
apiVersion: v1
kind: Pod
metadata: { name: api, namespace: shop }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, resources: { limits: { memory: 1Gi } } }]
`,
      },
      {
        title: 'two LimitRanges whose defaults differ, and pods that something else sizes',
        yaml: `
apiVersion: v1
kind: LimitRange
metadata: { name: small }
spec:
  limits: [{ type: Container, default: { memory: 256Mi } }]
---
apiVersion: v1
kind: LimitRange
metadata: { name: large }
spec:
  limits: [{ type: Container, default: { memory: 2Gi } }, { type: Pod, max: { cpu: 1 } }]
---
apiVersion: v1
kind: Pod
metadata: { name: report }
spec:
  containers:
    - { name: report, image: ghcr.io/shop/report:1.3.0, resources: { requests: { memory: 1Gi }, limits: { cpu: 1 } } }
---
apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata: { name: worker }
spec: { targetRef: { apiVersion: apps/v1, kind: Deployment, name: worker } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec:
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec:
      containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    const tell = (at: Where, range: LimitRange, { bound, field, resource, enforced, found }: LimitViolation): void => {
      const values = valuesOf(range, { bound, field, resource, enforced, ...(found ? { found } : {}) });
      const related = [{ at: boundAt(range, bound, resource), note: `the bound of ${describe(range)}` }];
      if (!found) report(at, 'unsaid', values, { related });
      else if (bound === 'maxLimitRequestRatio') report(at, 'ratio', values, { related });
      else if (bound === 'max') report(at, 'above', values, { related });
      else report(at, 'below', values, { related });
    };
    const checkClaim = (from: Resource, at: ClaimAt): void => {
      const requests = readResourceList(at.get('spec').get('resources').get('requests').value);
      if (!requests) return;
      for (const { range, items } of rangesOver(graph, from)) {
        const ofClaims = items.filter(({ type }) => type === 'PersistentVolumeClaim');
        const [violation] = ofClaims.flatMap((item) => claimViolations(item, requests)).filter(isPlausible);
        const place = at
          .get('spec')
          .get('resources')
          .get('requests')
          .get(violation?.resource ?? '');
        if (violation?.found) tell(place, range, violation);
        if (violation?.found) return;
      }
    };
    return {
      PersistentVolumeClaim: (claim) => checkClaim(claim, claim.at as At as ClaimAt),
      StatefulSet(set) {
        for (const at of set.at.get('spec').get('volumeClaimTemplates').items()) checkClaim(set, at as At as ClaimAt);
      },
      workload(workload) {
        const ranges = rangesOver(graph, workload.resource);
        const resources = resourcesOfPods(workload);
        if (ranges.length === 0 || !resources || !makesPods(workload) || isSized(graph, workload)) return;
        const defaults = commonDefaults(ranges);
        if (!defaults) return;
        const told = new Set<string>();
        for (const needy of resources.containers) {
          for (const { range, violation, isDefault } of violationsOf(needy, ranges, defaults)) {
            if (told.has(`${needy.container.name}/${violation.resource}`)) continue;
            told.add(`${needy.container.name}/${violation.resource}`).add(violation.resource);
            const at = placeOf(needy, violation);
            if (!isDefault) tell(at, range, violation);
            else
              report(at, 'default', valuesOf(range, violation), {
                related: [{ at: boundAt(range, 'default', violation.resource), note: 'the default' }],
              });
          }
        }
        const containers = resources.containers.map((needy) => withDefaults(needy, defaults));
        const pod = podNeeds(containers, resources.ofPod);
        for (const { range, items } of ranges) {
          const ofPods = items.filter(({ type }) => type === 'Pod');
          for (const violation of ofPods.flatMap((item) => limitViolations(item, pod))) {
            if (told.has(violation.resource)) continue;
            told.add(violation.resource);
            const [only, ...others] = resources.containers;
            const isSingle = only !== undefined && others.length === 0;
            if (isSingle || !violation.found || violation.bound === 'maxLimitRequestRatio')
              tell(isSingle ? placeOf(only, violation) : workload.spec.get('containers').key, range, violation);
            else
              report(workload.spec.get('containers').key, 'total', valuesOf(range, violation), {
                related: [
                  { at: boundAt(range, violation.bound, violation.resource), note: `the bound of ${describe(range)}` },
                ],
              });
          }
        }
      },
    };
  },
});

type ClaimAt = At<{ spec?: { resources?: { requests?: Record<string, string> } } }>;

interface Values {
  readonly resource: string;
  readonly field: string;
  readonly found: string;
  readonly bound: string;
  readonly wanted: string;
  readonly range: string;
}

function valuesOf(range: LimitRange, { bound, field, resource, enforced, found }: LimitViolation): Values {
  return {
    resource,
    field,
    found: found ? amountText(resource, found) : '',
    bound: amountText(bound === 'maxLimitRequestRatio' ? '' : resource, enforced),
    wanted: bound === 'max' ? 'at most' : 'at least',
    range: describe(range),
  };
}

/** The amount that is compared, or the one that it follows from, or the place where it should stand. */
function placeOf({ container }: NeedyContainer, { field, resource, found }: LimitViolation): Where {
  if (!found) return placeOfResources(container);
  const resources = container.at.get('resources') as At as At<{ requests?: Pairs; limits?: Pairs }>;
  const written = (field === 'limit' ? (['limits', 'requests'] as const) : (['requests', 'limits'] as const)).map(
    (one) => resources.get(one).get(resource),
  );
  return written.find(({ exists }) => exists) ?? placeOfResources(container);
}

type Pairs = Record<string, string>;

function boundAt({ at }: LimitRange, bound: LimitViolation['bound'] | 'default', resource: string): Where {
  const items = at.get('spec').get('limits').items();
  const fields = bound === 'default' ? (['default', 'max'] as const) : ([bound] as const);
  const found = items.flatMap((item) => fields.map((field) => item.get(field).get(resource)));
  return found.find(({ exists }) => exists) ?? at.get('spec').get('limits').key;
}
