import type { At, Resource } from '../../src/rule.ts';

/** The fields of a Job that have to agree with each other. */
export interface JobSpec {
  parallelism?: number;
  completions?: number;
  completionMode?: string;
  backoffLimitPerIndex?: number;
  maxFailedIndexes?: number;
  manualSelector?: boolean;
  selector?: { matchLabels?: Record<string, string>; matchExpressions?: unknown[] };
  podReplacementPolicy?: string;
  podFailurePolicy?: { rules?: FailureRule[] };
  successPolicy?: { rules?: SuccessRule[] };
  template?: { metadata?: { labels?: Record<string, string> } };
}

export interface FailureRule {
  action?: string;
  onExitCodes?: { containerName?: string; operator?: string; values?: number[] };
}

export interface SuccessRule {
  succeededIndexes?: string;
  succeededCount?: number;
}

/** What a Job, or a CronJob for its Jobs, says of them; undefined for any other resource. */
export function jobSpecOf(resource: Resource): At<JobSpec | undefined> | undefined {
  const { at, visitable } = resource;
  if (visitable === 'Job') return (at as At<{ spec?: JobSpec }>).get('spec');
  if (visitable !== 'CronJob') return undefined;
  const spec = (at as At<{ spec?: { jobTemplate?: { spec?: JobSpec } } }>).get('spec');
  return spec.get('jobTemplate').get('spec');
}

/** How many pods have to succeed. A Job that says nothing of numbers gets 1, the Jobs of a CronJob get no defaults. */
export function completionsOf(spec: At<JobSpec | undefined>, resource: Resource): number | undefined {
  const completions = spec.get('completions');
  if (completions.exists) return completions.number();
  return resource.visitable === 'Job' && !spec.get('parallelism').exists ? 1 : undefined;
}
