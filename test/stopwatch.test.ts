import { describe, expect, test } from 'vitest';
import { stopwatch } from '../src/stopwatch.ts';

/** A clock that is read again and again, at these times. */
function clockAt(...times: readonly number[]): { clock(): number } {
  const left = [...times];
  return { clock: () => left.shift() ?? Number.NaN };
}

describe('the stopwatch', () => {
  test('begins with the process, and adds up phases that come again', () => {
    const phases = stopwatch(clockAt(40, 41, 45, 46, 47.5), true);
    for (const phase of ['read', 'parse', 'read', 'parse']) phases.next(phase);
    expect(phases.text()).toBe(
      [
        'start                       40.0 ms',
        'read                         2.0 ms',
        'parse                        5.5 ms',
        '',
      ].join('\n'),
    );
  });

  test('begins where it is told to, when the process started long ago', () => {
    const phases = stopwatch(clockAt(60_001, 60_003), true, 60_000);
    phases.next('read');
    expect(phases.text()).toMatch(/^start +1\.0 ms\nread +2\.0 ms\n$/);
  });

  test('does not look at the clock when nobody wants to know', () => {
    const phases = stopwatch(
      {
        clock: () => {
          throw new Error('the clock was read');
        },
      },
      false,
    );
    phases.next('read');
    expect(phases.lap).toBeUndefined();
    expect(phases.text()).toBe('');
  });
});
