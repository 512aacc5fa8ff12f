import { existsSync, writeFileSync } from 'node:fs';
import { areas } from '../rule.ts';

const [, , target = ''] = process.argv;
const [area = '', id = ''] = target.split('/');
if (!areas.some((known) => known === area) || !/^[a-z]+(-[a-z0-9]+)+$/.test(id)) {
  console.error(
    `usage: npm run new-rule -- <area>/<id>\nareas: ${areas.join(', ')}\nan id names the problem and reads well after "ignore", such as 'claim-stays-pending'`,
  );
  process.exit(2);
}
const path = `rules/${area}/${id}.ts`;
if (existsSync(path)) {
  console.error(`'${path}' exists`);
  process.exit(2);
}

// The empty texts fail the contract test until somebody fills them in.
writeFileSync(
  path,
  `import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: '${id}',
  area: '${area}',
  severity: 'warning',
  since: '0.1.0',
  // 'graph' when the rule has to know other resources
  scope: 'resource',
  docs: {
    summary: '',
    why: '',
    instead: '',
    refs: [],
  },
  messages: {
    found: (a: { name: string }) => \`'\${a.name}' ...\`,
  },
  examples: {
    bad: [
      {
        title: 'the situation in words',
        yaml: \`
apiVersion: v1
kind: Pod
metadata: { name: web } # expect: found
\`,
      },
    ],
    good: [
      {
        // Init and ephemeral containers? a List? a missing namespace? a CronJob? two namespaces? numbers as text? anchors?
        title: 'the trap in words',
        yaml: \`
apiVersion: v1
kind: Pod
metadata: { name: api }
\`,
      },
    ],
  },
  visit({ report }) {
    return {
      container(container) {
        if (container.name === '') report(container.at, 'found', { name: container.name });
      },
    };
  },
});
`,
);
console.log(`wrote ${path}; next: fill it in, npm run gen, npm test`);
