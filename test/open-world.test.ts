import { describe, expect, test } from 'vitest';
import { runProgram } from './support/machine.ts';

/** A pod that needs a ConfigMap, a Secret, a claim, a ServiceAccount and a Service that selects it. */
const consumer = `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {app: web}}
spec:
  serviceAccountName: web-runner
  containers:
    - name: web
      image: nginx:1.27.3
      env:
        - {name: COLOUR, valueFrom: {configMapKeyRef: {name: web-colours, key: front}}}
        - {name: TOKEN, valueFrom: {secretKeyRef: {name: web-token, key: value}}}
      volumeMounts: [{name: data, mountPath: /data}]
  volumes:
    - {name: data, persistentVolumeClaim: {claimName: web-data}}
`;

const missingRules =
  /claim-missing|config-object-missing|config-key-missing|reference-missing|service-selects-nothing|headless-service-missing|claim-stays-pending|target-port-missing/;

async function missing(
  files: Readonly<Record<string, string>>,
  argv: readonly string[] = [],
): Promise<readonly string[]> {
  const run = await runProgram(['--format', 'json', ...argv], { files });
  const { findings } = JSON.parse(run.stdout);
  return findings
    .filter(({ rule }: { rule: string }) => missingRules.test(rule))
    .map(({ rule, message }: { rule: string; message: string }) => `${rule}: ${message}`);
}

describe('a target that is not in the run', () => {
  test('is not reported while it may live elsewhere', async () => {
    expect(await missing({ 'web.yaml': consumer })).toEqual([]);
  });

  test('is reported when the run is complete: nothing lives elsewhere', async () => {
    const found = await missing({ 'web.yaml': consumer }, ['--complete']);
    expect(found.map((line) => line.split(':')[0])).toEqual([
      'reference-missing',
      'config-object-missing',
      'config-object-missing',
      'claim-missing',
    ]);
  });

  test.each(['ConfigMap/web-colours', 'ConfigMap/shop/web-*', 'ConfigMap/*', '*/shop/*'])(
    "is not reported when the configuration says that it exists: external '%s'",
    async (external) => {
      const found = await missing({
        'web.yaml': consumer,
        '.kubeworthy.yaml': `complete: true\nexternal: ['${external}']\n`,
      });
      expect(found.filter((line) => line.includes('web-colours'))).toEqual([]);
    },
  );

  test('is reported when its name is a slip of the pen', async () => {
    const near = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web-colors, namespace: shop}\ndata: {front: red}\n';
    expect(await missing({ 'web.yaml': consumer, 'near.yaml': near })).toEqual([
      expect.stringMatching(/^config-object-missing: .*web-colo/),
    ]);
  });

  test('is not reported for a sibling that differs in its number only', async () => {
    const text = consumer.replace('web-colours', 'web-colours-1');
    const sibling =
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web-colours-2, namespace: shop}\ndata: {front: red}\n';
    expect(await missing({ 'web.yaml': text, 'sibling.yaml': sibling })).toEqual([]);
  });

  test('is reported when it exists in another namespace only', async () => {
    const elsewhere =
      'apiVersion: v1\nkind: Secret\nmetadata: {name: web-token, namespace: mail}\nstringData: {value: x}\n';
    expect(await missing({ 'web.yaml': consumer, 'mail.yaml': elsewhere })).toEqual([
      expect.stringMatching(/^config-object-missing: .*'mail'/),
    ]);
  });

  test('is not reported when the namespace of either side is open', async () => {
    const elsewhere = 'apiVersion: v1\nkind: Secret\nmetadata: {name: web-token}\nstringData: {value: x}\n';
    expect(await missing({ 'web.yaml': consumer, 'open.yaml': elsewhere })).toEqual([]);
  });
});

describe('what another part of the run may supply is never reported, even in a complete run', () => {
  const broken =
    'apiVersion: v1\nkind: ConfigMap\nmetadata:\n\tname: web-colours\n---\napiVersion: v1\nkind: Secret\nmetadata: {name: web-token\n---\nkind: PersistentVolumeClaim\napiVersion: v1\nmetadata:\n  name: web-data\n   namespace: shop\n---\napiVersion: v1\nkind: ServiceAccount\nmetadata: {name: "web-runner}\n';

  test('a file that could not be read', async () => {
    expect(await missing({ 'web.yaml': consumer, 'broken.yaml': broken }, ['--complete'])).toEqual([]);
  });

  test('a Deployment in a file that could not be read, for a Service', async () => {
    const service =
      'apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop}\nspec: {selector: {app: web}, ports: [{port: 80}]}\n';
    const deployment =
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: shop}\nspec:\n\ttemplate: {metadata: {labels: {app: web}}}\n';
    expect(await missing({ 'service.yaml': service, 'web.yaml': deployment }, ['--complete'])).toEqual([]);
  });

  test('the templates of a Helm chart', async () => {
    const files = {
      'web.yaml': consumer,
      'chart/Chart.yaml': 'name: shop\n',
      'chart/templates/all.yaml': '{{/* web-colours web-token web-data web-runner */}}\n',
    };
    expect(await missing(files, ['--complete'])).toEqual([]);
  });

  test('a Kustomization that generates it', async () => {
    const files = {
      'web.yaml': consumer,
      'kustomization.yaml':
        'resources: [web.yaml]\nconfigMapGenerator: [{name: web-colours, literals: [front=red]}]\nsecretGenerator:\n  - name: web-token\n',
    };
    expect((await missing(files, ['--complete'])).filter((line) => line.startsWith('config'))).toEqual([]);
  });

  test.each([
    [
      'an ExternalSecret',
      'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: other, namespace: shop}\nspec: {target: {name: web-token}}\n',
    ],
    [
      'a SealedSecret',
      'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: {name: web-token, namespace: shop}\nspec: {}\n',
    ],
    [
      'a Certificate',
      'apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata: {name: other, namespace: shop}\nspec: {secretName: web-token}\n',
    ],
  ])('%s', async (_title, maker) => {
    expect(
      (await missing({ 'web.yaml': consumer, 'maker.yaml': maker }, ['--complete'])).filter((line) =>
        line.includes('web-token'),
      ),
    ).toEqual([]);
  });

  test('the claim template of a StatefulSet', async () => {
    const text =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: backup, namespace: shop}\nspec:\n  containers: [{name: backup, image: "restic/restic:0.17.3"}]\n  volumes: [{name: data, persistentVolumeClaim: {claimName: data-database-0}}]\n---\napiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: fast}\nprovisioner: ebs.csi.aws.com\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: database, namespace: shop}\nspec:\n  selector: {matchLabels: {app: database}}\n  template: {metadata: {labels: {app: database}}, spec: {containers: [{name: db, image: "postgres:17.2"}]}}\n  volumeClaimTemplates:\n    - {metadata: {name: data}, spec: {storageClassName: fast, accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}\n';
    expect((await missing({ 'all.yaml': text }, ['--complete'])).filter((line) => line.startsWith('claim'))).toEqual(
      [],
    );
  });

  test('the cluster itself', async () => {
    const text =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop}\nspec:\n  serviceAccountName: default\n  priorityClassName: system-cluster-critical\n  containers: [{name: web, image: "nginx:1.27.3"}]\n  volumes: [{name: ca, configMap: {name: kube-root-ca.crt}}]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: admins}\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin}\nsubjects: []\n';
    expect(await missing({ 'web.yaml': text }, ['--complete'])).toEqual([]);
  });

  test('whoever marks the reference as optional', async () => {
    const text = consumer
      .replace('key: front}', 'key: front, optional: true}')
      .replace('key: value}', 'key: value, optional: true}');
    expect((await missing({ 'web.yaml': text }, ['--complete'])).filter((line) => line.startsWith('config'))).toEqual(
      [],
    );
  });
});

describe('manifests that name no namespace', () => {
  const service =
    'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {app: web}, ports: [{port: 80}]}\n';
  const pod =
    'apiVersion: v1\nkind: Pod\nmetadata: {name: web, labels: {app: web}}\nspec:\n  containers: [{name: web, image: "nginx:1.27.3", ports: [{containerPort: 80}]}]\n';

  /** The files in which a Service is said to send requests to a container without a readiness probe. */
  async function served(files: Readonly<Record<string, string>>, argv: readonly string[] = []) {
    const run = await runProgram(['--format', 'json', ...argv], { files });
    const { findings } = JSON.parse(run.stdout);
    return findings
      .filter(({ rule }: { rule: string }) => rule === 'readiness-probe-missing')
      .map(({ file }: { file: string }) => file);
  }

  test('belong together in folders side by side', async () => {
    expect(await served({ 'services/web.yaml': service, 'pods/web.yaml': pod })).toEqual(['pods/web.yaml']);
    expect(await served({ 'base/web.yaml': service, 'overlays/eu/prod/web.yaml': pod })).toHaveLength(1);
  });

  test('do not belong together far from each other, unless the run is told to be one world', async () => {
    const files = { 'docs/examples/nginx/web.yaml': service, 'test/e2e/testdata/web.yaml': pod };
    expect(await served(files)).toEqual([]);
    expect(await served(files, ['--complete'])).toEqual(['test/e2e/testdata/web.yaml']);
    expect(await served(files, ['--namespace', 'shop'])).toEqual(['test/e2e/testdata/web.yaml']);
  });

  test('a Service means the pods beside it, and not their namesakes in the next folder', async () => {
    const files = { 'one/service.yaml': service, 'one/pod.yaml': pod, 'two/pod.yaml': pod };
    expect(await served(files)).toEqual(['one/pod.yaml']);
  });

  test('an object of another namespace proves nothing when it stands far away', async () => {
    const binding =
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: metrics, namespace: shop}\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}\nsubjects: [{kind: ServiceAccount, name: prometheus, namespace: monitoring}]\n';
    const account = 'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: prometheus, namespace: metrics}\n';
    expect(await missing({ 'rbac/shop.yaml': binding, 'rbac/account.yaml': account })).toHaveLength(1);
    expect(await missing({ 'apps/shop/rbac/shop.yaml': binding, 'vendor/prometheus/rbac/sa.yaml': account })).toEqual(
      [],
    );
  });
});

describe('a variable that the container does not have', () => {
  const pod = `apiVersion: v1
kind: Pod
metadata: {name: api, namespace: shop}
spec:
  containers:
    - {name: api, image: ghcr.io/shop/api:3.0.2, args: [--database=$(DATABASE_HOST)]}
`;

  test.each([
    ['is told', {}, 1],
    [
      'is not told when Kustomize puts a value for it',
      {
        'kustomization.yaml':
          'resources: [pod.yaml]\nvars: [{name: DATABASE_HOST, objref: {kind: Service, name: db, apiVersion: v1}}]\n',
      },
      0,
    ],
    [
      'is not told when a patch defines it',
      {
        'kustomization.yaml': 'resources: [pod.yaml]\npatches: [{path: env.yaml}]\n',
        'env.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: api}\nspec: {containers: [{name: api, env: [{name: DATABASE_HOST, value: db}]}]}\n',
      },
      0,
    ],
  ])('%s', async (_title, files, count) => {
    const run = await runProgram(['--format', 'json'], { files: { 'pod.yaml': pod, ...files } });
    const { findings } = JSON.parse(run.stdout);
    expect(findings.filter(({ rule }: { rule: string }) => rule === 'variable-undefined')).toHaveLength(count);
  });
});

describe('a misspelt namespace', () => {
  test('is told once, and not again for all that is missing in it', async () => {
    const files = {
      'all.yaml': `apiVersion: v1
kind: Namespace
metadata: {name: web-shop}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: settings, namespace: web-shop}
data: {LEVEL: info}
---
apiVersion: v1
kind: Service
metadata: {name: api, namespace: web-shop}
spec: {selector: {app: api}, ports: [{port: 80}]}
---
apiVersion: v1
kind: Pod
metadata: {name: api, namespace: webshop, labels: {app: api}}
spec:
  containers:
    - {name: api, image: ghcr.io/shop/api:3.0.2, envFrom: [{configMapRef: {name: settings}}]}
`,
    };
    const run = await runProgram(['--format', 'json'], { files });
    const rules = JSON.parse(run.stdout).findings.map(({ rule }: { rule: string }) => rule);
    expect(
      rules.filter((rule: string) => /missing|selects-nothing/.test(rule) && !/probe|limit|requests/.test(rule)),
    ).toEqual(['namespace-missing']);
    // Without the Namespace, nobody knows which of the two is meant.
    const other = await missing({ 'all.yaml': files['all.yaml'].split('---\n').slice(1).join('---\n') });
    expect(other.map((line) => line.split(':')[0]).sort()).toEqual([
      'config-object-missing',
      'service-selects-nothing',
    ]);
  });
});

describe('a file that Kustomize builds', () => {
  const late =
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings, namespace: shop}\ndata: {LEVEL: info}\n---\napiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n';
  const binding =
    'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: agent}\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: agent}\nroleRef: {kind: ClusterRole, name: view}\nsubjects: [{kind: ServiceAccount, name: agent}]\n';

  async function told(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const run = await runProgram(['--format', 'json'], { files });
    return JSON.parse(run.stdout).findings.map(({ rule }: { rule: string }) => rule);
  }

  test('is sorted, and gets the namespace that it lacks', async () => {
    expect(await told({ 'late.yaml': late, 'binding.yaml': binding })).toEqual([
      'role-binding-invalid',
      'definition-after-use',
    ]);
    const kustomization = 'resources: [late.yaml, ./binding.yaml]\nnamespace: shop\n';
    expect(await told({ 'late.yaml': late, 'binding.yaml': binding, 'kustomization.yaml': kustomization })).toEqual([]);
  });
});

describe('namespaces that differ in a hyphen', () => {
  const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: {name: web-shop}\n';
  const settings = (name: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings-of-${name}, namespace: ${name}}\ndata: {LEVEL: info}\n`;

  test.each([
    ['are a slip of the pen beside objects of the other one', 'web', 1],
    ['are two in folders of their own', 'other', 0],
  ])('%s', async (_title, folder, count) => {
    const files = {
      'web/namespace.yaml': namespace,
      'web/settings.yaml': settings('web-shop'),
      [`${folder}/more.yaml`]: settings('webshop'),
    };
    const run = await runProgram(['--format', 'json'], { files });
    const { findings } = JSON.parse(run.stdout);
    expect(findings.filter(({ rule }: { rule: string }) => rule === 'namespace-missing')).toHaveLength(count);
  });
});

describe('names that other programs give a meaning of their own', () => {
  const service =
    'apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop}\nspec: {selector: {app: web}, ports: [{name: http, port: 80}]}\n';

  test('an action of the AWS load balancer controller is no port, and needs no Service', async () => {
    const ingress =
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web, namespace: shop}\nspec:\n  ingressClassName: alb\n  rules:\n    - http:\n        paths:\n          - {path: /, pathType: Prefix, backend: {service: {name: web, port: {name: use-annotation}}}}\n          - {path: /old, pathType: Prefix, backend: {service: {name: ssl-redirect, port: {name: use-annotation}}}}\n';
    const run = await runProgram(['--format', 'compact', '--complete'], {
      files: { 'all.yaml': `${service}---\n${ingress}` },
    });
    expect(run.stdout).not.toMatch(/use-annotation|ssl-redirect/);
  });

  test('what is filled in later names nothing yet', async () => {
    const ingress =
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web, namespace: shop}\nspec:\n  defaultBackend: {service: {name: web, port: {name: "${PORT_NAME}"}}}\n  tls: [{secretName: "${SECRET:-web-tls}"}]\n';
    const run = await runProgram(['--format', 'compact', '--complete'], {
      files: { 'all.yaml': `${service}---\n${ingress}` },
    });
    expect(run.stdout).not.toContain('${');
  });

  test('a Kustomization may rename the Namespace of its base', async () => {
    const files = {
      'base/ns.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: {name: checkout}\n',
      'base/kustomization.yaml': 'namespace: checkout\nresources: [ns.yaml]\n',
      'v2/kustomization.yaml': 'namespace: checkoutv2\nresources: [../base]\n',
      'policy/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: checkoutv2}\n',
      'policy/b.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: b, namespace: checkout}\n',
    };
    const run = await runProgram(['--format', 'compact'], { files });
    expect(run.stdout).not.toContain('namespace-missing');
  });

  test('a Deployment without selector and image is a patch, whether or not a Kustomization of the run names it', async () => {
    const whole =
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: shop}\nspec:\n  selector: {matchLabels: {app: web}}\n  template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: "nginx:1.27.3"}]}}\n';
    const part =
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: shop}\nspec: {template: {spec: {containers: [{name: web, args: ["$(REGION)"]}]}}}\n';
    const run = await runProgram(['--format', 'compact'], { files: { 'web.yaml': whole, 'env.yaml': part } });
    expect(run.stdout).not.toMatch(/duplicate-object|variable-undefined/);
  });
});
