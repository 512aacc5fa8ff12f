/** What the imitation of the control plane knows of manifests, and chance from a seed. Shares no code with the binder. */

export interface Spec {
  readonly [field: string]: unknown;
  readonly capacity?: { readonly storage?: string };
  readonly resources?: { readonly requests?: { readonly storage?: string } };
  readonly accessModes?: readonly string[];
  readonly volumeMode?: string;
  readonly storageClassName?: string;
  readonly claimRef?: { readonly namespace?: string; readonly name?: string; readonly uid?: string };
  readonly selector?: Selector;
  readonly volumeName?: string;
  readonly local?: object;
  readonly nodeAffinity?: { readonly required?: NodeTerms };
  readonly affinity?: {
    readonly nodeAffinity?: { readonly requiredDuringSchedulingIgnoredDuringExecution?: NodeTerms };
  };
  readonly nodeSelector?: Labels;
  readonly nodeName?: string;
  readonly replicas?: number;
  readonly ordinals?: { readonly start?: number };
  readonly podManagementPolicy?: string;
  readonly template?: { readonly spec: Spec };
  readonly volumeClaimTemplates?: readonly Manifest[];
  readonly volumes?: readonly PodVolume[];
}

export type Labels = Readonly<Record<string, string>>;

interface Requirement {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

export interface Selector {
  readonly matchLabels?: Labels;
  readonly matchExpressions?: readonly Requirement[];
}

export interface NodeTerms {
  readonly nodeSelectorTerms: readonly { readonly matchExpressions: readonly Requirement[] }[];
}

export interface PodVolume {
  readonly name: string;
  readonly persistentVolumeClaim?: { readonly claimName: string };
  readonly ephemeral?: { readonly volumeClaimTemplate: { readonly metadata?: object; readonly spec: Spec } };
}

export interface Manifest {
  readonly apiVersion?: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly uid?: string;
    readonly labels?: Labels;
    readonly annotations?: Labels;
  };
  readonly spec?: Spec;
  readonly status?: object;
  readonly provisioner?: string;
  readonly volumeBindingMode?: string;
  readonly allowedTopologies?: readonly {
    readonly matchLabelExpressions: readonly { readonly key: string; readonly values: readonly string[] }[];
  }[];
}

/** Chance from a seed, the same on every machine. */
export interface Chance {
  readonly below: (limit: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** True once in so many times. */
  readonly oneIn: (times: number) => boolean;
}

export function chanceFrom(seed: number): Chance {
  // mulberry32
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return { below, pick: (items) => items[below(items.length)] as never, oneIn: (times) => below(times) === 0 };
}

export function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = chance.below(index + 1);
    [result[index], result[other]] = [result[other] as T, result[index] as T];
  }
  return result;
}

const units: Readonly<Record<string, bigint>> = {
  m: 1n,
  '': 1000n,
  M: 1_000_000_000n,
  G: 1_000_000_000_000n,
  Mi: 1000n * 1024n ** 2n,
  Gi: 1000n * 1024n ** 3n,
};

const known = new Map<string, bigint>();

/** A quantity in thousandths of a byte; -1 where it cannot be read. */
export function sizeOf(text: string | undefined): bigint {
  if (text === undefined) return -1n;
  const found = known.get(text);
  if (found !== undefined) return found;
  const [, whole = '', fraction = '', unit = ''] = /^(\d+)(?:\.(\d))?(m|M|G|Mi|Gi)?$/.exec(text) ?? [];
  const size = whole === '' ? -1n : ((BigInt(whole) * 10n + BigInt(fraction || '0')) * (units[unit] ?? 0n)) / 10n;
  known.set(text, size);
  return size;
}

const allModes = ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'];

export const modesOf = (spec: Spec): readonly string[] => [...new Set(spec.accessModes ?? [])];

/** Whether the API server takes a volume or a claim (pkg/apis/core/validation/validation.go). */
export function isAccepted(kind: 'PersistentVolume' | 'PersistentVolumeClaim', spec: Spec): boolean {
  const modes = modesOf(spec);
  if (modes.length === 0 || !modes.every((mode) => allModes.includes(mode))) return false;
  if (modes.length > 1 && modes.includes('ReadWriteOncePod')) return false;
  if (kind === 'PersistentVolumeClaim') return sizeOf(spec.resources?.requests?.storage) > 0n;
  return sizeOf(spec.capacity?.storage) > 0n && (spec.local === undefined || spec.nodeAffinity !== undefined);
}

function requirementHolds({ key, operator, values = [] }: Requirement, labels: Labels): boolean {
  const value = labels[key];
  if (operator === 'In') return value !== undefined && values.includes(value);
  if (operator === 'NotIn') return value === undefined || !values.includes(value);
  if (operator === 'Exists') return value !== undefined;
  return value === undefined;
}

export function labelsMatch({ matchLabels = {}, matchExpressions = [] }: Selector, labels: Labels): boolean {
  const pairs = Object.entries(matchLabels).every(([key, value]) => labels[key] === value);
  return pairs && matchExpressions.every((requirement) => requirementHolds(requirement, labels));
}

export function affinityMatches(terms: NodeTerms | undefined, node: Manifest): boolean {
  if (terms === undefined) return true;
  return terms.nodeSelectorTerms.some(({ matchExpressions }) =>
    matchExpressions.every((requirement) => requirementHolds(requirement, node.metadata.labels ?? {})),
  );
}
