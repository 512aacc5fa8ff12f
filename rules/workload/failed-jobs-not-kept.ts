import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'failed-jobs-not-kept',
  area: 'workload',
  severity: 'info',
  since: '0.1.0',
  presets: ['production', 'strict'],
  scope: 'resource',
  docs: {
    summary: 'Nothing is left of the Jobs of a CronJob that failed',
    why: 'The controller deletes each Job as soon as it has failed, and its pods, events and logs with it. Nobody can see why it failed, nor that it did.',
    instead: 'Keep one or more: `failedJobsHistoryLimit` is 1 where it is left out.',
    unless: 'Logs are collected elsewhere, and failures are told by the program itself.',
    refs: ['https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#jobs-history-limits'],
  },
  messages: {
    none: 'a Job that has failed is deleted at once, with its logs',
  },
  examples: {
    bad: [
      {
        title: 'no failed Job is kept',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: backup }
spec:
  schedule: 0 4 * * *
  successfulJobsHistoryLimit: 0
  failedJobsHistoryLimit: 0 # expect: none
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
    ],
    good: [
      {
        title: 'the last two, and the default',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: backup }
spec:
  schedule: 0 4 * * *
  failedJobsHistoryLimit: 2
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 0 6 * * *
  successfulJobsHistoryLimit: 0
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      CronJob({ at }) {
        const limit = at.get('spec').get('failedJobsHistoryLimit');
        if (limit.number() === 0) report(limit, 'none');
      },
    };
  },
});
