import { type At, defineRule, type Where } from '../../src/rule.ts';

export default defineRule({
  id: 'autoscaler-range-empty',
  area: 'autoscaling',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'The maximum of an autoscaler is not above its minimum',
    why: 'With a maximum below the minimum the API server refuses a HorizontalPodAutoscaler, and KEDA refuses a ScaledObject. Where both are the same number, the autoscaler does nothing but hold it.',
    instead:
      'Write the smaller number into the minimum. `minReplicas` is 1 where it is left out; `minReplicaCount` is 0 and `maxReplicaCount` 100.',
    unless: 'The number is held on purpose for a while: that case is advice only.',
    refs: [
      'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/',
      'https://keda.sh/docs/latest/reference/scaledobject-spec/',
    ],
  },
  messages: {
    crossed: (a: { most: number; least: number }) =>
      `the maximum of ${a.most} replicas is below the minimum of ${a.least}`,
    single: (a: { most: number }) => `the minimum and the maximum are both ${a.most}: nothing is scaled`,
  },
  examples: {
    bad: [
      {
        title: 'mixed up, and one number only',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  minReplicas: 10
  maxReplicas: 3 # expect: crossed
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api }
spec:
  maxReplicas: 1 # expect: single
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: worker }
spec:
  minReplicaCount: 200 # expect: crossed
  scaleTargetRef: { name: worker }
  triggers: [{ type: cpu, metadata: { value: "60" } }]
`,
      },
    ],
    good: [
      {
        title: 'a range, also one that begins where nothing is said',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  maxReplicas: 3
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: worker }
spec:
  maxReplicaCount: 1
  scaleTargetRef: { name: worker }
  triggers: [{ type: cpu, metadata: { value: "60" } }]
`,
      },
      {
        title: 'a patch, and numbers that are filled in later',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  minReplicas: 4
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api }
spec:
  minReplicas: 4
  maxReplicas: $(MOST)
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
`,
      },
    ],
  },
  visit({ report }) {
    const check = ({ minimum, maximum, least, most }: Range): void => {
      if (!(minimum.exists || maximum.exists)) return;
      const low = minimum.exists ? minimum.number() : least;
      const high = maximum.exists ? maximum.number() : most;
      if (low === undefined || high === undefined || high > low || high <= 0) return;
      const [at, other] = maximum.exists ? [maximum, minimum] : [minimum, maximum];
      const related: { at: Where; note: string }[] = other.exists ? [{ at: other, note: 'the minimum' }] : [];
      if (high < low) report(at, 'crossed', { most: high, least: low }, { related });
      else report(at, 'single', { most: high }, { related, severity: 'info' });
    };
    return {
      HorizontalPodAutoscaler({ at }) {
        const spec = at.get('spec');
        check({ minimum: spec.get('minReplicas'), maximum: spec.get('maxReplicas'), least: 1, most: undefined });
      },
      ScaledObject({ at }) {
        const spec = at.get('spec');
        check({ minimum: spec.get('minReplicaCount'), maximum: spec.get('maxReplicaCount'), least: 0, most: 100 });
      },
    };
  },
});

interface Range {
  readonly minimum: At<number | undefined>;
  readonly maximum: At<number | undefined>;
  /** What is meant where nothing is written. */
  readonly least: number;
  readonly most: number | undefined;
}
