import { type ClaimReport, verdictOf } from './claim-report.ts';
import { safeJson } from './safe.ts';

/** The derivation of one claim as JSON; `schemas/claim.schema.json` describes it. */
export function claimJson(report: ClaimReport): string {
  const { claim, explanation, place, resource, placeOfVolume } = report;
  const common = { version: 1, claim, place, resource, verdict: verdictOf(report) };
  if (explanation.state !== 'derived') {
    const more = explanation.state === 'never-created' ? { because: explanation.because } : {};
    return `${safeJson({ ...common, state: explanation.state, ...more }, 2)}\n`;
  }
  const { binding, asks, decidedBy, pods, volumes, nearest } = explanation.derivation;
  const { state, volume, candidates, mayStayPending, reasons } = binding;
  return `${safeJson(
    {
      ...common,
      state,
      volume,
      candidates,
      mayStayPending,
      asks,
      decidedBy,
      pods,
      volumes: volumes.map((each) => ({ ...each, place: placeOfVolume(each.name) })),
      nearest,
      reasons: reasons.filter((reason) => reason.volume === undefined),
    },
    2,
  )}\n`;
}
