import {
  type At,
  classAnnotation,
  defaultClassAnnotations,
  defineRule,
  type Fix,
  move,
  nearMiss,
  remove,
  rename,
  set,
} from '../../src/rule.ts';
import type { ClaimAt } from './_claims.ts';
import { vainClassAnnotation } from './_classes.ts';

export default defineRule({
  id: 'storage-annotation-misused',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'both',
  docs: {
    summary: 'An annotation about a StorageClass does not do what it says',
    why: 'Of the annotations that look as if they chose a class only `volume.beta.kubernetes.io/storage-class` does, and it wins over `storageClassName`. A class is the default when its annotation is exactly `"true"`; `"True"` and `"yes"` are nothing, and nobody reports it.',
    instead:
      'Name the class in `storageClassName`. Mark the default class with `storageclass.kubernetes.io/is-default-class: "true"`.',
    refs: [
      'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class',
      'https://kubernetes.io/docs/tasks/administer-cluster/change-default-storage-class/',
    ],
  },
  messages: {
    noEffect: (a: { key: string; class: string }) =>
      `annotation '${a.key}' has no effect: the class stays unset, not '${a.class}'`,
    overrides: (a: { annotated: string; field: string }) =>
      `the annotation chooses class '${a.annotated}', so that storageClassName '${a.field}' is not read`,
    deprecated: (a: { class: string }) =>
      `the annotation is deprecated since Kubernetes 1.8: write storageClassName '${a.class}'`,
    notTrue: (a: { value: string }) => `'${a.value}' does not make the class the default: only 'true' does`,
    unknown: (a: { key: string; meant: string }) => `'${a.key}' does nothing (did you mean '${a.meant}'?)`,
  },
  examples: {
    bad: [
      {
        title: 'an annotation that never was, and one that wins over the field',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: uploads
  annotations:
    volume.kubernetes.io/storage-class: fast # expect: noEffect
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: orders
  annotations:
    volume.beta.kubernetes.io/storage-class: slow # expect: overrides
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources: { requests: { storage: 5Gi } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2, volumeMounts: [{ name: data, mountPath: /data }] }]
  volumeClaimTemplates:
    - metadata:
        name: data
        annotations:
          volume.alpha.kubernetes.io/storage-class: default # expect: noEffect
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 5Gi } }
`,
        fixed: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: uploads
  annotations:
    volume.kubernetes.io/storage-class: fast
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: orders
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: slow
  resources: { requests: { storage: 5Gi } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2, volumeMounts: [{ name: data, mountPath: /data }] }]
  volumeClaimTemplates:
    - metadata:
        name: data
        annotations:
          volume.alpha.kubernetes.io/storage-class: default
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 5Gi } }
`,
      },
      {
        title: 'the annotation of before, which is still honoured',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: uploads
  annotations:
    volume.beta.kubernetes.io/storage-class: fast # expect: deprecated
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolume
metadata:
  name: catalogue
  annotations:
    volume.beta.kubernetes.io/storage-class: fast # expect: deprecated
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  capacity: { storage: 5Gi }
  nfs: { server: files.shop.example, path: /catalogue }
`,
      },
      {
        title: 'classes that are not the default',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
  annotations:
    storageclass.kubernetes.io/is-default-class: 'True' # expect: notTrue
provisioner: csi.shop.example
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: slow
  annotations:
    storageclass.k8s.io/is-default-class: 'true' # expect: unknown
provisioner: csi.shop.example
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: archive
  annotations:
    storageclass.kubernetes.io/is-defualt-class: 'true' # expect: unknown
provisioner: csi.shop.example
`,
      },
    ],
    good: [
      {
        title: 'the field, and what the cluster notes itself',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: orders
  annotations:
    volume.beta.kubernetes.io/storage-provisioner: csi.shop.example
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources: { requests: { storage: 5Gi } }
`,
      },
      {
        title: 'no default, the default, and the default of somebody else',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
  annotations: { storageclass.kubernetes.io/is-default-class: 'false' }
provisioner: csi.shop.example
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: slow
  annotations:
    storageclass.beta.kubernetes.io/is-default-class: 'true'
    storageclass.kubevirt.io/is-default-virt-class: 'true'
provisioner: csi.shop.example
`,
      },
    ],
  },
  visit({ report }) {
    const checkClass = (at: At) => {
      const fault = faultOf(at as ClassBearer);
      if (fault?.code === 'deprecated')
        report(fault.at, 'deprecated', { class: fault.at.text() ?? '' }, { fix: fixOf(fault) });
      if (fault?.code === 'noEffect')
        report(fault.at, 'noEffect', { key: fault.at.name, class: fault.at.text() ?? '' });
      if (fault?.code === 'overrides')
        report(
          fault.at,
          'overrides',
          { annotated: fault.at.text() ?? '', field: fault.field.text() ?? '' },
          { related: [{ at: fault.field, note: 'is not read' }], fix: fixOf(fault) },
        );
    };
    return {
      PersistentVolume: ({ at }) => checkClass(at),
      PersistentVolumeClaim: ({ at }) => checkClass(at),
      StatefulSet({ at }) {
        for (const template of at.get('spec').get('volumeClaimTemplates').items()) checkClass(template);
      },
      StorageClass({ at }) {
        const annotations = at.get('metadata').get('annotations').entries();
        if (annotations.some(([key, mark]) => isDefaultKey(key) && mark.text() === 'true')) return;
        for (const [key, mark] of annotations) {
          const value = mark.text();
          if (value === undefined || value === 'false' || value === '') continue;
          const meant = isDefaultKey(key) ? undefined : meantKey(key);
          if (isDefaultKey(key)) report(mark, 'notTrue', { value });
          else if (meant) report(mark.key, 'unknown', { key, meant }, { fix: renameFix(mark, meant) });
        }
      },
    };
  },
});

type ClassBearer = At<{
  metadata?: { annotations?: Record<string, string> };
  spec?: { storageClassName?: string };
}>;

interface Fault {
  readonly code: 'noEffect' | 'overrides' | 'deprecated';
  readonly at: At<string>;
  readonly field: At<string | undefined>;
}

/** What is wrong with the way in which a claim or a volume names its class, if anything is. */
function faultOf(bearer: ClassBearer): Fault | undefined {
  const annotations = bearer.get('metadata').get('annotations');
  const field = bearer.get('spec').get('storageClassName');
  const annotated = annotations.get(classAnnotation);
  if (annotated.text() !== undefined) {
    const isOverridden = field.text() !== undefined && field.text() !== annotated.text();
    return { code: isOverridden ? 'overrides' : 'deprecated', at: annotated, field };
  }
  const at = vainClassAnnotation(bearer as At as ClaimAt);
  return at ? { code: 'noEffect', at, field } : undefined;
}

const defaultKeys: readonly string[] = defaultClassAnnotations;

function isDefaultKey(key: string): boolean {
  return defaultKeys.includes(key);
}

/** The key that was meant: a letter is wrong, or the domain. Other projects have defaults of their own. */
function meantKey(key: string): string | undefined {
  const isOtherDomain = /(^|\.)(kubernetes|k8s)\.io\/is-default-class$/.test(key);
  return isOtherDomain ? defaultKeys[0] : nearMiss(key, defaultKeys, (known) => known);
}

/** The class that counts, as the field that took the place of the annotation. */
function fixOf({ code, at, field }: Fault): Fix | undefined {
  const title = `write 'storageClassName: ${at.text()}' instead of the annotation`;
  if (code === 'deprecated') return { title, safe: true, changes: field.exists ? [remove(at)] : [move(at, field)] };
  return code === 'overrides' ? { title, safe: true, changes: [set(field, at.text() ?? ''), remove(at)] } : undefined;
}

function renameFix(mark: At, meant: string): Fix {
  return { title: `rename it to '${meant}'`, safe: false, changes: [rename(mark, meant)] };
}
