import type { Where } from '../../src/rule.ts';
import type { RoleRule } from './_rules.ts';

/** A right from which more follows than its words say. */
interface Power {
  readonly groups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  /** What its owner can do. */
  readonly gives: string;
}

const rbac = 'rbac.authorization.k8s.io';

/**
 * The worst one first; the first that a rule of a role grants counts.
 * https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks
 */
const powers: readonly Power[] = [
  {
    groups: [rbac],
    resources: ['roles', 'clusterroles'],
    verbs: ['escalate'],
    gives: 'write roles with more rights than it has itself',
  },
  {
    groups: [rbac],
    resources: ['roles', 'clusterroles'],
    verbs: ['bind'],
    gives: 'give itself every role, cluster-admin too',
  },
  {
    groups: [''],
    resources: ['users', 'groups'],
    verbs: ['impersonate'],
    gives: 'act in the name of others, administrators too',
  },
  {
    groups: [''],
    resources: ['serviceaccounts'],
    verbs: ['impersonate'],
    gives: 'act as every ServiceAccount',
  },
  {
    groups: [''],
    resources: ['nodes/proxy'],
    verbs: ['get', 'create'],
    gives: 'run commands in every pod by the kubelet',
  },
  {
    groups: ['certificates.k8s.io'],
    resources: ['certificatesigningrequests/approval'],
    verbs: ['update', 'patch'],
    gives: 'approve certificates in the name of anybody',
  },
  {
    groups: [''],
    resources: ['serviceaccounts/token'],
    verbs: ['create'],
    gives: 'make tokens of other ServiceAccounts',
  },
  {
    groups: ['admissionregistration.k8s.io'],
    resources: ['mutatingwebhookconfigurations'],
    verbs: ['create', 'update', 'patch'],
    gives: 'read and change every object that is written',
  },
  {
    groups: ['admissionregistration.k8s.io'],
    resources: ['validatingwebhookconfigurations'],
    verbs: ['create', 'update', 'patch'],
    gives: 'read and refuse every object that is written',
  },
  {
    groups: [''],
    resources: ['secrets'],
    verbs: ['get', 'list', 'watch'],
    gives: 'read all Secrets',
  },
  {
    groups: [''],
    resources: ['pods/exec', 'pods/attach', 'pods/ephemeralcontainers'],
    verbs: ['create', 'get', 'update', 'patch'],
    gives: 'run commands in all pods',
  },
  {
    groups: [''],
    resources: ['persistentvolumes'],
    verbs: ['create'],
    gives: 'mount the files of a node by a hostPath volume',
  },
  {
    groups: ['', 'apps', 'batch'],
    resources: ['pods', 'deployments', 'statefulsets', 'daemonsets', 'replicasets', 'jobs', 'cronjobs'],
    verbs: ['create'],
    gives: 'run pods with every ServiceAccount',
  },
];

/** What follows from a rule of a role, and the place that says it; undefined where it is harmless. */
export interface Escalation {
  readonly at: Where;
  readonly right: string;
  readonly gives: string;
}

export function escalationOf(rule: RoleRule): Escalation | undefined {
  // Objects that are named are chosen with care. An empty list names none, and so limits nothing: ResourceNameMatches in
  // pkg/apis/rbac/v1/evaluation_helpers.go
  const isUnlimited = Array.isArray(rule.names.value) && rule.names.value.length === 0;
  if (rule.names.exists && !isUnlimited) return undefined;
  const star = starIn(rule.resources);
  if (star && starIn(rule.verbs) && rule.groups.includes('*'))
    return { at: star, right: 'everything', gives: 'do all that there is to do' };
  for (const power of powers) {
    const found = rightIn(rule, power);
    if (found) return found;
  }
  return undefined;
}

function rightIn({ groups, resources, verbs }: RoleRule, power: Power): Escalation | undefined {
  if (!groups.some((group) => group === '*' || power.groups.includes(group))) return undefined;
  const resource = resources.find((at) => at.text() === '*' || power.resources.includes(at.text() ?? ''));
  const verb = verbs.find((at) => at.text() === '*' || power.verbs.includes(at.text() ?? ''));
  if (!resource || !verb) return undefined;
  return { at: resource, right: `'${verb.text()}' of '${resource.text()}'`, gives: power.gives };
}

const starIn = (items: RoleRule['verbs']) => items.find((at) => at.text() === '*');
