import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { chooseRules } from '../src/choice.ts';
import { createExtract } from '../src/extract.ts';
import { type Togetherness, togetherness } from '../src/graph/namespaces.ts';
import { folderSearch, mostSteps, nearSearch, stepCounter } from '../src/graph/nearness.ts';
import { createSelector } from '../src/graph/select.ts';
import { type Selecting, whoSelects } from '../src/graph/who-selects.ts';
import { link } from '../src/link.ts';
import { createReader, type Resource, type ResourceOf, type Workload } from '../src/model.ts';
import type { Rule } from '../src/rule.ts';
import { defaultSettings } from '../src/settings.ts';

/** One program, as a hundred teams have copied it: all with the same labels, each in its folder. */
const program = (namespace: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web${namespace} }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: "ghcr.io/shop/web:3.0.2" }] }
---
apiVersion: v1
kind: Service
metadata: { name: web${namespace} }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
`;

interface Copies {
  readonly workloads: readonly Workload[];
  readonly services: readonly ResourceOf<'Service'>[];
}

function copies(count: number, namespaceOf: (n: number) => string): Copies {
  const reader = createReader(defaultSettings.namespace);
  const choice = chooseRules([], defaultSettings);
  const extract = createExtract({ rules: [], settings: defaultSettings, choice, reader });
  const resources = Array.from({ length: count }, (_, n) =>
    extract(`teams/team-${n}/programs/web/deploy/k8s/web.yaml`, program(namespaceOf(n))),
  ).flatMap(({ documents }) =>
    documents.flatMap((document): readonly Resource[] => {
      const reading = reader.read(document);
      return 'resources' in reading ? reading.resources : [];
    }),
  );
  return {
    workloads: resources.flatMap((resource) => reader.workloadOf(resource) ?? []),
    services: resources.filter(({ kind }) => kind === 'Service') as readonly Resource[] as Copies['services'],
  };
}

/** Counts how often two resources are held against each other. */
function counting(): { readonly together: Togetherness; readonly questions: () => number } {
  const together = togetherness({ complete: false, isNamespaceChosen: false });
  let count = 0;
  const sameNamespace: Togetherness['sameNamespace'] = (a, b) => {
    count += 1;
    return together.sameNamespace(a, b);
  };
  return { together: { ...together, sameNamespace }, questions: () => count };
}

const pairs = { matchLabels: { app: 'web' } };
const settings = [
  ['that name their namespaces', (n: number) => `, namespace: team-${n}`],
  ['that name no namespace', () => ''],
] as const;

describe.each(settings)('copies of a program %s', (_, namespaceOf) => {
  test.each([100, 200])('%i of them: each Service finds its own pods with a look at few others', (count) => {
    const { workloads, services } = copies(count, namespaceOf);
    const { together, questions } = counting();
    const selector = createSelector({ workloads, services, namespaces: [], together, isComplete: false });
    for (const service of services) {
      const { sure } = selector.pods({ selecting: service, selector: pairs });
      expect(sure.map(({ resource }) => resource.file)).toEqual([service.file]);
    }
    expect(questions()).toBeLessThanOrEqual(2 * count);
  });

  test.each([100, 200])('%i of them: whether a pod may be selected is asked of few Services', (count) => {
    const { workloads, services } = copies(count, namespaceOf);
    const { together, questions } = counting();
    const queries = services.map((service): Selecting => ({ selecting: service, selector: pairs }));
    const mayBeSelected = whoSelects(queries, together);
    expect(workloads.every((workload) => mayBeSelected(workload))).toBe(true);
    expect(questions()).toBeLessThanOrEqual(2 * count);
  });
});

describe('what is selected perhaps', () => {
  test('is all that names no namespace and stands further away', () => {
    const { workloads, services } = copies(12, () => '');
    const together = togetherness({ complete: false, isNamespaceChosen: false });
    const selector = createSelector({ workloads, services, namespaces: [], together, isComplete: false });
    for (const service of services) {
      const { sure, perhaps, perhapsIn } = selector.pods({ selecting: service, selector: pairs });
      expect([...sure, ...perhaps]).toHaveLength(12);
      expect(perhapsIn(service.file)).toEqual([]);
    }
  });
});

describe('what stands near a file', () => {
  const files = [
    'all.yaml',
    'shop/web.yaml',
    'shop/base/web.yaml',
    'shop/base/db/db.yaml',
    'shop/overlays/eu/prod/web.yaml',
    'shop/overlays/eu/prod/blue/web.yaml',
    'shop/overlays/us/prod/blue/patches/web.yaml',
    'tools/ci/runner.yaml',
    '../other/shop/web.yaml',
    '/etc/manifests/kubelet.yaml',
  ];

  test.each(files)('is the same as all that is at most four steps away: %s', (file) => {
    const steps = stepCounter();
    const near = nearSearch(files, (one) => one, folderSearch());
    expect(near(file)).toEqual(files.filter((one) => steps(one, file) <= mostSteps));
  });

  test.each([
    ['shop/web.yaml', 'shop/db.yaml', 0],
    ['shop/base/web.yaml', 'shop/overlays/eu/prod/web.yaml', 4],
    ['all.yaml', 'shop/base/web.yaml', 2],
    ['shop/web.yaml', 'tools/ci/runner.yaml', 3],
  ])('is told by steps: from %s to %s there are %i', (file, other, count) => {
    expect(stepCounter()(file, other)).toBe(count);
    expect(stepCounter()(other, file)).toBe(count);
  });
});

/** A team's program with all that belongs to it, of each of which rules look for others. */
const everything = (name: string, namespace: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}${namespace} }
spec:
  selector: { matchLabels: { app: ${name}, tier: front } }
  template:
    metadata: { labels: { app: ${name}, tier: front } }
    spec:
      serviceAccountName: ${name}
      containers:
        - name: web
          image: ghcr.io/shop/web:3.0.2
          ports: [{ name: http, containerPort: 8080 }]
          env:
            - { name: CPU, valueFrom: { resourceFieldRef: { resource: limits.cpu } } }
            - { name: URL, value: 'http://${name}:81' }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: ${name}${namespace} }
spec:
  maxReplicas: 4
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${name} }
  metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 90 } } }]
---
apiVersion: v1
kind: Service
metadata: { name: ${name}${namespace} }
spec: { selector: { app: ${name} }, ports: [{ port: 80, targetPort: 8080 }] }
---
apiVersion: v1
kind: Service
metadata: { name: bare-${name}${namespace} }
spec: { ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Service
metadata: { name: none-${name}${namespace} }
spec: { selector: { app: nobody-of-${name} }, ports: [{ port: 80 }] }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: ${name}${namespace} }
spec: { minAvailable: 2, selector: { matchLabels: { app: ${name} } } }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: ${name}${namespace} }
spec: { podSelector: { matchLabels: { app: ${name} } }, ingress: [{ ports: [{ port: 8080 }] }] }
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: ${name}${namespace} }
spec: { selector: { matchLabels: { app: ${name} } }, endpoints: [{ port: http }] }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db-${name}${namespace} }
spec:
  serviceName: db-${name}
  selector: { matchLabels: { app: db-${name} } }
  template:
    metadata: { labels: { app: db-${name} } }
    spec: { containers: [{ name: db, image: "postgres:17.2", volumeMounts: [{ name: data, mountPath: /data }] }] }
  volumeClaimTemplates: [{ metadata: { name: data }, spec: { storageClassName: fast, resources: { requests: { storage: 1Gi } } } }]
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data-db-${name}-0${namespace} }
spec: { accessModes: [ReadWriteOnce], storageClassName: fast, resources: { requests: { storage: 1Gi } } }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: ${name}${namespace} }
rules: [{ apiGroups: [''], resources: [nodes], verbs: [get] }, { apiGroups: [shop.example], resources: [carts], verbs: [get] }]
`;

const range = (name: string, namespace: string) => `---
apiVersion: v1
kind: LimitRange
metadata: { name: ${name}${namespace} }
spec: { limits: [{ type: Container, default: { memory: 512Mi } }] }
`;

/** How often the whole second half of a run looks at the name or the place of a resource. */
function looksOf(count: number, textOf: (n: number) => string): number {
  const reader = createReader(defaultSettings.namespace);
  const choice = chooseRules(rules, defaultSettings);
  const extract = createExtract({ rules: [], settings: defaultSettings, choice, reader });
  const facts = Array.from({ length: count }, (_, n) =>
    extract(`teams/team-${n}/programs/web/deploy/k8s/web.yaml`, textOf(n)),
  );
  let looks = 0;
  for (const document of facts.flatMap(({ documents }) => documents)) {
    const reading = reader.read(document);
    for (const resource of 'resources' in reading ? reading.resources : []) {
      for (const field of ['kind', 'name', 'namespace', 'file', 'at'] as const) {
        const value = resource[field];
        const get = () => {
          looks += 1;
          return value;
        };
        Object.defineProperty(resource, field, { get });
      }
    }
  }
  link({ facts, rules, settings: defaultSettings, choice, reader, unread: [], texts: new Map() });
  return looks;
}

describe('the rules of the graph look at each resource a number of times that does not grow with the run', () => {
  test.each([
    ['of one namespace', (n: number) => everything(`web-${n}`, ', namespace: shop')],
    [
      'of namespaces of their own',
      (n: number) => everything(`web-${n}`, `, namespace: team-${n}`) + range(`web-${n}`, `, namespace: team-${n}`),
    ],
    [
      'of one name in namespaces of their own',
      (n: number) => everything('web', `, namespace: team-${n}`) + range('web', `, namespace: team-${n}`),
    ],
    ['that name no namespace', (n: number) => everything(`web-${n}`, '') + range(`web-${n}`, '')],
    ['of one name that name no namespace', () => everything('web', '') + range('web', '')],
  ])('programs %s', (_, textOf) => {
    const [few, many] = [looksOf(40, textOf), looksOf(120, textOf)];
    // Three times as many, and what is sorted takes a little more.
    expect(many / few).toBeLessThan(3.3);
  });
});

/** How often each rule of one resource asks for the text of a document, of a List of so many items. */
function textsAskedOf(count: number): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  const counting = rules
    .filter(({ scope }) => scope === 'resource')
    .map(
      (rule): Rule => ({
        ...rule,
        visit: (context) =>
          rule.visit({
            ...context,
            documentText(resource) {
              asked.set(rule.id, (asked.get(rule.id) ?? 0) + 1);
              return context.documentText(resource);
            },
          }),
      }),
    );
  const choice = chooseRules(counting, defaultSettings);
  const extract = createExtract({ rules: counting, settings: defaultSettings, choice });
  // Long enough for a closer look: the data of each item is a kilobyte.
  const item = (n: number) => `  - apiVersion: v1
    kind: ConfigMap
    metadata: { name: settings-${n}, namespace: shop }
    data: { note: "${'a'.repeat(1000)}" }
`;
  const items = Array.from({ length: count }, (_, n) => item(n)).join('');
  extract('settings.yaml', `apiVersion: v1\nkind: List\nitems:\n${items}`);
  return asked;
}

test('the rules of one resource look at the text of a List once, and not once for each of its items', () => {
  expect(textsAskedOf(300)).toEqual(textsAskedOf(3));
});
