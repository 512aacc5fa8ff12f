import type { KnownEntry } from './baseline.ts';
import type { Node } from './graph/binding.ts';
import type { KnownStorageClass } from './graph/storage.ts';
import type { Severity } from './rule.ts';

/** What a configuration says about one rule. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Which findings an override or an ignore entry is about; every given pattern must match. */
export interface Target {
  readonly files?: readonly string[];
  readonly kinds?: readonly string[];
  readonly namespaces?: readonly string[];
  readonly names?: readonly string[];
}

export interface Override extends Target {
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** An `ignore:` entry of the configuration, and where it stands, because an unused one is a finding. */
export interface IgnoreEntry extends Target {
  readonly rules: readonly string[];
  readonly reason: string;
  readonly until?: string;
  readonly file: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** What rules a run starts from, each with its reason. */
export const profileDocs = {
  recommended: 'what breaks or endangers, whatever the cluster is for',
  strict: 'what is recommended, and advice',
  security:
    'what is recommended, and what an attacker would use: the restricted Pod Security Standard, rights, secrets',
  production: 'what is recommended, and what keeps a service up while nodes and versions change',
  all: 'every rule there is, also those that contradict each other by taste',
} as const;
export const profiles = Object.keys(profileDocs) as readonly (keyof typeof profileDocs)[];
export type Profile = keyof typeof profileDocs;

/** All that decides what a run says, resolved and plain: it can be handed to a worker as it is. */
export interface Settings {
  readonly profile: Profile;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly overrides: readonly Override[];
  readonly ignore: readonly IgnoreEntry[];
  /** Findings that were there when the baseline was written. */
  readonly baseline: readonly KnownEntry[];
  /** Rules that comments and annotations may not silence. */
  readonly forbiddenSuppressions: readonly string[];
  /** `Kind/namespace/name` or, for cluster-wide kinds, `Kind/name`, with globs: what exists outside the run. */
  readonly external: readonly string[];
  readonly complete: boolean;
  readonly namespace: string;
  readonly isNamespaceChosen: boolean;
  /** Minor version of Kubernetes 1.x. */
  readonly minorVersion: number;
  readonly storageClasses: readonly KnownStorageClass[];
  /** Nodes of the cluster, with the labels by which volumes and pods choose them; none: they are not known. */
  readonly nodes: readonly Node[];
  /** How a path that findings show becomes one that the globs of the configuration are about. */
  readonly filesFrom: { readonly add: string; readonly drop: string };
  /** The day of the run, `2026-01-31`; suppressions may end. */
  readonly today: string;
}

/** The newest Kubernetes that the rules know. */
export const newestMinorVersion = 36;

/** The oldest Kubernetes whose types are known. */
export const oldestMinorVersion = 17;

/** The minor version of `1.32`, `v1.32.4` or `v1.32.4-gke.100`; undefined for what is none, or not known. */
export function minorVersionOf(text: string): number | undefined {
  const minor = Number(/^v?1\.(\d+)(?:[.+-].*)?$/.exec(text)?.[1]);
  return minor >= oldestMinorVersion && minor <= newestMinorVersion ? minor : undefined;
}

export const defaultSettings: Settings = {
  profile: 'recommended',
  rules: {},
  overrides: [],
  ignore: [],
  baseline: [],
  forbiddenSuppressions: [],
  external: [],
  complete: false,
  namespace: 'default',
  isNamespaceChosen: false,
  minorVersion: newestMinorVersion,
  storageClasses: [],
  nodes: [],
  filesFrom: { add: '', drop: '' },
  today: '1970-01-01',
};

/** Names under which a configuration is looked for, in this order. */
export const configNames = ['.kubeworthy.yaml', '.kubeworthy.yml', '.kubeworthy.json'] as const;
