import { readFileSync } from 'node:fs';

/** The rows of one recording: what the functions of Kubernetes 1.32 answered. */
export function recorded<Row>(name: string): readonly Row[] {
  const text = readFileSync(new URL(`../../fixtures/cluster/golden/${name}.jsonl`, import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => line !== '');
  if (rows.length === 0) throw new Error(`the recording '${name}' is empty`);
  return rows.map((line) => JSON.parse(line) as Row);
}
