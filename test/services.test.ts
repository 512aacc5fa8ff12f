import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Pod, podsOf } from '../src/graph/pods.ts';
import { createSession } from '../src/session.ts';
import { defaultSettings } from '../src/settings.ts';

/** Services and workloads as a Kubernetes 1.32 control plane served them. */
interface Recording {
  readonly runs: {
    readonly file: {
      readonly endpointslices?: Readonly<Record<string, Readonly<Record<string, readonly Slice[]>>>>;
      readonly pods: Readonly<Record<string, object>>;
    };
  };
}
interface Slice {
  readonly endpoints: readonly (readonly [pod: string, isReady: boolean])[];
  readonly ports: readonly Port[];
}
interface Port {
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
}

const folder = new URL('../fixtures/cluster/services/', import.meta.url);
const recordings = JSON.parse(readFileSync(new URL('services.json', folder), 'utf8')) as Readonly<
  Record<string, Recording>
>;
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length))
  .sort();

function graphOf(name: string) {
  const session = createSession({ rules: [], settings: { ...defaultSettings, complete: true, minorVersion: 32 } });
  session.set(`${name}.yaml`, readFileSync(new URL(`${name}.yaml`, folder), 'utf8'));
  session.set('nodes.yaml', readFileSync(new URL('../nodes.yaml', folder), 'utf8'));
  return session.outcome().graph;
}

/** `p1 http:8080/TCP`; a name that Kubernetes ends with letters of its own is cut before them. */
function line(pod: string, ports: readonly Port[]): string {
  return [pod, ...ports.map(({ name, port, protocol }) => `${name}:${port}/${protocol}`).sort()].join(' ');
}

/** What the control plane recorded, with the names of pods as the graph has them. */
function recordedLines(name: string, service: { readonly namespace: string; readonly name: string }, known: Shorten) {
  const slices = recordings[name]?.runs.file.endpointslices?.[service.namespace]?.[service.name] ?? [];
  return slices.flatMap(({ endpoints, ports }) => endpoints.map(([pod]) => line(known(pod), ports))).sort();
}
type Shorten = (pod: string) => string;

test('there is a recording for each world', () => {
  expect(names.length).toBe(34);
  expect(Object.keys(recordings).sort()).toEqual(names);
});

describe('a Service has the pods and ports that the control plane gave it', () => {
  test.each(names)('%s', (name) => {
    const graph = graphOf(name);
    const pods = graph.workloads.flatMap(podsOf);
    const shorten: Shorten = (pod) =>
      pods.find((one) => (one.isExact ? one.name === pod : pod.startsWith(one.name)))?.name ?? pod;
    for (const service of graph.ofKind('Service')) {
      const said = graph.endpointsOf(service).map(({ pod, ports }) => line(pod.name, ports));
      expect(said.sort()).toEqual(recordedLines(name, service, shorten));
    }
  });
});

/** Worlds whose pods are refused for what they are, and not for what they name. */
const refusedByStructure: readonly string[] = ['sts-invalid-template', 'sts-name-53', 'sts-name-too-long'];

describe('a workload makes the pods that the control plane made', () => {
  test.each(names.filter((name) => !refusedByStructure.includes(name)))('%s', (name) => {
    const graph = graphOf(name);
    const recorded = Object.keys(recordings[name]?.runs.file.pods ?? {}).map((id) => id.slice(id.indexOf('/') + 1));
    const refused = new Set(
      graph.references
        .filter(({ state, effect }) => state === 'missing' && effect.startsWith('the API server refuses'))
        .map(({ from }) => from),
    );
    const said = graph.workloads
      .filter(({ resource }) => !refused.has(resource))
      .flatMap((workload) => podsOf(workload).map((pod) => [pod, pod.isExact ? 1 : (workload.replicas ?? 0)] as const));
    const count = ({ name: start, isExact }: Pod) =>
      recorded.filter((pod) => (isExact ? pod === start : pod.startsWith(start))).length;
    expect(said.map(([pod]) => [pod.name, count(pod)])).toEqual(said.map(([pod, wanted]) => [pod.name, wanted]));
    expect(said.reduce((sum, [, wanted]) => sum + wanted, 0)).toBe(recorded.length);
  });
});
