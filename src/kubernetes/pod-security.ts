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
 * has another shape than a pod's counts as absent. A server knows no version later than its own, so the caller lowers
 * the version to that of the server. Never throws.
 * `EvaluatePod` and `populate` in staging/src/k8s.io/pod-security-admission/policy/registry.go
 */
export function violatedControls(pod: unknown, standard: PodSecurityStandard): readonly ViolatedControl[] {
  const checked = readPod(pod);
  return controlsOf(standard).flatMap(({ control, version }) => {
    const [first, ...others] = version.violations(checked);
    return first === undefined ? [] : [{ control, violations: [first, ...others] }];
  });
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
