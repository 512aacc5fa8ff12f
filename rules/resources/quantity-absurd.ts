import {
  type At,
  compareQuantities,
  defineRule,
  quantityFromField,
  quantityToDecimal,
  quantityToNumber,
} from '../../src/rule.ts';
import { quantitiesOf, quantitiesOfPod, type WrittenQuantity } from './_quantities.ts';

export default defineRule({
  id: 'quantity-absurd',
  area: 'resources',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['limits', 'requests', 'overhead', 'sizeLimit', 'capacity', 'hard', 'metrics'],
  docs: {
    summary: 'A quantity is valid but surely not meant',
    why: "The API server takes it. A container with a memory limit of '128m', a thousandth of 128 bytes, cannot start; one that requests '500' cpus fits no node and stays Pending; a claim for '10' bytes gets whatever volume there is.",
    instead:
      "Memory and storage count bytes: '128Mi', '10Gi'. The cpu counts cores: '500m' is half of one. A small 'm' is one thousandth, never mega.",
    unless:
      'A quota counts the cores of a whole namespace, so only units of memory are told there. A small request is left alone where the limit is too low for anything larger to be meant. Zero is left alone.',
    refs: [
      'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes',
      'https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/',
    ],
  },
  messages: {
    milli: (a: Reading) =>
      `${a.field} '${a.text}' is ${a.value} bytes, as 'm' is a thousandth (did you mean '${a.meant}'?)`,
    bytes: (a: Reading) => `${a.field} '${a.text}' is ${a.value} bytes (did you mean '${a.meant}'?)`,
    cores: (a: Reading) => `${a.field} '${a.text}' is ${a.value} cores (did you mean '${a.meant}'?)`,
    unit: (a: Reading) => `${a.field} '${a.text}' is ${a.value} cores: its unit is one of memory`,
    many: (a: Reading) => `${a.field} '${a.text}' is ${a.value} cores: hardly any node has as many`,
    fine: (a: Reading) => `${a.field} '${a.text}' is less than a thousandth of a core and counts as '1m'`,
  },
  examples: {
    bad: [
      {
        title: 'a small letter, and no letter',
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
          resources:
            requests:
              cpu: 100u # expect: fine
              memory: 128m # expect: milli
            limits:
              cpu: 2000 # expect: cores
              memory: 512 # expect: bytes
        - name: worker
          image: ghcr.io/shop/worker:2.4.1
          resources:
            requests:
              cpu: 500Mi # expect: unit
              memory: 64Ki # expect: bytes
            limits:
              cpu: 500 # expect: cores
        - name: mailer
          image: ghcr.io/shop/mailer:1.0
          resources:
            requests: { memory: 64Ki } # expect: bytes
            limits:
              cpu: 999999m # expect: many
              memory: 64Mi
        - name: cron
          image: ghcr.io/shop/cron:1.0
          resources:
            requests:
              memory: 128m # expect: milli
              cpu: 2k # expect: unit
            limits: { memory: 4Mi }
      volumes:
        - name: scratch
          emptyDir: { sizeLimit: 500m } # expect: milli
`,
      },
      {
        title: 'claims and quotas',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 10 } } # expect: bytes
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: shop }
spec:
  hard:
    requests.cpu: 4Gi # expect: unit
    limits.memory: 16 # expect: bytes
`,
      },
      {
        title: 'a volume, a metric, and what a runtime takes',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: data }
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 10 } # expect: bytes
  nfs: { server: files.shop.example, path: /data }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
  maxReplicas: 4
  metrics:
    - type: Resource
      resource: { name: cpu, target: { type: AverageValue, averageValue: 500Mi } } # expect: unit
---
apiVersion: v1
kind: Pod
metadata: { name: sandbox }
spec:
  runtimeClassName: kata
  overhead: { memory: 120m } # expect: milli
  containers: [{ name: sandbox, image: ghcr.io/shop/sandbox:1.0 }]
`,
      },
    ],
    good: [
      {
        title: 'amounts that people mean',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources:
        requests: { cpu: 1m, memory: 134217728, ephemeral-storage: 100Ki, hugepages-2Mi: 0 }
        limits: { cpu: 64, memory: 1288490188800m }
    - name: idle
      image: ghcr.io/shop/idle:1.0
      resources: { requests: { cpu: 0, memory: 0 } }
    - name: tiny
      image: ghcr.io/shop/tiny:1.0
      resources: { requests: { memory: 100Ki }, limits: { memory: 4Mi } }
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: shop }
spec:
  hard: { requests.cpu: 4k, pods: 10, requests.memory: 2Ti }
---
apiVersion: v1
kind: LimitRange
metadata: { name: shop }
spec:
  limits: [{ type: Container, maxLimitRequestRatio: { memory: 2 }, min: { memory: 4Ki } }]
`,
      },
    ],
  },
  visit({ report }) {
    const check = (written: WrittenQuantity): void => {
      const problem = problemOf(written);
      if (problem && !contradicts(written)) report(written.at, problem.message, problem.reading);
    };
    return {
      resource: (resource) => quantitiesOf(resource).forEach(check),
      workload: (workload) => quantitiesOfPod(workload).forEach(check),
    };
  },
});

interface Reading {
  readonly field: string;
  readonly text: string;
  readonly value: string;
  readonly meant: string;
}

type CoresMessage = 'cores' | 'unit' | 'many' | 'fine';

interface Problem {
  readonly message: 'milli' | 'bytes' | CoresMessage;
  readonly reading: Reading;
}

const mebibyte = 1024 * 1024;
/** Of bare numbers that mean thousandths the usual ones begin here; no container asks for as many cores. */
const mostCores = 500;
/** As many mebibytes are 64 gibibytes. */
const largestBare = 65536;

function problemOf({ at, resource, use, limit }: WrittenQuantity): Problem | undefined {
  const text = String(at.scalar()).trim();
  const quantity = quantityFromField(text);
  if (quantity === undefined || quantity.numerator <= 0n) return undefined;
  const value = quantityToNumber(quantity);
  const reading = { field: at.name, text, value: quantityToDecimal(quantity), meant: '' };
  if (/(^|\.)cpu$/.test(resource)) {
    const message = coresProblem(text, value, use);
    return message && { message, reading: { ...reading, meant: `${text}m` } };
  }
  const isMemory = /(^|\.)memory$/.test(resource);
  if (value >= mebibyte || !(isMemory || /(^|\.)((ephemeral-)?storage|hugepages-\w+)$/.test(resource)))
    return undefined;
  // An exponent, or a large number without a unit, was written by somebody who counts bytes.
  const [, number, unit] = /^(\d+(?:\.\d+)?)\.?([a-zA-Z]*)$/.exec(text) ?? [];
  if (number === undefined || (unit === '' && Number(number) > largestBare)) return undefined;
  if (unit === 'm') return { message: 'milli', reading: { ...reading, meant: `${number}Mi` } };
  const isVolume = use === 'volume' && resource === 'storage' && at.name !== 'sizeLimit';
  const meant = `${number}${isVolume ? 'Gi' : 'Mi'}`;
  // A container that is limited to less counts in small units.
  if (isAbove(meant, limit)) return undefined;
  return isMemory || unit === '' ? { message: 'bytes', reading: { ...reading, meant } } : undefined;
}

/** Whether the request is above the limit: that is refused, and another rule tells what was meant. */
function contradicts({ at, resource, use, limit, request }: WrittenQuantity): boolean {
  const asked = quantityFromField((request ?? at).scalar());
  const allowed = quantityFromField((limit ?? at).scalar());
  if (use !== 'container' || resource === 'cpu' || (!limit?.exists && !request?.exists)) return false;
  return asked !== undefined && allowed !== undefined && compareQuantities(asked, allowed) > 0;
}

/** Whether a quantity exceeds a limit that is meant as it is written. */
function isAbove(meant: string, limit: At | undefined): boolean {
  const wanted = quantityFromField(meant);
  const most = quantityFromField(limit?.scalar());
  return (
    wanted !== undefined &&
    most !== undefined &&
    quantityToNumber(most) >= mebibyte &&
    compareQuantities(wanted, most) > 0
  );
}

function coresProblem(text: string, value: number, use: WrittenQuantity['use']): CoresMessage | undefined {
  if (/[KMGTPE]i$/.test(text)) return 'unit';
  if (use === 'quota') return undefined;
  if (value >= mostCores) return /[kMGTPE]$/.test(text) ? 'unit' : /[a-z]$/.test(text) ? 'many' : 'cores';
  return value < 0.001 && use === 'container' ? 'fine' : undefined;
}
