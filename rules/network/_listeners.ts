import { lookUp, type ResourceOf } from '../../src/rule.ts';

export type Gateway = ResourceOf<'Gateway'>;

export interface Listener {
  readonly name: string;
  readonly port: number | undefined;
  readonly protocol: string;
  readonly hostname: string | undefined;
  /** 'Same' where nothing is written. */
  readonly allowed: string;
}

/** The protocols whose listeners take routes of a kind. */
const protocolsOf: Readonly<Record<string, readonly string[]>> = {
  HTTPRoute: ['HTTP', 'HTTPS'],
  GRPCRoute: ['HTTP', 'HTTPS'],
  TLSRoute: ['TLS'],
  TCPRoute: ['TCP', 'TLS'],
  UDPRoute: ['UDP'],
};

/** Whether a listener of a protocol takes routes of a kind; who knows with a protocol of an implementation's own. */
export function takes(protocol: string, kind: string): boolean {
  const isKnown = Object.values(protocolsOf).some((protocols) => protocols.includes(protocol));
  return !isKnown || lookUp(protocolsOf, kind)?.includes(protocol) !== false;
}

/** The listeners of a Gateway, as they stand there. */
export function listenersOf({ at }: Gateway): readonly Listener[] {
  return at
    .get('spec')
    .get('listeners')
    .items()
    .map((listener) => ({
      name: listener.get('name').text() ?? '',
      port: listener.get('port').number(),
      protocol: listener.get('protocol').text() ?? '',
      hostname: listener.get('hostname').text() || undefined,
      allowed: listener.get('allowedRoutes').get('namespaces').get('from').text() ?? 'Same',
    }));
}

/** A wildcard stands for one label or more. */
export function covers(pattern: string, host: string): boolean {
  return pattern === host || (pattern.startsWith('*.') && host.endsWith(pattern.slice(1)));
}
