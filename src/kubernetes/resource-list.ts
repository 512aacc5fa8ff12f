import { addQuantities, compareQuantities, parseQuantity, type Quantity, quantityCeil } from './quantity.ts';
import { quantityFromField } from './quantity-parse.ts';

/** Amounts by the name of the resource: cpu, memory and so on. */
export type ResourceList = ReadonlyMap<string, Quantity>;

/** The resources of a container or of a pod. */
export interface Needs {
  readonly requests: ResourceList;
  readonly limits: ResourceList;
}

/** The resources of one container, with what it is there for. */
export interface ContainerNeeds extends Needs {
  readonly role: 'container' | 'init' | 'sidecar';
}

/**
 * The amounts of a mapping, each rounded up to thousandths as the API server does (pkg/apis/core/v1/defaults.go).
 * Undefined where one of them is no quantity, so that nobody takes it for absent. Never throws.
 */
export function readResourceList(value: unknown): ResourceList | undefined {
  if (value === undefined || value === null) return new Map();
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const list = new Map<string, Quantity>();
  for (const [name, written] of Object.entries(value)) {
    const quantity = quantityFromField(written);
    if (quantity === undefined) return undefined;
    list.set(name, inThousandths(quantity));
  }
  return list;
}

/** A whole number as an amount. */
export function countOf(number: number): Quantity {
  return parseQuantity(number) ?? { numerator: 0n, scale: 0, wide: false };
}

/** The sum, name by name; what one of the two lacks counts as nothing. Never throws. */
export function addResourceLists(a: ResourceList, b: ResourceList): ResourceList {
  return merged(a, b, addQuantities);
}

/** The greater of the two, name by name. Never throws. */
function maxOfResourceLists(a: ResourceList, b: ResourceList): ResourceList {
  return merged(a, b, (one, other) => (compareQuantities(other, one) > 0 ? other : one));
}

/** The amounts so many times. */
export function timesResourceList(list: ResourceList, times: number): ResourceList {
  const factor = BigInt(Math.max(0, Math.trunc(times)));
  return new Map([...list].map(([name, one]) => [name, { ...one, numerator: one.numerator * factor }]));
}

/**
 * What a pod needs as a whole: the sum of its containers and sidecars, or what an init container needs beside the
 * sidecars before it, whichever is more. Resources of the pod itself, which are cpu and memory, replace the sum.
 * Never throws. `PodRequests` and `PodLimits` in staging/src/k8s.io/component-helpers/resource/helpers.go
 */
export function podNeeds(containers: readonly ContainerNeeds[], ofPod?: Needs): Needs {
  return { requests: podList(containers, 'requests', ofPod), limits: podList(containers, 'limits', ofPod) };
}

function podList(containers: readonly ContainerNeeds[], field: keyof Needs, ofPod: Needs | undefined): ResourceList {
  let lasting: ResourceList = new Map();
  let sidecars: ResourceList = new Map();
  let starting: ResourceList = new Map();
  for (const container of containers) {
    if (container.role !== 'init') lasting = addResourceLists(lasting, container[field]);
    if (container.role === 'sidecar') sidecars = addResourceLists(sidecars, container[field]);
    if (container.role === 'init') {
      starting = maxOfResourceLists(starting, addResourceLists(container[field], sidecars));
    }
  }
  const own = [...(ofPod?.[field] ?? [])].filter(([name]) => name === 'cpu' || name === 'memory');
  return new Map([...maxOfResourceLists(lasting, starting), ...own]);
}

function merged(a: ResourceList, b: ResourceList, join: (a: Quantity, b: Quantity) => Quantity): ResourceList {
  const list = new Map(a);
  for (const [name, quantity] of b) {
    const known = list.get(name);
    list.set(name, known === undefined ? quantity : join(known, quantity));
  }
  return list;
}

/** No finer than a thousandth. */
function inThousandths(quantity: Quantity): Quantity {
  if (quantity.scale <= 3) return quantity;
  return { ...quantity, numerator: quantityCeil({ ...quantity, scale: quantity.scale - 3, wide: true }), scale: 3 };
}
