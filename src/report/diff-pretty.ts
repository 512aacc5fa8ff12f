import type { BindingOutcome, Edge } from '../graph/difference.ts';
import type { Finding } from '../rule.ts';
import { objectText } from '../words.ts';
import { type Colors, createColors } from './colors.ts';
import type { DiffReport } from './diff-report.ts';
import { safe } from './safe.ts';

/** What a change does, for people: a line each, what is worse in red, what is better in green. */
export function diffPretty(report: DiffReport, { color }: { readonly color: boolean }): string {
  const colors = createColors(color);
  const { resources, references, bindings, findings } = report;
  const sections = [
    section('resources', colors, [
      ...resources.added.map((one) => line('+', objectText(one))),
      ...resources.removed.map((one) => line('-', objectText(one))),
    ]),
    section('references', colors, [
      ...references.broken.map((edge) => colors.red(line('!', `${edgeText(edge)} is missing now`))),
      ...references.mended.map((edge) => colors.green(line('*', `${edgeText(edge)} is there again`))),
      ...references.gained.map((edge) => gained(edge, colors)),
      ...references.lost.map((edge) => line('-', edgeText(edge))),
    ]),
    section('claims', colors, [
      ...bindings.changed.map(({ claim, before, after }) =>
        line('~', `${claim.namespace}/${claim.name}: ${bindingText(before)} -> ${bindingText(after)}`),
      ),
      ...bindings.gained.map(({ claim, after }) =>
        line('+', `${claim.namespace}/${claim.name}: ${bindingText(after)}`),
      ),
      ...bindings.lost.map(({ claim, before }) =>
        line('-', `${claim.namespace}/${claim.name}: ${bindingText(before)}`),
      ),
    ]),
    section('findings', colors, [
      ...findings.new.map((finding) => colors.red(line('+', findingText(finding)))),
      ...findings.gone.map((finding) => colors.green(line('-', findingText(finding)))),
    ]),
  ].flat();
  const head = `compared with ${safe(report.base)}`;
  return `${[head, ...(sections.length === 0 ? ['', 'the graph and the findings are the same'] : sections)].join('\n')}\n`;
}

function section(title: string, colors: Colors, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', colors.bold(title), ...lines];
}

function line(mark: string, text: string): string {
  return `  ${mark} ${safe(text)}`;
}

function gained(edge: Edge, colors: Colors): string {
  const isMissing = edge.state === 'missing';
  const text = line('+', `${edgeText(edge)}${isMissing ? ', which is missing' : ''}`);
  return isMissing ? colors.red(text) : text;
}

function edgeText({ from, path, to }: Edge): string {
  const way = path.join('.').replaceAll('.[', '[');
  if ('apiVersion' in to) return `${objectText(from)} ${way} -> ${objectText(to)}`;
  const place = to.namespace === '' ? '' : `${to.namespace}/`;
  const name = to.selector === undefined ? to.name : `{${to.selector}}`;
  const part = to.key !== undefined ? ` key '${to.key}'` : to.port !== undefined ? ` port ${to.port}` : '';
  return `${objectText(from)} ${way} -> ${to.kind} ${place}${name}${part}`;
}

function bindingText({ state, volume }: BindingOutcome): string {
  return volume === undefined ? state : `${state} to '${volume}'`;
}

function findingText({ file, range, severity, message, rule }: Finding): string {
  return `${file}:${range.start.line}:${range.start.column} ${severity}: ${message} [${rule}]`;
}
