import {
  defineRule,
  metadataOf,
  nameAt,
  type Resource,
  rememberingLast,
  utf8Length,
  writtenLength,
} from '../../src/rule.ts';

export default defineRule({
  id: 'annotations-too-large',
  area: 'config',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'An object has more annotations than fit, or grows them when it is applied',
    why: 'The API server takes 262144 bytes of annotations. To know later what was removed, `kubectl apply` keeps a copy of the whole object in one of them, `kubectl.kubernetes.io/last-applied-configuration`, so that a larger object cannot be applied: `metadata.annotations: Too long`. Other ways to create it work.',
    instead:
      'Keep large texts in a ConfigMap instead of an annotation. Apply large objects with `kubectl apply --server-side`, which keeps no copy, or with `kubectl create` and `kubectl replace`; Argo CD has the option `ServerSideApply=true`.',
    unless: 'Nobody applies the object from the side of the client.',
    refs: [
      'https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/',
      'https://kubernetes.io/docs/reference/using-api/server-side-apply/',
    ],
  },
  options: {
    most: {
      type: 'integer',
      default: 262_144,
      minimum: 1,
      doc: 'How many bytes the annotations of an object may take together; the API server takes 262144.',
    },
  },
  messages: {
    annotations: (a: { bytes: number; most: number }) =>
      `the annotations take ${a.bytes} bytes together, and ${a.most} is the most`,
    copy: (a: { bytes: number; most: number }) =>
      `kubectl apply keeps a copy in an annotation: that takes ${a.bytes} bytes, and ${a.most} is the most`,
  },
  examples: {
    bad: [
      {
        title: 'a text that is too large for an annotation',
        options: { most: 100 },
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations: # expect: annotations
    shop.example/greeting: the shop is open from nine to five, and on Saturdays from ten to two
    shop.example/notice: please ring the bell
spec: { selector: { app: web }, ports: [{ port: 80 }] }
`,
      },
      {
        title: 'an object that is too large to be kept twice',
        options: { most: 200 },
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: page } # expect: copy
data:
  index.html: the shop is open from nine to five, and on Saturdays from ten to two; please ring the bell
`,
      },
    ],
    good: [
      {
        title: 'small enough for two copies',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: page, annotations: { shop.example/team: web } }
data:
  index.html: the shop is open from nine to five, and on Saturdays from ten to two
`,
      },
    ],
  },
  visit({ documentText, options: { most }, report }) {
    const isShort = rememberingLast(({ at }: Resource) => at.document.tape, holdsLittle);
    return {
      resource(resource) {
        // JSON is never much longer than the text: nearly all objects need no closer look.
        if (isShort(resource)) return;
        const annotations = metadataOf(resource.at).get('annotations');
        const bytes = utf8Length(Object.entries(annotations.labels()).flat().join(''));
        if (bytes > most) return report(annotations.key, 'annotations', { bytes, most });
        const size = sizeWithCopy(resource);
        if (size > most) report(nameAt(resource), 'copy', { bytes: size, most }, { severity: 'warning' });
      },
    };

    /** Whether nothing in the document can be too large. */
    function holdsLittle(resource: Resource): boolean {
      const { document } = resource.at;
      const room = (most - (document.tape.length / 4) * mostAround) / mostGrowth;
      return documentText(resource).length <= room || writtenLength(document) <= room;
    }
  },
});

/**
 * A character of the text is at most three bytes of JSON: one of two signs such as `\0` becomes six, `\u0000`. Those of
 * markup become six by themselves, but are never half of a text.
 */
const mostGrowth = 3;
/** What JSON puts around a value at most: quotes and a comma, brackets, or the whole of a null that was not written. */
const mostAround = 7;
const copyKey = 'kubectl.kubernetes.io/last-applied-configuration';

/** All annotations with the copy, which leaves an older copy out. staging/src/k8s.io/kubectl/pkg/util/apply.go */
function sizeWithCopy({ at }: Resource): number {
  const { [copyKey]: _older, ...others } = metadataOf(at).get('annotations').labels();
  const annotations = Object.entries(others);
  // kubectl writes empty annotations, too.
  const metadata = { ...(metadataOf(at).value as object), annotations: others };
  const copy = JSON.stringify({ ...(at.value as object), metadata });
  return sizeOfJson(copy) + utf8Length(annotations.flat().join('')) + copyKey.length + '\n'.length;
}

/** Go writes what HTML knows as six characters, such as `\u003c` (encoding/json, HTMLEscape). */
function sizeOfJson(json: string): number {
  return utf8Length(json) + 5 * (json.match(/[<>&]/g)?.length ?? 0);
}
