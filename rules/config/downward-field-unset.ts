import {
  type At,
  type Container,
  defineRule,
  describe,
  isQualifiedName,
  lazily,
  meantWords,
  metadataOf,
  nearMiss,
  type Where,
  type Workload,
} from '../../src/rule.ts';

export default defineRule({
  id: 'downward-field-unset',
  area: 'config',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  onlyWith: ['fieldRef', 'resourceFieldRef'],
  docs: {
    summary: 'A pod asks for a label, a container or a limit of its own that it does not have',
    why: 'The downward API gives what the pod itself carries. A label or annotation that is not there is an empty text, without any error; labels of a Deployment are not those of its pods. A container that is not there keeps the one that asks from starting. A limit that is not set is that of the node: a program that sizes its heap by it takes all the memory there is.',
    instead: 'Set the label or the annotation in the pod template, write the key exactly, and set the limit.',
    unless:
      'A webhook or Kustomize adds the label: a key that is not even similar to one of the template is told as info, and so is a limit.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/pods/downward-api/',
      'https://kubernetes.io/docs/tasks/inject-data-application/environment-variable-expose-pod-information/',
    ],
  },
  messages: {
    onOwner: (a: { kind: string; key: string; owner: string }) =>
      `${a.kind} '${a.key}' is on ${a.owner}, not in its pod template: the value is empty`,
    similar: (a: { kind: string; key: string; meant: string }) =>
      `the pod has no ${a.kind} '${a.key}' (did you mean '${a.meant}'?): the value is empty`,
    absent: (a: { kind: string; key: string }) => `the pod template sets no ${a.kind} '${a.key}': the value is empty`,
    container: (a: { container: string; meant: string }) =>
      `the pod has no container '${a.container}'${a.meant}: the one that asks for its resources does not start`,
    limit: (a: { container: string; resource: string }) =>
      `container '${a.container}' sets no ${a.resource}: the value is what the whole node has`,
  },
  examples: {
    bad: [
      {
        title: 'a label of the Deployment, a slip of the pen, and one that nobody sets',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, labels: { app: api, team: checkout } }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api, version: v3 } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:3.0.2
          env:
            - name: TEAM
              valueFrom: { fieldRef: { fieldPath: "metadata.labels['team']" } } # expect: onOwner
            - name: VERSION
              valueFrom: { fieldRef: { fieldPath: "metadata.labels['versoin']" } } # expect: similar
      volumes:
        - name: pod
          downwardAPI:
            items:
              - path: build
                fieldRef: { fieldPath: "metadata.annotations['shop.example/build']" } # expect: absent
`,
      },
      {
        title: 'a container of another name, and a heap as large as the node',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      resources: { requests: { memory: 256Mi } }
      env:
        - name: GOMEMLIMIT
          valueFrom: { resourceFieldRef: { resource: limits.memory } } # expect: limit
        - name: SIDECAR_CPU
          valueFrom: { resourceFieldRef: { resource: limits.cpu, containerName: proxi } } # expect: container
    - name: proxy
      image: ghcr.io/shop/proxy:1.1.0
      resources: { limits: { cpu: 200m } }
`,
      },
    ],
    good: [
      {
        title: 'labels of the template and of the controller',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database }, annotations: { shop.example/build: '17' } }
    spec:
      containers:
        - name: postgres
          image: postgres:17.2
          resources: { limits: { memory: 1Gi } }
          env:
            - { name: APP, valueFrom: { fieldRef: { fieldPath: "metadata.labels['app']" } } }
            - { name: BUILD, valueFrom: { fieldRef: { fieldPath: "metadata.annotations['shop.example/build']" } } }
            - { name: INDEX, valueFrom: { fieldRef: { fieldPath: "metadata.labels['apps.kubernetes.io/pod-index']" } } }
            - { name: NAME, valueFrom: { fieldRef: { fieldPath: metadata.name } } }
            - { name: MEMORY, valueFrom: { resourceFieldRef: { resource: limits.memory, containerName: postgres } } }
            - { name: CPU, valueFrom: { resourceFieldRef: { resource: requests.cpu } } }
`,
      },
      {
        title: 'the index of an indexed Job, and limits that a LimitRange sets',
        yaml: `
apiVersion: v1
kind: LimitRange
metadata: { name: limits }
spec: { limits: [{ type: Container, default: { memory: 512Mi } }] }
---
apiVersion: batch/v1
kind: Job
metadata: { name: report }
spec:
  completionMode: Indexed
  completions: 3
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: report
          image: ghcr.io/shop/report:1.3.0
          env:
            - name: INDEX
              valueFrom: { fieldRef: { fieldPath: "metadata.annotations['batch.kubernetes.io/job-completion-index']" } }
            - { name: MEMORY, valueFrom: { resourceFieldRef: { resource: limits.memory } } }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const ranges = lazily(() => graph.candidates(graph.ofKind('LimitRange')));
    return {
      container(container, workload) {
        for (const variable of container.at.get('env').items()) {
          const source = variable.get('valueFrom');
          checkField(source.get('fieldRef'), workload);
          checkResource(source.get('resourceFieldRef'), workload, container);
        }
      },
      workload(workload) {
        for (const volume of workload.spec.get('volumes').items()) {
          const projected = volume.get('projected').get('sources').items();
          const items = [volume.get('downwardAPI'), ...projected.map((source) => source.get('downwardAPI'))].flatMap(
            (holder) => (holder as At<{ items?: DownwardItem[] }>).get('items').items(),
          );
          for (const item of items) {
            checkField(item.get('fieldRef'), workload);
            checkResource(item.get('resourceFieldRef'), workload, undefined);
          }
        }
      },
    };

    function checkField(field: At<FieldRef>, workload: Workload): void {
      const at = field.get('fieldPath');
      const [, list, key] = /^metadata\.(labels|annotations)\['(.+)'\]$/.exec(at.text() ?? '') ?? [];
      // What can be no key is told as that.
      if (list === undefined || key === undefined || isGiven(key) || !isQualifiedName(key)) return;
      const found = list === 'labels' ? workload.metadata.get('labels') : workload.metadata.get('annotations');
      const keys = found.entries().map(([one]) => one);
      if (keys.includes(key) || graph.mayBeUnread(key)) return;
      const kind = list === 'labels' ? 'label' : 'annotation';
      const { resource } = workload;
      const owner = metadataOf(resource.at)
        .get(list as 'labels')
        .get(key);
      const meant = nearMiss(key, keys, (one) => one);
      const related = found.exists ? [{ at: found.key, note: `the ${list} of the pods` }] : [];
      if (owner.exists && resource.kind !== 'Pod')
        report(at, 'onOwner', { kind, key, owner: describe(resource) }, { related: [{ at: owner.key, note: 'here' }] });
      else if (meant !== undefined) report(at, 'similar', { kind, key, meant }, { related });
      else report(at, 'absent', { kind, key }, { related, severity: 'info' });
    }

    function checkResource(field: At<ResourceFieldRef>, workload: Workload, asking: Container | undefined): void {
      const named = field.get('containerName');
      const name = named.text() || asking?.name;
      const resource = field.get('resource').text();
      if (!name || !resource) return;
      const target = workload.containers.find((one) => one.name === name);
      if (target) checkLimit(field.get('resource'), resource, target);
      // A patch may add the container.
      else if (!graph.mayBeUnread(name)) {
        const near = nearMiss(name, workload.containers, (one) => one.name);
        report(named, 'container', { container: name, meant: meantWords(near?.name) }, { severity: 'error' });
      }
    }

    function checkLimit(at: Where, resource: string, { at: target, name, workload }: Container): void {
      const limit = /^limits\.(cpu|memory)$/.exec(resource)?.[1] as 'cpu' | undefined;
      if (limit === undefined || target.get('resources').get('limits').get(limit).exists) return;
      if (!mayBeLimited(workload)) report(at, 'limit', { container: name, resource }, { severity: 'info' });
    }

    function mayBeLimited({ resource }: Workload): boolean {
      return ranges().possible(resource).length > 0;
    }
  },
});

interface FieldRef {
  fieldPath?: string;
}
interface ResourceFieldRef {
  containerName?: string;
  resource?: string;
}
interface DownwardItem {
  fieldRef?: FieldRef;
  resourceFieldRef?: ResourceFieldRef;
}

/** Labels and annotations that controllers, the kubelet and the API server give to pods. */
function isGiven(key: string): boolean {
  return givenLabels.has(key) || (/(^|\.)kubernetes\.io\//.test(key) && !key.startsWith('app.kubernetes.io/'));
}
const givenLabels: ReadonlySet<string> = new Set([
  'pod-template-hash',
  'controller-revision-hash',
  'pod-template-generation',
  'rollouts-pod-template-hash',
  'controller-uid',
  'job-name',
]);
