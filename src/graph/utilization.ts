import type { At, Where } from '../at.ts';
import { groupBy, remembered, remembering } from '../collections.ts';
import { type Container, metadataOf, type Resource, type ResourceOf, type Workload } from '../model.ts';
import { effectiveResources, isLasting } from './effective.ts';
import type { Graph } from './graph.ts';
import { type Autoscaler, autoscalersOf, isSized } from './scale.ts';

/** A metric that is a share of what containers request, so that they have to request it. */
export interface UtilizationMetric {
  readonly autoscaler: Resource;
  /** cpu, memory. */
  readonly resource: string;
  /** The only container that counts; all of the pod when absent. */
  readonly container: string | undefined;
  readonly at: Where;
  /** The percentage that is aimed at, where one is written down. */
  readonly target?: At<number | undefined>;
  /** Where the container is named. */
  readonly containerAt?: Where;
}

/** The metrics by which a workload is scaled and that need requests. */
export function utilizationMetrics(graph: Graph, { resource }: Workload): readonly UtilizationMetric[] {
  return autoscalersOf(graph, resource).flatMap(metricsOf);
}

/**
 * Finds the metrics that need a request which a container does not have. What a patch, a variant of the same name or a
 * LimitRange may give counts as given. Init containers are not measured; sidecars are.
 * `calculatePodRequestsFromContainers` in pkg/controller/podautoscaler/replica_calculator.go
 */
export function unmetMetrics(graph: Graph): (container: Container) => readonly UtilizationMetric[] {
  const { isRequested } = effectiveResources(graph);
  const metricsFor = remembered((workload: Workload) => settledMetrics(graph, workload));
  const variantsOf = variantSearch(graph);
  const isRequestedIn = remembered((variants: readonly Container[]) =>
    remembering((resource: string) => variants.some((one) => isRequested(one, resource))),
  );
  return (container) => {
    const metrics = metricsFor(container.workload);
    if (metrics.length === 0 || !isLasting(container)) return [];
    const isGiven = isRequestedIn(variantsOf(container));
    return metrics.filter(
      ({ container: name, resource }) => (name === undefined || name === container.name) && !isGiven(resource),
    );
  };
}

/** None where something else than the manifest may say what its containers request. */
function settledMetrics(graph: Graph, workload: Workload): readonly UtilizationMetric[] {
  const metrics = utilizationMetrics(graph, workload);
  const isOpen = () => graph.mayBeUnread(workload.resource.name) || isSized(graph, workload);
  return metrics.length > 0 && isOpen() ? [] : metrics;
}

/** Finds a container in all manifests that may be of one object: one of them may be a patch. All are given one list. */
function variantSearch(graph: Graph): (container: Container) => readonly Container[] {
  const idOf = ({ workload, name }: Container) => `${workload.resource.kind}/${name}`;
  const sorted = remembered((workloads: readonly Workload[]) =>
    groupBy(
      workloads.flatMap(({ containers }) => containers),
      idOf,
    ),
  );
  return (container) => {
    const { resource } = container.workload;
    return sorted(graph.workloadsNamed(resource.name).possible(resource)).get(idOf(container)) ?? [container];
  };
}

function metricsOf({ resource }: Autoscaler): readonly UtilizationMetric[] {
  return resource.visitable === 'ScaledObject'
    ? triggersOf(resource as ResourceOf<'ScaledObject'>)
    : resourceMetricsOf(resource);
}

/** The fields of all versions: `targetAverageUtilization` is that of v2beta1. */
interface ResourceMetric {
  name?: string;
  container?: string;
  target?: { type?: string; averageUtilization?: number };
  targetAverageUtilization?: number;
}
interface Scaler {
  spec?: {
    scaleTargetRef?: { name?: string };
    targetCPUUtilizationPercentage?: number;
    metrics?: { type?: string; resource?: ResourceMetric; containerResource?: ResourceMetric }[];
  };
}

const metricsAnnotation = 'autoscaling.alpha.kubernetes.io/metrics';

function resourceMetricsOf(autoscaler: Resource): readonly UtilizationMetric[] {
  const spec = (autoscaler.at as At<Scaler>).get('spec');
  const percentage = spec.get('targetCPUUtilizationPercentage');
  const metrics = spec.get('metrics');
  // Without any metric the API server asks for a cpu utilization of 80 % (pkg/apis/autoscaling/v2/defaults.go).
  if (percentage.exists || metrics.items().length === 0) {
    // In v1 other metrics stand in an annotation, and then there is no default.
    if (metadataOf(autoscaler.at).get('annotations').get(metricsAnnotation).exists && !percentage.exists) return [];
    const at = percentage.exists ? percentage : spec.get('scaleTargetRef').key;
    const target = percentage.exists ? { target: percentage } : {};
    return [{ autoscaler, resource: 'cpu', container: undefined, at, ...target }];
  }
  return metrics.items().flatMap((metric) =>
    (['resource', 'containerResource'] as const).flatMap((source): readonly UtilizationMetric[] => {
      const of = metric.get(source);
      const target = of.get('target');
      const shares = [target.get('averageUtilization'), of.get('targetAverageUtilization')] as const;
      const share = shares.find(({ exists }) => exists);
      const resource = of.get('name').text();
      if (!resource || !share) return [];
      const container = source === 'containerResource' ? of.get('container') : undefined;
      return [
        {
          autoscaler,
          resource,
          container: container?.text(),
          at: of.get('name'),
          target: share,
          ...(container?.text() === undefined ? {} : { containerAt: container }),
        },
      ];
    }),
  );
}

/** Triggers of KEDA for cpu and memory; the type of the metric once stood in the metadata. */
function triggersOf(autoscaler: ResourceOf<'ScaledObject'>): readonly UtilizationMetric[] {
  return autoscaler.at
    .get('spec')
    .get('triggers')
    .items()
    .flatMap((trigger): readonly UtilizationMetric[] => {
      const resource = trigger.get('type').text();
      const metadata = trigger.get('metadata').labels();
      const metricType = trigger.get('metricType').text() ?? metadata['type'];
      if ((resource !== 'cpu' && resource !== 'memory') || (metricType !== undefined && metricType !== 'Utilization'))
        return [];
      return [{ autoscaler, resource, container: metadata['containerName'], at: trigger.get('type') }];
    });
}
