import type { At, Resource, Workload } from '../../src/rule.ts';

/** A folder or file of the node that gives a pod power over the node or the cluster. */
interface SensitivePath {
  readonly matches: RegExp;
  /** What whoever takes over the container gets from the node. */
  readonly gives: string;
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
    matches:
      /^\/etc\/kubernetes(\/(pki|manifests|admin\.conf|kubelet\.conf|controller-manager\.conf|scheduler\.conf)(\/.*)?)?$/,
    gives: 'certificates and kubeconfigs of the cluster',
  },
  {
    matches: /^\/etc\/(shadow|sudoers|sudoers\.d|ssh|pam\.d|cron\.d|crontab|systemd|ld\.so\.preload)(\/.*)?$/,
    gives: 'its accounts and what it starts as root',
  },
  { matches: /^\/var(\/lib)?$/, gives: 'the data of kubelet, runtime and etcd' },
  { matches: /^\/var\/lib\/etcd(\/.*)?$/, gives: 'the database of the cluster, all Secrets included' },
  {
    matches: /^\/var\/lib\/kubelet(\/(pods|pki|config\.yaml|kubeconfig)(\/.*)?)?$/,
    gives: 'kubelet credentials and the secrets of its pods',
  },
  {
    matches: /^\/var\/lib\/(docker|containerd|containers)(\/(?!containers(\/|$)).*)?$/,
    gives: 'the files of all its containers',
  },
  { matches: /^\/root(\/.*)?$/, gives: "root's SSH keys and kubeconfig" },
  { matches: /^\/home(\/[^/]+)?(\/\.(ssh|kube|aws|config)(\/.*)?)?$/, gives: 'SSH keys and kubeconfigs of its users' },
  { matches: /^\/proc(\/.*)?$/, gives: 'memory and environment of its processes' },
  {
    matches: /^\/sys(\/(kernel|fs\/cgroup|module|firmware)(\/.*)?)?$/,
    gives: 'kernel settings by which a container breaks out',
  },
  {
    matches: /^\/dev(\/(k?mem|sd[a-z]+\d*|x?vd[a-z]+\d*|nvme\d.*|disk(\/.*)?|mapper(\/.*)?))?$/,
    gives: 'its disks and memory, past all permissions',
  },
  { matches: /^\/boot(\/.*)?$/, gives: 'the kernel that it boots next' },
  { matches: /^(\/usr(\/local)?)?(\/(s?bin|lib|lib64|libexec))?$/, gives: 'the programs that it runs as root' },
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
  return workload.spec
    .get('volumes')
    .items()
    .flatMap((volume) => {
      const name = volume.get('name').text() ?? '';
      const at = volume.get('hostPath').get('path');
      const path = at.text();
      if (path === undefined || path === '') return [];
      const mounts = workload.containers.flatMap((container) =>
        container.at
          .get('volumeMounts')
          .items()
          .filter((mount) => mount.get('name').text() === name)
          .map((mount) => ({
            container: container.name,
            at: mount,
            isWritable: mount.get('readOnly').flag() !== true,
          })),
      );
      return mounts.length === 0
        ? []
        : [{ name, path, at, type: volume.get('hostPath').get('type').text() ?? '', mounts }];
    });
}

/** Agents of the node and parts of the cluster itself: they are there to look at the node. */
export function isAgent(workload: Workload): boolean {
  const resource: Resource = workload.resource;
  return resource.kind === 'DaemonSet' || resource.namespace === 'kube-system';
}
