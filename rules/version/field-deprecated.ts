import { type At, defineRule, move, rename } from '../../src/rule.ts';

export default defineRule({
  id: 'field-deprecated',
  area: 'version',
  severity: 'warning',
  since: '0.1.0',
  presets: ['strict'],
  scope: 'resource',
  tag: 'deprecated',
  fixable: 'both',
  onlyWith: ['serviceAccount', 'loadBalancerIP', 'kubernetes.io/ingress.class'],
  docs: {
    summary: 'A field or an annotation that another one has taken the place of',
    why: 'Kubernetes still reads it, or the controllers of some makers do, and others do not. What reads the new field only, such as a policy or a new controller, sees nothing.',
    instead: 'Write the field that has taken its place.',
    unless: 'The controller that serves the object reads the old name only.',
    refs: [
      'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec',
      'https://kubernetes.io/docs/concepts/services-networking/ingress/#deprecated-annotation',
    ],
  },
  messages: {
    account: 'serviceAccount is a deprecated name of serviceAccountName',
    address:
      'loadBalancerIP is deprecated since Kubernetes 1.24: the load balancer of your cloud has an annotation for it',
    ingressClass:
      "the annotation 'kubernetes.io/ingress.class' is deprecated since Kubernetes 1.18: use spec.ingressClassName",
  },
  examples: {
    bad: [
      {
        title: 'names of earlier times',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  serviceAccount: api # expect: account
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: v1
kind: Service
metadata: { name: shop }
spec:
  type: LoadBalancer
  loadBalancerIP: 203.0.113.7 # expect: address
  ports: [{ port: 443 }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    kubernetes.io/ingress.class: traefik # expect: ingressClass
spec:
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  serviceAccountName: api
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: v1
kind: Service
metadata: { name: shop }
spec:
  type: LoadBalancer
  loadBalancerIP: 203.0.113.7
  ports: [{ port: 443 }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  defaultBackend: { service: { name: web, port: { number: 80 } } }
  ingressClassName: traefik
`,
      },
    ],
    good: [
      {
        title: 'their names of today, and the old one beside the new one',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  serviceAccountName: api
  serviceAccount: api
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec:
  ingressClassName: traefik
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload({ spec }) {
        const old = (spec as At as At<{ serviceAccount?: string }>).get('serviceAccount');
        if (old.text() && !spec.get('serviceAccountName').exists)
          report(old.key, 'account', {
            fix: {
              title: "rename it to 'serviceAccountName'",
              safe: true,
              changes: [rename(old, 'serviceAccountName')],
            },
          });
      },
      Service({ at }) {
        const address = (at.get('spec') as At as At<{ loadBalancerIP?: string }>).get('loadBalancerIP');
        // Of another type it is ignored, which is told elsewhere.
        const isBalanced = at.get('spec').get('type').text() === 'LoadBalancer';
        if (address.text() && isBalanced && minorVersion >= 24) report(address.key, 'address');
      },
      Ingress({ at, apiVersion }) {
        const annotation = at.get('metadata').get('annotations').get('kubernetes.io/ingress.class');
        const isSaid = at.get('spec').get('ingressClassName').exists;
        if (annotation.text() && !isSaid && apiVersion === 'networking.k8s.io/v1')
          report(annotation.key, 'ingressClass', {
            fix: {
              title: "move the class to 'spec.ingressClassName'",
              // An IngressClass of this name may be missing, which the annotation does not need.
              safe: false,
              changes: [move(annotation, at.get('spec').get('ingressClassName'))],
            },
          });
      },
    };
  },
});
