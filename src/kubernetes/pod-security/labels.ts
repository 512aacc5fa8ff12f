export type PodSecurityLevel = 'privileged' | 'baseline' | 'restricted';

/** A level of the Pod Security Standards as of a minor version of Kubernetes. */
export interface PodSecurityStandard {
  readonly level: PodSecurityLevel;
  readonly version: number | 'latest';
}

/** A label that the API server refuses when a namespace is made. */
export interface PodSecurityLabelProblem {
  readonly label: string;
  readonly value: string;
  /** Whether it names no level, or no version. */
  readonly code: 'level' | 'version';
}

/** What the labels of a namespace ask of its pods. */
export interface PodSecurityLabels {
  /** Pods that do not keep to it are rejected. */
  readonly enforce: PodSecurityStandard;
  readonly audit: PodSecurityStandard;
  readonly warn: PodSecurityStandard;
  readonly problems: readonly PodSecurityLabelProblem[];
}

export const podSecurityPrefix = 'pod-security.kubernetes.io/';
const modes = ['enforce', 'audit', 'warn'] as const;
type Mode = (typeof modes)[number];

export const podSecurityLevels: readonly PodSecurityLevel[] = ['privileged', 'baseline', 'restricted'];

/** All labels of a namespace that Pod Security reads. */
export const podSecurityLabels: readonly string[] = modes.flatMap((mode) => [
  podSecurityPrefix + mode,
  `${podSecurityPrefix}${mode}-version`,
]);

/**
 * Reads the labels of a namespace. Where nothing is said, all is allowed, and the version is the latest one; warnings
 * follow what is enforced. A bad level counts as restricted where it is enforced. Never throws.
 * `PolicyToEvaluate` in staging/src/k8s.io/pod-security-admission/api/helpers.go
 */
export function podSecurityLabelsOf(labels: Readonly<Record<string, string>>): PodSecurityLabels {
  const textOf = (label: string) => (Object.hasOwn(labels, label) ? labels[label] : undefined);
  const problems = podSecurityLabels.flatMap((label): readonly PodSecurityLabelProblem[] => {
    const value = textOf(label);
    const code = label.endsWith('-version') ? 'version' : 'level';
    const isFine = value === undefined || (code === 'version' ? versionOf(value) : levelOf(value)) !== undefined;
    return isFine ? [] : [{ label, value, code }];
  });
  const standardOf = (mode: Mode): PodSecurityStandard => {
    const level = textOf(podSecurityPrefix + mode);
    const version = textOf(`${podSecurityPrefix}${mode}-version`);
    const fallback = mode === 'enforce' ? 'restricted' : 'privileged';
    return {
      level: level === undefined ? 'privileged' : (levelOf(level) ?? fallback),
      version: version === undefined ? 'latest' : (versionOf(version) ?? 'latest'),
    };
  };
  const enforce = standardOf('enforce');
  const isEnforceGood = levelOf(textOf(`${podSecurityPrefix}enforce`) ?? '') !== undefined;
  const warn = standardOf('warn');
  const follows = isEnforceGood && textOf(`${podSecurityPrefix}warn`) === undefined && enforce.level !== 'privileged';
  const hasOwnVersion = textOf(`${podSecurityPrefix}warn-version`) !== undefined;
  const followed = { level: enforce.level, version: hasOwnVersion ? warn.version : enforce.version };
  return { enforce, audit: standardOf('audit'), warn: follows ? followed : warn, problems };
}

function levelOf(text: string): PodSecurityLevel | undefined {
  return podSecurityLevels.find((level) => level === text);
}

function versionOf(text: string): number | 'latest' | undefined {
  if (text === 'latest') return text;
  const match = /^v1\.(0|[1-9][0-9]*)$/.exec(text);
  return match === null ? undefined : Number(match[1]);
}
