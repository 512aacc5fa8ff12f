import { card } from './card.ts';
import type { PageData, PageFinding, PageSeverity } from './data.ts';
import { button, byId, element } from './elements.ts';

export interface Filter {
  readonly words: readonly string[];
  readonly severities: ReadonlySet<PageSeverity>;
  readonly by: 'file' | 'rule';
  /** The file or rule that alone is shown. */
  readonly only: string | undefined;
}

/** So many are put on the page at a time; the next follow when a reader comes near the end. */
const batch = 40;
const mostGroups = 300;

/** The list of findings beside its table of contents; answers a function that shows what a filter lets through. */
export function findingList(
  data: PageData,
  onChoose: (group: string | undefined) => void,
): (filter: Filter) => readonly PageFinding[] {
  const texts = new Map<PageFinding, string>();
  const list = byId('list');
  const contents = byId('contents');
  const end = element('div', 'end');
  let waiting: (() => HTMLElement)[] = [];
  const watch = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && more(), {
    rootMargin: '1200px',
  });
  watch.observe(end);

  return (filter) => {
    const found = data.findings.filter((finding) => matches(finding, filter));
    const groups = groupsOf(found, filter.by);
    contents.replaceChildren(...contentsOf(groups, filter, onChoose));
    const shown = filter.only === undefined ? groups : groups.filter(({ name }) => name === filter.only);
    waiting = shown.flatMap(({ name, findings }) => [
      () => groupHead(data, name, filter.by),
      ...findings.map((finding) => () => card(finding, data)),
    ]);
    const empty = data.findings.length === 0 ? 'No findings.' : 'Nothing matches.';
    list.replaceChildren(...(waiting.length === 0 ? [element('p', 'empty', empty)] : []), end);
    list.scrollTop = 0;
    more();
    return shown.flatMap(({ findings }) => findings);
  };

  function more(): void {
    const next = waiting.splice(0, batch).map((make) => make());
    end.before(...next);
    // The observer speaks at a change only: when the end is still in sight, it has to be asked again.
    watch.unobserve(end);
    if (waiting.length > 0) watch.observe(end);
  }

  function matches(finding: PageFinding, { severities, words }: Filter): boolean {
    if (!severities.has(finding.severity)) return false;
    if (words.length === 0) return true;
    const text = texts.get(finding) ?? textOf(finding);
    texts.set(finding, text);
    return words.every((word) => text.includes(word));
  }
}

function textOf({ rule, message, file, resource, related }: PageFinding): string {
  return [rule, message, file, resource, ...related.flatMap((other) => [other.file, other.note])]
    .join('\n')
    .toLowerCase();
}

interface Group {
  readonly name: string;
  readonly findings: readonly PageFinding[];
}

/** By file in the order of names, by rule with the most frequent first. */
function groupsOf(findings: readonly PageFinding[], by: Filter['by']): readonly Group[] {
  const groups = new Map<string, PageFinding[]>();
  for (const finding of findings) {
    const known = groups.get(finding[by]);
    if (known) known.push(finding);
    else groups.set(finding[by], [finding]);
  }
  const list = [...groups].map(([name, ofGroup]) => ({ name, findings: ofGroup }));
  return by === 'file' ? list : list.sort((a, b) => b.findings.length - a.findings.length);
}

function contentsOf(
  groups: readonly Group[],
  { only }: Filter,
  onChoose: (group: string | undefined) => void,
): readonly HTMLElement[] {
  const rows = groups.slice(0, mostGroups).map(({ name, findings }) => {
    const isChosen = name === only;
    const row = button(isChosen ? 'group chosen' : 'group', '', () => onChoose(isChosen ? undefined : name));
    row.title = name;
    row.append(
      element('span', `dot ${worstOf(findings)}`),
      element('span', 'name', name === '' ? '(the run)' : name),
      element('span', 'count', String(findings.length)),
    );
    row.setAttribute('aria-pressed', String(isChosen));
    return row;
  });
  const left = groups.length - rows.length;
  return left > 0 ? [...rows, element('p', 'empty', `and ${left} more: search for them`)] : rows;
}

function worstOf(findings: readonly PageFinding[]): PageSeverity {
  const found = new Set(findings.map(({ severity }) => severity));
  return found.has('error') ? 'error' : found.has('warning') ? 'warning' : 'info';
}

function groupHead({ rules }: PageData, name: string, by: Filter['by']): HTMLElement {
  const made = element('h2', '', name === '' ? '(the run)' : name);
  const summary = by === 'rule' ? rules[name]?.summary : undefined;
  if (summary !== undefined) made.append(element('small', '', summary));
  return made;
}
