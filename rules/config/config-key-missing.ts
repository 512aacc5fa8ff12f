import {
  type At,
  andMore,
  correction,
  defineRule,
  describe,
  keysOf,
  type Note,
  nameAt,
  quoted,
  type Reference,
  type Resource,
  type Where,
} from '../../src/rule.ts';
import { groupTargets } from './_missing.ts';

export default defineRule({
  id: 'config-key-missing',
  area: 'config',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  fixable: 'suggestion',
  docs: {
    summary: 'A ConfigMap or Secret lacks a key that is asked for',
    why: 'A variable whose key is missing keeps its container in `CreateContainerConfigError`; an item of a volume whose key is missing keeps the pod in `ContainerCreating`. Keys are compared letter by letter. Variables take keys of `data` only, files also those of `binaryData`. A `subPath` that is no key mounts an empty folder where a file is expected.',
    instead:
      'Write the key exactly as it stands in the object, add it there, or mark the reference with `optional: true`.',
    unless: 'A program adds the key to the object while the cluster runs.',
    refs: [
      'https://kubernetes.io/docs/concepts/configuration/configmap/',
      'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/',
    ],
  },
  messages: {
    binary: (a: { object: string; key: string; effect: string }) =>
      `key '${a.key}' is in binaryData of ${a.object}, not for variables: ${a.effect}`,
    similar: (a: { object: string; key: string; meant: string; effect: string }) =>
      `no key '${a.key}' in ${a.object} (did you mean '${a.meant}'?): ${a.effect}`,
    absent: (a: { object: string; key: string; known: string; effect: string }) =>
      `no key '${a.key}' in ${a.object} (${a.known}): ${a.effect}`,
  },
  examples: {
    bad: [
      {
        title: 'upper case and lower case',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { log_level: info, currency: EUR }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      env:
        - name: LOG_LEVEL
          valueFrom:
            configMapKeyRef:
              name: settings
              key: LOG_LEVEL # expect: similar
`,
        fixed: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { log_level: info, currency: EUR }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      env:
        - name: LOG_LEVEL
          valueFrom:
            configMapKeyRef:
              name: settings
              key: log_level
`,
      },
      {
        title: 'a file of a Secret that nobody has put there',
        yaml: `
apiVersion: v1
kind: Secret
metadata: { name: database-login }
stringData: { user: shop, password: example }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec:
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec:
      containers:
        - { name: worker, image: ghcr.io/shop/worker:2.4.1, volumeMounts: [{ name: login, mountPath: /login }] }
      volumes:
        - name: login
          secret:
            secretName: database-login
            items:
              - { key: ca.crt, path: ca.crt } # expect: absent
`,
      },
      {
        title: 'a variable cannot take bytes, and a single file of another name',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: pages }
data: { index.html: hello }
binaryData: { logo: iVBORw0KGgo= }
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      env:
        - name: LOGO
          valueFrom:
            configMapKeyRef:
              name: pages
              key: logo # expect: binary
      volumeMounts:
        - name: pages
          mountPath: /usr/share/nginx/html/index.html
          subPath: index.htm # expect: similar
  volumes:
    - name: pages
      configMap: { name: pages }
`,
      },
    ],
    good: [
      {
        title: 'keys of every kind of data, optional ones, and an object that is filled later',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: pages }
data: { index.html: hello, EMPTY: '' }
binaryData: { logo.png: iVBORw0KGgo= }
---
apiVersion: v1
kind: Secret
metadata: { name: login }
data: { user: c2hvcA== }
stringData: { password: example }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: filled-by-an-operator }
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      env:
        - { name: EMPTY, valueFrom: { configMapKeyRef: { name: pages, key: EMPTY } } }
        - { name: PASSWORD, valueFrom: { secretKeyRef: { name: login, key: password } } }
        - { name: TOKEN, valueFrom: { secretKeyRef: { name: login, key: token, optional: true } } }
        - { name: LATER, valueFrom: { configMapKeyRef: { name: filled-by-an-operator, key: later } } }
      volumeMounts:
        - { name: pages, mountPath: /usr/share/nginx/html }
        - { name: one, mountPath: /usr/share/nginx/html/index.html, subPath: index.html }
        - { name: renamed, mountPath: /start.html, subPath: start.html }
  volumes:
    - { name: one, configMap: { name: pages } }
    - { name: renamed, configMap: { name: pages, items: [{ key: index.html, path: start.html }] } }
    - name: pages
      projected:
        sources:
          - configMap: { name: pages, items: [{ key: logo.png, path: logo.png }] }
          - secret: { name: login, items: [{ key: user, path: user }, { key: password, path: password }] }
`,
      },
      {
        title: 'an object that is missing itself is told elsewhere',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      env: [{ name: TOKEN, valueFrom: { secretKeyRef: { name: login, key: token } } }]
`,
        complete: true,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      end() {
        const missing = graph.references.filter(
          ({ state, optional, proof }) =>
            state === 'missing' && !optional && (proof?.code === 'near-key' || proof?.code === 'no-key'),
        );
        for (const { first, others } of groupTargets(missing, ({ to, proof }) =>
          isEmpty(proof) ? '' : (to.key ?? ''),
        )) {
          const { at, keyAt, to, proof, effect } = first;
          if (!proof || proof.code === 'complete') continue;
          const object = describe(proof.resource);
          const values = { object, key: to.key ?? '', effect };
          const related = [
            { at: dataOf(proof.resource), note: `the keys of ${object}` },
            ...others.slice(0, 5).map(askedHere),
          ];
          const isBinary = (proof.resource.at as At<Data>).get('binaryData').get(to.key ?? '').exists;
          if (isBinary) report(keyAt ?? at, 'binary', values, { related });
          else if (proof.code === 'near-key')
            report(
              keyAt ?? at,
              'similar',
              { ...values, meant: proof.key },
              { related, fix: fixOf(proof.key, [first, ...others]) },
            );
          else report(keyAt ?? at, 'absent', { ...values, known: knownKeys(proof.resource) }, { related });
        }
      },
    };
  },
});

/** Of an object without any keys one missing key is as good as all. */
function isEmpty(proof: Reference['proof']): boolean {
  return proof?.code === 'no-key' && keysOf(proof.resource, true).length === 0;
}

type Data = {
  data?: Record<string, unknown>;
  stringData?: Record<string, unknown>;
  binaryData?: Record<string, unknown>;
};
const fields = ['data', 'stringData', 'binaryData'] as const;

function dataOf(resource: Resource): Where {
  const at = resource.at as At<Data>;
  const field = fields.find((one) => at.get(one).exists);
  return field ? at.get(field).key : nameAt(resource);
}

function fixOf(to: string, references: readonly Reference[]) {
  const places = references.flatMap(({ keyAt }) => keyAt ?? []);
  return correction(places, { from: references[0]?.to.key ?? '', to });
}

function knownKeys(resource: Resource): string {
  const keys = keysOf(resource, true);
  return keys.length === 0 ? 'it holds no keys' : `it has ${quoted(keys, 3)}${andMore(keys.length - 3)}`;
}

function askedHere({ keyAt, at, to }: Reference): Note {
  return { at: keyAt ?? at, note: `key '${to.key ?? ''}' is asked for here, too` };
}
