import {
  type At,
  defineRule,
  describe,
  type Graph,
  makersIn,
  matchesLabelSelector,
  metadataOf,
  nearMiss,
  noteOn,
  pairsAt,
  pairText,
  type Resource,
  selectorAt,
  selectorText,
} from '../../src/rule.ts';
import { type MonitoredIndex, monitoredSearch, scopeOf } from './_monitored.ts';

export default defineRule({
  id: 'monitor-selects-nothing',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A ServiceMonitor or PodMonitor selects nothing',
    why: "Prometheus scrapes the Services whose own labels a ServiceMonitor selects, and the pods whose labels a PodMonitor selects, in the monitor's namespace unless `namespaceSelector` says otherwise. Where nothing is selected, there is no target, no metric and no alert, and nothing reports an error.",
    instead:
      'For a ServiceMonitor, write the labels into `metadata.labels` of the Service: its `selector` plays no part. Name the namespaces under `namespaceSelector.matchNames`.',
    unless:
      'What is selected may stand outside the run, so this is told only where it is proven: a slip of the pen, labels that a Service selects by and does not carry, a Service in another namespace only, or a run that is declared complete.',
    refs: [
      'https://prometheus-operator.dev/docs/developer/getting-started/',
      'https://prometheus-operator.dev/docs/platform/troubleshooting/',
    ],
  },
  messages: {
    near: (a: { selector: string; label: string; object: string }) =>
      `nothing carries '${a.selector}', but ${a.object} carries '${a.label}': nothing is scraped`,
    inner: (a: { selector: string; service: string }) =>
      `no Service carries '${a.selector}', which is the selector of ${a.service}, not its label: nothing is scraped`,
    elsewhere: (a: { object: string; other: string; namespace: string }) =>
      `without a namespaceSelector this looks in '${a.namespace}' only, and ${a.object} is in '${a.other}'`,
    none: (a: { selector: string }) => `nothing in the run carries '${a.selector}': nothing is scraped`,
  },
  examples: {
    bad: [
      {
        title: 'the Service has the label in its selector only',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ name: metrics, port: 9090 }] }
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: web, namespace: shop }
spec:
  selector: # expect: inner
    matchLabels: { app: web }
  endpoints: [{ port: metrics }]
`,
      },
      {
        title: 'a slip of the pen, for Services and for pods',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: catalogue, labels: { app: catalogue } }
spec: { selector: { app: catalogue }, ports: [{ name: metrics, port: 9090 }] }
---
apiVersion: v1
kind: Pod
metadata: { name: worker, labels: { app: worker } }
spec:
  containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1, ports: [{ name: metrics, containerPort: 9090 }] }]
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: catalogue }
spec:
  selector:
    matchLabels:
      app: catalouge # expect: near
  endpoints: [{ port: metrics }]
---
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: worker }
spec:
  selector:
    matchLabels:
      app: wroker # expect: near
  podMetricsEndpoints: [{ port: metrics }]
`,
      },
      {
        title: 'the monitor stands with Prometheus, the Service with its program',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, labels: { app: web } }
spec: { selector: { app: web }, ports: [{ name: metrics, port: 9090 }] }
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: web, namespace: monitoring }
spec:
  selector: # expect: elsewhere
    matchLabels: { app: web }
  endpoints: [{ port: metrics }]
`,
      },
      {
        title: 'nothing else exists',
        complete: true,
        yaml: `
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: worker, namespace: shop }
spec:
  selector: # expect: none
    matchLabels: { app: worker }
  podMetricsEndpoints: [{ port: metrics }]
`,
      },
    ],
    good: [
      {
        title: 'labels of the Service, namespaces that are named, and Services that are not in the run',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, labels: { app: web } }
spec: { selector: { app.kubernetes.io/name: web }, ports: [{ name: metrics, port: 9090 }] }
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: web, namespace: monitoring }
spec:
  selector: { matchLabels: { app: web } }
  namespaceSelector: { matchNames: [shop] }
  endpoints: [{ port: metrics }]
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: ledger, namespace: monitoring }
spec: { selector: { matchLabels: { app: ledger } }, endpoints: [{ port: metrics }] }
`,
      },
      {
        title: 'what the cluster brings itself',
        complete: true,
        yaml: `
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: coredns, namespace: monitoring }
spec:
  selector: { matchLabels: { k8s-app: kube-dns } }
  namespaceSelector: { matchNames: [kube-system] }
  endpoints: [{ port: metrics }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    const makers = makersIn(graph);
    const searches = {
      ServiceMonitor: monitoredSearch(graph, 'ServiceMonitor'),
      PodMonitor: monitoredSearch(graph, 'PodMonitor'),
    };
    return {
      reference(reference) {
        const { from, at, state, targets } = reference;
        const kind = from.visitable;
        if ((kind !== 'ServiceMonitor' && kind !== 'PodMonitor') || reference.to.selector === undefined) return;
        const selector = selectorAt(at as At);
        const pairs = pairsAt(at);
        const isDisturbed = Object.values(selector.matchLabels).some(graph.mayBeUnread);
        if (state === 'resolved' || targets.length > 0 || isDisturbed || pairs.entries().length === 0) return;
        const own = searches[kind].inScope(from);
        const [inner] = own.selectingBy(selector.matchLabels);
        if (inner) {
          const related = [noteOn(inner.resource, 'it does not carry the label')];
          const values = { service: describe(inner.resource), selector: selectorText(selector) };
          return report((at as At).key, 'inner', values, { related });
        }
        const slip = slipOf(pairs, own);
        if (slip) {
          const { pair, label, resource } = slip;
          const related = [noteOn(resource)];
          const values = { selector: pairText(pair), label, object: describe(resource) };
          return report(pair, 'near', values, { related });
        }
        const known = hasScope(from) ? [] : searches[kind].near(from).carrying(selector.matchLabels);
        const other = known.find(
          ({ resource, labels }) => isElsewhere(graph, from, resource) && matchesLabelSelector(selector, labels),
        )?.resource;
        if (other) {
          const values = { object: describe(other), other: other.namespace, namespace: from.namespace };
          const related = [{ at: metadataOf(other.at).get('namespace'), note: `the namespace of ${describe(other)}` }];
          return report((at as At).key, 'elsewhere', values, { related });
        }
        if (graph.isComplete && !makers.exist() && !mayBeBuiltIn(from))
          report((at as At).key, 'none', { selector: selectorText(selector) });
      },
    };
  },
});

function hasScope(monitor: Resource): boolean {
  const { isAny, names } = scopeOf(monitor);
  return isAny || names.length > 0;
}

function isElsewhere(graph: Graph, from: Resource, resource: Resource): boolean {
  return graph.isNamespaceGiven(from) && graph.isNamespaceGiven(resource) && from.namespace !== resource.namespace;
}

/** A pair that nearly is a label of something that carries all the other pairs. */
function slipOf(pairs: At<Record<string, string>>, known: MonitoredIndex) {
  for (const [key, pair] of pairs.entries()) {
    const { [key]: value = '', ...others } = pairs.labels();
    const isAlone = Object.keys(others).length === 0;
    const candidates = isAlone
      ? known.withLabel(key)
      : known.carrying(others).filter(({ labels }) => labels[key] !== undefined);
    const found = nearMiss(value, candidates, ({ labels }) => labels[key] ?? '');
    if (found) return { pair, label: `${key}=${found.labels[key] ?? ''}`, resource: found.resource };
  }
  return undefined;
}

/** The cluster and its operators keep Services of their own in these namespaces. */
function mayBeBuiltIn(monitor: Resource): boolean {
  const { isAny, names } = scopeOf(monitor);
  const asked = hasScope(monitor) ? names : [monitor.namespace];
  return isAny || asked.some((name) => name === 'default' || name.startsWith('kube-'));
}
