/** The fields of a container's port that decide here. */
export interface ContainerPort {
  readonly name?: string | undefined;
  readonly containerPort: number;
  readonly protocol?: string | undefined;
}

/** A container as a Service sees it. `role` is container when absent; a sidecar is a restartable init container. */
export interface PortOwner {
  readonly ports?: readonly ContainerPort[] | undefined;
  readonly role?: 'container' | 'init' | 'sidecar' | undefined;
}

export interface ServicePort {
  readonly name?: string | undefined;
  readonly port: number;
  readonly targetPort?: number | string | undefined;
  readonly protocol?: string | undefined;
}

export interface TargetPortQuestion {
  readonly servicePort: ServicePort;
  readonly containers: readonly PortOwner[];
  /** Whether the ports of sidecars count: from Kubernetes 1.33 on. */
  readonly sidecarsCount: boolean;
}

export interface TargetPort {
  readonly number?: number;
  readonly found: boolean;
}

/**
 * The port of a Pod to which a Service port leads. A number always is found, whether or not a container declares it; a
 * name needs a container port of that name and the same protocol, and the first one wins. Where none is found, the
 * Pod stays an endpoint of the Service, without this port. Never throws.
 * `findPort` in staging/src/k8s.io/endpointslice/utils.go; defaults in pkg/apis/core/v1/defaults.go
 */
export function resolveTargetPort({ servicePort, containers, sidecarsCount }: TargetPortQuestion): TargetPort {
  const target = servicePort.targetPort || servicePort.port;
  if (typeof target === 'number') return { number: target, found: true };
  const protocol = protocolOf(servicePort);
  const port = searched(containers, sidecarsCount)
    .flatMap((container) => container.ports ?? [])
    .find((candidate) => candidate.name === target && protocolOf(candidate) === protocol);
  return port === undefined ? { found: false } : { number: port.containerPort, found: true };
}

/**
 * The port that a probe or hook means by a name: the first of that name in the same container, whatever its protocol.
 * Undefined when the container has none; the API server takes that, and the kubelet fails the probe. Never throws.
 * `FindPortByName` in pkg/probe/util.go
 */
export function findNamedPort(ports: readonly ContainerPort[] | undefined, name: string): ContainerPort | undefined {
  return ports?.find((port) => port.name === name);
}

/** Sidecars are searched after all containers, wherever they stand; ordinary init containers never. */
function searched(containers: readonly PortOwner[], sidecarsCount: boolean): readonly PortOwner[] {
  const ordinary = containers.filter(({ role }) => role === undefined || role === 'container');
  return sidecarsCount ? [...ordinary, ...containers.filter(({ role }) => role === 'sidecar')] : ordinary;
}

function protocolOf(port: { readonly protocol?: string | undefined }): string {
  return port.protocol || 'TCP';
}
