import { type At, type Container, compareQuantities, parseQuantity, type Workload } from '../../src/rule.ts';

/** What a variable or a file is told of its own pod. */
export interface DownwardSource {
  readonly fieldRef?: { readonly fieldPath?: string };
  readonly resourceFieldRef?: ResourceField;
}

export interface ResourceField {
  readonly containerName?: string;
  readonly resource?: string;
  readonly divisor?: string;
}

/** Fields that have keys in brackets; a file may have all of them at once. */
export const keyedFields: readonly string[] = ['metadata.labels', 'metadata.annotations'];

/** What variables are told: `validEnvDownwardAPIFieldPathExpressions` in pkg/apis/core/validation/validation.go */
export const variableFields: readonly string[] = [
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.nodeName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
];

/** The name that a field had before 1.0 is still understood: pkg/apis/core/pods/helpers.go */
export const oldVariableField = 'spec.host';

/** What files are told: `validVolumeDownwardAPIFieldPathExpressions` */
export const fileFields: readonly string[] = ['metadata.name', 'metadata.namespace', 'metadata.uid', ...keyedFields];

/** The sources of the variables of a container. */
export function variableSources({ at }: Container): readonly At<DownwardSource>[] {
  return at
    .get('env')
    .items()
    .map((variable) => variable.get('valueFrom') as At as At<DownwardSource>);
}

/** The files that volumes of a pod are told. */
export function fileSources({ spec }: Workload): readonly At<DownwardSource>[] {
  const volumes = spec.get('volumes').items();
  const single = volumes.map((volume) => volume.get('downwardAPI') as At as At<Files>);
  const projected = volumes.flatMap((volume) => volume.get('projected').get('sources').items());
  return [...single, ...projected.map((source) => source.get('downwardAPI') as At as At<Files>)].flatMap((files) =>
    files.get('items').items(),
  );
}

interface Files {
  readonly items?: readonly DownwardSource[];
}

interface Divisors {
  readonly units: readonly string[];
  /** As messages list them. */
  readonly words: string;
}

const bytes: Divisors = {
  units: ['1', ...['k', 'M', 'G', 'T', 'P', 'E'].map((unit) => `1${unit}`)],
  words: '1, or one unit such as 1k, 1M, 1Ki or 1Mi',
};
const cores: Divisors = { units: ['1', '1m'], words: '1 or 1m' };
const binaryBytes = ['1', '1k', ...['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map((unit) => `1${unit}`)];

/**
 * By what the amount of a resource cannot be divided: the words for what it can be divided by, or undefined where all is
 * well. The API server compares texts, in the notation that the divisor is written in: 1000 is 1k, and 1024 is no 1Ki.
 * `validateContainerResourceDivisor`
 */
export function knownDivisors(resource: string, divisor: string): string | undefined {
  const known = resource.endsWith('.cpu')
    ? cores
    : /\.(?:memory|ephemeral-storage|hugepages-.*)$/.test(resource)
      ? bytes
      : undefined;
  const quantity = parseQuantity(divisor);
  if (!known || !quantity || quantity.numerator === 0n) return undefined;
  return unitsOf(known, divisor).some((unit) => {
    const one = parseQuantity(unit);
    return one !== undefined && compareQuantities(one, quantity) === 0;
  })
    ? undefined
    : known.words;
}

function unitsOf(known: Divisors, divisor: string): readonly string[] {
  if (/[eE][-+]?\d+$/.test(divisor)) return ['1'];
  return known === bytes && divisor.endsWith('i') ? binaryBytes : known.units;
}
