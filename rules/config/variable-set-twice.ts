import {
  type At,
  type Container,
  defineRule,
  type Fix,
  holdSame,
  refusalOf,
  remove,
  type Where,
} from '../../src/rule.ts';

export default defineRule({
  id: 'variable-set-twice',
  area: 'config',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'both',
  onlyWith: ['env'],
  docs: {
    summary: 'An environment variable has two values',
    why: 'The API server refuses a variable with a `value` and a `valueFrom`. Of two variables of one name the later one wins, and `kubectl apply` may drop either of them at the next change, because it tells the items of the list apart by their names.',
    instead: 'Keep the one that is meant.',
    unless: 'The second one extends the first by `$(NAME)`: it is not told then.',
    refs: ['https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/'],
  },
  messages: {
    both: (a: { name: string }) => `variable '${a.name}' has a value and a valueFrom, and may have one of the two`,
    hidden: (a: { name: string; container: string }) =>
      `variable '${a.name}' of container '${a.container}' hides the one of the same name before it`,
  },
  examples: {
    bad: [
      {
        title: 'a value that was to be replaced by a Secret',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          env:
            - name: DATABASE_PASSWORD
              value: changeit
              valueFrom: # expect: both
                secretKeyRef: { name: database, key: password }
            - { name: LOG_LEVEL, value: info }
            - { name: LOG_LEVEL, value: debug } # expect: hidden
            - { name: LOG_LEVEL, value: trace }
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          env:
            - name: DATABASE_PASSWORD
              value: changeit
              valueFrom:
                secretKeyRef: { name: database, key: password }
            - { name: LOG_LEVEL, value: trace }
`,
      },
      {
        title: 'the same variable twice',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      env:
        - { name: LOG_LEVEL, value: debug } # of the team
        - { name: PORT, value: '8080' }
        - { name: LOG_LEVEL, value: debug } # expect: hidden
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      env:
        - { name: LOG_LEVEL, value: debug } # of the team
        - { name: PORT, value: '8080' }
`,
      },
    ],
    good: [
      {
        title: 'an empty value, and a variable that extends the one before',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      env:
        - { name: PASSWORD, value: '', valueFrom: { secretKeyRef: { name: database, key: password } } }
        - { name: OPTIONS, value: -server }
        - { name: OPTIONS, value: $(OPTIONS) -Xmx512m }
        - { value: lost }
        - { value: lost, name: '' }
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      env: [{ name: OPTIONS, value: --quiet }]
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      container(container, workload) {
        const extra = refusalOf(workload, minorVersion);
        const told = new Set<string>();
        const variables = variablesOf(container);
        for (const { variable, name, before } of variables) {
          const value = variable.get('value').text() ?? '';
          const from = variable.get('valueFrom');
          if (value !== '' && from.exists) report(from.key, 'both', { name }, extra);
          else if (before && !told.has(name) && isHiding(name, value, from.exists)) {
            told.add(name);
            const related = [{ at: before, note: 'the one before' }];
            const fix = fixOf(variables.filter((one) => one.name === name).map((one) => one.variable));
            report(variable, 'hidden', { name, container: container.name }, { related, severity: 'warning', fix });
          }
        }
      },
    };
  },
});

/** The variables of a container by name, each with the first of its name if that is another one. */
function variablesOf({ at }: Container) {
  const first = new Map<string, At>();
  return at
    .get('env')
    .items()
    .flatMap((variable) => {
      const name = variable.get('name').text();
      if (!name) return [];
      const before = first.get(name);
      if (!before) first.set(name, variable as At);
      return [{ variable, name, before }];
    });
}

/** Whether a variable does not go on from the one before it. `warningsForPodSpecAndMeta` in pkg/api/pod/warnings.go */
function isHiding(name: string, value: string, isFromElsewhere: boolean): boolean {
  const before = `$(${name})`;
  return isFromElsewhere || value === before || !value.includes(before);
}

/** Of variables that are all the same the first is enough; of others the last one counts. */
function fixOf(variables: readonly Where[]): Fix {
  const safe = variables.every((one) => holdSame(one, variables[0] ?? one));
  const needless = safe ? variables.slice(1) : variables.slice(0, -1);
  return { title: safe ? 'keep the first' : 'keep the last, which counts', safe, changes: needless.map(remove) };
}
