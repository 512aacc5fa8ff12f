import { areAppliedTogether, defineRule, metadataOf, noteOn, type Resource } from '../../src/rule.ts';

export default defineRule({
  id: 'ingress-class-missing',
  area: 'network',
  severity: 'info',
  since: '0.1.0',
  presets: ['production', 'strict'],
  scope: 'graph',
  docs: {
    summary: 'An Ingress does not say which controller is to serve it',
    why: 'It is served where the cluster has a default IngressClass, and by nobody, without an error, where it has none. Where two controllers take what has no class, both write its address.',
    instead:
      'Write `ingressClassName`, or mark one IngressClass as the default by the annotation `ingressclass.kubernetes.io/is-default-class`.',
    unless: 'The controller takes every Ingress without a class, as that of GKE does.',
    refs: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-class'],
  },
  messages: {
    unset: 'the Ingress names no class: without a default one in the cluster nobody serves it',
    noDefault: (a: { classes: number }) =>
      `the Ingress names no class, and ${a.classes === 1 ? 'the only IngressClass' : `none of the ${a.classes} IngressClasses`} of the run is the default`,
    none: 'the Ingress names no class, and there is no IngressClass: nobody serves it',
  },
  examples: {
    bad: [
      {
        title: 'a class that is not the default',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: nginx }
spec: { controller: k8s.io/ingress-nginx }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec: # expect: noDefault
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`,
      },
      {
        title: 'whatever the cluster does with it',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec: # expect: unset
  rules:
    - host: shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
`,
      },
      {
        title: 'a run that holds everything, and no class',
        complete: true,
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec: # expect: none
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`,
      },
    ],
    good: [
      {
        title: 'a class, by the field and by the annotation of before',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec:
  ingressClassName: nginx
  defaultBackend: { service: { name: web, port: { number: 80 } } }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: mail, annotations: { kubernetes.io/ingress.class: nginx } }
spec:
  defaultBackend: { service: { name: mail, port: { number: 80 } } }
`,
      },
      {
        title: 'a default class',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: nginx, annotations: { ingressclass.kubernetes.io/is-default-class: 'true' } }
spec: { controller: k8s.io/ingress-nginx }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec:
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      Ingress(ingress) {
        const spec = ingress.at.get('spec');
        const annotations = metadataOf(ingress.at).get('annotations');
        const isPatch = !spec.get('rules').exists && !spec.get('defaultBackend').exists;
        if (isPatch || spec.get('ingressClassName').exists || annotations.get('kubernetes.io/ingress.class').exists)
          return;
        const classes = graph.ofKind('IngressClass').filter((one) => areAppliedTogether(graph, one, ingress));
        const related = classes.slice(0, 4).map((one) => noteOn(one));
        if (classes.some(isDefault) || graph.mayBeUnread('IngressClass')) return;
        if (classes.length > 0)
          report(spec.key, 'noDefault', { classes: classes.length }, { related, severity: 'warning' });
        else if (graph.isComplete) report(spec.key, 'none', { severity: 'warning' });
        else report(spec.key, 'unset');
      },
    };
  },
});

function isDefault({ at }: Resource): boolean {
  return metadataOf(at).get('annotations').get('ingressclass.kubernetes.io/is-default-class').text() === 'true';
}
