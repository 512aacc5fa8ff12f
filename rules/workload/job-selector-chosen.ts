import { type At, defineRule, isMapping, matchesLabelSelector, type ResourceOf } from '../../src/rule.ts';
import { jobSpecOf } from './_jobs.ts';

export default defineRule({
  id: 'job-selector-chosen',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A Job chooses a selector or labels that its controller makes itself',
    why: 'A Job finds its pods by a label that nobody else has: the API server makes it, and puts it into the selector and into the template. A selector or such a label that is written by hand, or copied from the Job of a cluster, does not match it, and the Job is refused. The Jobs of a CronJob may choose none at all.',
    instead:
      'Remove `selector` and the labels `controller-uid` and `job-name` with their longer names. To take over pods of another Job, set `manualSelector: true`.',
    refs: ['https://kubernetes.io/docs/concepts/workloads/controllers/job/#specifying-your-own-pod-selector'],
  },
  messages: {
    selector: 'a Job makes its selector itself: remove this one, or set manualSelector to true',
    cron: (a: { field: string }) => `${a.field} is not allowed in a CronJob: its Jobs make their selectors themselves`,
    label: (a: { key: string }) => `the Job sets the label '${a.key}' of its pods itself: remove this one`,
  },
  examples: {
    bad: [
      {
        title: 'a selector as Deployments have one',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  selector: # expect: selector
    matchLabels: { app: migrate }
  template:
    metadata: { labels: { app: migrate } }
    spec: { restartPolicy: Never, containers: [{ name: migrate, image: ghcr.io/shop/migrate:2.4.1 }] }
`,
      },
      {
        title: 'copied from a cluster',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { name: migrate-2 }
spec:
  template:
    metadata:
      labels:
        batch.kubernetes.io/controller-uid: 6d927b87-fbb6-4d6e-8303-89eef02cc617 # expect: label
        job-name: migrate # expect: label
    spec: { restartPolicy: Never, containers: [{ name: migrate, image: ghcr.io/shop/migrate:2.4.1 }] }
`,
      },
      {
        title: 'a CronJob that chooses for its Jobs',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: '0 6 * * *'
  jobTemplate:
    spec:
      manualSelector: true # expect: cron
      selector: { matchLabels: { app: report } } # expect: cron
      template:
        metadata: { labels: { app: report } }
        spec: { restartPolicy: Never, containers: [{ name: report, image: ghcr.io/shop/report:2.4.1 }] }
`,
      },
    ],
    good: [
      {
        title: 'chosen on purpose, and what the server would write itself',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  manualSelector: true
  selector: { matchLabels: { app: migrate } }
  template:
    metadata: { labels: { app: migrate } }
    spec: { restartPolicy: Never, containers: [{ name: migrate, image: ghcr.io/shop/migrate:2.4.1 }] }
---
apiVersion: batch/v1
kind: Job
metadata: { name: import }
spec:
  selector: {}
  template:
    metadata: { labels: { job-name: import } }
    spec: { restartPolicy: Never, containers: [{ name: import, image: ghcr.io/shop/import:2.4.1 }] }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      Job: checkJob,
      CronJob(resource) {
        const spec = jobSpecOf(resource);
        if (spec?.get('selector').exists) report(spec.get('selector').key, 'cron', { field: 'selector' });
        const manual = spec?.get('manualSelector');
        if (manual?.flag() === true) report(manual, 'cron', { field: 'manualSelector' });
      },
    };

    function checkJob(resource: ResourceOf<'Job'>): void {
      const spec = jobSpecOf(resource);
      if (!spec || spec.get('manualSelector').flag() === true) return;
      const own = Object.fromEntries(nameLabels.map((key) => [key, resource.name]));
      const selector = spec.get('selector');
      if (isMapping(selector.value) && !matchesLabelSelector(selector.value, own)) report(selector.key, 'selector');
      const labels = spec.get('template').get('metadata').get('labels') as At<Record<string, string>>;
      for (const [key, label] of labels.entries()) {
        const isOwn = label.text() === own[key] || resource.name === '';
        if (uidLabels.includes(key) || (nameLabels.includes(key) && !isOwn)) report(label, 'label', { key });
      }
    }
  },
});

/** The labels that the API server adds to the pods of a Job. pkg/apis/batch/types.go */
const nameLabels: readonly string[] = ['batch.kubernetes.io/job-name', 'job-name'];
const uidLabels: readonly string[] = ['batch.kubernetes.io/controller-uid', 'controller-uid'];
