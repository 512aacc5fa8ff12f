import { defineRule, type Graph, isHeadless, parseCidr, type ResourceOf } from '../../src/rule.ts';
import { isGuarded, isInternal, sourcesOf } from './_load-balancers.ts';

export default defineRule({
  id: 'service-open-to-internet',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security'],
  scope: 'graph',
  docs: {
    summary: 'A Service is reached from outside by whoever finds its address',
    why: 'A load balancer without source ranges, or with one of all addresses, lets the whole internet in, unless it is an internal one. A node port is open on every node, past Ingresses and their TLS. Whoever may write `externalIPs` takes the requests that others send to these addresses (CVE-2020-8554).',
    instead:
      'Put an Ingress or a Gateway in front; or name `loadBalancerSourceRanges`, or make the load balancer internal by the annotation of your cloud.',
    unless: 'It is what the Service is for: the front of the shop, the ports of a mail server.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types',
      'https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer',
      'https://github.com/kubernetes/kubernetes/issues/97076',
    ],
  },
  messages: {
    balancer: 'the load balancer takes requests from every address: no source ranges are named',
    ranges: (a: { range: string }) =>
      `the load balancer takes requests from every address: '${a.range}' is all of them`,
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
      {
        title: 'source ranges that hold every address, and an internal load balancer that is switched off',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: shop }
spec:
  type: LoadBalancer
  loadBalancerSourceRanges: [198.51.100.0/24, 0.0.0.0/0] # expect: ranges
  selector: { app: shop }
  ports: [{ port: 443 }]
---
apiVersion: v1
kind: Service
metadata:
  name: mail
  annotations:
    service.beta.kubernetes.io/load-balancer-source-ranges: 0.0.0.0/0 # expect: ranges
spec:
  type: LoadBalancer
  selector: { app: mail }
  ports: [{ port: 25 }]
---
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    service.beta.kubernetes.io/azure-load-balancer-internal: 'false'
    service.beta.kubernetes.io/aws-load-balancer-type: external
    service.beta.kubernetes.io/aws-load-balancer-scheme: internet-facing
spec:
  type: LoadBalancer # expect: balancer
  loadBalancerSourceRanges: []
  selector: { app: web }
  ports: [{ port: 443 }]
`,
      },
    ],
    good: [
      {
        title: 'an Ingress controller, which is there to be open',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: nginx }
spec: { controller: k8s.io/ingress-nginx }
---
apiVersion: v1
kind: Service
metadata: { name: ingress-nginx-controller, namespace: ingress-nginx }
spec:
  type: LoadBalancer
  selector: { app.kubernetes.io/name: ingress-nginx }
  ports: [{ name: http, port: 80, targetPort: http }, { name: https, port: 443, targetPort: https }]
`,
      },
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
      {
        title: 'load balancers that each cloud calls internal in its own words',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: aws
  annotations: { service.beta.kubernetes.io/aws-load-balancer-internal: 0.0.0.0/0 }
spec: { type: LoadBalancer, selector: { app: aws }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: aws-controller
  annotations: { service.beta.kubernetes.io/aws-load-balancer-type: external }
spec: { type: LoadBalancer, selector: { app: aws-controller }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: azure
  annotations: { service.beta.kubernetes.io/azure-load-balancer-internal: 'true' }
spec: { type: LoadBalancer, selector: { app: azure }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: google
  annotations: { networking.gke.io/load-balancer-type: Internal }
spec: { type: LoadBalancer, selector: { app: google }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: alibaba
  annotations: { service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type: intranet }
spec: { type: LoadBalancer, selector: { app: alibaba }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: tencent
  annotations: { service.kubernetes.io/qcloud-loadbalancer-internal-subnetid: subnet-0a1b2c }
spec: { type: LoadBalancer, selector: { app: tencent }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: huawei
  annotations: { kubernetes.io/elb.autocreate: '{"type":"inner","name":"shop"}' }
spec: { type: LoadBalancer, selector: { app: huawei }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: openstack
  annotations: { service.beta.kubernetes.io/openstack-internal-load-balancer: 'true' }
spec: { type: LoadBalancer, selector: { app: openstack }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: oracle
  annotations: { oci-network-load-balancer.oraclecloud.com/internal: 'true' }
spec: { type: LoadBalancer, selector: { app: oracle }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: ibm
  annotations: { service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type: private }
spec: { type: LoadBalancer, selector: { app: ibm }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: digital-ocean
  annotations: { service.beta.kubernetes.io/do-loadbalancer-network: INTERNAL }
spec: { type: LoadBalancer, selector: { app: digital-ocean }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: scaleway
  annotations: { service.beta.kubernetes.io/scw-loadbalancer-private: 'true' }
spec: { type: LoadBalancer, selector: { app: scaleway }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: hetzner
  annotations: { load-balancer.hetzner.cloud/disable-public-network: 'true' }
spec: { type: LoadBalancer, selector: { app: hetzner }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata: { name: tailnet }
spec: { type: LoadBalancer, loadBalancerClass: tailscale, selector: { app: tailnet }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata: { name: own-network }
spec: { type: LoadBalancer, loadBalancerIP: 192.168.10.5, selector: { app: own-network }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: metal
  annotations: { metallb.io/loadBalancerIPs: 10.20.0.5 }
spec: { type: LoadBalancer, selector: { app: metal }, ports: [{ port: 443 }] }
`,
      },
      {
        title: 'who may come in is said in the words of the cloud, or filled in later',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: azure
  annotations: { service.beta.kubernetes.io/azure-allowed-service-tags: AzureFrontDoor.Backend }
spec: { type: LoadBalancer, selector: { app: azure }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: aws
  annotations: { service.beta.kubernetes.io/aws-load-balancer-security-groups: sg-0a1b2c3d, service.beta.kubernetes.io/aws-load-balancer-scheme: internet-facing }
spec: { type: LoadBalancer, selector: { app: aws }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata: { name: filled }
spec: { type: LoadBalancer, loadBalancerSourceRanges: ['\${OFFICE}'], selector: { app: filled }, ports: [{ port: 443 }] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      Service(service) {
        const spec = service.at.get('spec');
        const type = spec.get('type');
        if (type.text() === 'LoadBalancer' && !isInternal(service)) {
          const sources = sourcesOf(service);
          const open = sources.ranges.find((range) => parseCidr(range)?.length === 0);
          if (open !== undefined) report(sources.at, 'ranges', { range: open });
          else if (sources.ranges.length === 0 && !isGuarded(service) && !isFrontDoor(graph, service))
            report(type, 'balancer');
        }
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

/** The Service of an Ingress controller, written beside its class: who installs one means to open these two ports. */
function isFrontDoor(graph: Graph, service: ResourceOf<'Service'>): boolean {
  const ports = service.at.get('spec').get('ports').items();
  const isForWeb = ports.every((port) => [80, 443].includes(port.get('port').number() ?? 0));
  return isForWeb && graph.ofKind('IngressClass').some(({ file }) => file === service.file);
}
