/** Where the measured table stands in the README. */
const begin = '<!-- bench: measured by `npm run bench -- --write` -->\n';
const end = '<!-- end of bench -->';

/** A text with another section between the markers. Throws when they are not there, once and in order. */
export function withSection(text: string, section: string): string {
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
  if (start === -1 || stop < start || text.indexOf(begin, start + 1) !== -1)
    throw new Error(`the README has no place for the table: a line '${begin.trim()}' and a line '${end}'`);
  return `${text.slice(0, start + begin.length)}${section}${text.slice(stop)}`;
}
