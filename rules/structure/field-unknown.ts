import {
  defineRule,
  type Fix,
  isMapping,
  lookUp,
  meantWords,
  move,
  nearest,
  type Resource,
  rename,
  type StructureTrouble,
  type Where,
} from '../../src/rule.ts';
import { shortened } from './_words.ts';

export default defineRule({
  id: 'field-unknown',
  area: 'structure',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'both',
  docs: {
    summary: 'A field that its kind does not have',
    why: 'kubectl has the API server refuse the whole object: `strict decoding error: unknown field`. Clients that do not ask for this, such as Helm, Argo CD and Flux in many versions, lose the field without a word: limits that limit nothing, a probe that never runs.',
    instead:
      'Correct the spelling, capitals included, or the indentation: most unknown fields stand one level too far left or right.',
    refs: [
      'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
      'https://kubernetes.io/docs/reference/kubernetes-api/',
    ],
  },
  messages: {
    unknown: (a: { field: string; owner: string; meant: string | undefined }) =>
      `'${a.field}' is no field of ${a.owner}${meantWords(a.meant)}`,
    belongs: (a: { field: string; owner: string; belongs: string }) =>
      `'${a.field}' is no field of ${a.owner}: it belongs ${a.belongs === '' ? 'at the top level' : `under '${a.belongs}'`}`,
  },
  examples: {
    bad: [
      {
        title: 'slips of the pen, and fields at the wrong level',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  replicas: 3 # expect: belongs
spec:
  selector: { matchLabels: { app: web } }
  restartPolicy: Always # expect: belongs
  template:
    metadata: { labels: { app: web } }
    spec:
      readinessProbe: # expect: belongs
        httpGet: { path: /ready, port: 8080 }
      containers:
        - name: web
          image: nginx:1.27.3
          imagePullPolcy: Always # expect: unknown
          Command: [nginx] # expect: unknown
          limits: { memory: 128Mi } # expect: belongs
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: nginx:1.27.3
          imagePullPolicy: Always
          command: [nginx]
          readinessProbe:
            httpGet: { path: /ready, port: 8080 }
          resources:
            limits: { memory: 128Mi }
      restartPolicy: Always
  replicas: 3
`,
      },
      {
        title: 'what is near to a name, and not near enough to be sure',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      imagePulPolic: Always # expect: unknown
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      imagePullPolicy: Always
`,
      },
      {
        title: 'labels that are no selector, and a field of another kind',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 1Gi } }
  selector:
    disk: fast # expect: belongs
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
spec: { mode: live } # expect: unknown
`,
      },
      {
        title: 'a field that other kinds of volumes have, which are not meant',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  iscsi:
    targetPortal: 10.0.2.15:3260
    iqn: iqn.2001-04.com.example:storage
    lun: 0
    secretName: storage-login # expect: unknown
`,
      },
    ],
    good: [
      {
        title: 'a patch, and fields that are empty',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  strategy: {}
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: nginx:1.27.3
          env:
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
$patch: delete
`,
      },
    ],
  },
  visit({ report }) {
    return {
      structure(trouble, resource) {
        if (trouble.code !== 'unknown-field') return;
        const { at, owner, meant, belongs } = trouble;
        const field = shortened(trouble.field);
        const fix = fixOf(trouble, resource);
        if (belongs === undefined) report(at, 'unknown', { field, owner, meant }, { fix });
        else report(at, 'belongs', { field, owner, belongs }, { fix });
      },
    };
  },
});

type Unknown = Extract<StructureTrouble, { code: 'unknown-field' }>;

/** A slip of the pen is renamed; what stands at the wrong level moves, if there is one place that it can go to. */
function fixOf({ at, field, meant, belongs, certainty }: Unknown, resource: Resource): Fix | undefined {
  if (certainty === 'unfit') return undefined;
  const safe = certainty === 'sure';
  if (meant !== undefined && nearest(field, [meant]) !== undefined)
    return { title: `rename '${field}' to '${meant}'`, safe, changes: [rename(at, meant)] };
  if (belongs === undefined) return undefined;
  const path = pathTo(belongs, at, resource);
  if (!path) return undefined;
  const title = belongs === '' ? `move '${field}' to the top level` : `move '${field}' to '${belongs}'`;
  return { title, safe, changes: [move(at, { document: at.document, path: [...path, field] })] };
}

/** What may come to be for a field that moves there; others, such as a kind of volume, are a decision of their own. */
const plainParents: ReadonlySet<string> = new Set([
  'matchLabels',
  'metadata',
  'resources',
  'securityContext',
  'spec',
  'template',
]);

/**
 * The steps to where a field belongs, from the root of the document. Of a list its only item is meant, or the one that
 * the field stands in; undefined where it could be any.
 */
function pathTo(belongs: string, at: Where, resource: Resource): Where['path'] | undefined {
  const path: (string | number)[] = [...resource.at.path];
  let value: unknown = resource.at.value;
  for (const part of belongs === '' ? [] : belongs.split('.')) {
    const name = part.replace('[]', '');
    path.push(name);
    value = isMapping(value) ? lookUp(value, name) : undefined;
    if (value === undefined && !plainParents.has(name)) return undefined;
    if (name === part) continue;
    const isAround = path.every((step, n) => at.path[n] === step);
    const own = isAround ? at.path[path.length] : 0;
    if (typeof own !== 'number' || !Array.isArray(value) || (!isAround && value.length !== 1)) return undefined;
    path.push(own);
    value = value[own];
  }
  return path;
}
