import { describe, expect, it } from 'vitest';
import { timeZoneProblem } from '../../src/kubernetes/time-zone.ts';

describe('time zones that the API server takes', () => {
  it.each([
    'UTC',
    'Etc/UTC',
    'Etc/GMT+5',
    'Etc/GMT-14',
    'Etc/GMT0',
    'EST5EDT',
    'GB-Eire',
    'W-SU',
    'Europe/Berlin',
    'Europe/Kyiv',
    'Europe/Isle_of_Man',
    'Asia/Kolkata',
    'Asia/Calcutta',
    'Asia/Ust-Nera',
    'US/Pacific',
    'Australia/NSW',
    'Australia/ACT',
    'America/Port-au-Prince',
    'America/Port_of_Spain',
    'America/Argentina/ComodRivadavia',
    'America/Indiana/Tell_City',
    'America/Knox_IN',
    'Africa/Dar_es_Salaam',
    'Antarctica/McMurdo',
    'Antarctica/DumontDUrville',
    'Chile/EasterIsland',
    'Brazil/DeNoronha',
    'Mexico/BajaNorte',
  ])('%s', (name) => {
    expect(timeZoneProblem(name)).toBeUndefined();
  });

  it('has nothing against the names that the runtime lists', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((name) => timeZoneProblem(name) !== undefined)).toEqual([]);
  });
});

describe('time zones that it refuses', () => {
  it.each([
    ['', { code: 'empty' }],
    ['Local', { code: 'local' }],
    ['local', { code: 'local' }],
    ['utc', { code: 'case', suggestion: 'UTC' }],
    ['Utc', { code: 'case', suggestion: 'UTC' }],
    ['europe/berlin', { code: 'case', suggestion: 'Europe/Berlin' }],
    ['AMERICA/new_york', { code: 'case', suggestion: 'America/New_York' }],
    ['US/pacific', { code: 'case' }],
    ['ASIA/KOLKATA', { code: 'case' }],
    ['Europe/Berln', { code: 'unknown', suggestion: 'Europe/Berlin' }],
    ['America/New York', { code: 'unknown', suggestion: 'America/New_York' }],
    ['Berlin', { code: 'unknown', suggestion: 'Europe/Berlin' }],
    [' Europe/Berlin', { code: 'unknown', suggestion: 'Europe/Berlin' }],
    ['Mars/Olympus_Mons', { code: 'unknown' }],
    // The runtime knows these, Go does not.
    ['PST', { code: 'unknown' }],
    ['IST', { code: 'unknown' }],
    ['+01:00', { code: 'unknown' }],
    ['UTC+1', { code: 'unknown' }],
    ['SystemV/EST5', { code: 'unknown' }],
    ['../etc/passwd', { code: 'unknown' }],
    ['Europe//Berlin', { code: 'unknown', suggestion: 'Europe/Berlin' }],
    ['-/Berlin', { code: 'unknown' }],
    ['Europe/./Berlin', { code: 'unknown', suggestion: 'Europe/Berlin' }],
    ['Europe/../Asia/Tokyo', { code: 'unknown' }],
    ['Africa', { code: 'unknown', suggestion: 'Africa/Abidjan' }],
  ])('%j', (name, problem) => {
    expect(timeZoneProblem(name)).toEqual(problem);
  });
});
