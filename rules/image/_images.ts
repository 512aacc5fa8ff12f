import {
  type At,
  type Container,
  type ImageReference,
  metadataOf,
  parseImageReference,
  remembered,
  type Workload,
} from '../../src/rule.ts';

/** An image that a pod names: for a container, or for a volume of its files. */
export interface Image {
  readonly at: At<string | undefined>;
  readonly text: string;
  /** Undefined where the text is none. */
  readonly reference: ImageReference | undefined;
  /** Where its pull policy stands, if it has one. */
  readonly policy: At<string | undefined>;
}

/** The images of a pod, without those that the cluster replaces before the pod starts. */
export const imagesOf: (workload: Workload) => readonly Image[] = remembered((workload) => {
  const replaced = replacedIn(workload);
  const containers = workload.containers
    .filter((container) => !replaced(container))
    .map(({ at }) => ({ at: at.get('image'), policy: at.get('imagePullPolicy') }));
  const volumes = workload.spec
    .get('volumes')
    .items()
    .map((volume) => {
      const image = (volume as At as At<{ image?: { reference?: string; pullPolicy?: string } }>).get('image');
      return { at: image.get('reference'), policy: image.get('pullPolicy') };
    });
  return [...containers, ...volumes].flatMap(({ at, policy }) => {
    const text = at.text();
    return text === undefined ? [] : [{ at, policy, text, reference: parseImageReference(text) }];
  });
});

type DeploymentConfig = {
  spec?: { triggers?: { type?: string; imageChangeParams?: { containerNames?: string[] } }[] };
};

/** OpenShift writes images from its streams, and Istio that of its gateways. */
function replacedIn({ resource }: Workload): (container: Container) => boolean {
  const annotations = metadataOf(resource.at).get('annotations');
  const isTriggered = annotations.entries().some(([key]) => key === 'image.openshift.io/triggers');
  const triggers = (resource.at as At<DeploymentConfig>).get('spec').get('triggers').items();
  const names = triggers.flatMap((trigger) => trigger.get('imageChangeParams').get('containerNames').texts());
  return ({ name, at }) =>
    isTriggered || names.includes(name) || (name === 'istio-proxy' && at.get('image').text() === 'auto');
}

/** A reference as messages show it: of a digest the first digits, of a long text the end, where name and tag are. */
export function shortened(image: string, longest = 50): string {
  const text = image.replace(/(?<=@\w+:[a-f0-9]{8})[a-f0-9]{24,}$/, '…');
  return text.length <= longest ? text : `…${text.slice(1 - longest)}`;
}

/** Registries and organizations that were given up, each with the place where their images are published now. */
const retiredRegistries: readonly { readonly matches: RegExp; readonly now: string }[] = [
  { matches: /^(?:(?:us|eu|asia)\.)?k8s\.gcr\.io\//, now: 'registry.k8s.io' },
  { matches: /^gcr\.io\/(?:google_containers|google-containers|k8s-artifacts-prod)\//, now: 'registry.k8s.io' },
  // https://github.com/kubernetes/kube-state-metrics/releases/tag/v1.9.8 was the last one there.
  { matches: /^quay\.io\/coreos\/kube-state-metrics$/, now: 'registry.k8s.io' },
  {
    matches: /^quay\.io\/coreos\/(?:prometheus-operator|prometheus-config-reloader)$/,
    now: 'quay.io/prometheus-operator',
  },
  { matches: /^quay\.io\/coreos\/flannel$/, now: 'ghcr.io/flannel-io' },
  {
    matches: /^quay\.io\/kubernetes-ingress-controller\/nginx-ingress-controller$/,
    now: 'registry.k8s.io/ingress-nginx',
  },
  { matches: /^docker\.io\/bitnamilegacy\//, now: 'a source that is kept up to date' },
  { matches: /^docker\.io\/openshift\/oauth-proxy$/, now: 'quay.io/openshift' },
];

/** Where the images of a registry that was given up are published now; undefined for a registry that is alive. */
export function successorOf(name: string): string | undefined {
  return retiredRegistries.find(({ matches }) => matches.test(name))?.now;
}

/** Whether an image comes from one of the registries and repositories, each a whole step of the path: `ghcr.io/shop`. */
export function isFrom(sources: readonly string[], name: string): boolean {
  return sources.some((source) => name === source || name.startsWith(`${source}/`));
}
