import { type Binding, type Graph, groupBy, isBeside } from '../../src/rule.ts';
import { type ClaimTemplate, claimFinder, mayBeProvisioned, servedOf, type WrittenClaim } from './_claims.ts';

/** A claim that takes, or would take, one of the volumes of the run. */
export interface Contender {
  readonly binding: Binding;
  readonly claim: WrittenClaim;
  readonly volumes: readonly string[];
  readonly mayStay: boolean;
}

/** The claims of the run that volumes of the run may serve, with those volumes. */
export function contendersOf(graph: Graph): readonly Contender[] {
  const find = claimFinder(graph);
  const namers = groupBy(
    graph.ofKind('PersistentVolumeClaim').filter((claim) => claim.at.get('spec').get('volumeName').exists),
    namedBy,
  );
  /** Claims in folders of their own are variants for several clusters perhaps. */
  const isNamedTwice = (claim: WrittenClaim) =>
    (namers.get(namedBy(claim)) ?? []).some(
      (other) =>
        (other.name !== claim.resource.name || other.namespace !== claim.resource.namespace) &&
        (isBeside(other, claim.resource) || graph.sameNamespace(other, claim.resource) === true),
    );
  const isServed = rememberingTemplates((template: ClaimTemplate) => servedOf(graph, template).length > 0);
  return graph.bindings.flatMap((binding): readonly Contender[] => {
    const claim = find(binding.claim);
    // A claim that a provisioner serves in the end takes nothing away that it would not give back.
    if (!claim || binding.reasons.some(({ code }) => code === 'provisioner') || mayBeProvisioned(graph, binding))
      return [];
    const volumes = binding.volume === undefined ? (binding.candidates ?? []) : [binding.volume];
    if (binding.state === 'bound') return [{ binding, claim, volumes, mayStay: false }];
    if (binding.state === 'race') return [{ binding, claim, volumes, mayStay: binding.mayStayPending === true }];
    // reference-missing tells that a volume does not exist at all.
    const isOutside = binding.state === 'unknown' && binding.reasons.some(({ code }) => code === 'volume-not-found');
    if (isOutside && isNamedTwice(claim)) return [{ binding, claim, volumes: [namedBy(claim) ?? ''], mayStay: true }];
    const isShort = binding.state === 'pending' && claim.template !== undefined && isServed(claim.template);
    return isShort ? [{ binding, claim, volumes: [], mayStay: true }] : [];
  });
}

/** Claims that may take the same volumes, or come from the same template. */
export function competingGroups(contenders: readonly Contender[]): readonly (readonly Contender[])[] {
  const leaders = new Map<string, string>();
  const leaderOf = (id: string): string => {
    let leader = id;
    for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader))
      leader = next;
    // Chains stay short, so that ten thousand claims are grouped in no time.
    leaders.set(id, leader);
    return leader;
  };
  // Equal claims share one list of candidates.
  const joined = new Map<readonly string[], string>();
  const idOf = ({ binding, claim }: Contender) =>
    claim.template ? `template ${claim.template.id}` : `claim ${binding.claim.namespace}/${binding.claim.name}`;
  for (const contender of contenders) {
    const known = joined.get(contender.volumes);
    const others = known === undefined ? contender.volumes.map((name) => `volume ${name}`) : [known];
    for (const other of others) leaders.set(leaderOf(other), leaderOf(idOf(contender)));
    joined.set(contender.volumes, idOf(contender));
  }
  return [...groupBy(contenders, (contender) => leaderOf(idOf(contender))).values()];
}

/** The volume that a claim asks for by name. */
export function namedBy({ at }: Pick<WrittenClaim, 'at'>): string | undefined {
  return at.get('spec').get('volumeName').text();
}

function rememberingTemplates(ask: (template: ClaimTemplate) => boolean): (template: ClaimTemplate) => boolean {
  const known = new Map<string, boolean>();
  return (template) => {
    const answer = known.get(template.id) ?? ask(template);
    known.set(template.id, answer);
    return answer;
  };
}
