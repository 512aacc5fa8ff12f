import {
  correction,
  defineRule,
  describe,
  type Graph,
  isHeadless,
  matchesPairs,
  meantWords,
  metadataOf,
  nameAt,
  noteOn,
  type Reference,
  type Resource,
  type Workload,
} from '../../src/rule.ts';
import { indexLabels, type LabelIndex, type Service } from './_selection.ts';

export default defineRule({
  id: 'headless-service-missing',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  fixable: 'suggestion',
  docs: {
    summary: 'The Service of a StatefulSet is missing, not headless, or not its own',
    why: "Pods of a StatefulSet find each other by names such as 'database-0.database'. DNS gives these names for a headless Service that `serviceName` names, in the same namespace, and only for pods that it selects. The pods start all the same, and then do not find each other.",
    instead:
      'Write a Service of that name with `clusterIP: None` and the labels of the pods as its selector. A second Service with an address may stand beside it for clients.',
    unless:
      'Nobody asks for single pods by name; with one replica a Service that is not headless is advice only. `serviceName` cannot be changed later without deleting the StatefulSet. One that an operator has made, as its `ownerReferences` say, is left alone.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id',
      'https://kubernetes.io/docs/concepts/services-networking/service/#headless-services',
    ],
  },
  messages: {
    missing: (a: { service: string; hint: string }) => `no Service '${a.service}' exists${a.hint}`,
    address: (a: { service: string }) =>
      `pods get names of their own from a headless Service only, and '${a.service}' is not headless`,
    unselected: (a: { service: string; set: string }) =>
      `the selector of Service '${a.service}' does not match the pods of ${a.set}`,
  },
  examples: {
    bad: [
      {
        title: 'a slip of the pen',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: database }
spec:
  clusterIP: None
  selector: { app: database }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: databse # expect: missing
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
`,
        fixed: `
apiVersion: v1
kind: Service
metadata: { name: database }
spec:
  clusterIP: None
  selector: { app: database }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
`,
      },
      {
        title: 'a Service with an address',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: database, namespace: shop }
spec:
  selector: { app: database }
  ports: [{ port: 5432 }]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database, namespace: shop }
spec:
  replicas: 3
  serviceName: database # expect: address
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
`,
      },
      {
        title: 'the Service of somebody else',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: database }
spec:
  clusterIP: None
  selector: { app: ledger }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database # expect: unselected
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
`,
      },
      {
        title: 'it does not exist anywhere',
        complete: true,
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database # expect: missing
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
`,
      },
    ],
    good: [
      {
        title: 'a headless Service that selects the pods, and another one for clients',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: database-headless, namespace: shop }
spec:
  clusterIP: None
  selector: { app: database }
---
apiVersion: v1
kind: Service
metadata: { name: database, namespace: shop }
spec:
  selector: { app: database }
  ports: [{ port: 5432 }]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database, namespace: shop }
spec:
  serviceName: database-headless
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database, tier: store } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
`,
      },
      {
        title: 'a StatefulSet out of a cluster, which its operator has made',
        complete: true,
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: database
  ownerReferences:
    - { apiVersion: shop.example/v1, kind: Database, name: database, uid: 3f1d5b52-6a51-4b1c-9f0e-0f6f6f0a1c11, controller: true }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
`,
      },
      {
        title: 'none is named, it may be outside of the run, or in a namespace that is chosen later',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: cache, namespace: shop }
spec:
  selector: { app: cache }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: cache }
spec:
  serviceName: cache
  selector: { matchLabels: { app: cache } }
  template:
    metadata: { labels: { app: cache } }
    spec:
      containers: [{ name: redis, image: redis:7.4.1 }]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: queue }
spec:
  serviceName: messages
  selector: { matchLabels: { app: queue } }
  template:
    metadata: { labels: { app: queue } }
    spec:
      containers: [{ name: queue, image: rabbitmq:4.0.5 }]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: worker }
spec:
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec:
      containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    const index = indexLabels(graph);
    return {
      reference(reference) {
        const { from, at, to, state, targets } = reference;
        if (from.visitable !== 'StatefulSet' || to.kind !== 'Service' || hasController(from)) return;
        if (state === 'missing') {
          const related = relatedTo(reference.proof);
          const { proof } = reference;
          const fix =
            proof?.code === 'near-miss' ? correction([at], { from: to.name, to: proof.resource.name }) : undefined;
          return report(at, 'missing', { service: to.name, hint: hintOf(reference) }, { related, fix });
        }
        const services = targets as readonly Service[];
        const [service] = services;
        const workload = graph.workloadOf(from);
        if (state !== 'resolved' || !service || !workload) return;
        if (!services.some(isHeadless)) {
          const related = [{ at: placeOfAddress(service), note: 'it has an address of its own' }];
          // A single pod is found by the name of the Service just as well.
          const severity = (workload.replicas ?? 2) > 1 ? 'warning' : 'info';
          report(at, 'address', { service: to.name }, { related, severity });
        } else if (!services.some((one) => selects(one, workload) || hasOtherTrouble(graph, index, one))) {
          const related = [
            { at: service.at.get('spec').get('selector').key, note: 'its selector' },
            { at: workload.metadata.get('labels').key, note: 'the labels of the pods' },
          ];
          report(at, 'unselected', { service: to.name, set: describe(from) }, { related });
        }
      },
    };
  },
});

/** Whoever has made the object keeps its Service, too; such manifests are taken out of a cluster. */
function hasController({ at }: Resource): boolean {
  const owners = metadataOf(at).get('ownerReferences').items();
  return owners.some((owner) => owner.get('controller').flag() === true);
}

function placeOfAddress(service: Service) {
  const spec = service.at.get('spec');
  return [spec.get('clusterIP'), spec.get('type')].find(({ exists }) => exists) ?? nameAt(service);
}

function selects(service: Service, workload: Workload): boolean {
  return matchesPairs(service.at.get('spec').get('selector').labels(), workload.labels);
}

/** Endpoints by hand may name any pod; a selector that is misspelt is told at the Service. */
function hasOtherTrouble(graph: Graph, index: LabelIndex, service: Service): boolean {
  const pairs = service.at.get('spec').get('selector').labels();
  if (graph.find('Endpoints', service.namespace, service.name).length > 0) return true;
  const isEmpty = graph.selectedBy(service, pairs).workloads.length === 0;
  return (
    isEmpty &&
    (graph.nearLabel(service, service.at.get('spec').get('selector')) !== undefined || index.labelled(pairs).length > 0)
  );
}

function hintOf({ proof }: Reference): string {
  const resource = resourceOf(proof);
  if (proof?.code === 'near-miss') return meantWords(resource?.name);
  return proof?.code === 'other-namespace' ? ` in this namespace, but in '${resource?.namespace ?? ''}'` : '';
}

function relatedTo(proof: Reference['proof']) {
  const resource = resourceOf(proof);
  return resource ? [noteOn(resource)] : [];
}

function resourceOf(proof: Reference['proof']): Resource | undefined {
  return proof && 'resource' in proof ? proof.resource : undefined;
}
