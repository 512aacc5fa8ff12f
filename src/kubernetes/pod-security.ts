import { baselineControls } from './pod-security/baseline.ts';
import {
  type ControlVersion,
  type PodSecurityControl,
  type PodSecurityViolation,
  readPod,
} from './pod-security/control.ts';
import type { PodSecurityStandard } from './pod-security/labels.ts';
import { restrictedControls } from './pod-security/restricted.ts';

export type { PodSecurityControl, PodSecurityViolation } from './pod-security/control.ts';
export {
  type PodSecurityLabelProblem,
  type PodSecurityLabels,
  type PodSecurityLevel,
  type PodSecurityStandard,
  podSecurityLabels,
  podSecurityLabelsOf,
  podSecurityLevels,
  podSecurityPrefix,
} from './pod-security/labels.ts';

/** Everything that the Pod Security Standards ask for, the baseline first. */
export const podSecurityControls: readonly PodSecurityControl[] = [...baselineControls, ...restrictedControls];

/** A control that a pod violates, and where. */
export interface ViolatedControl {
  readonly control: PodSecurityControl;
  readonly violations: readonly [PodSecurityViolation, ...PodSecurityViolation[]];
}

/**
 * The controls of a level that a pod, or a pod template, violates; paths lead from the pod. Any value may be given; what
 * has another shape than a pod's counts as absent. Never throws.
 * `EvaluatePod` and `populate` in staging/src/k8s.io/pod-security-admission/policy/registry.go
 */
export function violatedControls(pod: unknown, standard: PodSecurityStandard): readonly ViolatedControl[] {
  return violationsOf(pod, controlsOf(standard));
}

function violationsOf(pod: unknown, asked: readonly Asked[]): readonly ViolatedControl[] {
  const checked = readPod(pod);
  return asked.flatMap(({ control, version }) => {
    const [first, ...others] = version.violations(checked);
    return first === undefined ? [] : [{ control, violations: [first, ...others] }];
  });
}

/** The first minor version whose API server keeps `procMount`; earlier ones drop it before they ask. */
const procMountSince = 33;

/**
 * The controls for which an API server of this minor version rejects a pod. It knows no version of the standards later
 * than its own, and what it drops from a pod it does not see. Never throws.
 * pkg/features/kube_features.go for ProcMountType
 */
export function podSecurityRejections(
  pod: unknown,
  standard: PodSecurityStandard,
  minorVersion: number,
): readonly ViolatedControl[] {
  return podSecurityJudge(standard, minorVersion)(pod);
}

/** As `podSecurityRejections`, prepared for many pods, and for some of the controls by their ids, or for all. */
export function podSecurityJudge(
  { level, version }: PodSecurityStandard,
  minorVersion: number,
  ids?: readonly string[],
): (pod: unknown) => readonly ViolatedControl[] {
  const known = version === 'latest' ? minorVersion : Math.min(version, minorVersion);
  const isSeen = (id: string) => minorVersion >= procMountSince || !id.startsWith('procMount');
  const asked = controlsOf({ level, version: known }).filter(
    ({ control: { id } }) => isSeen(id) && (ids === undefined || ids.includes(id)),
  );
  return (pod) => violationsOf(pod, asked);
}

interface Asked {
  readonly control: PodSecurityControl;
  readonly version: ControlVersion;
}

/** The controls that hold: of the level restricted some stand in for one of the baseline. */
function controlsOf({ level, version }: PodSecurityStandard): readonly Asked[] {
  if (level === 'privileged') return [];
  const minor = version === 'latest' ? Number.POSITIVE_INFINITY : version;
  const controls = level === 'baseline' ? baselineControls : podSecurityControls;
  const asked = controls.flatMap((control) => {
    const found = control.versions.findLast(({ from }) => from <= minor);
    return found === undefined ? [] : [{ control, version: found }];
  });
  const replaced = new Set(asked.map(({ control }) => control.replaces));
  return asked.filter(({ control }) => !replaced.has(control.id));
}
