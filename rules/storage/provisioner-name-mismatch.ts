import {
  type At,
  defineRule,
  describe,
  type Graph,
  isBeside,
  nearMiss,
  type Resource,
  type ResourceOf,
} from '../../src/rule.ts';

export default defineRule({
  id: 'provisioner-name-mismatch',
  area: 'storage',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A StorageClass names a provisioner that goes by another name',
    why: 'A provisioner serves the classes that carry exactly its name, which it is told in a variable, an argument or its CSIDriver. For any other name the claims of the class wait forever: `Waiting for a volume to be created either by the external provisioner ...`.',
    instead:
      'Write the name that the provisioner is given into `provisioner` of the class. The field cannot be changed later: delete the class and create it again.',
    unless: 'Another provisioner of that name runs in the cluster.',
    refs: [
      'https://kubernetes.io/docs/concepts/storage/storage-classes/#provisioner',
      'https://github.com/kubernetes-sigs/nfs-subdir-external-provisioner#without-helm',
    ],
  },
  messages: {
    similar: (a: { provisioner: string; meant: string }) =>
      `nobody serves provisioner '${a.provisioner}' (did you mean '${a.meant}'?): its claims wait`,
    other: (a: { provisioner: string; meant: string }) =>
      `nobody serves provisioner '${a.provisioner}', the one beside it is '${a.meant}'`,
  },
  examples: {
    bad: [
      {
        title: 'a slip of the pen',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: shared }
provisioner: shop.exmaple/nfs # expect: similar
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: nfs-provisioner }
spec:
  selector: { matchLabels: { app: nfs-provisioner } }
  template:
    metadata: { labels: { app: nfs-provisioner } }
    spec:
      containers:
        - name: provisioner
          image: registry.k8s.io/sig-storage/nfs-subdir-external-provisioner:v4.0.2
          env: [{ name: PROVISIONER_NAME, value: shop.example/nfs }]
---
apiVersion: storage.k8s.io/v1
kind: CSIDriver
metadata: { name: csi.shop.example }
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: csi.shop.exampel # expect: similar
`,
      },
      {
        title: 'the class was written for another version of the provisioner',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: shared }
provisioner: fuseim.pri/ifs # expect: other
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: nfs-provisioner }
spec:
  selector: { matchLabels: { app: nfs-provisioner } }
  template:
    metadata: { labels: { app: nfs-provisioner } }
    spec:
      containers:
        - name: provisioner
          image: registry.k8s.io/sig-storage/nfs-subdir-external-provisioner:v4.0.2
          env: [{ name: PROVISIONER_NAME, value: k8s-sigs.io/nfs-subdir-external-provisioner }]
`,
      },
    ],
    good: [
      {
        title: 'the name is given in an argument, and another class is for a driver of the cloud',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: shared }
provisioner: shop.example/nfs
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: ebs.csi.aws.com
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: nfs-provisioner }
spec:
  selector: { matchLabels: { app: nfs-provisioner } }
  template:
    metadata: { labels: { app: nfs-provisioner } }
    spec:
      containers:
        - name: provisioner
          image: registry.k8s.io/sig-storage/nfs-provisioner:v4.0.8
          args: ['-provisioner=shop.example/nfs']
`,
      },
      {
        title: 'the name comes from a ConfigMap, so that nobody knows it here',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: shared }
provisioner: shop.example/efs
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: efs-provisioner }
spec:
  selector: { matchLabels: { app: efs-provisioner } }
  template:
    metadata: { labels: { app: efs-provisioner } }
    spec:
      containers:
        - name: provisioner
          image: quay.io/external_storage/efs-provisioner:v2.4.0
          env:
            - name: PROVISIONER_NAME
              valueFrom: { configMapKeyRef: { name: efs-provisioner, key: provisioner.name } }
            - { name: SUFFIX, value: .shop.example/efs2 }
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: local }
provisioner: kubernetes.io/no-provisioner
volumeBindingMode: WaitForFirstConsumer
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      end() {
        const classes = graph.ofKind('StorageClass');
        const open = classes.filter((one) => isOpen(provisionerOf(one)));
        if (open.length === 0) return;
        const providers = providersOf(graph);
        const provided = new Set(providers.map(({ name }) => name));
        const asked = new Set(classes.map(provisionerOf));
        for (const storageClass of open) {
          const provisioner = provisionerOf(storageClass);
          const near = providers.filter(({ resource }) => graph.areNear(resource, storageClass));
          // A name that nobody can know here may be any.
          if (provided.has(provisioner) || near.some(({ name }) => name === undefined)) continue;
          const known = near.filter((one): one is Named => one.name !== undefined);
          const similar = nearMiss(provisioner, known, ({ name }) => name);
          const other = similar ?? lonelyOther(storageClass, { classes, known, provided, asked });
          if (!other) continue;
          const { name: meant, at, resource } = other;
          const related = [{ at, note: `${describe(resource)} serves '${meant}'` }];
          report(
            storageClass.at.get('provisioner'),
            similar ? 'similar' : 'other',
            { provisioner, meant },
            { related, severity: similar ? 'error' : 'warning' },
          );
        }
      },
    };
  },
});

/** A program of the run that makes volumes for the classes that carry its name. */
interface Provider {
  readonly name: string | undefined;
  readonly at: At;
  readonly resource: Resource;
}
type Named = Provider & { readonly name: string };
type Class = ResourceOf<'StorageClass'>;

const argument = /^--?provisioner(?:-name)?=(.+)$/;

function providersOf(graph: Graph): readonly Provider[] {
  const drivers = graph.resources.filter(({ group, kind }) => group === 'storage.k8s.io' && kind === 'CSIDriver');
  const programs = graph.workloads.flatMap(({ containers, resource }) =>
    containers.flatMap((container): readonly Provider[] => {
      const variables = container.at.get('env').items();
      const words = [...container.at.get('command').items(), ...container.at.get('args').items()] as readonly At[];
      return [
        ...variables
          .filter((variable) => variable.get('name').text() === 'PROVISIONER_NAME')
          .map((variable) => ({ name: variable.get('value').text(), at: variable as At, resource })),
        ...words.flatMap((at) => {
          const name = argument.exec(at.text() ?? '')?.[1];
          return name === undefined ? [] : [{ name: name.includes('$') ? undefined : name, at, resource }];
        }),
      ];
    }),
  );
  return [...drivers.map((resource) => ({ name: resource.name, at: resource.at, resource })), ...programs];
}

function provisionerOf(storageClass: Class): string {
  return storageClass.at.get('provisioner').text() ?? '';
}

/** Whether somebody outside Kubernetes has to serve this provisioner. */
function isOpen(provisioner: string): boolean {
  return provisioner !== '' && !provisioner.startsWith('kubernetes.io/');
}

interface Around {
  readonly classes: readonly Class[];
  readonly known: readonly Named[];
  readonly provided: ReadonlySet<string | undefined>;
  readonly asked: ReadonlySet<string>;
}

/**
 * The one provisioner beside the class that no class asks for, while this class is the only one beside it that nobody
 * serves. Drivers of a cloud or a storage product are installed by other means.
 */
function lonelyOther(storageClass: Class, { classes, known, provided, asked }: Around): Named | undefined {
  if (/(^|[./-])csi[./-]/.test(provisionerOf(storageClass))) return undefined;
  const idle = known.filter((one) => isBeside(one.resource, storageClass) && !asked.has(one.name));
  const names = new Set(idle.map(({ name }) => name));
  const unserved = classes.filter(
    (one) => isBeside(one, storageClass) && isOpen(provisionerOf(one)) && !provided.has(provisionerOf(one)),
  );
  return names.size === 1 && unserved.length === 1 && idle[0]?.resource.kind !== 'CSIDriver' ? idle[0] : undefined;
}
