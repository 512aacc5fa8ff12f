import { defineRule, type Fix, listed, meantWords, nearest, setValue, type Where } from '../../src/rule.ts';
import { severityOf, shortened } from './_words.ts';

export default defineRule({
  id: 'value-not-allowed',
  area: 'structure',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'both',
  docs: {
    summary: 'A value that is none of those a field can have',
    why: 'The API server refuses the object: `Unsupported value`. Capitals count.',
    instead: 'Write one of the values that the message names. Some came with a later version of Kubernetes only.',
    refs: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  },
  messages: {
    unknown: (a: { field: string; value: string; allowed: string }) =>
      `${a.field} '${a.value}' is not allowed: it must be ${a.allowed}`,
    meant: (a: { field: string; value: string; meant: string }) =>
      `${a.field} '${a.value}' is not allowed${meantWords(a.meant)}`,
  },
  examples: {
    bad: [
      {
        title: 'wrong capitals, and a value of another field',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  restartPolicy: never # expect: meant
  containers:
    - name: web
      image: nginx:1.27.3
      imagePullPolicy: OnFailure # expect: unknown
      ports: [{ containerPort: 80, protocol: HTTPS }] # expect: unknown
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  restartPolicy: Never
  containers:
    - name: web
      image: nginx:1.27.3
      imagePullPolicy: OnFailure
      ports: [{ containerPort: 80, protocol: HTTPS }]
`,
      },
      {
        title: 'a value with a slip of the pen',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  dnsPolicy: ClusterFrist # expect: meant
  containers: [{ name: web, image: nginx:1.27.3 }]
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  dnsPolicy: ClusterFirst
  containers: [{ name: web, image: nginx:1.27.3 }]
`,
      },
    ],
    good: [
      {
        title: 'one of those, and none at all',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  restartPolicy: Never
  dnsPolicy: ''
  containers:
    - name: web
      image: nginx:1.27.3
      imagePullPolicy: \${PULL_POLICY}
`,
      },
    ],
  },
  visit({ report }) {
    return {
      structure(trouble) {
        if (trouble.code !== 'not-allowed') return;
        const { at, field, allowed } = trouble;
        const names = allowed.map(String);
        const meant = nearest(String(trouble.value), names);
        const value = shortened(trouble.value);
        const fix = meant === undefined ? undefined : fixOf(at, String(trouble.value), meant);
        if (meant !== undefined) report(at, 'meant', { field, value, meant }, { ...severityOf(trouble), fix });
        else report(at, 'unknown', { field, value, allowed: wordsOfValues(names) }, severityOf(trouble));
      },
    };
  },
});

/** A few values, or the first of many. */
function wordsOfValues(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  return quoted.join().length <= 60
    ? listed(quoted, 'or')
    : `${quoted.slice(0, 3).join(', ')} or one of ${names.length - 3} more`;
}

/** Other capitals can mean one value only; another spelling is a guess. */
function fixOf(at: Where, value: string, meant: string): Fix {
  const safe = value.toLowerCase() === meant.toLowerCase();
  return { title: `write '${meant}'`, safe, changes: [setValue(at, meant)] };
}
