import type { At, Resource, ResourceOf } from '../../src/rule.ts';

/** The addresses and ranges of addresses that a resource writes down, as texts. */
export interface WrittenAddresses {
  readonly addresses: readonly At[];
  readonly ranges: readonly At[];
}

const none: WrittenAddresses = { addresses: [], ranges: [] };

/** Where the addresses of a resource stand; of kinds without any, nothing. */
export function writtenAddresses(resource: Resource): WrittenAddresses {
  switch (resource.visitable) {
    case 'Service':
      return ofService(resource as ResourceOf<'Service'>);
    case 'Endpoints':
      return { ...none, addresses: ofEndpoints(resource as ResourceOf<'Endpoints'>) };
    case 'EndpointSlice':
      return { ...none, addresses: ofSlice(resource as ResourceOf<'EndpointSlice'>) };
    case 'NetworkPolicy':
      return { ...none, ranges: ipBlocksOf(resource as ResourceOf<'NetworkPolicy'>).flatMap(rangesOf) };
    case 'Node':
      return { ...none, ranges: (resource as ResourceOf<'Node'>).at.get('spec').get('podCIDRs').items() };
    default:
      return none;
  }
}

function ofService({ at }: ResourceOf<'Service'>): WrittenAddresses {
  const spec = at.get('spec');
  return {
    addresses: [
      // The first of them repeats the single one.
      ...(spec.get('clusterIPs').items().length > 0 ? spec.get('clusterIPs').items() : [spec.get('clusterIP')]),
      ...spec.get('externalIPs').items(),
      spec.get('loadBalancerIP'),
    ] as readonly At[],
    ranges: spec.get('loadBalancerSourceRanges').items(),
  };
}

function ofEndpoints({ at }: ResourceOf<'Endpoints'>): readonly At[] {
  const subsets = at.get('subsets').items();
  const all = subsets.flatMap((one) => [...one.get('addresses').items(), ...one.get('notReadyAddresses').items()]);
  return all.map((address) => address.get('ip') as At);
}

function ofSlice({ at }: ResourceOf<'EndpointSlice'>): readonly At[] {
  if (at.get('addressType').text() === 'FQDN') return [];
  return at
    .get('endpoints')
    .items()
    .flatMap((endpoint) => endpoint.get('addresses').items());
}

/** The blocks of addresses that a policy lets in or out. */
export function ipBlocksOf({ at }: ResourceOf<'NetworkPolicy'>) {
  const spec = at.get('spec');
  const peers = [
    ...spec
      .get('ingress')
      .items()
      .flatMap((rule) => rule.get('from').items()),
    ...spec
      .get('egress')
      .items()
      .flatMap((rule) => rule.get('to').items()),
  ];
  return peers.map((peer) => peer.get('ipBlock')).filter((block) => block.exists);
}

function rangesOf(block: ReturnType<typeof ipBlocksOf>[number]): readonly At[] {
  return [block.get('cidr') as At, ...block.get('except').items()];
}
