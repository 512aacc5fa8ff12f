import type { At } from '../at.ts';
import type { Resource } from '../model.ts';
import type { Graph } from './graph.ts';

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
export function monitoredPorts(graph: Graph, service: Resource): ReadonlySet<string> {
  const monitors = graph.referencesTo(service).filter(({ from }) => from.visitable === 'ServiceMonitor');
  return new Set(
    monitors.flatMap(({ from }) => monitorEndpoints(from).flatMap((endpoint) => endpoint.get('port').text() ?? [])),
  );
}
