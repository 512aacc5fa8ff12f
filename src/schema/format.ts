/**
 * What a text or a number must look like where the types say only `string` or `IntOrString`. A field gets its format in
 * `schemas/overlay/`; a format of the same name says here what is valid.
 */
export interface Format {
  /** What a valid value is, with its article: 'a DNS label'. */
  readonly is: string;
  /** How it is spelt, for who does not know: 'lower case letters, digits and dashes, at most 63'. */
  readonly spelling: string;
  /** Whether Kubernetes 1.`minorVersion` takes the value. Never throws, and takes linear time for any text. */
  readonly isValid: (value: string | number, minorVersion: number) => boolean;
  /** What was surely meant by a value that is not valid. */
  readonly meant?: (value: string | number) => string | undefined;
}

/** For formats of texts: a number where a text is needed is of the wrong type, which is told by itself. */
export function ofText(isValid: (text: string) => boolean): Format['isValid'] {
  return (value) => isValid(String(value));
}

/** For what was meant by a text; by a number nothing else was. */
export function meantText(asText: (text: string) => string | undefined): NonNullable<Format['meant']> {
  return (value) => (typeof value === 'string' ? asText(value) : undefined);
}

export type Formats = Readonly<Record<string, Format>>;
