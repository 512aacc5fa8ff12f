import type { PageData, PageFinding, PageFrame, PagePlace } from './data.ts';
import { element } from './elements.ts';

/** A finding with its lines, both sides of a conflict, and why it is one. */
export function card(finding: PageFinding, { rules }: PageData): HTMLElement {
  const { severity, rule, message, resource, related } = finding;
  const docs = rules[rule];
  const link = element('a', 'rule', rule);
  if (docs) link.href = docs.help;
  link.rel = 'noreferrer';
  link.target = '_blank';
  const made = element(
    'article',
    `card ${severity}`,
    element('header', '', element('span', 'severity', severity), element('h3', '', message), link),
    element('p', 'place', placeText(finding), ...(resource === '' ? [] : [element('span', 'resource', resource)])),
    ...frame(finding.frame),
    ...related.flatMap((other) => [
      element('p', 'place related', placeText(other), element('span', 'note', other.note)),
      ...frame(other.frame),
    ]),
  );
  if (docs?.why !== undefined)
    made.append(
      element(
        'details',
        'why',
        element('summary', '', 'Why, and what instead'),
        element('p', '', docs.why),
        element('p', '', docs.instead ?? ''),
      ),
    );
  return made;
}

function placeText({ file, line, column }: PagePlace): HTMLElement {
  return element('code', '', `${file}:${line}:${column}`);
}

function frame(lines: PageFrame | undefined): readonly HTMLElement[] {
  if (lines === undefined) return [];
  const { first, above, marked, below } = lines;
  const [before, within, behind] = marked;
  const row = (number: number, ...content: readonly (Node | string)[]) =>
    element('div', 'line', element('span', 'number', String(number)), element('code', '', ...content));
  const markedRow = row(first + above.length, before, element('mark', '', within === '' ? ' ' : within), behind);
  markedRow.classList.add('marked');
  return [
    element(
      'div',
      'frame',
      ...above.map((text, n) => row(first + n, text)),
      markedRow,
      ...below.map((text, n) => row(first + above.length + 1 + n, text)),
    ),
  ];
}
