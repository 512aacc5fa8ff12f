import { defineRule, type ResourceOf } from '../../src/rule.ts';
import { textOf, valueAt } from './_secret-values.ts';

export default defineRule({
  id: 'secret-line-break',
  area: 'config',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A password or a token ends with a line break that nobody meant',
    why: 'The line break is part of the value. `echo secret | base64` adds one, as does a block scalar with `|`: the program logs in with a password that ends with it, and is refused.',
    instead: 'Make the value with `echo -n` or `printf`, or write it into `stringData` in quotes or with `|-`.',
    unless: 'The key holds a file that has a single line; keys with an extension are taken for files.',
    refs: ['https://kubernetes.io/docs/tasks/configmap-secret/managing-secret-using-config-file/'],
  },
  messages: {
    break: (a: { key: string }) => `the value of '${a.key}' ends with a line break`,
  },
  examples: {
    bad: [
      {
        title: 'the output of echo',
        yaml: `
apiVersion: v1
kind: Secret
metadata: { name: database }
data:
  password: czNjcmV0Cg== # expect: break
`,
      },
    ],
    good: [
      {
        title: 'values without one, and files, which end with one',
        yaml: `
apiVersion: v1
kind: Secret
metadata: { name: database }
data:
  password: czNjcmV0
stringData:
  user: shop
  pgpass.conf: |
    *:*:*:shop:s3cret
  hosts: |
    database-0
    database-1
`,
      },
    ],
  },
  visit({ report }) {
    return {
      Secret(secret) {
        for (const key of keysOf(secret)) {
          const text = textOf(secret, key) ?? '';
          if (!/[./]/.test(key) && /^[^\r\n]+\r?\n$/.test(text)) report(valueAt(secret, key), 'break', { key });
        }
      },
    };
  },
});

function keysOf({ at }: ResourceOf<'Secret'>): readonly string[] {
  const names = [at.get('data'), at.get('stringData')].flatMap((field) => field.entries().map(([key]) => key));
  return [...new Set(names)];
}
