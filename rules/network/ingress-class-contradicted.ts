import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'ingress-class-contradicted',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'An Ingress names two classes, or parameters of a class are in two places',
    why: 'The API server refuses to create an Ingress whose old annotation `kubernetes.io/ingress.class` names another class than `spec.ingressClassName`, and an IngressClass whose parameters are of the whole cluster and in a namespace at once. `scope` is Cluster where it is left out.',
    instead: 'Remove the annotation: the field replaced it. For parameters in a namespace write `scope: Namespace`.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/ingress/#deprecated-annotation',
      'https://kubernetes.io/docs/concepts/services-networking/ingress/#ingressclass-scope',
    ],
  },
  messages: {
    differs: (a: { annotation: string; field: string }) =>
      `the annotation names class '${a.annotation}', ingressClassName is '${a.field}': both have to be the same`,
    scope: (a: { namespace: string }) => `namespace '${a.namespace}' may only be set for scope 'Namespace'`,
  },
  examples: {
    bad: [
      {
        title: 'an annotation that was left behind',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  annotations:
    kubernetes.io/ingress.class: nginx # expect: differs
spec:
  ingressClassName: traefik
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`,
      },
      {
        title: 'parameters in a namespace, for the whole cluster',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: shop }
spec:
  controller: shop.example/ingress
  parameters:
    kind: ConfigMap
    name: ingress
    namespace: shop # expect: scope
`,
      },
    ],
    good: [
      {
        title: 'both the same, one of them, and parameters in a namespace',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { kubernetes.io/ingress.class: nginx } }
spec: { ingressClassName: nginx, defaultBackend: { service: { name: web, port: { number: 80 } } } }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: api, annotations: { kubernetes.io/ingress.class: nginx } }
spec: { defaultBackend: { service: { name: api, port: { number: 80 } } } }
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: shop }
spec:
  controller: shop.example/ingress
  parameters: { kind: ConfigMap, name: ingress, scope: Namespace, namespace: shop }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      Ingress({ at }) {
        const annotation = at.get('metadata').get('annotations').get('kubernetes.io/ingress.class');
        const name = at.get('spec').get('ingressClassName');
        const [old, field] = [annotation.text(), name.text()];
        if (old === undefined || field === undefined || old === field) return;
        report(
          annotation,
          'differs',
          { annotation: old, field },
          { related: [{ at: name, note: 'the field that replaced it' }] },
        );
      },
      IngressClass({ at }) {
        const parameters = at.get('spec').get('parameters');
        const namespace = parameters.get('namespace');
        if (!namespace.exists || (parameters.get('scope').text() ?? 'Cluster') !== 'Cluster') return;
        report(namespace, 'scope', { namespace: namespace.text() ?? '' });
      },
    };
  },
});
