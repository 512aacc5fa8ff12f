import {
  type At,
  type Graph,
  groupBy,
  isExternalName,
  isHeadless,
  lazily,
  mayMakeObjects,
  namesBefore,
  nearMiss,
  type Resource,
  remembered,
} from '../../src/rule.ts';
import type { Address } from './_addresses.ts';
import type { Service } from './_selection.ts';

/** What is wrong with an address, and the Service that proves it. */
export type AddressVerdict = { readonly service: Service; readonly at?: At } & (
  | { readonly code: 'fixed' | 'elsewhere' }
  | { readonly code: 'similar'; readonly meant: string }
  | { readonly code: 'target'; readonly asked: number; readonly own: number }
  | { readonly code: 'port'; readonly known: string }
);

/** Says of addresses whether they lead past the Services of a run. */
export function addressJudge(graph: Graph): (address: Address) => AddressVerdict | undefined {
  const services = graph.ofKind('Service').filter(({ name }) => name !== '');
  const none: readonly Service[] = [];
  const byName = groupBy(services, ({ name }) => name);
  const byNamespace = groupBy(services, ({ namespace }) => namespace);
  const byAddress = groupBy(services, (service) => service.at.get('spec').get('clusterIP').text() ?? '');
  const nearInNamespace = new Map<string, (file: string) => readonly Service[]>();
  const namespacesInUse = new Set(services.filter((one) => one.hasOwnNamespace).map(({ namespace }) => namespace));
  const whereabouts = remembered((namesakes: readonly Service[]) => ({
    candidates: graph.candidates(namesakes),
    inNamespace: groupBy(namesakes, ({ namespace }) => namespace),
  }));
  const makers = lazily(() => new Set(graph.resources.filter(mayMakeObjects).map(({ name }) => name)));

  return (address) => {
    const { resource, host, port, isAlone } = address;
    const isNear = (service: Service) => graph.areNear(resource, service);
    const fixed = isAlone ? byAddress.get(host)?.find(isNear) : undefined;
    if (fixed) return { code: 'fixed', service: fixed, at: fixed.at.get('spec').get('clusterIP') as At };
    const asked = askedService(graph, address, isNamespace);
    if (!asked || /^\d+(\.\d+){3}$/.test(host)) return undefined;
    const namesakes = byName.get(asked.name) ?? none;
    const { candidates, inNamespace } = whereabouts(namesakes);
    const reached = asked.isShort ? candidates.sure(resource) : (inNamespace.get(asked.namespace) ?? []);
    const found = reached.filter((service) => isNear(service) && asked.isSame(service) === true);
    if (found.length > 0) return port === undefined ? undefined : wrongPort(graph, found, port);
    if (mayExist(asked)) return undefined;
    const near = namesakes.filter(isNear);
    const [other] = near;
    if (asked.isShort && other && isElsewhere(graph, resource, namesakes)) return { code: 'elsewhere', service: other };
    const neighbours = nearServices(asked.namespace, resource).filter((one) => asked.isSame(one) === true);
    const slip = similar({ asked, neighbours, namesakes: near, isAlone });
    return slip && { code: 'similar', service: slip.service, meant: slip.host };
  };

  /** An operator makes it, another namespace may be its, or it is outside of the run. */
  function mayExist({ name, namespace }: Asked): boolean {
    if (graph.mayBeUnread(name) || graph.isExternal('Service', namespace, name)) return true;
    if (byName.get(name)?.some((one) => !graph.isNamespaceGiven(one))) return true;
    return namesBefore(name).some((one) => makers().has(one));
  }

  function nearServices(namespace: string, { file }: Resource): readonly Service[] {
    const nearTo =
      nearInNamespace.get(namespace) ?? graph.nearSearch(byNamespace.get(namespace) ?? [], (service) => service.file);
    nearInNamespace.set(namespace, nearTo);
    return nearTo(file);
  }

  function isNamespace(name: string): boolean {
    return namespacesInUse.has(name) || graph.find('Namespace', '', name).length > 0;
  }
}

/** Whether all Services of a name are surely in other namespaces than a program. */
function isElsewhere(graph: Graph, resource: Resource, namesakes: readonly Service[]): boolean {
  const isOther = (one: Service) => graph.isNamespaceGiven(one) && one.namespace !== resource.namespace;
  return graph.isNamespaceGiven(resource) && namesakes.every(isOther);
}

interface Asked {
  readonly name: string;
  readonly namespace: string;
  /** What follows name and namespace. */
  readonly rest: string;
  /** Whether no namespace is written. */
  readonly isShort: boolean;
  readonly isSame: (service: Service) => boolean | undefined;
}

/** The Service that a host means: `name`, `name.namespace` of the run, or the full name with `svc`. */
function askedService(
  graph: Graph,
  { resource, host, isAlone, port }: Address,
  isNamespace: (name: string) => boolean,
): Asked | undefined {
  const labels = host.split('.');
  const [name = '', namespace = '', svc] = labels;
  if (labels.length === 1) {
    // In a file a short name may be one that the file itself defines.
    const isUsable = (isAlone || port !== undefined) && name !== 'localhost';
    const isSame = (service: Service) => graph.sameNamespace(resource, service);
    return isUsable ? { name, namespace: resource.namespace, rest: '', isShort: true, isSame } : undefined;
  }
  const isFull = svc === 'svc' || labels.length === 2;
  // With two labels it may be a domain, or a pod of a headless Service.
  const isKnown = svc === 'svc' || isNamespace(namespace);
  if (!isFull || !isKnown) return undefined;
  const isSame = (service: Service) => graph.isNamespaceGiven(service) && service.namespace === namespace;
  return {
    name,
    namespace,
    rest: labels
      .slice(2)
      .map((label) => `.${label}`)
      .join(''),
    isShort: false,
    isSame,
  };
}

interface Surroundings {
  readonly asked: Asked;
  /** The Services of the namespace that is asked for. */
  readonly neighbours: readonly Service[];
  /** The Services of the name that is asked for. */
  readonly namesakes: readonly Service[];
  readonly isAlone: boolean;
}

interface Slip {
  readonly service: Service;
  /** The host as it was probably meant. */
  readonly host: string;
}

/** A Service with nearly this name in the namespace, or with this name in nearly this namespace. */
function similar({ asked, neighbours, namesakes, isAlone }: Surroundings): Slip | undefined {
  const { name, namespace, rest, isShort } = asked;
  if (isShort && !isAlone) return undefined;
  const byName = nearMiss(name, neighbours, (service) => service.name);
  if (byName) return { service: byName, host: isShort ? byName.name : `${byName.name}.${namespace}${rest}` };
  if (isShort || neighbours.length > 0) return undefined;
  const byNamespace = nearMiss(namespace, namesakes, (service) => service.namespace);
  return byNamespace && { service: byNamespace, host: `${name}.${byNamespace.namespace}${rest}` };
}

/** A port that none of these Services, which are versions of one, answers on. Pods answer on any port. */
function wrongPort(graph: Graph, services: readonly Service[], asked: number): AddressVerdict | undefined {
  const isOpen = services.some((service) => {
    const spec = service.at.get('spec');
    return (
      isHeadless(service) ||
      isExternalName(service) ||
      spec.get('ports').items().length === 0 ||
      graph.mayBeUnread(service.name)
    );
  });
  const ports = services.flatMap((service) => service.at.get('spec').get('ports').items());
  const numbers = ports.flatMap((one) => one.get('port').number() ?? []);
  const [service] = services;
  if (isOpen || !service || numbers.includes(asked)) return undefined;
  const at = service.at.get('spec').get('ports') as At;
  const own = ports
    .find((one) => one.get('targetPort').value === asked)
    ?.get('port')
    .number();
  if (own !== undefined) return { code: 'target', service, at, asked, own };
  return { code: 'port', service, at, known: [...new Set(numbers)].slice(0, 4).join(', ') };
}
