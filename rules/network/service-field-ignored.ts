import { type At, defineRule, isHeadless, type ResourceOf, remove, rename, type Where } from '../../src/rule.ts';

type Service = ResourceOf<'Service'>;

export default defineRule({
  id: 'service-field-ignored',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  tag: 'unnecessary',
  fixable: 'both',
  docs: {
    summary: 'A field of a Service has no effect for a Service like this',
    why: 'Kubernetes takes the Service and does not read the field: a headless Service has no address, so that nothing chooses among its pods or listens for it; only the type ExternalName has another name; and that one listens nowhere. The API server says so in a warning that is easily missed.',
    instead: 'Remove the field, or write the type that it belongs to.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/service/#headless-services',
      'https://kubernetes.io/docs/concepts/services-networking/service/#externalname',
      'https://kubernetes.io/docs/concepts/services-networking/topology-aware-routing/',
    ],
  },
  messages: {
    headless: (a: { field: string }) => `${a.field} has no effect: a headless Service (clusterIP 'None') ignores it`,
    name: (a: { type: string }) => `externalName has no effect for type '${a.type}': it is of type 'ExternalName' only`,
    external: "externalIPs have no effect: type 'ExternalName' ignores them",
    deprecated: "the annotation is deprecated: it is called 'service.kubernetes.io/topology-mode' now",
    differs: (a: { mode: string; hints: string }) =>
      `topology-mode is '${a.mode}' and topology-aware-hints '${a.hints}': both have to be the same`,
  },
  examples: {
    bad: [
      {
        title: 'a headless Service with what needs an address',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: database }
spec:
  clusterIP: None
  sessionAffinity: ClientIP # expect: headless
  externalIPs: [192.0.2.10] # expect: headless
  loadBalancerIP: 192.0.2.11 # expect: headless
  selector: { app: database }
  ports: [{ port: 5432 }]
`,
        fixed: `
apiVersion: v1
kind: Service
metadata: { name: database }
spec:
  clusterIP: None
  selector: { app: database }
  ports: [{ port: 5432 }]
`,
      },
      {
        title: 'the type was forgotten, or is another one',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: mail }
spec:
  externalName: mail.shop.example # expect: name
  ports: [{ port: 25 }]
---
apiVersion: v1
kind: Service
metadata: { name: search }
spec:
  type: ExternalName
  externalName: search.shop.example
  externalIPs: [192.0.2.10] # expect: external
`,
      },
      {
        title: 'an annotation that was renamed, and both that differ',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    service.kubernetes.io/topology-aware-hints: auto # expect: deprecated
spec: { ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: api
  annotations:
    service.kubernetes.io/topology-aware-hints: auto
    service.kubernetes.io/topology-mode: Disabled # expect: differs
spec: { ports: [{ port: 80 }] }
`,
      },
    ],
    good: [
      {
        title: 'each with what it reads',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations: { service.kubernetes.io/topology-mode: Auto }
spec: { sessionAffinity: ClientIP, externalIPs: [192.0.2.10], externalName: '', ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { clusterIP: None, sessionAffinity: None, ports: [{ port: 5432 }] }
---
apiVersion: v1
kind: Service
metadata: { name: mail }
spec: { type: ExternalName, externalName: mail.shop.example }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      Service(service) {
        const spec = service.at.get('spec');
        const type = spec.get('type').value === undefined ? 'ClusterIP' : (spec.get('type').text() ?? '');
        if (type === 'ClusterIP' && isHeadless(service))
          for (const at of vainWithoutAddress(service))
            report(at.key, 'headless', { field: at.name }, { fix: removalOf(at) });
        const externalIps = spec.get('externalIPs');
        if (type === 'ExternalName' && externalIps.items().length > 0)
          report(externalIps.key, 'external', { fix: removalOf(externalIps) });
        if (typesWithAddress.has(type) && spec.get('externalName').text())
          report(spec.get('externalName').key, 'name', { type }, { fix: removalOf(spec.get('externalName')) });
        checkAnnotations(service);
      },
    };

    function checkAnnotations({ at }: Service): void {
      const annotations = at.get('metadata').get('annotations');
      const hints = annotations.get('service.kubernetes.io/topology-aware-hints');
      const mode = annotations.get('service.kubernetes.io/topology-mode');
      if (!hints.exists) return;
      if (!mode.exists || mode.value === hints.value)
        report(hints.key, 'deprecated', {
          fix: mode.exists
            ? removalOf(hints)
            : { title: `rename it to '${mode.name}'`, safe: false, changes: [rename(hints, mode.name)] },
        });
      else report(mode, 'differs', { mode: mode.text() ?? '', hints: hints.text() ?? '' }, { severity: 'error' });
    }
  },
});

const typesWithAddress: ReadonlySet<string> = new Set(['ClusterIP', 'NodePort', 'LoadBalancer']);

/** What is set and needs an address that a headless Service has not. */
function vainWithoutAddress({ at }: Service): readonly At[] {
  const spec = at.get('spec');
  const affinity = spec.get('sessionAffinity');
  return [
    ...(spec.get('loadBalancerIP').text() ? [spec.get('loadBalancerIP') as At] : []),
    ...(spec.get('externalIPs').items().length > 0 ? [spec.get('externalIPs') as At] : []),
    ...(affinity.text() && affinity.text() !== 'None' ? [affinity as At] : []),
  ];
}

/** What has no effect goes. */
function removalOf(at: Where) {
  return { title: 'remove it', safe: true, changes: [remove(at)] };
}
