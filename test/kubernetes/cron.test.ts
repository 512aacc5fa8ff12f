import { describe, expect, it } from 'vitest';
import { type Cron, type CronProblem, readCron } from '../../src/kubernetes/cron.ts';
import { neverFires, nextTime, nextTimes } from '../../src/kubernetes/cron-times.ts';
import { recorded } from './recorded.ts';

interface Row {
  readonly in: string;
  /** What the parser says; the API server asks for time zones besides. */
  readonly ok: boolean;
  readonly tz_rejected: boolean;
  readonly err?: string;
}

/** The parser's words for a fault, and our codes. */
const codes: readonly (readonly [words: RegExp, code: CronProblem['code']])[] = [
  [/^empty spec/, 'empty'],
  [/^unrecognized descriptor/, 'shorthand'],
  [/^expected exactly 5/, 'field-count'],
  [/^failed to parse int/, 'number'],
  [/^too many hyphens/, 'hyphens'],
  [/below minimum/, 'too-low'],
  [/above maximum/, 'too-high'],
  [/beyond end of range/, 'backwards'],
  [/^step of range/, 'step'],
];

function problemOf(text: string): CronProblem | undefined {
  const reading = readCron(text);
  return 'problem' in reading ? reading.problem : undefined;
}

function cron(text: string): Cron {
  const reading = readCron(text);
  if ('problem' in reading) throw new Error(reading.problem.text);
  return reading.cron;
}

const times = (text: string, after: string, count: number) =>
  nextTimes(cron(text), new Date(after), count).map((time) => time.toISOString().slice(0, 16));

describe('recorded from Kubernetes 1.32', () => {
  it.each(recorded<Row>('cron').map((row) => ({ ...row, title: JSON.stringify(row.in) })))('$title', (row) => {
    const problem = problemOf(row.in);
    expect(problem === undefined).toBe(row.ok && !row.tz_rejected);
    expect(problem?.code === 'time-zone').toBe(row.tz_rejected);
    if (row.err === undefined || row.tz_rejected) return;
    expect(problem?.code).toBe(codes.find(([words]) => words.test(row.err ?? ''))?.[1]);
  });
});

describe('problems, in words', () => {
  it.each([
    ['', 'it is empty'],
    ['0 0 * *', 'it has 4 fields instead of 5'],
    ['hourly', 'it has 1 field instead of 5'],
    [' @hourly', 'it has 1 field instead of 5'],
    ['0 */5 * * * *', 'it has 6 fields instead of 5, there is none for seconds'],
    ['0 0 * * 7', 'day of week 7 is above 6, Sunday is 0'],
    ['0 0 * * 8', 'day of week 8 is above 6'],
    ['0 24 * * *', 'hour 24 is above 23'],
    ['0 0 0 * *', 'day of month 0 is below 1'],
    ['0 0 1 January *', "month 'January' has to be written 'JAN'"],
    ['0 0 1 13-1 *', "the month runs backwards in '13-1'"],
    ['0 0 * * L', "day of week 'L' is neither a number nor a name such as MON"],
    ['0 0 * * weekdays', "day of week 'weekdays' is neither a number nor a name such as MON"],
    ['H * * * *', "minute 'H' is no number"],
    ['1-x * * * *', "minute 'x' is no number"],
    ['*/0 * * * *', "the step of the minute in '*/0' has to be 1 or more"],
    ['*/x * * * *', "the step 'x' of the minute is no number"],
    ['*/-5 * * * *', "the step '-5' of the minute is no number"],
    ['* 1- * * *', 'a number is missing in the hour'],
    ['* 1/2/3 * * *', "hour '1/2/3' has two slashes"],
    ['1-2-3 * * * *', "minute '1-2-3' has two hyphens"],
    ['@Daily', "it has to be written '@daily' exactly"],
    ['@every', "it has to be written '@every' exactly, with a duration behind it"],
    ['@reboot', "there is no '@reboot', only @hourly, @daily, @weekly, @monthly, @yearly and @every"],
    ['@every 5 minutes', "'5 minutes' is no duration such as 1h30m"],
    ['CRON_TZ=Europe/Berlin 0 3 * * *', "a time zone belongs in 'timeZone'"],
    ['TZ=UTC', "a time zone belongs in 'timeZone'"],
  ])('%j: %s', (text, words) => {
    expect(problemOf(text)?.text).toBe(words);
  });

  it.each([
    ['x-1 * * * *', 'number'],
    ['1-x * * * *', 'number'],
    ['*/x * * * *', 'number'],
    ['*/9223372036854775808 * * * *', 'number'],
    ['1/2/3 * * * *', 'slashes'],
    ['@every x', 'duration'],
  ])('%s: %s', (text, code) => {
    expect(problemOf(text)?.code).toBe(code);
  });

  it('names the field and the part of it', () => {
    expect(problemOf('0 1,25 * * *')).toEqual({
      code: 'too-high',
      field: 'hour',
      value: '25',
      text: 'hour 25 is above 23',
    });
  });
});

describe('schedules that are odd and fine', () => {
  it.each([
    '0 0 * * sun-SAT',
    '*-nonsense * * * *',
    '\t0 0\v* * *\r\n',
    '0\u00a00 * * *',
    ', * * * *',
    '*/99999 * * * *',
    '@every 1.5h',
    '@every 90us',
    '@every 0',
  ])('%j', (text) => {
    expect(problemOf(text)).toBeUndefined();
  });
});

describe('durations behind @every', () => {
  it.each<[string, number | undefined]>([
    ['1h30m', 5400],
    ['1h30m5s', 5405],
    ['.5h', 1800],
    ['5.m', 300],
    ['1500ms', 1],
    ['90us', 1],
    ['-1h', 1],
    ['0', 1],
    ['2562047h', 2562047 * 3600],
    ['2562048h', undefined],
    ['9223372036854775808ns', undefined],
    ['1d', undefined],
    ['5', undefined],
    ['', undefined],
    ['.m', undefined],
    ['1h 30m', undefined],
    ['1h30', undefined],
    ['h', undefined],
    ['+-1h', undefined],
  ])('%j', (duration, seconds) => {
    const reading = readCron(`@every ${duration}`);
    expect('cron' in reading ? reading.cron : reading.problem.code).toEqual(
      seconds === undefined ? 'duration' : { seconds },
    );
  });
});

describe('names', () => {
  const sets = (text: string) => {
    const read = cron(text);
    if ('seconds' in read) throw new Error('this is no schedule of the calendar');
    return { months: [...read.months], weekdays: [...read.daysOfWeek] };
  };

  it('stand for the months from 1', () => {
    const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
    expect(names.map((name) => sets(`0 0 1 ${name} *`).months)).toEqual(names.map((_, index) => [index + 1]));
  });

  it('stand for the days of the week from 0', () => {
    const names = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
    expect(names.map((name) => sets(`0 0 * * ${name}`).weekdays)).toEqual(names.map((_, index) => [index]));
  });
});

describe('the next times', () => {
  it.each<[string, string, readonly string[]]>([
    ['*/20 * * * *', '2025-03-10T10:15:30Z', ['2025-03-10T10:20', '2025-03-10T10:40', '2025-03-10T11:00']],
    ['0 0 * * *', '2025-12-31T00:00:00Z', ['2026-01-01T00:00', '2026-01-02T00:00', '2026-01-03T00:00']],
    ['@weekly', '2025-03-10T00:00:00Z', ['2025-03-16T00:00', '2025-03-23T00:00', '2025-03-30T00:00']],
    ['30 8 * JAN MON', '2025-03-10T00:00:00Z', ['2026-01-05T08:30', '2026-01-12T08:30', '2026-01-19T08:30']],
    ['5/40 6 31 * ?', '2025-01-31T06:05:00Z', ['2025-01-31T06:45', '2025-03-31T06:05', '2025-03-31T06:45']],
    // Both days are restricted: either will do.
    ['0 0 1 * MON', '2025-03-29T00:00:00Z', ['2025-03-31T00:00', '2025-04-01T00:00', '2025-04-07T00:00']],
    // A star with a step is restricted as well.
    ['0 0 */16 * MON', '2025-03-15T00:00:00Z', ['2025-03-17T00:00', '2025-03-24T00:00', '2025-03-31T00:00']],
    ['0 0 29 2 *', '2025-03-01T00:00:00Z', ['2028-02-29T00:00', '2032-02-29T00:00', '2036-02-29T00:00']],
  ])('%s after %s', (text, after, expected) => {
    expect(times(text, after, 3)).toEqual(expected);
  });

  it('counts @every from the time that is given', () => {
    expect(nextTime(cron('@every 90s'), new Date('2025-03-10T10:00:05.700Z'))).toEqual(
      new Date('2025-03-10T10:01:35Z'),
    );
  });

  it('is later than the time that is given, if only by a part of a second', () => {
    expect(nextTime(cron('0 * * * *'), new Date('2025-03-10T09:59:59.999Z'))).toEqual(new Date('2025-03-10T10:00:00Z'));
    expect(nextTime(cron('0 * * * *'), new Date('2025-03-10T10:00:00Z'))).toEqual(new Date('2025-03-10T11:00:00Z'));
  });

  it('looks five years ahead', () => {
    expect(nextTime(cron('0 0 29 2 *'), new Date('2096-03-01T00:00:00Z'))).toBeUndefined();
    expect(nextTime(cron('0 0 29 2 *'), new Date('2099-01-01T00:00:00Z'))?.getUTCFullYear()).toBe(2104);
  });
});

describe('schedules that never fire', () => {
  it.each<[string, boolean]>([
    ['0 0 30 2 *', true],
    ['0 0 30,31 FEB *', true],
    ['0 0 31 4,6,9,11 *', true],
    [', * * * *', true],
    ['0 , * * *', true],
    ['0 0 1 , *', true],
    ['0 0 1 , 1', true],
    ['0 0 , * *', true],
    ['0 0 29 2 *', false],
    ['0 0 31 4,5 *', false],
    ['0 0 30 2 1', false],
    ['0 0 30 2 */2', false],
    ['0 0 , * MON', false],
    ['0 0 1 * ,', false],
    ['*/61 * * * *', false],
    ['@every 1h', false],
    ['@yearly', false],
  ])('%s: %s', (text, never) => {
    expect(neverFires(cron(text))).toBe(never);
    expect(nextTime(cron(text), new Date('2025-01-01T00:00:00Z')) === undefined).toBe(never);
  });
});

it('answers long texts at once', () => {
  for (const part of ['1,', '*', '-', '/', '1-2,', ' ', '@', '9']) readCron(part.repeat(100_000));
  readCron(`@every ${'1h'.repeat(100_000)}!`);
});
