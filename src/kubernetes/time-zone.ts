import { nearest } from '../nearest.ts';

/** Why the API server refuses a time zone, and the name that was probably meant. */
export interface TimeZoneProblem {
  readonly code: 'empty' | 'local' | 'unknown' | 'case';
  readonly suggestion?: string;
}

/**
 * All names of the database without a slash. The runtime knows more, such as PST and IST, which are no names of time
 * zones in Go.
 */
const plainNames: ReadonlySet<string> = new Set(
  (
    'CET CST6CDT Cuba EET EST EST5EDT Egypt Eire Factory GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong ' +
    'Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ' +
    'ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu'
  ).split(' '),
);

const regions: ReadonlySet<string> = new Set(
  'Africa America Antarctica Arctic Asia Atlantic Australia Brazil Canada Chile Etc Europe Indian Mexico Pacific US'.split(
    ' ',
  ),
);

/** Words of names that are not one capital with small letters behind it. */
const oddWords =
  /^(of|es|au|ACT|LHI|NSW|IN|GMT|UCT|UTC|US|BajaNorte|BajaSur|ComodRivadavia|DeNoronha|DumontDUrville|EasterIsland|McMurdo)$/;

/**
 * Why the API server refuses a `timeZone`, or undefined when it takes it. Names are those of the IANA database, in its
 * capitals; zones that are newer than the runtime are unknown. Never throws.
 * `validateTimeZone` in pkg/apis/batch/validation/validation.go and `LoadLocation` of Go's package time
 */
export function timeZoneProblem(text: string): TimeZoneProblem | undefined {
  if (text === '') return { code: 'empty' };
  if (text.toLowerCase() === 'local') return { code: 'local' };
  if (plainNames.has(text)) return undefined;
  const names = Intl.supportedValuesOf('timeZone');
  if (!isKnown(text)) return { code: 'unknown', ...suggestionFor(text, names) };
  const written = properName(text, names);
  return written === text ? undefined : { code: 'case', ...(written === undefined ? {} : { suggestion: written }) };
}

/** Whether there is such a zone, in whatever capitals. */
function isKnown(text: string): boolean {
  const [first = '', ...rest] = text.split('/');
  if (!sameText(first, rest.length === 0 ? plainNames : regions)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).format(0) !== '';
  } catch {
    return false;
  }
}

/** The name in the capitals of the database; undefined when they are wrong and nobody knows the right ones. */
function properName(text: string, names: readonly string[]): string | undefined {
  if (!text.includes('/')) return sameText(text, plainNames);
  const known = sameText(text, names);
  if (known !== undefined) return known;
  // The runtime does not list former names, such as US/Pacific.
  return text.split(/[/_-]/).every(isProperWord) ? text : undefined;
}

function isProperWord(word: string): boolean {
  return /^([A-Z][a-z]*|(GMT)?\+?[0-9]*)$/.test(word) || oddWords.test(word);
}

function suggestionFor(text: string, names: readonly string[]): { readonly suggestion?: string } {
  const written = text.trim().replace(/[\s-]+/g, '_');
  const city = names.find((name) => name.toLowerCase().endsWith(`/${written.toLowerCase()}`));
  const suggestion = sameText(written, names) ?? city ?? nearest(written, names);
  return suggestion === undefined ? {} : { suggestion };
}

function sameText(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  return [...candidates].find((candidate) => candidate.toLowerCase() === wanted);
}
