import { groupBy } from '../collections.ts';
import type { Check, Derivation, VolumeComparison } from '../graph/binding.ts';
import { type ClaimReport, type Place, verdictOf } from './claim-report.ts';
import { type Colors, createColors } from './colors.ts';
import { safe } from './safe.ts';

/** How much is shown before the rest is counted. */
const most = { alike: 4, groups: 6, changes: 3, names: 4, values: 3 } as const;
const labelWidth = 18;

/** The derivation of one claim for people. */
export function claimPretty(report: ClaimReport, { color }: { readonly color: boolean }): string {
  const colors = createColors(color);
  const { claim, explanation, place, resource } = report;
  const isMade = resource !== undefined && resource.kind !== 'PersistentVolumeClaim';
  const made = isMade ? `, made from a template of ${resource.kind} '${resource.name}'` : '';
  const head = [
    colors.bold(safe(`claim ${claim.namespace}/${claim.name}`)) + safe(made),
    ...(place === undefined ? [] : [`  ${colors.cyan(placeText(place))}`]),
    '',
  ];
  const verdict = wrapped(`verdict: ${verdictOf(report)}`, '')
    .join('\n')
    .replace('verdict', colors.bold('verdict'));
  if (explanation.state !== 'derived') return [...head, verdict, ''].join('\n');
  const { derivation } = explanation;
  const drawing: Drawing = { colors, color, report };
  const sections = [
    [verdict],
    section('what it asks for', asksLines(derivation), colors),
    section(`volumes of the run (${derivation.volumes.length})`, volumeLines(derivation, drawing), colors),
    section('what else counts', reasonLines(derivation, verdictOf(report)), colors),
    section('what would have to change', changeLines(derivation), colors),
  ];
  return [...head, ...sections.filter((lines) => lines.length > 0).flatMap((lines) => [...lines, ''])].join('\n');
}

interface Drawing {
  readonly colors: Colors;
  readonly color: boolean;
  readonly report: ClaimReport;
}

const widest = 78;

/** Text in lines that a narrow terminal holds; what cannot be broken stays as it is. */
function wrapped(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of safe(text).split(' ')) {
    const isFirst = line.trim() === '';
    if (!isFirst && line.length + 1 + word.length > widest) {
      lines.push(line);
      line = `${indent}  ${word}`;
    } else line += isFirst ? word : ` ${word}`;
  }
  return [...lines, line];
}

const placeText = ({ file, line, column }: Place): string => `${safe(file)}:${line}:${column}`;

const section = (title: string, lines: readonly string[], colors: Colors): readonly string[] =>
  lines.length === 0 ? [] : [colors.bold(title), ...lines];

const row = (label: string, value: string): string => `  ${label.padEnd(labelWidth)}${safe(value)}`;

const sources: Readonly<Record<Derivation['asks']['classFrom'], string>> = {
  claim: 'set by the claim',
  default: 'the default class, for the claim sets none',
  nothing: 'the claim sets none, and there is no default class',
  outside: 'the claim sets none, and the default class of the cluster is not in the run',
};

function asksLines({ asks, pods }: Derivation): readonly string[] {
  const name = asks.class === undefined ? '(not certain)' : asks.class === '' ? '(none)' : asks.class;
  return [
    row('size', asks.size),
    row('access modes', asks.accessModes.join(', ')),
    row('volume mode', asks.volumeMode),
    row('class', `${name}: ${sources[asks.classFrom]}`),
    ...(asks.selector === undefined ? [] : [row('selector', asks.selector)]),
    ...(asks.volumeName === undefined ? [] : [row('volume', `${asks.volumeName}, and no other`)]),
    ...(pods.length === 0 ? [] : [row('used by', listed(pods, 'pod'))]),
  ];
}

function listed(names: readonly string[], noun: string): string {
  const shown = names.slice(0, most.names).map((name) => `'${name}'`);
  const more = names.length - shown.length;
  return `${names.length === 1 ? noun : `${noun}s`} ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Volumes that the claim gets or could get, one by one; rejected ones together where they are rejected alike. */
function volumeLines({ volumes, binding }: Derivation, drawing: Drawing): readonly string[] {
  const shownFirst = (['bound', 'candidate', 'fits'] as const).flatMap((wanted) =>
    volumes.filter(({ result }) => result === wanted),
  );
  const [bound = [], others = []] = [true, false].map((is) =>
    shownFirst.filter(({ name }) => (name === binding.volume) === is),
  );
  const groups = groupBy(
    volumes.filter(({ result }) => result === 'rejected'),
    (volume) =>
      failing(volume)
        .map(({ code }) => code)
        .join(),
  );
  // What lacks least comes first.
  const rejected = [...groups.values()].sort(([left], [right]) => edits(left) - edits(right));
  const hidden = rejected.slice(most.groups).flat().length;
  const ignored = volumes.filter(({ result }) => result === 'ignored').length;
  return [
    ...[...bound, ...others.slice(0, most.alike)].flatMap((volume) => volumeBlock(volume, drawing)),
    ...(others.length > most.alike ? [`  ${others.length - most.alike} more that fit`] : []),
    ...rejected
      .slice(0, most.groups)
      .flatMap((group) => (group.length === 1 ? volumeBlock(group[0], drawing) : groupBlock(group, drawing))),
    ...(hidden === 0 ? [] : [`  ${hidden} more that lack several things`]),
    ...(ignored === 0 ? [] : [`  ${ignored} more that nobody looks at, because the claim names its volume`]),
  ];
}

const failing = ({ checks }: VolumeComparison): readonly Check[] => checks.filter(({ passes }) => passes === false);
const edits = (volume: VolumeComparison | undefined): number => volume?.edits.length ?? 0;

const results: Readonly<Record<VolumeComparison['result'], string>> = {
  bound: 'the claim gets it',
  candidate: 'the claim may get it',
  fits: 'fits, but the claim takes others first',
  rejected: 'does not fit',
  ignored: '',
};

function volumeBlock(volume: VolumeComparison | undefined, { colors, color, report }: Drawing): readonly string[] {
  if (volume === undefined) return [];
  const { name, result, reason, rivals, checks } = volume;
  const place = report.placeOfVolume(name);
  const where = place === undefined ? '' : `  ${colors.cyan(placeText(place))}`;
  const also =
    rivals.length === 0
      ? ''
      : `, and so may ${rivals.length > 2 ? `${rivals.length} other claims` : rivals.join(' and ')}`;
  const what = result === 'fits' ? (reason ?? results.fits) : results[result] + (result === 'candidate' ? also : '');
  return [
    `  ${colors.bold(safe(name))}${where}`,
    ...wrapped(what, '    '),
    ...checks.map((check) => `    ${mark(check, { colors, color })} ${checkText(check)}`),
  ];
}

function groupBlock(group: readonly VolumeComparison[], { colors, color }: Drawing): readonly string[] {
  const names = group.slice(0, most.names).map(({ name }) => name);
  const more = group.length - names.length;
  return [
    `  ${colors.bold(`${group.length} volumes that do not fit`)}`,
    ...wrapped(`${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`, '    '),
    ...failing(group[0] as VolumeComparison).map((check) => {
      const values = new Set(
        group.flatMap(({ checks }) => checks.find(({ code }) => code === check.code)?.volume ?? []),
      );
      const shown = [...values].slice(0, most.values).join(' | ');
      const volume = values.size > most.values ? `${shown} ...` : shown;
      return `    ${mark(check, { colors, color })} ${checkText({ ...check, volume })}`;
    }),
  ];
}

/** Ticks where there is colour, words where the output may go anywhere. */
function mark({ passes }: Check, { colors, color }: Pick<Drawing, 'colors' | 'color'>): string {
  if (passes === undefined) return color ? colors.dim('-') : '- ';
  if (passes) return color ? colors.green('\u2713') : 'ok';
  return color ? colors.red('\u2717') : 'NO';
}

function checkText({ code, label, passes, volume, claim }: Check): string {
  const side = code === 'node-affinity' ? claim : `the claim: ${claim}`;
  const asked =
    passes === undefined
      ? claim === '(not certain)'
        ? ', the claim: not certain'
        : ' (nobody asks)'
      : passes || claim === ''
        ? ''
        : `, ${side}`;
  return `${label.padEnd(labelWidth - 3)} ${safe(volume + asked)}`;
}

/** Codes that the verdict or the volumes have said already. */
const said: ReadonlySet<string> = new Set(['more-volumes', 'order']);

function reasonLines({ binding }: Derivation, verdict: string): readonly string[] {
  return binding.reasons
    .filter(({ volume, code, text }) => volume === undefined && !said.has(code) && !verdict.includes(text))
    .flatMap(({ text }) => wrapped(text, '  '));
}

function changeLines(derivation: Derivation): readonly string[] {
  const { state } = derivation.binding;
  if (state === 'bound' || state === 'provisioned') return [];
  if (state === 'waiting') return ['  let a pod use the claim'];
  const { volumes, nearest } = derivation;
  const byName = new Map(volumes.map((volume) => [volume.name, volume]));
  const alike = groupBy(nearest, (name) => JSON.stringify(byName.get(name)?.edits));
  const lines = [...alike.values()]
    .slice(0, most.changes)
    .flatMap((names) => [
      ...wrapped(`for ${names.length > 1 ? 'one of ' : ''}${listed(names, 'volume')}`, '  '),
      ...(byName.get(names[0] ?? '')?.edits ?? []).flatMap((edit) => wrapped(`- ${edit}`, '    ')),
    ]);
  const more = [...alike.values()].slice(most.changes).flat().length;
  return more > 0 ? [...lines, `  ${more} more need as much or more`] : lines;
}
