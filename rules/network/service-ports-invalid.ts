import { type At, defineRule, isHeadless, protocolOf, type ResourceOf } from '../../src/rule.ts';

type Service = ResourceOf<'Service'>;
type Port = ReturnType<typeof portsOf>[number];

export default defineRule({
  id: 'service-ports-invalid',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'The API server refuses the ports of a Service',
    why: 'Several ports are told apart by their names, so that each needs one of its own. A node port is opened for the types NodePort and LoadBalancer only, it is from the range that the cluster keeps for them, and it leads to one port. Up to Kubernetes 1.32, a load balancer may not take 10250, which is the port of the kubelet.',
    instead:
      'Name all ports or have only one, write `type: NodePort` or leave `nodePort` out; without a number, a free one is chosen.',
    unless: 'The API server runs with `--service-node-port-range`: set the option `nodePorts` to the same range.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/service/#multi-port-services',
      'https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport',
    ],
  },
  options: {
    nodePorts: {
      type: 'string',
      default: '30000-32767',
      doc: 'The range of ports that the cluster keeps for node ports.',
    },
  },
  messages: {
    none: 'the Service has no ports: only a headless one, or one of type ExternalName, may do without',
    unnamed: (a: { port: string; count: number }) =>
      `port ${a.port} has no name: with ${a.count} ports each of them needs one`,
    sameName: (a: { name: string; first: string; second: string }) =>
      `ports ${a.first} and ${a.second} are both called '${a.name}'`,
    unopened: (a: { port: number; type: string }) =>
      `nodePort ${a.port} may not be set for type '${a.type}', only for NodePort and LoadBalancer`,
    sameNodePort: (a: { port: number; first: string; second: string }) =>
      `node port ${a.port} is given to both port ${a.first} and port ${a.second}`,
    range: (a: { field: string; port: number; range: string }) => `${a.field} ${a.port} is not in the range ${a.range}`,
    kubelet: 'a load balancer may not have port 10250 before Kubernetes 1.33: it is the port of the kubelet',
  },
  examples: {
    bad: [
      {
        title: 'no ports, and ports without names or with the same',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec: # expect: none
  selector: { app: web }
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  selector: { app: api }
  ports:
    - name: http
      port: 80
    - port: 9090 # expect: unnamed
    - name: http # expect: sameName
      port: 8080
`,
      },
      {
        title: 'node ports',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web }
  ports:
    - port: 80
      nodePort: 30080 # expect: unopened
---
apiVersion: v1
kind: Service
metadata: { name: shop }
spec:
  type: NodePort
  selector: { app: shop }
  ports:
    - name: http
      port: 80
      nodePort: 30081
    - name: alternative
      port: 8080
      nodePort: 30081 # expect: sameNodePort
    - name: metrics
      port: 9090
      nodePort: 9090 # expect: range
`,
      },
      {
        title: 'a load balancer before Kubernetes 1.33',
        minorVersion: 32,
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: agent }
spec:
  type: LoadBalancer
  selector: { app: agent }
  ports:
    - port: 10250 # expect: kubelet
`,
      },
      {
        title: 'a port for health checks',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  healthCheckNodePort: 8080 # expect: range
  selector: { app: web }
  ports: [{ port: 80 }]
`,
      },
    ],
    good: [
      {
        title: 'one port without a name, none of a headless Service, and the same number for two protocols',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80, nodePort: 0 }] }
---
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { clusterIP: None, selector: { app: database } }
---
apiVersion: v1
kind: Service
metadata: { name: mail }
spec: { type: ExternalName, externalName: mail.shop.example }
---
apiVersion: v1
kind: Service
metadata: { name: dns }
spec:
  type: NodePort
  selector: { app: dns }
  ports:
    - { name: dns-tcp, port: 53, nodePort: 30053 }
    - { name: dns, port: 53, nodePort: 30053, protocol: UDP }
`,
      },
      {
        title: 'a cluster with another range, and a port that is filled in later',
        options: { nodePorts: '8000-9000' },
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: NodePort
  selector: { app: web }
  ports: [{ port: 80, nodePort: 8080 }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  type: NodePort
  selector: { app: api }
  ports: [{ port: $(PORT), nodePort: $(NODE_PORT) }]
`,
      },
    ],
  },
  visit({ report, options, minorVersion }) {
    function checkRange(at: At, field: string): void {
      const [first = 0, last = 65535] = options.nodePorts.split('-').map(Number);
      const port = at.number();
      // What is no port at all is told where its spelling is.
      const isPort = port !== undefined && port >= 1 && port <= 65535;
      if (isPort && (port < first || port > last)) report(at, 'range', { field, port, range: options.nodePorts });
    }

    function checkNames(ports: readonly Port[]): void {
      const named = new Map<string, Port>();
      for (const port of ports) {
        const name = port.get('name').text();
        const before = name ? named.get(name) : undefined;
        if (!port.get('name').value && ports.length > 1)
          report(port.get('name'), 'unnamed', { port: portText(port), count: ports.length });
        if (name && !before) named.set(name, port);
        if (name && before)
          report(port.get('name'), 'sameName', { name, first: portText(before), second: portText(port) });
      }
    }

    function checkNodePorts(ports: readonly Port[], type: string): void {
      const taken = new Map<string, Port>();
      for (const port of ports) {
        const at = port.get('nodePort');
        const number = at.number();
        if (!number) continue;
        const id = `${number}/${protocolOf(port)}`;
        const before = taken.get(id);
        taken.set(id, before ?? port);
        if (type === 'ClusterIP') report(at, 'unopened', { port: number, type });
        else if (before) report(at, 'sameNodePort', { port: number, first: portText(before), second: portText(port) });
        else if (opensNodePorts.has(type)) checkRange(at, 'node port');
      }
    }

    return {
      Service(service) {
        const spec = service.at.get('spec');
        const ports = portsOf(service);
        const type = spec.get('type').value === undefined ? 'ClusterIP' : (spec.get('type').text() ?? '');
        const isEmpty = !spec.get('ports').exists || (Array.isArray(spec.get('ports').value) && ports.length === 0);
        if (isEmpty && type !== 'ExternalName' && !isHeadless(service)) report(spec.get('ports'), 'none');
        checkNames(ports);
        checkNodePorts(ports, type);
        if (type !== 'LoadBalancer') return;
        if (spec.get('externalTrafficPolicy').text() === 'Local')
          checkRange(spec.get('healthCheckNodePort') as At, 'healthCheckNodePort');
        // The check is gone from validateService since 1.33.
        const kubelet = minorVersion < 33 ? ports.find((port) => port.get('port').number() === 10250) : undefined;
        if (kubelet) report(kubelet.get('port'), 'kubelet');
      },
    };
  },
});

const opensNodePorts: ReadonlySet<string> = new Set(['NodePort', 'LoadBalancer']);

function portsOf({ at }: Service) {
  return at.get('spec').get('ports').items();
}

function portText(port: Port): string {
  return String(port.get('port').scalar() ?? '');
}
