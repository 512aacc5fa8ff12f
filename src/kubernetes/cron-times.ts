import type { CalendarCron, Cron } from './cron.ts';

/** How many years the controller looks ahead before it says that there is no next time. */
const yearsAhead = 5;

/** The most days that each month can have. */
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * The first time after this one at which a schedule fires, or undefined when it does not within the five calendar years
 * that follow. Times of day are those of UTC. Never throws.
 * `Next` in github.com/robfig/cron/v3 spec.go and constantdelay.go
 */
export function nextTime(cron: Cron, after: Date): Date | undefined {
  if ('seconds' in cron) return new Date(Math.floor(after.getTime() / 1000) * 1000 + cron.seconds * 1000);
  const start = new Date(Math.floor(after.getTime() / 1000) * 1000 + 1000);
  const lastYear = start.getUTCFullYear() + yearsAhead;
  for (let day = midnight(start); day.getUTCFullYear() <= lastYear; day = dayAfter(day)) {
    if (!firesOn(cron, day)) continue;
    const found = timesOf(cron, day).find((time) => time >= start.getTime());
    if (found !== undefined) return new Date(found);
  }
  return undefined;
}

/** The next times at which a schedule fires, at most so many. */
export function nextTimes(cron: Cron, after: Date, count: number): readonly Date[] {
  const times: Date[] = [];
  for (let time = nextTime(cron, after); time !== undefined && times.length < count; time = nextTime(cron, time))
    times.push(time);
  return times;
}

/**
 * Whether there is no time at all at which a schedule fires, as on 30 February. The API server takes such a schedule.
 * 29 February counts as a day that comes.
 */
export function neverFires(cron: Cron): boolean {
  if ('seconds' in cron) return false;
  const { minutes, hours, months, daysOfMonth, daysOfWeek, needsBothDays } = cron;
  if (minutes.size === 0 || hours.size === 0) return true;
  const isDayOfMonth = [...months].some((month) => [...daysOfMonth].some((day) => day <= (daysIn[month - 1] ?? 0)));
  if (needsBothDays) return !isDayOfMonth || daysOfWeek.size === 0;
  return months.size === 0 || (!isDayOfMonth && daysOfWeek.size === 0);
}

function firesOn({ months, daysOfMonth, daysOfWeek, needsBothDays }: CalendarCron, day: Date): boolean {
  if (!months.has(day.getUTCMonth() + 1)) return false;
  const isDayOfMonth = daysOfMonth.has(day.getUTCDate());
  const isDayOfWeek = daysOfWeek.has(day.getUTCDay());
  return needsBothDays ? isDayOfMonth && isDayOfWeek : isDayOfMonth || isDayOfWeek;
}

function timesOf({ hours, minutes }: CalendarCron, day: Date): readonly number[] {
  return inOrder(hours).flatMap((hour) =>
    inOrder(minutes).map((minute) => day.getTime() + (hour * 60 + minute) * 60_000),
  );
}

function inOrder(values: ReadonlySet<number>): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

function midnight(time: Date): Date {
  return new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()));
}

function dayAfter(day: Date): Date {
  return new Date(day.getTime() + 24 * 60 * 60_000);
}
