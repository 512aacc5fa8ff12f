import { type At, defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'host-alias-repeated',
  area: 'workload',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['hostAliases'],
  docs: {
    summary: 'The names of one address stand in several host aliases',
    why: '`kubectl apply` tells host aliases apart by their address: of two with the same one it may drop the names of either at the next change. The API server takes them, with a warning.',
    instead: 'Write all names of an address under one entry.',
    refs: ['https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/'],
  },
  messages: {
    again: (a: { address: string }) => `address '${a.address}' stands twice under hostAliases`,
  },
  examples: {
    bad: [
      {
        title: 'two names, two entries',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  hostAliases:
    - { ip: 10.0.0.5, hostnames: [database.shop.example] }
    - { ip: 10.0.0.5, hostnames: [cache.shop.example] } # expect: again
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
    ],
    good: [
      {
        title: 'two names, one entry',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  hostAliases:
    - { ip: 10.0.0.5, hostnames: [database.shop.example, cache.shop.example] }
    - { ip: 10.0.0.6, hostnames: [mail.shop.example] }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload({ spec }) {
        const first = new Map<string, At>();
        for (const alias of spec.get('hostAliases').items()) {
          const at = alias.get('ip');
          const address = at.text();
          const before = address ? first.get(address) : undefined;
          if (address && before) report(at, 'again', { address }, { related: [{ at: before, note: 'the first' }] });
          else if (address) first.set(address, at as At);
        }
      },
    };
  },
});
