import { defineRule, kindFacts, type Resource } from '../../src/rule.ts';
import { migrationOf, successorOf } from './_successors.ts';

export default defineRule({
  id: 'api-version-deprecated',
  area: 'version',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  tag: 'deprecated',
  fixable: 'safe',
  docs: {
    summary: 'An API version that Kubernetes will not serve for ever',
    why: 'The API server takes the object and warns. After the upgrade that the message names, the same manifest is refused. Where it names none, the version stays, and nothing new is built on it.',
    instead:
      'Write the newer API version: the cluster serves both, and they are the same object. Endpoints have no newer one: EndpointSlices, which are written in another way, take their place.',
    refs: [
      'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
      'https://kubernetes.io/docs/reference/using-api/deprecation-policy/',
    ],
  },
  messages: {
    until: (a: { kind: string; apiVersion: string; removed: number; use: string }) =>
      `${a.apiVersion} ${a.kind} is deprecated and goes with Kubernetes 1.${a.removed}${a.use}`,
    open: (a: { kind: string; apiVersion: string; deprecated: number; use: string }) =>
      `${a.apiVersion} ${a.kind} is deprecated since Kubernetes 1.${a.deprecated}${a.use}`,
  },
  examples: {
    bad: [
      {
        title: 'served today, gone tomorrow',
        minorVersion: 23,
        yaml: `
apiVersion: batch/v1beta1 # expect: until
kind: CronJob
metadata: { name: backup }
spec:
  schedule: '0 3 * * *'
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers: [{ name: backup, image: 'ghcr.io/shop/backup:2.4.1' }]
`,
        fixed: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: backup }
spec:
  schedule: '0 3 * * *'
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers: [{ name: backup, image: 'ghcr.io/shop/backup:2.4.1' }]
`,
      },
      {
        title: 'what nobody takes away, and nobody wants any more',
        yaml: `
apiVersion: v1 # expect: open
kind: Endpoints
metadata: { name: database }
subsets: [{ addresses: [{ ip: 10.1.2.3 }], ports: [{ port: 5432 }] }]
`,
      },
    ],
    good: [
      {
        title: 'the version of today',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: backup }
spec:
  schedule: '0 3 * * *'
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers: [{ name: backup, image: 'ghcr.io/shop/backup:2.4.1' }]
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      resource(resource) {
        const { kind, apiVersion } = resource;
        const facts = kindFacts(apiVersion, kind);
        if (facts?.deprecated === undefined || minorVersion < facts.deprecated) return;
        const { removed, deprecated } = facts;
        if (removed !== undefined && minorVersion >= removed) return;
        const successor = successorOf(resource, facts, minorVersion);
        const use = successor
          ? `: use '${successor.apiVersion}'${successor.kind === kind ? '' : ` ${successor.kind}`}`
          : '';
        const at = (resource.at as Resource<{ apiVersion?: string }>['at']).get('apiVersion');
        const fix = successor && migrationOf(resource, successor);
        if (removed === undefined) report(at, 'open', { kind, apiVersion, deprecated, use }, { fix });
        else report(at, 'until', { kind, apiVersion, removed, use }, { fix });
      },
    };
  },
});
