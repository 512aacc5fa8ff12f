import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'pre-stop-outlasts-grace',
  area: 'health',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A preStop command sleeps until its pod is killed',
    why: 'The time that a pod is given to end begins before its preStop hook. A hook that sleeps for all of it leaves the program no time to end: it is killed, with the requests that it still holds.',
    instead:
      'Raise `terminationGracePeriodSeconds` above the sleep by what the program needs to end, or sleep for less.',
    refs: ['https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-execution'],
  },
  messages: {
    long: (a: { seconds: number; grace: number }) =>
      `the hook sleeps for ${a.seconds} s, and the pod is killed after ${a.grace} s`,
  },
  examples: {
    bad: [
      {
        title: 'a minute, where there are thirty seconds',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      lifecycle: { preStop: { exec: { command: [sleep, '60'] } } } # expect: long
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  terminationGracePeriodSeconds: 15
  containers:
    - name: web
      image: nginx:1.27.3
      lifecycle:
        preStop:
          exec:
            command: # expect: long
              - sh
              - -c
              - sleep 20 && nginx -s quit
`,
      },
    ],
    good: [
      {
        title: 'time is left',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      lifecycle: { preStop: { exec: { command: [sleep, '5'] } } }
  terminationGracePeriodSeconds: 60
`,
      },
    ],
  },
  visit({ report }) {
    return {
      container({ at }, { spec }) {
        const command = at.get('lifecycle').get('preStop').get('exec').get('command');
        const seconds = secondsOfSleep(command.texts());
        const written = spec.get('terminationGracePeriodSeconds');
        // SetDefaults_PodSpec in pkg/apis/core/v1/defaults.go
        const grace = written.number() ?? 30;
        if (seconds === undefined || seconds < grace || (written.exists && written.number() === undefined)) return;
        report(
          command.key,
          'long',
          { seconds, grace },
          { related: written.exists ? [{ at: written, note: 'the time the pod has' }] : [] },
        );
      },
    };
  },
});

/** How long a command sleeps, by itself or in a shell. */
function secondsOfSleep(command: readonly string[]): number | undefined {
  const found = /(?:^|[\s;&/])sleep\s+(\d+)(?=$|[\s;&])/.exec(command.join(' '));
  return found?.[1] === undefined ? undefined : Number(found[1]);
}
