import { readFileSync } from 'node:fs';
import { rules } from '../../rules/index.ts';
import { createSession } from '../session.ts';
import { defaultSettings } from '../settings.ts';

const complete = process.argv.includes('--complete');
const filter = process.argv[2] && !process.argv[2].startsWith('--') ? new RegExp(process.argv[2]) : /./;
const answers = JSON.parse(readFileSync('fixtures/cluster/validation/answers.json', 'utf8'));
let ok = 0,
  n = 0,
  misplaced = 0;
for (const a of answers) {
  if (!filter.test(a.file)) continue;
  n++;
  const session = createSession({ rules, settings: { ...defaultSettings, minorVersion: 32, complete } });
  session.set(a.file, readFileSync(`fixtures/cluster/validation/${a.file}`, 'utf8'));
  const { findings } = session.outcome();
  const errors = findings.filter((f) => f.severity === 'error');
  const good = errors.length > 0 === !a.accepted;
  if (good) ok++;
  const said = errors.map((f) => `${f.rule} @${f.path.join('.')}: ${f.message}`);
  if (!good)
    console.log(
      `${a.accepted ? 'FALSE ALARM' : 'MISSED'} ${a.file}\n    server: ${a.message}\n${said.map((s) => `    we: ${s}`).join('\n')}`,
    );
  else if (!a.accepted) {
    const where =
      /: ((?:spec|metadata|data|stringData|subsets|roleRef|subjects|rules|webhooks|provisioner|parameters|value|type|binaryData|handler|allowedTopologies|volumeBindingMode|reclaimPolicy|mountOptions|endpoints|ports|addressType)[^:\s]*): /
        .exec(a.message)?.[1]
        ?.replace(/\[(\d+)\]/g, '.$1')
        .replace(/\[([^\]]+)\]/g, '.$1');
    const paths = errors.map((f) => f.path.join('.'));
    if (
      where &&
      !paths.some(
        (p) =>
          p === where ||
          p.startsWith(`${where}.`) ||
          (where.startsWith(p) && p.split('.').length >= where.split('.').length - 1),
      )
    ) {
      misplaced++;
      if (process.argv.includes('--places'))
        console.log(`MISPLACED ${a.file}\n    server: ${a.message}\n${said.map((s) => `    we: ${s}`).join('\n')}`);
    }
    if (process.argv.includes('--all'))
      console.log(`ok ${a.file}\n    server: ${a.message}\n${said.map((s) => `    we: ${s}`).join('\n')}`);
    if (errors.length > 1 && process.argv.includes('--double'))
      console.log(`DOUBLE ${a.file}\n    server: ${a.message}\n${said.map((s) => `    we: ${s}`).join('\n')}`);
  }
}
console.log(`${ok} of ${n} agree; ${misplaced} misplaced`);
