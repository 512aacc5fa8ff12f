import { type At, defineRule, nameAt } from '../../src/rule.ts';

export default defineRule({
  id: 'api-service-invalid',
  area: 'config',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'An APIService has another name than its API, or two ways to trust its server',
    why: 'An APIService stands for one version of one group of the API and is found by that. What serves it is trusted by a certificate, or not checked at all; an API of the API server itself has nothing to trust. The API server refuses everything else.',
    instead:
      'Name it `<version>.<group>`. Write `caBundle` or `insecureSkipTLSVerify`, not both, and only with a `service`.',
    refs: ['https://kubernetes.io/docs/tasks/extend-kubernetes/setup-extension-api-server/'],
  },
  messages: {
    name: (a: { name: string; expected: string }) =>
      `the name '${a.name}' has to be '${a.expected}', version and group`,
    both: 'insecureSkipTLSVerify is not allowed beside caBundle',
    local: (a: { field: string }) => `${a.field} is not allowed without a service, for there is no server to trust`,
    core: (a: { version: string }) => `version '${a.version}' needs a group: only v1 has none`,
  },
  examples: {
    bad: [
      {
        title: 'the parts in the wrong order, and a certificate that is not looked at',
        yaml: `
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: { name: metrics.shop.example.v1 } # expect: name
spec:
  group: metrics.shop.example
  version: v1
  groupPriorityMinimum: 100
  versionPriority: 100
  service: { namespace: shop, name: metrics }
  insecureSkipTLSVerify: true # expect: both
  caBundle: c2hvcA==
---
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: { name: v2. }
spec: # expect: core
  version: v2
  groupPriorityMinimum: 100
  versionPriority: 100
  insecureSkipTLSVerify: true # expect: local
`,
      },
    ],
    good: [
      {
        title: 'version and group, and one way to trust',
        yaml: `
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: { name: v1beta1.metrics.k8s.io }
spec:
  group: metrics.k8s.io
  version: v1beta1
  groupPriorityMinimum: 100
  versionPriority: 100
  service: { namespace: kube-system, name: metrics-server }
  insecureSkipTLSVerify: true
`,
      },
    ],
  },
  visit({ report }) {
    return {
      APIService(resource) {
        const spec = (resource.at as At<{ spec?: ApiServiceSpec }>).get('spec');
        const version = spec.get('version').text();
        if (!version) return;
        const group = spec.get('group').exists ? spec.get('group').text() : '';
        const { name } = resource;
        const expected = `${version}.${group}`;
        if (group !== undefined && name !== '' && name !== expected)
          report(nameAt(resource), 'name', { name, expected });
        if (group === '' && version !== 'v1') report(spec.get('group'), 'core', { version });
        const [insecure, bundle] = [spec.get('insecureSkipTLSVerify'), spec.get('caBundle')];
        const hasBundle = bundle.exists && bundle.value !== '';
        if (!spec.get('service').exists) {
          if (hasBundle) report(bundle, 'local', { field: 'caBundle' });
          if (insecure.flag() === true) report(insecure, 'local', { field: 'insecureSkipTLSVerify' });
        } else if (insecure.flag() === true && hasBundle) report(insecure, 'both');
      },
    };
  },
});

interface ApiServiceSpec {
  group?: string;
  version?: string;
  service?: object;
  insecureSkipTLSVerify?: boolean;
  caBundle?: string;
}
