/** Small worlds from chance, with few names and sizes, so that much of them gets in each other's way. */

import type { Chance, Manifest, PodVolume, Spec } from './manifests.ts';

const on = (...hosts: readonly string[]) => ({
  nodeSelectorTerms: [{ matchExpressions: [{ key: 'host', operator: 'In', values: hosts }] }],
});

const away = (...hosts: readonly string[]) => ({
  nodeSelectorTerms: [{ matchExpressions: [{ key: 'host', operator: 'NotIn', values: hosts }] }],
});

export const hosts = ['a', 'b'] as const;

interface Theme {
  readonly sizes: readonly string[];
  readonly modes: readonly (readonly string[])[];
  readonly classNames: readonly (string | undefined)[];
  readonly hasSelectors: boolean;
  readonly hasBlocks: boolean;
  readonly hasNodes: boolean;
  readonly claimNames: readonly string[];
  readonly namespaces: readonly string[];
}

const classes: Readonly<Record<string, Omit<Manifest, 'kind' | 'metadata'>>> = {
  local: { provisioner: 'kubernetes.io/no-provisioner', volumeBindingMode: 'WaitForFirstConsumer' },
  manual: { provisioner: 'kubernetes.io/no-provisioner' },
  cloud: { provisioner: 'disk.example.com', volumeBindingMode: 'WaitForFirstConsumer' },
  fast: { provisioner: 'fast.example.com', volumeBindingMode: 'Immediate' },
};

function themeFrom(chance: Chance): Theme {
  return {
    sizes: chance.pick([['1Gi'], ['1Gi', '2Gi', '3Gi'], ['1Gi', '1024Mi', '1.5Gi', '2G', '2Gi'], ['1500m', '2', '1']]),
    modes: chance.pick([
      [['ReadWriteOnce']],
      [['ReadWriteOnce'], ['ReadWriteOnce', 'ReadOnlyMany'], ['ReadWriteMany', 'ReadWriteOnce']],
      [['ReadWriteOnce'], ['ReadWriteOncePod'], ['ReadWriteMany']],
    ]),
    classNames: chance.pick([
      ['manual'],
      ['none'],
      ['local'],
      ['local', 'manual'],
      ['cloud', 'local'],
      ['fast', 'manual'],
      ['cloud', 'fast'],
      [undefined, 'manual'],
      [undefined, ''],
      [undefined, 'local', ''],
      [undefined, 'fast', 'cloud'],
    ]),
    hasSelectors: chance.oneIn(3),
    hasBlocks: chance.oneIn(5),
    hasNodes: chance.oneIn(2),
    claimNames: ['c0', 'c1', 'c2', 'c3', 'data-web-0', 'data-web-1', 'p0-scratch'],
    namespaces: chance.oneIn(6) ? ['ns', 'other'] : ['ns'],
  };
}

/** A class by the field, now and then by the annotation. */
function classed(className: string | undefined, chance: Chance) {
  if (className === undefined) return { annotations: {}, spec: {} };
  if (!chance.oneIn(10)) return { annotations: {}, spec: { storageClassName: className } };
  return {
    annotations: { 'volume.beta.kubernetes.io/storage-class': className },
    spec: chance.oneIn(2) ? { storageClassName: 'ignored' } : {},
  };
}

function claimManifest(name: string, theme: Theme, chance: Chance): Manifest {
  const { annotations, spec } = classed(chance.pick(theme.classNames), chance);
  const selector = chance.pick([
    { matchLabels: { tier: 'gold' } },
    { matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['gold'] }] },
    { matchExpressions: [{ key: 'tier', operator: 'Exists' }] },
    {},
  ]);
  const modes = chance.oneIn(40) ? [] : chance.pick([['ReadWriteOnce'], chance.pick(theme.modes)]);
  return {
    kind: 'PersistentVolumeClaim',
    metadata: { name, annotations },
    spec: {
      ...spec,
      accessModes: modes,
      resources: { requests: { storage: chance.pick(theme.sizes) } },
      ...(theme.hasSelectors && chance.oneIn(2) ? { selector } : {}),
      ...(theme.hasBlocks && chance.oneIn(3) ? { volumeMode: 'Block' } : {}),
      ...(chance.oneIn(9) ? { volumeName: `v${chance.below(5)}` } : {}),
    },
  };
}

function volumeManifest(index: number, theme: Theme, chance: Chance): Manifest {
  const { annotations, spec } = classed(chance.pick(theme.classNames), chance);
  const claimRef = {
    name: chance.pick(theme.claimNames),
    ...(chance.oneIn(8) ? {} : { namespace: chance.pick(theme.namespaces) }),
    ...(chance.oneIn(6) ? { uid: 'of-an-earlier-claim' } : {}),
  };
  return {
    kind: 'PersistentVolume',
    metadata: {
      name: `v${index}`,
      annotations,
      ...(theme.hasSelectors ? { labels: chance.pick([{ tier: 'gold' }, { tier: 'iron' }, {}]) } : {}),
    },
    spec: {
      ...spec,
      capacity: { storage: chance.pick(theme.sizes) },
      accessModes: chance.oneIn(40) ? ['ReadWriteOnce', 'ReadWriteOncePod'] : chance.pick(theme.modes),
      ...(theme.hasBlocks && chance.oneIn(3) ? { volumeMode: 'Block' } : {}),
      ...(chance.oneIn(7) ? { claimRef } : {}),
      ...(theme.hasNodes && chance.oneIn(2)
        ? { nodeAffinity: { required: chance.pick([on('a'), on('b'), on('a', 'b'), on('gone'), away('a')]) } }
        : {}),
      ...(chance.oneIn(30) ? { local: { path: '/disk' } } : { hostPath: { path: '/disk' } }),
    },
  };
}

const volumeOf = (claimName: string): PodVolume => ({ name: claimName, persistentVolumeClaim: { claimName } });

function podSpec(theme: Theme, chance: Chance): Spec {
  const count = chance.pick([0, 1, 1, 2]);
  const names = new Set(Array.from({ length: count }, () => chance.pick(theme.claimNames.slice(0, 6))));
  const { metadata, spec = {} } = claimManifest('', theme, chance);
  const scratch = {
    name: 'scratch',
    ephemeral: { volumeClaimTemplate: { metadata: { annotations: metadata.annotations ?? {} }, spec } },
  };
  return {
    volumes: [...[...names].map(volumeOf), ...(chance.oneIn(4) ? [scratch] : [])],
    ...(theme.hasNodes && chance.oneIn(4) ? { nodeSelector: { host: chance.pick(['a', 'b', 'gone']) } } : {}),
    ...(theme.hasNodes && chance.oneIn(6)
      ? {
          affinity: {
            nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: chance.pick([on('a'), away('b')]) },
          },
        }
      : {}),
    // A pod that passes the scheduler by can also take a claim for one pod from others: nobody forecasts that.
    ...(chance.oneIn(15) && !theme.modes.flat().includes('ReadWriteOncePod') ? { nodeName: 'a' } : {}),
  };
}

function setManifest(name: string, theme: Theme, chance: Chance): Manifest {
  const templates = chance.pick([['data'], ['data'], ['data', 'logs']]);
  return {
    kind: 'StatefulSet',
    metadata: { name, namespace: 'ns' },
    spec: {
      replicas: chance.pick([0, 1, 2, 2, 3, 3, 4]),
      ...(chance.oneIn(6) ? { ordinals: { start: 1 } } : {}),
      ...(chance.oneIn(2) ? { podManagementPolicy: chance.pick(['Parallel', 'OrderedReady']) } : {}),
      volumeClaimTemplates: templates.map((template) => claimManifest(template, theme, chance)),
      template: { spec: podSpec(theme, chance) },
    },
  };
}

/** The classes that the theme speaks of, some of them default. */
function classManifests(theme: Theme, chance: Chance): readonly Manifest[] {
  const named = theme.classNames.flatMap((name) => (name === undefined || !(name in classes) ? [] : name));
  const defaults = theme.classNames.includes(undefined)
    ? chance.pick([[], ['fast'], ['local'], ['fast', 'manual'], ['cloud']])
    : [];
  return [...new Set([...named, ...defaults])].flatMap((name): readonly Manifest[] => {
    const key = chance.pick(['', 'beta.']);
    const annotations = defaults.includes(name)
      ? { [`storageclass.${key}kubernetes.io/is-default-class`]: chance.oneIn(12) ? 'True' : 'true' }
      : {};
    const topology = { allowedTopologies: [{ matchLabelExpressions: [{ key: 'host', values: ['a'] }] }] };
    if (chance.oneIn(10)) return [];
    return [
      {
        kind: 'StorageClass',
        metadata: { name, annotations },
        ...classes[name],
        ...(theme.hasNodes && chance.oneIn(6) ? topology : {}),
      },
    ];
  });
}

/** A world of a few manifests, in the order of a file. */
export function randomWorld(chance: Chance): readonly Manifest[] {
  const theme = themeFrom(chance);
  const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const claimNames = many(chance.pick([0, 1, 2, 3, 3, 4, 5]), (index) => `c${index}`);
  const extra = chance.oneIn(6) ? [chance.pick(['data-web-0', 'data-web-1', 'p0-scratch'])] : [];
  const claims = [...claimNames, ...extra].map((name) => {
    const claim = claimManifest(name, theme, chance);
    return { ...claim, metadata: { ...claim.metadata, namespace: chance.pick(theme.namespaces) } };
  });
  const nodes = hosts.map((host): Manifest => ({ kind: 'Node', metadata: { name: host, labels: { host } } }));
  const pods = many(
    chance.pick([0, 0, 1, 2, 3]),
    (index): Manifest => ({
      kind: 'Pod',
      metadata: { name: `p${index}`, namespace: 'ns' },
      spec: podSpec(theme, chance),
    }),
  );
  const deployments = many(
    chance.oneIn(5) ? 1 : 0,
    (): Manifest => ({
      kind: 'Deployment',
      metadata: { name: 'shop', namespace: 'ns' },
      spec: { replicas: chance.pick([0, 1, 2]), template: { spec: podSpec(theme, chance) } },
    }),
  );
  const sets = chance.oneIn(2) ? ['web', ...(chance.oneIn(4) ? ['api'] : [])] : [];
  const storage = [
    ...many(1 + chance.below(5), (index) => volumeManifest(index, theme, chance)),
    ...classManifests(theme, chance),
  ];
  const others = [...claims, ...pods, ...deployments, ...sets.map((name) => setManifest(name, theme, chance))];
  // Mostly the classes stand first; now and then a claim stands before them.
  const mixed =
    chance.oneIn(4) && others.length > 0
      ? [others[0] as Manifest, ...storage, ...others.slice(1)]
      : [...storage, ...others];
  return [...nodes, ...mixed];
}
