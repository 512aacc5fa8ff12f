import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'ingress-snippet',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security'],
  scope: 'resource',
  docs: {
    summary: 'An annotation of an Ingress writes into the configuration of its controller',
    why: 'A snippet is copied into the configuration of NGINX as it is. Whoever may write the Ingress so reads the files of the controller, among them its token, which reads the Secrets of all namespaces (CVE-2021-25742). Controllers refuse snippets by default since ingress-nginx 1.9.',
    instead: 'Use the annotation for the one setting, or a Gateway with a filter.',
    refs: [
      'https://github.com/kubernetes/ingress-nginx/issues/7837',
      'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#allow-snippet-annotations',
    ],
  },
  messages: {
    snippet: (a: { annotation: string }) => `'${a.annotation}' is copied into the configuration of NGINX as it is`,
  },
  examples: {
    bad: [
      {
        title: 'a header by a snippet',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    nginx.ingress.kubernetes.io/configuration-snippet: 'more_set_headers "X-Shop: 1";' # expect: snippet
spec:
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`,
      },
    ],
    good: [
      {
        title: 'an annotation for one setting',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations: { nginx.ingress.kubernetes.io/proxy-body-size: 8m }
spec:
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      Ingress({ at }) {
        for (const [annotation, value] of at.get('metadata').get('annotations').entries())
          if (/^nginx\.(?:ingress\.kubernetes\.io|org)\/[\w-]*snippets?$/.test(annotation))
            report(value.key, 'snippet', { annotation });
      },
    };
  },
});
