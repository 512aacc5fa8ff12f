import { type At, defineRule, describe, metadataOf, type Resource } from '../../src/rule.ts';
import { areRivals } from './_rivals.ts';

export default defineRule({
  id: 'several-default-ingress-classes',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'Two IngressClasses are the default',
    why: 'An Ingress that names no class gets the default one. Where several are marked, the API server takes the newest, and older versions refuse the Ingress: which controller serves it depends on the order in which the classes were created.',
    instead: 'Mark one class with `ingressclass.kubernetes.io/is-default-class`, and name the class in each Ingress.',
    refs: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#default-ingress-class'],
  },
  messages: {
    again: (a: { other: string }) => `a second default class: ${a.other} is one already`,
  },
  examples: {
    bad: [
      {
        title: 'two controllers, each with a class that is the default',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: nginx, annotations: { ingressclass.kubernetes.io/is-default-class: "true" } }
spec: { controller: k8s.io/ingress-nginx }
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: nginx-internal
  annotations:
    ingressclass.kubernetes.io/is-default-class: "true" # expect: again
spec: { controller: k8s.io/ingress-nginx-internal }
`,
      },
    ],
    good: [
      {
        title: 'one default, and one that says it is not',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: nginx, annotations: { ingressclass.kubernetes.io/is-default-class: "true" } }
spec: { controller: k8s.io/ingress-nginx }
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: traefik, annotations: { ingressclass.kubernetes.io/is-default-class: "false" } }
spec: { controller: traefik.io/ingress-controller }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      end() {
        const defaults = graph.ofKind('IngressClass').filter((one) => markOf(one).text() === 'true');
        defaults.forEach((one, n) => {
          const other = defaults.slice(0, n).find((before) => areRivals(graph, before, one));
          if (!other) return;
          const related = [{ at: markOf(other), note: describe(other) }];
          report(markOf(one), 'again', { other: describe(other) }, { related });
        });
      },
    };
  },
});

function markOf(resource: Resource): At<string> {
  return metadataOf(resource.at).get('annotations').get('ingressclass.kubernetes.io/is-default-class');
}
