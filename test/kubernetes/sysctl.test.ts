import { expect, test } from 'vitest';
import { isSysctlName, sysctlNamespace } from '../../src/kubernetes/sysctl.ts';

test.each([
  ['net.core.somaxconn', true],
  ['net/ipv4/conf/eth0.1/forwarding', true],
  ['kernel.shm_rmid_forced', true],
  ['a', true],
  ['', false],
  ['a b', false],
  ['Net.core', false],
  ['net..core', false],
  ['.net', false],
  ['net.*', false],
  ['a'.repeat(253), true],
  ['a'.repeat(254), false],
])("'%s' can be the name of a kernel parameter: %s", (name, expected) => {
  expect(isSysctlName(name)).toBe(expected);
});

test.each([
  ['net.core.somaxconn', 'net'],
  ['net/core/somaxconn', 'net'],
  ['net/ipv4/conf/eth0.1/forwarding', 'net'],
  ['kernel.shm_rmid_forced', 'ipc'],
  ['kernel.msgmax', 'ipc'],
  ['kernel.sem', 'ipc'],
  ['fs.mqueue.msg_max', 'ipc'],
  ['kernel.semaphore', undefined],
  ['vm.overcommit_memory', undefined],
  ['network.core', undefined],
])('%s is of the namespace %s', (name, expected) => {
  expect(sysctlNamespace(name)).toBe(expected);
});
