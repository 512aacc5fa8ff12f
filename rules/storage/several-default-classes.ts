import { defaultClassAnnotations, defineRule, isBeside, type ResourceOf } from '../../src/rule.ts';

export default defineRule({
  id: 'several-default-classes',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'More than one StorageClass is the default',
    why: 'A claim without `storageClassName` gets the default class that was created last, and of those applied in one second the first by name. Which storage a claim is on then depends on the order of the files, and on who was here before.',
    instead: 'Keep the annotation on one class and set it to `"false"` on the others.',
    unless: 'The files are for different clusters, or a claim is meant to move to the new default class.',
    refs: ['https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass'],
  },
  messages: {
    several: (a: { class: string; others: string }) =>
      `class '${a.class}' is the default, and so ${a.others}: the newest one counts`,
  },
  examples: {
    bad: [
      {
        title: 'the old default has been left as it was',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
  annotations: { storageclass.kubernetes.io/is-default-class: 'true' }
provisioner: csi.shop.example
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: standard
  annotations:
    storageclass.beta.kubernetes.io/is-default-class: 'true' # expect: several
provisioner: csi.shop.example
`,
      },
    ],
    good: [
      {
        title: 'one default, one class that is not, and one whose mark has no effect',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
  annotations: { storageclass.kubernetes.io/is-default-class: 'true' }
provisioner: csi.shop.example
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: standard
  annotations: { storageclass.kubernetes.io/is-default-class: 'false' }
provisioner: csi.shop.example
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: slow
  annotations: { storageclass.kubernetes.io/is-default-class: 'True' }
provisioner: csi.shop.example
`,
      },
      {
        title: 'one class, written twice',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
  annotations: { storageclass.kubernetes.io/is-default-class: 'true' }
provisioner: csi.shop.example
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
  annotations: { storageclass.kubernetes.io/is-default-class: 'true' }
provisioner: csi.shop.example
parameters: { tier: premium }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const earlier: Class[] = [];
    return {
      StorageClass(storageClass) {
        const mark = markOf(storageClass);
        if (!mark) return;
        // Of a class defined twice the first has been told of.
        const isAgain = earlier.some(({ name }) => name === storageClass.name);
        const others = earlier.filter((one) => graph.isComplete || isBeside(one, storageClass));
        earlier.push(storageClass);
        const [first] = others;
        if (!first || isAgain) return;
        const words = others.length === 1 ? `is '${first.name}'` : `are ${others.length} others`;
        const related = others.slice(0, 5).flatMap((other) => {
          const at = markOf(other);
          return at ? [{ at, note: `class '${other.name}' is the default, too` }] : [];
        });
        report(mark, 'several', { class: storageClass.name, others: words }, { related });
      },
    };
  },
});

type Class = ResourceOf<'StorageClass'>;

/** The annotation that makes a class the default: nothing but the text 'true' does (pkg/volume/util/storageclass.go). */
function markOf({ at }: Class) {
  const annotations = at.get('metadata').get('annotations');
  return defaultClassAnnotations.map((key) => annotations.get(key)).find((mark) => mark.text() === 'true');
}
