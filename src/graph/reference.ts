import type { At } from '../at.ts';
import type { Resource } from '../model.ts';
import type { NearLabel } from './near-label.ts';
import type { ReferenceRow } from './references.ts';
import type { SelectionRow } from './selections.ts';

/**
 * resolved: the target is in the run, or made for sure. missing: there is proof that it is not there. unknown: it may
 * live outside the run.
 */
export type ReferenceState = 'resolved' | 'missing' | 'unknown';

/** Why a target is certainly missing. */
export type Proof =
  | { readonly code: 'complete' }
  | { readonly code: 'near-miss'; readonly resource: Resource }
  | { readonly code: 'other-namespace'; readonly resource: Resource }
  | { readonly code: 'near-key'; readonly key: string; readonly resource: Resource }
  | { readonly code: 'no-key'; readonly resource: Resource }
  | { readonly code: 'no-port'; readonly resource: Resource }
  | { readonly code: 'near-label'; readonly near: NearLabel; readonly resource: Resource };

/** A field of one resource that names or selects another. */
export interface Reference {
  /** The row of the table that it comes from. */
  readonly row: ReferenceRow | SelectionRow;
  readonly from: Resource;
  readonly at: At<string | undefined>;
  readonly to: ReferenceTarget;
  /** The key or the port that is asked for, too. */
  readonly keyAt?: At | undefined;
  readonly optional: boolean;
  readonly effect: string;
  readonly state: ReferenceState;
  readonly targets: readonly Resource[];
  readonly proof?: Proof | undefined;
}

/** What a reference asks for. */
export interface ReferenceTarget {
  readonly kind: string;
  /** '' for kinds outside of namespaces. */
  readonly namespace: string;
  /** '' where a selector says what is meant. */
  readonly name: string;
  readonly key?: string;
  readonly port?: string | number;
  readonly selector?: string;
}
