import { type At, type Container, defineRule, isPartial, nearMiss, remembered } from '../../src/rule.ts';
import { type Environment, environmentOf, isOfService, type Use, usesIn } from './_variables.ts';

export default defineRule({
  id: 'variable-undefined',
  area: 'config',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  onlyWith: ['command', 'args', 'env', 'subPathExpr'],
  docs: {
    summary: '`$(NAME)` names a variable that the container does not have there',
    why: 'Kubernetes puts the value of a variable for `$(NAME)` in `command`, `args` and `env`. A name that it does not know stays in the text as it is, without any error, and the program gets `$(NAME)` as a host, a path or a flag. In `env` only variables that stand further up count, in `subPathExpr` an unknown one keeps the container from starting. Variables of the image are not known.',
    instead:
      'Write the name exactly as it stands under `env`, define the variable, or move it up. A text that is meant for a shell is written `$$(NAME)`.',
    unless: 'A tool puts the value in before the manifest is applied.',
    refs: [
      'https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/',
      'https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/',
    ],
  },
  messages: {
    later: (a: { name: string }) => `'$(${a.name})' stays as it is: '${a.name}' is defined further down`,
    similar: (a: { name: string; container: string; meant: string }) =>
      `'$(${a.name})' stays as it is: container '${a.container}' has no such variable (did you mean '${a.meant}'?)`,
    absent: (a: { name: string; container: string }) =>
      `'$(${a.name})' stays as it is: container '${a.container}' has no such variable`,
    path: (a: { name: string; container: string }) =>
      `container '${a.container}' has no variable '${a.name}' for its subPathExpr: it does not start`,
  },
  examples: {
    bad: [
      {
        title: 'a slip of the pen, and a variable of the image',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      args:
        - --database=$(DATABASE_HOST) # expect: similar
        - --level=$(LOG_LEVEL)
      env:
        - { name: DATABSE_HOST, value: db.shop.internal }
        - { name: LOG_LEVEL, value: info }
        - { name: PATH, value: '/opt/shop/bin:$(PATH)' } # expect: absent
`,
      },
      {
        title: 'a variable is used before it is defined',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec:
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec:
      containers:
        - name: worker
          image: ghcr.io/shop/worker:2.4.1
          env:
            - name: DATABASE_URL
              value: postgres://$(DB_USER)@db/shop # expect: later
            - name: DB_USER
              valueFrom: { secretKeyRef: { name: login, key: user } }
`,
      },
      {
        title: 'a folder for each pod, and a shell that would take a name for a program',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { log_level: info, REGION: eu }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      command: [sh, -c]
      args:
        - exec worker --zone $(ZONE_NAME) --region $(REGION) --started $(date +%s) --on $(hostname) # expect: absent
      envFrom: [{ configMapRef: { name: settings } }]
      volumeMounts:
        - name: work
          mountPath: /work
          subPathExpr: $(POD_NAME) # expect: path
  volumes: [{ name: work, hostPath: { path: /var/work } }]
`,
      },
    ],
    good: [
      {
        title: 'defined, escaped, of a Service, of the API server, and for a shell',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      command: [/bin/bash, -c]
      args:
        - serve --name $(POD_NAME) --db $(DB_SERVICE_HOST):$(DB_SERVICE_PORT) --api $(KUBERNETES_SERVICE_HOST) $$(NAME) $(cat /etc/name) $(whoami)
      env:
        - { name: POD_NAME, valueFrom: { fieldRef: { fieldPath: metadata.name } } }
        - { name: FULL_NAME, value: $(POD_NAME).shop }
      volumeMounts: [{ name: work, mountPath: /work, subPathExpr: $(POD_NAME) }]
  volumes: [{ name: work, emptyDir: {} }]
`,
      },
      {
        title: 'keys of a ConfigMap with a prefix, and objects whose keys nobody knows',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { LEVEL: info }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  initContainers:
    - name: prepare
      image: ghcr.io/shop/api:3.0.2
      args: [--token=$(TOKEN)]
      envFrom: [{ secretRef: { name: login } }]
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      args: [--level=$(LOG_LEVEL)]
      envFrom: [{ prefix: LOG_, configMapRef: { name: settings } }]
`,
      },
      {
        title: 'words in brackets that are no variables',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      args: ['--format=$(name) $(level)', '--build=$(Build.BuildId)', $(]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      container(container) {
        const uses = usesOf(container);
        // The whole manifest may hold the variable.
        if (uses.length === 0 || isPartial(container.workload)) return;
        const environment = environmentOf(graph, container);
        if (environment.isOpen) return;
        const meantBy = guesser(environment);
        for (const use of uses) check({ container, environment, meantBy }, use);
      },
    };

    function check({ container, environment, meantBy }: Surroundings, use: PlacedUse): void {
      const { at, name, before, isPath } = use;
      const places = environment.placesOf(name);
      if ((places[0] ?? Number.POSITIVE_INFINITY) < (before ?? environment.own.length)) return;
      if (environment.imported.has(name)) return;
      if (isOfService(name) || graph.isVariableSet(name) || graph.mayBeUnread(name)) return;
      const values = { name, container: container.name };
      const laterIndex = before === undefined ? -1 : (places.find((place) => place > before) ?? -1);
      if (laterIndex >= 0) {
        const later = (container.at as At).follow(['env', laterIndex, 'name']);
        report(at, 'later', { name }, { related: [{ at: later, note: 'defined here' }] });
        return;
      }
      if (isPath) {
        report(at, 'path', values, { severity: 'error' });
        return;
      }
      const meant = meantBy(name, before);
      const isMeant = upperCase.test(name) || (meant !== undefined && !isScript(container));
      if (isMeant && meant !== undefined) report(at, 'similar', { ...values, meant });
      else if (isMeant) report(at, 'absent', values);
    }
  },
});

interface Surroundings {
  readonly container: Container;
  readonly environment: Environment;
  readonly meantBy: Guesser;
}

/** The variable that was meant by a name, of those before a place. */
type Guesser = (name: string, before: number | undefined) => string | undefined;

/** Who misspells that much is not helped by guesses. */
const mostGuesses = 200;

function guesser({ own, imported }: Environment): Guesser {
  let guesses = 0;
  return (name, before) => {
    guesses++;
    if (guesses > mostGuesses) return undefined;
    return nearMiss(name, [...own.slice(0, before), ...imported], (one) => one);
  };
}

/** Nobody calls a program like this, so that it is not meant for a shell. */
const upperCase = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

interface PlacedUse extends Use {
  /** Only as many variables of `env` count here. */
  readonly before?: number;
  readonly isPath?: boolean;
}

const usesOf: (container: Container) => readonly PlacedUse[] = remembered(({ at }) => {
  const texts = [...at.get('command').items(), ...at.get('args').items()] as readonly At<string>[];
  const values = at
    .get('env')
    .items()
    .flatMap((variable, before) => usesIn(variable.get('value') as At<string>).map((use) => ({ ...use, before })));
  const paths = at
    .get('volumeMounts')
    .items()
    .flatMap((mount) => usesIn(mount.get('subPathExpr') as At<string>).map((use) => ({ ...use, isPath: true })));
  return [...texts.flatMap(usesIn), ...values, ...paths];
});

/** Whether a shell reads the arguments, and takes brackets for itself. */
function isScript({ at }: Container): boolean {
  const words = [...at.get('command').texts(), ...at.get('args').texts()];
  return words.some((word) => /(^|\/)(a|ba|da|k|z)?sh$/.test(word) || word.includes('\n'));
}
