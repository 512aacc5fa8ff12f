import { defineRule, put } from '../../src/rule.ts';
import { type Image, imagesOf, shortened } from './_images.ts';

export default defineRule({
  id: 'image-pull-policy-stale',
  area: 'image',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'suggestion',
  onlyWith: ['imagePullPolicy', 'pullPolicy'],
  docs: {
    summary: 'The pull policy lets a node run an old image, or none',
    why: "With 'IfNotPresent' a node keeps the first 'latest' that it pulled, while a new node pulls the newest: pods of one Deployment run different builds. With 'Never' a pod starts only where somebody put the image on the node before; elsewhere it stays in ErrImageNeverPull.",
    instead:
      "Name a version and leave the policy out: it is then 'IfNotPresent', and right. Without a tag, or with 'latest', it is 'Always'. An image with a digest cannot change, so 'Always' only asks the registry again.",
    unless:
      "Images are loaded into the nodes by hand, as with kind or minikube. 'Always' with a digest is wanted where each pod has to prove that it may pull.",
    refs: ['https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy'],
  },
  messages: {
    stale: (a: { image: string; policy: string }) =>
      `'${a.policy}' keeps whatever build of '${a.image}' a node pulled first: nodes differ`,
    never: (a: { image: string }) => `'Never' starts '${a.image}' only on nodes that already have it`,
    pinned: (a: { image: string }) =>
      `'Always' asks the registry at every start, but the digest of '${a.image}' cannot change`,
  },
  examples: {
    bad: [
      {
        title: 'a tag that moves and a node that does not look',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: ghcr.io/shop/web:latest
          imagePullPolicy: IfNotPresent # expect: stale
        - name: proxy
          image: registry.shop.example:5000/proxy
          imagePullPolicy: IfNotPresent # expect: stale
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: ghcr.io/shop/web:latest
          imagePullPolicy: Always
        - name: proxy
          image: registry.shop.example:5000/proxy
          imagePullPolicy: Always
`,
      },
      {
        title: 'an image that nobody pulls',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      initContainers:
        - name: migrate
          image: shop/migrate
          imagePullPolicy: Never # expect: never
      containers:
        - name: api
          image: shop/api:2.4.1
          imagePullPolicy: Never # expect: never
`,
      },
      {
        title: 'a digest that is asked for again and again',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: shop/worker@sha256:4c0fdaa8b6341bfdeca5f18f7837462c80cff90527ee35ef185571e1c327beac
      imagePullPolicy: Always # expect: pinned
`,
      },
      {
        title: 'a volume of files that moves',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - { name: worker, image: shop/worker:2.4.1, volumeMounts: [{ name: models, mountPath: /models }] }
  volumes:
    - name: models
      image:
        reference: shop/models:latest
        pullPolicy: IfNotPresent # expect: stale
`,
      },
    ],
    good: [
      {
        title: 'no policy, and policies that fit the tag',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:latest
    - name: api
      image: ghcr.io/shop/api:2.4.1
      imagePullPolicy: IfNotPresent
    - name: web
      image: ghcr.io/shop/web:latest
      imagePullPolicy: Always
    - name: proxy
      image: nginx:latest@sha256:4c0fdaa8b6341bfdeca5f18f7837462c80cff90527ee35ef185571e1c327beac
      imagePullPolicy: IfNotPresent
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload(workload) {
        for (const { at, text, reference, policy } of imagesOf(workload)) {
          const message = problemOf(reference, policy);
          if (message === undefined) continue;
          const severity = message === 'pinned' ? ({ severity: 'info' } as const) : {};
          report(
            policy,
            message,
            { image: shortened(text), policy: policy.text() ?? '' },
            { ...severity, related: [{ at, note: 'the image' }], fix: fixOf(reference, policy) },
          );
        }
      },
    };
  },
});

function problemOf(image: Image['reference'], policy: Image['policy']): 'stale' | 'never' | 'pinned' | undefined {
  if (policy.value === 'Never') return 'never';
  if (image === undefined) return undefined;
  if (policy.value === 'Always') return image.digest === undefined ? undefined : 'pinned';
  const isMoving = image.tag === 'latest' && image.digest === undefined;
  return policy.value === 'IfNotPresent' && isMoving ? 'stale' : undefined;
}

function fixOf(image: Image['reference'], policy: Image['policy']) {
  const isMoving = image?.tag === 'latest' && image.digest === undefined;
  const meant = isMoving ? 'Always' : 'IfNotPresent';
  return { title: `write '${meant}'`, safe: false, changes: [put(policy, meant)] };
}
