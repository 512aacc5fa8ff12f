const encoder = new TextEncoder();

/** How many bytes a text takes in UTF-8; half of a surrogate pair takes three, as the sign that replaces it. */
export function utf8Length(text: string): number {
  return text === '' ? 0 : encoder.encode(text).length;
}
