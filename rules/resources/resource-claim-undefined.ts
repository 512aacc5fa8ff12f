import { type At, defineRule, meantWords, nearest, placeholder, quoted, refusalOf } from '../../src/rule.ts';
import { requirementsOf } from './_requirements.ts';

export default defineRule({
  id: 'resource-claim-undefined',
  area: 'resources',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['claims'],
  docs: {
    summary: 'A container uses a device claim that its pod does not have, or uses it twice',
    why: 'The names under `resources.claims` are those of `resourceClaims` of the same pod, each taken as a whole or request by request. The pod as a whole takes no claims. The API server refuses everything else, since Kubernetes 1.34 has device claims switched on.',
    instead: 'Write the name as it stands under `resourceClaims`, once.',
    refs: ['https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/'],
  },
  messages: {
    undefined: (a: { name: string; meant: string }) => `the pod has no device claim '${a.name}'${a.meant}`,
    again: (a: { name: string }) => `device claim '${a.name}' is used twice by the same container`,
    ofPod: 'device claims belong to containers, not to the resources of the whole pod',
  },
  examples: {
    bad: [
      {
        title: 'claims of another name, twice, and of the pod',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: training }
spec:
  resources:
    limits: { memory: 1Gi }
    claims: [{ name: gpu }] # expect: ofPod
  containers:
    - name: training
      image: ghcr.io/shop/training:2.4.1
      resources:
        claims:
          - name: gpus # expect: undefined
          - { name: gpu, request: large }
          - name: gpu # expect: again
  resourceClaims:
    - { name: gpu, resourceClaimTemplateName: gpu }
`,
      },
    ],
    good: [
      {
        title: 'a claim of two requests, each used once',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: training }
spec:
  containers:
    - name: training
      image: ghcr.io/shop/training:2.4.1
      resources: { claims: [{ name: gpu, request: large }, { name: gpu, request: small }, { name: "\${CLAIM}" }] }
    - name: watch
      image: ghcr.io/shop/training:2.4.1
      resources: { claims: [{ name: gpu }] }
  resourceClaims:
    - { name: gpu, resourceClaimTemplateName: gpu }
`,
      },
      {
        title: 'an older cluster, which drops them',
        minorVersion: 32,
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: training }
spec:
  containers:
    - name: training
      image: ghcr.io/shop/training:2.4.1
      resources: { claims: [{ name: gpu }] }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload(workload) {
        if (minorVersion < claimsSince) return;
        const extra = refusalOf(workload, minorVersion);
        const defined = workload.spec.get('resourceClaims');
        const known = defined.items().flatMap((claim) => claim.get('name').text() ?? []);
        const note = known.length === 0 ? 'none is defined here' : `defined: ${quoted(known)}`;
        const related = defined.exists ? [{ at: defined.key, note }] : [];
        for (const { at, isOfPod } of requirementsOf(workload, minorVersion)) {
          const claims = at.get('claims');
          if (isOfPod && claims.exists) report(claims.key, 'ofPod', extra);
          if (isOfPod) continue;
          const used: Use[] = [];
          for (const claim of claims.items()) {
            const name = claim.get('name').text() ?? '';
            const request = claim.get('request').text() ?? '';
            if (name === '' || placeholder.test(name)) continue;
            if (!known.includes(name))
              report(
                claim.get('name'),
                'undefined',
                { name, meant: meantWords(nearest(name, known)) },
                { related, ...extra },
              );
            else if (used.some((use) => overlaps(use, { name, request })))
              report(claim as At, 'again', { name }, extra);
            used.push({ name, request });
          }
        }
      },
    };
  },
});

/** DynamicResourceAllocation in pkg/features/kube_features.go; before, all of it is dropped. */
const claimsSince = 34;

interface Use {
  readonly name: string;
  readonly request: string;
}

/** A claim without a request is all of it. `validateResourceClaimNames` in pkg/apis/core/validation/validation.go */
function overlaps(a: Use, b: Use): boolean {
  return a.name === b.name && (a.request === '' || b.request === '' || a.request === b.request);
}
