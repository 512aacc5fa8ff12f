import { diffArrays, FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk } from 'diff';

/** A unified diff of one file, as `git apply` and `patch -p1` read it. */
export function unifiedDiff(
  file: string,
  { before, after }: { readonly before: string; readonly after: string },
): string {
  const names = { oldFileName: `a/${file}`, newFileName: `b/${file}`, oldHeader: undefined, newHeader: undefined };
  const hunks = hunksOf(differences(linesOf(before), linesOf(after)));
  return formatPatch({ ...names, hunks: [...hunks] }, FILE_HEADERS_ONLY);
}

const context = 3;

/** Where the shortest difference is longer, it costs more time than it is worth: it grows with the square. */
const maximumEditLength = 2000;

/** A line with its end, and what becomes of it. */
interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/**
 * Lines that stand in both texts once are the same ones, and only what is between them is compared: a file with thousands
 * of changes takes no longer than thousands of small ones (the patience diff, https://bramcohen.livejournal.com/73318.html).
 */
function differences(before: readonly string[], after: readonly string[]): readonly Line[] {
  const lines: Line[] = [];
  let [from, to] = [0, 0];
  for (const [old, now] of [...anchorsOf(before, after), [before.length, after.length] as const]) {
    for (const line of gap(before.slice(from, old), after.slice(to, now))) lines.push(line);
    const text = before[old];
    if (text !== undefined) lines.push({ mark: ' ', text });
    [from, to] = [old + 1, now + 1];
  }
  return lines;
}

function gap(before: readonly string[], after: readonly string[]): readonly Line[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: maximumEditLength }) ?? [
    { removed: true, added: false, value: [...before] },
    { removed: false, added: true, value: [...after] },
  ];
  return parts.flatMap(({ removed, added, value }) =>
    value.map((text): Line => ({ mark: removed ? '-' : added ? '+' : ' ', text })),
  );
}

type Anchor = readonly [before: number, after: number];

/** The numbers of lines that stand once in each text, as many as are in the same order in both. */
function anchorsOf(before: readonly string[], after: readonly string[]): readonly Anchor[] {
  const inAfter = placesOfUnique(after);
  const pairs = [...placesOfUnique(before)].flatMap(([text, old]): readonly Anchor[] => {
    const now = inAfter.get(text);
    return now === undefined ? [] : [[old, now]];
  });
  return longestRising(pairs);
}

function placesOfUnique(lines: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number | undefined>();
  for (const [place, line] of lines.entries()) places.set(line, places.has(line) ? undefined : place);
  return new Map([...places].flatMap(([line, place]) => (place === undefined ? [] : [[line, place] as const])));
}

interface Pile {
  readonly anchor: Anchor;
  readonly below: Pile | undefined;
}

/** The most of these pairs, sorted by their first number, whose second numbers rise, too. */
function longestRising(pairs: readonly Anchor[]): readonly Anchor[] {
  const tops: Pile[] = [];
  for (const anchor of pairs) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle]?.anchor[1] ?? 0) < anchor[1]) low = middle + 1;
      else high = middle;
    }
    tops[low] = { anchor, below: tops[low - 1] };
  }
  const rising: Anchor[] = [];
  for (let pile = tops.at(-1); pile; pile = pile.below) rising.push(pile.anchor);
  return rising.reverse();
}

/** The changed lines with those around them; what is closer than both of their surroundings is one hunk. */
function hunksOf(lines: readonly Line[]): readonly StructuredPatchHunk[] {
  const hunks: StructuredPatchHunk[] = [];
  let [oldLine, newLine, done] = [1, 1, 0];
  const isChanged = ({ mark }: Line) => mark !== ' ';
  const skipTo = (end: number) => {
    const passed = lines.slice(done, end);
    oldLine += passed.filter(({ mark }) => mark !== '+').length;
    newLine += passed.filter(({ mark }) => mark !== '-').length;
    done = end;
    return passed;
  };
  for (let first = nextChange(0); first < lines.length; first = nextChange(done)) {
    let last = first;
    for (let next = nextChange(last + 1); next < lines.length && next - last <= 2 * context + 1; ) {
      last = next;
      next = nextChange(last + 1);
    }
    skipTo(Math.max(done, first - context));
    const [oldStart, newStart] = [oldLine, newLine];
    const shown = skipTo(Math.min(lines.length, last + 1 + context));
    hunks.push({
      oldStart,
      newStart,
      oldLines: oldLine - oldStart,
      newLines: newLine - newStart,
      lines: shown.flatMap(({ mark, text }) =>
        text.endsWith('\n') ? [mark + text.slice(0, -1)] : [mark + text, '\\ No newline at end of file'],
      ),
    });
  }
  return hunks;

  function nextChange(from: number): number {
    let at = from;
    for (let line = lines[at]; line && !isChanged(line); line = lines[at]) at++;
    return at;
  }
}
