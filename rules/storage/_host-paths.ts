import type { At, Container, Workload } from '../../src/rule.ts';
import { isPinned } from './_nodes.ts';

/** A folder or file of the node that gives a pod power over the node or the cluster. */
interface SensitivePath {
  readonly matches: RegExp;
  /** What whoever takes over the container gets from the node. */
  readonly gives: string;
  /** Reading it gives nothing away: every machine of the distribution holds the same. */
  readonly isPublic?: true;
}

const runtimes = '(docker|containerd|crio|cri-dockerd|dockershim|podman|buildkit|buildkitd)';

/**
 * The first row that matches counts. A path above a sensitive one is as bad as the path itself; a path below one is
 * listed only where it holds something of value: `/etc/localtime` and `/dev/dri` hurt nobody.
 */
const sensitivePaths: readonly SensitivePath[] = [
  { matches: /^(\/|[A-Za-z]:[\\/]?)$/, gives: 'all its files, the secrets of every pod included' },
  { matches: new RegExp(`${runtimes}\\.sock$`), gives: 'root on it through the container runtime' },
  {
    matches: /^\\\\\.\\pipe\\(docker_engine|containerd-containerd)$/,
    gives: 'root on it through the container runtime',
  },
  { matches: /^(\/var)?\/run$/, gives: 'root on it through the container runtime' },
  { matches: new RegExp(`^(/var)?/run/${runtimes}$`), gives: 'root on it through the container runtime' },
  { matches: /^\/etc$/, gives: 'password hashes, host keys, kubelet credentials' },
  {
    matches: /^\/etc\/kubernetes(\/(pki|manifests|(admin|kubelet|controller-manager|scheduler)\.conf)(\/.*)?)?$/,
    gives: 'certificates and kubeconfigs of the cluster',
  },
  {
    matches:
      /^(\/etc\/(shadow|sudoers|sudoers\.d|ssh|pam\.d|cron\.d|crontab|systemd|ld\.so\.preload)|(\/usr)?\/lib\/systemd)(\/.*)?$/,
    gives: 'its accounts and what it starts as root',
  },
  // K3s, RKE2, k0s and MicroK8s keep elsewhere what kubeadm keeps in /etc/kubernetes; their volumes lie beside it.
  {
    matches:
      /^(\/etc\/rancher(\/(k3s|rke2)(\/.*)?)?|\/var\/lib\/rancher(\/(k3s|rke2)(\/(server|agent)(\/.*)?)?)?|\/var\/lib\/k0s(\/pki(\/.*)?)?|\/var\/snap\/microk8s(\/current(\/(credentials|certs)(\/.*)?)?)?)$/,
    gives: 'certificates and kubeconfigs of the cluster',
  },
  { matches: /^\/var(\/lib)?$/, gives: 'the data of kubelet, runtime and etcd' },
  { matches: /^\/var\/lib\/etcd(\/.*)?$/, gives: 'the database of the cluster, all Secrets included' },
  {
    matches: /^\/var\/lib\/kubelet(\/(pods|pki|config\.(yaml|json)|kubeconfig)(\/.*)?)?$/,
    gives: 'kubelet credentials and the secrets of its pods',
  },
  {
    matches: /^\/var\/lib\/(docker|containerd|containers)(\/(?!containers(\/|$)).*)?$/,
    gives: 'the files of all its containers',
  },
  {
    matches: /^\/(root|home(\/[^/]+)?)(\/\.(ssh|kube|aws|docker|config)(\/.*)?)?$/,
    gives: 'SSH keys and kubeconfigs of its users',
  },
  { matches: /^\/proc(\/.*)?$/, gives: 'memory and environment of its processes' },
  {
    matches: /^\/sys(\/(kernel|fs\/cgroup|module|firmware)(\/.*)?)?$/,
    gives: 'kernel settings by which a container breaks out',
  },
  {
    matches: /^\/dev(\/(k?mem|sd[a-z]+\d*|x?vd[a-z]+\d*|nvme\d.*|disk(\/.*)?|mapper(\/.*)?))?$/,
    gives: 'its disks and memory, past all permissions',
  },
  { matches: /^\/boot(\/.*)?$/, gives: 'the kernel that it boots next', isPublic: true },
  {
    matches: /^(\/usr(\/local)?)?(\/(s?bin|lib|lib64|libexec))?$/,
    gives: 'the programs that it runs as root',
    isPublic: true,
  },
];

/** What a path of the node gives away, or undefined when it is an ordinary one. */
export function givenBy(path: string): string | undefined {
  return sensitiveAt(path)?.gives;
}

function sensitiveAt(path: string): SensitivePath | undefined {
  const plain = normalized(path);
  return plain === '' ? undefined : sensitivePaths.find(({ matches }) => matches.test(plain));
}

/** A socket does its harm through a mount that is read-only, too; so does a device. */
export function isSocketOrDevice(path: string): boolean {
  return /\.sock$|^\\\\\.\\pipe\\|^\/dev(\/|$)/.test(normalized(path));
}

/** What every node has alike, and nobody keeps data in. */
const onEveryNode: readonly string[] = [
  '/dev',
  '/proc',
  '/sys',
  '/lib/modules',
  '/usr/lib',
  '/usr/libexec',
  '/usr/share',
  '/usr/src',
  '/etc/ca-certificates',
  '/etc/hosts',
  '/etc/localtime',
  '/etc/machine-id',
  '/etc/os-release',
  '/etc/pki',
  '/etc/resolv.conf',
  '/etc/ssl',
  '/etc/timezone',
];

/** Where network plugins and volume plugins are installed: who mounts these is there to write to them. */
const installedTo: readonly string[] = [
  '/etc/cni',
  '/opt/cni',
  '/sys/fs/bpf',
  '/usr/libexec/kubernetes/kubelet-plugins',
  '/var/lib/kubelet/device-plugins',
  '/var/lib/kubelet/plugins',
  '/var/lib/kubelet/plugins_registry',
];

function isWithin(path: string, folders: readonly string[]): boolean {
  const plain = normalized(path);
  return folders.some((folder) => plain === folder || plain.startsWith(`${folder}/`));
}

/** Without doubled and last slashes. */
function normalized(path: string): string {
  if (path.startsWith('\\\\')) return path;
  const plain = path.replace(/\/(\.?\/)+/g, '/').replace(/\/\.$/, '/');
  return plain.length > 1 ? plain.replace(/\/$/, '') : plain;
}

/** A volume of a workload that is a path of the node, and the mounts through which its containers see it. */
export interface HostVolume {
  readonly name: string;
  readonly path: string;
  readonly at: At<string | undefined>;
  readonly type: string;
  readonly mounts: readonly HostMount[];
  readonly writable: readonly HostMount[];
  /** The one rule that speaks of this volume: each is told once. */
  readonly rule: HostPathRule | undefined;
  /** Whether the workload is there to look at its node. */
  readonly isAgent: boolean;
}

export type HostPathRule = 'host-path-sensitive' | 'host-path-writable' | 'host-path-volume';

export interface HostMount {
  readonly container: string;
  /** A privileged container has the devices of the node, and may mount its disks anew. */
  readonly isPrivileged: boolean;
  readonly at: At<{ name: string; readOnly?: boolean; mountPath: string; mountPropagation?: string }>;
}

/** The host paths that containers of this workload mount; a volume that nobody mounts harms nobody. */
export function hostVolumes(workload: Workload): readonly HostVolume[] {
  return workload.spec
    .get('volumes')
    .items()
    .flatMap((volume) => {
      const at = volume.get('hostPath').get('path');
      const path = at.text() ?? '';
      // Text that is no path, such as a mark to be filled in, says nothing.
      if (!/^(\/|[A-Za-z]:|\\\\)/.test(path)) return [];
      const name = volume.get('name').text() ?? '';
      const mounts = workload.containers.flatMap((container) =>
        container.at
          .get('volumeMounts')
          .items()
          .filter((mount) => mount.get('name').text() === name)
          .map((mount): HostMount => ({ container: container.name, isPrivileged: isPrivileged(container), at: mount })),
      );
      if (mounts.length === 0) return [];
      const writable = mounts.filter((mount) => mount.at.get('readOnly').flag() !== true);
      const known = {
        name,
        path,
        at,
        type: volume.get('hostPath').get('type').text() ?? '',
        mounts,
        writable,
        isAgent: isAgent(workload),
      };
      return [{ ...known, rule: ruleFor(known, workload) }];
    });
}

function ruleFor(volume: Omit<HostVolume, 'rule'>, workload: Workload): HostPathRule | undefined {
  const { path, writable, isAgent: isExpected } = volume;
  if (writable.length === 0 && sensitiveAt(path)?.isPublic) return undefined;
  if (givenBy(path) !== undefined && (!isExpected || isSocketOrDevice(path))) return 'host-path-sensitive';
  if (isExpected || isWithin(path, onEveryNode)) return isCareless(volume, workload) ? 'host-path-writable' : undefined;
  return isPinned(workload) ? undefined : 'host-path-volume';
}

/** A path that the kubelet makes when it is missing is the pod's own; who hands mounts on to the node has to write. */
function isCareless({ path, type, writable }: Omit<HostVolume, 'rule'>, workload: Workload): boolean {
  if (isSocketOrDevice(path) || isWithin(path, installedTo) || /OrCreate$|^Socket$|Device$/.test(type)) return false;
  if (isNamedAfter(path, workload)) return false;
  return writable.some((mount) => isCarelessMount(mount));
}

/** A read-only mount holds no privileged container back. */
export function isCarelessMount({ at, isPrivileged: isUnbound }: HostMount): boolean {
  return !isUnbound && at.get('mountPropagation').text() !== 'Bidirectional';
}

/** A folder that bears the name of the workload is there for it: a short name such as 'log' or 'data' says nothing. */
function isNamedAfter(path: string, { resource, containers }: Workload): boolean {
  const folder = normalized(path).split('/').at(-1) ?? '';
  const names = [resource.name, ...containers.map(({ name }) => name)];
  return folder.length > 4 && names.includes(folder) && givenBy(path) === undefined;
}

function isPrivileged({ at }: Container): boolean {
  return at.get('securityContext').get('privileged').flag() === true;
}

/** Agents of the node and parts of the cluster itself. */
function isAgent({ resource }: Workload): boolean {
  return resource.kind === 'DaemonSet' || resource.namespace === 'kube-system';
}
