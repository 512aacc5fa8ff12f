/** A schedule as messages show it: in one line, and not too long. */
export function shownSchedule(schedule: string): string {
  const line = schedule.trim().replace(/\s+/g, ' ');
  return line.length <= 30 ? line : `${line.slice(0, 29)}…`;
}
