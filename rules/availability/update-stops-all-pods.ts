import { type At, counted, defineRule, isMapping, noteOn, resolveIntOrPercent, type Workload } from '../../src/rule.ts';
import { servedOf } from './_served.ts';

export default defineRule({
  id: 'update-stops-all-pods',
  area: 'availability',
  severity: 'warning',
  since: '0.1.0',
  presets: ['production'],
  scope: 'graph',
  onlyWith: ['strategy'],
  docs: {
    summary: 'An update may stop every pod behind a Service before a new one runs',
    why: 'A rolling update keeps at least `replicas` less `maxUnavailable` pods. Where that is none, the update stops all of them at once and waits for the new ones. `Recreate` always does: nobody answers at the Service until the new version is ready.',
    instead:
      'Lower `maxUnavailable`; the default of a quarter keeps three of four. Leave `type: Recreate` out where two versions can run side by side.',
    unless:
      'Two versions may not run at once. Where the pods keep data in a volume, hold a port of the node or a device, `Recreate` is right, and nothing is said.',
    refs: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#max-unavailable'],
  },
  messages: {
    all: (a: { value: string; replicas: number }) =>
      `maxUnavailable '${a.value}' of ${counted(a.replicas, 'replica')} keeps no pod running during an update`,
    recreate: (a: { pods: number; service: string }) =>
      `an update stops ${a.pods === 1 ? 'the only pod' : `all ${a.pods} pods`} behind Service '${a.service}' before it starts a new one`,
  },
  examples: {
    bad: [
      {
        title: 'as many as there are',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 2
  strategy:
    rollingUpdate: { maxUnavailable: 100%, maxSurge: 0 } # expect: all
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ port: 8080 }] }
`,
      },
      {
        title: 'all of them by the strategy, although nothing keeps two versions from running at once',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 3
  strategy:
    type: Recreate # expect: recreate
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }]
      volumes: [{ name: cache, emptyDir: {} }, { name: settings, configMap: { name: api } }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ port: 8080 }] }
`,
      },
      {
        title: 'a Rollout of Argo',
        yaml: `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: api }
spec:
  replicas: 2
  strategy: { canary: { maxSurge: 0, maxUnavailable: 2 } } # expect: all
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ port: 8080 }] }
`,
      },
    ],
    good: [
      {
        title: 'a part of them, and none of one',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 2
  strategy: { rollingUpdate: { maxUnavailable: 1 } }
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ port: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 1
  strategy: { rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } }
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 8080 }] }
`,
      },
      {
        title: 'a volume that takes one pod at a time, a port of the node, and a device',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: grafana }
spec:
  replicas: 1
  strategy: { type: Recreate }
  selector: { matchLabels: { app: grafana } }
  template:
    metadata: { labels: { app: grafana } }
    spec:
      containers: [{ name: grafana, image: ghcr.io/shop/grafana:2.4.1, ports: [{ containerPort: 8080 }] }]
      volumes: [{ name: data, persistentVolumeClaim: { claimName: grafana } }]
---
apiVersion: v1
kind: Service
metadata: { name: grafana }
spec: { selector: { app: grafana }, ports: [{ port: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: proxy }
spec:
  replicas: 1
  strategy: { type: Recreate }
  selector: { matchLabels: { app: proxy } }
  template:
    metadata: { labels: { app: proxy } }
    spec:
      containers: [{ name: proxy, image: ghcr.io/shop/proxy:2.4.1, ports: [{ containerPort: 8080, hostPort: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: proxy }
spec: { selector: { app: proxy }, ports: [{ port: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: model }
spec:
  replicas: 1
  strategy: { type: Recreate }
  selector: { matchLabels: { app: model } }
  template:
    metadata: { labels: { app: model } }
    spec:
      containers: [{ name: model, image: ghcr.io/shop/model:2.4.1, resources: { limits: { nvidia.com/gpu: 1 } } }]
---
apiVersion: v1
kind: Service
metadata: { name: model }
spec: { selector: { app: model }, ports: [{ port: 8080 }] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      workload(workload) {
        const served = servedOf(graph, workload);
        if (!served || served.scale.most < 1) return;
        const { scale, service } = served;
        const strategy = (workload.resource.at as At as At<Strategies>).get('spec').get('strategy');
        const type = strategy.get('type');
        if (type.text() === 'Recreate') {
          if (isExclusive(workload)) return;
          // A single pod may be single because it cannot run twice.
          const extra = scale.most === 1 ? ({ severity: 'info' } as const) : {};
          const values = { pods: scale.most, service: service.name };
          return report(type, 'recreate', values, { ...extra, related: [noteOn(service)] });
        }
        for (const at of [strategy.get('rollingUpdate'), strategy.get('canary')].map((one) =>
          one.get('maxUnavailable'),
        )) {
          const value = at.scalar();
          // ResolveFenceposts in pkg/controller/deployment/util/deployment_util.go rounds down.
          const stopped = value === undefined ? undefined : resolveIntOrPercent(value, scale.most, 'down');
          if (stopped !== undefined && stopped >= scale.most)
            report(at, 'all', { value: String(value), replicas: scale.most });
        }
      },
    };
  },
});

/** Deployments roll; Rollouts of Argo know a canary, and their blue-green starts all new pods first. */
interface Strategies {
  readonly spec?: {
    readonly strategy?: {
      readonly type?: string;
      readonly rollingUpdate?: { readonly maxUnavailable?: number | string };
      readonly canary?: { readonly maxUnavailable?: number | string };
    };
  };
}

/** Whether a new pod may have to wait until the old one is gone: for a volume, for a port of the node, for a device. */
function isExclusive({ spec, containers }: Workload): boolean {
  if (spec.get('hostNetwork').flag() === true) return true;
  const keepsData = spec
    .get('volumes')
    .items()
    .some(({ value }) => isMapping(value) && Object.keys(value).some((key) => key !== 'name' && !passing.has(key)));
  return (
    keepsData || containers.some(({ at }) => hasHostPort(at as At as At<Holder>) || hasDevice(at as At as At<Holder>))
  );
}

/** Volumes that each pod has for itself, or that nobody writes. */
const passing: ReadonlySet<string> = new Set([
  'configMap',
  'secret',
  'projected',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
]);

interface Holder {
  readonly ports?: { readonly hostPort?: number }[];
  readonly resources?: { readonly limits?: Readonly<Record<string, unknown>> };
}

function hasHostPort(at: At<Holder>): boolean {
  return at
    .get('ports')
    .items()
    .some((port) => (port.get('hostPort').number() ?? 0) > 0);
}

/** Devices are resources with a domain, such as `nvidia.com/gpu`. */
function hasDevice(at: At<Holder>): boolean {
  return at
    .get('resources')
    .get('limits')
    .entries()
    .some(([name]) => name.includes('/'));
}
