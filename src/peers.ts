import table from '../rules/peers.json' with { type: 'json' };

/** Tools whose checks are told apart here, in the order in which they are printed. */
export const peers = [
  'kube-linter',
  'kube-score',
  'polaris',
  'kubescape',
  'checkov',
  'trivy',
  'kics',
  'datree',
  'kubesec',
] as const;
export type Peer = (typeof peers)[number];

/** Ids of checks by the tool that has them. */
export type PeerChecks = { readonly [P in Peer]?: readonly string[] };

/** `rules/peers.json`: which checks of others a rule covers, and which are left out for a reason. */
export interface PeerTable {
  readonly rules: Readonly<Record<string, PeerChecks>>;
  readonly declined: readonly { readonly why: string; readonly checks: PeerChecks }[];
}

export const peerTable: PeerTable = table;

/** A check of another tool: the rules that cover it, or why none does. */
export interface PeerCheck {
  readonly peer: Peer;
  readonly check: string;
  readonly rules: readonly string[];
  readonly declined?: string;
}

/** All checks of others that are known, by tool and by their own ids. */
export function peerChecks({ rules, declined }: PeerTable): readonly PeerCheck[] {
  return peers.flatMap((peer) => {
    const rulesOf = new Map<string, readonly string[]>();
    for (const [rule, checks] of Object.entries(rules))
      for (const check of checks[peer] ?? []) rulesOf.set(check, [...(rulesOf.get(check) ?? []), rule]);
    const covered = [...rulesOf].map(([check, ids]) => ({ peer, check, rules: ids }));
    const left = declined.flatMap(({ why, checks }) =>
      (checks[peer] ?? []).map((check) => ({ peer, check, rules: [], declined: why })),
    );
    return [...covered, ...left].sort((a, b) => a.check.localeCompare(b.check, 'en', { numeric: true }));
  });
}
