import { type At, defineRule, holdSame, remembering, remove, type Workload } from '../../src/rule.ts';
import { type DeclaredPort, portsOf, protocolAt } from './_ports.ts';

export default defineRule({
  id: 'container-port-repeated',
  area: 'workload',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'safe',
  onlyWith: ['ports'],
  docs: {
    summary: 'A port of a pod is declared twice, or an address of the node without a port',
    why: 'All containers of a pod share one network: of two that listen on the same port only one can start. Two entries of one number also confuse `kubectl apply`, which tells ports apart by their number. The API server takes the pod, with a warning.',
    instead: 'Declare each port once, with the `hostPort` where it is wanted.',
    refs: ['https://kubernetes.io/docs/concepts/services-networking/#the-kubernetes-network-model'],
  },
  messages: {
    again: (a: { port: string; container: string }) =>
      `port ${a.port} is declared twice, the first time by container '${a.container}'`,
    overlapping: (a: { port: string; container: string }) =>
      `port ${a.port} is declared with and without a hostPort, the first time by container '${a.container}'`,
    ambiguous: (a: { port: string; container: string }) =>
      `port ${a.port} is asked for on one address of the node, and on all by container '${a.container}'`,
    noPort: (a: { address: string }) => `hostIP '${a.address}' means nothing without a hostPort`,
  },
  examples: {
    bad: [
      {
        title: 'the same port in two containers, and twice in one',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          ports:
            - { name: http, containerPort: 8080 }
            - { containerPort: 9100, hostPort: 9100 }
            - { containerPort: 9100 } # expect: overlapping
            - { containerPort: 53, hostPort: 53, protocol: UDP }
        - name: proxy
          image: envoyproxy/envoy:v1.32.1
          ports:
            - { name: proxy, containerPort: 8080 } # expect: again
            - { containerPort: 53, hostPort: 53, protocol: UDP, hostIP: 10.0.0.1 } # expect: ambiguous
            - { containerPort: 9901, hostIP: 10.0.0.1 } # expect: noPort
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          ports:
            - { name: http, containerPort: 8080 }
            - { containerPort: 9100, hostPort: 9100 }
            - { containerPort: 9100 }
            - { containerPort: 53, hostPort: 53, protocol: UDP }
        - name: proxy
          image: envoyproxy/envoy:v1.32.1
          ports:
            - { name: proxy, containerPort: 8080 }
            - { containerPort: 53, hostPort: 53, protocol: UDP, hostIP: 10.0.0.1 }
            - { containerPort: 9901 }
`,
      },
    ],
    good: [
      {
        title: 'ports that differ, in protocol or address',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: dns }
spec:
  containers:
    - name: dns
      image: ghcr.io/shop/dns:1.0
      ports:
        - { containerPort: 53, protocol: UDP }
        - { containerPort: 53 }
        - { containerPort: 853, hostPort: 853, hostIP: 10.0.0.1 }
        - { containerPort: 853, hostPort: 853, hostIP: 10.0.0.2 }
        - { containerPort: "\${PORT}" }
        - { containerPort: "\${PORT}" }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload(workload) {
        // With the network of the node each port is taken there: that is refused, and told elsewhere.
        if (workload.spec.get('hostNetwork').flag()) return;
        const declared = remembering((_: string) => firstPorts());
        for (const port of placedPortsOf(workload)) {
          const { at, address, host } = port;
          if (address !== '' && host === 0) {
            const fix = { title: 'remove the hostIP', safe: true, changes: [remove(at.get('hostIP'))] };
            report(at, 'noPort', { address }, { fix });
          }
          const number = at.get('containerPort').number();
          if (number === undefined) continue;
          const text = `${number}/${protocolAt(port)}`;
          const other = declared(text).before(port);
          const clash = other && clashOf(port, other);
          if (!clash) continue;
          const related = [{ at: clash.other.at as At, note: 'the first' }];
          const isSame = holdSame(at, clash.other.at) && port.container === clash.other.container;
          const fix = isSame ? { title: 'remove one of the two', safe: true, changes: [remove(at)] } : undefined;
          report(at, clash.message, { port: text, container: clash.other.container.name }, { related, fix });
        }
      },
    };
  },
});

/** A port with what it takes of its node: no port is 0, and every address is ''. */
interface PlacedPort extends DeclaredPort {
  readonly host: number;
  readonly address: string;
}

function placedPortsOf({ containers }: Workload): readonly PlacedPort[] {
  return containers.flatMap(portsOf).map((port) => ({
    ...port,
    host: port.at.get('hostPort').number() ?? 0,
    address: port.at.get('hostIP').text() ?? '',
  }));
}

/** The ports of one number and protocol that were declared so far. */
interface FirstPorts {
  /** The first of them that may clash with one more, which is counted among them then. */
  before(port: PlacedPort): PlacedPort | undefined;
}

/** Of all ports that take the same of their node the first is enough, so that each is compared with two at most. */
function firstPorts(): FirstPorts {
  const firsts = new Map<string, { readonly port: PlacedPort; readonly order: number }>();
  let order = 0;
  return {
    before(port) {
      const { host, address } = port;
      const rivals = host === 0 ? ['any'] : ['nothing', `${host} ${address === '' ? 'one' : 'all'}`];
      const found = rivals.flatMap((rival) => firsts.get(rival) ?? []).sort((a, b) => a.order - b.order);
      const taken = host === 0 ? 'nothing' : `${host} ${address === '' ? 'all' : 'one'}`;
      for (const key of ['any', taken]) if (!firsts.has(key)) firsts.set(key, { port, order });
      order++;
      return found[0]?.port;
    },
  };
}

/** What the API server warns of; the same port of a node is refused. pkg/api/pod/warnings.go */
function clashOf(port: PlacedPort, other: PlacedPort) {
  const isSame = port.host === other.host && port.address === other.address;
  if (isSame) return port.host === 0 ? ({ message: 'again', other } as const) : undefined;
  if (port.host === 0 || other.host === 0) return { message: 'overlapping', other } as const;
  const isOneForAll = (port.address === '') !== (other.address === '');
  return port.host === other.host && isOneForAll ? ({ message: 'ambiguous', other } as const) : undefined;
}
