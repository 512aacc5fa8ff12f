import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { isMapping } from '../src/at.ts';
import { createSession } from '../src/session.ts';
import { defaultSettings } from '../src/settings.ts';

interface Answer {
  readonly name: string;
  readonly kind: string;
  /** A merge patch, as `kubectl patch --type=merge` takes it. */
  readonly patch: unknown;
  readonly accepted: boolean;
}

const answers: readonly Answer[] = JSON.parse(readFileSync('fixtures/cluster/updates.json', 'utf8'));

const pods = { metadata: { labels: { a: 'b' } }, spec: { containers: [{ name: 'c', image: 'x:1' }] } };
const controller = { selector: { matchLabels: { a: 'b' } }, template: pods };
const claim = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } };

/** What the patches are laid over: one object of each kind. */
const made: Readonly<Record<string, { readonly apiVersion: string } & Readonly<Record<string, unknown>>>> = {
  Deployment: { apiVersion: 'apps/v1', spec: controller },
  StatefulSet: { apiVersion: 'apps/v1', spec: { ...controller, serviceName: 'u' } },
  Job: {
    apiVersion: 'batch/v1',
    spec: { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'c', image: 'x:1' }] } } },
  },
  Service: { apiVersion: 'v1', spec: { selector: { a: 'b' }, ports: [{ port: 80 }] } },
  ConfigMap: { apiVersion: 'v1', immutable: true, data: { a: '1' } },
  Secret: { apiVersion: 'v1', type: 'Opaque', data: {} },
  PersistentVolumeClaim: { apiVersion: 'v1', spec: { ...claim, storageClassName: 'manual' } },
  PersistentVolume: {
    apiVersion: 'v1',
    spec: {
      capacity: { storage: '1Gi' },
      accessModes: ['ReadWriteOnce'],
      storageClassName: 'manual',
      nfs: { server: 'nfs.example.com', path: '/exports' },
    },
  },
  StorageClass: { apiVersion: 'storage.k8s.io/v1', provisioner: 'example.com/nfs' },
  Pod: { apiVersion: 'v1', spec: pods.spec },
  Ingress: {
    apiVersion: 'networking.k8s.io/v1',
    spec: { defaultBackend: { service: { name: 'web', port: { number: 80 } } } },
  },
};

/** Where the verdict differs: the server knows of the object more than manifests do. */
const known: Readonly<Record<string, string>> = {
  'pvc-size-pending': 'the claim was not bound; a bound one may grow, and no manifest says which it is',
};

function patched(value: unknown, patch: unknown): unknown {
  if (!isMapping(patch)) return patch;
  const merged: Record<string, unknown> = { ...(isMapping(value) ? value : {}) };
  for (const [key, one] of Object.entries(patch)) {
    if (one === null) delete merged[key];
    else merged[key] = patched(merged[key], one);
  }
  return merged;
}

function errorsOf(object: unknown, before?: unknown): readonly string[] {
  const settings = { ...defaultSettings, minorVersion: 32 };
  const graphOf = (one: unknown) => {
    const session = createSession({ rules, settings });
    session.set('object.json', JSON.stringify(one));
    return session;
  };
  const state = before === undefined ? undefined : graphOf(before).outcome().graph;
  return graphOf(object)
    .outcome({ before: state })
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, path }) => `${rule} ${path.join('.')}`);
}

describe('an update is refused where the API server refused it', () => {
  test.each(answers.map((answer) => [answer.name, answer] as const))('%s', (name, { kind, patch, accepted }) => {
    const before = { kind, metadata: { name: 'u', namespace: 'default' }, ...made[kind] };
    const caused = errorsOf(patched(before, patch), before).filter((error) => !errorsOf(before).includes(error));
    const isTaken = caused.length === 0;
    expect(isTaken, caused.join(', ')).toBe(name in known ? !accepted : accepted);
  });
});
