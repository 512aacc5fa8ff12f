import { type At, defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'metric-target-invalid',
  area: 'autoscaling',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'The target of a metric is none that its source can have',
    why: 'How much a metric should be is written in one of three fields, and each source reads some of them only: cpu and memory a share or an average, `Pods` an average, `Object` a value or an average, `External` one of these two. The API server refuses an autoscaler whose metric has no target that its source reads, or two that contradict each other. `type` alone sets no target.',
    instead:
      'Write `averageUtilization` or `averageValue` for Resource and ContainerResource, `averageValue` for Pods, `value` or `averageValue` for Object and External.',
    refs: [
      'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale-walkthrough/#autoscaling-on-multiple-metrics-and-custom-metrics',
      'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/',
    ],
  },
  messages: {
    none: (a: { type: string; known: string }) => `the target of a metric of type '${a.type}' needs ${a.known}`,
    both: (a: { type: string; field: string; other: string }) =>
      `${a.field} is not allowed beside ${a.other} in the target of a metric of type '${a.type}'`,
  },
  examples: {
    bad: [
      {
        title: 'a type without its target',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  maxReplicas: 5
  metrics:
    - type: Resource
      resource:
        name: cpu
        target: # expect: none
          type: Utilization
    - type: Pods
      pods:
        metric: { name: requests_per_second }
        target: { type: Value, value: 100 } # expect: none
`,
      },
      {
        title: 'two targets that contradict each other',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: worker }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: worker }
  maxReplicas: 5
  metrics:
    - type: External
      external:
        metric: { name: queue_messages_ready }
        target:
          type: AverageValue
          averageValue: 30
          value: 300 # expect: both
    - type: Resource
      resource:
        name: memory
        target:
          type: Utilization
          averageUtilization: 80
          averageValue: 500Mi # expect: both
`,
      },
    ],
    good: [
      {
        title: 'each source with a target that it reads',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  maxReplicas: 5
  metrics:
    - type: Resource
      resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } }
    - type: ContainerResource
      containerResource: { name: memory, container: web, target: { type: AverageValue, averageValue: 500Mi } }
    - type: Pods
      pods: { metric: { name: requests_per_second }, target: { type: AverageValue, averageValue: 100 } }
    - type: Object
      object:
        describedObject: { apiVersion: networking.k8s.io/v1, kind: Ingress, name: web }
        metric: { name: requests_per_second }
        target: { type: Value, value: 2k, averageValue: 100 }
    - type: External
      external: { metric: { name: queue_messages_ready }, target: { type: AverageValue, averageValue: 30 } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      HorizontalPodAutoscaler({ at, version }) {
        if (version !== 'v2') return;
        for (const metric of (at as At<Autoscaler>).get('spec').get('metrics').items()) {
          const type = metric.get('type').text() ?? '';
          const reading = readings.get(type);
          if (!reading) continue;
          const target = metric.get(reading.source).get('target');
          if (!target.exists) continue;
          const { fields, most, missing, surplus } = reading;
          const set = fields.filter((field) => target.get(field).exists);
          if (set.length === 0) report(target.get(missing), 'none', { type, known: fields.join(' or ') });
          const other = set.find((field) => field !== surplus);
          if (set.length > most && other !== undefined)
            report(target.get(surplus), 'both', { type, field: surplus, other });
        }
      },
    };
  },
});

type Field = 'averageUtilization' | 'averageValue' | 'value';
type Target = { readonly [F in Field]?: unknown };
type Source = 'containerResource' | 'external' | 'object' | 'pods' | 'resource';
type Metric = { type?: string } & { readonly [S in Source]?: { target?: Target } };
type Autoscaler = { spec?: { metrics?: Metric[] } };

interface Reading {
  readonly source: Source;
  /** What it reads, at least one of which is needed. */
  readonly fields: readonly Field[];
  readonly most: number;
  /** Where the API server says that one is missing, and that one is too many. */
  readonly missing: Field;
  readonly surplus: Field;
}

const share = {
  fields: ['averageUtilization', 'averageValue'],
  most: 1,
  missing: 'averageUtilization',
  surplus: 'averageValue',
} as const;
const amount = { fields: ['averageValue', 'value'], missing: 'averageValue', surplus: 'value' } as const;

/** What each type of metric reads. pkg/apis/autoscaling/validation/validation.go */
const readings: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ['Resource', { source: 'resource', ...share }],
  ['ContainerResource', { source: 'containerResource', ...share }],
  ['Pods', { source: 'pods', ...amount, fields: ['averageValue'], most: 1 }],
  ['Object', { source: 'object', ...amount, most: 2 }],
  ['External', { source: 'external', ...amount, most: 1 }],
]);
