import { describe, expect, test } from 'vitest';
import { runProgram } from './support/machine.ts';

type Files = Readonly<Record<string, string>>;

/** The rules that speak, each as often as it does; advice that has nothing to do with networks is left out. */
async function found(files: Files, argv: readonly string[] = []): Promise<readonly string[]> {
  const run = await runProgram(['--format', 'json', ...argv], { files });
  const { findings } = JSON.parse(run.stdout) as { findings: { rule: string }[] };
  return findings.map(({ rule }) => rule).filter((rule) => networkRules.test(rule));
}

const networkRules =
  /^(service-|headless-|target-port|endpoints-|node-port|host-port|ingress-|tls-secret|default-ingress|network-policy|egress-|monitor-|reference-|route-|selectors-overlap)/;

function service(name: string, spec: string): string {
  return `apiVersion: v1\nkind: Service\nmetadata: { name: ${name} }\nspec: ${spec}\n`;
}

function deployment(name: string, labels: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  selector: { matchLabels: ${labels} }
  template:
    metadata: { labels: ${labels} }
    spec:
      containers: [{ name: web, image: nginx:1.27.3, ports: [{ containerPort: 8080 }] }]
`;
}

describe('a node port that two Services ask for', () => {
  const web = service('web', '{ type: NodePort, selector: { app: web }, ports: [{ port: 80, nodePort: 30080 }] }');
  const api = service('api', '{ type: NodePort, selector: { app: api }, ports: [{ port: 80, nodePort: 30080 }] }');

  test.each<[string, Files, readonly string[]]>([
    ['in one folder', { 'shop/web.yaml': web, 'shop/api.yaml': api }, ['node-port-taken']],
    ['among examples, of which one is applied', { 'examples/web.yaml': web, 'examples/api.yaml': api }, []],
    ['in two folders, which may be two clusters', { 'eu/web.yaml': web, 'us/api.yaml': api }, []],
    ['in two versions of one object', { 'shop/web.yaml': web, 'shop/old.yaml': web }, []],
  ])('%s', async (_, files, expected) => {
    const rules = await found(files);
    expect(rules.filter((rule) => rule === 'node-port-taken')).toEqual(expected);
  });

  test('in two folders of a run that is one world', async () => {
    const rules = await found({ 'eu/web.yaml': web, 'us/api.yaml': api }, ['--complete']);
    expect(rules).toContain('node-port-taken');
  });
});

describe('labels that Kustomize adds to selectors', () => {
  const files: Files = {
    'base/service.yaml': service('web', '{ ports: [{ port: 80, targetPort: 8080 }] }'),
    'base/deployment.yaml': deployment('web', '{ part-of: shop }'),
    'base/worker.yaml': deployment('worker', '{ part-of: shop }'),
  };

  test('are missed without a Kustomization', async () => {
    expect([...(await found(files))].sort()).toEqual(['selectors-overlap', 'service-without-endpoints']);
  });

  test.each([
    ['commonLabels', 'commonLabels: { team: payments }'],
    ['labels that are put into selectors', 'labels: [{ pairs: { team: payments }, includeSelectors: true }]'],
  ])('are reckoned with: %s', async (_, text) => {
    const kustomization = `resources: [service.yaml, deployment.yaml, worker.yaml]\n${text}\n`;
    expect(await found({ ...files, 'base/kustomization.yaml': kustomization })).toEqual([]);
    expect(await found({ ...files, 'overlays/eu/kustomization.yaml': `resources: [../../base]\n${text}\n` })).toEqual(
      [],
    );
  });

  test('are no labels that only objects get', async () => {
    const kustomization = 'resources: [service.yaml]\nlabels: [{ pairs: { team: payments } }]\n';
    expect(await found({ ...files, 'base/kustomization.yaml': kustomization })).toHaveLength(2);
  });
});

describe('a port that a Service does not have', () => {
  const files: Files = {
    'shop/service.yaml': service('web', '{ selector: { app: web }, ports: [{ port: 80 }] }'),
    'shop/ingress.yaml': `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { defaultBackend: { service: { name: web, port: { number: 443 } } } }
`,
  };

  test('is told, and not once more as a missing Service', async () => {
    expect(await found(files)).toEqual(['service-port-missing']);
  });

  test('may be added by a patch that stands in the Kustomization', async () => {
    const patch = 'patches: [{ patch: "[{op: add, path: /spec/ports/-, value: {port: 443}}]", target: { name: web } }]';
    const kustomization = `resources: [service.yaml, ingress.yaml]\n${patch}\n`;
    expect(await found({ ...files, 'shop/kustomization.yaml': kustomization })).toEqual([]);
  });

  test('may be added by a patch', async () => {
    const patch = service('web', '{ ports: [{ port: 443 }] }');
    const kustomization = 'resources: [service.yaml, ingress.yaml]\npatches: [{ path: port.yaml }]\n';
    expect(await found({ ...files, 'shop/port.yaml': patch, 'shop/kustomization.yaml': kustomization })).toEqual([]);
  });
});

describe('an address in settings', () => {
  const settings = `apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { DB_HOST: postgres }
`;
  const database = `apiVersion: v1
kind: Service
metadata: { name: postgres, namespace: data }
spec: { selector: { app: postgres }, ports: [{ port: 5432 }] }
`;

  test.each<[string, Files, readonly string[]]>([
    [
      'names a Service of a folder close by',
      { 'data/db.yaml': database, 'shop/cm.yaml': settings },
      ['service-address-wrong'],
    ],
    ['names a Service that stands far away', { 'a/b/c/d/db.yaml': database, 'e/f/g/cm.yaml': settings }, []],
    [
      'names a Service of its own namespace, too',
      { 'db.yaml': database, 'own.yaml': database.replace('namespace: data', 'namespace: shop'), 'cm.yaml': settings },
      [],
    ],
    [
      'names what a broken file may hold',
      { 'db.yaml': database, 'cm.yaml': settings, 'c.yaml': 'kind: Service\napiVersion: v1\na: [\nname: postgres' },
      [],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await found(files)).toEqual(expected);
  });

  test('is known to be outside of the run', async () => {
    const files = { 'db.yaml': database, 'cm.yaml': settings };
    expect(await found(files, ['--external', 'Service/shop/postgres'])).toEqual([]);
  });
});

describe('policies for egress', () => {
  const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec:
  podSelector: { matchLabels: { app: web } }
  policyTypes: [Egress]
  egress: [{ to: [{ podSelector: { matchLabels: { app: api } } }], ports: [{ port: 8080 }] }]
`;
  const files: Files = { 'policy.yaml': policy, 'web.yaml': deployment('web', '{ app: web }') };

  test('forget DNS', async () => {
    expect(await found(files)).toEqual(['egress-without-dns']);
  });

  test('of another kind may allow it', async () => {
    const cilium = 'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: { name: dns }\nspec: {}\n';
    expect(await found({ ...files, 'cilium.yaml': cilium })).toEqual([]);
  });
});

test('a Service without a selector for a StatefulSet is one mistake', async () => {
  const set = deployment('database', '{ app: database }')
    .replace('kind: Deployment', 'kind: StatefulSet')
    .replace('spec:\n', 'spec:\n  serviceName: database\n');
  const headless = service('database', '{ clusterIP: None, ports: [{ port: 8080 }] }');
  expect(await found({ 'database.yaml': `${headless}---\n${set}` })).toHaveLength(1);
});

test('two Deployments with one set of labels are one mistake, though a Service reaches both', async () => {
  const worker = deployment('worker', '{ app: shop }').replace('8080', '9090');
  const web = service('web', '{ selector: { app: shop }, ports: [{ port: 8080 }] }');
  expect(await found({ 'shop.yaml': [deployment('web', '{ app: shop }'), worker, web].join('---\n') })).toEqual([
    'selectors-overlap',
  ]);
});
