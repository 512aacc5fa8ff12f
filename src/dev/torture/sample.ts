/** What is given to the program at once. */
export interface Sample {
  readonly name: string;
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>;
  /** The text of a configuration. */
  readonly config?: string;
  /** The text of a baseline. */
  readonly baseline?: string;
  /** The text of an ignore file. */
  readonly ignore?: string;
}

/** A sample of one manifest. */
export function oneFile(name: string, text: string): Sample {
  return { name, files: { 'deploy/sample.yaml': text } };
}
