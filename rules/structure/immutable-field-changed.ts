import { type At, compareQuantities, defineRule, isHook, parseQuantity, type Update } from '../../src/rule.ts';
import { areEqual, changedParts } from './_immutable.ts';

export default defineRule({
  id: 'immutable-field-changed',
  area: 'structure',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A change touches a field that the API server lets nobody change',
    why: 'Some fields are fixed when an object is made: the selector of a Deployment, the template of a Job, the claim templates of a StatefulSet, the class of a claim, the role of a binding. The manifest is right by itself, and `kubectl apply` of the change fails all the same, often halfway through a release. The rule speaks in runs that compare two states: `--since`, `--staged` and `kubeworthy diff`.',
    instead:
      'Leave the field as it was, or give the object another name; else delete the object and make it again. Pods of a StatefulSet stay with `kubectl delete --cascade=orphan`.',
    unless: 'What applies the manifests replaces such objects, as Helm does with hooks: those are left alone.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#label-selector-updates',
      'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#expanding-persistent-volumes-claims',
    ],
  },
  messages: {
    value: (a: { field: string; from: string; to: string }) =>
      `'${a.field}' cannot change from '${a.from}' to '${a.to}': the update is refused`,
    part: (a: { field: string }) => `'${a.field}' cannot change: the update is refused`,
    frozen: (a: { kind: string }) => `the ${a.kind} was made immutable: the update of what it holds is refused`,
    shrinks: (a: { from: string; to: string }) =>
      `a claim cannot shrink from '${a.from}' to '${a.to}': the update is refused`,
    grows: (a: { class: string }) => `the claim cannot grow: class '${a.class}' does not allow volume expansion`,
  },
  examples: {
    bad: [
      {
        title: 'a label is taken into the selector, and a Job runs another image',
        before: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web, tier: front } }
    spec: { containers: [{ name: web, image: 'ghcr.io/shop/web:1.4.2' }] }
---
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  template:
    spec: { restartPolicy: Never, containers: [{ name: migrate, image: 'ghcr.io/shop/web:1.4.2' }] }
`,
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web, tier: front } } # expect: part
  template:
    metadata: { labels: { app: web, tier: front } }
    spec: { containers: [{ name: web, image: 'ghcr.io/shop/web:1.5.0' }] }
---
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  template: # expect: part
    spec: { restartPolicy: Never, containers: [{ name: migrate, image: 'ghcr.io/shop/web:1.5.0' }] }
`,
      },
      {
        title: 'a database moves to another class and shrinks, its Service becomes headless, its settings were frozen',
        before: `
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { selector: { app: database }, ports: [{ port: 5432 }] }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec: { containers: [{ name: database, image: 'postgres:17.2' }] }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 20Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: backups }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: standard
  resources: { requests: { storage: 100Gi } }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
immutable: true
data: { max_connections: '100' }
`,
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { clusterIP: None, selector: { app: database }, ports: [{ port: 5432 }] } # expect: value
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: postgres # expect: value
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec: { containers: [{ name: database, image: 'postgres:17.2' }] }
  volumeClaimTemplates: # expect: part
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 40Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: backups }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: archive # expect: value
  resources: { requests: { storage: 50Gi } } # expect: shrinks
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
immutable: true
data: { max_connections: '200' } # expect: frozen
`,
      },
      {
        title: 'a claim grows, and its class does not allow it',
        before: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: ebs.csi.aws.com
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data }
spec: { accessModes: [ReadWriteOnce], storageClassName: fast, resources: { requests: { storage: 20Gi } } }
`,
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: ebs.csi.aws.com
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data }
spec: { accessModes: [ReadWriteOnce], storageClassName: fast, resources: { requests: { storage: 40Gi } } } # expect: grows
`,
      },
    ],
    good: [
      {
        title: 'what may change: images, sizes that grow, the other spelling of a size, and what the server fills in',
        before: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec: { containers: [{ name: database, image: 'postgres:17.2' }] }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 20Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: backups }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 100Gi } } }
`,
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  replicas: 2
  serviceName: database
  podManagementPolicy: OrderedReady
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec: { containers: [{ name: database, image: 'postgres:17.4' }] }
  volumeClaimTemplates:
    - apiVersion: v1
      kind: PersistentVolumeClaim
      metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], volumeMode: Filesystem, resources: { requests: { storage: 20480Mi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: backups }
spec: { accessModes: [ReadWriteOnce], storageClassName: standard, resources: { requests: { storage: 200Gi } } }
`,
      },
      {
        title: 'a Job that Helm deletes before it makes the next one',
        before: `
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
  annotations: { helm.sh/hook: pre-upgrade }
spec:
  template:
    spec: { restartPolicy: Never, containers: [{ name: migrate, image: 'ghcr.io/shop/web:1.4.2' }] }
`,
        yaml: `
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
  annotations: { helm.sh/hook: pre-upgrade }
spec:
  template:
    spec: { restartPolicy: Never, containers: [{ name: migrate, image: 'ghcr.io/shop/web:1.5.0' }] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    function checkParts(update: Update): void {
      for (const { at, was } of changedParts(update, graph.minorVersion)) {
        const field = at.path.slice(update.after.at.path.length).join('.');
        const [from, to] = [was, at.value].map((value) => (isShort(value) ? String(value) : undefined));
        if (from !== undefined && to !== undefined) report(at, 'value', { field, from, to });
        else report(at.exists ? at.key : at, 'part', { field });
      }
    }

    /** What was made immutable stays so, with all that it holds. */
    function checkFrozen({ before, after }: Update): void {
      if (before.at.follow(['immutable']).flag() !== true) return;
      const changed = ['data', 'binaryData', 'stringData', 'immutable']
        .map((key) => after.at.follow([key]))
        .find((at) => !areEqual(at.value, before.at.follow([at.name]).value));
      if (changed) report(changed.exists ? changed.key : after.at, 'frozen', { kind: after.kind });
    }

    /** An address that is given keeps, also where the server gave it: only a Service without one may become headless. */
    function checkAddress({ before, after }: Update): void {
      const [was, is] = [before, after].map(({ at }) => at.follow(['spec', 'clusterIP'])) as [At, At];
      const types = [before, after].map(({ at }) => at.follow(['spec', 'type']).text());
      if (types.includes('ExternalName') || !is.exists || is.value === '' || was.value === is.value) return;
      const isGiven = was.exists && was.value !== '';
      if (!isGiven && is.value !== 'None') return;
      const from = isGiven ? was.shown : 'an address';
      report(is, 'value', { field: 'spec.clusterIP', from, to: is.shown });
    }

    function checkSize({ before, after }: Update): void {
      const path = ['spec', 'resources', 'requests', 'storage'];
      const [was, is] = [before, after].map(({ at }) => at.follow(path)) as [At, At];
      const [from, to] = [was, is].map((at) => parseQuantity(at.scalar() ?? ''));
      if (!from || !to) return;
      const order = compareQuantities(to, from);
      if (order < 0) report(is, 'shrinks', { from: was.shown, to: is.shown });
      const name = after.at.follow(['spec', 'storageClassName']).text();
      const [known] = order > 0 && name ? graph.find('StorageClass', '', name) : [];
      if (known && known.at.get('allowVolumeExpansion').flag() !== true) report(is, 'grows', { class: known.name });
    }

    return {
      update(update) {
        const { before, after } = update;
        if (isHook(before) || isHook(after) || isReplaced(after.at)) return;
        checkParts(update);
        if (after.visitable === 'ConfigMap' || after.visitable === 'Secret') checkFrozen(update);
        if (after.visitable === 'Service') checkAddress(update);
        if (after.visitable === 'PersistentVolumeClaim') checkSize(update);
      },
    };
  },
});

/** Argo CD may be told to delete an object and make it again. */
function isReplaced(at: At): boolean {
  const options = at.follow(['metadata', 'annotations', 'argocd.argoproj.io/sync-options']).text() ?? '';
  return /\b(?:Replace|Force)=true\b/.test(options);
}

function isShort(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) && String(value).length <= 20;
}
