import { durationInSeconds } from './duration.ts';

/** A schedule of the calendar: the times of day, on the days on which it fires. */
export interface CalendarCron {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly daysOfMonth: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  /** From 0, which is Sunday. */
  readonly daysOfWeek: ReadonlySet<number>;
  /**
   * Whether a day has to be in both sets of days: so when one of them is written as `*`. Else it fires on a day that is
   * in either of them.
   */
  readonly needsBothDays: boolean;
}

/** A schedule of `@every`: it fires when so much time has passed since it last did. */
export interface IntervalCron {
  readonly seconds: number;
}

export type Cron = CalendarCron | IntervalCron;

export type CronField = 'minute' | 'hour' | 'day of month' | 'month' | 'day of week';

/** Why a text is no schedule that Kubernetes takes. */
export interface CronProblem {
  readonly code:
    | 'empty'
    | 'time-zone'
    | 'shorthand'
    | 'duration'
    | 'field-count'
    | 'number'
    | 'hyphens'
    | 'slashes'
    | 'too-low'
    | 'too-high'
    | 'backwards'
    | 'step';
  /** The field that is wrong, when it is one. */
  readonly field?: CronField;
  /** The part of the text that is wrong. */
  readonly value: string;
  /** What is wrong with it and what is allowed, in words. */
  readonly text: string;
}

export type CronReading = { readonly cron: Cron } | { readonly problem: CronProblem };

interface FieldSpec {
  readonly name: CronField;
  readonly lowest: number;
  readonly highest: number;
  /** Names of the values, from the lowest on. */
  readonly names: readonly string[];
}

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

const minute: FieldSpec = { name: 'minute', lowest: 0, highest: 59, names: [] };
const hour: FieldSpec = { name: 'hour', lowest: 0, highest: 23, names: [] };
const dayOfMonth: FieldSpec = { name: 'day of month', lowest: 1, highest: 31, names: [] };
const month: FieldSpec = { name: 'month', lowest: 1, highest: 12, names: monthNames };
const dayOfWeek: FieldSpec = { name: 'day of week', lowest: 0, highest: 6, names: weekdayNames };

const fieldCount = 5;
const every = '@every ';

/** The words that stand for five fields. */
const shorthands: ReadonlyMap<string, string> = new Map([
  ['@yearly', '0 0 1 1 *'],
  ['@annually', '0 0 1 1 *'],
  ['@monthly', '0 0 1 * *'],
  ['@weekly', '0 0 * * 0'],
  ['@daily', '0 0 * * *'],
  ['@midnight', '0 0 * * *'],
  ['@hourly', '0 * * * *'],
]);

/**
 * Reads the schedule of a CronJob, or says why the API server refuses it. Never throws.
 * `validateScheduleFormat` in pkg/apis/batch/validation/validation.go and `ParseStandard` in
 * github.com/robfig/cron/v3 parser.go
 */
export function readCron(text: string): CronReading {
  if (text === '') return fault('empty', text, 'it is empty');
  // The server looks for these letters anywhere, before or beside what the parser says.
  if (text.includes('TZ')) return fault('time-zone', text, "a time zone belongs in 'timeZone'");
  if (text.startsWith(every)) return readInterval(text.slice(every.length));
  const fields = shorthands.get(text) ?? text;
  if (fields.startsWith('@')) return fault('shorthand', text, shorthandText(text));
  return readFields(fields.split(blanks).filter((field) => field !== ''));
}

// What Go's strings.Fields splits at.
const blanks = /(?:[^\S\ufeff]|\u0085)+/;

function readInterval(duration: string): CronReading {
  const seconds = durationInSeconds(duration);
  if (seconds === undefined) return fault('duration', duration, `${shown(duration)} is no duration such as 1h30m`);
  // `Every` in constantdelay.go: whole seconds, and one at least.
  return { cron: { seconds: Math.max(1, Math.floor(seconds)) } };
}

function shorthandText(text: string): string {
  const meant = text.trim().toLowerCase();
  const isKnown = shorthands.has(meant) || meant === every.trim();
  return isKnown
    ? `it has to be written '${meant}' exactly${meant === every.trim() ? ', with a duration behind it' : ''}`
    : `there is no ${shown(text)}, only @hourly, @daily, @weekly, @monthly, @yearly and @every`;
}

function readFields(texts: readonly string[]): CronReading {
  if (texts.length !== fieldCount) return fault('field-count', texts.join(' '), fieldCountText(texts.length));
  const [minuteText = '', hourText = '', dayText = '', monthText = '', weekdayText = ''] = texts;
  const minutes = readField(minuteText, minute);
  if ('problem' in minutes) return minutes;
  const hours = readField(hourText, hour);
  if ('problem' in hours) return hours;
  const days = readField(dayText, dayOfMonth);
  if ('problem' in days) return days;
  const months = readField(monthText, month);
  if ('problem' in months) return months;
  const weekdays = readField(weekdayText, dayOfWeek);
  if ('problem' in weekdays) return weekdays;
  return {
    cron: {
      minutes: minutes.values,
      hours: hours.values,
      daysOfMonth: days.values,
      months: months.values,
      daysOfWeek: weekdays.values,
      needsBothDays: days.isAny || weekdays.isAny,
    },
  };
}

function fieldCountText(count: number): string {
  const hint = count === fieldCount + 1 ? ', there is none for seconds' : '';
  return `it has ${count} ${count === 1 ? 'field' : 'fields'} instead of ${fieldCount}${hint}`;
}

interface FieldValues {
  readonly values: ReadonlySet<number>;
  /** Whether `*` or `?` stands in it, without a step. */
  readonly isAny: boolean;
}

type Fault = { readonly problem: CronProblem };

/** `getField`: what stands between commas; nothing between them is skipped. */
function readField(text: string, spec: FieldSpec): FieldValues | Fault {
  const values = new Set<number>();
  let isAny = false;
  for (const part of text.split(',').filter((one) => one !== '')) {
    const range = readRange(part, spec);
    if ('problem' in range) return range;
    for (let value = range.first; value <= range.last; value += range.step) values.add(value);
    isAny ||= range.isAny;
  }
  return { values, isAny };
}

interface ValueRange {
  readonly first: number;
  readonly last: number;
  readonly step: number;
  readonly isAny: boolean;
}

/** `getRange`: a number, a range or `*`, perhaps with a step. What follows `*-` is not read at all. */
function readRange(text: string, spec: FieldSpec): ValueRange | Fault {
  const { name: field, lowest, highest } = spec;
  const [bounds = '', stepText, ...moreSlashes] = text.split('/');
  const [firstText = '', lastText, ...moreHyphens] = bounds.split('-');
  const refuse = (code: CronProblem['code'], words: string): Fault => ({
    problem: { code, value: text, text: words, field },
  });
  const isStar = firstText === '*' || firstText === '?';
  const first = isStar ? lowest : numberOf(firstText, spec);
  if (first === undefined) return refuse('number', numberText(firstText, spec));
  if (!isStar && moreHyphens.length > 0) return refuse('hyphens', `${field} ${shown(text)} has two hyphens`);
  // A step after a single number leads from there to the end.
  const isOpen = isStar || (lastText === undefined && stepText !== undefined);
  const last = isOpen ? highest : lastText === undefined ? first : numberOf(lastText, spec);
  if (last === undefined) return refuse('number', numberText(lastText ?? '', spec));
  if (moreSlashes.length > 0) return refuse('slashes', `${field} ${shown(text)} has two slashes`);
  const step = stepText === undefined ? 1 : wholeNumber(stepText);
  if (step === undefined) return refuse('number', `the step ${shown(stepText ?? '')} of the ${field} is no number`);
  if (first < lowest) return refuse('too-low', `${field} ${first} is below ${lowest}`);
  if (last > highest) return refuse('too-high', tooHighText(last, spec));
  if (first > last) return refuse('backwards', `the ${field} runs backwards in ${shown(text)}`);
  if (step === 0) return refuse('step', `the step of the ${field} in ${shown(text)} has to be 1 or more`);
  return { first, last, step, isAny: isStar && step === 1 };
}

function numberOf(text: string, spec: FieldSpec): number | undefined {
  const index = spec.names.indexOf(text.toUpperCase());
  return index === -1 ? wholeNumber(text) : spec.lowest + index;
}

/** Go's strconv.Atoi, without negative numbers: these are refused, too. */
function wholeNumber(text: string): number | undefined {
  if (!/^\+?[0-9]+$|^-0+$/.test(text)) return undefined;
  const value = Number(text);
  return value < 2 ** 63 ? Math.abs(value) : undefined;
}

function numberText(value: string, { name, names }: FieldSpec): string {
  const short = value.slice(0, 3).toUpperCase();
  if (value.length > 3 && names.includes(short)) return `${name} ${shown(value)} has to be written '${short}'`;
  if (value === '') return `a number is missing in the ${name}`;
  const example = names.length > 0 ? ` nor a name such as ${names[1]}` : '';
  return `${name} ${shown(value)} is ${example === '' ? 'no number' : 'neither a number'}${example}`;
}

function tooHighText(value: number, { name, highest }: FieldSpec): string {
  const hint = name === 'day of week' && value === 7 ? ', Sunday is 0' : '';
  return `${name} ${value} is above ${highest}${hint}`;
}

/** A part of the text as a message shows it. */
function shown(text: string): string {
  return `'${text.length <= 20 ? text : `${text.slice(0, 19)}\u2026`}'`;
}

function fault(code: CronProblem['code'], value: string, text: string): Fault {
  return { problem: { code, value, text } };
}
