import { type At, defineRule, type Fix, isMapping, matchesLabelSelector, put, type Resource } from '../../src/rule.ts';

export default defineRule({
  id: 'selector-template-mismatch',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'suggestion',
  docs: {
    summary: 'A controller does not select the pods that it makes',
    why: 'A controller finds its pods by their labels. The API server refuses one whose selector does not match the labels of its own pod template (`selector` does not match template `labels`), and one without a selector.',
    instead:
      'Copy the labels of the template that name the application into `selector.matchLabels`. The selector of a Deployment cannot be changed later: choose labels that stay.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector',
      'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/',
    ],
  },
  messages: {
    differs: (a: { key: string; selector: string; label: string }) =>
      `the selector wants '${a.key}: ${a.selector}', the pods carry '${a.key}: ${a.label}'`,
    absent: (a: { key: string; selector: string }) =>
      `the selector wants '${a.key}: ${a.selector}', the pods carry no label '${a.key}'`,
    expression: (a: { key: string; operator: string }) =>
      `the labels of the pods do not fulfil '${a.key} ${a.operator}' of the selector`,
    missing: (a: { kind: string }) => `a ${a.kind} needs a selector that matches the labels of its pods`,
    empty: (a: { kind: string }) => `the selector of the ${a.kind} is empty: it has to match the labels of its pods`,
  },
  examples: {
    bad: [
      {
        title: 'one of the two labels was renamed',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector:
    matchLabels:
      app: web-frontend
  template:
    metadata: { labels: { app: web } } # expect: differs
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector:
    matchLabels:
      app: web-frontend
  template:
    metadata: { labels: { app: web-frontend } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
`,
      },
      {
        title: 'the template forgets a label',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector:
    matchLabels:
      app: database
      tier: data
  template:
    metadata: { labels: { app: database } } # expect: absent
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
`,
      },
      {
        title: 'an expression that the template does not fulfil',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: log-agent }
spec:
  selector:
    matchExpressions:
      - { key: app, operator: In, values: [logs, metrics] }
  template:
    metadata: { labels: { app: log-agent } } # expect: expression
    spec:
      containers: [{ name: agent, image: fluent/fluent-bit:3.2.2 }]
`,
      },
      {
        title: 'no selector, and an empty one',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec: # expect: missing
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:3.0.2 }]
---
apiVersion: apps/v1
kind: ReplicaSet
metadata: { name: worker }
spec:
  selector: {} # expect: empty
  template:
    metadata: { labels: { app: worker } }
    spec:
      containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
`,
      },
      {
        title: 'a ReplicationController, and a Job that selects its pods itself',
        yaml: `
apiVersion: v1
kind: ReplicationController
metadata: { name: cache }
spec:
  selector:
    app: cache-v2
  template:
    metadata: { labels: { app: cache } } # expect: differs
    spec:
      containers: [{ name: redis, image: redis:7.4.1 }]
---
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  manualSelector: true
  selector:
    matchLabels:
      job: migration
  template:
    metadata: { labels: { app: migrate } } # expect: absent
    spec:
      restartPolicy: Never
      containers: [{ name: migrate, image: ghcr.io/shop/api:3.0.2 }]
`,
      },
    ],
    good: [
      {
        title: 'more labels than the selector asks for',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector:
    matchLabels: { app: web }
    matchExpressions: [{ key: tier, operator: In, values: [front, edge] }]
  template:
    metadata: { labels: { app: web, tier: front, version: '3' } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
`,
      },
      {
        title: 'a ReplicationController without selector, and a Job whose selector the cluster writes',
        yaml: `
apiVersion: v1
kind: ReplicationController
metadata: { name: cache }
spec:
  template:
    metadata: { labels: { app: cache } }
    spec:
      containers: [{ name: redis, image: redis:7.4.1 }]
---
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  template:
    spec:
      restartPolicy: Never
      containers: [{ name: migrate, image: ghcr.io/shop/api:3.0.2 }]
`,
      },
      {
        title: 'labels by an anchor',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: log-agent }
spec:
  selector: { matchLabels: &labels { app: log-agent } }
  template:
    metadata: { labels: *labels }
    spec:
      containers: [{ name: agent, image: fluent/fluent-bit:3.2.2 }]
`,
      },
      {
        title: 'a part of an object, to which Kustomize adds the labels',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template:
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
`,
      },
      {
        title: 'an old API that takes the selector from the template',
        yaml: `
apiVersion: extensions/v1beta1
kind: Deployment
metadata: { name: web }
spec:
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload({ resource, metadata }) {
        const { kind, version } = resource;
        const selector = selectorOf(resource);
        const labels = metadata.get('labels');
        if (!selector) return;
        if (isEmpty(selector)) {
          // Without labels, too, it is a part of an object, such as a patch or a base of Kustomize.
          if (!selector.isRequired || version !== 'v1' || labels.entries().length === 0) return;
          const changes = [put(selector.at, { matchLabels: labels.labels() })];
          const fix: Fix = { title: 'select the labels of the template', safe: false, changes };
          return report(selector.at, selector.at.exists ? 'empty' : 'missing', { kind }, { fix });
        }
        // The API server names the labels, and those can be changed later: a selector is for ever.
        const relatedTo = (at: At) => ({ related: [{ at, note: 'the selector' }] });
        const [pair] = selector.pairs.entries().filter(([key, wanted]) => differs(wanted, labelOf(labels, key)));
        const expression = selector.expressions?.items().find((one) => !isFulfilled(one, labels));
        if (pair) {
          const [key, wanted] = pair;
          const label = labelOf(labels as At, key);
          const values = { key, selector: wanted.text() ?? '' };
          const extra = { ...relatedTo(wanted), fix: labelFix(labels.get(key), wanted) };
          if (typeof label === 'string') report(labels.get(key), 'differs', { ...values, label }, extra);
          else report(labels.key, 'absent', values, extra);
        } else if (expression) {
          const values = { key: expression.get('key').text() ?? '', operator: expressionText(expression) };
          report(labels.key, 'expression', values, relatedTo(expression as At));
        }
      },
    };
  },
});

type Expression = { key?: string; operator?: string; values?: string[] };

interface Selector {
  readonly at: At;
  readonly pairs: At<Record<string, string>>;
  readonly expressions?: At<Expression[] | undefined>;
  /** Where the API server writes no selector of its own. */
  readonly isRequired: boolean;
}

const selectingKinds: ReadonlySet<string> = new Set(['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet']);

/** The selector by which a resource finds the pods of its template; undefined when it finds them otherwise. */
function selectorOf({ visitable, at }: Resource): Selector | undefined {
  const spec = (at as At<{ spec?: { manualSelector?: boolean; selector?: unknown } }>).get('spec');
  const selector = spec.get('selector');
  if (visitable === 'ReplicationController')
    return { at: selector, pairs: selector as At as At<Record<string, string>>, isRequired: false };
  const isManualJob = visitable === 'Job' && spec.get('manualSelector').flag() === true;
  if (!isManualJob && (visitable === undefined || !selectingKinds.has(visitable))) return undefined;
  const fields = selector as At as At<{ matchLabels: Record<string, string>; matchExpressions?: Expression[] }>;
  return {
    at: selector,
    pairs: fields.get('matchLabels'),
    expressions: fields.get('matchExpressions'),
    isRequired: !isManualJob,
  };
}

const selectorFields: ReadonlySet<string> = new Set(['matchLabels', 'matchExpressions']);

function isEmpty({ at, pairs, expressions }: Selector): boolean {
  if (!at.exists) return true;
  if (!isMapping(at.value)) return false;
  // Labels one level too high are a fault of the structure.
  const isStray = expressions !== undefined && Object.keys(at.value).some((key) => !selectorFields.has(key));
  return !isStray && pairs.entries().length === 0 && (expressions?.items() ?? []).length === 0;
}

/** Whether a pair of the selector is none of the labels; values that are no text are told by other rules. */
function differs(wanted: At<string>, label: unknown): boolean {
  return wanted.text() !== undefined && label !== wanted.value && !isOtherwiseWrong(label);
}

function labelOf(labels: At, key: string): unknown {
  return isMapping(labels.value) && Object.hasOwn(labels.value, key) ? labels.value[key] : undefined;
}

/** A label that is no text is a fault of its own, which the structure tells. */
function isOtherwiseWrong(label: unknown): boolean {
  return label !== undefined && label !== null && typeof label !== 'string';
}

const operators: ReadonlySet<string> = new Set(['In', 'NotIn', 'Exists', 'DoesNotExist']);
/** Those that need values; the others may have none. */
const listing: ReadonlySet<string> = new Set(['In', 'NotIn']);

function isFulfilled(expression: At<Expression>, labels: At): boolean {
  const key = expression.get('key').text();
  const operator = expression.get('operator').text();
  const values = expression.get('values').texts();
  if (key === undefined || operator === undefined || isOtherwiseWrong(labelOf(labels, key))) return true;
  // An expression that the API server cannot read is a fault of the structure.
  if (!operators.has(operator) || listing.has(operator) !== values.length > 0) return true;
  return matchesLabelSelector({ matchExpressions: [{ key, operator, values }] }, labels.labels());
}

function expressionText(expression: At<Expression>): string {
  const values = expression.get('values').texts();
  return `${expression.get('operator').text() ?? ''}${values.length > 0 ? ` [${values.join(', ')}]` : ''}`;
}

function labelFix(label: At, wanted: At<string>): Fix {
  const value = wanted.text() ?? '';
  return { title: `give the pods the label '${label.name}: ${value}'`, safe: false, changes: [put(label, value)] };
}
