import type { At } from '../at.ts';
import { remembered } from '../collections.ts';
import type { ContainerPort, PortOwner } from '../kubernetes/ports.ts';
import type { Container, Workload } from '../model.ts';
import { isUnfilledPort } from '../placeholders.ts';

/** A field with the ports of a container as it is written. */
export type PortAt = At<{
  name?: string;
  containerPort: number;
  hostPort?: number;
  hostIP?: string;
  protocol?: string;
}>;

/** The protocol of a port of a container, a Service, a policy and so on: TCP where none is written. */
export function protocolOf(port: At<{ protocol?: string }>): string {
  return port.get('protocol').text() ?? 'TCP';
}

/** The ports that the containers of a pod declare, of all roles, as they are written. */
export function portsAt({ containers }: Pick<Workload, 'containers'>): readonly PortAt[] {
  return portsIn(containers);
}

/** Each Service asks that of all pods that it selects. */
const portsIn: (containers: readonly Container[]) => readonly PortAt[] = remembered((containers) =>
  containers.flatMap(({ at }) => at.get('ports').items()),
);

/** The place of the ports of a pod: those of the first container that declares any, else the containers. */
export function portsPlace({ containers, spec }: Workload) {
  const ports = containers.map(({ at }) => at.get('ports')).find(({ exists }) => exists);
  return ports?.key ?? spec.get('containers').key;
}

/** The numbers that containers declare, each once. */
export const portNumbers: (containers: readonly Container[]) => readonly number[] = remembered((containers) => [
  ...new Set(portsAt({ containers }).flatMap((port) => port.get('containerPort').number() ?? [])),
]);

/** Whether a port that containers declare is filled in later: then nobody knows what they declare. */
export function hasUnfilledPort(containers: readonly Container[]): boolean {
  return portsAt({ containers }).some((port) =>
    [port.get('name'), port.get('containerPort') as At].some((at) => isUnfilledPort(at.scalar())),
  );
}

/** The containers of a pod with the ports that they declare; ephemeral ones have none. */
export const portOwners: (workload: Workload) => readonly PortOwner[] = remembered(({ containers }) =>
  containers.flatMap((container) =>
    container.role === 'ephemeral' ? [] : [{ role: container.role, ports: declaredPorts(container) }],
  ),
);

function declaredPorts({ at }: Container): readonly ContainerPort[] {
  return at
    .get('ports')
    .items()
    .map((port) => ({
      name: port.get('name').text(),
      containerPort: port.get('containerPort').number() ?? 0,
      protocol: port.get('protocol').text(),
    }));
}
