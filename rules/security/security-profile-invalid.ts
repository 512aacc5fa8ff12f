import { type At, defineRule, type Extra, isMapping, refusalOf, type Workload } from '../../src/rule.ts';

export default defineRule({
  id: 'security-profile-invalid',
  area: 'security',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['seccompProfile', 'appArmorProfile'],
  docs: {
    summary: 'A seccomp or AppArmor profile names no file, or one that its type has not',
    why: 'Only profiles of the type Localhost are files of the node, and these need a name. Annotations from before there were fields have to say the same as the fields. The API server refuses the pod.',
    instead:
      'Write `type: Localhost` with a `localhostProfile`, or `RuntimeDefault` without one, and drop the annotation.',
    refs: [
      'https://kubernetes.io/docs/tutorials/security/seccomp/',
      'https://kubernetes.io/docs/tutorials/security/apparmor/',
    ],
  },
  messages: {
    missing: (a: { profile: string }) => `${a.profile} of type Localhost needs a localhostProfile, a file of the node`,
    surplus: (a: { profile: string; type: string }) =>
      `${a.profile} has a localhostProfile, which only type Localhost has, and not ${a.type}`,
    padded: (a: { profile: string }) => `localhostProfile of ${a.profile} has blanks around it`,
    long: (a: { length: number }) => `localhostProfile has ${a.length} characters, and may have 4095`,
    annotation: (a: { profile: string; field: string; annotation: string }) =>
      `${a.profile} is '${a.field}' here and '${a.annotation}' in the annotation of the pod`,
  },
  examples: {
    bad: [
      {
        title: 'types and files that do not fit',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      securityContext:
        seccompProfile: { type: RuntimeDefault, localhostProfile: profiles/api.json } # expect: surplus
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          securityContext:
            seccompProfile: { type: Localhost } # expect: missing
            appArmorProfile: { type: Localhost, localhostProfile: ' shop-api' } # expect: padded
        - name: proxy
          image: envoyproxy/envoy:v1.32.1
          securityContext:
            appArmorProfile: { type: Unconfined, localhostProfile: proxy } # expect: surplus
        - name: cache
          image: ghcr.io/shop/cache:1.2.0
          securityContext:
            appArmorProfile: { type: Localhost, localhostProfile: '' } # expect: missing
        - name: mailer
          image: ghcr.io/shop/mailer:1.0
          securityContext:
            appArmorProfile: { type: Localhost, localhostProfile: ${'x'.repeat(4096)} } # expect: long
`,
      },
      {
        title: 'an annotation that says something else',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: api
  annotations:
    container.apparmor.security.beta.kubernetes.io/api: unconfined
    seccomp.security.alpha.kubernetes.io/pod: unconfined
spec:
  securityContext: { seccompProfile: { type: RuntimeDefault } } # expect: annotation
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      securityContext:
        appArmorProfile: # expect: annotation
          type: Localhost
          localhostProfile: shop-api
`,
      },
    ],
    good: [
      {
        title: 'profiles with and without files, and annotations that agree',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: api
  annotations:
    container.apparmor.security.beta.kubernetes.io/api: localhost/shop-api
    container.seccomp.security.alpha.kubernetes.io/proxy: docker/default
spec:
  securityContext:
    seccompProfile: { type: Localhost, localhostProfile: profiles/api.json }
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      securityContext: { appArmorProfile: { type: Localhost, localhostProfile: shop-api } }
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      securityContext:
        seccompProfile: { type: RuntimeDefault }
        appArmorProfile: { type: RuntimeDefault }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload(workload) {
        const extra = refusalOf(workload, minorVersion);
        for (const { at, annotation } of profilesOf(workload)) {
          if (!isMapping(at.value)) continue;
          if (checkFile(at, extra)) continue;
          const other =
            annotation === undefined ? undefined : workload.metadata.get('annotations').labels()[annotation];
          const field = inAnnotation(at);
          if (other === undefined || field === undefined || other === field) continue;
          // The name of before still stands for the profile of the runtime.
          if (at.name === 'seccompProfile' && field === 'runtime/default' && other === 'docker/default') continue;
          report(at.key, 'annotation', { profile: at.name, field, annotation: other }, extra);
        }
      },
    };

    /** Whether something is wrong with the file. */
    function checkFile(at: At<Profile>, extra: Extra): boolean {
      const type = at.get('type').text() ?? '';
      const file = at.get('localhostProfile');
      const name = file.text();
      const isAppArmor = at.name === 'appArmorProfile';
      if (type !== 'Localhost') {
        if (type === '' || !file.exists) return false;
        report(file, 'surplus', { profile: at.name, type }, extra);
      } else if (!file.exists || (isAppArmor && name === '')) report(file, 'missing', { profile: at.name }, extra);
      else if (isAppArmor && name !== undefined && name.trim() !== name)
        report(file, 'padded', { profile: at.name }, extra);
      else if (isAppArmor && name !== undefined && name.length > longestProfile)
        report(file, 'long', { length: name.length }, extra);
      else return false;
      return true;
    }
  },
});

/** `ValidateAppArmorProfileField` in pkg/apis/core/validation/validation.go */
const longestProfile = 4095;

interface Profile {
  readonly type?: string;
  readonly localhostProfile?: string;
}

interface Placed {
  readonly at: At<Profile>;
  /** The annotation that says the same, in manifests from before Kubernetes 1.19 and 1.30. */
  readonly annotation: string | undefined;
}

function profilesOf({ spec, containers }: Workload): readonly Placed[] {
  const profiles = (context: At) => context as At as At<{ seccompProfile?: Profile; appArmorProfile?: Profile }>;
  const ofPod = profiles(spec.get('securityContext') as At);
  const seen: Placed[] = [
    { at: ofPod.get('seccompProfile') as At<Profile>, annotation: 'seccomp.security.alpha.kubernetes.io/pod' },
    { at: ofPod.get('appArmorProfile') as At<Profile>, annotation: undefined },
  ];
  for (const { at, name } of containers) {
    const own = profiles(at.get('securityContext') as At);
    seen.push(
      {
        at: own.get('seccompProfile') as At<Profile>,
        annotation: `container.seccomp.security.alpha.kubernetes.io/${name}`,
      },
      {
        at: own.get('appArmorProfile') as At<Profile>,
        annotation: `container.apparmor.security.beta.kubernetes.io/${name}`,
      },
    );
  }
  return seen;
}

/** What an annotation has to say for this profile. */
function inAnnotation(at: At<Profile>): string | undefined {
  const type = at.get('type').text() ?? '';
  if (type === 'Localhost') return `localhost/${at.get('localhostProfile').text() ?? ''}`;
  return type === 'RuntimeDefault' ? 'runtime/default' : type === 'Unconfined' ? 'unconfined' : undefined;
}
