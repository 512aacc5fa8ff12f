import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'starting-deadline-too-short',
  area: 'workload',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A CronJob gives its controller less than ten seconds to start a Job',
    why: 'A Job that has not been started so many seconds after its time is skipped. The controller is late whenever it is busy, restarts or hands over to another one, and documented to check every ten seconds. With 0 it never starts a Job at all, since each one is started a moment after its time.',
    instead:
      'Say how late the Job still makes sense, such as 300 for one of each hour, or leave the field away: then a Job is started however late it is.',
    unless: 'A run that is a few seconds late is worse than none.',
    refs: ['https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline'],
  },
  messages: {
    never: 'no Job is ever started within 0 seconds of its time',
    short: (a: { seconds: number }) => `a Job that cannot be started within ${a.seconds} s of its time is skipped`,
  },
  examples: {
    bad: [
      {
        title: 'no time at all, and hardly any',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 0 6 * * *
  startingDeadlineSeconds: 0 # expect: never
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: mail }
spec:
  schedule: '*/5 * * * *'
  startingDeadlineSeconds: 5 # expect: short
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
    ],
    good: [
      {
        title: 'ten seconds, a day, and no limit',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: mail }
spec:
  schedule: '*/5 * * * *'
  startingDeadlineSeconds: 10
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 0 6 * * *
  startingDeadlineSeconds: 86400
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: clean-up }
spec:
  schedule: 0 6 * * *
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
      {
        title: 'a number that the API server refuses for what it is',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: mail }
spec:
  schedule: '*/5 * * * *'
  startingDeadlineSeconds: -1
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      CronJob(job) {
        const at = job.at.get('spec').get('startingDeadlineSeconds');
        const seconds = at.number();
        if (seconds === 0) report(at, 'never', { severity: 'error' });
        else if (seconds !== undefined && seconds > 0 && seconds < shortest) report(at, 'short', { seconds });
      },
    };
  },
});

/** In seconds; the period at which the documentation says that the controller checks. */
const shortest = 10;
