import { defineRule, type StructureTrouble, setValue } from '../../src/rule.ts';
import { wordsOfForm, wordsOfReading } from './_words.ts';

export default defineRule({
  id: 'value-type-wrong',
  area: 'structure',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'safe',
  docs: {
    summary: 'A value of another type than its field has',
    why: "The API server cannot read the object at all: `cannot unmarshal string into Go struct field`. Plain `yes`, `on` and `1.10` are no texts in YAML but a truth value and a number, and `'8080'` in quotes is no number. An entry of a list that is null becomes an empty one.",
    instead:
      'Put texts in quotes that look like a number or a truth value, and take the quotes from numbers. Write a list with a dash before each entry.',
    refs: [
      'https://kubernetes.io/docs/reference/kubernetes-api/',
      'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
    ],
  },
  messages: {
    wrong: (a: { field: string; found: string; expected: string; hint: string }) =>
      `'${a.field}' is ${a.found}, but must be ${a.expected}${a.hint}`,
    empty: (a: { field: string }) => `an entry of '${a.field}' is null: a dash without a value`,
  },
  examples: {
    bad: [
      {
        title: 'numbers and truth values where texts belong, and the reverse',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  labels: { version: 1.10 } # expect: wrong
data:
  port: 8080 # expect: wrong
  verbose: yes # expect: wrong
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  ports:
    - port: '80' # expect: wrong
      targetPort: 8080.5 # expect: wrong
`,
        fixed: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  labels: { version: "1.10" }
data:
  port: "8080"
  verbose: "yes"
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  ports:
    - port: 80
      targetPort: 8080.5
`,
      },
      {
        title: 'a text for a list, a mapping for a list, a list for a mapping',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  hostNetwork: 'true' # expect: wrong
  containers:
    - name: web
      image: nginx:1.27.3
      command: nginx -g # expect: wrong
      env: { MODE: live } # expect: wrong
      resources: [] # expect: wrong
      args: # expect: empty
        - -v
        -
`,
      },
    ],
    good: [
      {
        title: 'what each field reads, and a value that is filled in later',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, labels: { version: '1.10' } }
spec:
  replicas: \${REPLICAS}
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: nginx:1.27.3
          resources: { limits: { cpu: 1, memory: 128Mi } }
          readinessProbe: { httpGet: { port: http } }
          ports: [{ name: http, containerPort: 8080.0 }]
`,
      },
    ],
  },
  visit({ report, textAt }) {
    return {
      structure(trouble) {
        if (trouble.code === 'null-item')
          report(trouble.at, 'empty', { field: trouble.field }, { severity: 'warning' });
        if (trouble.code !== 'wrong-type') return;
        const { at, field, value, expected } = trouble;
        report(
          at,
          'wrong',
          {
            field,
            found: wordsOfReading(value, textAt(at)),
            expected: wordsOfForm(expected),
            hint: hintFor(value, expected),
          },
          { fix: fixOf(trouble, textAt(at)) },
        );
      },
    };
  },
});

function hintFor(value: unknown, expected: Parameters<typeof wordsOfForm>[0]): string {
  const isText = expected === 'string' || expected === 'bytes';
  if (isText && (typeof value === 'number' || typeof value === 'boolean')) return ': put it in quotes';
  const isNumeral = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
  if (isNumeral && /^int|double/.test(expected)) return ': take the quotes away';
  if (expected === 'boolean' && (value === 'true' || value === 'false')) return ': take the quotes away';
  return '';
}

/** The same characters with quotes or without: the API server refuses the one, and nothing else can be meant. */
function fixOf({ at, value, expected }: Extract<StructureTrouble, { code: 'wrong-type' }>, written: string) {
  const hint = hintFor(value, expected);
  if (hint === '') return undefined;
  const quoted = typeof value !== 'string';
  const meant = quoted ? written : JSON.parse(value);
  return {
    title: quoted ? `put '${written}' in quotes` : `take the quotes of '${value}' away`,
    safe: true,
    changes: [setValue(at, meant)],
  };
}
