import { type At, defineRule, isWhole, readIndexes, type Workload } from '../../src/rule.ts';
import { completionsOf, type FailureRule, type JobSpec, jobSpecOf, type SuccessRule } from './_jobs.ts';

export default defineRule({
  id: 'job-policy-invalid',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['podFailurePolicy', 'successPolicy'],
  docs: {
    summary: 'The policies of a Job contradict the Job',
    why: 'The rules of `podFailurePolicy` look at exit codes of containers that the template has to have, and 0 is no failure. They decide when a pod has failed, so that none is replaced earlier. The rules of `successPolicy` name indexes below `completions`, each once and in order. The API server refuses the Job otherwise.',
    instead:
      'Name containers of the template, list exit codes from the lowest to the highest, and keep counts and indexes within `completions`.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-failure-policy',
      'https://kubernetes.io/docs/concepts/workloads/controllers/job/#success-policy',
    ],
  },
  messages: {
    replacement: "podReplacementPolicy 'TerminatingOrFailed' is not allowed beside podFailurePolicy: use 'Failed'",
    index: "the action 'FailIndex' needs backoffLimitPerIndex",
    container: (a: { name: string }) => `the pods have no container '${a.name}'`,
    zero: "exit code 0 is no failure, and not allowed with the operator 'In'",
    order: (a: { before: number; value: number }) =>
      `exit code ${a.value} stands behind ${a.before}: they have to rise`,
    count: (a: { count: number; completions: number }) =>
      `succeededCount ${a.count} is above the ${a.completions} completions`,
    fewer: (a: { count: number; indexes: number }) =>
      `succeededCount ${a.count} is above the ${a.indexes} indexes beside it`,
    large: (a: { part: string; completions: number }) =>
      `the index '${a.part}' is not below the ${a.completions} completions`,
    unordered: (a: { part: string }) => `the indexes do not rise at '${a.part}'`,
    unreadable: (a: { part: string }) => `'${a.part}' is no index and no range such as '2-5'`,
  },
  examples: {
    bad: [
      {
        title: 'failures of containers that are not there',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { name: import }
spec:
  podReplacementPolicy: TerminatingOrFailed # expect: replacement
  podFailurePolicy:
    rules:
      - action: FailIndex # expect: index
        onExitCodes: { operator: NotIn, values: [0] }
      - action: FailJob
        onExitCodes:
          containerName: main # expect: container
          operator: In
          values:
            - 0 # expect: zero
            - 42
            - 3 # expect: order
  template:
    spec: { restartPolicy: Never, containers: [{ name: import, image: ghcr.io/shop/import:2.4.1 }] }
`,
      },
      {
        title: 'success that cannot come',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { name: render }
spec:
  completionMode: Indexed
  completions: 10
  successPolicy:
    rules:
      - succeededCount: 11 # expect: count
      - succeededIndexes: 0,8-10 # expect: large
      - succeededIndexes: 5,2 # expect: unordered
      - succeededIndexes: first # expect: unreadable
      - succeededIndexes: 0-2
        succeededCount: 4 # expect: fewer
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
  podFailurePolicy:
    rules:
      - { action: FailIndex, onExitCodes: { containerName: render, operator: In, values: [42] } }
  template:
    spec: { activeDeadlineSeconds: 600 }
`,
      },
      {
        title: 'known containers, rising codes, indexes within the Job',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { name: render }
spec:
  completionMode: Indexed
  completions: 10
  backoffLimitPerIndex: 1
  podReplacementPolicy: Failed
  podFailurePolicy:
    rules:
      - action: FailIndex
        onExitCodes: { containerName: setup, operator: In, values: [3, 42] }
      - action: Ignore
        onPodConditions: [{ type: DisruptionTarget }]
  successPolicy:
    rules:
      - succeededIndexes: 0,2-4
        succeededCount: 3
  template:
    spec:
      restartPolicy: Never
      initContainers: [{ name: setup, image: busybox:1.37.0 }]
      containers: [{ name: render, image: ghcr.io/shop/render:2.4.1 }]
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
        const failure = spec.get('podFailurePolicy');
        const replacement = spec.get('podReplacementPolicy');
        if (failure.exists && replacement.text() === 'TerminatingOrFailed') report(replacement, 'replacement');
        for (const rule of failure.get('rules').items()) checkFailure(rule, spec, workload);
        const completions = completionsOf(spec, resource);
        if (spec.get('completionMode').text() !== 'Indexed' || completions === undefined) return;
        for (const rule of spec.get('successPolicy').get('rules').items()) checkSuccess(rule, completions);
      },
    };

    function checkFailure(rule: At<FailureRule>, spec: At<JobSpec | undefined>, { containers }: Workload): void {
      const action = rule.get('action');
      if (action.text() === 'FailIndex' && !spec.get('backoffLimitPerIndex').exists) report(action, 'index');
      const codes = rule.get('onExitCodes');
      const container = codes.get('containerName');
      const name = container.text();
      if (name !== undefined && !containers.some((one) => one.name === name)) report(container, 'container', { name });
      const values = codes.get('values').items();
      for (const [n, at] of values.entries()) {
        const [value, before] = [at.number(), values[n - 1]?.number()];
        if (value === 0 && codes.get('operator').text() === 'In') report(at, 'zero');
        if (value !== undefined && before !== undefined && before > value) report(at, 'order', { before, value });
      }
    }

    function checkSuccess(rule: At<SuccessRule>, completions: number): void {
      const [indexesAt, countAt] = [rule.get('succeededIndexes'), rule.get('succeededCount')];
      const [text, count] = [indexesAt.text(), countAt.number()];
      const indexes = text === undefined ? undefined : readIndexes(text, completions);
      if (indexes && 'problem' in indexes) {
        const { problem, part } = indexes;
        if (problem === 'too-large') report(indexesAt, 'large', { part, completions });
        else if (problem === 'unordered') report(indexesAt, 'unordered', { part });
        else report(indexesAt, 'unreadable', { part });
      }
      if (count === undefined) return;
      if (count > completions) report(countAt, 'count', { count, completions });
      else if (indexes && 'count' in indexes && count > indexes.count)
        report(countAt, 'fewer', { count, indexes: indexes.count });
    }
  },
});
