/** A project has some thousand keys; more than this are made by a machine, and nobody meets them again. */
const mostKeys = 50_000;
const slots = 4096;

/**
 * The texts of keys, each made once for all documents, and for the document under way the keys that it has, each once,
 * in the order in which they first stand there.
 */
export class KeyTable {
  /** The keys of the document under way. */
  keys: string[] = [];
  private document = 0;
  private readonly ids = new Map<string, number>();
  /** By id, the last document that has the key, and its number there. */
  private documents = new Int32Array(1024);
  private numbers = new Int32Array(1024);
  /** The texts that were met last, by the sum of their letters, and their ids. */
  private readonly texts: (string | undefined)[] = new Array(slots).fill(undefined);
  private readonly idOfSlot = new Int32Array(slots);

  open(): void {
    this.document++;
    this.keys = [];
    if (this.ids.size <= mostKeys) return;
    this.ids.clear();
    this.documents.fill(0);
    this.texts.fill(undefined);
  }

  /** The text that was met last with a sum, whose number `numberIn` tells; it may be another one. */
  textIn(sum: number): string | undefined {
    return this.texts[sum & (slots - 1)];
  }

  numberIn(sum: number): number {
    const slot = sum & (slots - 1);
    return this.numberOfId(this.idOfSlot[slot] ?? 0, this.texts[slot] ?? '');
  }

  /** The number of a key among those of the document. With a sum it is remembered by it. */
  numberOf(key: string, sum = -1): number {
    const id = this.ids.get(key) ?? this.add(key);
    if (sum >= 0) {
      this.texts[sum & (slots - 1)] = key;
      this.idOfSlot[sum & (slots - 1)] = id;
    }
    return this.numberOfId(id, key);
  }

  private numberOfId(id: number, key: string): number {
    if (this.documents[id] === this.document) return this.numbers[id] ?? 0;
    this.documents[id] = this.document;
    this.numbers[id] = this.keys.push(key) - 1;
    return this.numbers[id] ?? 0;
  }

  private add(key: string): number {
    const id = this.ids.size;
    this.ids.set(key, id);
    if (id === this.documents.length) {
      this.documents = longer(this.documents);
      this.numbers = longer(this.numbers);
    }
    return id;
  }
}

function longer(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
