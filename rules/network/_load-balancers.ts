import { type At, isInRange, parseCidr, parseIp, type ResourceOf, type Where } from '../../src/rule.ts';

type Service = ResourceOf<'Service'>;

/**
 * Who may come in. The field is asked first, and the annotation where the field names nothing
 * (GetLoadBalancerSourceRanges in staging/src/k8s.io/cloud-provider/service/helpers/helper.go).
 */
export function sourcesOf(service: Service): { readonly at: Where; readonly ranges: readonly string[] } {
  const field = service.at.get('spec').get('loadBalancerSourceRanges');
  const ranges = field.texts();
  if (ranges.length > 0) return { at: field.key, ranges };
  const written = annotationsOf(service).find(({ key }) => key.endsWith('/load-balancer-source-ranges'));
  const parts = written?.value.split(',').map((part) => part.trim()) ?? [];
  return { at: written?.at ?? field, ranges: parts.filter((part) => part !== '') };
}

/** Whether the cloud is told in its own words who may come in: by security groups, access lists, tags, a firewall. */
export function isGuarded(service: Service): boolean {
  return annotationsOf(service).some(({ key, value }) => guard.test(key) && value !== '');
}
const guard =
  /(?:allowed-(?:ip-ranges|service-tags)|[-.](?:acl(?:-id|s)?|firewall-(?:id|acl))|security-groups?(?:-ids|-prefix-lists)?|allow-rules|source-ranges)$/;

/** Whether the load balancer has no address on the internet. */
export function isInternal(service: Service): boolean {
  const spec = service.at.get('spec');
  const annotations = annotationsOf(service);
  const loadBalancerClass = spec.get('loadBalancerClass').text() ?? '';
  if (loadBalancerClass === 'tailscale') return true;
  if (annotations.some(({ key, value }) => internalMarks.some((mark) => mark.key.test(key) && mark.value.test(value))))
    return true;
  const addresses = annotations.filter(({ key }) => /\/loadbalancerips$/i.test(key)).map(({ value }) => value);
  const chosen = [spec.get('loadBalancerIP').text() ?? '', ...addresses.flatMap((value) => value.split(','))];
  if (chosen.some((address) => isPrivate(address.trim()))) return true;
  // The AWS Load Balancer Controller makes internal ones unless it is told otherwise.
  const isOfController =
    /^(?:service\.k8s\.aws|eks\.amazonaws\.com)\/nlb$/.test(loadBalancerClass) ||
    annotations.some(
      ({ key, value }) => key.endsWith('/aws-load-balancer-type') && /^(?:external|nlb-ip)$/.test(value),
    );
  return isOfController && !annotations.some(({ value }) => value === 'internet-facing');
}

/**
 * How clouds say that a load balancer is internal. The first row is how Kubernetes lists them, and takes any value but
 * `false`: AWS once asked for a range, Tencent asks for a subnet.
 */
const internalMarks: readonly { readonly key: RegExp; readonly value: RegExp }[] = [
  {
    key: /(?:load-?balancer|\belb|\blb)\b.*\binternal|\binternal-(?:load-?balancer|lb)/,
    value: /^(?!(?:false|no|off|0)?$)/i,
  },
  { key: /load-?balancer.*-(?:scheme|type|network)$/, value: /^(?:internal|intranet|inner|private)$/i },
  { key: /load-?balancer-private$|load-balancer\..*\/disable-public-network$/, value: /^true$/i },
  // Huawei writes it within JSON.
  { key: /^kubernetes\.io\/elb\.autocreate$/, value: /"type"\s*:\s*"inner"/ },
];

/** Addresses of networks of one's own (RFC 1918, RFC 6598, RFC 4193). */
const privateRanges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7'].map(parseCidr);

function isPrivate(text: string): boolean {
  const address = parseIp(text);
  return address !== undefined && privateRanges.some((range) => range !== undefined && isInRange(range, address));
}

interface Annotation {
  readonly key: string;
  readonly value: string;
  readonly at: Where;
}

function annotationsOf({ at }: Service): readonly Annotation[] {
  const entries = at.get('metadata').get('annotations').entries();
  return entries.map(([key, value]) => ({ key, value: String(value.scalar() ?? ''), at: value as At }));
}
