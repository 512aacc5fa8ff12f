import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small generator of numbers, so that every run measures the same files. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Writes `count` files of the kinds and sizes that projects have, two thirds of them with something to find. */
export function writeManifests(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  const random = randomFrom(count);
  for (let n = 0; n < count; n++) {
    const namespace = `team-${Math.floor(n / 20) % 40}`;
    const path = join(folder, namespace, `app-${n}.yaml`);
    if (n % 20 === 0 || n < 40) mkdirSync(join(folder, namespace), { recursive: true });
    writeFileSync(path, manifestOf(n, namespace, random));
  }
}

function manifestOf(n: number, namespace: string, random: () => number): string {
  const name = `app-${n}`;
  const kind = random();
  if (kind < 0.2) return configMap(name, namespace, random);
  if (kind < 0.3) return claim(name, namespace);
  if (kind < 0.4) return role(name, namespace);
  return [deployment(name, namespace, random), service(name, namespace)].join('---\n');
}

function deployment(name: string, namespace: string, random: () => number): string {
  const tag = random() < 0.3 ? '' : ':1.4.2';
  const resources =
    random() < 0.5
      ? ''
      : '          resources:\n            requests: {cpu: 100m, memory: 128Mi}\n            limits: {memory: 256Mi}\n';
  const probe = random() < 0.5 ? '' : '          readinessProbe:\n            httpGet: {path: /ready, port: http}\n';
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: ${namespace}
  labels:
    app.kubernetes.io/name: ${name}
    app.kubernetes.io/part-of: shop
spec:
  replicas: 2
  selector:
    matchLabels:
      app.kubernetes.io/name: ${name}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: ${name}
    spec:
      containers:
        - name: main
          image: registry.example.com/${namespace}/${name}${tag}
          ports:
            - name: http
              containerPort: 8080
          env:
            - name: LOG_LEVEL
              value: info
            - name: REGION
              valueFrom:
                configMapKeyRef:
                  name: region
                  key: name
${resources}${probe}          volumeMounts:
            - name: scratch
              mountPath: /tmp
      volumes:
        - name: scratch
          emptyDir: {}
`;
}

function service(name: string, namespace: string): string {
  return `apiVersion: v1
kind: Service
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  selector:
    app.kubernetes.io/name: ${name}
  ports:
    - name: http
      port: 80
      targetPort: http
`;
}

function configMap(name: string, namespace: string, random: () => number): string {
  const lines = Array.from(
    { length: 5 + Math.floor(random() * 40) },
    (_, n) => `    setting-${n} = ${Math.floor(random() * 1000)}\n`,
  );
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n  namespace: ${namespace}\ndata:\n  level: info\n  app.properties: |\n${lines.join('')}`;
}

function claim(name: string, namespace: string): string {
  return `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: ${name}\n  namespace: ${namespace}\nspec:\n  accessModes: [ReadWriteOnce]\n  storageClassName: standard\n  resources:\n    requests:\n      storage: 10Gi\n`;
}

function role(name: string, namespace: string): string {
  return `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: ${name}\n  namespace: ${namespace}\nrules:\n  - apiGroups: [""]\n    resources: [pods, services]\n    verbs: [get, list, watch]\n`;
}
