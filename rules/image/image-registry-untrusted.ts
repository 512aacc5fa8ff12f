import { defineRule } from '../../src/rule.ts';
import { imagesOf, isFrom, shortened } from './_images.ts';

export default defineRule({
  id: 'image-registry-untrusted',
  area: 'image',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'An image comes from a registry that the configuration does not allow',
    why: 'What runs in the cluster is what the registry hands out. Images of strangers are not scanned, may vanish, and count against the pull limits of public registries.',
    instead: 'Mirror the image to a registry of your own, or add its registry to `allowed`.',
    unless: 'The option `allowed` is empty: then the rule says nothing.',
    refs: ['https://kubernetes.io/docs/concepts/containers/images/#using-a-private-registry'],
  },
  options: {
    allowed: {
      type: 'strings',
      default: [],
      doc: 'Registries and repositories from which images may come, in full: `registry.shop.example`, `ghcr.io/shop`, `docker.io/library`. A whole step of the path each.',
    },
  },
  messages: {
    strange: (a: { image: string; registry: string }) =>
      `image '${a.image}' comes from '${a.registry}', which is not allowed`,
  },
  examples: {
    bad: [
      {
        title: 'a registry that only looks alike, and Docker Hub, which nobody wrote',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers:
    - name: web
      image: ghcr.io/shop/web:2.4.1
    - name: api
      image: ghcr.io/shop-mirror/api:2.4.1 # expect: strange
    - name: proxy
      image: envoyproxy/envoy:v1.32.1 # expect: strange
`,
        options: { allowed: ['ghcr.io/shop'] },
      },
    ],
    good: [
      {
        title: 'official images of Docker Hub, by their full name',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers: [{ name: web, image: 'nginx:1.27.3' }]
`,
        options: { allowed: ['docker.io/library'] },
      },
      {
        title: 'nothing is said about registries',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers: [{ name: web, image: 'quay.io/shop/web:2.4.1' }]
`,
      },
    ],
  },
  visit({ options, report }) {
    return {
      workload(workload) {
        if (options.allowed.length === 0) return;
        for (const { at, text, reference: image } of imagesOf(workload)) {
          if (!image || isFrom(options.allowed, image.name)) continue;
          report(at, 'strange', { image: shortened(text), registry: shortened(image.registry, 30) });
        }
      },
    };
  },
});
