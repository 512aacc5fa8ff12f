import { defineRule, readCron } from '../../src/rule.ts';
import { shownSchedule } from './_schedules.ts';

export default defineRule({
  id: 'schedule-day-or-weekday',
  area: 'workload',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A CronJob that was meant for one weekday of the month fires on ten days or so',
    why: 'Where both the day of the month and the day of the week are given, a day that is in either of them will do. `0 6 1-7 * MON` does not mean the first Monday of the month: it fires on each of the first seven days and on every Monday.',
    instead:
      'Give the day of the month only, such as `0 6 1-7 * *`, and let the Job end at once on the other weekdays; or give the weekday only, and let it look at the date.',
    unless: 'Both are meant. Only a range of seven days beside one weekday is told: nobody means anything else by it.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax',
      'https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format',
    ],
  },
  messages: {
    either: (a: { schedule: string; days: string; weekday: string }) =>
      `schedule '${a.schedule}' fires on the days ${a.days} and on every ${a.weekday}, not only where both meet`,
  },
  examples: {
    bad: [
      {
        title: 'the first Monday and the last Friday of a month',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: invoices }
spec:
  schedule: 0 6 1-7 * MON # expect: either
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 30 18 25-31 1-11 5 # expect: either
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
    ],
    good: [
      {
        title: 'one of the two, or all weekdays',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: invoices }
spec:
  schedule: 0 6 1-7 * *
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 0 6 ? * MON
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
      {
        title: 'a day of the month and a weekday that are both meant',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 0 6 1 * MON
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: mail }
spec:
  schedule: 0 6 1-7 * MON,THU
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: invoices }
spec:
  schedule: 0 6 1-7 * 9
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
        const [, , days = ''] = text.split(/\s+/);
        const range = /^([0-9]+)-([0-9]+)$/.exec(days);
        if (range === null || Number(range[2]) - Number(range[1]) !== 6) return;
        const reading = readCron(text);
        if ('problem' in reading || 'seconds' in reading.cron) return;
        const { needsBothDays, daysOfWeek } = reading.cron;
        const [weekday = 0] = daysOfWeek;
        if (needsBothDays || daysOfWeek.size !== 1) return;
        report(at, 'either', { schedule: shownSchedule(text), days, weekday: weekdays[weekday] ?? '' });
      },
    };
  },
});

const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const;
