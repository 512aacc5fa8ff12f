import type { At, Resource, Workload } from '../../src/rule.ts';

/** A folder or file of the node that gives a pod power over the node or the cluster. */
interface SensitivePath {
  readonly matches: RegExp;
  /** What whoever takes over the container gets. */
  readonly gives: string;
}

const runtimes = '(docker|containerd|crio|cri-dockerd|dockershim|podman|buildkit|buildkitd)';

/**
 * The first row that matches counts. A path above a sensitive one is as bad as the path itself; a path below one is
 * listed only where it holds something of value: `/etc/localtime` and `/dev/dri` hurt nobody.
 */
const sensitivePaths: readonly SensitivePath[] = [
  { matches: /^(\/|[A-Za-z]:[\\/]?)$/, gives: 'every file of the node, the secrets of all its pods included' },
  { matches: new RegExp(`${runtimes}\\.sock$`), gives: 'control of the container runtime, which starts any container as root' },
  { matches: /^\\\\\.\\pipe\\(docker_engine|containerd-containerd)$/, gives: 'control of the container runtime, which starts any container as root' },
  { matches: /^(\/var)?\/run$/, gives: 'the socket of the container runtime, which starts any container as root' },
  { matches: new RegExp(`^(/var)?/run/${runtimes}$`), gives: 'the socket of the container runtime, which starts any container as root' },
  { matches: /^\/etc$/, gives: 'password hashes, host keys and the credentials of the kubelet' },
  { matches: /^\/etc\/kubernetes(\/(pki|manifests|admin\.conf|kubelet\.conf|controller-manager\.conf|scheduler\.conf)(\/.*)?)?$/, gives: 'certificates and kubeconfigs of the cluster itself' },
  { matches: /^\/etc\/(shadow|sudoers|sudoers\.d|ssh|pam\.d|cron\.d|crontab|systemd|ld\.so\.preload)(\/.*)?$/, gives: 'the accounts and services of the node' },
  { matches: /^\/var(\/lib)?$/, gives: 'the data of kubelet, container runtime and etcd' },
  { matches: /^\/var\/lib\/etcd(\/.*)?$/, gives: 'the database of the cluster, all Secrets included' },
  { matches: /^\/var\/lib\/kubelet(\/(pods|pki|config\.yaml|kubeconfig)(\/.*)?)?$/, gives: 'the credentials of the kubelet and the secrets of all pods on the node' },
  { matches: /^\/var\/lib\/(docker|containerd|containers)(\/(?!containers(\/|$)).*)?$/, gives: 'the files of all containers on the node' },
  { matches: /^\/root(\/.*)?$/, gives: "root's SSH keys and kubeconfig" },
  { matches: /^\/home(\/[^/]+)?(\/\.(ssh|kube|aws|config)(\/.*)?)?$/, gives: 'the SSH keys and kubeconfigs of the users of the node' },
  { matches: /^\/proc(\/.*)?$/, gives: 'memory and environment of every process on the node' },
  { matches: /^\/sys(\/(kernel|fs\/cgroup|module|firmware)(\/.*)?)?$/, gives: 'the settings of the kernel, by which a container can break out' },
  { matches: /^\/dev(\/(k?mem|sd[a-z]+\d*|x?vd[a-z]+\d*|nvme\d.*|disk(\/.*)?|mapper(\/.*)?))?$/, gives: 'the disks and the memory of the node, past all permissions of files' },
  { matches: /^\/boot(\/.*)?$/, gives: 'the kernel that the node boots next' },
  { matches: /^(\/usr(\/local)?)?(\/(s?bin|lib|lib64|libexec))?$/, gives: 'the programs that the node runs as root' },
];

/** What a path of the node gives away, or undefined when it is an ordinary one. */
export function givenBy(path: string): string | undefined {
  const plain = normalized(path);
  return sensitivePaths.find(({ matches }) => matches.test(plain))?.gives;
}

/** A socket does its harm through a mount that is read-only, too; so does a device. */
export function isSocketOrDevice(path: string): boolean {
  return /\.sock$|^\\\\\.\\pipe\\|^\/dev\/./.test(normalized(path));
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
}

export interface HostMount {
  readonly container: string;
  readonly at: At<{ name: string; readOnly?: boolean; mountPath: string; mountPropagation?: string }>;
  readonly isWritable: boolean;
}

/** The host paths that containers of this workload mount; a volume that nobody mounts harms nobody. */
export function hostVolumes(workload: Workload): readonly HostVolume[] {
  return workload.spec.get('volumes').items().flatMap((volume) => {
    const name = volume.get('name').text() ?? '';
    const at = volume.get('hostPath').get('path');
    const path = at.text();
    if (path === undefined || path === '') return [];
    const mounts = workload.containers.flatMap((container) =>
      container.at.get('volumeMounts').items()
        .filter((mount) => mount.get('name').text() === name)
        .map((mount) => ({ container: container.name, at: mount, isWritable: mount.get('readOnly').flag() !== true })),
    );
    return mounts.length === 0 ? [] : [{ name, path, at, type: volume.get('hostPath').get('type').text() ?? '', mounts }];
  });
}

/** Agents of the node and parts of the cluster itself: they are there to look at the node. */
export function isAgent(workload: Workload): boolean {
  const resource: Resource = workload.resource;
  return resource.kind === 'DaemonSet' || resource.namespace === 'kube-system';
}
