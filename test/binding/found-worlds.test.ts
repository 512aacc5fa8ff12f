/** Worlds in which the forecast and the imitation of the control plane once disagreed, each with what decides it. */

import { loadAll } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { bindClaims, storageWorldOf } from '../../src/graph/binding.ts';
import { chanceFrom, type Manifest } from './manifests.ts';
import { play } from './simulation.ts';

const volume = (name: string, more = '') => `
kind: PersistentVolume
metadata: { name: ${name} }
spec: { capacity: { storage: 5Gi }, accessModes: [ReadWriteOnce], storageClassName: manual, hostPath: { path: /disk }${more} }
---`;

const claimSpec = (more = '') =>
  `{ accessModes: [ReadWriteOnce], storageClassName: manual, resources: { requests: { storage: 5Gi } }${more} }`;

const claim = (name: string, more = '') => `
kind: PersistentVolumeClaim
metadata: { name: ${name}, namespace: ns }
spec: ${claimSpec(more)}
---`;

const set = (
  more: string,
  podSpec = '{ volumes: [] }',
  templates = `[{ metadata: { name: data }, spec: ${claimSpec()} }]`,
) => `
kind: StatefulSet
metadata: { name: web, namespace: ns }
spec: { ${more}, volumeClaimTemplates: ${templates}, template: { spec: ${podSpec} } }
---`;

const pod = (name: string, podSpec: string) => `
kind: Pod
metadata: { name: ${name}, namespace: ns }
spec: ${podSpec}
---`;

const uses = (...names: readonly string[]) =>
  `{ volumes: [${names.map((name) => `{ name: ${name}, persistentVolumeClaim: { claimName: ${name} } }`).join()}] }`;

const waiting = (provisioner = 'kubernetes.io/no-provisioner') => `
kind: StorageClass
metadata: { name: manual }
provisioner: ${provisioner}
volumeBindingMode: WaitForFirstConsumer
---`;

const nodes = ['a', 'b']
  .map((name) => `\nkind: Node\nmetadata: { name: ${name}, labels: { host: ${name} } }\n---`)
  .join('');
const on = (host: string) =>
  `, nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: host, operator: In, values: [${host}] }] }] } }`;
const scratch = (spec: string) =>
  `{ volumes: [{ name: scratch, ephemeral: { volumeClaimTemplate: { spec: ${spec} } } }] }`;

interface Found {
  readonly name: string;
  readonly yaml: string;
  /** What becomes of each claim that is forecast. */
  readonly ends: Readonly<Record<string, string>>;
}

const found: readonly Found[] = [
  {
    name: 'a set goes no further while a claim that its pods share is pending',
    yaml:
      nodes + volume('v0') + volume('v1') + claim('common', ', volumeName: gone') + set('replicas: 2', uses('common')),
    ends: { common: 'pending', 'data-web-0': 'race v0 v1' },
  },
  {
    name: 'a set goes no further while no node reaches the volume of its pod',
    yaml: nodes + volume('v0', on('a')) + volume('v1', on('a')) + set('replicas: 2', '{ nodeSelector: { host: b } }'),
    ends: { 'data-web-0': 'race v0 v1' },
  },
  {
    name: 'a set that takes over a claim still waits for the pods before',
    yaml:
      nodes +
      volume('v0') +
      claim('data-web-1', ', volumeName: v0') +
      set(
        'replicas: 3',
        '{}',
        `[{ metadata: { name: data }, spec: ${claimSpec(', selector: { matchLabels: { no: volume } }')} }]`,
      ),
    ends: { 'data-web-1': 'bound v0', 'data-web-0': 'pending' },
  },
  {
    name: 'a refused template stops the pod, and with it the claims of the next ones',
    yaml:
      nodes +
      volume('v0') +
      volume('v1') +
      set(
        'replicas: 2',
        '{}',
        `[{ metadata: { name: data }, spec: ${claimSpec()} }, { metadata: { name: logs }, spec: { accessModes: [] } }]`,
      ),
    ends: { 'data-web-0': 'race v0 v1' },
  },
  {
    name: 'a refused template stops a parallel set after its first batch',
    yaml:
      nodes +
      volume('v0') +
      set(
        'replicas: 3, podManagementPolicy: Parallel',
        '{}',
        `[{ metadata: { name: data }, spec: ${claimSpec()} }, { metadata: { name: logs }, spec: { accessModes: [RWO] } }]`,
      ),
    ends: { 'data-web-0': 'bound v0' },
  },
  {
    name: 'a claim that the API server refuses is not there to be taken over',
    yaml:
      nodes +
      volume('v0') +
      claim('data-web-0', ', volumeMode: Block').replace('[ReadWriteOnce]', '[]') +
      set('replicas: 1'),
    ends: { 'data-web-0': 'bound v0' },
  },
  {
    name: 'the pods of a set make claims for their ephemeral volumes',
    yaml: nodes + volume('v0') + set('replicas: 1', scratch(claimSpec()), '[]'),
    ends: { 'web-0-scratch': 'bound v0' },
  },
  {
    name: 'the claims of a pod are created before those of its ephemeral volumes',
    yaml: nodes + volume('v0') + set('replicas: 1', scratch(claimSpec())),
    ends: { 'data-web-0': 'bound v0', 'web-0-scratch': 'pending' },
  },
  {
    name: 'ephemeral volumes of a Deployment take volumes, although nobody knows the names of their claims',
    yaml: `${nodes + volume('v0') + claim('c')}
kind: Deployment
metadata: { name: shop, namespace: ns }
spec: { replicas: 2, template: { spec: ${scratch(claimSpec())} } }`,
    ends: { c: 'race v0 pending' },
  },
  {
    name: 'a claim that comes before the default class competes with those that want no class',
    yaml: `${nodes + volume('v0').replace('storageClassName: manual, ', '')}
kind: PersistentVolumeClaim
metadata: { name: early, namespace: ns }
spec: ${claimSpec().replace('storageClassName: manual, ', '')}
---
kind: StorageClass
metadata: { name: standard, annotations: { storageclass.kubernetes.io/is-default-class: "true" } }
provisioner: disk.example.com
---${claim('classless').replace('storageClassName: manual', 'storageClassName: ""')}`,
    ends: { early: 'race v0', classless: 'race v0 pending' },
  },
  {
    name: 'a claim that comes before its class is bound at once, although the class would let it wait',
    yaml: nodes + volume('v0') + claim('early') + waiting(),
    ends: { early: 'race v0 pending' },
  },
  {
    name: 'a set whose first pod uses the claim of the second never gets there',
    yaml: nodes + volume('v0') + volume('v1') + set('replicas: 2', uses('data-web-1')),
    ends: { 'data-web-0': 'race v0 v1' },
  },
  {
    name: 'a claim with ReadWriteOncePod lets one pod in, and the claims of the others stay pending',
    yaml:
      nodes +
      waiting() +
      volume('v0') +
      volume('v1') +
      volume('v2').replace('manual', 'other').replace('Once]', 'OncePod]') +
      claim('one').replace('manual', 'other').replace('Once]', 'OncePod]') +
      claim('c0') +
      claim('c1') +
      pod('p0', uses('one', 'c0')) +
      pod('p1', uses('one', 'c1')),
    ends: { one: 'bound v2', c0: 'race v0 v1 pending', c1: 'race v0 v1 pending' },
  },
  {
    name: 'a reserved volume without the access mode keeps a waiting claim from all others',
    yaml:
      nodes +
      waiting() +
      volume('v0', ', claimRef: { name: c, namespace: ns }').replace('Once]', 'Many]') +
      volume('v1') +
      claim('c') +
      pod('p', uses('c')),
    ends: { c: 'pending' },
  },
  {
    name: 'a claim waits for its first consumer as long as the pod that takes it over is not created',
    yaml:
      nodes +
      waiting() +
      volume('v0') +
      claim('data-web-1') +
      set('replicas: 2', '{}', `[{ metadata: { name: data }, spec: ${claimSpec(', volumeName: gone')} }]`),
    ends: { 'data-web-1': 'waiting', 'data-web-0': 'pending' },
  },
  {
    name: 'a pod that has still to be created does not stand for one like it that is there',
    yaml:
      nodes +
      waiting() +
      volume('v0') +
      claim('data-web-0', ', volumeName: gone') +
      set('replicas: 2') +
      claim('c') +
      pod('p', uses('c')),
    ends: { 'data-web-0': 'pending', c: 'bound v0' },
  },
  {
    name: 'a local volume without node affinity is refused by the API server',
    yaml: nodes + volume('v0', ', local: { path: /disk }') + claim('c'),
    ends: { c: 'pending' },
  },
  {
    name: 'a volume that mixes ReadWriteOncePod with another access mode is refused by the API server',
    yaml: nodes + volume('v0').replace('Once]', 'Once, ReadWriteOncePod]') + claim('c'),
    ends: { c: 'pending' },
  },
];

describe('worlds that were once forecast wrongly', () => {
  it.each(found)('$name', ({ yaml, ends }) => {
    const world = loadAll(yaml).filter((each) => each !== null && each !== undefined) as unknown as readonly Manifest[];
    const bindings = bindClaims(storageWorldOf(world, { complete: true, attributesClasses: false }));
    const said = bindings.map((binding) => {
      const names = binding.volume ?? [...(binding.candidates ?? []), ...(binding.mayStayPending ? ['pending'] : [])];
      return [binding.claim.name, [binding.state, ...[names].flat()].join(' ')];
    });
    expect(Object.fromEntries(said)).toEqual(ends);
    for (let seed = 0; seed < 20; seed += 1) {
      for (const [id, end] of play(world, 'volumes first', chanceFrom(seed))) {
        const name = id.replace('ns/', '');
        if (name.includes('-hash-')) continue;
        const words = (ends[name] ?? 'never created').split(' ');
        const isProvisioned = end === 'provisioned' && words[0] === 'race';
        expect([
          ...words,
          ...(words.includes('pending') ? ['waiting'] : []),
          ...(isProvisioned ? [end] : []),
        ]).toContain(end);
      }
    }
  });
});
