import { type Quantity, quantityToDecimal } from '../../src/rule.ts';

const binaryUnits = ['Ti', 'Gi', 'Mi', 'Ki'] as const;
const decimalUnits = ['T', 'G', 'M', 'k'] as const;

/** An amount as people write it: 1500m of cpu, 512Mi of memory. Bytes get the largest unit that leaves nothing over. */
export function amountText(resource: string, quantity: Quantity): string {
  const text = quantityToDecimal(quantity);
  if (/cpu$/.test(resource) && text.includes('.'))
    return `${quantityToDecimal({ ...quantity, scale: quantity.scale - 3 })}m`;
  if (!/memory|storage|hugepages/.test(resource) || !/^\d+$/.test(text)) return text;
  const bytes = BigInt(text);
  const largest = binaryUnits.findIndex((_, n) => bytes > 0n && bytes % 1024n ** BigInt(4 - n) === 0n);
  if (largest !== -1) return `${bytes / 1024n ** BigInt(4 - largest)}${binaryUnits[largest]}`;
  const decimal = decimalUnits.findIndex((_, n) => bytes > 0n && bytes % 1000n ** BigInt(4 - n) === 0n);
  return decimal === -1 ? text : `${bytes / 1000n ** BigInt(4 - decimal)}${decimalUnits[decimal]}`;
}
