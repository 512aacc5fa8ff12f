import { type At, defineRule, isMapping, type ResourceOf } from '../../src/rule.ts';

export default defineRule({
  id: 'ingress-backend-incomplete',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A resource that an Ingress leads to is not named in full',
    why: 'A backend may be any object that the controller understands, such as a bucket of files, and is found by its kind and its name. Without one of them the API server refuses the Ingress.',
    instead: 'Write `apiGroup`, `kind` and `name` of the object, or lead to a Service.',
    refs: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#resource-backend'],
  },
  messages: {
    lacks: (a: { lacks: string }) => `the resource of the backend has no ${a.lacks}`,
  },
  examples: {
    bad: [
      {
        title: 'files of somewhere',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  defaultBackend:
    resource: # expect: lacks
      apiGroup: shop.example
      kind: Bucket
  rules:
    - http:
        paths:
          - path: /images
            pathType: Prefix
            backend:
              resource: # expect: lacks
                apiGroup: shop.example
                name: images
`,
      },
    ],
    good: [
      {
        title: 'files, and a Service',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  defaultBackend: { service: { name: web, port: { number: 80 } } }
  rules:
    - http:
        paths:
          - path: /images
            pathType: Prefix
            backend: { resource: { apiGroup: shop.example, kind: Bucket, name: images } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      Ingress(ingress) {
        for (const resource of resourcesOf(ingress)) {
          const lacks = (['kind', 'name'] as const).find((part) => !resource.get(part).value);
          if (lacks !== undefined) report(resource.get(lacks), 'lacks', { lacks });
        }
      },
    };
  },
});

/** The backends that are no Services. */
function resourcesOf({ at }: ResourceOf<'Ingress'>) {
  const spec = at.get('spec');
  const paths = spec
    .get('rules')
    .items()
    .flatMap((rule) => rule.get('http').get('paths').items());
  return [spec.get('defaultBackend'), ...paths.map((path) => path.get('backend'))]
    .map((backend) => backend.get('resource') as At<{ kind?: string; name?: string }>)
    .filter(({ value }) => isMapping(value));
}
