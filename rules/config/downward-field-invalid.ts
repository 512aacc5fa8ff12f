import {
  type At,
  defineRule,
  type Extra,
  isMapping,
  isQualifiedName,
  meantWords,
  nearest,
  placeholder,
  refusalOf,
} from '../../src/rule.ts';
import {
  fileFields,
  fileSources,
  keyedFields,
  knownDivisors,
  oldVariableField,
  type ResourceField,
  variableFields,
  variableSources,
} from './_downward.ts';

export default defineRule({
  id: 'downward-field-invalid',
  area: 'config',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['fieldRef', 'resourceFieldRef'],
  docs: {
    summary: 'A pod asks for a field of its own that it cannot be told',
    why: 'The downward API knows a short list of fields, and environment variables have another one than files: addresses and the node exist in variables only, all labels at once in files only. A file belongs to no container, so that it has to name the one whose resources it tells. The API server refuses everything else.',
    instead:
      "Write one of the fields that are listed in the documentation, labels with their key in brackets and quotes: `metadata.labels['app']`. Use a divisor that is one unit, such as 1, 1m for cpu, or 1Mi.",
    refs: ['https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#available-fields'],
  },
  messages: {
    variable: (a: { path: string; meant: string }) => `a variable cannot be told '${a.path}' of its pod${a.meant}`,
    file: (a: { path: string; meant: string }) => `a file of a volume cannot be told '${a.path}' of its pod${a.meant}`,
    whole: (a: { path: string }) =>
      `a variable is told one of the ${a.path.split('.')[1]} only: ${a.path}['app'], for one`,
    subscript: (a: { path: string }) => `'${a.path}' has no keys: brackets are for labels and annotations`,
    key: (a: { path: string; key: string }) => `'${a.key}' in '${a.path}' cannot be the key of a label or annotation`,
    divisor: (a: { resource: string; divisor: string; known: string }) =>
      `divisor of ${a.resource} is '${a.divisor}', but has to be ${a.known}`,
    container: (a: { resource: string }) => `a file with ${a.resource} has to name the container: containerName`,
  },
  examples: {
    bad: [
      {
        title: 'fields in variables',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      env:
        - name: LABELS
          valueFrom: { fieldRef: { fieldPath: metadata.labels } } # expect: whole
        - name: NODE
          valueFrom: { fieldRef: { fieldPath: spec.nodename } } # expect: variable
        - name: NAME
          valueFrom: { fieldRef: { fieldPath: "metadata.name['app']" } } # expect: subscript
        - name: TIER
          valueFrom: { fieldRef: { fieldPath: "metadata.labels['app tier']" } } # expect: key
        - name: HEAP
          valueFrom:
            resourceFieldRef: { resource: limits.memory, divisor: 2Mi } # expect: divisor
        - name: CORES
          valueFrom:
            resourceFieldRef: { resource: requests.cpu, divisor: 1k } # expect: divisor
`,
      },
      {
        title: 'fields in files',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, volumeMounts: [{ name: pod, mountPath: /pod }] }]
  volumes:
    - name: pod
      downwardAPI:
        items:
          - { path: address, fieldRef: { fieldPath: status.podIP } } # expect: file
          - { path: memory, resourceFieldRef: { resource: limits.memory } } # expect: container
    - name: all
      projected:
        sources:
          - downwardAPI:
              items: [{ path: node, fieldRef: { fieldPath: spec.nodeName } }] # expect: file
`,
      },
    ],
    good: [
      {
        title: 'all that can be told',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api, labels: { app: api } }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      env:
        - { name: ADDRESS, valueFrom: { fieldRef: { fieldPath: status.podIP } } }
        - { name: APP, valueFrom: { fieldRef: { apiVersion: v1, fieldPath: "metadata.labels['app']" } } }
        - { name: OWNER, valueFrom: { fieldRef: { fieldPath: "metadata.annotations['Shop.example/owner']" } } }
        - { name: HOST, valueFrom: { fieldRef: { fieldPath: spec.host } } }
        - { name: HEAP, valueFrom: { resourceFieldRef: { resource: limits.memory, divisor: 1Mi } } }
        - { name: PAGES, valueFrom: { resourceFieldRef: { resource: limits.hugepages-2Mi, divisor: '0' } } }
        - { name: CORES, valueFrom: { resourceFieldRef: { resource: limits.cpu, divisor: 0.001 } } }
        - { name: LATER, valueFrom: { fieldRef: { fieldPath: "\${FIELD}" } } }
  volumes:
    - name: pod
      downwardAPI:
        items:
          - { path: labels, fieldRef: { fieldPath: metadata.labels } }
          - { path: app, fieldRef: { fieldPath: "metadata.labels['app']" } }
          - { path: cpu, resourceFieldRef: { containerName: api, resource: limits.cpu } }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    function checkField(at: At<string | undefined>, isFile: boolean, extra: Extra): void {
      const path = at.text() ?? '';
      if (path === '' || placeholder.test(path)) return;
      const known = isFile ? fileFields : variableFields;
      const [, field = path, key] = /^(.*?)\['(.*)'\]$/s.exec(path) ?? [];
      if (key === undefined) {
        if (known.includes(path) || (!isFile && path === oldVariableField)) return;
        if (keyedFields.includes(path)) report(at, 'whole', { path }, extra);
        else report(at, isFile ? 'file' : 'variable', { path, meant: meantWords(nearest(path, known)) }, extra);
      } else if (!keyedFields.includes(field)) report(at, 'subscript', { path: field }, extra);
      else if (!isQualifiedName(field === 'metadata.annotations' ? key.toLowerCase() : key))
        report(at, 'key', { path: field, key }, extra);
    }

    function checkResource(at: At<ResourceField | undefined>, isFile: boolean, extra: Extra): void {
      const resource = at.get('resource').text() ?? '';
      if (!isMapping(at.value)) return;
      if (isFile && !at.get('containerName').value) report(at.get('containerName'), 'container', { resource }, extra);
      const divisor = at.get('divisor');
      const text = String(divisor.scalar() ?? '');
      const known = knownDivisors(resource, text);
      if (known !== undefined) report(divisor, 'divisor', { resource, divisor: text, known }, extra);
    }

    return {
      container(container, workload) {
        const extra = refusalOf(workload, minorVersion);
        for (const source of variableSources(container)) {
          checkField(source.get('fieldRef').get('fieldPath'), false, extra);
          checkResource(source.get('resourceFieldRef'), false, extra);
        }
      },
      workload(workload) {
        const extra = refusalOf(workload, minorVersion);
        for (const file of fileSources(workload)) {
          checkField(file.get('fieldRef').get('fieldPath'), true, extra);
          checkResource(file.get('resourceFieldRef'), true, extra);
        }
      },
    };
  },
});
