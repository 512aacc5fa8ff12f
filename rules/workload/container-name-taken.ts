import { defineRule, refusalOf } from '../../src/rule.ts';

export default defineRule({
  id: 'container-name-taken',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['initContainers'],
  docs: {
    summary: 'An init container has the name of another container of its pod',
    why: 'Logs, metrics and the status of a pod know containers by their names alone, so that the API server refuses a name that an init container and a container share.',
    instead: 'Give one of the two another name.',
    refs: ['https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#detailed-behavior'],
  },
  messages: {
    taken: (a: { name: string }) => `'${a.name}' is the name of an init container and of a container of the same pod`,
  },
  examples: {
    bad: [
      {
        title: 'a migration under the name of the program',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      initContainers:
        - name: api # expect: taken
          image: ghcr.io/shop/api:2.4.1
          args: [migrate]
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
`,
      },
    ],
    good: [
      {
        title: 'names of their own, and a name that is missing',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  initContainers:
    - { name: migrate, image: ghcr.io/shop/api:2.4.1 }
    - { image: ghcr.io/shop/api:2.4.1 }
  containers:
    - { name: api, image: ghcr.io/shop/api:2.4.1 }
    - { image: ghcr.io/shop/proxy:2.4.1 }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload(workload) {
        const isInit = (role: string) => role === 'init' || role === 'sidecar';
        const others = workload.containers.filter(({ role }) => role === 'container');
        for (const { role, name, at } of workload.containers) {
          const other = isInit(role) && name !== '' ? others.find((one) => one.name === name) : undefined;
          if (!other) continue;
          const related = [{ at: other.at.get('name'), note: 'the container' }];
          report(at.get('name'), 'taken', { name }, { related, ...refusalOf(workload, minorVersion) });
        }
      },
    };
  },
});
