import { safe } from './safe.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Half of a pair of UTF-16, and the two characters, that XML 1.0 cannot hold beside those which `safe` spells out. */
const notInXml = /\p{Surrogate}|[\ufffe\uffff]/gu;

/** Text as the content of an element, or within double quotes as the value of an attribute. It is one line. */
export function xml(text: string): string {
  return safe(text)
    .replace(notInXml, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** An element's attributes, with a blank before each. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('');
}

/** The first line of every XML document. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
