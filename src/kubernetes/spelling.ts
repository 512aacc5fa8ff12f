import { isDns1123Label, isDns1123Subdomain } from './names.ts';

/**
 * The DNS label that a text was surely meant to be: small letters, and hyphens for what else stands between words.
 * Undefined where nothing is left, or where it is too long.
 */
export function asDns1123Label(text: string): string | undefined {
  const label = hyphenated(text.replaceAll('.', '-'));
  return isDns1123Label(label) ? label : undefined;
}

/** The same for a DNS subdomain, whose words may stand between dots. */
export function asDns1123Subdomain(text: string): string | undefined {
  const name = text
    .split('.')
    .map(hyphenated)
    .filter((part) => part !== '')
    .join('.');
  return isDns1123Subdomain(name) ? name : undefined;
}

function hyphenated(text: string): string {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');
}
