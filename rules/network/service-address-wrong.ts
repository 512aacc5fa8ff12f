import {
  type At,
  defineRule,
  describe,
  type Graph,
  lazily,
  mayMakeObjects,
  metadataOf,
  nearMiss,
  type Resource,
} from '../../src/rule.ts';
import { type Address, addressesOf } from './_addresses.ts';
import { groupByOwner } from './_group.ts';
import type { Service } from './_selection.ts';

export default defineRule({
  id: 'service-address-wrong',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'An address in the settings of a program leads past the Service',
    why: 'The name of a Service alone is found in its own namespace only; from elsewhere it is `name.namespace`. A Service answers on the numbers under `port`, not on those of its containers. The program gets an unknown host or a refused connection, and the manifests look right.',
    instead:
      'Write the name as the Service has it, with its namespace behind a dot where that is another one, and the `port` of the Service. A name is better than its cluster IP, which a new Service does not keep.',
    unless:
      'Another Service of this name exists in the cluster, or the value is no address. Only hosts in URLs and values under keys such as `DB_HOST` are looked at, and a name is called wrong only where a Service of the run is nearly or elsewhere the same.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/',
      'https://kubernetes.io/docs/concepts/services-networking/service/#discovering-services',
    ],
  },
  messages: {
    elsewhere: (a: { host: string; namespace: string; other: string }) =>
      `'${a.host}' is a Service of '${a.other}': from '${a.namespace}' it is called '${a.host}.${a.other}'`,
    similar: (a: { host: string; meant: string }) => `there is no Service '${a.host}' (did you mean '${a.meant}'?)`,
    target: (a: { text: string; port: number; service: string; own: number }) =>
      `nothing answers at '${a.text}': ${a.port} is only the targetPort of ${a.service}, its port is ${a.own}`,
    port: (a: { text: string; service: string; known: string }) =>
      `nothing answers at '${a.text}': ${a.service} has port ${a.known} only`,
    fixed: (a: { host: string; service: string }) =>
      `'${a.host}' is the cluster IP of ${a.service}: its name stays when the Service is created anew`,
  },
  examples: {
    bad: [
      {
        title: 'a database in another namespace, and a port of a container',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: postgres, namespace: data }
spec: { selector: { app: postgres }, ports: [{ port: 5432 }] }
---
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ port: 80, targetPort: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:3.0.2
          args:
            - --ledger=http://orders:9090/ledger # expect: port
          env:
            - name: DB_HOST
              value: postgres # expect: elsewhere
            - name: ORDERS
              value: http://orders:8080/v1 # expect: target
`,
      },
      {
        title: 'slips of the pen in a name and in a namespace, and a number in place of a name',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: catalogue, namespace: shop }
spec: { clusterIP: 10.96.0.20, selector: { app: catalogue }, ports: [{ port: 80 }] }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: web }
data:
  catalogue.url: http://catalouge.shop.svc.cluster.local # expect: similar
  nginx.conf: |
    location / { # expect: similar
      proxy_pass http://catalogue.shpo.svc:80;
    }
  CATALOGUE_ADDR: 10.96.0.20:80 # expect: fixed
`,
      },
    ],
    good: [
      {
        title: 'right names and ports, hosts of the internet, and what is no address',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ port: 80, targetPort: 8080 }] }
---
apiVersion: v1
kind: Service
metadata: { name: postgres, namespace: data }
spec: { clusterIP: None, selector: { app: postgres }, ports: [{ port: 5432 }] }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data:
  ORDERS_URL: http://orders
  ORDERS_HOST: orders.shop
  DB_URL: postgres://shop:secret@postgres-0.postgres.data.svc:6432/shop
  DB_DRIVER: postgres
  SERVICE: order
  MAIL_HOST: mail.shop.example
  LOCAL: http://localhost:8080
  TEMPLATE: http://$(NAME):8080
  ADDRESS: Main Street 1
  nginx.conf: |
    # proxy_pass http://orders:9090;
    upstream postgres { server 10.0.0.7:80; }
    location / { proxy_pass http://postgres; }
`,
      },
      {
        title: 'a namespace that is chosen later, and a Service that an operator makes',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ port: 80 }] }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { ORDERS_HOST: orders }
---
apiVersion: rabbitmq.com/v1beta1
kind: RabbitmqCluster
metadata: { name: order, namespace: shop }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: queue, namespace: shop }
data: { QUEUE_HOST: order }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const makers = lazily(() => graph.resources.filter(mayMakeObjects));
    return {
      end() {
        const services = graph.ofKind('Service').filter(({ name }) => name !== '');
        if (services.length === 0) return;
        const textOf = ({ text }: Address) => text;
        for (const { first, others } of groupByOwner(addressesOf(graph), ({ resource }) => resource, textOf)) {
          const { at, host, port, text } = first;
          const near = services.filter((service) => graph.areNear(first.resource, service));
          const also = others.slice(0, 3).map((other) => ({ at: other.at, note: 'named here, too' }));
          const relatedTo = (service: Service, field?: At) => ({
            related: [{ at: field ?? metadataOf(service.at).get('name'), note: describe(service) }, ...also],
          });
          const fixed = near.find((service) => service.at.get('spec').get('clusterIP').text() === host);
          if (fixed) {
            const extra = relatedTo(fixed, fixed.at.get('spec').get('clusterIP') as At);
            report(at, 'fixed', { host, service: describe(fixed) }, { ...extra, severity: 'info' });
            continue;
          }
          const asked = askedService(graph, first);
          if (!asked || /^\d+(\.\d+){3}$/.test(host)) continue;
          const found = near.filter((service) => asked.isSame(service) === true && service.name === asked.name);
          const [service] = found;
          if (service) {
            const wrong = port === undefined ? undefined : wrongPort(graph, found, port);
            if (!wrong || port === undefined) continue;
            const extra = relatedTo(service, service.at.get('spec').get('ports') as At);
            const values = { text, service: describe(service) };
            if (wrong.own !== undefined) report(at, 'target', { ...values, port, own: wrong.own }, extra);
            else report(at, 'port', { ...values, known: wrong.known }, extra);
          } else if (!mayExist(asked.name, asked.namespace)) {
            const slip = similar(asked, near, first);
            const other = asked.isShort ? elsewhere(first, near) : undefined;
            if (other) {
              const values = { host, namespace: first.resource.namespace, other: other.namespace };
              report(at, 'elsewhere', values, relatedTo(other));
            } else if (slip) report(at, 'similar', { host, meant: slip.host }, relatedTo(slip.service));
          }
        }

        function mayExist(name: string, namespace: string): boolean {
          if (graph.mayBeUnread(name) || graph.isExternal('Service', namespace, name)) return true;
          const isMaker = (one: Resource) => name === one.name || name.startsWith(`${one.name}-`);
          return makers().some(isMaker) || services.some((one) => one.name === name && !graph.isNamespaceGiven(one));
        }
      },
    };

    function elsewhere({ resource, host }: Address, near: readonly Service[]): Service | undefined {
      const all = graph.ofKind('Service').filter(({ name }) => name === host);
      const isProven =
        graph.isNamespaceGiven(resource) &&
        all.every((one) => graph.isNamespaceGiven(one) && one.namespace !== resource.namespace);
      return isProven ? near.find(({ name }) => name === host) : undefined;
    }
  },
});

interface Asked {
  readonly name: string;
  readonly namespace: string;
  /** What follows name and namespace. */
  readonly rest: string;
  /** Whether no namespace is written. */
  readonly isShort: boolean;
  readonly isSame: (service: Service) => boolean | undefined;
}

/** The Service that a host means: `name`, `name.namespace` of the run, or the full name with `svc`. */
function askedService(graph: Graph, { resource, host, isAlone, port }: Address): Asked | undefined {
  const labels = host.split('.');
  const [name = '', namespace = '', svc] = labels;
  if (labels.length === 1) {
    // In a file a short name may be one that the file itself defines.
    const isUsable = (isAlone || port !== undefined) && name !== 'localhost';
    const isSame = (service: Service) => graph.sameNamespace(resource, service);
    return isUsable ? { name, namespace: resource.namespace, rest: '', isShort: true, isSame } : undefined;
  }
  const isFull = svc === 'svc' || labels.length === 2;
  // With two labels it may be a domain, or a pod of a headless Service.
  const isKnown = svc === 'svc' || isNamespace(graph, namespace);
  if (!isFull || !isKnown) return undefined;
  const isSame = (service: Service) => graph.isNamespaceGiven(service) && service.namespace === namespace;
  return {
    name,
    namespace,
    rest: labels
      .slice(2)
      .map((label) => `.${label}`)
      .join(''),
    isShort: false,
    isSame,
  };
}

function isNamespace(graph: Graph, name: string): boolean {
  const isInUse = graph.ofKind('Service').some((one) => one.hasOwnNamespace && one.namespace === name);
  return isInUse || graph.find('Namespace', '', name).length > 0;
}

interface Slip {
  readonly service: Service;
  /** The host as it was probably meant. */
  readonly host: string;
}

/** A Service with nearly this name in the namespace, or with this name in nearly this namespace. */
function similar(asked: Asked, near: readonly Service[], { isAlone }: Address): Slip | undefined {
  const { name, namespace, rest, isShort, isSame } = asked;
  if (isShort && !isAlone) return undefined;
  const neighbours = near.filter((service) => isSame(service) === true);
  const byName = nearMiss(name, neighbours, (service) => service.name);
  if (byName) return { service: byName, host: isShort ? byName.name : `${byName.name}.${namespace}${rest}` };
  const namesakes = isShort || neighbours.length > 0 ? [] : near.filter((service) => service.name === name);
  const byNamespace = nearMiss(namespace, namesakes, (service) => service.namespace);
  return byNamespace && { service: byNamespace, host: `${name}.${byNamespace.namespace}${rest}` };
}

interface WrongPort {
  /** The port that leads to the one that is asked for. */
  readonly own?: number | undefined;
  readonly known: string;
}

/** A port that none of these Services, which are versions of one, answers on. Pods answer on any port. */
function wrongPort(graph: Graph, services: readonly Service[], port: number): WrongPort | undefined {
  const isOpen = services.some((service) => {
    const spec = service.at.get('spec');
    const isPassedOn = spec.get('clusterIP').text() === 'None' || spec.get('type').text() === 'ExternalName';
    return isPassedOn || spec.get('ports').items().length === 0 || graph.mayBeUnread(service.name);
  });
  const ports = services.flatMap((service) => service.at.get('spec').get('ports').items());
  const numbers = ports.flatMap((one) => one.get('port').number() ?? []);
  if (isOpen || numbers.includes(port)) return undefined;
  const own = ports
    .find((one) => one.get('targetPort').value === port)
    ?.get('port')
    .number();
  return { own, known: [...new Set(numbers)].slice(0, 4).join(', ') };
}
