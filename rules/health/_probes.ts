import type { At, Container } from '../../src/rule.ts';

type Port = number | string;

/** What probes and lifecycle hooks have in common: how the kubelet asks the container; and how often a probe asks. */
interface Action {
  readonly exec?: unknown;
  readonly httpGet?: { readonly host?: string; readonly port?: Port };
  readonly tcpSocket?: { readonly host?: string; readonly port?: Port };
  readonly grpc?: { readonly port?: Port };
  readonly sleep?: unknown;
  readonly periodSeconds?: number;
  readonly timeoutSeconds?: number;
  readonly successThreshold?: number;
  readonly failureThreshold?: number;
  readonly terminationGracePeriodSeconds?: number;
}

export interface Check {
  /** As messages call it: livenessProbe, preStop. */
  readonly name: string;
  readonly at: At<Action | undefined>;
  readonly isHook: boolean;
}

const probes = ['startupProbe', 'livenessProbe', 'readinessProbe'] as const;
const hooks = ['postStart', 'preStop'] as const;

/** The probes and hooks of a container; none for init and ephemeral containers, which may not have any. */
export function checksOf({ role, at }: Container): readonly Check[] {
  if (role === 'init' || role === 'ephemeral') return [];
  return [
    ...probes.map((name) => ({ name, at: at.get(name) as At as Check['at'], isHook: false })),
    ...hooks.map((name) => ({ name, at: at.get('lifecycle').get(name) as At as Check['at'], isHook: true })),
  ].filter((check) => check.at.exists);
}

/** What counts where nothing is written, or 0: SetDefaults_Probe in pkg/apis/core/v1/defaults.go. */
const defaults = { periodSeconds: 10, timeoutSeconds: 1, failureThreshold: 3 } as const;

/** A number of a probe as the kubelet uses it. */
export function settingOf({ at }: Check, field: keyof typeof defaults): number {
  return at.get(field).number() || defaults[field];
}
