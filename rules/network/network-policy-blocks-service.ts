import { defineRule, describe, portsAt, type ResourceOf, type Workload } from '../../src/rule.ts';
import { type NetworkPolicy, type PolicyPort, policiesByWorkload, rulesOf } from './_policies.ts';

export default defineRule({
  id: 'network-policy-blocks-service',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'No NetworkPolicy allows the port that a Service leads to',
    why: "A policy sees a connection where it arrives in the pod, on the port of the container; the port of the Service is not on it any more. A rule for the Service's port lets nobody through: connections by way of the Service run into a timeout.",
    instead: 'Write the port of the container, its `targetPort`, or its name into the rule.',
    unless:
      'Another policy that is not in the run allows the port. Therefore this is told only where a rule names the port of the Service, which no container declares, in place of the one that it leads to, or where the run is declared complete.',
    refs: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  },
  messages: {
    swapped: (a: { port: number; service: string; target: number; workload: string }) =>
      `${a.port} is the port of ${a.service}: the pods of ${a.workload} get these connections on ${a.target}`,
    closed: (a: { target: number; workload: string; policy: string }) =>
      `no policy lets anybody reach port ${a.target} of ${a.workload}, which ${a.policy} isolates`,
  },
  examples: {
    bad: [
      {
        title: 'the port of the Service instead of that of the container',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web, namespace: shop }
spec:
  podSelector: { matchLabels: { app: web } }
  ingress:
    - from: [{ podSelector: { matchLabels: { app: gateway } } }]
      ports:
        - port: 80 # expect: swapped
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80, targetPort: http }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ name: http, containerPort: 8080 }] }]
`,
      },
      {
        title: 'all is forbidden and nothing is allowed',
        complete: true,
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny, namespace: shop }
spec:
  podSelector: {}
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec:
  selector: { app: web }
  ports:
    - port: 8080 # expect: closed
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { app: web } }
spec:
  containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ containerPort: 8080 }] }]
`,
      },
    ],
    good: [
      {
        title: 'by number, by name, in a range, by a second policy, and pods that are not isolated',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web, namespace: shop }
spec:
  podSelector: { matchLabels: { app: web } }
  ingress: [{ ports: [{ port: 80 }] }, { ports: [{ port: 8000, endPort: 8100 }] }]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: metrics, namespace: shop }
spec: { podSelector: {}, ingress: [{ ports: [{ port: metrics }] }] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: out, namespace: shop }
spec: { podSelector: { matchLabels: { app: web } }, policyTypes: [Egress] }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec:
  selector: { app: web }
  ports: [{ name: http, port: 80, targetPort: 8080 }, { name: metrics, port: 9000, targetPort: metrics }]
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { app: web } }
spec:
  containers:
    - name: web
      image: ghcr.io/shop/web:3.0.2
      ports: [{ containerPort: 8080 }, { name: metrics, containerPort: 9090 }]
`,
        complete: true,
      },
      {
        title: 'another policy may let somebody in',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny, namespace: shop }
spec: { podSelector: {}, policyTypes: [Ingress] }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }] }
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { app: web } }
spec:
  containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ containerPort: 8080 }] }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      end() {
        if (graph.ofKind('NetworkPolicy').length === 0) return;
        const policiesOf = policiesByWorkload(graph, 'Ingress');
        const told = new Set<string>();
        for (const service of graph.ofKind('Service')) {
          if (!mayBeShut(service)) continue;
          const entries = service.at.get('spec').get('ports').items();
          for (const { pod, ports } of graph.endpointsOf(service)) {
            const { workload } = pod;
            const policies = policiesOf(workload);
            const { sure } = policies;
            const [policy] = sure;
            // Connections to pods in the network of their host are those to the node.
            if (!policy || policies.isOpen || workload.spec.get('hostNetwork').flag() === true) continue;
            const shut = ports.find((port) => !sure.some((one) => lets(one, workload, port)));
            if (!shut) continue;
            const entry = entries.find((one) => (one.get('name').text() ?? '') === shut.name);
            const own = entry?.get('port').number();
            const slip = own === undefined ? undefined : allowed(sure).find(({ port }) => port === own);
            const values = { target: shut.port, workload: describe(workload.resource) };
            const at = entry?.get('port') ?? service.at.get('spec').get('ports');
            if (slip && own !== undefined && own !== shut.port && !declares(workload, own)) {
              const found = { ...values, port: own, service: describe(service) };
              const related = [{ at, note: `the port of ${describe(service)}` }];
              if (isNew(policy, slip)) report(slip.at, 'swapped', found, { related });
            } else if (graph.isComplete) {
              const related = [{ at: policy.at.get('spec').get('podSelector').key, note: 'this isolates the pods' }];
              report(at, 'closed', { ...values, policy: describe(policy) }, { related });
              break;
            }
          }
        }

        /** Whether a policy isolates some pods of a Service. */
        function mayBeShut(service: ResourceOf<'Service'>): boolean {
          const { workloads } = graph.selectedBy(service, service.at.get('spec').get('selector').labels());
          return workloads.some((workload) => policiesOf(workload).sure.length > 0);
        }

        function isNew({ file, name }: NetworkPolicy, { at }: PolicyPort): boolean {
          const id = `${file} ${name} ${at.path.join()}`;
          const isFirst = !told.has(id);
          told.add(id);
          return isFirst;
        }
      },
    };
  },
});

function allowed(policies: readonly NetworkPolicy[]): readonly PolicyPort[] {
  return policies.flatMap((policy) => rulesOf(policy, 'Ingress').flatMap(({ ports }) => ports));
}

interface Target {
  readonly port: number;
  readonly protocol: string;
}

/** Whether some rule of a policy allows a port of a pod, from wherever. */
function lets(policy: NetworkPolicy, workload: Workload, target: Target): boolean {
  return rulesOf(policy, 'Ingress').some(
    ({ ports }) => ports.length === 0 || ports.some((one) => includes(one, workload, target)),
  );
}

function includes({ port, endPort, protocol }: PolicyPort, workload: Workload, target: Target): boolean {
  if (protocol !== target.protocol) return false;
  if (port === undefined) return true;
  if (typeof port === 'number') return port <= target.port && target.port <= (endPort ?? port);
  return portsAt(workload).some(
    (one) => one.get('name').text() === port && one.get('containerPort').number() === target.port,
  );
}

function declares(workload: Workload, port: number): boolean {
  return portsAt(workload).some((one) => one.get('containerPort').number() === port);
}
