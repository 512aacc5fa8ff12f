import { describe, expect, test } from 'vitest';
import { chooseRules } from '../src/choice.ts';
import { createExtract } from '../src/extract.ts';
import { type Togetherness, togetherness } from '../src/graph/namespaces.ts';
import { folderSearch, mostSteps, nearSearch, stepCounter } from '../src/graph/nearness.ts';
import { createSelector } from '../src/graph/select.ts';
import { type Selecting, whoSelects } from '../src/graph/who-selects.ts';
import { createReader, type Resource, type ResourceOf, type Workload } from '../src/model.ts';
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
