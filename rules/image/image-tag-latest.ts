import { defineRule } from '../../src/rule.ts';
import { imagesOf, shortened } from './_images.ts';

export default defineRule({
  id: 'image-tag-latest',
  area: 'image',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: "An image has the tag 'latest' or none",
    why: "A tag such as 'latest' moves: every node pulls what it means at that moment, so two pods of one Deployment can run different builds. A rollback starts the new build again, because the manifest never named the old one.",
    instead:
      "Name the version: `nginx:1.27.3`, or a digest, which never changes: `nginx@sha256:…`. The port of a registry is no tag: 'registry.shop.example:5000/web' has none.",
    unless:
      'Something sets the version later. Images that a Kustomization of the run or a `skaffold.yaml` sets are left alone; for other tools lint what they render.',
    refs: [
      'https://kubernetes.io/docs/concepts/containers/images/#image-names',
      'https://kubernetes.io/docs/concepts/containers/images/#updating-images',
    ],
  },
  options: {
    moving: {
      type: 'strings',
      default: [],
      doc: 'Further tags that move, such as main, nightly, edge or stable.',
    },
    numbers: {
      type: 'integer',
      default: 1,
      minimum: 1,
      doc: 'How many numbers the version of a tag needs: with 3, 1.27.3 is one, but 1.27 moves with each patch.',
    },
  },
  messages: {
    untagged: (a: { image: string }) => `image '${a.image}' has no tag, so it is pulled as 'latest'`,
    latest: (a: { image: string }) => `image '${a.image}' means another build after every push`,
    moving: (a: { image: string }) => `image '${a.image}' has a tag that moves: two pods can run different builds`,
    short: (a: { image: string; numbers: number }) =>
      `image '${a.image}' may move with each release: its tag has fewer than ${a.numbers} numbers`,
  },
  examples: {
    bad: [
      {
        title: 'no tag, and a registry with a port',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      initContainers:
        - name: assets
          image: registry.shop.example:5000/assets # expect: untagged
      containers:
        - name: web
          image: nginx # expect: untagged
`,
      },
      {
        title: 'a nightly job of the latest worker',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: worker }
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: worker
              image: ghcr.io/shop/worker:latest # expect: latest
`,
      },
      {
        title: 'in a list, and as a volume',
        yaml: `
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: Pod
    metadata: { name: api }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
      ephemeralContainers:
        - name: shell
          image: busybox:latest # expect: latest
      volumes:
        - name: models
          image: { reference: ghcr.io/shop/models } # expect: untagged
`,
      },
      {
        title: 'tags that move, where the team wants none',
        options: { moving: ['main', 'stable'], numbers: 3 },
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  initContainers:
    - name: schema
      image: ghcr.io/shop/schema:main # expect: moving
  containers:
    - name: api
      image: nginx:stable # expect: moving
    - name: proxy
      image: nginx:1.27 # expect: short
    - name: cache
      image: redis:7-alpine # expect: short
    - name: search
      image: ghcr.io/shop/search:v2.4.1-alpine3
    - name: build
      image: ghcr.io/shop/build:20250102-3f2a1bc
    - name: proof
      image: nginx:1.27@sha256:4c0fdaa8b6341bfdeca5f18f7837462c80cff90527ee35ef185571e1c327beac
`,
      },
    ],
    good: [
      {
        title: 'versions, a registry with a port, and digests',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: registry.shop.example:5000/api:2.4.1
    - name: proxy
      image: nginx@sha256:4c0fdaa8b6341bfdeca5f18f7837462c80cff90527ee35ef185571e1c327beac
    - name: metrics
      image: prom/statsd-exporter:latest@sha256:4c0fdaa8b6341bfdeca5f18f7837462c80cff90527ee35ef185571e1c327beac
`,
      },
      {
        title: 'a text that is no reference is another rule',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: Nginx
`,
      },
      {
        title: 'an Istio gateway, whose image the injector sets',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: gateway }
spec:
  selector: { matchLabels: { istio: gateway } }
  template:
    metadata:
      labels: { istio: gateway, sidecar.istio.io/inject: "true" }
      annotations: { inject.istio.io/templates: gateway }
    spec:
      containers:
        - name: istio-proxy
          image: auto
`,
      },
    ],
  },
  visit({ graph, options, report }) {
    return {
      workload(workload) {
        for (const { at, text, reference: image } of imagesOf(workload)) {
          if (!image || image.digest !== undefined || graph.isImageSet(text)) continue;
          const values = { image: shortened(text, 60) };
          if (image.tag === 'latest') report(at, image.explicitTag === undefined ? 'untagged' : 'latest', values);
          else if (options.moving.includes(image.tag)) report(at, 'moving', values);
          else if (numbersOf(image.tag) < options.numbers) report(at, 'short', { ...values, numbers: options.numbers });
        }
      },
    };
  },
});

/** How many numbers a tag such as v1.27-alpine begins with; one that is no version has enough: a date, a commit, a name. */
function numbersOf(tag: string): number {
  const version = /^v?(\d{1,4}(?:\.\d+)*)(?![\w.])/.exec(tag)?.[1];
  return version === undefined ? Infinity : version.split('.').length;
}
