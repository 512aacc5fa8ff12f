import type { Note, Workload } from '../../src/rule.ts';

/** How long a pod is given to end. */
export interface Grace {
  /** Undefined where what is written is no number. */
  readonly seconds: number | undefined;
  /** Where it is written, if it is. */
  readonly related: readonly Note[];
}

/** Reads how long the pods of a workload are given to end; less than nothing counts as a second. */
export function graceOf({ spec }: Workload): Grace {
  const written = spec.get('terminationGracePeriodSeconds');
  if (!written.exists) return { seconds: defaultGrace, related: [] };
  const seconds = written.number();
  const related = [{ at: written, note: 'the time the pod has' }];
  return { seconds: seconds !== undefined && seconds < 0 ? 1 : seconds, related };
}

/** SetDefaults_PodSpec in pkg/apis/core/v1/defaults.go */
const defaultGrace = 30;
