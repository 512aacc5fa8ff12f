import { defineRule, describe, groupByOwner, nameAt } from '../../src/rule.ts';
import { addressJudge } from './_address-judge.ts';
import { type Address, addressesOf } from './_addresses.ts';

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
    target: (a: { text: string; asked: number; service: string; own: number }) =>
      `nothing answers at '${a.text}': ${a.asked} is only the targetPort of ${a.service}, its port is ${a.own}`,
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
    return {
      end() {
        if (graph.ofKind('Service').length === 0) return;
        const judge = addressJudge(graph);
        for (const { first, others } of groupByOwner(addressesOf(graph), ({ resource }) => resource, textOf)) {
          const { at, host, text, resource } = first;
          const verdict = judge(first);
          if (!verdict) continue;
          const service = describe(verdict.service);
          const related = [
            { at: verdict.at ?? nameAt(verdict.service), note: service },
            ...others.slice(0, 3).map((other) => ({ at: other.at, note: 'named here, too' })),
          ];
          if (verdict.code === 'fixed') report(at, 'fixed', { host, service }, { related, severity: 'info' });
          else if (verdict.code === 'target') report(at, 'target', { ...verdict, text, service }, { related });
          else if (verdict.code === 'port') report(at, 'port', { text, service, known: verdict.known }, { related });
          else if (verdict.code === 'similar') report(at, 'similar', { host, meant: verdict.meant }, { related });
          else {
            const values = { host, namespace: resource.namespace, other: verdict.service.namespace };
            report(at, 'elsewhere', values, { related });
          }
        }
      },
    };
  },
});

function textOf({ text }: Address): string {
  return text;
}
