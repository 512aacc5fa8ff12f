import { type At, defineRule, parseIp, type ResourceOf } from '../../src/rule.ts';

export default defineRule({
  id: 'service-addresses-contradict',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'What a Service says about its addresses contradicts itself',
    why: 'The API server refuses the Service. `clusterIPs` repeats `clusterIP` and adds at most one address of the other family; `None` stands alone; the families under `ipFamilies` are those of the addresses, in the same order; and a policy of one family goes with one of each. Whether a cluster has both families, and which addresses are free, only the cluster knows: that is not looked at.',
    instead: 'Leave the addresses to the cluster, or write both fields alike.',
    refs: ['https://kubernetes.io/docs/concepts/services-networking/dual-stack/'],
  },
  messages: {
    first: (a: { first: string; single: string }) =>
      `clusterIPs begins with '${a.first}', and clusterIP is '${a.single}': both have to be the same`,
    alone: 'clusterIPs needs clusterIP, too, with its first address',
    none: "'None' stands alone: a headless Service has no addresses",
    many: (a: { count: number }) =>
      `clusterIPs has ${a.count} addresses: there may be one of each family, IPv4 and IPv6`,
    sameFamily: (a: { family: number }) => `both addresses are of IPv${a.family}: there may be one of each family`,
    family: (a: { address: string; family: string }) =>
      `'${a.address}' is no address of ${a.family}, as ipFamilies says`,
    single: (a: { field: string }) => `ipFamilyPolicy 'SingleStack' allows one family, and ${a.field} has two`,
  },
  examples: {
    bad: [
      {
        title: 'lists that do not repeat the single field',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  clusterIP: 10.96.0.20
  clusterIPs: [10.96.0.21] # expect: first
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  clusterIPs: [10.96.0.22] # expect: alone
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata: { name: database }
spec:
  clusterIP: None
  clusterIPs: [None, 10.96.0.23] # expect: none
  ports: [{ port: 5432 }]
`,
      },
      {
        title: 'families',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  clusterIP: 10.96.0.20
  clusterIPs: [10.96.0.20, 10.96.0.21] # expect: sameFamily
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  clusterIP: 10.96.0.22
  clusterIPs: [10.96.0.22]
  ipFamilies: [IPv6] # expect: family
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata: { name: shop }
spec:
  ipFamilyPolicy: SingleStack # expect: single
  ipFamilies: [IPv4, IPv6]
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata: { name: search }
spec:
  clusterIP: 10.96.0.24
  clusterIPs: [10.96.0.24, 'fd00::24', 'fd00::25'] # expect: many
  ports: [{ port: 80 }]
`,
      },
    ],
    good: [
      {
        title: 'one of each, none, and none at all',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  clusterIP: 10.96.0.20
  clusterIPs: [10.96.0.20, 'fd00::20']
  ipFamilies: [IPv4, IPv6]
  ipFamilyPolicy: RequireDualStack
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { clusterIP: None, clusterIPs: [None], ipFamilies: [IPv6, IPv4], ports: [{ port: 5432 }] }
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { clusterIP: $(ADDRESS), clusterIPs: [10.96.0.20], ipFamilyPolicy: SingleStack, ports: [{ port: 80 }] }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      Service(service) {
        const spec = specOf(service);
        // An ExternalName has no addresses at all, which is another rule.
        if (spec.get('type').text() === 'ExternalName') return;
        checkPolicy(spec);
        const single = spec.get('clusterIP');
        const all = spec.get('clusterIPs');
        const addresses = all.texts();
        const [first] = addresses;
        if (first === undefined) return;
        const isWritten = single.text() === 'None' || parseIp(single.text() ?? '') !== undefined;
        if (!single.value) report(all, 'alone');
        else if (isWritten && single.text() !== first) report(all, 'first', { first, single: single.text() ?? '' });
        else if (first === 'None' && addresses.length > 1) report(all, 'none');
        else if (addresses.length > 2) report(all, 'many', { count: addresses.length });
        else checkFamilies(all, spec.get('ipFamilies'));
      },
    };

    function checkFamilies(all: At<string[] | undefined>, families: At<string[] | undefined>): void {
      const parsed = all.texts().map(parseIp);
      const [first, second] = parsed;
      if (first && second && first.family === second.family) {
        report(all, 'sameFamily', { family: first.family });
        return;
      }
      families.items().forEach((family, n) => {
        const written = family.text();
        const found = parsed[n];
        if (!found || !knownFamilies.has(written ?? '') || written === `IPv${found.family}`) return;
        report(family, 'family', { address: all.texts()[n] ?? '', family: written ?? '' });
      });
    }

    function checkPolicy(spec: ReturnType<typeof specOf>): void {
      const policy = spec.get('ipFamilyPolicy');
      if (policy.text() !== 'SingleStack') return;
      const field = (['clusterIPs', 'ipFamilies'] as const).find((name) => spec.get(name).items().length === 2);
      if (field) report(policy, 'single', { field });
    }
  },
});

function specOf({ at }: ResourceOf<'Service'>) {
  return at.get('spec');
}

const knownFamilies: ReadonlySet<string> = new Set(['IPv4', 'IPv6']);
