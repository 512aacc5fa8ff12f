import { type At, defineRule, isHook, nameAt } from '../../src/rule.ts';

export default defineRule({
  id: 'job-never-removed',
  area: 'workload',
  severity: 'info',
  since: '0.1.0',
  presets: ['production', 'strict'],
  scope: 'resource',
  docs: {
    summary: 'A Job stays in the cluster for ever once it has ended',
    why: 'Nobody deletes a Job that has ended, nor its pods, unless it says after how long. They fill lists and, in the end, the store of the cluster; a Job of the same name cannot be applied again.',
    instead: 'Write `ttlSecondsAfterFinished`, such as a day.',
    refs: ['https://kubernetes.io/docs/concepts/workloads/controllers/ttlafterfinished/'],
  },
  messages: {
    forever: 'nothing removes the Job once it has ended',
  },
  examples: {
    bad: [
      {
        title: 'a migration',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { name: migrate } # expect: forever
spec:
  template:
    spec: { restartPolicy: Never, containers: [{ name: migrate, image: ghcr.io/shop/api:2.4.1 }] }
`,
      },
    ],
    good: [
      {
        title: 'a day, a hook that its tool removes, and a CronJob, which keeps the last three',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  ttlSecondsAfterFinished: 86400
  template:
    spec: { restartPolicy: Never, containers: [{ name: migrate, image: ghcr.io/shop/api:2.4.1 }] }
---
apiVersion: batch/v1
kind: Job
metadata: { name: seed, annotations: { argocd.argoproj.io/hook: PostSync } }
spec:
  template:
    spec: { restartPolicy: Never, containers: [{ name: seed, image: ghcr.io/shop/api:2.4.1 }] }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 0 6 * * *
  jobTemplate:
    spec:
      template:
        spec: { restartPolicy: Never, containers: [{ name: report, image: ghcr.io/shop/api:2.4.1 }] }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      Job(job) {
        const ttl = (job.at as At as At<{ spec?: { ttlSecondsAfterFinished?: number } }>)
          .get('spec')
          .get('ttlSecondsAfterFinished');
        if (!ttl.exists && !isHook(job)) report(nameAt(job), 'forever');
      },
    };
  },
});
