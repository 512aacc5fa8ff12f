import { readFileSync } from 'node:fs';
import { chooseRules } from '../src/choice.ts';
import { createExtract } from '../src/extract.ts';
import { graphOf } from '../src/link.ts';
import { createReader } from '../src/model.ts';
import { defaultSettings } from '../src/settings.ts';
import { graph as generatedGraph } from './inputs/projects.ts';
import { manifestsBelow } from './inputs/store.ts';
import { growthExponent, median } from './statistics.ts';

/**
 * The graph beside the parser, in one process: how much of the time of parsing it takes to build the graph with all its
 * references, selections and bindings, and how both grow.
 *
 * npm run bench:graph [-- resources or folders ...]
 */
const words = process.argv.slice(2);
const asked = words.map(Number).filter((size) => size > 0);
const folders = words.filter((word) => Number.isNaN(Number(word)));
const sizes = asked.length > 0 ? asked : [1_250, 2_500, 5_000, 10_000, 20_000];
const rounds = 7;

const settings = { ...defaultSettings, complete: false };
const choice = chooseRules([], settings);

interface Times {
  readonly parse: number;
  readonly graph: number;
  readonly resources: number;
}

interface Source {
  readonly path: string;
  readonly text: string;
}

function measure(sources: readonly Source[]): Times {
  let resources = 0;
  const times: { parse: number; graph: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const reader = createReader(settings.namespace);
    const extract = createExtract({ rules: [], settings, choice, reader });
    const facts = sources.map(({ path, text }) => extract(path, text));
    const parsed = performance.now();
    const graph = graphOf({ unread: [], settings, reader }, facts, []);
    const edges = graph.references.length + graph.bindings.length;
    if (edges === 0) throw new Error('there is nothing to build a graph of');
    resources = graph.resources.length;
    times.push({ parse: parsed - start, graph: performance.now() - parsed });
  }
  return { resources, parse: median(times.map(({ parse }) => parse)), graph: median(times.map(({ graph }) => graph)) };
}

function sourcesIn(folder: string): readonly Source[] {
  return manifestsBelow(folder).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Programs with all that hangs together. */
function applications(size: number): readonly Source[] {
  return [...generatedGraph(1, size)];
}

/** By how much the time grows when the size does: 1 is in proportion. */
function exponent(part: 'parse' | 'graph', results: readonly Times[]): number {
  return growthExponent(results.map((times) => ({ count: times.resources, cost: times[part] })));
}

measure(applications(1_000));
for (const folder of folders) print(folder, measure(sourcesIn(folder)));
const results = folders.length > 0 && asked.length === 0 ? [] : sizes.map((size) => measure(applications(size)));
for (const times of results) print('generated', times);
if (results.length > 1)
  console.log(
    `growth exponent from ${sizes[0]} to ${sizes.at(-1)}: parse ${exponent('parse', results).toFixed(2)}, graph ${exponent('graph', results).toFixed(2)}`,
  );

function print(title: string, { resources, parse, graph }: Times): void {
  console.log(
    `${title}: ${resources} resources, parse ${parse.toFixed(1)} ms, graph ${graph.toFixed(1)} ms = ${((100 * graph) / parse).toFixed(1)} % of parsing`,
  );
}
