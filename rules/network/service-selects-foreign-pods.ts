import {
  areAppliedTogether,
  areNamesakes,
  defineRule,
  describe,
  type Graph,
  isExternalName,
  isHeadless,
  matchesPairs,
  portNumbers,
  type Workload,
} from '../../src/rule.ts';
import type { Service } from './_selection.ts';

export default defineRule({
  id: 'service-selects-foreign-pods',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A Service also sends requests to pods that do not listen on its port',
    why: 'A Service selects every pod of its namespace that carries its labels, whatever made the pod. Where the labels are those of a whole application, the pods of its workers and of its Jobs are endpoints as well as those of its server. They do not listen on the port, and that part of the requests fails, for Jobs only as long as one runs.',
    instead:
      'Add a label that only the right pods carry, such as `app.kubernetes.io/component`, to their template and to the selector of the Service.',
    unless:
      'The other pods listen on the port without declaring it. Therefore this is told only where one workload declares the port and the other one declares ports, but not this one, or is a Job.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service',
      'https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/',
    ],
  },
  messages: {
    job: (a: { service: string; job: string; port: number }) =>
      `while ${a.job} runs, ${a.service} sends it requests: it has these labels, but no port ${a.port}`,
    stranger: (a: { service: string; workload: string; declared: string; port: number }) =>
      `requests for port ${a.port} of ${a.service} also go to ${a.workload}, which has only ${a.declared}`,
  },
  examples: {
    bad: [
      {
        title: 'one label for the whole shop',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: shop } # expect: stranger
  ports: [{ port: 80, targetPort: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: shop, component: web } }
  template:
    metadata: { labels: { app: shop, component: web } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ containerPort: 8080 }] }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec:
  selector: { matchLabels: { app: shop, component: worker } }
  template:
    metadata: { labels: { app: shop, component: worker } }
    spec:
      containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1, ports: [{ name: metrics, containerPort: 9090 }] }]
`,
      },
      {
        title: 'the Job that prepares the database bears the labels of the server',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec:
  selector: { app: api } # expect: job
  ports: [{ port: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:3.0.2, ports: [{ containerPort: 8080 }] }]
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: clean, namespace: shop }
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        metadata: { labels: { app: api } }
        spec:
          restartPolicy: Never
          containers: [{ name: clean, image: ghcr.io/shop/api:3.0.2 }]
`,
      },
    ],
    good: [
      {
        title: 'a canary, a workload that declares nothing, and one that is scaled to zero',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web, track: stable } }
  template:
    metadata: { labels: { app: web, track: stable } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ containerPort: 8080 }] }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web-canary }
spec:
  selector: { matchLabels: { app: web, track: canary } }
  template:
    metadata: { labels: { app: web, track: canary } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.1.0, ports: [{ containerPort: 8080 }, { containerPort: 9090 }] }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web-old }
spec:
  selector: { matchLabels: { app: web, track: old } }
  template:
    metadata: { labels: { app: web, track: old } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:2.9.0 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web-debug }
spec:
  replicas: 0
  selector: { matchLabels: { app: web, track: debug } }
  template:
    metadata: { labels: { app: web, track: debug } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ containerPort: 5005 }] }]
`,
      },
      {
        title: 'a port by name leaves out pods without it, and a headless Service only lists pods',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: metrics }
spec: { selector: { part-of: shop }, ports: [{ port: 9090, targetPort: metrics }] }
---
apiVersion: v1
kind: Service
metadata: { name: shop-pods }
spec: { clusterIP: None, selector: { part-of: shop }, ports: [{ port: 9090 }] }
---
apiVersion: v1
kind: Pod
metadata: { name: web, labels: { part-of: shop } }
spec:
  containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ name: metrics, containerPort: 9090 }] }]
---
apiVersion: v1
kind: Pod
metadata: { name: cache, labels: { part-of: shop } }
spec:
  containers: [{ name: redis, image: redis:7.4.1, ports: [{ name: redis, containerPort: 6379 }] }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      Service(service) {
        const selector = service.at.get('spec').get('selector');
        const stranger = strangerOf(graph, service);
        if (!stranger) return;
        const { workload, port } = stranger;
        const related = [
          { at: workload.metadata.get('labels').key, note: `the labels of ${describe(workload.resource)}` },
        ];
        const values = { service: describe(service), port };
        if (isJob(workload)) report(selector.key, 'job', { ...values, job: describe(workload.resource) }, { related });
        else {
          const declared = (declaredPorts(workload) ?? []).join(', ');
          const found = { ...values, workload: describe(workload.resource), declared };
          report(selector.key, 'stranger', found, { related });
        }
      },
    };
  },
});

interface Stranger {
  readonly workload: Workload;
  readonly port: number;
}

/** A workload behind a Service that does not listen on a port of it, while another one declares this port. */
function strangerOf(graph: Graph, service: Service): Stranger | undefined {
  const spec = service.at.get('spec');
  if (isHeadless(service) || isExternalName(service)) return undefined;
  const { workloads } = graph.selectedBy(service, spec.get('selector').labels());
  if (workloads.length < 2) return undefined;
  for (const entry of spec.get('ports').items()) {
    const port = entry.get('targetPort').scalar() ?? entry.get('port').number();
    if (typeof port !== 'number') continue;
    const servers = workloads.filter((workload) => !isJob(workload) && declaredPorts(workload)?.includes(port));
    const workload = workloads.find(
      (one) =>
        lacks(one, port) &&
        servers.length > 0 &&
        servers.every((server) => areSiblings(graph, server, one)) &&
        areAppliedTogether(graph, service, one.resource),
    );
    if (workload) return { workload, port };
  }
  return undefined;
}

/** Two versions of one object are no two workloads; controllers with the same labels are told by selectors-overlap. */
function areSiblings(graph: Graph, server: Workload, other: Workload): boolean {
  const { resource: a, labels } = server;
  const { resource: b } = other;
  const isOverlap = !isJob(other) && matchesPairs(labels, other.labels) && matchesPairs(other.labels, labels);
  return !isOverlap && areAppliedTogether(graph, a, b) && !areNamesakes(a, b);
}

/** Whether no container of a pod listens on a port, as far as the manifest says; ports need not be declared. */
function lacks(workload: Workload, port: number): boolean {
  if (workload.replicas === 0) return false;
  const declared = declaredPorts(workload);
  return declared ? !declared.includes(port) : isJob(workload) && !workload.containers.some(hasPorts);
}

function isJob({ resource: { kind } }: Workload): boolean {
  return kind === 'Job' || kind === 'CronJob';
}

/** The ports of a pod, where all of its containers declare theirs. */
function declaredPorts({ containers }: Workload): readonly number[] | undefined {
  const serving = containers.filter(({ role }) => role === 'container' || role === 'sidecar');
  if (!serving.some(hasPorts) || serving.some((one) => one.role === 'container' && !hasPorts(one))) return undefined;
  return portNumbers(serving);
}

function hasPorts({ at }: Workload['containers'][number]): boolean {
  return at.get('ports').items().length > 0;
}
