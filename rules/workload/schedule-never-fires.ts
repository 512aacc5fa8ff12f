import { defineRule, neverFires, readCron } from '../../src/rule.ts';
import { shownSchedule } from './_schedules.ts';

export default defineRule({
  id: 'schedule-never-fires',
  area: 'workload',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'The schedule of a CronJob names a day that never comes',
    why: 'The API server takes a schedule such as `0 0 30 2 *`, but there is no 30 February. The controller looks five years ahead, finds no time, reports `InvalidSchedule` and never starts a Job.',
    instead:
      'Name a day that each of the months has. Kubernetes knows no word for the last day of a month: start on the first day of the next one. Say `suspend: true` where people start the Jobs by hand.',
    unless: 'A CronJob that is suspended is left alone, since it starts nothing anyway.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax',
      'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-suspension',
    ],
  },
  messages: {
    day: (a: { schedule: string }) => `schedule '${a.schedule}' never fires: none of its months has such a day`,
    empty: (a: { schedule: string }) => `schedule '${a.schedule}' never fires: a field has commas and no value`,
  },
  examples: {
    bad: [
      {
        title: 'days that no month has',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 0 0 30 2 * # expect: day
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: invoices }
spec:
  schedule: 0 6 31 APR,JUN,SEP,NOV ? # expect: day
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
      {
        title: 'a field that says nothing',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: ', 6 * * *' # expect: empty
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
    ],
    good: [
      {
        title: 'rare days',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: leap-day }
spec:
  schedule: 0 0 29 2 *
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: end-of-month }
spec:
  schedule: 0 0 31 * *
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
      {
        title: 'every Monday of February, since either of two days will do',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 0 0 30 2 MON
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
      {
        title: 'Jobs that people start by hand',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: restore }
spec:
  suspend: true
  schedule: 0 0 31 2 *
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      CronJob(job) {
        const spec = job.at.get('spec');
        const at = spec.get('schedule');
        const text = at.text();
        if (text === undefined || spec.get('suspend').flag() === true) return;
        const reading = readCron(text);
        if ('problem' in reading || !neverFires(reading.cron)) return;
        const schedule = shownSchedule(text);
        // A field of commas only.
        if (/(^|\s),+(\s|$)/.test(text)) report(at, 'empty', { schedule });
        else report(at, 'day', { schedule });
      },
    };
  },
});
