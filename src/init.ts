import { type ExitCode, exitCode, UsageError } from './errors.ts';
import { writeFor } from './fs.ts';
import type { Machine } from './main.ts';
import { type Peer, peerChecks, peerTable } from './peers.ts';
import type { Rule } from './rule.ts';
import { configNames, profileDocs } from './settings.ts';
import { readWishes, takeOver, type Wishes } from './takeover.ts';

const [configName] = configNames;

const configText = `# yaml-language-server: $schema=https://raw.githubusercontent.com/kubeworthy/kubeworthy/main/schemas/config.schema.json
# What Kubeworthy looks for here. Every key may be left out.

${Object.entries(profileDocs)
  .map(([name, doc]) => `# ${name}: ${doc}.`)
  .join('\n')}
extends: recommended

# error, warning, info or off, or a mapping with the severity and the options of a rule. 'kubeworthy rules' lists them.
rules: {}
#  image-tag-latest: error
#  liveness-probe-missing: off

# Other settings for some files, kinds, namespaces or names; the last one that fits wins.
overrides: []
#  - files: ['staging/**']
#    rules: { image-tag-latest: off }

# Findings that are known and accepted. An entry that silences nothing is a finding itself.
ignore: []
#  - rules: host-path-volume
#    names: ['node-exporter']
#    reason: it reads the metrics of its node
#    until: '2027-12-31'

# Findings that were there before: 'kubeworthy --write-baseline' writes the file.
# baseline: known.json

# What exists in the cluster and not in these files, as Kind/name or Kind/namespace/name, with globs.
external: []
#  - Secret/*
#  - ConfigMap/shop/region-*

# true: the files hold everything. Whatever they do not hold does not exist.
complete: false

# Where objects go that name no namespace.
# namespace: default

# The version of the cluster.
# kubernetesVersion: '1.36'

# What the cluster offers. A class of its own, or the default one, decides whether claims are served.
cluster:
  storageClasses: []
#    - name: standard
#      default: true
#      provisioner: ebs.csi.aws.com
#      volumeBindingMode: WaitForFirstConsumer
#  nodes:
#    - name: node-a
#      labels: { topology.kubernetes.io/zone: zone-a }

# Rules that comments and annotations in the manifests may not silence.
suppressions:
  forbid: []
`;

/** Reads what `--format vscode` prints, one finding a line. The groups of the expression are named below it. */
export const problemPattern = {
  regexp:
    '^\\{"file":"((?:[^"\\\\]|\\\\.)*)","location":"(\\d+,\\d+,\\d+,\\d+)","severity":"(error|warning|info)","code":"([^"]*)","message":"((?:[^"\\\\]|\\\\.)*)"',
  file: 1,
  location: 2,
  severity: 3,
  code: 4,
  message: 5,
} as const;

const problemMatcher = {
  owner: 'kubeworthy',
  source: 'kubeworthy',
  applyTo: 'allDocuments',
  fileLocation: ['relative', '${workspaceFolder}'],
  pattern: problemPattern,
} as const;

const tasks = {
  version: '2.0.0',
  tasks: [
    {
      label: 'kubeworthy: lint manifests',
      type: 'shell',
      command: 'npx kubeworthy --format vscode --exit-zero .',
      presentation: { reveal: 'never' },
      problemMatcher,
    },
    {
      label: 'kubeworthy: watch manifests',
      type: 'shell',
      command: 'npx kubeworthy --watch --format vscode .',
      isBackground: true,
      presentation: { reveal: 'never' },
      problemMatcher: {
        ...problemMatcher,
        background: { activeOnStart: true, beginsPattern: '^\\{"event":"begin"', endsPattern: '^\\{"event":"end"' },
      },
    },
  ],
} as const;

interface InitRequest {
  /** The configuration of another tool: its path, or a command line of kube-score. */
  readonly from: string | undefined;
  readonly withVscode: boolean;
  readonly rules: readonly Rule[];
}

/**
 * Writes a commented configuration, and for Visual Studio Code a task; nothing that exists is overwritten. With `from` the
 * configuration does what that of another tool did. Throws a UsageError for what exists, or cannot be read.
 */
export function init({ fs, cwd, stdout }: Machine, { from, withVscode, rules }: InitRequest): ExitCode {
  const files = [
    { name: configName, text: from === undefined ? configText : configFrom(readWishesFrom(from, { fs, cwd }), rules) },
    ...(withVscode ? [{ name: '.vscode/tasks.json', text: `${JSON.stringify(tasks, undefined, 2)}\n` }] : []),
  ];
  for (const { name } of files) {
    if (fs.kindOf(fs.resolve(cwd, name))) throw new UsageError(`'${name}' exists: remove it first, or edit it`);
  }
  for (const { name, text } of files) {
    writeFor(fs, fs.resolve(cwd, name), { shown: name, text });
    stdout(`wrote ${name}\n`);
  }
  return exitCode.clean;
}

/** The configuration with what another tool was told in it. */
function configFrom(wishes: Wishes, rules: readonly Rule[]): string {
  const taken = takeOver({ wishes, table: peerTable, rules });
  const notes = taken.notes.length > 0 ? `\n${taken.notes.map((note) => `# ${note}\n`).join('')}` : '';
  return `${withLines(withLines(configText, 'rules: {}', taken.rules), 'ignore: []', taken.ignore)}${notes}`;
}

/** The lines stand where the empty value and its commented example were. */
function withLines(text: string, empty: string, lines: readonly string[]): string {
  if (lines.length === 0) return text;
  const [before = '', after = ''] = text.split(`${empty}\n`);
  const key = empty.slice(0, empty.indexOf(' '));
  return `${before}${key}\n${lines.map((line) => `  ${line}\n`).join('')}${after.replace(/^(?:# {2,}.*\n)+/, '')}`;
}

function readWishesFrom(from: string, { fs, cwd }: Pick<Machine, 'fs' | 'cwd'>): Wishes {
  const known = (peer: Peer) => checks.filter((one) => one.peer === peer).map(({ check }) => check);
  const checks = peerChecks(peerTable);
  if (/^kube-score\b/.test(from)) return readWishes(from, known);
  const path = fs.resolve(cwd, from);
  if (fs.kindOf(path) !== 'file') throw new UsageError(`there is no file '${from}' to take over`);
  try {
    return readWishes(fs.read(path), known);
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`'${from}' cannot be taken over: ${error.message}`);
    throw error;
  }
}
