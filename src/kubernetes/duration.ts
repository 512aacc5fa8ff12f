const nanosecondsPer: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  // The micro sign and the Greek letter.
  '\u00b5s': 1e3,
  '\u03bcs': 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
};

const parts = /(?=\.?[0-9])([0-9]*(?:\.[0-9]*)?)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gy;
/** What 64 bits of nanoseconds hold, about 292 years. */
const longest = 2 ** 63;

/**
 * The seconds of a Go duration such as 1h30m, 1.5h or -5s; undefined for all else, such as 5 or '1 hour'. Never throws.
 * `ParseDuration` of Go's package time
 */
export function durationInSeconds(text: string): number | undefined {
  const unsigned = text.replace(/^[-+]/, '');
  if (unsigned === '0') return 0;
  const found = [...unsigned.matchAll(parts)];
  const isWhole = found.length > 0 && found.map(([text]) => text).join('') === unsigned;
  const nanoseconds = found.reduce(
    (sum, [, number, unit]) => sum + Number(number) * (nanosecondsPer[unit ?? ''] ?? 0),
    0,
  );
  if (!isWhole || nanoseconds >= longest) return undefined;
  const seconds = nanoseconds / 1e9;
  return text.startsWith('-') ? -seconds : seconds;
}
