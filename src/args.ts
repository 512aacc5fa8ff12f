import { parseArgs } from 'node:util';
import { UsageError } from './errors.ts';
import { didYouMean } from './nearest.ts';
import { formats } from './report/index.ts';
import { listed } from './words.ts';

/** An option of the command line, declared once: parsing, `--help` and the README follow from it. */
interface Flag {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  readonly multiple?: boolean;
  /** What stands for its value in the help. */
  readonly value?: string;
  readonly doc: string;
  readonly commands: readonly Command[];
}

export const commands = ['lint', 'graph', 'diff', 'explain', 'rules', 'init', 'lsp'] as const;
export type Command = (typeof commands)[number];

export const commandDocs: Readonly<Record<Command, string>> = {
  lint: 'files, folders, globs, or - for standard input; default: the current folder',
  graph: 'the graph as JSON: resources, references, bindings',
  diff: 'what the change since a commit or branch does to the graph and the findings',
  explain: 'a rule: what it finds and why; claim/namespace/name [paths...]: which volume it gets and why',
  rules: 'the catalogue of rules',
  init: 'write a commented .kubeworthy.yaml',
  lsp: 'a language server for editors, on standard input and output',
};

const reading = ['lint', 'graph', 'diff', 'explain'] as const;
const configured = [...reading, 'lsp'] as const;

export const flags = {
  format: {
    type: 'string',
    multiple: true,
    value: 'name[=file]',
    doc: `${listed(Object.keys(formats), 'or')}; may be given several times, into files`,
    commands: ['lint', 'graph', 'diff', 'rules', 'explain'],
  },
  config: {
    type: 'string',
    value: 'file',
    doc: 'the configuration, instead of the .kubeworthy.yaml found upwards',
    commands: configured,
  },
  rule: {
    type: 'string',
    multiple: true,
    value: 'id=severity',
    doc: 'set a rule to error, warning, info or off',
    commands: ['lint'],
  },
  namespace: { type: 'string', value: 'name', doc: 'where objects go that name no namespace', commands: configured },
  'kubernetes-version': {
    type: 'string',
    value: '1.x',
    doc: 'the version of the cluster, such as 1.32; default: the newest that is known',
    commands: configured,
  },
  external: {
    type: 'string',
    multiple: true,
    value: 'Kind/name',
    doc: 'what exists outside the run; globs, also Kind/namespace/name',
    commands: configured,
  },
  complete: {
    type: 'boolean',
    doc: 'the run holds everything: what it does not hold does not exist',
    commands: configured,
  },
  since: {
    type: 'string',
    value: 'ref',
    doc: 'only what changed since the branch left this commit or branch, and what that causes elsewhere',
    commands: ['lint'],
  },
  staged: {
    type: 'boolean',
    doc: 'only what the next commit changes, as git add has taken it, and what that causes elsewhere',
    commands: ['lint'],
  },
  'pre-commit': {
    type: 'boolean',
    doc: '--staged, or --since where pre-commit compares two commits; and the files that it names',
    commands: ['lint'],
  },
  watch: {
    type: 'boolean',
    doc: 'lint again whenever a file changes; prints pretty, compact or vscode',
    commands: ['lint'],
  },
  baseline: {
    type: 'string',
    value: 'file',
    doc: 'findings that are in this file are not shown and do not count',
    commands: ['lint'],
  },
  'write-baseline': {
    type: 'boolean',
    doc: 'make the baseline of what is found, or take out of it what is mended; it adds nothing to one that exists',
    commands: ['lint'],
  },
  'fail-on': {
    type: 'string',
    value: 'severity',
    doc: 'the mildest finding that makes the exit code 1 (default: error)',
    commands: ['lint'],
  },
  'max-warnings': {
    type: 'string',
    value: 'number',
    doc: 'more warnings than this make the exit code 1',
    commands: ['lint'],
  },
  fix: {
    type: 'boolean',
    doc: 'mend what a machine can mend without changing what runs, and report the rest',
    commands: ['lint'],
  },
  'fix-dry-run': {
    type: 'boolean',
    doc: 'print what --fix would change as a diff, and write nothing',
    commands: ['lint'],
  },
  'fix-rule': {
    type: 'string',
    multiple: true,
    value: 'id',
    doc: 'mend findings of this rule only; may be given several times',
    commands: ['lint'],
  },
  unsafe: {
    type: 'boolean',
    doc: 'with --fix: make the changes, too, that are suggestions and may change what runs',
    commands: ['lint'],
  },
  threads: {
    type: 'string',
    value: 'number',
    doc: 'how many threads read and ask the rules; default: one, and another for each 400 files and core',
    commands: ['lint'],
  },
  quiet: {
    type: 'boolean',
    short: 'q',
    doc: 'errors and what --fail-on names only, and no summary',
    commands: ['lint'],
  },
  'exit-zero': { type: 'boolean', doc: 'exit code 0 whatever is found', commands: ['lint'] },
  color: {
    type: 'string',
    value: 'when',
    doc: 'auto, always or never',
    commands: ['lint', 'diff', 'explain', 'rules'],
  },
  'stdin-filename': {
    type: 'string',
    value: 'path',
    doc: 'the name of what comes from standard input',
    commands: reading,
  },
  'no-ignore': {
    type: 'boolean',
    doc: 'read what .gitignore, .ignore and .kubeworthyignore leave out, too',
    commands: reading,
  },
  timing: { type: 'boolean', doc: 'print how long each phase took, on standard error', commands: reading },
  peers: {
    type: 'boolean',
    doc: 'the checks of kube-linter, kube-score, polaris and others, and the rules that take their place',
    commands: ['rules'],
  },
  from: {
    type: 'string',
    value: 'file',
    doc: 'take over what .kube-linter.yaml or a configuration of polaris or datree says, or the flags of "kube-score ..."',
    commands: ['init'],
  },
  vscode: { type: 'boolean', doc: 'write .vscode/tasks.json with the problem matcher, too', commands: ['init'] },
  stdio: {
    type: 'boolean',
    doc: 'what editors say that start a language server; there is no other way',
    commands: ['lsp'],
  },
  clientProcessId: {
    type: 'string',
    value: 'number',
    doc: 'what editors say of themselves; the protocol says it, too',
    commands: ['lsp'],
  },
  help: { type: 'boolean', short: 'h', doc: 'print this', commands },
  version: { type: 'boolean', short: 'v', doc: 'print the version', commands },
} as const satisfies Readonly<Record<string, Flag>>;

type FlagName = keyof typeof flags;
type ValueOf<F> = F extends { readonly multiple: true }
  ? readonly string[]
  : F extends { readonly type: 'boolean' }
    ? boolean
    : string;
export type FlagValues = { readonly [N in FlagName]?: ValueOf<(typeof flags)[N]> };

export interface Arguments {
  readonly command: Command;
  readonly paths: readonly string[];
  readonly flags: FlagValues;
}

/** Reads the command line. Throws a UsageError for what it does not know. */
export function readArguments(argv: readonly string[]): Arguments {
  const [first] = argv;
  const command = commands.find((name) => name === first);
  const rest = command ? argv.slice(1) : argv;
  const { values, positionals, tokens } = parseArgs({
    args: [...rest],
    options: Object.fromEntries(
      Object.entries<Flag>(flags).map(([name, flag]) => [
        name,
        { type: flag.type, multiple: flag.multiple ?? false, ...(flag.short ? { short: flag.short } : {}) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const flag: Flag | undefined = isFlagName(token.name) ? flags[token.name] : undefined;
    if (!flag) throw new UsageError(`unknown option '${token.rawName}'${remedyFor(token.rawName)}`);
    if (!flag.commands.includes(command ?? 'lint'))
      throw new UsageError(
        `option '${token.rawName}' is for ${flag.commands.join(' and ')}, not for ${command ?? 'lint'}`,
      );
    if (flag.type === 'string' && (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))) {
      throw new UsageError(`option '${token.rawName}' needs a value: ${token.rawName} <${flag.value}>`);
    }
    if (flag.type === 'boolean' && token.value !== undefined)
      throw new UsageError(`option '${token.rawName}' takes no value`);
  }
  return { command: command ?? 'lint', paths: positionals, flags: values as FlagValues };
}

function remedyFor(option: string): string {
  if (!option.startsWith('--')) return ": see --help; a path that begins with '-' needs './' before it";
  return (
    didYouMean(
      option,
      Object.keys(flags).map((name) => `--${name}`),
    ) || ': see --help'
  );
}

function isFlagName(name: string): name is FlagName {
  return Object.hasOwn(flags, name);
}

/** The text of `--help`, for one command or for the program. */
export function helpText(command: Command): string {
  const rows = Object.entries<Flag>(flags)
    .filter(([, flag]) => flag.commands.includes(command))
    .map(
      ([name, flag]) =>
        [
          `  ${flag.short ? `-${flag.short}, ` : '    '}--${name}${flag.value ? ` <${flag.value}>` : ''}`,
          flag.doc,
        ] as const,
    );
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  const usage: Readonly<Record<Command, string>> = {
    lint: 'kubeworthy [lint] [paths...]',
    graph: 'kubeworthy graph [paths...]',
    diff: 'kubeworthy diff <ref> [paths...]',
    explain: 'kubeworthy explain <what>',
    rules: 'kubeworthy rules',
    init: 'kubeworthy init',
    lsp: 'kubeworthy lsp',
  };
  const others = commands
    .filter((name) => name !== command)
    .map((name) => `  ${usage[name].padEnd(36)}${wrapped(commandDocs[name], 38)}`);
  return [
    wrapped(`${usage[command]}: ${commandDocs[command]}`, 0),
    '',
    'Options',
    ...rows.map(([left, doc]) => `${left.padEnd(width)}${wrapped(doc, width)}`),
    '',
    'Other commands',
    ...others,
    '',
    'Exit codes: 0 clean, 1 findings, 2 wrong use or configuration, 3 a bug of kubeworthy',
    '',
  ].join('\n');
}

const helpWidth = 100;

/** A text in lines that begin at a column, the first of which is written already. */
function wrapped(text: string, column: number): string {
  let at = column;
  return text
    .split(' ')
    .map((word, n) => {
      const isOver = n > 0 && at + 1 + word.length > helpWidth;
      const gap = n === 0 ? '' : isOver ? `\n${' '.repeat(column)}` : ' ';
      at = (isOver ? column : at + gap.length) + word.length;
      return gap + word;
    })
    .join('');
}
