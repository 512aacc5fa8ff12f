import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rules } from '../../rules/index.ts';
import { fixFaults, mend } from './fixes.ts';

// Makes all fixes in the manifests below some folders, in memory, and says what does not hold of them:
// `node src/dev/run.mjs check-fixes path/to/manifests`. Each folder is a run of its own; nothing is written.
for (const folder of process.argv.slice(2)) {
  const texts = new Map(
    manifestsBelow(folder).map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
  for (const variant of ['as it is', 'CRLF', 'with a byte order mark'] as const) {
    const { fixed, offered, result } = mend(
      new Map([...texts].map(([path, text]) => [path, inVariant(variant, text)])),
      rules,
    );
    const faults = fixFaults(result);
    console.log(
      `${basename(folder)}, ${variant}: ${offered} fixes offered, ${fixed} made in ${result.texts.size} files, ${faults.length} faults`,
    );
    for (const fault of faults) console.log(`  ${fault}`);
  }
}

function inVariant(variant: 'as it is' | 'CRLF' | 'with a byte order mark', text: string): string {
  if (variant === 'CRLF') return text.replace(/\r?\n/g, '\r\n');
  return variant === 'as it is' || text.startsWith('\ufeff') ? text : `\ufeff${text}`;
}

function manifestsBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return name === '.git' ? [] : manifestsBelow(path);
    return /\.(ya?ml|json)$/.test(name) ? [path] : [];
  });
}
