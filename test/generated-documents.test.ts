import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode, parseAllDocuments } from 'yaml';
import { placeDifferences } from '../src/dev/place-differences.ts';
import { valueDifferences } from '../src/dev/reading-differences.ts';
import { writtenDocument } from '../src/dev/written-documents.ts';
import { readPlain, readPlainKey } from '../src/parse/scalar.ts';
import { parseText, withoutByteOrderMark } from '../src/parse/source.ts';

// The `yaml` package judges structure, texts and places; what plain scalars stand for, kubectl's recorded answers say.
const documents = fc.array(fc.nat(65535), { maxLength: 100, size: 'max' }).map(writtenDocument);

test('values and places of generated documents are those of the yaml package', () => {
  let compared = 0;
  fc.assert(
    fc.property(documents, (written) => {
      const text = withoutByteOrderMark(written);
      const ours = parseText(text);
      const theirs = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
      // Tags are kubectl's matter, and so is a block of text whose indentation is given and whose blank lines are
      // indented further; what either of the two refuses has no places.
      const isComparable =
        ours.troubles.every(({ code }) => code === 'duplicate-key') && !/!|[|>][-+]?[1-9]/.test(text);
      if (!isComparable || theirs.some(({ errors }) => errors.length > 0)) return;
      const values = theirs.map((document) => valueIn(document)).filter((value) => value !== null);
      const ownValues = ours.documents.map(({ value }) => value).filter((value) => value !== null);
      expect(valueDifferences(ownValues, values), text).toEqual([]);
      const places = placeDifferences(text, ours.documents);
      expect(places.differences, text).toEqual([]);
      compared += places.compared;
    }),
    // A smaller example would take minutes to find; the text of this one is in the message.
    { numRuns: 2500, seed: 1, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(5000);
});

function valueIn(document: Document.Parsed): unknown {
  return valueOf(document.contents);

  function valueOf(node: ParsedNode | null | undefined): unknown {
    if (isAlias(node)) return valueOf(node.resolve(document) as ParsedNode | undefined);
    if (isScalar(node)) return node.type === 'PLAIN' ? readPlain(String(node.value)) : node.value;
    if (isSeq(node)) return node.items.map((item) => valueOf(item));
    if (!isMap(node)) return null;
    const object: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      if (isScalar(key) && key.type === 'PLAIN' && key.value === '<<') Object.assign(object, valueOf(value));
      else object[keyOf(key)] = valueOf(value);
    }
    return object;
  }

  function keyOf(key: ParsedNode): string {
    const isPlain = isScalar(key) && key.type === 'PLAIN';
    return isPlain ? (readPlainKey(String(key.value)) ?? '') : String(valueOf(key));
  }
}
