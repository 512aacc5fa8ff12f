import { type At, type Graph, type Resource, type ResourceOf, remembered, type Workload } from '../../src/rule.ts';

/** A host that the settings of a program name, with the port behind it. */
export interface Address {
  /** The manifest in whose namespace the program runs. */
  readonly resource: Resource;
  readonly at: At;
  readonly host: string;
  readonly port: number | undefined;
  /** As it is written, without scheme and path. */
  readonly text: string;
  /** Whether it stands for itself, and not in a file of several lines, where it may name something of that file. */
  readonly isAlone: boolean;
}

/** Keys whose values are hosts. Those for services hold names for people as often as hosts. */
const hostKey = /(^|[_.-])(host|hostname|addr|address|endpoint|server|url|uri)s?$/i;
const hostValue = /^([a-z0-9](?:[-a-z0-9.]*[a-z0-9])?)(?::(\d{1,5}))?$/;
const urls =
  /\b[a-z][a-z0-9+]*:\/\/(?:[^\s/@"'`]*@)?([a-z0-9](?:[-a-z0-9.]*[a-z0-9])?)(?::(\d{1,5}))?(?=[/?#\s"'`,;)\]}]|$)/gi;

/** The addresses in variables, arguments and settings of a run. */
export function addressesOf(graph: Graph): readonly Address[] {
  return [
    ...graph.workloads.flatMap(ofWorkload),
    ...graph.ofKind('ConfigMap').flatMap(ofConfigMap),
    ...graph.ofKind('Secret').flatMap(ofSecret),
  ];
}

const ofWorkload = remembered(({ resource, containers, spec }: Workload): readonly Address[] => {
  // With domains of its own to search, or the DNS of its node, a short name may mean anything.
  const isOwnDns = spec.get('dnsConfig').get('searches').exists || spec.get('dnsPolicy').text() === 'None';
  if (isOwnDns) return [];
  return containers.flatMap(({ at }) => [
    ...at
      .get('env')
      .items()
      .flatMap((one) => read({ resource, key: one.get('name').text() ?? '', at: one.get('value') as At })),
    ...[...at.get('args').items(), ...at.get('command').items()].flatMap((one) =>
      read({ resource, key: '', at: one as At }),
    ),
  ]);
});

const ofConfigMap = remembered((map: ResourceOf<'ConfigMap'>) => addressesIn(map, map.at.get('data')));
const ofSecret = remembered((secret: ResourceOf<'Secret'>) => addressesIn(secret, secret.at.get('stringData')));

function addressesIn(resource: Resource, data: At<Record<string, string>>): readonly Address[] {
  return data.entries().flatMap(([key, at]) => read({ resource, key, at: at as At }));
}

interface Setting {
  readonly resource: Resource;
  readonly key: string;
  readonly at: At;
}

function read({ resource, key, at }: Setting): readonly Address[] {
  const text = at.text();
  if (text === undefined || text.length > longest) return [];
  const isAlone = !text.trim().includes('\n');
  const plain = isAlone && hostKey.test(key) ? hostValue.exec(text.trim()) : null;
  const found = plain ? [plain] : text.includes('://') ? [...withoutComments(text).matchAll(urls)] : [];
  return found.flatMap(([, host = '', port]) => {
    const number = port === undefined ? undefined : Number(port);
    const written = port === undefined ? host : `${host}:${port}`;
    return host === '' ? [] : [{ resource, at, host: host.toLowerCase(), port: number, text: written, isAlone }];
  });
}

/** A ConfigMap may hold a whole program; its addresses are not settings. */
const longest = 20_000;

function withoutComments(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*(#|\/\/|;|\*)/.test(line))
    .join('\n');
}
