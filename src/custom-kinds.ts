import type { ObjectMeta } from 'kubernetes-types/meta/v1';

/**
 * Kinds that the Kubernetes types do not have, with the fields that the graph and the rules look at, as their own
 * projects define them.
 */

/** Names one object of any kind. */
export interface ObjectName {
  apiVersion?: string;
  kind?: string;
  name: string;
}

/** What every object has beside its own fields. */
interface Custom {
  apiVersion?: string;
  kind?: string;
  metadata?: ObjectMeta;
}

/** https://gateway-api.sigs.k8s.io/reference/spec/ */
export interface GatewayTarget {
  group?: string;
  kind?: string;
  namespace?: string;
  name: string;
  port?: number;
  sectionName?: string;
}

interface CertificateTarget {
  group?: string;
  kind?: string;
  namespace?: string;
  name: string;
}

export interface Gateway extends Custom {
  spec?: {
    gatewayClassName?: string;
    listeners?: {
      name?: string;
      port?: number;
      protocol?: string;
      hostname?: string;
      tls?: { mode?: string; certificateRefs?: CertificateTarget[] };
      allowedRoutes?: { namespaces?: { from?: string } };
    }[];
  };
}

export interface GatewayClass extends Custom {
  spec?: { controllerName?: string };
}

interface Filter {
  requestMirror?: { backendRef?: GatewayTarget };
}

interface Route<Rule> extends Custom {
  spec?: { parentRefs?: GatewayTarget[]; hostnames?: string[]; rules?: Rule[] };
}

interface PlainRule {
  backendRefs?: GatewayTarget[];
}

export type HTTPRoute = Route<PlainRule & { matches?: object[]; filters?: Filter[] }>;
export type GRPCRoute = Route<PlainRule & { matches?: object[]; filters?: Filter[] }>;
export type TLSRoute = Route<PlainRule>;
export type TCPRoute = Route<PlainRule>;
export type UDPRoute = Route<PlainRule>;

export interface ReferenceGrant extends Custom {
  spec?: {
    from?: { group?: string; kind?: string; namespace?: string }[];
    to?: { group?: string; kind?: string; name?: string }[];
  };
}

/** https://github.com/kubernetes/autoscaler/tree/master/vertical-pod-autoscaler */
export interface VerticalPodAutoscaler extends Custom {
  spec?: {
    targetRef?: ObjectName;
    updatePolicy?: { updateMode?: string };
    resourcePolicy?: {
      containerPolicies?: { containerName?: string; mode?: string; controlledResources?: string[] }[];
    };
  };
}

/** https://keda.sh/docs/latest/reference/scaledobject-spec/ */
export interface ScaledObject extends Custom {
  spec?: {
    scaleTargetRef?: ObjectName;
    minReplicaCount?: number;
    maxReplicaCount?: number;
    idleReplicaCount?: number;
    triggers?: {
      type?: string;
      metricType?: string;
      metadata?: Record<string, string>;
      authenticationRef?: { name?: string; kind?: string };
    }[];
  };
}

export interface TriggerAuthentication extends Custom {
  spec?: { secretTargetRef?: { parameter?: string; name?: string; key?: string }[] };
}

interface NamespaceSelector {
  any?: boolean;
  matchNames?: string[];
}

interface Selector {
  matchLabels?: Record<string, string>;
  matchExpressions?: { key: string; operator: string; values?: string[] }[];
}

/** https://prometheus-operator.dev/docs/api-reference/api/ */
export interface MonitorEndpoint {
  port?: string;
  targetPort?: number | string;
}

export interface ServiceMonitor extends Custom {
  spec?: { selector?: Selector; namespaceSelector?: NamespaceSelector; endpoints?: MonitorEndpoint[] };
}

export interface PodMonitor extends Custom {
  spec?: { selector?: Selector; namespaceSelector?: NamespaceSelector; podMetricsEndpoints?: MonitorEndpoint[] };
}

/** https://github.com/kubernetes/kube-aggregator, pkg/apis/apiregistration/v1/types.go */
export interface APIService extends Custom {
  spec?: { group?: string; version?: string; service?: { namespace?: string; name?: string; port?: number } };
}

/** https://github.com/kubernetes-csi/external-snapshotter */
export interface VolumeSnapshot extends Custom {
  spec?: {
    volumeSnapshotClassName?: string;
    source?: { persistentVolumeClaimName?: string; volumeSnapshotContentName?: string };
  };
}

export type VolumeSnapshotClass = Custom;

/** https://cert-manager.io/docs/reference/api-docs/ */
export interface Certificate extends Custom {
  spec?: { secretName?: string; issuerRef?: { name?: string; kind?: string; group?: string } };
}

export type Issuer = Custom;

/** https://argo-rollouts.readthedocs.io/en/stable/features/specification/ */
export interface Rollout extends Custom {
  spec?: {
    replicas?: number;
    workloadRef?: ObjectName;
    strategy?: {
      canary?: { stableService?: string; canaryService?: string };
      blueGreen?: { activeService?: string; previewService?: string };
    };
  };
}
