import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Input, manifestsBelow, workPath } from './inputs/store.ts';
import { writeSchemas } from './kubeconform-schemas.ts';
import type { Command, Observed } from './process.ts';

/** A program that is measured beside the others. */
export interface Contender {
  readonly name: string;
  readonly program: string;
  /** What it is asked to be told its version; undefined for Node. */
  readonly versionArgs: readonly string[] | undefined;
  /** The arguments that make it read an input and write what it finds as JSON. */
  args(input: Input): readonly string[];
  /** Where it is started. */
  cwd?(input: Input): string;
  /** Why it cannot be asked about an input. */
  refuses?(input: Input): string | undefined;
  /** Why what it did is not the work that the others did, by what it said. */
  shirks?(observed: Observed, output: string): string | undefined;
}

export const kubeworthyCli = resolve('dist/cli.cjs');
const megabyte = 1_000_000;

/** Kubeworthy first: the others are what it is compared with. */
export const contenders: readonly Contender[] = [
  {
    name: 'kubeworthy',
    program: process.execPath,
    versionArgs: [kubeworthyCli, '--version'],
    args: ({ folder }) => kubeworthyArgs(folder),
  },
  { name: 'node -e 0', program: process.execPath, versionArgs: undefined, args: () => ['-e', '0'] },
  {
    name: 'node reads the files',
    program: process.execPath,
    versionArgs: undefined,
    args: ({ folder }) => ['-e', readOnly, folder],
  },
  {
    name: 'kubeconform',
    program: 'kubeconform',
    versionArgs: ['-v'],
    args: ({ folder }) => [
      '-schema-location',
      `${schemaFolder()}/{{.ResourceKind}}{{.KindSuffix}}.json`,
      ...'-ignore-missing-schemas -strict -output json -summary -n 4'.split(' '),
      folder,
    ],
    shirks: (_, output) => {
      const counts = Object.fromEntries(
        [...output.slice(-400).matchAll(/"(valid|invalid|errors)": (\d+)/g)].map(([, name, count]) => [name, count]),
      );
      return Number(counts.valid ?? 0) + Number(counts.invalid ?? 0) === 0 ? 'read no object' : undefined;
    },
  },
  {
    name: 'kube-linter',
    program: 'kube-linter',
    versionArgs: ['version'],
    args: ({ folder }) => ['lint', '--format', 'json', folder],
    shirks: ({ stderr }) =>
      /no valid objects found/.test(stderr) ? 'skipped it: no file over 10 MiB is read' : undefined,
    // https://github.com/stackrox/kube-linter/blob/main/pkg/lintcontext/parse_yaml.go: maxFileSizeBytes
    refuses: ({ largest, files }) => (largest > 10 * 2 ** 20 && files > 1 ? 'skips files over 10 MiB' : undefined),
  },
  {
    name: 'kube-score',
    program: 'kube-score',
    versionArgs: ['version'],
    cwd: ({ folder }) => folder,
    args: ({ folder }) => ['score', '--output-format', 'json', ...namesIn(folder)],
    // It is told every file by name, and a command line has an end: about 1 MB on macOS, 2 MB on Linux.
    refuses: ({ folder, files }) =>
      files > 1_000 && namesIn(folder).join(' ').length > 0.8 * megabyte
        ? 'takes file names only, too many here'
        : undefined,
    shirks: ({ stderr }) =>
      /^Failed to score files/m.test(stderr) ? 'gave up at a document that it cannot read' : undefined,
  },
  {
    name: 'polaris',
    program: 'polaris',
    versionArgs: ['version'],
    args: ({ folder }) => ['audit', '--format', 'json', '--audit-path', folder],
  },
];

/** What asks Kubeworthy to lint a folder, and to write what it finds where the benchmark keeps such things. */
export function kubeworthyArgs(folder: string): readonly string[] {
  return [kubeworthyCli, '--no-ignore', '--format', `json=${workPath('output', 'kubeworthy.json')}`, folder];
}

/** The command for an input. */
export function commandFor(contender: Contender, input: Input, extra: readonly string[] = []): Command {
  return {
    program: contender.program,
    args: [...contender.args(input), ...extra],
    cwd: contender.cwd?.(input),
    output: outputOf(contender),
  };
}

/** Why a run does not count; undefined when it does. All of them answer 1 when they found something. */
export function objection(contender: Contender, observed: Observed): string | undefined {
  const shirked = contender.shirks?.(observed, readFileSync(outputOf(contender), 'utf8'));
  if (shirked !== undefined) return shirked;
  const { code, stderr } = observed;
  if (code !== undefined && code <= 1) return undefined;
  const [reason = ''] = stderr.trim().split('\n');
  return `failed${code === undefined ? '' : ` with exit code ${code}`}: ${reason.slice(0, 80)}`;
}

function outputOf({ name }: Contender): string {
  return workPath('output', `${name.replaceAll(' ', '-')}.out`);
}

function namesIn(folder: string): readonly string[] {
  return manifestsBelow(folder).map((path) => relative(folder, path));
}

function schemaFolder(): string {
  const folder = workPath('schemas');
  writeSchemas(folder);
  return folder;
}

const readOnly =
  "const{readdirSync:l,readFileSync:r}=require('fs');const w=d=>{for(const e of l(d,{withFileTypes:true}))e.isDirectory()?w(d+'/'+e.name):r(d+'/'+e.name,'utf8')};w(process.argv[1])";
