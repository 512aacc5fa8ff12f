import {
  type At,
  containerResources,
  defineRule,
  faultOfResourceName,
  isHugePages,
  meantWords,
  nearest,
  placeholder,
  refusalOf,
} from '../../src/rule.ts';
import { requirementsOf } from './_requirements.ts';

export default defineRule({
  id: 'resource-name-invalid',
  area: 'resources',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['limits', 'requests'],
  docs: {
    summary: 'A container asks for a resource of a name that there is not',
    why: 'Containers ask for cpu, memory, ephemeral-storage and huge pages, and for devices under names with the domain of their maker. The API server refuses any other name, `storage` among them, which is a resource of claims.',
    instead: 'Write the name as Kubernetes has it, and the full name of a device: `nvidia.com/gpu`.',
    refs: [
      'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-types',
      'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#extended-resources',
    ],
  },
  messages: {
    unknown: (a: { name: string; meant: string }) => `there is no resource '${a.name}' for containers${a.meant}`,
    claims: "'storage' is a resource of claims: that of a container is 'ephemeral-storage'",
    spelling: (a: { name: string }) => `'${a.name.slice(0, 80)}' cannot be the name of a resource`,
    reserved: (a: { name: string }) => `'${a.name}' begins with 'requests.', which only quotas write`,
    ofPod: (a: { name: string }) => `resources of a whole pod are cpu, memory and huge pages, not '${a.name}'`,
  },
  examples: {
    bad: [
      {
        title: 'names that no container knows',
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
            requests:
              cpus: 500m # expect: unknown
              memory: 64Mi
              storage: 1Gi # expect: claims
            limits:
              gpu: 1 # expect: unknown
              requests.shop.example/cards: 1 # expect: reserved
              nvidia.com/gpu/half: 1 # expect: spelling
`,
      },
      {
        title: 'a device for the whole pod',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  resources: { limits: { nvidia.com/gpu: 1 } } # expect: ofPod
  containers: [{ name: worker, image: 'ghcr.io/shop/worker:2.4.1' }]
`,
      },
    ],
    good: [
      {
        title: 'all that a container may ask for',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  overhead: { cpu: 100m }
  resources: { requests: { cpu: 1 }, limits: { hugepages-2Mi: 4Mi, memory: 1Gi } }
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      resources:
        requests: { cpu: 1, memory: 1Gi, ephemeral-storage: 1Gi }
        limits: { hugepages-2Mi: 4Mi, nvidia.com/gpu: 1, node.kubernetes.io/cards: 1, "\${RESOURCE}": 1 }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload(workload) {
        const extra = refusalOf(workload, minorVersion);
        for (const { at, isOfPod } of requirementsOf(workload, minorVersion)) {
          for (const side of ['limits', 'requests'] as const) {
            for (const [name, amount] of at.get(side).entries()) {
              // A request of the same name is the same mistake.
              const isTold = side === 'requests' && at.get('limits').get(name).exists;
              if (!isTold && !placeholder.test(name)) check({ name, at: (amount as At).key, isOfPod }, extra);
            }
          }
        }
      },
    };

    function check({ name, at, isOfPod }: Named, extra: ReturnType<typeof refusalOf>): void {
      const fault = faultOfResourceName(name);
      if (fault === 'unknown' && name === 'storage') report(at, 'claims', extra);
      else if (fault === 'unknown')
        report(at, 'unknown', { name, meant: meantWords(nearest(name, containerResources)) }, extra);
      else if (fault === 'spelling') report(at, 'spelling', { name }, extra);
      else if (fault === 'reserved') report(at, 'reserved', { name }, extra);
      else if (isOfPod && name !== 'cpu' && name !== 'memory' && !isHugePages(name))
        report(at, 'ofPod', { name }, extra);
    }
  },
});

interface Named {
  readonly name: string;
  readonly at: At['key'];
  readonly isOfPod: boolean;
}
