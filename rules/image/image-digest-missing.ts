import { defineRule } from '../../src/rule.ts';
import { imagesOf, isFrom, shortened, successorOf } from './_images.ts';

export default defineRule({
  id: 'image-digest-missing',
  area: 'image',
  severity: 'info',
  since: '0.1.0',
  presets: ['security'],
  scope: 'graph',
  docs: {
    summary: 'An image is named by a tag alone, which its owner can move',
    why: 'A tag is a name that whoever may push to the registry can give to another build, also one with a back door. A digest is computed from the content, so the node pulls exactly what was tested.',
    instead: 'Write the digest behind the tag: `nginx:1.27.3@sha256:…`. Renovate and Dependabot keep both up to date.',
    unless:
      'The registry forbids that tags are changed, or an admission controller writes the digest. Name such registries in `trusted`. An image with the tag latest or none is told by another rule.',
    refs: ['https://kubernetes.io/docs/concepts/containers/images/#image-names'],
  },
  options: {
    trusted: {
      type: 'strings',
      default: [],
      doc: 'Registries and repositories whose tags never move, such as `registry.shop.example` or `ghcr.io/shop`.',
    },
  },
  messages: {
    movable: (a: { image: string }) => `image '${a.image}' has no digest: its tag can be moved to another build`,
  },
  examples: {
    bad: [
      {
        title: 'a tag, and a registry whose tags are not known to stay',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers:
    - name: web
      image: nginx:1.27.3 # expect: movable
    - name: api
      image: ghcr.io/shop/api:2.4.1
`,
        options: { trusted: ['ghcr.io/shop'] },
      },
    ],
    good: [
      {
        title: 'a digest',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers:
    - name: web
      image: nginx:1.27.3@sha256:4c0fdaa8b6341bfdeca5f18f7837462c80cff90527ee35ef185571e1c327beac
`,
      },
    ],
  },
  visit({ graph, options, report }) {
    return {
      workload(workload) {
        for (const { at, text, reference: image } of imagesOf(workload)) {
          if (!image || image.digest !== undefined || image.tag === 'latest' || graph.isImageSet(text)) continue;
          if (successorOf(image.name) !== undefined) continue;
          if (isFrom(options.trusted, image.name)) continue;
          report(at, 'movable', { image: shortened(text) });
        }
      },
    };
  },
});
