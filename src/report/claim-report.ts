import type { Binding, Derivation, Explanation, VolumeComparison } from '../graph/binding.ts';
import type { ResourceName } from '../rule.ts';

/** Where something is written down. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What is known of one claim, and where its parts stand. */
export interface ClaimReport {
  readonly claim: Binding['claim'];
  readonly explanation: Explanation;
  readonly place?: Place;
  /** The object in whose manifest the claim stands: itself, or what makes it. */
  readonly resource?: ResourceName;
  readonly placeOfVolume: (name: string) => Place | undefined;
}

const quoted = (names: readonly string[], most: number): string => {
  const shown = names.slice(0, most).map((name) => `'${name}'`);
  return names.length > most ? `${shown.join(', ')} or one of ${names.length - most} others` : shown.join(' or ');
};

/** What becomes of the claim, in one sentence. */
export function verdictOf({ claim, explanation }: ClaimReport): string {
  if (explanation.state === 'refused') return `the API server refuses the claim: ${explanation.why}`;
  if (explanation.state === 'never-created') {
    const names = explanation.because.map((name) => `'${name}'`).join(', ');
    return names === ''
      ? 'the claim is never created, because its pod never is'
      : `the claim is never created while claim ${names} has no volume: see claim/${claim.namespace}/${explanation.because[0]}`;
  }
  return derivedVerdict(explanation.derivation);
}

function derivedVerdict({ binding, volumes, asks }: Derivation): string {
  const { state, volume, candidates = [], mayStayPending, reasons } = binding;
  const textOf = (...codes: readonly string[]): string | undefined =>
    reasons.find(({ code }) => codes.includes(code))?.text;
  switch (state) {
    case 'bound':
      return `it is bound to volume '${volume ?? ''}'${preferenceText(volumes, asks)}`;
    case 'provisioned':
      return `no volume of the run is taken: ${textOf('provisioner') ?? 'a provisioner is asked for one'}`;
    case 'waiting':
      return `it waits: ${textOf('no-consumer') ?? 'no pod uses it'}`;
    case 'race': {
      const mayBeProvided = textOf('provisioner') === undefined ? [] : ['a provisioned volume'];
      const ends = [
        ...(candidates.length === 0 ? [] : [quoted(candidates, 3)]),
        ...mayBeProvided,
        ...(mayStayPending ? ['none'] : []),
      ];
      return `the order of creation decides which volume it gets: ${ends.join(' or ')}`;
    }
    case 'unknown':
      return `what is not in the run decides: ${textOf('unknown-default-class', 'class-not-found', 'volume-not-found') ?? 'its class or volumes may live outside'}`;
    case 'pending': {
      // The controller calls the phase of such a claim Lost (pkg/controller/volume/persistentvolume, syncBoundClaim).
      const lost = textOf('lost');
      if (lost !== undefined) return `it is Lost: ${lost}`;
      return `it stays pending: ${pendingCause(volumes, asks) ?? textOf('other-claim', 'consumer', 'volume-not-found') ?? 'no volume fits'}`;
    }
  }
}

function preferenceText(volumes: readonly VolumeComparison[], { volumeName }: Derivation['asks']): string {
  if (volumeName !== undefined) return ', which it names';
  const others = volumes.filter(({ result }) => result === 'fits').length;
  return others === 0 ? ', the only one that fits' : `, the first choice among ${others + 1} that fit`;
}

function pendingCause(volumes: readonly VolumeComparison[], { volumeName }: Derivation['asks']): string | undefined {
  if (volumes.length === 0) return volumeName === undefined ? 'the run holds no volume' : undefined;
  const looked = volumes.filter(({ result }) => result !== 'ignored');
  if (volumeName !== undefined) return looked[0]?.reason;
  if (looked.every(({ result }) => result === 'rejected'))
    return looked.length === 1 ? 'the only volume does not fit' : `none of the ${looked.length} volumes fits`;
  const [fitting, ...more] = looked.filter(({ result }) => result === 'fits');
  if (fitting !== undefined && more.length === 0) return fitting.reason;
  return more.some(({ rivals }) => rivals.length > 0) ? 'other claims get all volumes that fit' : undefined;
}
