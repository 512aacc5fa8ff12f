import { type At, defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'cron-job-piles-up',
  area: 'workload',
  severity: 'info',
  since: '0.1.0',
  presets: ['production', 'strict'],
  scope: 'resource',
  docs: {
    summary: 'A CronJob starts its next Job although the last one still runs',
    why: 'By default a CronJob starts a Job at each time of its schedule, whether or not earlier ones have ended. When one hangs, the next ones join it, hold its locks and take its memory, until the namespace or its nodes are full.',
    instead: 'Write `concurrencyPolicy: Forbid`, or `Replace`; write `Allow` where runs may overlap.',
    refs: ['https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#concurrency-policy'],
  },
  messages: {
    overlaps: 'nothing is said of runs that overlap: the default lets them pile up',
  },
  examples: {
    bad: [
      {
        title: 'nothing is said',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec: # expect: overlaps
  schedule: '*/10 * * * *'
  jobTemplate:
    spec:
      template:
        spec: { restartPolicy: Never, containers: [{ name: report, image: ghcr.io/shop/api:2.4.1 }] }
`,
      },
    ],
    good: [
      {
        title: 'one at a time, and runs that are ended in time',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: '*/10 * * * *'
  concurrencyPolicy: Forbid
  jobTemplate:
    spec:
      template:
        spec: { restartPolicy: Never, containers: [{ name: report, image: ghcr.io/shop/api:2.4.1 }] }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: rates }
spec:
  schedule: '*/10 * * * *'
  jobTemplate:
    spec:
      activeDeadlineSeconds: 300
      template:
        spec: { restartPolicy: Never, containers: [{ name: rates, image: ghcr.io/shop/api:2.4.1 }] }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      CronJob({ at }) {
        const spec = at.get('spec') as At as At<CronJobSpec>;
        const job = spec.get('jobTemplate').get('spec');
        const isEnded =
          job.get('activeDeadlineSeconds').exists ||
          job.get('template').get('spec').get('activeDeadlineSeconds').exists;
        if (!spec.get('concurrencyPolicy').exists && !isEnded) report(spec.key, 'overlaps');
      },
    };
  },
});

interface CronJobSpec {
  readonly schedule?: string;
  readonly concurrencyPolicy?: string;
  readonly jobTemplate?: {
    readonly spec?: {
      readonly activeDeadlineSeconds?: number;
      readonly template?: { readonly spec?: { readonly activeDeadlineSeconds?: number } };
    };
  };
}
