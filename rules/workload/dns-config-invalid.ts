import { defineRule, isMapping, isPartial, refusalOf } from '../../src/rule.ts';

export default defineRule({
  id: 'dns-config-invalid',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['dnsPolicy', 'dnsConfig'],
  docs: {
    summary: 'A pod has no name server, or too long a list of search domains',
    why: 'With `dnsPolicy: None` a pod has no DNS but that of its own `dnsConfig`, which has to name a server. All search domains together may have 2048 characters. The API server refuses the pod.',
    instead: 'Name at least one server under `dnsConfig`, or choose another policy.',
    refs: ['https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy'],
  },
  messages: {
    config: "dnsPolicy 'None' needs a dnsConfig with the name servers",
    servers: "dnsPolicy 'None' needs at least one of nameservers",
    searches: (a: { length: number }) => `the search domains have ${a.length} characters together, and may have 2048`,
  },
  examples: {
    bad: [
      {
        title: 'no DNS at all',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      dnsPolicy: None # expect: config
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  dnsPolicy: None
  dnsConfig: # expect: servers
    searches: [shop.example]
  containers: [{ name: web, image: 'nginx:1.27.3' }]
`,
      },
      {
        title: 'domains without an end',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  dnsConfig:
    searches: [${`${'a'.repeat(240)}.example, `.repeat(9)}] # expect: searches
  containers: [{ name: web, image: 'nginx:1.27.3' }]
`,
      },
    ],
    good: [
      {
        title: 'a server, and another policy',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  dnsPolicy: None
  dnsConfig: { nameservers: [10.0.0.10], searches: [shop.example] }
  containers: [{ name: web, image: 'nginx:1.27.3' }]
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  dnsConfig: { options: [{ name: ndots, value: '2' }] }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload(workload) {
        const extra = refusalOf(workload, minorVersion);
        const policy = workload.spec.get('dnsPolicy');
        const config = workload.spec.get('dnsConfig');
        if (policy.text() === 'None' && !isPartial(workload)) {
          const servers = config.get('nameservers');
          const isEmpty = servers.items().length === 0 && (!servers.exists || Array.isArray(servers.value));
          if (!config.exists) report(policy, 'config', extra);
          else if (isMapping(config.value) && isEmpty) report(servers, 'servers', extra);
        }
        const { length } = config.get('searches').texts().join(' ');
        if (length > longestSearches) report(config.get('searches'), 'searches', { length }, extra);
      },
    };
  },
});

/** `MaxDNSSearchListChars` in pkg/apis/core/validation/validation.go */
const longestSearches = 2048;
