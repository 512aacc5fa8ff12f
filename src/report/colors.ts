/** Paints text for a terminal, or leaves it as it is. */
export interface Colors {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
  cyan(text: string): string;
  green(text: string): string;
}

/**
 * Seven codes of our own instead of a package: those packages ask process.stdout whether it is a terminal while they
 * load, which builds a stream and takes longer than the linting of a small file.
 */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
  green: [32, 39],
} as const;

/** Colours that are on or off, whatever the terminal says. */
export function createColors(isOn: boolean): Colors {
  const paint = ([start, end]: readonly [number, number]) =>
    isOn ? (text: string) => `\u001b[${start}m${text}\u001b[${end}m` : (text: string) => text;
  return {
    bold: paint(codes.bold),
    dim: paint(codes.dim),
    red: paint(codes.red),
    yellow: paint(codes.yellow),
    blue: paint(codes.blue),
    cyan: paint(codes.cyan),
    green: paint(codes.green),
  };
}
