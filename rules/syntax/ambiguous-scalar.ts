import {
  type At,
  defineRule,
  type Fix,
  isMapping,
  type Json,
  kindFacts,
  type Resource,
  rememberingLast,
  setValue,
  someScalar,
} from '../../src/rule.ts';

export default defineRule({
  id: 'ambiguous-scalar',
  area: 'syntax',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'safe',
  docs: {
    summary: 'A plain scalar that YAML 1.1 and YAML 1.2 read differently',
    why: 'kubectl reads YAML 1.1: `yes`, `on` and `n` are booleans there, `0644` is an octal number and `1_000` a thousand. Where a field wants text the API server refuses the object; where it wants a number, it gets another one than tools for YAML 1.2 see.',
    instead: 'Put the scalar in quotes where text is meant, and write numbers in decimal.',
    unless:
      'Octal file modes such as `defaultMode: 0644` are customary, and kubectl reads them as meant: they are left alone.',
    refs: ['https://yaml.org/type/bool.html', 'https://yaml.org/type/int.html'],
  },
  messages: {
    text: (a: { written: string; read: string }) =>
      `kubectl reads ${a.written} as ${a.read}, but this field takes text: put it in quotes`,
    number: (a: { written: string; read: string }) =>
      `kubectl reads ${a.written} as ${a.read}: write the number in decimal`,
  },
  examples: {
    bad: [
      {
        title: 'yes in an environment variable, on in a label',
        yaml: `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: web
  labels:
    canary: on # expect: text
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: nginx:1.27.3
          env:
            - name: DEBUG
              value: yes # expect: text
`,
        fixed: `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: web
  labels:
    canary: "on"
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: nginx:1.27.3
          env:
            - name: DEBUG
              value: "yes"
`,
      },
      {
        title: 'a version as an annotation, and a port with a leading zero',
        yaml: `
apiVersion: cert-manager.io/v1
kind: Issuer
metadata:
  name: shop
  annotations:
    release: 0204 # expect: text
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      ports:
        - containerPort: 0443 # expect: number
`,
      },
    ],
    good: [
      {
        title: 'in quotes, as a boolean field, and as a file mode',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, labels: { canary: "on" } }
spec:
  hostNetwork: no
  containers:
    - name: web
      image: nginx:1.27.3
      env: [{ name: DEBUG, value: "yes" }]
      volumeMounts: [{ name: config, mountPath: /etc/web, readOnly: on }]
  volumes:
    - name: config
      secret: { secretName: web, defaultMode: 0400 }
`,
      },
    ],
  },
  visit({ report, textAt, documentText }) {
    const mayHoldAny = rememberingLast(
      ({ at }: Resource) => at.document.tape,
      (resource) => isSuspicious(resource.at.document, documentText(resource)),
    );
    return {
      resource(resource) {
        // A look at the text of scalars saves the walk through nearly every document.
        if (!mayHoldAny(resource)) return;
        for (const at of scalarsBelow(resource.at)) {
          const written = textAt(at);
          const isWord = typeof at.value === 'boolean' && !/^(true|false)$/i.test(written);
          if (!isWord && !isOddNumber(at.value, written)) continue;
          const values = { written: `'${written}'`, read: readingOf(at.value, written) };
          // Of the kinds of Kubernetes itself the structure is known: value-type-wrong tells what must be text.
          if (takesText(at, resource)) {
            if (!kindFacts(resource.apiVersion, resource.kind))
              report(at, 'text', values, { severity: 'error', fix: fixOf(at, written) });
          } else if (!isWord && !/mode$/i.test(at.name))
            report(at, 'number', values, { fix: fixOf(at, at.value as Json) });
        }
      },
    };
  },
});

/** `text` is that of the document. */
function isSuspicious({ tape, span }: At['document'], text: string): boolean {
  return someScalar({ tape }, (start, end) => {
    if (!firsts.has(text.charCodeAt(start - span.start))) return false;
    return suspicious.test(text.slice(start - span.start, end - span.start));
  });
}

const firsts: ReadonlySet<number> = new Set([...'yYnNoO+-0123456789'].map((sign) => sign.charCodeAt(0)));
const suspicious =
  /^(?:[yYnN]|yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF|[-+]?0[0-9xbo][0-9a-fA-F_]*|[-+]?[0-9]+_[0-9_]*)$/;

function isOddNumber(value: unknown, written: string): boolean {
  return typeof value === 'number' && /^[-+]?(0[0-9bo][0-9_]*|[0-9]+_[0-9_]*)$/.test(written);
}

function readingOf(value: unknown, written: string): string {
  if (typeof value === 'boolean') return `the boolean ${value}`;
  return /^[-+]?0[o0-7]/.test(written) && !/[89]/.test(written) ? `the octal number ${value}` : `the number ${value}`;
}

function scalarsBelow(at: At): readonly At[] {
  if (Array.isArray(at.value)) return (at as At<unknown[]>).items().flatMap(scalarsBelow);
  if (isMapping(at.value))
    return (at as At<Record<string, unknown>>).entries().flatMap(([, value]) => scalarsBelow(value));
  return typeof at.value === 'boolean' || typeof at.value === 'number' ? [at] : [];
}

/** Mappings and lists whose values are text in every kind that has them. */
const textParents: ReadonlySet<string | number | undefined> = new Set([
  'labels',
  'annotations',
  'matchLabels',
  'nodeSelector',
  'stringData',
  'args',
  'command',
  'volumeAttributes',
]);

function takesText(at: At, resource: Resource): boolean {
  if (resource.visitable === undefined) return at.path.at(-2) === 'labels' || at.path.at(-2) === 'annotations';
  const parent = at.path.at(-2);
  if (textParents.has(parent)) return true;
  if (parent === 'data') return resource.kind === 'ConfigMap' || resource.kind === 'Secret';
  if (parent === 'selector') return resource.kind === 'Service' || resource.kind === 'ReplicationController';
  if (parent === 'parameters') return resource.kind === 'StorageClass';
  return at.name === 'value' && at.path.at(-3) === 'env';
}

function fixOf(at: At, value: Json): Fix {
  const title = typeof value === 'string' ? `put '${value}' in quotes` : `write ${value}`;
  return { title, safe: true, changes: [setValue(at, value)] };
}
