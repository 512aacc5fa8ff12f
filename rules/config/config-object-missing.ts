import { defineRule, type Reference, type Severity } from '../../src/rule.ts';
import { groupTargets, nearFix, notesOn } from './_missing.ts';

export default defineRule({
  id: 'config-object-missing',
  area: 'config',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  fixable: 'suggestion',
  docs: {
    summary: 'A ConfigMap or Secret that is used does not exist in the namespace',
    why: 'A container does not start before every ConfigMap and Secret that it takes variables from exists (`CreateContainerConfigError`), a pod not before those that it mounts exist (`ContainerCreating`). They are found in the namespace of the pod only. A missing pull secret shows when the image is private, a missing certificate when a browser warns.',
    instead:
      'Write the name exactly as the object is called, add the object beside its user, or mark the reference with `optional: true` where the program can do without.',
    unless:
      'The object is made in the cluster, by hand or by an operator: name it under `external` of the configuration.',
    refs: [
      'https://kubernetes.io/docs/concepts/configuration/configmap/',
      'https://kubernetes.io/docs/concepts/configuration/secret/',
    ],
  },
  messages: {
    absent: (a: { kind: string; name: string; namespace: string; effect: string }) =>
      `namespace '${a.namespace}' has no ${a.kind} '${a.name}': ${a.effect}`,
    similar: (a: { kind: string; name: string; meant: string; effect: string }) =>
      `there is no ${a.kind} '${a.name}' (did you mean '${a.meant}'?): ${a.effect}`,
    elsewhere: (a: { kind: string; name: string; namespace: string; other: string; effect: string }) =>
      `namespace '${a.namespace}' has no ${a.kind} '${a.name}', namespace '${a.other}' has: ${a.effect}`,
  },
  examples: {
    bad: [
      {
        title: 'a slip of the pen, told once for two variables',
        yaml: `
apiVersion: v1
kind: Secret
metadata: { name: database-login }
stringData: { user: shop, password: example }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:3.0.2
          env:
            - name: DB_USER
              valueFrom:
                secretKeyRef:
                  name: databse-login # expect: similar
                  key: user
            - name: DB_PASSWORD
              valueFrom: { secretKeyRef: { name: databse-login, key: password } }
`,
        fixed: `
apiVersion: v1
kind: Secret
metadata: { name: database-login }
stringData: { user: shop, password: example }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:3.0.2
          env:
            - name: DB_USER
              valueFrom:
                secretKeyRef:
                  name: database-login
                  key: user
            - name: DB_PASSWORD
              valueFrom: { secretKeyRef: { name: database-login, key: password } }
`,
      },
      {
        title: 'the settings are in another namespace',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: Pod
metadata: { name: report, namespace: reports }
spec:
  initContainers:
    - name: prepare
      image: ghcr.io/shop/report:1.3.0
      envFrom: [{ configMapRef: { name: settings } }] # expect: elsewhere
  containers:
    - { name: report, image: ghcr.io/shop/report:1.3.0 }
`,
      },
      {
        title: 'everything that exists is in the run',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  imagePullSecrets: [{ name: registry }] # expect: absent
  containers:
    - { name: nginx, image: nginx:1.27.3, volumeMounts: [{ name: all, mountPath: /etc/nginx/conf.d }] }
  volumes:
    - name: all
      projected:
        sources:
          - configMap: { name: pages } # expect: absent
          - secret: { name: login } # expect: absent
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec:
  defaultBackend: { service: { name: web, port: { number: 80 } } }
  tls:
    - hosts: [shop.example]
      secretName: shop-tls # expect: absent
`,
        complete: true,
      },
    ],
    good: [
      {
        title: 'optional references, and objects that may exist in the cluster',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings-1 }
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      envFrom:
        - configMapRef: { name: settings-2 }
        - secretRef: { name: overrides, optional: true }
`,
      },
      {
        title: 'all is optional, or made by somebody',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      envFrom: [{ secretRef: { name: overrides, optional: true } }]
      env: [{ name: KEY, valueFrom: { secretKeyRef: { name: signing, key: key } } }]
  volumes:
    - { name: tls, secret: { secretName: api-tls } }
    - { name: roots, configMap: { name: kube-root-ca.crt } }
---
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: api }
spec: { secretName: api-tls }
---
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: { name: signing }
spec: { encryptedData: { key: AgBy3i4OJSWK } }
`,
        complete: true,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      end() {
        const missing = graph.references.filter(
          ({ state, optional, to }) =>
            state === 'missing' && !optional && (to.kind === 'ConfigMap' || to.kind === 'Secret'),
        );
        for (const group of groupTargets(missing, () => '')) {
          const { at, to, effect, proof } = group.first;
          const values = { kind: to.kind, name: to.name, namespace: to.namespace, effect };
          const extra = { related: notesOn(group), ...severityOf(group.first) };
          if (proof?.code === 'complete') report(at, 'absent', values, extra);
          else if (proof?.code === 'near-miss')
            report(at, 'similar', { ...values, meant: proof.resource.name }, { ...extra, fix: nearFix(group) });
          else if (proof?.code === 'other-namespace')
            report(at, 'elsewhere', { ...values, other: proof.resource.namespace }, extra);
        }
      },
    };
  },
});

/** Pods run without a pull secret when the image is public, and an Ingress serves without a certificate of its own. */
function severityOf({ from, at }: Reference): { readonly severity?: Severity } {
  return from.visitable === 'Ingress' || at.path.includes('imagePullSecrets') ? { severity: 'warning' } : {};
}
