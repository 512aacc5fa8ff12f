import { readFileSync } from 'node:fs';

/**
 * How long this thread has worked, in milliseconds: what a person would wait for on a machine that does nothing else. Time
 * in which others had the processor, and the work of helping threads beside it, do not count. Where the system does not
 * tell, the whole process is measured.
 */
export function workedMilliseconds(): number {
  try {
    const [nanoseconds = ''] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return process.cpuUsage().user / 1000;
  }
}
