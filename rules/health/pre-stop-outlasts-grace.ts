import { defineRule } from '../../src/rule.ts';
import { graceOf } from './_grace.ts';

export default defineRule({
  id: 'pre-stop-outlasts-grace',
  area: 'health',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['preStop'],
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
      {
        title: 'minutes, and several sleeps of one script',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      lifecycle: { preStop: { exec: { command: [/bin/sleep, 10m] } } } # expect: long
    - name: web
      image: nginx:1.27.3
      lifecycle:
        preStop:
          exec:
            command: # expect: long
              - /bin/sh
              - -ec
              - |
                sleep 15
                nginx -s quit || true; sleep 20
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
      {
        title: 'sleeps that may not come, that do not hold up the hook, and whose length nobody knows',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      lifecycle: { preStop: { exec: { command: [sh, -c, 'drain || sleep 60; sleep 60 & if busy; then sleep 60; fi'] } } }
    - name: web
      image: nginx:1.27.3
      lifecycle: { preStop: { exec: { command: [sh, -c, '[ -f /busy ] && sleep 60; sleep $PAUSE'] } } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      container({ at }, workload) {
        const command = at.get('lifecycle').get('preStop').get('exec').get('command');
        const seconds = secondsOfSleep(command.texts());
        const { seconds: grace, related } = graceOf(workload);
        if (seconds === 0 || grace === undefined || seconds < grace) return;
        report(command.key, 'long', { seconds, grace }, { related });
      },
    };
  },
});

/** How many seconds a command sleeps for sure, by itself or in a shell. */
function secondsOfSleep(command: readonly string[]): number {
  const flag = command.findIndex((word) => /^-\w*c$/.test(word));
  const script = flag === -1 ? undefined : command[flag + 1];
  return script === undefined ? secondsOfStatement(command.join(' ')) : secondsOfScript(script);
}

/** Adds up the sleeps that surely come one after the other, up to what branches or repeats. */
function secondsOfScript(script: string): number {
  // Statements, each with what stands before and behind it.
  const parts = script.replace(/(^|\s)#.*$/gm, '$1').split(/(\|\||&&|;|\n|&|\|)/);
  let seconds = 0;
  for (let n = 0; n < parts.length; n += 2) {
    const statement = parts[n]?.trim() ?? '';
    if (/^(?:if|case|while|until|for|trap|exit)\b|^[{(]|\(\)/.test(statement)) break;
    const before = parts[n - 1];
    const isAsked = before === '&&' && /^(?:\[|test\b|!)/.test(parts[n - 2]?.trim() ?? '');
    if (before !== '||' && parts[n + 1] !== '&' && !isAsked) seconds += secondsOfStatement(statement);
  }
  return seconds;
}

/** `sleep 90`, `sleep 1.5m`, and `sleep 1m 30s`, which adds them up; 0 for all else. */
function secondsOfStatement(statement: string): number {
  const times = /^(?:exec\s+)?(?:\/\S*\/)?sleep((?:\s+\d+(?:\.\d+)?[smhd]?)+)$/.exec(statement.trim())?.[1] ?? '';
  return times
    .split(/\s+/)
    .filter((time) => time !== '')
    .reduce((sum, time) => sum + Number.parseFloat(time) * (secondsPer[time.slice(-1)] ?? 1), 0);
}

const secondsPer: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400 };
