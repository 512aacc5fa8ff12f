import { type At, defineRule, isHeadless } from '../../src/rule.ts';

export default defineRule({
  id: 'service-open-to-internet',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security'],
  scope: 'resource',
  docs: {
    summary: 'A Service is reached from outside by whoever finds its address',
    why: 'A load balancer without source ranges lets the whole internet in, unless it is an internal one. A node port is open on every node, past Ingresses and their TLS. Whoever may write `externalIPs` takes the requests that others send to these addresses (CVE-2020-8554).',
    instead:
      'Put an Ingress or a Gateway in front; or name `loadBalancerSourceRanges`, or make the load balancer internal by the annotation of your cloud.',
    unless: 'It is what the Service is for: the front of the shop, the ports of a mail server.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types',
      'https://github.com/kubernetes/kubernetes/issues/97076',
    ],
  },
  messages: {
    balancer: 'the load balancer takes requests from every address: no source ranges are named',
    node: 'a node port is open on every node of the cluster',
    external: (a: { address: string }) => `externalIPs take what is sent to '${a.address}', whoever it belongs to`,
  },
  examples: {
    bad: [
      {
        title: 'three ways in',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: shop }
spec:
  type: LoadBalancer # expect: balancer
  selector: { app: shop }
  ports: [{ port: 443 }]
---
apiVersion: v1
kind: Service
metadata: { name: admin }
spec:
  type: NodePort # expect: node
  selector: { app: admin }
  ports: [{ port: 8080 }]
---
apiVersion: v1
kind: Service
metadata: { name: mail }
spec:
  selector: { app: mail }
  externalIPs: [203.0.113.25] # expect: external
  ports: [{ port: 25 }]
`,
      },
    ],
    good: [
      {
        title: 'source ranges, an internal load balancer, and a Service of the cluster',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: shop }
spec:
  type: LoadBalancer
  loadBalancerSourceRanges: [198.51.100.0/24]
  selector: { app: shop }
  ports: [{ port: 443 }]
---
apiVersion: v1
kind: Service
metadata:
  name: intranet
  annotations: { service.beta.kubernetes.io/aws-load-balancer-scheme: internal }
spec:
  type: LoadBalancer
  selector: { app: intranet }
  ports: [{ port: 443 }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ port: 8080 }] }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      Service(service) {
        const { at } = service;
        const spec = at.get('spec') as At as At<ServiceSpec>;
        const type = spec.get('type');
        const annotations = at.get('metadata').get('annotations').entries();
        const isRanged =
          spec.get('loadBalancerSourceRanges').exists ||
          annotations.some(([key]) => key.endsWith('/load-balancer-source-ranges'));
        const isInternal = annotations.some(
          ([key, value]) => /internal|scheme|-type$/i.test(key) && /true|internal|private/i.test(`${value.scalar()}`),
        );
        if (type.text() === 'LoadBalancer' && !isRanged && !isInternal) report(type, 'balancer');
        if (type.text() === 'NodePort') report(type, 'node');
        const external = spec.get('externalIPs');
        const [address] = external.texts();
        // Other Services ignore them, which is told elsewhere.
        const isHeard = type.text() !== 'ExternalName' && !isHeadless(service);
        if (address !== undefined && isHeard) report(external.key, 'external', { address });
      },
    };
  },
});

interface ServiceSpec {
  readonly type?: string;
  readonly externalIPs?: string[];
  readonly loadBalancerSourceRanges?: string[];
}
