import type { Arguments } from './args.ts';
import { type At, spanAt } from './at.ts';
import { type ExitCode, exitCode, UsageError } from './errors.ts';
import { explainClaim } from './graph/binding.ts';
import { claimOrigin } from './graph/claim-origins.ts';
import type { Graph } from './graph/graph.ts';
import type { Machine } from './main.ts';
import { didYouMean } from './nearest.ts';
import { lineStarts, rangeOf } from './parse/lines.ts';
import { claimJson } from './report/claim-json.ts';
import { claimPretty } from './report/claim-pretty.ts';
import type { ClaimReport, Place } from './report/claim-report.ts';

const prefix = 'claim/';

/** Where to look for a claim. */
export interface ClaimQuestion {
  /** `claim/namespace/name`, or `claim/name` where one namespace is meant. */
  readonly subject: string;
  readonly graph: Graph;
  /** Where a claim is looked for that is asked without a namespace. */
  readonly namespace: string;
  readonly textOf: (file: string) => string | undefined;
}

/** Prints why a claim gets the volume that it gets, or none. */
export function explainClaimTo(
  machine: Machine,
  args: Arguments,
  { color, ...question }: ClaimQuestion & { readonly color: boolean },
): ExitCode {
  const [format = 'pretty', ...more] = args.flags.format ?? [];
  if (more.length > 0 || (format !== 'pretty' && format !== 'json'))
    throw new UsageError(`a claim is explained as pretty or json, not as '${more[0] ?? format}'`);
  const report = claimReport(question);
  machine.stdout(format === 'json' ? claimJson(report) : claimPretty(report, { color }));
  return exitCode.clean;
}

/** All that there is to say about a claim. Throws a UsageError when there is no such claim, or several are meant. */
export function claimReport(question: ClaimQuestion): ClaimReport {
  const { graph, textOf } = question;
  const claim = claimMeant(question);
  const { claims } = graph.storage;
  const isMeant = ({ namespace, name }: ClaimReport['claim']) => namespace === claim.namespace && name === claim.name;
  const explanation = explainClaim(graph.storage, claim);
  if (explanation === undefined) throw new UsageError(`there is no claim '${claim.namespace}/${claim.name}'`);
  const madeBy = claims.some((each) => isMeant(each) && each.madeBy === undefined)
    ? undefined
    : claims.find(isMeant)?.madeBy;
  const origin = claimOrigin(graph, { ...claim, ...(madeBy === undefined ? {} : { madeBy }) });
  const placeOf = (file: string, at: At): Place => {
    const { start } = rangeOf(lineStarts(textOf(file) ?? ''), spanAt(at));
    return { file, line: start.line, column: start.column };
  };
  return {
    claim,
    explanation,
    ...(origin === undefined
      ? {}
      : { place: placeOf(origin.resource.file, origin.at), resource: nameOf(origin.resource) }),
    placeOfVolume: (name) => {
      const [volume] = graph.find('PersistentVolume', '', name);
      return volume && placeOf(volume.file, volume.at.get('metadata').get('name'));
    },
  };
}

const nameOf = ({ apiVersion, kind, namespace, name }: NonNullable<ClaimReport['resource']>) => ({
  apiVersion,
  kind,
  namespace,
  name,
});

/** `claim/namespace/name`, or `claim/name` where one namespace is meant. */
function claimMeant({ subject, graph, namespace }: ClaimQuestion): ClaimReport['claim'] {
  const words = subject.slice(prefix.length).split('/');
  const [first = '', second, ...rest] = words;
  if (first === '' || second === '' || rest.length > 0)
    throw new UsageError(`'${subject}' has to be 'claim/namespace/name' or 'claim/name'`);
  const claims = graph.storage.claims.filter((claim) => !claim.isUnnamed);
  const alike = claims.filter((claim) =>
    second === undefined ? claim.name === first : claim.namespace === first && claim.name === second,
  );
  const [claim] = [...alike.filter((each) => each.namespace === namespace), ...alike];
  const namespaces = new Set(alike.map((each) => each.namespace));
  if (claim !== undefined && (namespaces.size === 1 || claim.namespace === namespace))
    return { namespace: claim.namespace, name: claim.name };
  if (claim !== undefined)
    throw new UsageError(
      `several namespaces have a claim '${first}': ${[...namespaces].map((each) => `'${each}'`).join(', ')}`,
    );
  const ids = [...new Set(claims.map((each) => (second === undefined ? each.name : `${each.namespace}/${each.name}`)))];
  const asked = words.join('/');
  const elsewhere = claims.find((each) => each.name === second);
  const hint =
    didYouMean(asked, ids) ||
    (elsewhere === undefined ? '' : ` (did you mean '${elsewhere.namespace}/${elsewhere.name}'?)`);
  const shown = ids.slice(0, 10).map((id) => `'${id}'`);
  const more = ids.length > shown.length ? ` and ${ids.length - shown.length} more` : '';
  const known = ids.length === 0 ? 'the run holds no claim' : `there are ${shown.join(', ')}${more}`;
  throw new UsageError(`there is no claim '${asked}'${hint}; ${known}`);
}
