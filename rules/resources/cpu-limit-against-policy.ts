import {
  type At,
  defineRule,
  effectiveResources,
  isLasting,
  placeOfResources,
  runsToCompletion,
} from '../../src/rule.ts';

export default defineRule({
  id: 'cpu-limit-against-policy',
  area: 'resources',
  severity: 'info',
  since: '0.1.0',
  presets: ['strict'],
  scope: 'graph',
  docs: {
    summary: 'A container has a cpu limit, or none, against the policy of the configuration',
    why: 'A cpu limit slows a container down even while its node is idle; without one a container that runs wild slows down the others as far as their requests let it. Both are sound policies, and a cluster should have one of them.',
    instead: 'Write the limit, or remove it; choose by the option `policy`.',
    refs: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  },
  options: {
    policy: {
      type: 'string',
      default: 'required',
      choices: ['required', 'forbidden'],
      doc: "'required' asks for a limit, 'forbidden' for none.",
    },
  },
  messages: {
    missing: (a: { container: string }) => `container '${a.container}' has no cpu limit`,
    present: (a: { container: string }) =>
      `container '${a.container}' is slowed down by its cpu limit even on an idle node`,
  },
  examples: {
    bad: [
      {
        title: 'a limit, where none has one',
        options: { policy: 'forbidden' },
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources:
        requests: { cpu: 100m, memory: 128Mi }
        limits:
          cpu: 500m # expect: present
`,
      },
      {
        title: 'no limit, where all have one',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources: # expect: missing
        requests: { cpu: 100m, memory: 128Mi }
`,
      },
    ],
    good: [
      {
        title: 'a limit',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources: { requests: { cpu: 100m, memory: 128Mi }, limits: { cpu: '1' } }
`,
      },
    ],
  },
  visit({ graph, report, options }) {
    const { isLimited, isRequested } = effectiveResources(graph);
    return {
      container(container, workload) {
        if (!isLasting(container) || runsToCompletion(workload)) return;
        const limit = (container.at as At as At<{ resources?: { limits?: { cpu?: unknown } } }>)
          .get('resources')
          .get('limits')
          .get('cpu');
        const { name } = container;
        if (options.policy === 'forbidden' && limit.exists) report(limit, 'present', { container: name });
        // A container without any resources is told as such.
        if (options.policy === 'required' && !isLimited(container, 'cpu') && isRequested(container, 'cpu'))
          report(placeOfResources(container), 'missing', { container: name });
      },
    };
  },
});
