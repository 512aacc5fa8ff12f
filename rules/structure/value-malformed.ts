import { defineRule, meantWords } from '../../src/rule.ts';
import { severityOf, shortened } from './_words.ts';

export default defineRule({
  id: 'value-malformed',
  area: 'structure',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A name, an address or another text that is not spelt as its field asks',
    why: 'The API server refuses the object: `Invalid value`. Names of objects become names in DNS and parts of paths, so most of them allow lower case letters, digits and dashes only; labels, keys, addresses and ports have rules of their own.',
    instead: 'Spell it as the message says.',
    unless: 'A text with a variable such as `${NAME}` is left alone, because something fills it in before.',
    refs: [
      'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
      'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set',
    ],
  },
  messages: {
    quotes: (a: { field: string; value: string; is: string }) =>
      `${a.field} '${a.value}' is a text in quotes and not ${a.is}: take the quotes away`,
    value: (a: { field: string; value: string; is: string; spelling: string; meant: string | undefined }) =>
      fitting(
        `${a.field} '${a.value}' is not ${a.is}`,
        a.meant === undefined ? `: ${a.spelling}` : meantWords(a.meant),
      ),
    pattern: (a: { field: string; value: string; pattern: string }) =>
      `${a.field} '${a.value}' does not match ${a.pattern}, as its definition asks`,
    key: (a: { field: string; value: string; is: string; spelling: string }) =>
      fitting(`key '${a.value}' of ${a.field} is not ${a.is}`, `: ${a.spelling}`),
  },
  examples: {
    bad: [
      {
        title: 'names with capitals and underscores',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: Web_Server # expect: value
  labels:
    shop.example/tier/front: web # expect: key
    team: the web team # expect: value
spec:
  containers:
    - name: web
      image: nginx:1.27.3
`,
      },
      {
        title: 'a custom resource, by the pattern of its definition',
        yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: backups.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { kind: Backup, plural: backups }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                bucket: { type: string, pattern: '^s3://[a-z-]+$' }
---
apiVersion: shop.example/v1
kind: Backup
metadata: { name: nightly }
spec:
  bucket: gs://shop # expect: pattern
`,
      },
      {
        title: 'a number that is none in quotes',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web }
  ports:
    - port: 80
      targetPort: '8080' # expect: quotes
`,
      },
    ],
    good: [
      {
        title: 'names that DNS can hold, and one that is filled in later',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: web-\${STAGE}
  labels: { shop.example/tier: Front_1.2, team: '' }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
`,
      },
      {
        title: 'the input of a Kustomize function, which never reaches a cluster',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: label_namespace
  annotations:
    config.kubernetes.io/function: |
      container: { image: ghcr.io/kptdev/krm-functions-catalog/set-labels:v0.2 }
data: { team: shop }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      structure(trouble) {
        if (trouble.code === 'malformed-key') {
          const { at, field, value, format } = trouble;
          const values = { field, value: shortened(value), is: format.is, spelling: format.spelling };
          report(at, 'key', values, severityOf(trouble));
        }
        if (trouble.code === 'unlike-pattern') {
          const { at, field, value, pattern } = trouble;
          report(at, 'pattern', { field, value: shortened(value, 30), pattern: shortened(pattern) });
        }
        // The rule about quantities knows what was meant.
        if (trouble.code !== 'malformed' || trouble.formatName === 'quantity') return;
        const { at, field, value, format } = trouble;
        if (typeof value === 'string' && /^\d{1,9}$/.test(value) && format.isValid(Number(value), minorVersion))
          return report(at, 'quotes', { field, value, is: format.is }, severityOf(trouble));
        const meant = format.meant?.(value);
        const values = { field, value: shortened(value), is: format.is, spelling: format.spelling, meant };
        report(at, 'value', values, severityOf(trouble));
      },
    };
  },
});

/** A message is a line: what does not fit is left to the docs of the field. */
function fitting(message: string, more: string): string {
  return message.length + more.length <= 120 ? message + more : message;
}
