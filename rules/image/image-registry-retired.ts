import { defineRule } from '../../src/rule.ts';
import { imagesOf, shortened, successorOf } from './_images.ts';

export default defineRule({
  id: 'image-registry-retired',
  area: 'image',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'An image comes from a registry that is frozen or shut down',
    why: 'A registry that is given up gets no new builds, so no fault is mended; and one day the image is gone. A pod on a new node waits with `ImagePullBackOff` then, while those on nodes that still have the image go on.',
    instead: 'Take the image from where it is published now, which the message names.',
    unless: 'A mirror of your own answers under the old name.',
    refs: [
      'https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/',
      'https://cloud.google.com/artifact-registry/docs/transition/transition-from-gcr',
      'https://github.com/bitnami/containers/issues/83267',
    ],
  },
  messages: {
    frozen: (a: { image: string; now: string }) => `no new builds of '${a.image}' appear there: take it from ${a.now}`,
  },
  examples: {
    bad: [
      {
        title: 'registries of Kubernetes from before 2023',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: scaler, namespace: shop }
spec:
  containers:
    - name: pause
      image: k8s.gcr.io/pause:3.6 # expect: frozen
    - name: scaler
      image: gcr.io/google_containers/cluster-proportional-autoscaler-amd64:1.1.2 # expect: frozen
    - name: metrics
      image: quay.io/coreos/kube-state-metrics:v1.9.8 # expect: frozen
`,
      },
    ],
    good: [
      {
        title: 'the registry of today, and others that look alike',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: scaler, namespace: shop }
spec:
  containers:
    - { name: pause, image: 'registry.k8s.io/pause:3.10' }
    - { name: web, image: 'gcr.io/shop/web:2.4.1' }
    - { name: metrics, image: 'registry.shop.example/k8s.gcr.io/pause:3.6' }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      workload(workload) {
        for (const { at, text, reference } of imagesOf(workload)) {
          const now = reference && successorOf(reference.name);
          if (now === undefined || graph.isImageSet(text)) continue;
          report(at, 'frozen', { image: shortened(text, 46), now });
        }
      },
    };
  },
});
