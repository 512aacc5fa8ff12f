import {
  type At,
  areAppliedTogether,
  defineRule,
  describe,
  type Graph,
  isExternalName,
  mayMakeObjects,
  portsAt,
  remembered,
  slicesNamed,
  type Workload,
} from '../../src/rule.ts';
import type { Service } from './_selection.ts';

export default defineRule({
  id: 'service-without-endpoints',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A Service selects no pods and nobody writes its endpoints',
    why: 'Kubernetes finds the endpoints of a Service by its selector. Without one it leaves them to somebody else, and until an Endpoints object or an EndpointSlice for the Service exists, every connection is refused.',
    instead:
      'Write the labels of the pods under `selector`, or the addresses into an EndpointSlice with the label `kubernetes.io/service-name`, or into Endpoints of the same name.',
    unless:
      'A program writes the endpoints, or only holds a lock on them to elect a leader. Therefore this is told only where a workload of the same name stands beside the Service with a port that it leads to and no other Service, or where the run is declared complete.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors',
      'https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/',
    ],
  },
  messages: {
    forgotten: (a: { workload: string }) =>
      `without a selector connections are refused: the pods of ${a.workload} are probably meant`,
    none: (a: { service: string }) =>
      `without a selector and without Endpoints connections to ${a.service} are refused`,
  },
  examples: {
    bad: [
      {
        title: 'the selector was forgotten',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec: # expect: forgotten
  ports: [{ port: 80, targetPort: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ containerPort: 8080 }] }]
`,
      },
      {
        title: 'nothing else exists',
        complete: true,
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: database, namespace: shop }
spec:
  selector: {} # expect: none
  ports: [{ port: 5432 }]
`,
      },
    ],
    good: [
      {
        title: 'addresses by hand, in either form, and a name of somebody else',
        complete: true,
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { ports: [{ port: 5432 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: database }
subsets: [{ addresses: [{ ip: 10.20.0.7 }], ports: [{ port: 5432 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: cache }
spec: { ports: [{ port: 6379 }] }
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: cache-1, labels: { kubernetes.io/service-name: cache } }
addressType: IPv4
endpoints: [{ addresses: [10.20.0.8] }]
ports: [{ port: 6379 }]
---
apiVersion: v1
kind: Service
metadata: { name: mail }
spec: { type: ExternalName, externalName: mail.shop.example }
`,
      },
      {
        title: 'a lock to elect a leader, and pods that have a Service',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: controller }
spec: { ports: [{ port: 1 }] }
---
apiVersion: v1
kind: Service
metadata: { name: controller-metrics }
spec: { selector: { app: controller }, ports: [{ port: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: controller }
spec:
  selector: { matchLabels: { app: controller } }
  template:
    metadata: { labels: { app: controller } }
    spec:
      containers: [{ name: controller, image: ghcr.io/shop/controller:1.4.0, ports: [{ containerPort: 8080 }] }]
`,
      },
      {
        title: 'labels and selector that Kustomize adds to both',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { ports: [{ port: 80, targetPort: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template:
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ containerPort: 8080 }] }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      Service(service) {
        const spec = service.at.get('spec');
        const selector = spec.get('selector');
        if (!spec.exists || isExternalName(service) || selector.entries().length > 0) return;
        if (service.name === '' || hasEndpoints(graph, service) || mayBeChanged(graph, service)) return;
        const twin = twinOf(graph, service);
        if (twin) {
          const note = 'the labels of the pods';
          const related = [{ at: twin.metadata.get('labels').key, note }];
          report(selector, 'forgotten', { workload: describe(twin.resource) }, { related });
        } else if (graph.isComplete) report(selector, 'none', { service: describe(service) });
      },
    };
  },
});

/** A patch names it, Kustomize adds a selector, or an operator writes its endpoints. */
function mayBeChanged(graph: Graph, service: Service): boolean {
  if (graph.mayBeUnread(service.name) || graph.mayGetSelector(service)) return true;
  return makersOf(graph).possible(service).length > 0;
}

const makersOf = remembered((graph: Graph) => graph.candidates(graph.resources.filter(mayMakeObjects)));

function hasEndpoints(graph: Graph, service: Service): boolean {
  const { namespace, name } = service;
  if (['Endpoints', 'EndpointSlice'].some((kind) => graph.isExternal(kind, namespace, name))) return true;
  const byHand = [...graph.named('Endpoints', name), ...slicesNamed(graph, name)];
  return byHand.some((one) => graph.sameNamespace(one, service) !== false);
}

/**
 * The workload that a Service was written for by all appearance: of the same name, with a port that the Service leads
 * to. Pods without labels get them from Kustomize, and the Service its selector.
 */
function twinOf(graph: Graph, service: Service): Workload | undefined {
  const targets = service.at
    .get('spec')
    .get('ports')
    .items()
    .map((port) => port.get('targetPort').scalar() ?? port.get('port').number());
  const namesakes = graph.workloadsNamed(service.name).sure(service);
  return namesakes.find(
    (workload) =>
      areAppliedTogether(graph, service, workload.resource) &&
      Object.keys(workload.labels).length > 0 &&
      !isGoverned(workload) &&
      !graph.mayBeServed(workload) &&
      portsOf(workload).some((port) => targets.includes(port)),
  );
}

/** The Service of a StatefulSet is looked at by headless-service-missing. */
function isGoverned({ resource }: Workload): boolean {
  const { at, name, visitable } = resource;
  const serviceName = (at as At<{ spec?: { serviceName?: string } }>).get('spec').get('serviceName').text();
  return visitable === 'StatefulSet' && serviceName === name;
}

function portsOf(workload: Workload): readonly (string | number)[] {
  return portsAt(workload).flatMap((port) =>
    [port.get('containerPort').number() ?? [], port.get('name').text() ?? []].flat(),
  );
}
