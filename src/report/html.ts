import { rules as catalogue } from '../../rules/index.ts';
import type { Reference } from '../graph/reference.ts';
import type { Range } from '../parse/lines.ts';
import type { Finding, ResourceName } from '../rule.ts';
import { version } from '../version.ts';
import { objectText } from '../words.ts';
import { script, scriptHash, style, styleHash } from './html-assets.ts';
import { lineFinder } from './lines.ts';
import type { PageData, PageEdge, PageFinding, PageFrame, PageGraph, PageNode, PageRule } from './page/data.ts';
import { summaryText } from './pretty.ts';
import type { Report, Reporter } from './report.ts';
import { safe, safeJson } from './safe.ts';

/**
 * One page that needs nothing beside it: findings by file and by rule with their lines, and the graph as a picture. What
 * comes from manifests is data of the page and never its markup, and the page may run its own script only.
 */
export const html: Reporter = (report) => {
  const data: PageData = {
    version,
    summary: summaryText(report).trimEnd().split('\n'),
    rules: rulesOf(report.findings),
    findings: findingsOf(report),
    graph: graphOf(report),
  };
  // Within a script element, '<' is all that could end it or begin a comment.
  return pageWith(safeJson(data).replaceAll('<', '\\u003c'));
};

function pageWith(data: string): string {
  const policy = `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Kubeworthy report</title>
<style>${style}</style>
</head>
<body>
<header class="top">
<div class="row">
<h1>Kubeworthy</h1><span id="version"></span>
<div class="joined"><button type="button" class="tab" id="to-findings" aria-pressed="true">Findings</button><button type="button" class="tab" id="to-graph" aria-pressed="false">Graph</button></div>
<button type="button" class="plain" id="theme" title="Dark or light">\u25d0</button>
</div>
<div id="summary"></div>
</header>
<main>
<section id="findings">
<div class="row tools">
<input type="search" id="search" placeholder="Search: words of a message, a rule, a file, a resource" aria-label="Search">
<div class="row" id="severities"></div>
<div class="joined"><button type="button" class="tab" id="by-file">By file</button><button type="button" class="tab" id="by-rule">By rule</button></div>
<span id="shown" role="status"></span>
</div>
<nav id="contents" aria-label="Groups of findings"></nav>
<div id="list">
</div>
</section>
<section id="graph" hidden>
<div class="row tools">
<select id="namespace" aria-label="Namespace"></select>
<label><input type="checkbox" id="only-found"> only what has findings, and its neighbours</label>
<div class="joined"><button type="button" class="plain" id="smaller" title="Smaller">\u2212</button><button type="button" class="plain" id="larger" title="Larger">+</button></div>
<span class="hint">What refers stands on the left of what it refers to.</span>
</div>
<div id="picture"></div>
</section>
</main>
<script type="application/json" id="data">${data}</script>
<script>${script}</script>
</body>
</html>
`;
}

function rulesOf(findings: readonly Finding[]): Readonly<Record<string, PageRule>> {
  const helps = new Map(findings.map(({ rule, help }) => [rule, help] as const));
  return Object.fromEntries(
    [...helps].map(([id, help]) => {
      const docs = catalogue.find((rule) => rule.id === id)?.docs;
      return [id, docs ? { help, summary: docs.summary, why: docs.why, instead: docs.instead } : { help }];
    }),
  );
}

function findingsOf(report: Report): readonly PageFinding[] {
  const lineOf = lineFinder(report);
  const place = (file: string, range: Range) => {
    const frame = frameOf((line) => lineOf(file, line), range);
    return { file: safe(file), line: range.start.line, column: range.start.column, ...(frame ? { frame } : {}) };
  };
  return report.findings.map(({ severity, rule, message, file, range, resource, related }) => ({
    severity,
    rule,
    message: safe(message),
    resource: resource ? nameOf(resource) : '',
    ...place(file, range),
    related: related.map((other) => ({ note: safe(other.note), ...place(other.file, other.range) })),
  }));
}

function nameOf({ kind, namespace, name }: ResourceName): string {
  return objectText({ kind: safe(kind), namespace: safe(namespace), name: safe(name) });
}

const linesAround = 2;
const widestLine = 240;

/** A place with the lines around it. A very long line is cut so that the marked part stays in sight. */
function frameOf(lineOf: (line: number) => string | undefined, { start, end }: Range): PageFrame | undefined {
  const line = lineOf(start.line);
  if (line === undefined) return undefined;
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : line.length;
  const cut = from > widestLine - 40 ? from - 40 : 0;
  const stop = Math.min(to, cut + widestLine);
  const first = Math.max(1, start.line - linesAround);
  const around = (number: number) => {
    const text = lineOf(number);
    return text === undefined ? [] : [safe(text.slice(0, widestLine))];
  };
  return {
    first,
    above: Array.from({ length: start.line - first }, (_, n) => first + n).flatMap(around),
    marked: [
      `${cut > 0 ? '\u2026' : ''}${safe(line.slice(cut, from))}`,
      safe(line.slice(from, stop)),
      `${safe(line.slice(stop, cut + widestLine))}${line.length > cut + widestLine ? '\u2026' : ''}`,
    ],
    below: Array.from({ length: linesAround }, (_, n) => start.line + 1 + n).flatMap(around),
  };
}

/**
 * Resources with findings or references, the volumes that claims are bound to, and what is asked for and missing. Nearly
 * everything is in a Namespace, and says so: such references would hide all others.
 */
function graphOf({ graph, findings }: Report): PageGraph {
  const nodes: PageNode[] = [];
  const indexes = new Map<string, number>();
  const edges = new Map<string, PageEdge>();
  const indexOf = (node: PageNode): number => {
    const key = `${objectText(node)}${node.isMissing ? ' ' : ''}`;
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, nodes.length);
    nodes.push(node);
    return nodes.length - 1;
  };
  for (const reference of graph.references) {
    if (reference.to.kind === 'Namespace') continue;
    for (const target of targetsOf(reference)) {
      const from = indexOf(nodeOf(reference.from));
      const to = indexOf(target);
      if (from !== to) edges.set(`${from} ${to}`, { from, to });
    }
  }
  for (const { claim, state, volume } of graph.bindings) {
    if (state !== 'bound' || volume === undefined) continue;
    const from = indexOf(nodeOf({ ...claim, kind: 'PersistentVolumeClaim' }));
    const to = indexOf(nodeOf({ kind: 'PersistentVolume', namespace: '', name: volume }));
    edges.set(`${from} ${to}`, { from, to });
  }
  for (const { resource } of findings) if (resource) indexOf(nodeOf(resource));
  return { nodes, edges: [...edges.values()] };
}

function targetsOf({ state, targets, to }: Reference): readonly PageNode[] {
  // A key or a port that is missing is missing in something that is there.
  if (state !== 'missing' || targets.length > 0) return targets.map(nodeOf);
  const name = to.selector ?? to.name;
  return [{ kind: safe(to.kind), namespace: safe(to.namespace), name: safe(name), isMissing: true }];
}

function nodeOf({ kind, namespace, name }: Pick<ResourceName, 'kind' | 'namespace' | 'name'>): PageNode {
  return { kind: safe(kind), namespace: safe(namespace), name: safe(name), isMissing: false };
}
