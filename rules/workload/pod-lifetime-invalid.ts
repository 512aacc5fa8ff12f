import { defineRule, isWhole, type Workload } from '../../src/rule.ts';
import { jobSpecOf } from './_jobs.ts';

export default defineRule({
  id: 'pod-lifetime-invalid',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A controller cannot let its pods end or restart as the template says',
    why: 'A Deployment and its like keep pods running: their pods restart always and have no deadline. The pods of a Job have to end, so that they may not restart always, and always is what a pod does where nothing is written. To sort out failures, a Job has to see each of them, so that its `podFailurePolicy` goes with Never only. The API server refuses everything else.',
    instead:
      'Leave `restartPolicy` out of a Deployment, StatefulSet, DaemonSet or ReplicaSet. In a Job or CronJob write `restartPolicy: OnFailure` or `Never` beside the containers, and a deadline into the Job itself.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-template',
      'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#pod-template',
      'https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-failure-policy',
    ],
  },
  messages: {
    always: (a: { kind: string; policy: string }) =>
      `restartPolicy '${a.policy}' is not allowed in a ${a.kind}, whose pods restart always`,
    ends: (a: { kind: string }) => `restartPolicy 'Always' is not allowed in a ${a.kind}: use OnFailure or Never`,
    unset: (a: { kind: string }) => `a ${a.kind} needs restartPolicy OnFailure or Never, for the default is 'Always'`,
    never: "podFailurePolicy needs restartPolicy 'Never', and it is 'OnFailure'",
    deadline: (a: { kind: string }) =>
      `activeDeadlineSeconds is not allowed in the pods of a ${a.kind}, which never end`,
  },
  examples: {
    bad: [
      {
        title: 'pods of a Deployment that would end',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      restartPolicy: OnFailure # expect: always
      activeDeadlineSeconds: 600 # expect: deadline
      containers: [{ name: web, image: nginx:1.27.3 }]
`,
      },
      {
        title: 'pods of Jobs that would never end',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  template:
    spec: # expect: unset
      containers: [{ name: migrate, image: ghcr.io/shop/migrate:2.4.1 }]
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: '0 6 * * *'
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Always # expect: ends
          containers: [{ name: report, image: ghcr.io/shop/report:2.4.1 }]
`,
      },
      {
        title: 'failures that the Job would not see',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { name: import }
spec:
  podFailurePolicy:
    rules: [{ action: FailJob, onExitCodes: { operator: In, values: [42] } }]
  template:
    spec:
      restartPolicy: OnFailure # expect: never
      containers: [{ name: import, image: ghcr.io/shop/import:2.4.1 }]
`,
      },
    ],
    good: [
      {
        title: 'each as its controller wants it',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec: { restartPolicy: Always, containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1 }] }
---
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  activeDeadlineSeconds: 600
  template:
    spec: { restartPolicy: OnFailure, activeDeadlineSeconds: 300, containers: [{ name: migrate, image: ghcr.io/shop/migrate:2.4.1 }] }
---
apiVersion: v1
kind: Pod
metadata: { name: once }
spec: { restartPolicy: Never, activeDeadlineSeconds: 60, containers: [{ name: once, image: busybox:1.37.0 }] }
`,
      },
      {
        title: 'what is laid over a Job says only what it changes',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec: { template: { spec: { containers: [{ name: migrate, resources: { limits: { memory: 1Gi } } }] } } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload(workload) {
        const { resource, spec } = workload;
        const { kind } = resource;
        const policy = spec.get('restartPolicy');
        const written = policy.text();
        if (isKept(workload)) {
          const deadline = spec.get('activeDeadlineSeconds');
          if (written === 'OnFailure' || written === 'Never') report(policy, 'always', { kind, policy: written });
          if (deadline.exists) report(deadline.key, 'deadline', { kind });
        }
        if (!isJob(workload)) return;
        if (written === 'Always') report(policy, 'ends', { kind });
        // An empty text gets the default, too.
        else if ((!policy.exists || written === '') && isWhole(workload)) report(policy, 'unset', { kind });
        else if (written === 'OnFailure' && jobSpecOf(resource)?.get('podFailurePolicy').exists)
          report(policy, 'never');
      },
    };
  },
});

const keptKinds: ReadonlySet<string> = new Set([
  'DaemonSet',
  'Deployment',
  'ReplicaSet',
  'ReplicationController',
  'StatefulSet',
]);

function isKept({ resource }: Workload): boolean {
  return resource.visitable !== undefined && keptKinds.has(resource.visitable);
}

function isJob({ resource }: Workload): boolean {
  return resource.visitable === 'Job' || resource.visitable === 'CronJob';
}
