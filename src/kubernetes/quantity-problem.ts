import { parseQuantity, quantityFromField } from './quantity-parse.ts';

/** Why a text is no quantity, and what was probably meant. A suggestion always is a quantity. */
export interface QuantityProblem {
  readonly code: 'kilo' | 'bytes-suffix' | 'case' | 'space' | 'empty' | 'grammar';
  readonly suggestion?: string;
  /** A second reading, when the text has two: 1K may mean 1k or 1Ki. */
  readonly alternative?: string;
}

interface Meaning {
  readonly code: QuantityProblem['code'];
  readonly suffix: string;
  readonly alternative?: string;
}

const letters = ['k', 'M', 'G', 'T', 'P', 'E'] as const;
const decimalWords = ['kilo', 'mega', 'giga', 'tera', 'peta', 'exa'] as const;
const binaryWords = ['kibi', 'mebi', 'gibi', 'tebi', 'pebi', 'exbi'] as const;

/** From a unit in small letters to the suffix that it means. */
const meanings: ReadonlyMap<string, Meaning> = new Map([
  ...letters.flatMap((letter, index) => unitsOf(letter, decimalWords[index] ?? '', binaryWords[index] ?? '')),
  ...words('case', ['n'], 'n'),
  ...words('case', ['u'], 'u'),
  ...words('bytes-suffix', ['b', 'byte', 'bytes'], ''),
  ...words('grammar', ['c', 'cpu', 'cpus', 'vcpu', 'vcpus', 'core', 'cores'], ''),
  ...words('grammar', ['mcpu', 'mcpus', 'mcore', 'mcores', 'milli', 'millis', 'millicpu', 'millicpus'], 'm'),
  ...words('grammar', ['millicore', 'millicores'], 'm'),
  // The Greek letter and the micro sign.
  ...words('grammar', ['\u03bc', '\u00b5'], 'u'),
]);

const numberAndUnit = /^([-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))([a-z\u03bc\u00b5]*)$/i;

/**
 * What is wrong with a text that should be a quantity, or undefined when the API server takes it. Never throws.
 * Blanks around the text are nothing wrong: the server drops them.
 * Grammar: staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.go; the guesses are ours.
 */
export function quantityProblem(text: string | number): QuantityProblem | undefined {
  if (quantityFromField(text) !== undefined) return undefined;
  const written = String(text).trim();
  if (written === '') return { code: 'empty' };

  // Compatibility forms: full-width digits become plain ones, and a no-break space becomes a space.
  const plain = written.normalize('NFKC');
  const spaceless = plain.replace(/\s+/g, '');
  if (isQuantity(spaceless)) return { code: plain === spaceless ? 'grammar' : 'space', suggestion: spaceless };

  const match = numberAndUnit.exec(punctuated(spaceless));
  if (match === null) return { code: 'grammar' };
  const [, number = '', unit = ''] = match;
  const meaning = meaningOf(unit);
  if (meaning === undefined || !isQuantity(number + meaning.suffix)) return { code: 'grammar' };
  const { code, suffix, alternative } = meaning;
  if (alternative === undefined) return { code, suggestion: number + suffix };
  return { code, suggestion: number + suffix, alternative: number + alternative };
}

function meaningOf(unit: string): Meaning | undefined {
  // The unit is fine, so the trouble was in the number.
  if (isQuantity(`1${unit}`)) return { code: 'grammar', suffix: unit };
  // A capital K is the one letter that is wrong because it is not small; the others because they are.
  if (unit === 'K') return { code: 'kilo', suffix: 'k', alternative: 'Ki' };
  return meanings.get(unit.toLowerCase());
}

/** Thousands and decimals as other programs write them: 1_000, 0,5. What may be either (1,000) is left alone. */
function punctuated(text: string): string {
  const grouped = text.replace(/(?<=[0-9])_(?=[0-9])/g, '');
  return grouped.replace(/^([-+]?[0-9]+),([0-9]{1,2})(?![0-9,.])/, '$1.$2');
}

function isQuantity(text: string): boolean {
  return parseQuantity(text) !== undefined;
}

function words(code: Meaning['code'], spellings: readonly string[], suffix: string): [string, Meaning][] {
  return spellings.map((spelling) => [spelling, { code, suffix }]);
}

function unitsOf(letter: string, decimal: string, binary: string): [string, Meaning][] {
  const small = letter.toLowerCase();
  const binarySuffix = `${letter.toUpperCase()}i`;
  return [
    [small, { code: 'case', suffix: letter, alternative: binarySuffix }],
    ...words('case', [`${small}i`], binarySuffix),
    ...words('bytes-suffix', [`${small}ib`, `${binary}byte`, `${binary}bytes`, binary], binarySuffix),
    ...[`${small}b`, `${decimal}byte`, `${decimal}bytes`, decimal].map((spelling): [string, Meaning] => [
      spelling,
      { code: 'bytes-suffix', suffix: letter, alternative: binarySuffix },
    ]),
  ];
}
