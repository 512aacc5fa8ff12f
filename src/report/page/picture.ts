import { objectText } from '../../words.ts';
import type { PageData, PageEdge, PageNode, PageSeverity } from './data.ts';
import { byId, element, shape } from './elements.ts';
import { box, layoutOf, type Point } from './layout.ts';

const all = '\u0000all';
const steps = [0.25, 0.35, 0.5, 0.7, 0.85, 1, 1.25, 1.5] as const;
/** Above this many, the picture begins with what has findings. */
const manyNodes = 120;

/** The graph as a picture; `onChoose` is told the resource that was clicked. Nothing is drawn before `show`. */
export function picture(data: PageData, onChoose: (resource: string) => void): { show(): void } {
  const { nodes, edges } = data.graph;
  const worst = worstByResource(data);
  const place = byId('picture');
  const namespaces = byId('namespace') as HTMLSelectElement;
  const onlyFound = byId('only-found') as HTMLInputElement;
  let scale = 1;
  let isDrawn = false;

  for (const namespace of [...new Set(nodes.map((node) => node.namespace))].sort())
    namespaces.append(new Option(namespace === '' ? 'outside of namespaces' : namespace, namespace));
  namespaces.prepend(new Option('all namespaces', all, true, true));
  onlyFound.checked = nodes.length > manyNodes && worst.size > 0;
  namespaces.addEventListener('change', draw);
  onlyFound.addEventListener('change', draw);
  byId('smaller').addEventListener('click', () => zoom(-1));
  byId('larger').addEventListener('click', () => zoom(1));

  return {
    show() {
      if (!isDrawn) draw();
      isDrawn = true;
    },
  };

  function draw(): void {
    const isShown = visibility(
      nodes.map((node) => objectText(node)),
      { edges, worst, namespace: namespaces.value, onlyFound: onlyFound.checked, nodes },
    );
    const layout = layoutOf(data.graph, isShown);
    if (layout.groups.length === 0) {
      place.replaceChildren(element('p', 'empty', 'No resource here has references or findings.'));
      return;
    }
    const svg = shape('svg', { viewBox: `0 0 ${layout.width} ${layout.height}`, role: 'group' });
    for (const { namespace, y, height } of layout.groups) {
      svg.append(
        shape('rect', { class: 'band', x: 0, y, width: layout.width, height, rx: 8 }),
        shape('text', { class: 'namespace', x: 14, y: y + 22 }, namespace === '' ? 'outside of namespaces' : namespace),
      );
    }
    const lines = edges.flatMap((edge) => drawEdge(edge, layout.points, nodes));
    svg.append(...lines.map(({ line }) => line));
    const boxes = nodes.flatMap((node, index) => {
      const point = layout.points[index];
      return point ? [drawNode(node, { point, index, worst: worst.get(objectText(node)) })] : [];
    });
    svg.append(...boxes.map(({ shape: made }) => made));
    for (const { shape: made, node, index } of boxes) {
      const light = (isOn: boolean) => highlight({ svg, made, lines, index, isOn });
      made.addEventListener('pointerenter', () => light(true));
      made.addEventListener('pointerleave', () => light(false));
      made.addEventListener('focus', () => light(true));
      made.addEventListener('blur', () => light(false));
      if (!worst.has(objectText(node))) continue;
      made.addEventListener('click', () => onChoose(objectText(node)));
      made.addEventListener('keydown', (event) => event.key === 'Enter' && onChoose(objectText(node)));
    }
    place.replaceChildren(svg);
    const fit = place.clientWidth / layout.width;
    scale = steps.findLast((step) => step <= Math.min(1, fit)) ?? steps[0];
    resize();
  }

  function zoom(by: 1 | -1): void {
    const at = steps.findIndex((step) => step >= scale) + by;
    scale = steps[Math.max(0, Math.min(steps.length - 1, at))] ?? 1;
    resize();
  }

  function resize(): void {
    const svg = place.querySelector('svg');
    if (!svg) return;
    svg.setAttribute('width', String(svg.viewBox.baseVal.width * scale));
    svg.setAttribute('height', String(svg.viewBox.baseVal.height * scale));
  }
}

interface Choice {
  readonly nodes: readonly PageNode[];
  readonly edges: readonly PageEdge[];
  readonly worst: ReadonlyMap<string, PageSeverity>;
  readonly namespace: string;
  readonly onlyFound: boolean;
}

/** Nodes of the chosen namespace; where only findings are wanted, those that have some, and their neighbours. */
function visibility(names: readonly string[], choice: Choice): (node: number) => boolean {
  const { nodes, edges, worst, namespace, onlyFound } = choice;
  const isInside = (index: number) => namespace === all || nodes[index]?.namespace === namespace;
  if (!onlyFound) return isInside;
  const isFound = (index: number) => worst.has(names[index] ?? '') || nodes[index]?.isMissing === true;
  const near = new Set(nodes.flatMap((_, index) => (isFound(index) ? [index] : [])));
  for (const { from, to } of edges) {
    if (isFound(from)) near.add(to);
    if (isFound(to)) near.add(from);
  }
  return (index) => isInside(index) && near.has(index);
}

function worstByResource({ findings }: PageData): ReadonlyMap<string, PageSeverity> {
  const order: readonly PageSeverity[] = ['error', 'warning', 'info'];
  const worst = new Map<string, PageSeverity>();
  for (const { resource, severity } of findings) {
    const known = worst.get(resource);
    if (resource !== '' && (known === undefined || order.indexOf(severity) < order.indexOf(known)))
      worst.set(resource, severity);
  }
  return worst;
}

interface Line {
  readonly line: SVGPathElement;
  readonly edge: PageEdge;
}

function drawEdge(edge: PageEdge, points: readonly (Point | undefined)[], nodes: readonly PageNode[]): readonly Line[] {
  const from = points[edge.from];
  const to = points[edge.to];
  if (!from || !to) return [];
  const x1 = from.x + box.width;
  const y1 = from.y + box.height / 2;
  const y2 = to.y + box.height / 2;
  const bend = Math.max(36, Math.abs(to.x - x1) / 2);
  const isAcross = nodes[edge.from]?.namespace !== nodes[edge.to]?.namespace;
  const isMissing = nodes[edge.to]?.isMissing === true;
  const line = shape('path', {
    class: `edge${isAcross ? ' across' : ''}${isMissing ? ' missing' : ''}`,
    d: `M${x1} ${y1}C${x1 + bend} ${y1} ${to.x - bend} ${y2} ${to.x} ${y2}`,
  });
  return [{ line, edge }];
}

interface Drawn {
  readonly point: Point;
  readonly index: number;
  readonly worst: PageSeverity | undefined;
}

const widestName = 27;

function drawNode(node: PageNode, { point, index, worst }: Drawn) {
  const { kind, name, isMissing } = node;
  const shortened = name.length > widestName ? `${name.slice(0, widestName - 1)}\u2026` : name;
  const made = shape(
    'g',
    {
      class: `node ${worst ?? ''}${isMissing ? ' missing' : ''}`,
      transform: `translate(${point.x} ${point.y})`,
      tabindex: 0,
      role: worst === undefined ? 'img' : 'button',
    },
    shape('title', {}, `${objectText(node)}${isMissing ? ': missing' : ''}`),
    shape('rect', { width: box.width, height: box.height, rx: 6 }),
    shape('text', { class: 'kind', x: 12, y: 16 }, kind),
    shape('text', { class: 'name', x: 12, y: 31 }, shortened),
  );
  return { shape: made, node, index };
}

interface Highlight {
  readonly svg: SVGSVGElement;
  readonly made: SVGGElement;
  readonly lines: readonly Line[];
  readonly index: number;
  readonly isOn: boolean;
}

function highlight({ svg, made, lines, index, isOn }: Highlight): void {
  svg.classList.toggle('lit', isOn);
  made.classList.toggle('lit', isOn);
  for (const { line, edge } of lines) if (edge.from === index || edge.to === index) line.classList.toggle('lit', isOn);
}
