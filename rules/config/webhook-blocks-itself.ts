import { type At, defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'webhook-blocks-itself',
  area: 'config',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['webhooks'],
  docs: {
    summary: 'No pod can be made while a webhook does not answer, not even its own',
    why: 'The API server asks the webhook about each new pod, and refuses the pod where it gets no answer (`failurePolicy: Fail`, which is the default). When the last pod of the webhook is gone, by a drain or a failed node, none can take its place, and the pods of `kube-system` cannot start either.',
    instead:
      'Leave its own namespace and `kube-system` out by a `namespaceSelector`, such as `kubernetes.io/metadata.name` with `NotIn`, or write `failurePolicy: Ignore`.',
    unless: 'The webhook runs outside of the cluster, or for a few moments only.',
    refs: [
      'https://kubernetes.io/docs/concepts/cluster-administration/admission-webhooks-good-practices/#dont-self-deadlock',
      'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#avoiding-deadlocks-in-self-hosted-webhooks',
    ],
  },
  messages: {
    own: (a: { service: string; namespace: string }) =>
      `no pod is made while Service '${a.service}' of namespace '${a.namespace}' does not answer, not even its own`,
  },
  examples: {
    bad: [
      {
        title: 'each new pod of the cluster',
        yaml: `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: injector }
webhooks:
  - name: pods.injector.shop.example
    clientConfig: { service: { name: injector, namespace: shop, path: /mutate } }
    rules: # expect: own
      - { apiGroups: [''], apiVersions: [v1], operations: [CREATE], resources: [pods] }
    admissionReviewVersions: [v1]
    sideEffects: None
`,
      },
      {
        title: 'everything, and a namespace that is not its own is left out',
        yaml: `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: policies }
webhooks:
  - name: all.policies.shop.example
    clientConfig: { service: { name: policies, namespace: shop } }
    failurePolicy: Fail
    namespaceSelector:
      matchExpressions: [{ key: kubernetes.io/metadata.name, operator: NotIn, values: [kube-system] }]
    rules: # expect: own
      - { apiGroups: ['*'], apiVersions: ['*'], operations: ['*'], resources: ['*/*'] }
    admissionReviewVersions: [v1]
    sideEffects: None
`,
      },
    ],
    good: [
      {
        title: 'its namespace is left out, failures are ignored, few are asked about, and other kinds',
        yaml: `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: policies }
webhooks:
  - name: others.policies.shop.example
    clientConfig: { service: { name: policies, namespace: shop } }
    namespaceSelector:
      matchExpressions: [{ key: kubernetes.io/metadata.name, operator: NotIn, values: [kube-system, shop] }]
    rules: [{ apiGroups: [''], apiVersions: [v1], operations: [CREATE], resources: [pods] }]
    admissionReviewVersions: [v1]
    sideEffects: None
  - name: ignored.policies.shop.example
    clientConfig: { service: { name: policies, namespace: shop } }
    failurePolicy: Ignore
    rules: [{ apiGroups: [''], apiVersions: [v1], operations: [CREATE], resources: [pods] }]
    admissionReviewVersions: [v1]
    sideEffects: None
  - name: chosen.policies.shop.example
    clientConfig: { service: { name: policies, namespace: shop } }
    objectSelector: { matchLabels: { shop.example/inject: enabled } }
    rules: [{ apiGroups: [''], apiVersions: [v1], operations: [CREATE], resources: [pods] }]
    admissionReviewVersions: [v1]
    sideEffects: None
  - name: orders.policies.shop.example
    clientConfig: { service: { name: policies, namespace: shop } }
    rules:
      - { apiGroups: [shop.example], apiVersions: [v1], operations: [CREATE], resources: [orders] }
      - { apiGroups: [''], apiVersions: [v1], operations: [DELETE], resources: [pods] }
      - { apiGroups: [''], apiVersions: [v1], operations: [CREATE], resources: [pods/eviction] }
      - { apiGroups: ['*'], apiVersions: ['*'], operations: ['*'], resources: ['*'], scope: Cluster }
    admissionReviewVersions: [v1]
    sideEffects: None
  - name: outside.policies.shop.example
    clientConfig: { url: 'https://policies.shop.example/validate' }
    rules: [{ apiGroups: [''], apiVersions: [v1], operations: [CREATE], resources: [pods] }]
    admissionReviewVersions: [v1]
    sideEffects: None
`,
      },
    ],
  },
  visit({ report }) {
    return {
      resource({ group, at }) {
        if (group !== 'admissionregistration.k8s.io') return;
        for (const webhook of (at as At<Configuration>).get('webhooks').items()) {
          const service = webhook.get('clientConfig').get('service');
          const [name, namespace] = [service.get('name').text(), service.get('namespace').text()];
          if (!name || !namespace || webhook.get('failurePolicy').text() === 'Ignore') continue;
          if (isChoosy(webhook, namespace) || !webhook.get('rules').items().some(asksAboutPods)) continue;
          report(webhook.get('rules').key, 'own', { service: name, namespace });
        }
      },
    };
  },
});

interface Expression {
  key?: string;
  operator?: string;
  values?: string[];
}

interface Selector {
  matchLabels?: Readonly<Record<string, string>>;
  matchExpressions?: Expression[];
}

interface WebhookRule {
  apiGroups?: string[];
  operations?: string[];
  resources?: string[];
  scope?: string;
}

interface Webhook {
  clientConfig?: { service?: { name?: string; namespace?: string } };
  failurePolicy?: string;
  rules?: WebhookRule[];
  namespaceSelector?: Selector;
  objectSelector?: Selector;
  matchConditions?: unknown[];
}

interface Configuration {
  webhooks?: Webhook[];
}

/** Whether the webhook may leave out its own pods: only a selector by the name of the namespace can be judged. */
function isChoosy(webhook: At<Webhook>, namespace: string): boolean {
  if (webhook.get('matchConditions').items().length > 0 || !isEmpty(webhook.get('objectSelector'))) return true;
  const selector = webhook.get('namespaceSelector');
  if (Object.keys(selector.get('matchLabels').labels()).length > 0) return true;
  return selector
    .get('matchExpressions')
    .items()
    .some((expression) => {
      const isByName = expression.get('key').text() === 'kubernetes.io/metadata.name';
      const isExclusion = expression.get('operator').text() === 'NotIn';
      return !isByName || !isExclusion || expression.get('values').texts().includes(namespace);
    });
}

function isEmpty(selector: At<Selector | undefined>): boolean {
  const hasLabels = Object.keys(selector.get('matchLabels').labels()).length > 0;
  return !hasLabels && selector.get('matchExpressions').items().length === 0;
}

function asksAboutPods(rule: At<WebhookRule>): boolean {
  const includes = (field: 'apiGroups' | 'operations' | 'resources', words: readonly string[]) =>
    rule
      .get(field)
      .texts()
      .some((text) => words.includes(text));
  return (
    rule.get('scope').text() !== 'Cluster' &&
    includes('apiGroups', ['', '*']) &&
    includes('operations', ['CREATE', '*']) &&
    includes('resources', ['pods', 'pods/*', '*', '*/*'])
  );
}
