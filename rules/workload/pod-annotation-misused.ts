import { type At, defineRule, isWhole, type Where, type Workload } from '../../src/rule.ts';

export default defineRule({
  id: 'pod-annotation-misused',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['annotations'],
  docs: {
    summary: 'An annotation of a pod has a value that it cannot have, or does nothing any more',
    why: 'Some annotations are read by Kubernetes itself, and the API server refuses a pod whose value makes no sense. Others were fields to be, and since there are the fields, nobody reads them: the pod runs without the profile or the parameters that it asks for, which the API server tells as a warning.',
    instead: 'Write the field that has taken the place of the annotation.',
    refs: [
      'https://kubernetes.io/docs/reference/labels-annotations-taints/',
      'https://kubernetes.io/docs/reference/node/seccomp/',
    ],
  },
  messages: {
    unread: (a: { since: string; field: string }) =>
      `nobody reads this annotation since Kubernetes ${a.since}: use ${a.field}`,
    deprecated: (a: { since: string; field: string }) =>
      `this annotation is deprecated since Kubernetes ${a.since}: use ${a.field}`,
    profile: (a: { value: string; known: string }) => `'${a.value}' is no profile: it has to be ${a.known}`,
    container: (a: { container: string }) => `the pod has no container '${a.container}' for this profile`,
    cost: (a: { value: string }) => `deletion cost '${a.value}' is no whole number between -2147483648 and 2147483647`,
    mirror: 'only the kubelet writes the annotation of a mirror pod, on a node, and the pod names none',
  },
  examples: {
    bad: [
      {
        title: 'annotations that nobody reads any more',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata:
      labels: { app: api }
      annotations:
        scheduler.alpha.kubernetes.io/critical-pod: '' # expect: unread
        security.alpha.kubernetes.io/sysctls: net.core.somaxconn=1024 # expect: unread
        seccomp.security.alpha.kubernetes.io/pod: runtime/default # expect: unread
        container.seccomp.security.alpha.kubernetes.io/api: runtime/default # expect: unread
        container.apparmor.security.beta.kubernetes.io/api: runtime/default # expect: deprecated
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
      {
        title: 'values that make no sense',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: api
  annotations:
    controller.kubernetes.io/pod-deletion-cost: cheap # expect: cost
    kubernetes.io/config.mirror: '1' # expect: mirror
    container.seccomp.security.alpha.kubernetes.io/api: strict # expect: profile
    container.apparmor.security.beta.kubernetes.io/api: shop-api # expect: profile
    container.apparmor.security.beta.kubernetes.io/apo: localhost/shop-api # expect: container
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      securityContext: { seccompProfile: { type: RuntimeDefault }, appArmorProfile: { type: RuntimeDefault } }
`,
      },
    ],
    good: [
      {
        title: 'a patch, laid over a manifest that says the rest',
        minorVersion: 29,
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  template:
    metadata: { annotations: { container.apparmor.security.beta.kubernetes.io/api: runtime/default } }
    spec: { nodeSelector: { shop.example/pool: web } }
`,
      },
      {
        title: 'fields beside the annotations, and what others read',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: api
  annotations:
    controller.kubernetes.io/pod-deletion-cost: '-100'
    seccomp.security.alpha.kubernetes.io/pod: localhost/profiles/api.json
    container.apparmor.security.beta.kubernetes.io/api: localhost/shop-api
    shop.example/owner: anna
spec:
  securityContext: { seccompProfile: { type: Localhost, localhostProfile: profiles/api.json } }
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      securityContext: { appArmorProfile: { type: Localhost, localhostProfile: shop-api } }
`,
      },
      {
        title: 'an annotation that an older cluster reads',
        minorVersion: 26,
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: api
  annotations: { seccomp.security.alpha.kubernetes.io/pod: runtime/default }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload(workload) {
        for (const [key, at] of workload.metadata.get('annotations').entries()) {
          const value = at.text();
          if (value === undefined) continue;
          const replaced = replacementOf(key, workload, minorVersion);
          if (faultOf({ key, value, at: at as At, workload }) || !replaced) continue;
          const { message, ...values } = replaced;
          report((at as At).key, message, values, { severity: 'warning' });
        }
      },
    };

    /** Tells what the API server refuses of a value. */
    function faultOf({ key, value, at, workload }: Annotation): boolean {
      const container = key.startsWith(appArmorPrefix) ? key.slice(appArmorPrefix.length) : undefined;
      const isSeccomp = key === seccompOfPod || key.startsWith(seccompPrefix);
      if (container !== undefined && isWhole(workload) && !workload.containers.some(({ name }) => name === container))
        report((at as At).key as Where, 'container', { container });
      else if (container !== undefined && !/^(runtime\/default|unconfined|localhost\/.*|)$/s.test(value))
        report(at, 'profile', { value, known: "runtime/default, unconfined or 'localhost/' and a name" });
      else if (isSeccomp && !/^((runtime|docker)\/default|unconfined|localhost\/.*)$/s.test(value))
        report(at, 'profile', { value, known: "runtime/default, unconfined or 'localhost/' and a path" });
      else if (key === 'controller.kubernetes.io/pod-deletion-cost' && !isCost(value)) report(at, 'cost', { value });
      else if (key === 'kubernetes.io/config.mirror' && !workload.spec.get('nodeName').text()) report(at, 'mirror');
      else return false;
      return true;
    }
  },
});

const seccompOfPod = 'seccomp.security.alpha.kubernetes.io/pod';
const seccompPrefix = 'container.seccomp.security.alpha.kubernetes.io/';
const appArmorPrefix = 'container.apparmor.security.beta.kubernetes.io/';

interface Annotation {
  readonly key: string;
  readonly value: string;
  readonly at: At;
  readonly workload: Workload;
}

/** `deprecatedAnnotations` in pkg/api/pod/warnings.go */
const unread: ReadonlyMap<string, { readonly since: string; readonly field: string }> = new Map([
  ['scheduler.alpha.kubernetes.io/critical-pod', { since: '1.16', field: 'priorityClassName' }],
  ['security.alpha.kubernetes.io/sysctls', { since: '1.11', field: 'securityContext.sysctls' }],
  ['security.alpha.kubernetes.io/unsafe-sysctls', { since: '1.11', field: 'securityContext.sysctls' }],
]);

/** The field that has taken the place of an annotation, unless it is written beside it. */
function replacementOf(key: string, { spec, containers }: Workload, minorVersion: number) {
  const old = unread.get(key);
  if (old) return { message: 'unread', ...old } as const;
  const contextOf = (name: string) => containers.find((one) => one.name === name)?.at.get('securityContext');
  const seccomp = { message: 'unread', since: '1.27', field: 'securityContext.seccompProfile' } as const;
  const ofPod = spec.get('securityContext');
  if (minorVersion >= 27 && key === seccompOfPod) return ofPod.get('seccompProfile').exists ? undefined : seccomp;
  if (minorVersion >= 27 && key.startsWith(seccompPrefix)) {
    const own = contextOf(key.slice(seccompPrefix.length));
    return own === undefined || own.get('seccompProfile').exists ? undefined : seccomp;
  }
  if (minorVersion < 30 || !key.startsWith(appArmorPrefix) || ofPod.get('appArmorProfile').exists) return undefined;
  if (contextOf(key.slice(appArmorPrefix.length))?.get('appArmorProfile').exists) return undefined;
  return { message: 'deprecated', since: '1.30', field: 'securityContext.appArmorProfile' } as const;
}

/** A 32-bit number, without a plus sign and zeros before it. `GetDeletionCostFromPodAnnotations` */
function isCost(text: string): boolean {
  const number = Number(text);
  return /^(0|-?\d+)$/.test(text) && !/^0\d/.test(text) && number >= -(2 ** 31) && number < 2 ** 31;
}
