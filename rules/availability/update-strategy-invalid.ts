import { type At, defineRule, type ResourceOf } from '../../src/rule.ts';

export default defineRule({
  id: 'update-strategy-invalid',
  area: 'availability',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'The fields of an update strategy contradict each other',
    why: 'The API server refuses the object. A rollout that may neither start a new pod nor stop an old one cannot go on; a DaemonSet may do one of the two only, and `maxUnavailable` is 1 there where it is left out; with `Recreate`, or `OnDelete` of a StatefulSet, there is nothing to roll; and a deadline for progress that passes before a pod counts as available always fails.',
    instead:
      'Set `maxSurge` or `maxUnavailable` above 0. For a DaemonSet that starts the new pod first, write `maxUnavailable: 0` beside `maxSurge`. `progressDeadlineSeconds` has to be above `minReadySeconds`; it is 600 where it is left out.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy',
      'https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/',
    ],
  },
  messages: {
    still: 'maxSurge and maxUnavailable are both 0: a rollout can do nothing',
    both: (a: { surge: string; unavailable: string }) =>
      `maxSurge '${a.surge}' needs maxUnavailable 0 in a DaemonSet, and it is '${a.unavailable}'`,
    default: (a: { surge: string }) =>
      `maxSurge '${a.surge}' needs maxUnavailable 0 in a DaemonSet, and its default is 1`,
    recreate: (a: { type: string }) => `rollingUpdate may not be set beside type '${a.type}'`,
    deadline: (a: { deadline: number; ready: number }) =>
      `progressDeadlineSeconds ${a.deadline} is not above minReadySeconds ${a.ready}`,
  },
  examples: {
    bad: [
      {
        title: 'nothing may move, nothing rolls, and too little time',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  strategy:
    rollingUpdate:
      maxSurge: 0
      maxUnavailable: 0% # expect: still
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  minReadySeconds: 600 # expect: deadline
  strategy:
    type: Recreate
    rollingUpdate: # expect: recreate
      maxSurge: 1
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec:
  minReadySeconds: 60
  progressDeadlineSeconds: 30 # expect: deadline
`,
      },
      {
        title: 'a DaemonSet does one of the two',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  updateStrategy:
    rollingUpdate:
      maxSurge: 1 # expect: default
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: proxy }
spec:
  updateStrategy: { rollingUpdate: { maxSurge: 10%, maxUnavailable: 1 } } # expect: both
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: dns }
spec:
  selector: { matchLabels: { app: dns } }
  updateStrategy: { rollingUpdate: { maxUnavailable: 0 } } # expect: still
`,
      },
      {
        title: 'a StatefulSet that waits for its pods to be deleted',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  updateStrategy:
    type: OnDelete
    rollingUpdate: { partition: 1 } # expect: recreate
`,
      },
    ],
    good: [
      {
        title: 'a patch, laid over a manifest that says the rest',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec: { updateStrategy: { rollingUpdate: { maxSurge: 1 } } }
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: dns }
spec: { updateStrategy: { rollingUpdate: { maxUnavailable: 0 } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec: { minReadySeconds: 600 }
`,
      },
      {
        title: 'one of the two, or both in a Deployment',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { strategy: { rollingUpdate: { maxUnavailable: 0 } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  minReadySeconds: 30
  strategy: { type: RollingUpdate, rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec: { strategy: { type: Recreate, rollingUpdate: null } }
`,
      },
      {
        title: 'a DaemonSet that starts the new pod first, and values that are filled in later',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec: { updateStrategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } }
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: proxy }
spec: { updateStrategy: { type: OnDelete } }
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: dns }
spec: { updateStrategy: { rollingUpdate: { maxSurge: $(SURGE), maxUnavailable: 1 } } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      Deployment({ at }) {
        const spec = at.get('spec');
        const strategy = spec.get('strategy');
        const rolling = strategy.get('rollingUpdate');
        const [surge, unavailable] = [rolling.get('maxSurge'), rolling.get('maxUnavailable')];
        const ready = spec.get('minReadySeconds');
        const deadline = spec.get('progressDeadlineSeconds');
        if (isZero(surge) && isZero(unavailable))
          report(unavailable, 'still', { related: [{ at: surge, note: 'maxSurge' }] });
        if (strategy.get('type').text() === 'Recreate' && rolling.exists)
          report(
            rolling.key,
            'recreate',
            { type: 'Recreate' },
            { related: [{ at: strategy.get('type'), note: 'the type' }] },
          );
        const seconds = deadline.exists ? deadline.number() : isPatch(spec) ? undefined : 600;
        const wait = ready.number() ?? 0;
        if (seconds === undefined || wait === 0 || seconds > wait) return;
        report(deadline.exists ? deadline : ready, 'deadline', { deadline: seconds, ready: wait });
      },
      DaemonSet: (set) => checkDaemonSet(set),
      StatefulSet({ at }) {
        const strategy = at.get('spec').get('updateStrategy');
        const [type, rolling] = [strategy.get('type'), strategy.get('rollingUpdate')];
        if (type.text() !== 'OnDelete' || !rolling.exists) return;
        report(rolling.key, 'recreate', { type: 'OnDelete' }, { related: [{ at: type, note: 'the type' }] });
      },
    };

    function checkDaemonSet({ at }: ResourceOf<'DaemonSet'>): void {
      const spec = at.get('spec');
      const rolling = spec.get('updateStrategy').get('rollingUpdate');
      const [surge, unavailable] = [rolling.get('maxSurge'), rolling.get('maxUnavailable')];
      const related = [{ at: unavailable, note: 'maxUnavailable' }];
      const values = { surge: surge.shown, unavailable: unavailable.shown };
      if (isZero(unavailable) && (surge.exists ? isZero(surge) : !isPatch(spec))) report(unavailable, 'still');
      else if (!isAmount(surge) || isZero(surge)) return;
      else if (!unavailable.exists) {
        if (!isPatch(spec)) report(surge, 'default', values);
      } else if (isAmount(unavailable) && !isZero(unavailable)) report(surge, 'both', values, { related });
    }
  },
});

/** No API server takes these kinds without a selector: what is left out may stand in the manifest below. */
function isPatch(spec: At<{ selector?: object } | undefined>): boolean {
  return !spec.get('selector').exists;
}

type Amount = At<number | string | undefined>;

function isAmount(at: Amount): boolean {
  return /^\d+%?$/.test(String(at.scalar() ?? ''));
}

function isZero(at: Amount): boolean {
  return /^0+%?$/.test(String(at.scalar() ?? ''));
}
