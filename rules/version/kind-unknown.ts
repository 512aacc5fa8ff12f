import {
  type At,
  builtInGroups,
  defineRule,
  type Fix,
  isBuiltInKind,
  kindFacts,
  kindsOfVersion,
  nearest,
  type Resource,
  set,
  splitApiVersion,
  versionsOfKind,
} from '../../src/rule.ts';

export default defineRule({
  id: 'kind-unknown',
  area: 'version',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'safe',
  docs: {
    summary: 'A kind that its API version does not have',
    why: 'The API server knows no such resource: `no matches for kind`. The groups of Kubernetes itself hold the kinds of Kubernetes only, in exactly this spelling.',
    instead: 'Correct the kind or the API version; `kubectl api-resources` lists both.',
    unless: 'Kinds of groups that Kubernetes does not have itself are custom resources, and left alone.',
    refs: [
      'https://kubernetes.io/docs/reference/using-api/#api-groups',
      'https://kubernetes.io/docs/reference/kubernetes-api/',
    ],
  },
  messages: {
    elsewhere: (a: { kind: string; apiVersion: string; meant: string }) =>
      `${a.apiVersion} has no kind '${a.kind}': its API version is '${a.meant}'`,
    misspelt: (a: { kind: string; apiVersion: string; meant: string }) =>
      `${a.apiVersion} has no kind '${a.kind}' (did you mean '${a.meant}'?)`,
    unknown: (a: { kind: string; apiVersion: string }) => `${a.apiVersion} has no kind '${a.kind}'`,
  },
  examples: {
    bad: [
      {
        title: 'the wrong group, the wrong version, wrong capitals',
        yaml: `
apiVersion: v1 # expect: elsewhere
kind: Deployment
metadata: { name: web }
---
apiVersion: networking/v1 # expect: elsewhere
kind: NetworkPolicy
metadata: { name: web }
---
apiVersion: batch/v2 # expect: elsewhere
kind: CronJob
metadata: { name: backup }
---
apiVersion: v1
kind: configMap # expect: misspelt
metadata: { name: settings }
---
apiVersion: apps/v1
kind: Deploymnet # expect: misspelt
metadata: { name: web }
---
apiVersion: apps/v1
kind: Microservice # expect: unknown
metadata: { name: web }
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: backup }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
---
apiVersion: apps/v1
kind: Microservice
metadata: { name: web }
`,
      },
    ],
    good: [
      {
        title: 'kinds of Kubernetes, of others, and of OpenShift before it had groups',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata: { name: web }
---
apiVersion: v1
kind: Template
metadata: { name: web }
---
apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata: { name: web }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      resource(resource) {
        const { apiVersion, kind, group } = resource;
        if (kindFacts(apiVersion, kind) || kind.endsWith('List') || others.has(kind)) return;
        const isOwn = builtInGroups.has(group);
        if (!isOwn && !(isBuiltInKind(kind) && nearest(group, builtInGroups) !== undefined)) return;
        const at = resource.at as Resource<{ apiVersion?: string; kind?: string }>['at'];
        const elsewhere = versionsOfKind(kind, minorVersion);
        const near = isOwn ? elsewhere : elsewhere.filter((one) => one.startsWith(`${nearest(group, builtInGroups)}/`));
        const meant = near.find((one) => splitApiVersion(one).group === group) ?? near[0];
        if (meant !== undefined)
          report(
            at.get('apiVersion'),
            'elsewhere',
            { kind, apiVersion, meant },
            {
              fix: fixOf(
                at.get('apiVersion'),
                meant,
                new Set(near).size === 1 ||
                  near.every((one) => splitApiVersion(one).group === splitApiVersion(meant).group),
              ),
            },
          );
        if (meant !== undefined || !isOwn) return;
        const name = nearest(kind, kindsOfVersion(apiVersion));
        if (name === undefined) report(at.get('kind'), 'unknown', { kind, apiVersion });
        else
          report(at.get('kind'), 'misspelt', { kind, apiVersion, meant: name }, { fix: fixOf(at.get('kind'), name) });
      },
    };
  },
});

function fixOf(at: At<string | undefined>, meant: string, safe = true): Fix {
  return { title: `write '${meant}'`, safe, changes: [set(at, meant)] };
}

/** What the groups of Kubernetes hold beside objects, and what OpenShift kept in the core group. */
const others: ReadonlySet<string> = new Set([
  ...['DeleteOptions', 'EphemeralContainers', 'PodMetrics', 'Scale', 'SerializedReference', 'Status', 'TokenRequest'],
  ...['BuildConfig', 'Build', 'DeploymentConfig', 'Group', 'Identity', 'Image', 'ImageStream', 'ImageStreamTag'],
  ...[
    'NetNamespace',
    'OAuthClient',
    'Project',
    'ProjectRequest',
    'Route',
    'SecurityContextConstraints',
    'Template',
    'User',
  ],
]);
