import { addedCapabilities, procMount, wrongSeccompProfiles } from './baseline.ts';
import {
  type CheckedPod,
  exceptFor,
  hasOwnUsers,
  isWindows,
  type PodSecurityControl,
  type PodSecurityViolation,
  securityContextsOf,
} from './control.ts';
import { type Field, fieldIn, isObject, isPresent, itemsIn, textOf } from './field.ts';

type Violations = readonly PodSecurityViolation[];

/**
 * All volumes but those that hold what the cluster knows: configMap, csi, downwardAPI, emptyDir, ephemeral, image,
 * persistentVolumeClaim, projected and secret. One without a source is an emptyDir. Servers before 1.33 do not allow
 * `image`, but neither do they take such a volume unless it is switched on.
 */
const forbiddenVolumes = [
  'hostPath',
  'gcePersistentDisk',
  'awsElasticBlockStore',
  'gitRepo',
  'nfs',
  'iscsi',
  'glusterfs',
  'rbd',
  'flexVolume',
  'cinder',
  'cephfs',
  'flocker',
  'fc',
  'azureFile',
  'vsphereVolume',
  'quobyte',
  'azureDisk',
  'photonPersistentDisk',
  'portworxVolume',
  'scaleIO',
  'storageos',
] as const;

const allowedCapabilities: ReadonlySet<string> = new Set(['NET_BIND_SERVICE']);

/**
 * The controls that the level restricted adds: a pod gives up what it does not need.
 * staging/src/k8s.io/pod-security-admission/policy, a file for each
 */
export const restrictedControls: readonly PodSecurityControl[] = [
  {
    id: 'allowPrivilegeEscalation',
    level: 'restricted',
    reason: 'allowPrivilegeEscalation != false',
    versions: [
      { from: 8, violations: allowPrivilegeEscalation },
      { from: 25, violations: exceptFor(isWindows, allowPrivilegeEscalation) },
    ],
  },
  {
    id: 'capabilities_restricted',
    level: 'restricted',
    reason: 'unrestricted capabilities',
    replaces: 'capabilities_baseline',
    versions: [
      { from: 22, violations: capabilities },
      { from: 25, violations: exceptFor(isWindows, capabilities) },
    ],
  },
  {
    id: 'procMount_restricted',
    level: 'restricted',
    reason: 'procMount',
    replaces: 'procMount',
    versions: [{ from: 35, violations: procMount }],
  },
  {
    id: 'restrictedVolumes',
    level: 'restricted',
    reason: 'restricted volume types',
    replaces: 'hostPathVolumes',
    versions: [{ from: 0, violations: volumeTypes }],
  },
  {
    id: 'runAsNonRoot',
    level: 'restricted',
    reason: 'runAsNonRoot != true',
    versions: [
      { from: 0, violations: runAsNonRoot },
      { from: 35, violations: exceptFor(hasOwnUsers, runAsNonRoot) },
    ],
  },
  {
    id: 'runAsUser',
    level: 'restricted',
    reason: 'runAsUser=0',
    versions: [
      { from: 23, violations: runAsUser },
      { from: 35, violations: exceptFor(hasOwnUsers, runAsUser) },
    ],
  },
  {
    id: 'seccompProfile_restricted',
    level: 'restricted',
    reason: 'seccompProfile',
    replaces: 'seccompProfile_baseline',
    versions: [
      { from: 19, violations: seccompProfile },
      { from: 25, violations: exceptFor(isWindows, seccompProfile) },
    ],
  },
];

function allowPrivilegeEscalation({ containers }: CheckedPod): Violations {
  return containers.flatMap(({ name, securityContext }) => {
    const at = fieldIn(securityContext, 'allowPrivilegeEscalation');
    if (at.value === false) return [];
    return [{ path: at.path, text: `${name} does not set allowPrivilegeEscalation to false` }];
  });
}

function capabilities(pod: CheckedPod): Violations {
  const kept = pod.containers.flatMap(({ name, securityContext }) => {
    const isDropped = itemsIn(securityContext, 'capabilities', 'drop').some(({ value }) => value === 'ALL');
    if (isDropped) return [];
    const at = fieldIn(securityContext, 'capabilities', 'drop');
    return [{ path: at.path, text: `${name} does not drop the capabilities 'ALL'` }];
  });
  return [...kept, ...addedCapabilities(pod, allowedCapabilities)];
}

function volumeTypes({ spec }: CheckedPod): Violations {
  return itemsIn(spec, 'volumes').flatMap((volume) => {
    const type = forbiddenVolumes.find((one) => isPresent(fieldIn(volume, one)));
    if (type === undefined) return [];
    const name = textOf(fieldIn(volume, 'name')) ?? '';
    return [{ path: fieldIn(volume, type).path, text: `volume '${name}' is of the type ${type}` }];
  });
}

function runAsNonRoot(pod: CheckedPod): Violations {
  const wrong = securityContextsOf(pod).flatMap(({ name, at }) => {
    const flag = fieldIn(at, 'runAsNonRoot');
    return flag.value === false ? [{ path: flag.path, text: `${name} sets runAsNonRoot to false` }] : [];
  });
  if (wrong.length > 0 || fieldIn(pod.spec, 'securityContext', 'runAsNonRoot').value === true) return wrong;
  return unset(pod, 'runAsNonRoot', ({ value }) => value === true);
}

function runAsUser(pod: CheckedPod): Violations {
  return securityContextsOf(pod).flatMap(({ name, at }) => {
    const user = fieldIn(at, 'runAsUser');
    return user.value === 0 ? [{ path: user.path, text: `${name} runs as user 0, which is root` }] : [];
  });
}

function seccompProfile(pod: CheckedPod): Violations {
  const wrong = wrongSeccompProfiles(pod);
  if (wrong.length > 0 || isObject(fieldIn(pod.spec, 'securityContext', 'seccompProfile'))) return wrong;
  return unset(pod, 'seccompProfile', isObject);
}

/** Containers that do not set what the pod does not set either; where none of several does, it is said of the pod. */
function unset({ spec, containers }: CheckedPod, key: string, isSet: (field: Field) => boolean): Violations {
  const missing = containers.filter(({ securityContext }) => !isSet(fieldIn(securityContext, key)));
  if (missing.length > 1 && missing.length === containers.length)
    return [
      { path: fieldIn(spec, 'securityContext', key).path, text: `neither the pod nor its containers set ${key}` },
    ];
  return missing.map(({ name, securityContext }) => ({
    path: fieldIn(securityContext, key).path,
    text: `neither the pod nor ${name} sets ${key}`,
  }));
}
