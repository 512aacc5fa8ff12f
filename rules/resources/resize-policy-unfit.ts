import { defineRule, refusalOf } from '../../src/rule.ts';

export default defineRule({
  id: 'resize-policy-unfit',
  area: 'resources',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['resizePolicy'],
  docs: {
    summary: 'A container would restart to be resized, and its pod never restarts one',
    why: 'In a pod with `restartPolicy: Never` no container is restarted, so that a change of its resources can only come without a restart. The API server refuses the pod, since Kubernetes 1.33 reads the field.',
    instead: 'Write `restartPolicy: NotRequired` for the resource, or give the pod another restart policy.',
    refs: ['https://kubernetes.io/docs/tasks/configure-pod-container/resize-container-resources/'],
  },
  messages: {
    restart: (a: { resource: string }) =>
      `a change of ${a.resource} would restart the container, but the restartPolicy of its pod is Never`,
  },
  examples: {
    bad: [
      {
        title: 'a job that is resized by a restart',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { name: report }
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: report
          image: ghcr.io/shop/report:1.3.0
          resizePolicy:
            - { resourceName: cpu, restartPolicy: NotRequired }
            - { resourceName: memory, restartPolicy: RestartContainer } # expect: restart
`,
      },
    ],
    good: [
      {
        title: 'a pod that restarts its containers',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resizePolicy: [{ resourceName: memory, restartPolicy: RestartContainer }]
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      container({ at }, workload) {
        const isNever = workload.spec.get('restartPolicy').text() === 'Never';
        if (minorVersion < resizeSince || !isNever) return;
        for (const policy of at.get('resizePolicy').items()) {
          const restart = policy.get('restartPolicy');
          if (restart.text() !== 'RestartContainer') continue;
          const resource = policy.get('resourceName').text() ?? '';
          report(restart, 'restart', { resource }, refusalOf(workload, minorVersion));
        }
      },
    };
  },
});

/** InPlacePodVerticalScaling in pkg/features/kube_features.go; before, the field is dropped. */
const resizeSince = 33;
