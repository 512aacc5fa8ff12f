import type { At, Graph, Resource } from '../../src/rule.ts';

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
  const ofWorkloads = graph.workloads.flatMap(({ resource, containers, spec }) => {
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
  const ofSettings = [...graph.ofKind('ConfigMap').map(dataAt), ...graph.ofKind('Secret').map(stringDataAt)].flatMap(
    ({ resource, data }) => data.entries().flatMap(([key, at]) => read({ resource, key, at: at as At })),
  );
  return [...ofWorkloads, ...ofSettings];
}

interface Data {
  readonly resource: Resource;
  readonly data: At<Record<string, string>>;
}

function dataAt(resource: Resource): Data {
  return { resource, data: (resource.at as At<{ data?: Record<string, string> }>).get('data') };
}

function stringDataAt(resource: Resource): Data {
  return { resource, data: (resource.at as At<{ stringData?: Record<string, string> }>).get('stringData') };
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
