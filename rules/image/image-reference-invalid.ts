import { defineRule, kindFacts, placeholder } from '../../src/rule.ts';
import { imagesOf, shortened } from './_images.ts';

export default defineRule({
  id: 'image-reference-invalid',
  area: 'image',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'An image is not a valid reference',
    why: 'The API server takes almost any text as an image, but the node cannot read it: the container stays in InvalidImageName and nothing is pulled. A blank at either end is refused when the pod is created.',
    instead:
      'Write `registry/name:tag` or `registry/name@digest`: the name in lower case, one tag of letters, digits, `_`, `.` and `-`, no scheme and no blanks. Kubernetes replaces no variables in images.',
    unless:
      'A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a text with such a variable is advice only. The `ko://` paths that `ko resolve` replaces are left alone. An empty image that OpenShift sets by a trigger is left alone.',
    refs: [
      'https://kubernetes.io/docs/concepts/containers/images/#image-names',
      'https://github.com/distribution/reference/blob/main/reference.go',
    ],
  },
  messages: {
    empty: 'the image is empty',
    blank: (a: { image: string }) => `image '${a.image}' begins or ends with a blank`,
    invalid: (a: { image: string; reason: string }) => `image '${a.image}' is not a valid reference: ${a.reason}`,
    variable: (a: { image: string; variable: string }) =>
      `image '${a.image}' is not a valid reference unless something replaces '${a.variable}' first`,
  },
  examples: {
    bad: [
      {
        title: 'names and tags that no node can read',
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
          image: ghcr.io/shop/assets:v1+build7 # expect: invalid
        - name: theme
          image: https://ghcr.io/shop/theme:1.0 # expect: invalid
        - name: fonts
          image: <your registry>/fonts:1.0 # expect: invalid
      containers:
        - name: web
          image: ghcr.io/shop/Web:2.4.1 # expect: invalid
        - name: proxy
          image: nginx::1.27 # expect: invalid
        - name: cache
          image: redis:7:4 # expect: invalid
        - name: metrics
          image: 'prom/statsd-exporter:' # expect: invalid
        - name: logs
          image: fluent/fluent-bit@sha256:4c0fdaa8 # expect: invalid
        - name: mail
          image: shop//mail:1.0 # expect: invalid
`,
      },
      {
        title: 'blanks, and nothing at all',
        yaml: `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: api }
spec:
  template:
    spec:
      containers:
        - name: api
          image: 'ghcr.io/shop/api:2.4.1 ' # expect: blank
        - name: proxy
          image: "" # expect: empty
`,
      },
      {
        title: 'a variable that Kubernetes does not replace',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:\${VERSION} # expect: variable
    - name: api
      image: ghcr.io/shop/api:$TAG # expect: variable
    - name: mail
      image: ghcr.io/PROJECT_ID/mail:1.0 # expect: variable
    - name: picker
      image: registry.shop.example/inference/epp:\${EPP_TAG_OF_THIS_RELEASE_OR_BRANCH:-main} # expect: variable
`,
      },
    ],
    good: [
      {
        title: 'a port, a digest, and capitals where they may be',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: localhost:5000/shop/api:v2.4.1-RC1
    - name: web
      image: nginx:1.27@sha256:4c0fdaa8b6341bfdeca5f18f7837462c80cff90527ee35ef185571e1c327beac
    - name: later
    - name: controller
      image: ko://knative.dev/serving/cmd/controller
`,
      },
      {
        title: 'OpenShift sets the image by a trigger',
        yaml: `
apiVersion: apps.openshift.io/v1
kind: DeploymentConfig
metadata: { name: web }
spec:
  triggers:
    - type: ImageChange
      imageChangeParams:
        automatic: true
        containerNames: [web]
        from: { kind: ImageStreamTag, name: web:latest }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: ' '
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload(workload) {
        for (const { at, text, reference } of imagesOf(workload)) {
          if (reference || isKo.test(text)) continue;
          const image = shortened(text.trim(), 40);
          const variable = variableIn.exec(text)?.[0].trim();
          if (text === '' && kindFacts(workload.resource.apiVersion, workload.resource.kind)) continue;
          if (text.trim() === '') report(at, 'empty');
          else if (variable) report(at, 'variable', shownTogether(text.trim(), variable), { severity: 'info' });
          else if (text !== text.trim()) report(at, 'blank', { image });
          else report(at, 'invalid', { image, reason: reasonOf(text) });
        }
      },
    };
  },
});

/** A mark to be filled in, or a word in capitals that stands for one, such as PROJECT_ID. */
const variableIn = new RegExp(`${placeholder.source}|(?<=^|[/:@])[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*(?=$|[/:@])`);

/** The path of a Go package, which ko replaces by the image that it builds; without ko it cannot be pulled. */
const isKo = /^ko:\/\/[\w.-]+(\/[\w.~-]+)*$/;

/** Both as a message of at most 120 characters shows them: each variable with its beginning, by which it is known. */
function shownTogether(image: string, variable: string): { readonly image: string; readonly variable: string } {
  const shownVariable = cutBehind(variable, 22);
  const room = 52 - shownVariable.length;
  const end = shortened(image, room);
  const isWhole = end === image || end.includes(variable);
  const from = image.indexOf(variable);
  const around = from === 0 ? cutBehind(image, room) : `…${cutBehind(image.slice(from), room - 1)}`;
  return { image: isWhole ? end : around, variable: shownVariable };
}

function cutBehind(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

/** Why a text is no reference, in words; the first pattern that matches tells most. */
const reasons: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^.{1001}/s, 'it is longer than 1000 characters'],
  [/^[a-z][a-z0-9+.-]*:\/\//i, 'it begins with a scheme'],
  [/<[^>]*>/, 'a placeholder was not filled in'],
  [/^[^:@]{256}/, 'it is longer than 255 characters'],
  [/\s/, 'it contains a blank'],
  [/^[a-f0-9]{64}$/, 'it is the ID of an image, not its name'],
  [/::/, 'it has two colons in a row'],
  [
    /@(?!sha256:[a-f0-9]{64}$|sha384:[a-f0-9]{96}$|sha512:[a-f0-9]{128}$)/,
    "no sha256, sha384 or sha512 digest follows '@'",
  ],
  [/:(?=$|@)/, "nothing follows the ':'"],
  [/:[^/@:]*:[^/@:]*(@[^/]*)?$/, 'it has two tags'],
  [/(^|\/)(\/|$)/, 'a part between slashes is empty'],
  [
    /:(?![A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(@|$))[^/@]*(@|$)/,
    "a tag is a letter, digit or '_', then these, '.' and '-'",
  ],
  [/(^|\/)[^/:@]*[A-Z][^/:@]*(:[^/]*)?(@[^/]*)?$|\/[^:@]*[A-Z]/, 'its name has capitals'],
];

function reasonOf(text: string): string {
  return (
    reasons.find(([pattern]) => pattern.test(text))?.[1] ??
    "a name has small letters and digits, joined by '.', '_' or '-'"
  );
}
