import { type At, defineRule, type Resource } from '../../src/rule.ts';

export default defineRule({
  id: 'admission-rule-invalid',
  area: 'config',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['webhooks', 'matchConstraints', 'matchResources', 'validationActions'],
  docs: {
    summary: 'A webhook or a policy of admission matches what it cannot match',
    why: "A `'*'` in a rule stands for everything, so that the API server refuses it beside anything else. A policy has to match some resource, for its expressions need to know the fields of it. A webhook has to read version v1 or v1beta1 of an AdmissionReview, which are all that the API server sends. To deny a request and to warn of the same is once too often.",
    instead: "Write `'*'` alone, or the names that you mean. Choose either Deny or Warn.",
    refs: [
      'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#matching-requests-rules',
      'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/',
    ],
  },
  messages: {
    all: (a: { field: string; wildcard: string }) =>
      `'${a.wildcard}' stands for all ${a.field}, and is not allowed beside others`,
    covered: (a: { wildcard: string; resource: string }) =>
      `'${a.resource}' is not allowed beside '${a.wildcard}', which covers it`,
    empty: (a: { field: string }) => `an empty text is not allowed in ${a.field}`,
    versions: (a: { versions: string }) => `admissionReviewVersions needs 'v1' or 'v1beta1', and has ${a.versions}`,
    nothing: 'matchConstraints needs resourceRules: a policy has to match something',
    twice: "the actions 'Deny' and 'Warn' are not allowed together, for both would say the same",
  },
  examples: {
    bad: [
      {
        title: 'everything, and something else',
        yaml: `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: shop }
webhooks:
  - name: orders.admission.shop.example
    clientConfig: { service: { namespace: shop, name: admission, path: /orders } }
    sideEffects: None
    admissionReviewVersions: [v2] # expect: versions
    rules:
      - operations: ['*', CREATE] # expect: all
        apiGroups: ['']
        apiVersions: [v1, ''] # expect: empty
        resources: ['pods/*', pods/log] # expect: covered
`,
      },
      {
        title: 'a policy that matches nothing, and one that says it twice',
        yaml: `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: { name: replicas }
spec:
  matchConstraints: # expect: nothing
    namespaceSelector: { matchLabels: { team: shop } }
  validations: [{ expression: object.spec.replicas <= 5 }]
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: { name: replicas }
spec:
  policyName: replicas
  matchResources:
    resourceRules:
      - { operations: ['*', UPDATE], apiGroups: [apps], apiVersions: [v1], resources: [deployments] } # expect: all
  validationActions: [Deny, Warn] # expect: twice
`,
      },
    ],
    good: [
      {
        title: 'everything alone, and names alone',
        yaml: `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: shop }
webhooks:
  - name: orders.admission.shop.example
    clientConfig: { service: { namespace: shop, name: admission, path: /orders } }
    sideEffects: None
    admissionReviewVersions: [v1, v2]
    rules:
      - { operations: ['*'], apiGroups: [apps, ''], apiVersions: ['*'], resources: ['*', 'pods/log'] }
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: { name: replicas }
spec:
  matchConstraints:
    resourceRules: [{ operations: [CREATE, UPDATE], apiGroups: [apps], apiVersions: [v1], resources: [deployments] }]
  validations: [{ expression: object.spec.replicas <= 5 }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      resource(resource) {
        if (resource.group !== 'admissionregistration.k8s.io') return;
        const at = resource.at as At<Admission>;
        for (const webhook of at.get('webhooks').items()) checkWebhook(webhook);
        const spec = at.get('spec');
        const constraints = spec.get('matchConstraints');
        for (const rule of [...rulesIn(constraints), ...rulesIn(spec.get('matchResources'))]) checkRule(rule);
        const rules = constraints.get('resourceRules');
        if (isPolicy(resource) && constraints.exists && (!rules.exists || isNone(rules))) report(rules, 'nothing');
        const actions = spec.get('validationActions');
        if (actions.texts().includes('Deny') && actions.texts().includes('Warn')) report(actions.key, 'twice');
      },
    };

    function checkWebhook(webhook: At<Webhook>): void {
      for (const rule of webhook.get('rules').items()) checkRule(rule);
      const versions = webhook.get('admissionReviewVersions');
      const known = versions.texts();
      if (known.length === 0 || known.some((version) => version === 'v1' || version === 'v1beta1')) return;
      report(versions.key, 'versions', { versions: known.map((version) => `'${version}'`).join(', ') });
    }

    function checkRule(rule: At<AdmissionRule>): void {
      for (const field of ['operations', 'apiGroups', 'apiVersions'] as const) {
        const texts = rule.get(field).texts();
        if (texts.length > 1 && texts.includes('*')) report(rule.get(field).key, 'all', { field, wildcard: '*' });
      }
      for (const field of ['apiVersions', 'resources'] as const)
        for (const at of rule.get(field).items()) if (at.text() === '') report(at, 'empty', { field });
      checkResources(rule.get('resources'));
    }

    function checkResources(list: At<string[] | undefined>): void {
      const resources = list.texts();
      if (resources.length > 1 && resources.includes('*/*')) {
        report(list.key, 'all', { field: 'resources', wildcard: '*/*' });
        return;
      }
      // Only the last one counts, as validateResources in pkg/apis/admissionregistration/validation/validation.go has it.
      const last = resources.findLast((resource) => !resource.includes('/'));
      if (resources.includes('*') && last !== undefined && last !== '*')
        report(list.key, 'all', { field: 'resources', wildcard: '*' });
      const seen = new Set<string>();
      for (const at of list.items()) {
        const resource = at.text() ?? '';
        const slash = resource.indexOf('/');
        if (slash === -1) continue;
        const [name, sub] = [resource.slice(0, slash), resource.slice(slash + 1)];
        const wildcard = [`${name}/*`, `*/${sub}`].find((wider) => seen.has(wider));
        if (wildcard !== undefined) report(at, 'covered', { wildcard, resource });
        seen.add(resource);
      }
    }
  },
});

interface AdmissionRule {
  operations?: string[];
  apiGroups?: string[];
  apiVersions?: string[];
  resources?: string[];
}

interface Webhook {
  admissionReviewVersions?: string[];
  rules?: AdmissionRule[];
}

interface Matching {
  resourceRules?: AdmissionRule[];
  excludeResourceRules?: AdmissionRule[];
}

interface Admission {
  webhooks?: Webhook[];
  spec?: { matchConstraints?: Matching; matchResources?: Matching; validationActions?: string[] };
}

function isPolicy({ kind }: Resource): boolean {
  return kind === 'ValidatingAdmissionPolicy' || kind === 'MutatingAdmissionPolicy';
}

function isNone(list: At): boolean {
  return Array.isArray(list.value) && list.value.length === 0;
}

function rulesIn(matching: At<Matching | undefined>): readonly At<AdmissionRule>[] {
  return [...matching.get('resourceRules').items(), ...matching.get('excludeResourceRules').items()];
}
