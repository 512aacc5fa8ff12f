import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'field-of-other-version',
  area: 'structure',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A field that the chosen version of Kubernetes does not have',
    why: 'An older API server does not know a field that came later, and a newer one has forgotten what was taken out. kubectl then has it refuse the object: `unknown field`; other clients lose the field without a word.',
    instead: 'Leave the field out, or choose the version of the cluster with `--kubernetes-version`.',
    refs: ['https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation'],
  },
  messages: {
    young: (a: { field: string; since: number; target: number }) =>
      `'${a.field}' came with Kubernetes 1.${a.since}, and 1.${a.target} does not know it`,
    gone: (a: { field: string; until: number; target: number }) =>
      `'${a.field}' went after Kubernetes 1.${a.until}, and 1.${a.target} does not know it`,
  },
  examples: {
    bad: [
      {
        title: 'a field that was taken out',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web }
  ports: [{ port: 80 }]
  topologyKeys: ['*'] # expect: gone
`,
      },
      {
        title: 'a sidecar in an old cluster',
        minorVersion: 24,
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  initContainers:
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      restartPolicy: Always # expect: young
  containers:
    - name: web
      image: nginx:1.27.3
`,
      },
    ],
    good: [
      {
        title: 'a sidecar in a cluster that knows it',
        minorVersion: 29,
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  initContainers:
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      restartPolicy: Always
  containers:
    - name: web
      image: nginx:1.27.3
`,
      },
    ],
  },
  visit({ report, minorVersion: target }) {
    return {
      structure(trouble) {
        const { at, field } = trouble;
        if (trouble.code === 'field-too-new') report(at, 'young', { field, since: trouble.since, target });
        if (trouble.code === 'field-gone') report(at, 'gone', { field, until: trouble.until, target });
      },
    };
  },
});
