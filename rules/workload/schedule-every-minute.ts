import { defineRule, readCron } from '../../src/rule.ts';
import { shownSchedule } from './_schedules.ts';

export default defineRule({
  id: 'schedule-every-minute',
  area: 'workload',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A CronJob starts in every minute of an hour that was meant as a time of day',
    why: '`* 3 * * *` does not mean three o’clock: it starts a Job in each of the 60 minutes from 3:00 to 3:59. Backups and reports then run over each other, 60 times a day.',
    instead: 'Write the minute: `0 3 * * *` starts once, at three o’clock.',
    unless:
      'The Job is meant to run each minute of that hour: `0-59 3 * * *` says so and is left alone, as are all hours and ranges of hours such as `* 9-17 * * *`.',
    refs: ['https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax'],
  },
  messages: {
    minute: (a: { schedule: string; meant: string }) =>
      `schedule '${a.schedule}' fires in all 60 minutes of the hour; once an hour is '${a.meant}'`,
  },
  examples: {
    bad: [
      {
        title: 'a backup at three, and one in each sixth hour',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: backup }
spec:
  schedule: '* 3 * * *' # expect: minute
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: '* */6 * * MON' # expect: minute
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
    ],
    good: [
      {
        title: 'every minute on purpose',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: queue }
spec:
  schedule: '* * * * *'
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: office-hours }
spec:
  schedule: '* 9-17 * * MON-FRI'
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: closing }
spec:
  schedule: 0-59 17 * * *
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: each-hour }
spec:
  schedule: '* */1 * * *'
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
      {
        title: 'once in each of some hours',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 0 */6 * * *
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      CronJob(job) {
        const at = job.at.get('spec').get('schedule');
        const text = at.text()?.trim() ?? '';
        const [minute, hour = '', ...days] = text.split(/\s+/);
        if (!/^(\*|\?)(\/1)?$/.test(minute ?? '') || hour.includes('-')) return;
        const reading = readCron(text);
        if ('problem' in reading || 'seconds' in reading.cron || reading.cron.hours.size === 24) return;
        report(at, 'minute', { schedule: shownSchedule(text), meant: shownSchedule(['0', hour, ...days].join(' ')) });
      },
    };
  },
});
