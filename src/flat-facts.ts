import type { Document } from './at.ts';
import type { SourceFacts } from './extract.ts';
import { nodeKind } from './parse/compose.ts';

/** Facts of sources as one text and one list of numbers, the two things that threads hand over at next to no cost. */
export interface FlatFacts {
  /** Without texts and tapes; null for a source whose facts JSON would not bring back as they are. */
  readonly json: string;
  /** The tapes of all documents, one behind the other. */
  readonly tapes: Int32Array<ArrayBuffer>;
}

interface FlatDocument extends Omit<Document, 'tape' | 'file'> {
  readonly length: number;
}

interface FlatSource extends Omit<SourceFacts, 'path' | 'text' | 'documents'> {
  readonly documents: readonly FlatDocument[];
}

/** What both sides know of a source. */
interface KnownText {
  readonly path: string;
  readonly text: string;
}

/** Makes facts flat. To read JSON takes a fifth of the time that the YAML took it was made of; to clone trees takes half. */
export function flatten(facts: readonly SourceFacts[]): FlatFacts {
  const tapes: Int32Array[] = [];
  const sources = facts.map(({ path: _path, text: _text, documents, ...rest }): FlatSource | null => {
    if (!documents.every(isFlat)) return null;
    return {
      ...rest,
      documents: documents.map(({ tape, file: _file, ...document }) => {
        tapes.push(tape);
        return { ...document, length: tape.length };
      }),
    };
  });
  return { json: JSON.stringify(sources), tapes: joined(tapes) };
}

/** The facts of these sources, in their order; undefined where they have to be found in the text. */
export function unflatten(
  { json, tapes }: FlatFacts,
  sources: readonly KnownText[],
): readonly (SourceFacts | undefined)[] {
  const flat = JSON.parse(json) as readonly (FlatSource | null)[];
  let start = 0;
  return sources.map(({ path, text }, n) => {
    const known = flat[n];
    if (!known) return undefined;
    const documents = known.documents.map(({ length, ...document }) => {
      const tape = tapes.subarray(start, start + length);
      start += length;
      return { ...document, tape, file: path };
    });
    return { ...known, path, text, documents };
  });
}

/** JSON has no aliases: what they stand for would be written out as often as they stand there. */
function isFlat({ tape }: Document): boolean {
  for (let entry = 0; entry < tape.length; entry += 4) if (tape[entry] === nodeKind.alias) return false;
  return true;
}

function joined(tapes: readonly Int32Array[]): Int32Array<ArrayBuffer> {
  const all = new Int32Array(tapes.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const tape of tapes) {
    all.set(tape, end);
    end += tape.length;
  }
  return all;
}
