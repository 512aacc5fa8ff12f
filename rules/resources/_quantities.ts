import { type At, claimTemplatesOf, type Resource, type ResourceOf, type Workload } from '../../src/rule.ts';

/** A field that holds a quantity, and what it counts. */
export interface WrittenQuantity {
  readonly at: At;
  /** cpu, memory, requests.storage and so on; empty where it is a metric of somebody else. */
  readonly resource: string;
  /** What limits it, if it is a request. */
  readonly limit?: At;
  /** What it limits. */
  readonly request?: At;
  readonly use: 'container' | 'volume' | 'quota' | 'range' | 'metric' | 'divisor';
}

type Use = WrittenQuantity['use'];
type Requirements = {
  readonly requests?: Readonly<Record<string, string>>;
  readonly limits?: Readonly<Record<string, string>>;
};

/** The quantities of a pod template. */
export function quantitiesOfPod({ containers, spec }: Workload): readonly WrittenQuantity[] {
  const podLevel = (spec as At as At<{ resources?: Requirements }>).get('resources');
  return [
    ...containers.flatMap(({ at }) => requirements(at.get('resources') as At as At<Requirements>, 'container')),
    ...requirements(podLevel, 'container'),
    ...pairs(spec.get('overhead'), 'container'),
    // A divisor may be as small as it likes: only its grammar counts.
    ...containers.flatMap(({ at }) =>
      at
        .get('env')
        .items()
        .flatMap((entry) => present(entry.get('valueFrom').get('resourceFieldRef').get('divisor'), '', 'divisor')),
    ),
    ...spec
      .get('volumes')
      .items()
      .flatMap((volume) => [
        ...present(volume.get('emptyDir').get('sizeLimit'), 'storage', 'volume'),
        ...claim(volume.get('ephemeral').get('volumeClaimTemplate') as At as At<Claim>),
      ]),
  ];
}

/** The quantities of a resource outside of its pod template. */
export function quantitiesOf(resource: Resource): readonly WrittenQuantity[] {
  const { at } = resource;
  switch (resource.visitable) {
    case 'PersistentVolumeClaim':
      return claim(at as At<Claim>);
    case 'StatefulSet':
      return claimTemplatesOf(resource).flatMap((template) => claim(template as At as At<Claim>));
    case 'PersistentVolume':
      return pairs((at as ResourceOf<'PersistentVolume'>['at']).get('spec').get('capacity'), 'volume');
    case 'ResourceQuota':
      return pairs((at as ResourceOf<'ResourceQuota'>['at']).get('spec').get('hard'), 'quota');
    case 'LimitRange':
      return rangeQuantities(at as ResourceOf<'LimitRange'>['at']);
    case 'HorizontalPodAutoscaler':
      return metricQuantities(at as At<Autoscaler>);
    default:
      return [];
  }
}

type Claim = { spec?: { resources?: Requirements } };

function claim(at: At<Claim>): readonly WrittenQuantity[] {
  return requirements(at.get('spec').get('resources'), 'volume');
}

function requirements(at: At<Requirements | undefined>, use: Use): readonly WrittenQuantity[] {
  const requests = at.get('requests');
  const limits = at.get('limits');
  return [
    ...pairs(requests, use).map((one) => ({ ...one, limit: limits.get(one.resource) as At })),
    ...pairs(limits, use).map((one) => ({ ...one, request: requests.get(one.resource) as At })),
  ];
}

/** Ratios and the least that is allowed may be small: they are checked for their grammar only. */
function rangeQuantities(at: ResourceOf<'LimitRange'>['at']): readonly WrittenQuantity[] {
  return at
    .get('spec')
    .get('limits')
    .items()
    .flatMap((item) => [
      ...(['default', 'defaultRequest', 'max'] as const).flatMap((field) => pairs(item.get(field), 'range')),
      ...(['min', 'maxLimitRequestRatio'] as const).flatMap((field) =>
        pairs(item.get(field), 'range').map((one) => ({ ...one, resource: '' })),
      ),
    ]);
}

type Target = { value?: string; averageValue?: string };
type Metric = { name?: string; target?: Target };
type Autoscaler = { spec?: { metrics?: { [type: string]: Metric }[] } };

function metricQuantities(at: At<Autoscaler>): readonly WrittenQuantity[] {
  return at
    .get('spec')
    .get('metrics')
    .items()
    .flatMap((metric) =>
      metric.entries().flatMap(([, source]) => {
        const target = source.get('target');
        return [target.get('value'), target.get('averageValue')].flatMap((value) =>
          present(value, source.get('name').text() ?? '', 'metric'),
        );
      }),
    );
}

function pairs(at: At<Readonly<Record<string, string>> | undefined>, use: Use): readonly WrittenQuantity[] {
  return at.entries().flatMap(([resource, value]) => present(value, resource, use));
}

/** Other values than text and numbers are a fault of the structure. A text with a variable is filled in later. */
function present(at: At, resource: string, use: Use): readonly WrittenQuantity[] {
  const written = at.scalar();
  if (written === undefined || /\$[({\w]|\{\{/.test(String(written))) return [];
  return [{ at, resource, use }];
}
