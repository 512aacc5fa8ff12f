import { type At, defineRule, meantWords, placeholder, readCron, timeZoneProblem } from '../../src/rule.ts';
import { shownSchedule } from './_schedules.ts';

export default defineRule({
  id: 'schedule-invalid',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'The schedule or the time zone of a CronJob is none that Kubernetes reads',
    why: 'The API server refuses the CronJob. Kubernetes reads five fields (minute, hour, day of month, month, day of week) and a few words such as `@daily`. What other programs take besides is refused: seconds, `7` for Sunday, `L`, `W`, `#`, `H`, full names of days, ranges that run backwards, `@reboot`, and a time zone in front.',
    instead:
      'Write five fields with numbers, or names of three letters, in the bounds of each field. Put the time zone into `timeZone`, by its name in the IANA database and in its capitals, such as `Europe/Berlin`.',
    unless:
      'A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a schedule with such a variable is advice only. Kubernetes before 1.29 took a time zone in front of the schedule.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax',
      'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones',
      'https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format',
    ],
  },
  messages: {
    schedule: (a: { schedule: string; problem: string }) => `schedule '${a.schedule}' is refused: ${a.problem}`,
    zone: (a: { zone: string; meant: string }) => `'${a.zone}' is no time zone of the IANA database${a.meant}`,
    unnamed: (a: { zone: string }) => `timeZone '${a.zone}' names no time zone, such as 'Europe/Berlin' or 'Etc/UTC'`,
    variable: (a: { value: string; variable: string }) =>
      `'${a.value}' is refused unless something replaces '${a.variable}' first`,
  },
  examples: {
    bad: [
      {
        title: 'schedules as other programs read them',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: '0 0 6 * * *' # expect: schedule
  jobTemplate: &job
    spec:
      template:
        spec:
          restartPolicy: Never
          containers: [{ name: report, image: ghcr.io/shop/report:1.3.0 }]
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: clean-up }
spec:
  schedule: 0 3 * * 7 # expect: schedule
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: invoices }
spec:
  schedule: 0 0 L * * # expect: schedule
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: warm-up }
spec:
  schedule: '@reboot' # expect: schedule
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: mail }
spec:
  schedule: 0 9 * * Monday-Friday # expect: schedule
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: weekend }
spec:
  schedule: 0 9 * * FRI-MON # expect: schedule
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
      {
        title: 'a time zone in front of the schedule',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: CRON_TZ=Europe/Berlin 0 6 * * * # expect: schedule
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
      {
        title: 'time zones that are none',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 0 6 * * *
  timeZone: Europe/Berln # expect: zone
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: mail }
spec:
  schedule: 0 6 * * *
  timeZone: america/new_york # expect: zone
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: invoices }
spec:
  schedule: 0 6 * * *
  timeZone: PST # expect: zone
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: clean-up }
spec:
  schedule: 0 6 * * *
  timeZone: Local # expect: unnamed
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
      {
        title: 'variables that Kubernetes does not replace',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: '\${REPORT_SCHEDULE}' # expect: variable
  timeZone: '\${TIME_ZONE}' # expect: variable
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
    ],
    good: [
      {
        title: 'everything that Kubernetes reads',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: '*/15 6-22/2 ? JAN,jul MON-FRI'
  timeZone: Europe/Berlin
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: clean-up }
spec:
  schedule: '@every 1h30m'
  timeZone: Etc/UTC
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: mail }
spec:
  schedule: >
    0  6 * * 0
  timeZone: US/Pacific
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
      {
        title: 'a schedule of another kind, which reads seconds',
        yaml: `
apiVersion: velero.io/v1
kind: Schedule
metadata: { name: nightly }
spec:
  schedule: 0 0 3 * * *
`,
      },
    ],
  },
  visit({ report }) {
    return {
      CronJob(job) {
        const spec = job.at.get('spec');
        const at = spec.get('schedule');
        const schedule = at.text();
        // An empty one is missing, which is told with the other fields.
        const reading = schedule === undefined || schedule === '' ? undefined : readCron(schedule);
        if (schedule !== undefined && reading && 'problem' in reading && !isVariable(at))
          report(at, 'schedule', { schedule: shownSchedule(schedule), problem: reading.problem.text });

        // The types are older than the field.
        const zoneAt = (spec as At as At<{ timeZone?: string }>).get('timeZone');
        const zone = zoneAt.text();
        const problem = zone === undefined ? undefined : timeZoneProblem(zone);
        if (zone === undefined || !problem || isVariable(zoneAt)) return;
        const { code, suggestion } = problem;
        if (code === 'empty' || code === 'local') report(zoneAt, 'unnamed', { zone });
        else report(zoneAt, 'zone', { zone: shownSchedule(zone), meant: meantWords(suggestion) });
      },
    };

    /** Reports a value that waits for a tool to fill it in. */
    function isVariable(at: At<string | undefined>): boolean {
      const text = at.text() ?? '';
      const variable = variableIn.exec(text)?.[0];
      if (variable === undefined) return false;
      const values = { value: shownSchedule(text), variable: shownSchedule(variable) };
      report(at, 'variable', values, { severity: 'info' });
      return true;
    }
  },
});

/** A mark to be filled in, or a word in angle brackets that stands for one. */
const variableIn = new RegExp(`${placeholder.source}|<[\\w -]+>`);
