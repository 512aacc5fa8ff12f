import {
  type At,
  defineRule,
  isDns1123Subdomain,
  isHeadless,
  parseCidr,
  parseIp,
  placeholder,
  type ResourceOf,
  remove,
} from '../../src/rule.ts';

type Service = ResourceOf<'Service'>;
type Spec = ReturnType<typeof specOf>;

export default defineRule({
  id: 'service-type-contradicted',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'suggestion',
  docs: {
    summary: 'A field of a Service is not for Services of its type',
    why: 'The API server refuses the Service, all but an address for a name. One of type ExternalName is only another name for a host and has no address of its own: an IP address is taken for the digits of a name, which DNS does not know; what says how a load balancer works needs `type: LoadBalancer`; a headless Service opens no ports of nodes; and traffic from outside only comes to what is reached from outside.',
    instead: 'Write the type that was meant (it is ClusterIP where it is left out), or remove the field.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types',
      'https://kubernetes.io/docs/reference/networking/virtual-ips/#external-traffic-policy',
    ],
  },
  messages: {
    unfit: (a: { field: string; type: string; only: string }) =>
      `${a.field} may not be set for type '${a.type}'${a.only === '' ? '' : `, only for ${a.only}`}`,
    headless: (a: { type: string }) => `a headless Service (clusterIP 'None') cannot be of type '${a.type}'`,
    nameless: "type 'ExternalName' needs externalName, the host that it stands for",
    host: (a: { host: string }) =>
      `externalName '${a.host}' is not the name of a host: lower case, without a scheme, a port or a path`,
    address: (a: { host: string }) =>
      `externalName '${a.host}' is an IP address: DNS answers with names only, and no program resolves it`,
    outside: (a: { policy: string; type: string }) =>
      `externalTrafficPolicy '${a.policy}' is for traffic from outside, and type '${a.type}' gets none`,
    health: (a: { port: number }) =>
      `healthCheckNodePort ${a.port} needs type 'LoadBalancer' and externalTrafficPolicy 'Local'`,
    ranges: (a: { text: string }) => `'${a.text}' is no range of IP addresses, such as 10.0.0.0/8`,
    timeout: (a: { seconds: number }) => `timeoutSeconds ${a.seconds} is not from 1 to 86400 (a day)`,
  },
  examples: {
    bad: [
      {
        title: 'a name for another host with an address of its own, with a URL, and without the host',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: mail }
spec:
  type: ExternalName
  externalName: mail.shop.example
  clusterIP: None # expect: unfit
  ipFamilyPolicy: SingleStack # expect: unfit
---
apiVersion: v1
kind: Service
metadata: { name: search }
spec:
  type: ExternalName
  externalName: https://search.shop.example/v1 # expect: host
---
apiVersion: v1
kind: Service
metadata: { name: database }
spec: # expect: nameless
  type: ExternalName
---
apiVersion: v1
kind: Service
metadata: { name: legacy }
spec:
  type: ExternalName
  externalName: 10.0.0.7 # expect: address
`,
        fixed: `
apiVersion: v1
kind: Service
metadata: { name: mail }
spec:
  type: ExternalName
  externalName: mail.shop.example
---
apiVersion: v1
kind: Service
metadata: { name: search }
spec:
  type: ExternalName
  externalName: https://search.shop.example/v1
---
apiVersion: v1
kind: Service
metadata: { name: database }
spec:
  type: ExternalName
---
apiVersion: v1
kind: Service
metadata: { name: legacy }
spec:
  type: ExternalName
  externalName: 10.0.0.7
`,
      },
      {
        title: 'what only a load balancer has',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: NodePort
  loadBalancerSourceRanges: [10.0.0.0/8] # expect: unfit
  loadBalancerClass: shop.example/balancer # expect: unfit
  allocateLoadBalancerNodePorts: false # expect: unfit
  healthCheckNodePort: 30099 # expect: health
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata:
  name: api
  annotations:
    service.beta.kubernetes.io/load-balancer-source-ranges: 10.0.0.0/8 # expect: unfit
spec:
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  annotations:
    service.beta.kubernetes.io/load-balancer-source-ranges: 10.0.0.0/8, 10.1 # expect: ranges
spec:
  type: LoadBalancer
  ports: [{ port: 80 }]
`,
      },
      {
        title: 'headless and open at once, a policy for traffic that never comes, and more than a day',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: NodePort
  clusterIP: None # expect: headless
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  externalTrafficPolicy: Local # expect: outside
  sessionAffinity: ClientIP
  sessionAffinityConfig:
    clientIP:
      timeoutSeconds: 864000 # expect: timeout
  ports: [{ port: 80 }]
`,
      },
    ],
    good: [
      {
        title: 'a load balancer, another name, and addresses outside',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: LoadBalancer
  loadBalancerSourceRanges: [10.0.0.0/8]
  externalTrafficPolicy: Local
  healthCheckNodePort: 30099
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata: { name: mail }
spec: { type: ExternalName, externalName: mail.shop.example., clusterIP: '' }
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { externalIPs: [192.0.2.10], externalTrafficPolicy: Local, ports: [{ port: 80 }] }
`,
      },
      {
        title: 'a timeout without affinity is dropped, and what is empty or filled in later',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  sessionAffinityConfig: { clientIP: { timeoutSeconds: 0 } }
  loadBalancerSourceRanges: []
  healthCheckNodePort: 0
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { type: $(TYPE), externalTrafficPolicy: Local, loadBalancerClass: shop.example/balancer, ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Service
metadata: { name: mail }
spec: { type: ExternalName, externalName: $(MAIL_HOST) }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      Service(service) {
        const spec = specOf(service);
        const type = spec.get('type').value === undefined ? 'ClusterIP' : (spec.get('type').text() ?? '');
        if (!knownTypes.has(type)) return;
        for (const at of unfitFor(type, service)) {
          const only = type === 'ExternalName' ? '' : 'LoadBalancer';
          const fix = { title: `remove '${at.name}'`, safe: false, changes: [remove(at)] };
          report(at.key, 'unfit', { field: at.name, type, only }, { fix });
        }
        if (isHeadless(service) && (type === 'NodePort' || type === 'LoadBalancer'))
          report(spec.get('clusterIP'), 'headless', { type });
        if (type === 'ExternalName') checkHost(spec);
        if (type === 'LoadBalancer') checkRanges(service);
        checkTraffic(spec, type);
      },
    };

    function checkRanges(service: Service): void {
      const at = rangesAnnotationOf(service);
      const texts = (at?.text() ?? '').split(',').map((text) => text.trim());
      const wrong = texts.find((text) => !parseCidr(text) && !placeholder.test(text));
      // An annotation without anything is left alone.
      if (at && wrong !== undefined && texts.join('') !== '') report(at, 'ranges', { text: wrong });
    }

    function checkHost(spec: Spec): void {
      const at = spec.get('externalName');
      const host = at.text();
      if (!at.value) report(at, 'nameless');
      else if (host !== undefined && !placeholder.test(host) && !isDns1123Subdomain(host.replace(/\.$/, '')))
        report(at, 'host', { host });
      else if (host !== undefined && parseIp(host)?.family === 4)
        report(at, 'address', { host }, { severity: 'warning' });
    }

    function checkTraffic(spec: Spec, type: string): void {
      const policy = spec.get('externalTrafficPolicy');
      const isReached = reachedTypes.has(type) || (type === 'ClusterIP' && spec.get('externalIPs').items().length > 0);
      if (policy.text() && !isReached) {
        const fix = { title: 'remove the policy', safe: false, changes: [remove(policy)] };
        report(policy, 'outside', { policy: policy.text() ?? '', type }, { fix });
      }
      const health = spec.get('healthCheckNodePort');
      const port = health.number();
      if (port && (type !== 'LoadBalancer' || policy.text() !== 'Local')) report(health, 'health', { port });
      const timeout = spec.get('sessionAffinityConfig').get('clientIP').get('timeoutSeconds');
      const seconds = timeout.number();
      const isWithin = seconds === undefined || (seconds >= 1 && seconds <= 86400);
      // Without affinity the server drops the timeout before it looks at it (SetDefaults_Service).
      if (!isWithin && spec.get('sessionAffinity').text() === 'ClientIP') report(timeout, 'timeout', { seconds });
    }
  },
});

const knownTypes: ReadonlySet<string> = new Set(['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName']);
const reachedTypes: ReadonlySet<string> = new Set(['NodePort', 'LoadBalancer']);
const addressFields = ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy'] as const;
const balancerFields = ['loadBalancerSourceRanges', 'loadBalancerClass', 'allocateLoadBalancerNodePorts'] as const;
const sourceRanges = 'service.beta.kubernetes.io/load-balancer-source-ranges';

function specOf({ at }: Service) {
  return at.get('spec');
}

/** The fields that are set and that Services of the type may not have. */
function unfitFor(type: string, service: Service): readonly At[] {
  const spec = specOf(service);
  const fields: readonly At[] = [
    ...(type === 'ExternalName' ? addressFields.map((name) => spec.get(name) as At) : []),
    ...(type === 'LoadBalancer' ? [] : balancerFields.map((name) => spec.get(name) as At)),
  ];
  const set = fields.filter(isSet);
  const annotation = type === 'LoadBalancer' ? undefined : rangesAnnotationOf(service);
  return annotation ? [...set, annotation] : set;
}

/** The annotation of before; where the field is set, it is not read. */
function rangesAnnotationOf(service: Service): At | undefined {
  const annotation = service.at.get('metadata').get('annotations').get(sourceRanges) as At;
  const isRead = annotation.exists && !isSet(specOf(service).get('loadBalancerSourceRanges') as At);
  return isRead ? annotation : undefined;
}

/** Empty texts and lists count as nothing. */
function isSet({ value }: At): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}
