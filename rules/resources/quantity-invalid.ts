import {
  defineRule,
  kindFacts,
  quantityFromField,
  quantityProblem,
  type Resource,
  refusalOf,
  setValue,
  type Where,
} from '../../src/rule.ts';
import { quantitiesOf, quantitiesOfPod, type WrittenQuantity } from './_quantities.ts';

export default defineRule({
  id: 'quantity-invalid',
  area: 'resources',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'both',
  onlyWith: ['limits', 'requests', 'overhead', 'sizeLimit', 'capacity', 'hard', 'metrics', 'divisor'],
  docs: {
    summary: 'A quantity does not parse',
    why: "The API server refuses the whole object: it knows the suffixes m, k, M, G, T, P and E and, for powers of 1024, Ki to Ei, in exactly this spelling. Thousand is 'k', and there is no 'B' for bytes. A negative quantity is refused, too.",
    instead: "Write '128Mi' for mebibytes, '128M' for megabytes, '500m' for half a core.",
    unless: 'A text with a variable such as `${MEMORY}` is left alone, because something fills it in before.',
    refs: [
      'https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/',
      'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory',
    ],
  },
  messages: {
    meant: (a: { field: string; text: string; meant: string }) =>
      `${a.field} '${a.text}' is not a quantity: write ${a.meant}`,
    invalid: (a: { field: string; text: string }) => `${a.field} '${a.text}' is not a quantity`,
    negative: (a: { field: string; text: string }) =>
      `${a.field} '${a.text}' is negative, which the API server refuses`,
    empty: (a: { field: string }) => `${a.field} is empty, which is not a quantity`,
  },
  examples: {
    bad: [
      {
        title: 'units of other programs',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      initContainers:
        - name: restore
          image: ghcr.io/shop/restore:2.4.1
          resources:
            limits: { memory: 1 Gi } # expect: meant
      containers:
        - name: postgres
          image: postgres:17.2
          resources:
            requests:
              cpu: 2 cores # expect: meant
              memory: 512MB # expect: meant
            limits:
              memory: a lot # expect: invalid
              ephemeral-storage: "" # expect: empty
      volumes:
        - name: scratch
          emptyDir: { sizeLimit: 1GiB } # expect: meant
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 20g } } # expect: meant
`,
        fixed: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      initContainers:
        - name: restore
          image: ghcr.io/shop/restore:2.4.1
          resources:
            limits: { memory: 1Gi }
      containers:
        - name: postgres
          image: postgres:17.2
          resources:
            requests:
              cpu: "2"
              memory: 512M
            limits:
              memory: a lot
              ephemeral-storage: ""
      volumes:
        - name: scratch
          emptyDir: { sizeLimit: 1Gi }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 20G } }
`,
      },
      {
        title: 'less than nothing, and the unit of a variable',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  runtimeClassName: kata
  overhead: { memory: -120Mi } # expect: negative
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources:
        limits: { memory: -256Mi } # expect: negative
      env:
        - name: HEAP
          valueFrom:
            resourceFieldRef:
              resource: limits.memory
              divisor: 1MB # expect: meant
`,
      },
      {
        title: 'claims, volumes and what bounds a namespace',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 10gb } } # expect: meant
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: data }
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 10K } # expect: meant
  nfs: { server: files.shop.example, path: /data }
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: shop }
spec:
  hard: { requests.memory: 8gi } # expect: meant
---
apiVersion: v1
kind: LimitRange
metadata: { name: shop }
spec:
  limits: [{ type: Container, min: { cpu: 10 m } }] # expect: meant
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
  maxReplicas: 4
  metrics:
    - type: Resource
      resource: { name: memory, target: { type: AverageValue, averageValue: 200MB } } # expect: meant
`,
      },
    ],
    good: [
      {
        title: 'all that the API server reads',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources:
        requests: { cpu: 0.1, memory: 1e8, ephemeral-storage: ' 2Gi ' }
        limits: { cpu: "1", memory: 128M, nvidia.com/gpu: 1 }
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      resources:
        limits: { memory: "\${WORKER_MEMORY}" }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    const tell = (at: Where, field: string, written: string | number): void => {
      const { code, suggestion, alternative } = quantityProblem(written) ?? {};
      const values = { field, text: String(written) };
      const meant = alternative === undefined ? `'${suggestion}'` : `'${suggestion}' or '${alternative}'`;
      if (code === 'empty') report(at, 'empty', values);
      else if (suggestion === undefined) report(at, 'invalid', values);
      else {
        // Other capitals are a slip; of other units nobody knows whether bytes or bits, tens or twos are meant.
        const safe = alternative === undefined && suggestion.toLowerCase() === values.text.toLowerCase();
        const fix = { title: `write '${suggestion}'`, safe, changes: [setValue(at, suggestion)] };
        report(at, 'meant', { ...values, meant }, { fix });
      }
    };
    // Where Kubernetes itself reads quantities the structure knows; of other kinds the usual fields are looked at.
    const check =
      (resource: Resource) =>
      ({ at, use }: WrittenQuantity): void => {
        const written = at.scalar() ?? '';
        if (quantityProblem(written) !== undefined) {
          if (!kindFacts(resource.apiVersion, resource.kind)) tell(at, at.name, written);
          return;
        }
        const isNegative = (quantityFromField(written)?.numerator ?? 0n) < 0n;
        const values = { field: at.name, text: String(written) };
        if (isNegative && !isFree.has(use)) report(at, 'negative', values, refusalOf({ resource }, minorVersion));
      };
    return {
      structure(trouble) {
        if (trouble.code !== 'malformed' || trouble.formatName !== 'quantity') return;
        tell(trouble.at, trouble.field, trouble.value);
      },
      resource: (resource) => quantitiesOf(resource).forEach(check(resource)),
      workload: (workload) => quantitiesOfPod(workload).forEach(check(workload.resource)),
    };
  },
});

/** Ranges and divisors may be anything; what a metric must be above is told with its field. */
const isFree: ReadonlySet<WrittenQuantity['use']> = new Set(['divisor', 'metric', 'range']);
