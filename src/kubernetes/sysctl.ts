const segment = '[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?';
const name = new RegExp(`^(?:${segment}[./])*${segment}$`);
const longest = 253;

/** Whether a text can be the name of a kernel parameter: `net.core.somaxconn`. `IsValidSysctlName` in pkg/apis/core/validation/validation.go */
export function isSysctlName(text: string): boolean {
  return text.length <= longest && name.test(text);
}

/**
 * The namespace of the kernel that a parameter belongs to, where it is one that a pod may share with its node.
 * staging/src/k8s.io/component-helpers/node/util/sysctl/namespace.go
 */
export function sysctlNamespace(text: string): 'net' | 'ipc' | undefined {
  const dotted = withDots(text);
  if (dotted.startsWith('net.')) return 'net';
  const isOfIpc =
    dotted === 'kernel.sem' || ['kernel.shm', 'kernel.msg', 'fs.mqueue.'].some((one) => dotted.startsWith(one));
  return isOfIpc ? 'ipc' : undefined;
}

/** Where the first separator is a slash, slashes stand for dots and dots for slashes. */
function withDots(text: string): string {
  const [first] = text.match(/[./]/) ?? [];
  return first === '/' ? text.replace(/[./]/g, (mark) => (mark === '/' ? '.' : '/')) : text;
}
