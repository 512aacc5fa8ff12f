import { rules } from '../rules/index.ts';
import type { Arguments } from './args.ts';
import { type ExitCode, exitCode, UsageError } from './errors.ts';
import { helpUrl } from './link.ts';
import { type Machine, wantsColor } from './main.ts';
import { didYouMean } from './nearest.ts';
import { peerChecks, peers, peerTable } from './peers.ts';
import { type Colors, createColors } from './report/colors.ts';
import { areas, type Example, type OptionSpec, type Rule } from './rule.ts';
import { listed } from './words.ts';

/** Prints the catalogue, for people or as JSON. */
export function listRules(machine: Machine, args: Arguments): ExitCode {
  if (args.paths.length > 0)
    throw new UsageError(`'kubeworthy rules' takes no paths; for one rule: kubeworthy explain ${args.paths[0]}`);
  const [format = 'pretty'] = args.flags.format ?? [];
  if (format !== 'pretty' && format !== 'json')
    throw new UsageError(`the rules are listed as pretty or json, not as '${format}'`);
  const colors = createColors(wantsColor(machine, args));
  if (args.flags.peers) machine.stdout(format === 'json' ? peersJson() : peersText(colors));
  else machine.stdout(format === 'json' ? rulesJson() : rulesText(colors));
  return exitCode.clean;
}

function rulesJson(): string {
  const list = rules.map(({ id, area, severity, since, scope, fixable, docs, options }) => ({
    id,
    area,
    severity,
    since,
    scope,
    fixable,
    summary: docs.summary,
    why: docs.why,
    instead: docs.instead,
    unless: docs.unless,
    refs: docs.refs,
    options,
    help: helpUrl(id),
  }));
  return `${JSON.stringify({ version: 1, rules: list }, undefined, 2)}\n`;
}

function rulesText(colors: Colors): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return areas
    .flatMap((area) => {
      const rows = rules
        .filter((rule) => rule.area === area)
        .map(
          ({ id, severity, fixable, docs }) =>
            `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${fixable === undefined ? '   ' : 'fix'}  ${docs.summary}`,
        );
      return rows.length > 0 ? [`${colors.bold(area)}\n${rows.join('\n')}\n`] : [];
    })
    .join('\n');
}

function peersJson(): string {
  return `${JSON.stringify({ version: 1, checks: peerChecks(peerTable) }, undefined, 2)}\n`;
}

function peersText(colors: Colors): string {
  const checks = peerChecks(peerTable);
  const sections = peers.map((peer) => {
    const covered = checks.filter((one) => one.peer === peer && one.rules.length > 0);
    const width = Math.max(...covered.map(({ check }) => check.length));
    const rows = covered.map(({ check, rules: ids }) => `  ${check.padEnd(width)}  ${ids.join(', ')}\n`);
    return `${colors.bold(peer)}\n${rows.join('')}`;
  });
  const left = peerTable.declined.map(({ why, checks: ofPeers }) => {
    const names = peers.flatMap((peer) => (ofPeers[peer] ?? []).map((check) => `${peer} ${check}`));
    return `${colors.bold(why)}\n${wrap(names.join(', '))}\n`;
  });
  return [...sections, `${colors.bold('Without a rule, and why')}\n`, ...left].join('\n');
}

/** Prints what one rule is about. */
export function explain(machine: Machine, args: Arguments): ExitCode {
  const [id, ...more] = args.paths;
  const [flag] = Object.keys(args.flags).filter((name) => name !== 'color');
  if (flag !== undefined)
    throw new UsageError(`option '--${flag}' is for 'kubeworthy explain claim/namespace/name' only`);
  if (id === undefined || more.length > 0)
    throw new UsageError(
      "'kubeworthy explain' takes one rule, or claim/namespace/name and paths; 'kubeworthy rules' lists the rules",
    );
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule)
    throw new UsageError(
      `there is no rule '${id}'${didYouMean(
        id,
        rules.map((one) => one.id),
      )}; 'kubeworthy rules' lists them`,
    );
  machine.stdout(explainText(rule, createColors(wantsColor(machine, args))));
  return exitCode.clean;
}

function explainText({ id, area, severity, since, fixable, docs, options, examples }: Rule, colors: Colors): string {
  const section = (title: string, text: string) => `${colors.bold(title)}\n${wrap(text)}\n`;
  const parts = [
    `${colors.bold(id)}  ${colors.dim(`${area}, ${severity}, since ${since}`)}\n${docs.summary}\n`,
    section('Why', docs.why),
    section('Instead', docs.instead),
    ...(fixable ? [section('Fix', fixSentences[fixable])] : []),
    ...(docs.unless ? [section('Unless', docs.unless)] : []),
    ...(Object.keys(options).length > 0
      ? [
          `${colors.bold('Options')}\n${Object.entries(options)
            .map(([name, spec]) => optionLine(name, spec))
            .join('\n')}\n`,
        ]
      : []),
    ...examples.bad.map((example) => exampleText('Bad', example, colors)),
    ...examples.good.map((example) => exampleText('Good', example, colors)),
    ...(docs.refs.length > 0 ? [`${colors.bold('See')}\n${docs.refs.map((ref) => `  ${ref}`).join('\n')}\n`] : []),
    `${colors.bold('Silence it')}\n  # kubeworthy-ignore ${id}: the reason\n`,
  ];
  return parts.join('\n');
}

/** What an option takes, in words: `integer`, or the values that it may have. */
export function optionType(spec: OptionSpec): string {
  return spec.type === 'string' && spec.choices
    ? listed(
        spec.choices.map((one) => `'${one}'`),
        'or',
      )
    : spec.type;
}
/** What `--fix` does about the findings of a rule. */
export const fixSentences = {
  safe: '--fix mends it.',
  suggestion: '--fix --unsafe mends it, for the change may be felt in the cluster.',
  both: '--fix mends it where one change only can be meant, --fix --unsafe the rest that has a fix.',
} as const;

function optionLine(name: string, spec: OptionSpec): string {
  return `  ${name} (${optionType(spec)}, default ${JSON.stringify(spec.default)}): ${spec.doc}`;
}

function exampleText(label: string, { title, yaml, before, fixed }: Example, colors: Colors): string {
  const lines = yaml
    .trim()
    .replace(/ *# expect: [\w, -]+$/gm, colors.dim('   <- here'))
    .split('\n');
  const block = (name: string, text: string | undefined) =>
    text === undefined
      ? []
      : [
          colors.dim(`  ${name}:`),
          ...text
            .trim()
            .split('\n')
            .map((line) => `  ${line}`),
        ];
  const shown = [
    ...block('it was', before),
    ...(before === undefined ? [] : [colors.dim('  it is:')]),
    ...lines.map((line) => `  ${line}`),
    ...block('fixed', fixed),
  ];
  return `${colors.bold(label)}: ${title}\n${shown.join('\n')}\n`;
}

const textWidth = 100;

/** Breaks a paragraph into lines of readable length, indented by two. */
function wrap(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > textWidth) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((one) => `  ${one}`).join('\n');
}
