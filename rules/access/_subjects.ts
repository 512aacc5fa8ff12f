import type { At, Workload } from '../../src/rule.ts';

/** Somebody to whom a binding gives a role. */
export type SubjectAt = At<{ readonly kind?: string; readonly name?: string; readonly namespace?: string }>;

/** `ServiceAccount 'worker'` */
export function subjectWords(subject: SubjectAt): string {
  return `${subject.get('kind').text() ?? 'subject'} '${subject.get('name').text() ?? ''}'`;
}

/**
 * Where a pod names its ServiceAccount; undefined where it names none. `serviceAccount` is the old name of the field, and
 * counts where the new one is empty: Convert_v1_PodSpec_To_core_PodSpec in pkg/apis/core/v1/conversion.go
 */
export function accountNameAt({ spec }: Workload): At<string | undefined> | undefined {
  const old = (spec as At as At<{ serviceAccount?: string }>).get('serviceAccount');
  return [spec.get('serviceAccountName'), old].find((at) => at.text());
}

/** The ServiceAccount as which a pod runs. */
export function accountNameOf(workload: Workload): string {
  return accountNameAt(workload)?.text() ?? 'default';
}
