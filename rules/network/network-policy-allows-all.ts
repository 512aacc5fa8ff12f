import { defineRule, isMapping } from '../../src/rule.ts';

export default defineRule({
  id: 'network-policy-allows-all',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security'],
  scope: 'resource',
  docs: {
    summary: 'A NetworkPolicy isolates pods and then lets everybody in',
    why: 'A rule without peers and ports allows everything, also what other policies would deny: rules only add up. The pods look protected and are not.',
    instead: 'Name the peers in `from`, or remove the policy.',
    unless: 'It is meant for development, or takes back a policy that denies everything for some pods.',
    refs: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-ingress-traffic'],
  },
  messages: {
    everybody: 'this rule lets everybody in: no other policy can deny it',
  },
  examples: {
    bad: [
      {
        title: 'an empty rule',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: database }
spec:
  podSelector: { matchLabels: { app: database } }
  ingress:
    - {} # expect: everybody
`,
      },
    ],
    good: [
      {
        title: 'a peer, and a port that is open to all',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec:
  podSelector: { matchLabels: { app: web } }
  ingress:
    - from: [{ podSelector: { matchLabels: { app: proxy } } }]
    - ports: [{ port: 8080 }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      NetworkPolicy({ at }) {
        for (const rule of at.get('spec').get('ingress').items()) {
          const isAll = rule.get('from').items().length === 0 && rule.get('ports').items().length === 0;
          if (isAll && (rule.value === null || isMapping(rule.value))) report(rule, 'everybody');
        }
      },
    };
  },
});
