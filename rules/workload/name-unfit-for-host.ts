import { defineRule, isDns1123Label, isDns1123Subdomain, type Kind, nameAt, type Resource } from '../../src/rule.ts';

export default defineRule({
  id: 'name-unfit-for-host',
  area: 'workload',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A name makes an odd host name of its pods',
    why: 'The name of a pod is its host name, too, and that has neither dots nor more than 63 characters. Kubernetes takes the name, cuts it off or lets programs read a dot as the end of the host name, and warns about it.',
    instead: 'Use letters, digits and hyphens, and leave room for what the controller adds to the name.',
    unless: 'Nothing in the pods asks for the host name.',
    refs: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names'],
  },
  messages: {
    dots: 'this name becomes the host name of pods, where a dot is surprising: use a hyphen',
    long: (a: { length: number }) =>
      `this name becomes the host name of pods, which holds 63 of its ${a.length} characters`,
  },
  examples: {
    bad: [
      {
        title: 'a version, and a long story',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web-2.4.1 } # expect: dots
spec: { containers: [{ name: web, image: nginx:1.27.3 }] }
---
apiVersion: batch/v1
kind: Job
metadata: { name: shop-production-eu-central-payments-ledger-database-schema-migration } # expect: long
spec:
  template:
    spec: { restartPolicy: Never, containers: [{ name: migrate, image: ghcr.io/shop/migrate:2.4.1 }] }
`,
      },
    ],
    good: [
      {
        title: 'a DNS label, and a kind whose pods take other names',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web-2-4-1 }
spec: { containers: [{ name: web, image: nginx:1.27.3 }] }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: web.settings }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      resource(resource) {
        const { name } = resource;
        // An indexed Job of such a name is refused.
        if (isIndexed(resource)) return;
        if (!isWarnedAbout(resource) || isDns1123Label(name) || !isDns1123Subdomain(name)) return;
        if (name.includes('.')) report(nameAt(resource), 'dots');
        else report(nameAt(resource), 'long', { length: name.length });
      },
    };
  },
});

function isIndexed({ at }: Resource): boolean {
  return (
    (at as Resource<{ spec?: { completionMode?: string } }>['at']).get('spec').get('completionMode').text() ===
    'Indexed'
  );
}

/** The kinds that the API server warns about; `WarningsOnCreate` in the strategy.go of each. */
const warnedKinds: ReadonlySet<Kind> = new Set<Kind>([
  'CronJob',
  'Deployment',
  'Job',
  'Pod',
  'ReplicaSet',
  'ReplicationController',
]);

function isWarnedAbout({ visitable }: Resource): boolean {
  return visitable !== undefined && warnedKinds.has(visitable);
}
