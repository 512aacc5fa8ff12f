import {
  type At,
  type ContainerNeeds,
  compareQuantities,
  defineRule,
  type Extra,
  isPartial,
  podNeeds,
  type Quantity,
  quantityFromField,
  quantityToDecimal,
  readResourceList,
  refusalOf,
  type Workload,
} from '../../src/rule.ts';
import { podResourcesSince, type Requirements } from './_requirements.ts';

export default defineRule({
  id: 'pod-resources-exceeded',
  area: 'resources',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['limits', 'requests'],
  docs: {
    summary: 'The containers of a pod ask for more than the pod as a whole',
    why: 'Resources under `spec.resources` are those of the whole pod: its containers together cannot request more, and none of them can have a higher limit. The API server refuses the pod, since Kubernetes 1.34 reads the field.',
    instead: 'Raise the resources of the pod, or leave out those of the containers.',
    refs: [
      'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#pod-level-resource-specification',
    ],
  },
  messages: {
    requests: (a: { resource: string; pod: string; sum: string }) =>
      `the pod requests ${a.resource} '${a.pod}', and its containers request ${a.sum} together`,
    limit: (a: { resource: string; limit: string; pod: string; container: string }) =>
      `${a.resource} limit '${a.limit}' of container '${a.container}' is above that of the pod, '${a.pod}'`,
  },
  examples: {
    bad: [
      {
        title: 'containers that outgrow their pod',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  resources:
    requests: { cpu: 1, memory: 1Gi } # expect: requests
    limits: { memory: 2Gi }
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources: { requests: { cpu: 800m }, limits: { memory: 3Gi } } # expect: limit
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      resources: { requests: { cpu: 300m } }
`,
      },
    ],
    good: [
      {
        title: 'containers that fit, and resources that only one of both states',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  resources:
    requests: { cpu: 1 }
    limits: { memory: 2Gi }
  initContainers:
    - { name: migrate, image: ghcr.io/shop/api:2.4.1, resources: { requests: { cpu: 1 } } }
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources: { requests: { cpu: 700m, memory: 4Gi }, limits: { cpu: 4 } }
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      resources: { requests: { cpu: 0.3 }, limits: { memory: 2048Mi } }
`,
      },
      {
        title: 'an older cluster, which drops them',
        minorVersion: 32,
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  resources: { limits: { memory: 1Gi } }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, resources: { limits: { memory: 2Gi } } }]
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload(workload) {
        const ofPod = resourcesOf(workload.spec as At);
        if (minorVersion < podResourcesSince || !ofPod.exists || isPartial(workload)) return;
        const extra = refusalOf(workload, minorVersion);
        checkRequests(ofPod, workload, extra);
        checkLimits(ofPod, workload, extra);
      },
    };

    function checkRequests(ofPod: At<Requirements | undefined>, workload: Workload, extra: Extra): void {
      const sums = requestsTogether(workload);
      for (const [resource, at] of ofPod.get('requests').entries()) {
        const allowed = quantityFromField(at.scalar());
        const sum = sums?.get(resource);
        if (!allowed || !sum || compareQuantities(sum, allowed) <= 0) continue;
        report(at, 'requests', { resource, pod: at.shown, sum: quantityToDecimal(sum) }, extra);
      }
    }

    /** Init containers are not looked at: `validatePodResourceConsistency` */
    function checkLimits(ofPod: At<Requirements | undefined>, { containers }: Workload, extra: Extra): void {
      for (const { at: container, name, role } of containers) {
        if (role !== 'container') continue;
        for (const [resource, at] of resourcesOf(container as At)
          .get('limits')
          .entries()) {
          const most = ofPod.get('limits').get(resource);
          const [limit, allowed] = [quantityFromField(at.scalar()), quantityFromField(most.scalar())];
          if (!limit || !allowed || compareQuantities(limit, allowed) <= 0) continue;
          const values = { resource, limit: at.shown, pod: most.shown, container: name };
          report(at, 'limit', values, { related: [{ at: most as At, note: 'the limit of the pod' }], ...extra });
        }
      }
    }
  },
});

function resourcesOf(holder: At): At<Requirements | undefined> {
  return (holder as At<{ resources?: Requirements }>).get('resources');
}

/** What all containers request; undefined where one of the amounts is no quantity. */
function requestsTogether({ containers }: Workload): ReadonlyMap<string, Quantity> | undefined {
  const needs: ContainerNeeds[] = [];
  for (const { at, role } of containers) {
    const requests = readResourceList(resourcesOf(at as At).get('requests').value);
    if (!requests) return undefined;
    if (role !== 'ephemeral') needs.push({ role, requests, limits: new Map() });
  }
  return podNeeds(needs).requests;
}
