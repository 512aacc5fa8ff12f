import type { PageData, PageSeverity } from './data.ts';
import { button, byId, element } from './elements.ts';
import { type Filter, findingList } from './list.ts';
import { picture } from './picture.ts';

const data: PageData = JSON.parse(byId('data').textContent ?? '');
const search = byId('search') as HTMLInputElement;
const severities: readonly PageSeverity[] = ['error', 'warning', 'info'];
let filter: Filter = { words: [], severities: new Set(severities), by: 'file', only: undefined };

const showList = findingList(data, (only) => apply({ only }));
const { show: showPicture } = picture(data, (resource) => {
  search.value = resource;
  apply({ words: wordsOf(resource), only: undefined });
  open('findings');
});

byId('summary').append(...data.summary.map((line) => element('div', '', line)));
byId('version').textContent = data.version;
byId('severities').append(...severities.map(severityButton));
search.addEventListener('input', () => apply({ words: wordsOf(search.value), only: undefined }));
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target === search) return;
  event.preventDefault();
  open('findings');
  search.focus();
});
for (const by of ['file', 'rule'] as const)
  byId(`by-${by}`).addEventListener('click', () => apply({ by, only: undefined }));
for (const tab of ['findings', 'graph'] as const) byId(`to-${tab}`).addEventListener('click', () => open(tab));
byId('theme').addEventListener('click', toggleTheme);
apply({});

/** Changes the filter in some respects, and shows what it lets through. */
function apply(change: Partial<Filter>): void {
  filter = { ...filter, ...change };
  const shown = showList(filter);
  for (const by of ['file', 'rule'] as const) byId(`by-${by}`).setAttribute('aria-pressed', String(filter.by === by));
  byId('shown').textContent =
    shown.length === data.findings.length ? '' : `${shown.length} of ${data.findings.length} shown`;
}

function severityButton(severity: PageSeverity): HTMLElement {
  const count = data.findings.filter((finding) => finding.severity === severity).length;
  const noun = severity === 'info' || count === 1 ? severity : `${severity}s`;
  const made = button(`toggle ${severity}`, `${count} ${noun}`, () => {
    const now = new Set(filter.severities);
    if (!now.delete(severity)) now.add(severity);
    made.setAttribute('aria-pressed', String(now.has(severity)));
    apply({ severities: now, only: undefined });
  });
  made.setAttribute('aria-pressed', 'true');
  return made;
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

function open(tab: 'findings' | 'graph'): void {
  for (const one of ['findings', 'graph'] as const) {
    byId(one).hidden = one !== tab;
    byId(`to-${one}`).setAttribute('aria-pressed', String(one === tab));
  }
  if (tab === 'graph') showPicture();
}

function toggleTheme(): void {
  const root = document.documentElement;
  const isDark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = isDark ? 'light' : 'dark';
}
