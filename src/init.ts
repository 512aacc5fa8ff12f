import { type ExitCode, exitCode, UsageError } from './errors.ts';
import { writeFor } from './fs.ts';
import type { Machine } from './main.ts';
import { configNames } from './settings.ts';

const [configName] = configNames;

const configText = `# yaml-language-server: $schema=https://raw.githubusercontent.com/kubeworthy/kubeworthy/main/schemas/config.schema.json
# What Kubeworthy looks for here. Every key may be left out.

# recommended: errors and warnings. strict: advice, too. all: everything there is.
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
const problemPattern = {
  regexp:
    '^\\{"file":"((?:[^"\\\\]|\\\\.)*)","location":"(\\d+,\\d+,\\d+,\\d+)","severity":"(error|warning|info)","code":"([^"]*)","message":"((?:[^"\\\\]|\\\\.)*)"',
  file: 1,
  location: 2,
  severity: 3,
  code: 4,
  message: 5,
} as const;

const tasks = {
  version: '2.0.0',
  tasks: [
    {
      label: 'kubeworthy: lint manifests',
      type: 'shell',
      command: 'npx kubeworthy --format vscode --exit-zero .',
      presentation: { reveal: 'never' },
      problemMatcher: {
        owner: 'kubeworthy',
        source: 'kubeworthy',
        applyTo: 'allDocuments',
        fileLocation: ['relative', '${workspaceFolder}'],
        pattern: problemPattern,
      },
    },
  ],
} as const;

/** Writes a commented configuration, and for Visual Studio Code a task; nothing that exists is overwritten. */
export function init({ fs, cwd, stdout }: Machine, withVscode: boolean): ExitCode {
  const files = [
    { name: configName, text: configText },
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
