import { dash, hash, newline, space } from './characters.ts';
import { KeyTable } from './key-table.ts';

/**
 * A place in a piece of a text, and the tape of what was read before it. Reading goes from front to back, line by line;
 * the parts of the reader hand it to each other.
 */
export class BlockCursor {
  text = '';
  /** Where the piece ends. */
  end = 0;
  at = 0;
  lineStart = 0;
  /** The column of the first character of a line; -1 behind the last. */
  indent = 0;
  /** Comments stand between this line and the one before. */
  isBehindComment = false;
  /** The quoted text that was found last holds nothing that stands for something else. */
  isSimple = true;
  tape = new Int32Array(1024);
  length = 0;
  /** Where the entry ends that was written last. */
  lastEnd = 0;
  readonly keys = new KeyTable();

  /** Goes to the first line with content of a piece; false where there is none, or something odd before it. */
  open(text: string, start: number, end: number): boolean {
    this.text = text;
    this.end = end;
    this.length = 0;
    this.keys.open();
    return this.findFirstLine(start);
  }

  /** What stands behind a separator on its line may be a comment only. */
  private findFirstLine(start: number): boolean {
    this.at = start - 1;
    if (start > 0 && this.text.charCodeAt(this.at) !== newline) {
      this.at = start;
      this.skipSpaces();
      if (this.at < this.end && this.text.charCodeAt(this.at) === hash) this.skipLine();
      if (this.at < this.end && this.text.charCodeAt(this.at) !== newline) return false;
    }
    this.nextLine();
    return this.indent >= 0;
  }

  /** From the end of a line to the first character of the next one that is no comment. */
  nextLine(): void {
    const { text, end } = this;
    this.isBehindComment = false;
    let here = this.at;
    while (here < end) {
      const start = here + 1;
      here = start;
      while (here < end && text.charCodeAt(here) === space) here++;
      if (here >= end) break;
      const first = text.charCodeAt(here);
      if (first === newline) continue;
      this.at = here;
      this.lineStart = start;
      if (first !== hash) {
        this.indent = here - start;
        return;
      }
      this.isBehindComment = true;
      this.skipLine();
      here = this.at;
    }
    this.at = end;
    this.indent = -1;
  }

  skipSpaces(): void {
    const { text, end } = this;
    let { at } = this;
    while (at < end && text.charCodeAt(at) === space) at++;
    this.at = at;
  }

  skipLine(): void {
    const found = this.text.indexOf('\n', this.at);
    this.at = found === -1 || found > this.end ? this.end : found;
  }

  isBlankAt(offset: number): boolean {
    if (offset >= this.end) return true;
    const code = this.text.charCodeAt(offset);
    return code === space || code === newline;
  }

  isItem(): boolean {
    return this.text.charCodeAt(this.at) === dash && this.isBlankAt(this.at + 1);
  }

  /** From the end of a line the last character before what stands on a further line. */
  lastBlank(from: number): number {
    let here = from;
    for (;;) {
      const code = this.text.charCodeAt(here);
      if (code === newline) this.lineStart = here + 1;
      else if (code !== space) return here - 1;
      if (++here >= this.end) return here - 1;
    }
  }

  write(kind: number, start: number, stop: number): number {
    if (this.length + 4 > this.tape.length) {
      const longer = new Int32Array(this.tape.length * 2);
      longer.set(this.tape);
      this.tape = longer;
    }
    const entry = this.length;
    this.tape[entry] = kind;
    this.tape[entry + 1] = start;
    this.tape[entry + 2] = stop;
    this.length += 4;
    this.tape[entry + 3] = this.length;
    this.lastEnd = stop;
    return entry;
  }

  close(entry: number): void {
    this.tape[entry + 2] = this.lastEnd;
    this.tape[entry + 3] = this.length;
  }
}
