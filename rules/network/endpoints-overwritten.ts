import { defineRule, describe, isExternalName } from '../../src/rule.ts';
import type { Service } from './_selection.ts';

export default defineRule({
  id: 'endpoints-overwritten',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'Endpoints are written by hand for a Service that has a selector',
    why: 'For a Service with a selector the control plane writes the Endpoints of the same name itself, from the pods that carry the labels, and again whenever they differ. Addresses that are written by hand vanish within seconds.',
    instead:
      'Take the selector out of the Service when the addresses are meant, or delete the Endpoints when the pods are.',
    refs: ['https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors'],
  },
  messages: {
    replaced: (a: { service: string }) =>
      `the control plane replaces these addresses by those of the pods that ${a.service} selects`,
  },
  examples: {
    bad: [
      {
        title: 'a Service that was copied with its selector',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { selector: { app: database }, ports: [{ port: 5432 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: database }
subsets: # expect: replaced
  - addresses: [{ ip: 10.20.0.7 }]
    ports: [{ port: 5432 }]
`,
      },
    ],
    good: [
      {
        title: 'no selector, another namespace, and a slice that stands beside those of the control plane',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: database, namespace: shop }
spec: { ports: [{ port: 5432 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: database, namespace: shop }
subsets: [{ addresses: [{ ip: 10.20.0.7 }], ports: [{ port: 5432 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: cache, namespace: shop }
spec: { selector: { app: cache }, ports: [{ port: 6379 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: cache, namespace: shop-test }
subsets: [{ addresses: [{ ip: 10.20.0.8 }], ports: [{ port: 6379 }] }]
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: cache-outside, namespace: shop, labels: { kubernetes.io/service-name: cache } }
addressType: IPv4
endpoints: [{ addresses: [10.20.0.9] }]
ports: [{ port: 6379 }]
`,
      },
      {
        title: 'a lock without addresses',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: controller }
spec: { selector: { app: controller }, ports: [{ port: 8080 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: controller, annotations: { control-plane.alpha.kubernetes.io/leader: '{}' } }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      Endpoints(endpoints) {
        const subsets = endpoints.at.get('subsets');
        const services = graph.find('Service', endpoints.namespace, endpoints.name).filter(isInNamespace);
        const [service] = services;
        if (!service || subsets.items().length === 0 || !services.every(selectsPods)) return;
        // A patch may take the selector away.
        if (graph.mayBeUnread(endpoints.name)) return;
        const selector = service.at.get('spec').get('selector').key;
        const related = [{ at: selector, note: `the selector of ${describe(service)}` }];
        report(subsets.key, 'replaced', { service: describe(service) }, { related });

        function isInNamespace(service: Service): boolean {
          return graph.sameNamespace(endpoints, service) === true;
        }
      },
    };
  },
});

function selectsPods(service: Service): boolean {
  return !isExternalName(service) && service.at.get('spec').get('selector').entries().length > 0;
}
