import type { Service } from 'kubernetes-types/core/v1';
import type { At } from '../at.ts';
import { matchesPairs } from '../kubernetes/label-selector.ts';
import { resolveTargetPort } from '../kubernetes/ports.ts';
import type { ResourceOf, Workload } from '../model.ts';
import { type Pod, podsOf, unforeseenLabels } from './pods.ts';
import { portOwners } from './ports.ts';
import { isExternalName } from './services.ts';

/** A port of a Service as it is reached in a pod. */
export interface EndpointPort {
  /** '' where the Service gives its only port no name. */
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
}

/** A pod behind a Service; ports that the pod does not have are left out, as the control plane does. */
export interface Endpoint {
  readonly pod: Pod;
  readonly ports: readonly EndpointPort[];
}

export interface EndpointsInput {
  readonly service: ResourceOf<'Service'>;
  /** The workloads that it selects. */
  readonly workloads: readonly Workload[];
  /** Minor version of Kubernetes 1.x. */
  readonly minorVersion: number;
}

/** From here on the ports of sidecars count (staging/src/k8s.io/endpointslice/utils.go). */
const sidecarsSince = 33;

/** What the endpoint slices of a Service will hold once its pods have addresses. */
export function endpointsOf({ service, workloads, minorVersion }: EndpointsInput): readonly Endpoint[] {
  const spec = service.at.get('spec');
  // Whatever it selects, it leads elsewhere.
  if (isExternalName(service)) return [];
  const wanted = spec.get('selector').labels();
  const pairs = Object.fromEntries(Object.entries(wanted).filter(([key]) => !unforeseenLabels.has(key)));
  const sidecarsCount = minorVersion >= sidecarsSince;
  const ports = spec.get('ports').items().map(readPort);
  return workloads.flatMap((workload) => {
    const containers = portOwners(workload);
    const reached = ports.flatMap((servicePort): readonly EndpointPort[] => {
      const { found, number } = resolveTargetPort({ servicePort, containers, sidecarsCount });
      return found && number !== undefined
        ? [{ name: servicePort.name ?? '', port: number, protocol: servicePort.protocol ?? 'TCP' }]
        : [];
    });
    return podsOf(workload)
      .filter(({ labels }) => matchesPairs(pairs, labels))
      .map((pod) => ({ pod, ports: reached }));
  });
}

function readPort(port: At<NonNullable<NonNullable<Service['spec']>['ports']>[number]>) {
  return {
    name: port.get('name').text(),
    port: port.get('port').number() ?? 0,
    targetPort: port.get('targetPort').scalar(),
    protocol: port.get('protocol').text(),
  };
}
