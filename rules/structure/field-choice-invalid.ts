import { defineRule, listed } from '../../src/rule.ts';
import { severityOf } from './_words.ts';

export default defineRule({
  id: 'field-choice-invalid',
  area: 'structure',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'Several fields are set of which one is allowed, or none of which one is needed',
    why: 'The API server refuses the object: `may not specify more than 1 volume type`, `must specify one of`. Where a `type` says which field belongs to it, every other one is refused.',
    instead: 'Keep the one that is meant.',
    refs: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  },
  messages: {
    several: (a: { owner: string; set: string }) => `${a.set} exclude each other in ${a.owner}`,
    none: (a: { owner: string; known: string }) => `nothing is set in ${a.owner}: it needs ${a.known}`,
    other: (a: { by: string; value: string; set: string }) => `${a.set} does not go with ${a.by} '${a.value}'`,
    lacking: (a: { by: string; value: string; chosen: string; instead: string }) =>
      `${a.by} '${a.value}' needs '${a.chosen}'${a.instead}`,
  },
  examples: {
    bad: [
      {
        title: 'a volume of two kinds, and a variable from nowhere',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      env:
        - name: MODE
          valueFrom: {} # expect: none
  volumes:
    - name: data
      emptyDir: {}
      configMap: { name: web } # expect: several
`,
      },
      {
        title: 'a metric that is not of its type',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  maxReplicas: 4
  metrics:
    - type: Pods # expect: lacking
      resource:
        name: cpu
        target: { type: Utilization, averageUtilization: 80 }
    - type: Resource
      resource:
        name: cpu
        target: { type: Utilization, averageUtilization: 80 }
      external: # expect: other
        metric: { name: queue }
        target: { type: Value, value: 30 }
`,
      },
    ],
    good: [
      {
        title: 'one of each',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      env:
        - name: MODE
          valueFrom: { configMapKeyRef: { name: web, key: mode } }
  volumes:
    - name: data
      emptyDir: {}
      configMap: null
`,
      },
    ],
  },
  visit({ report }) {
    return {
      structure(trouble) {
        const extra = severityOf(trouble);
        const { at } = trouble;
        if (trouble.code === 'several-of')
          report(at, 'several', { owner: trouble.owner, set: wordsOf(trouble.set, 'and') }, extra);
        if (trouble.code === 'none-of')
          report(at, 'none', { owner: trouble.owner, known: wordsOf(trouble.known, 'or') }, extra);
        if (trouble.code !== 'wrong-choice') return;
        const { by, value, chosen, set, isLacking } = trouble;
        const others = wordsOf(set, 'and');
        if (!isLacking) report(at, 'other', { by, value, set: others }, extra);
        else report(at, 'lacking', { by, value, chosen, instead: set.length > 0 ? `, not ${others}` : '' }, extra);
      },
    };
  },
});

function wordsOf(names: readonly string[], conjunction: 'and' | 'or'): string {
  const quoted = names.map((name) => `'${name}'`);
  if (quoted.join().length <= 60) return listed(quoted, conjunction);
  return `${conjunction === 'or' ? 'one of ' : ''}${quoted.slice(0, 3).join(', ')} and ${names.length - 3} more`;
}
