import type { At } from '../at.ts';
import type { Resource } from '../model.ts';
import type { Graph } from './graph.ts';
import { isHeadless } from './services.ts';

/** One thing that Prometheus asks, of a ServiceMonitor or a PodMonitor of the Prometheus operator. */
export type MonitorEndpoint = At<{ port?: string }>;

/** What a ServiceMonitor or a PodMonitor has Prometheus ask. */
export function monitorEndpoints({ at }: Resource): readonly MonitorEndpoint[] {
  const spec = (
    at as At<{ spec?: { endpoints?: { port?: string }[]; podMetricsEndpoints?: { port?: string }[] } }>
  ).get('spec');
  return [...spec.get('endpoints').items(), ...spec.get('podMetricsEndpoints').items()];
}

/** Names of the ports of a Service that ServiceMonitors of the run have Prometheus ask. */
function monitoredPorts(graph: Graph, service: Resource): ReadonlySet<string> {
  const monitors = graph.referencesTo(service, 'ServiceMonitor');
  return new Set(
    monitors.flatMap(({ from }) => monitorEndpoints(from).flatMap((endpoint) => endpoint.get('port').text() ?? [])),
  );
}

type ServicePort = { name?: string; targetPort?: number | string };

/**
 * Whether only a collector of metrics asks a Service, who comes again: by its name, by the names of its ports, or because
 * it is headless and a monitor names each of its ports.
 */
export function isForMetrics(graph: Graph, service: Resource): boolean {
  if (/(^|-)metrics(-service)?$/.test(service.name)) return true;
  const ports = (service.at as At<{ spec?: { ports?: ServicePort[] } }>).get('spec').get('ports').items();
  const monitored = isHeadless(service) ? monitoredPorts(graph, service) : new Set();
  const isAskedForMetrics = (port: (typeof ports)[number]) => {
    const name = port.get('name').text() ?? '';
    return monitored.has(name) || /metrics|prometheus/.test(`${name} ${port.get('targetPort').scalar() ?? ''}`);
  };
  return ports.length > 0 && ports.every(isAskedForMetrics);
}
