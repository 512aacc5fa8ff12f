import { type At, defineRule, isDns1123Subdomain, isWhole, nameAt, type Resource } from '../../src/rule.ts';
import { completionsOf, type JobSpec, jobSpecOf } from './_jobs.ts';

export default defineRule({
  id: 'job-index-invalid',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['completionMode', 'backoffLimitPerIndex', 'maxFailedIndexes', 'successPolicy'],
  docs: {
    summary: 'The numbers of a Job do not fit together',
    why: 'An Indexed Job counts its pods, so that it has to know how many there are, and each index becomes a part of the host name of its pod. Limits for each index mean nothing where nobody counts, and above 100000 the controller could not keep track. The API server refuses the Job.',
    instead:
      'Set `completionMode: Indexed` and `completions` where you use `backoffLimitPerIndex`, `maxFailedIndexes` or `successPolicy`.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/controllers/job/#completion-mode',
      'https://kubernetes.io/docs/concepts/workloads/controllers/job/#backoff-limit-per-index',
    ],
  },
  messages: {
    completions: 'an Indexed Job needs completions',
    plain: (a: { field: string }) => `${a.field} needs completionMode 'Indexed'`,
    limit: 'maxFailedIndexes needs backoffLimitPerIndex',
    crossed: (a: { failed: number; completions: number }) =>
      `maxFailedIndexes ${a.failed} is above the ${a.completions} completions`,
    many: (a: { field: string; value: number; most: number }) =>
      `${a.field} ${a.value} is above ${a.most}, the most of such an Indexed Job`,
    bounded: (a: { completions: number }) =>
      `with ${a.completions} completions and backoffLimitPerIndex, maxFailedIndexes has to be set`,
    name: (a: { length: number; index: number }) =>
      `with the index ${a.index} at its end this name is ${a.length} characters long, and a host name holds 63`,
    dots: (a: { index: number }) =>
      `with the index ${a.index} at its end this name is a host name, which holds no dots`,
  },
  examples: {
    bad: [
      {
        title: 'indexes without an end, and limits without indexes',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { name: render }
spec: # expect: completions
  completionMode: Indexed
  parallelism: 4
  template:
    spec: { restartPolicy: Never, containers: [{ name: render, image: ghcr.io/shop/render:2.4.1 }] }
---
apiVersion: batch/v1
kind: Job
metadata: { name: import }
spec:
  completions: 10
  backoffLimitPerIndex: 1 # expect: plain
  successPolicy: { rules: [{ succeededCount: 5 }] } # expect: plain
  template:
    spec: { restartPolicy: Never, containers: [{ name: import, image: ghcr.io/shop/import:2.4.1 }] }
`,
      },
      {
        title: 'limits that cross',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { name: render }
spec: # expect: limit
  completionMode: Indexed
  completions: 10
  maxFailedIndexes: 20 # expect: crossed
  template:
    spec: { restartPolicy: Never, containers: [{ name: render, image: ghcr.io/shop/render:2.4.1 }] }
---
apiVersion: batch/v1
kind: Job
metadata: { name: scan }
spec: # expect: bounded
  completionMode: Indexed
  completions: 200000
  parallelism: 20000 # expect: many
  backoffLimitPerIndex: 2
  template:
    spec: { restartPolicy: Never, containers: [{ name: scan, image: ghcr.io/shop/scan:2.4.1 }] }
`,
      },
      {
        title: 'no room for the index in the name',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata:
  name: shop-production-eu-central-payments-ledger-reconciliation-2026 # expect: name
spec:
  completionMode: Indexed
  completions: 12
  template:
    spec: { restartPolicy: Never, containers: [{ name: ledger, image: ghcr.io/shop/ledger:2.4.1 }] }
`,
      },
      {
        title: 'a version in the name',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { name: render-2.4.1 } # expect: dots
spec:
  completionMode: Indexed
  completions: 10
  template:
    spec: { restartPolicy: Never, containers: [{ name: render, image: ghcr.io/shop/render:2.4.1 }] }
`,
      },
    ],
    good: [
      {
        title: 'a patch, laid over a manifest that says the rest',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { name: render }
spec:
  backoffLimitPerIndex: 2
  template:
    spec: { containers: [{ name: render, resources: { limits: { memory: 2Gi } } }] }
`,
      },
      {
        title: 'counted, and one that counts to 1 by default',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { name: render }
spec:
  completionMode: Indexed
  completions: 10
  parallelism: 4
  backoffLimitPerIndex: 1
  maxFailedIndexes: 3
  template:
    spec: { restartPolicy: Never, containers: [{ name: render, image: ghcr.io/shop/render:2.4.1 }] }
---
apiVersion: batch/v1
kind: Job
metadata: { name: single }
spec:
  completionMode: Indexed
  template:
    spec: { restartPolicy: Never, containers: [{ name: single, image: ghcr.io/shop/single:2.4.1 }] }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload(workload) {
        const { resource } = workload;
        const spec = jobSpecOf(resource);
        if (!spec || !isWhole(workload)) return;
        const mode = spec.get('completionMode');
        const [perIndex, failed] = [spec.get('backoffLimitPerIndex'), spec.get('maxFailedIndexes')];
        if (failed.exists && !perIndex.exists) report(perIndex, 'limit');
        if (mode.text() === 'Indexed') checkIndexed(spec, resource);
        if (mode.exists && mode.text() !== 'NonIndexed') return;
        for (const at of [perIndex, failed, spec.get('successPolicy')])
          if (at.exists) report(at, 'plain', { field: at.name });
      },
    };

    function checkIndexed(spec: At<JobSpec | undefined>, resource: Resource): void {
      const completions = completionsOf(spec, resource);
      if (!spec.get('completions').exists && completions === undefined) report(spec.get('completions'), 'completions');
      const failed = spec.get('maxFailedIndexes');
      const written = failed.number();
      const count = completions ?? 0;
      if (written !== undefined && completions !== undefined && written > completions)
        report(failed, 'crossed', { failed: written, completions });
      const isHigh = count > highCompletions && spec.get('backoffLimitPerIndex').exists;
      if (isHigh && !failed.exists) report(failed, 'bounded', { completions: count });
      const most = isHigh ? mostOfHigh : mostPods;
      for (const at of [spec.get('parallelism'), failed]) {
        const value = at.number();
        if (value !== undefined && value > most) report(at, 'many', { field: at.name, value, most });
      }
      const { name } = resource;
      if (resource.visitable !== 'Job' || count <= 0 || !isDns1123Subdomain(name)) return;
      const index = count - 1;
      const { length } = `${name}-${index}`;
      if (name.includes('.')) report(nameAt(resource), 'dots', { index });
      else if (length > longestHost) report(nameAt(resource), 'name', { length, index });
    }
  },
});

/** pkg/apis/batch/validation/validation.go */
const mostPods = 100_000;
const highCompletions = 100_000;
const mostOfHigh = 10_000;
const longestHost = 63;
