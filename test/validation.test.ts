import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import type { Finding } from '../src/rule.ts';
import { createSession } from '../src/session.ts';
import { defaultSettings } from '../src/settings.ts';

/** What an API server of Kubernetes 1.32 said of a manifest, the last document of its file. */
interface Answer {
  readonly file: string;
  readonly accepted: boolean;
  readonly message: string | null;
  readonly warnings: readonly string[];
}

const folder = 'fixtures/cluster/validation';
const answers: readonly Answer[] = JSON.parse(readFileSync(`${folder}/answers.json`, 'utf8'));
const readme = readFileSync('fixtures/cluster/README.md', 'utf8');

/** Manifests about which we disagree, each with its reason in the README beside them. */
const exceptions = new Set([...readme.matchAll(/^\| `([\w.-]+\.yaml)` \|/gm)].map(([, file]) => file));

function findingsIn(file: string): readonly Finding[] {
  const session = createSession({ rules, settings: { ...defaultSettings, minorVersion: 32 } });
  session.set(file, readFileSync(`${folder}/${file}`, 'utf8'));
  return session.outcome().findings;
}

function errorsIn(file: string): readonly Finding[] {
  return findingsIn(file).filter(({ severity }) => severity === 'error');
}

const words = ({ rule, path, message }: Finding) => `${rule} at ${path.join('.')}: ${message}`;

describe('an error is found if and only if the API server refused the manifest', () => {
  test.each(answers.filter(({ file }) => !exceptions.has(file)).map((answer) => [answer.file, answer] as const))(
    '%s',
    (file, { accepted, message }) => {
      const errors = errorsIn(file);
      if (accepted) expect(errors.map(words)).toEqual([]);
      else expect(errors.length, message ?? '').toBeGreaterThan(0);
    },
  );

  test('but for a few, which are listed with the reason', () => {
    const disagreed = answers.filter(({ file, accepted }) => errorsIn(file).length > 0 === accepted);
    expect(disagreed.map(({ file }) => file).sort()).toEqual([...exceptions].sort());
    expect(answers.length - exceptions.size).toBeGreaterThanOrEqual(500);
  });

  test('and every manifest has an answer', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    expect(files.sort()).toEqual(answers.map(({ file }) => file).sort());
  });
});

/** The fields that the server names in a message, as our paths: `spec.containers[0].ports` is `spec.containers.0.ports`. */
function fieldsNamed(message: string): readonly string[] {
  const named = [...message.matchAll(/(?:^|[:*] )([a-zA-Z]+(?:\.[\w-]+|\[[^\]]*\])*): (?=[A-Z])/g)].map(
    ([, field = '']) => field,
  );
  const unknown = [...message.matchAll(/unknown field "([^"]+)"/g)].map(([, field = '']) => field);
  return [...named, ...unknown].map((field) => field.replace(/\[([^\]]*)\]/g, '.$1'));
}

/** The server leaves out numbers of items, calls lists of addresses otherwise, and names what is not there. */
function standsOn(path: string, field: string): boolean {
  const plain = (text: string) => text.replace(/\.\d+(?=\.|$)/g, '').toLowerCase();
  const [ours, theirs] = [plain(path), plain(field)];
  return ours === theirs || ours.startsWith(`${theirs}.`) || otherNames[theirs] === ours;
}

/**
 * Fields by which the server means others: it has filled in `clusterIPs` from `clusterIP` before it looks, keeps a field
 * of the pod in its security context, forgets the list that a file of a volume stands in and the requests of a claim, and
 * misses what is in a role reference rather than the whole of it.
 */
const otherNames: Readonly<Record<string, string>> = {
  'spec.clusterips': 'spec.clusterip',
  'spec.resources.storage': 'spec.resources.requests.storage',
  'roleref.kind': 'roleref',
  'spec.securitycontext.shareprocessnamespace': 'spec.shareprocessnamespace',
  'spec.volumes.downwardapi.fieldref.fieldpath': 'spec.volumes.downwardapi.items.fieldref.fieldpath',
  'spec.volumes.downwardapi.resourcefieldref.containername':
    'spec.volumes.downwardapi.items.resourcefieldref.containername',
};

describe('the finding stands on the field that the API server names', () => {
  const refused = answers.filter(
    ({ file, accepted, message }) => !accepted && !exceptions.has(file) && fieldsNamed(message ?? '').length > 0,
  );

  test('which it does in most of its answers', () => {
    expect(refused.length).toBeGreaterThan(230);
  });

  test.each(refused.map((answer) => [answer.file, answer] as const))('%s', (file, { message }) => {
    const fields = fieldsNamed(message ?? '');
    const errors = errorsIn(file);
    const placed = errors.filter(({ path }) => fields.some((field) => standsOn(path.join('.'), field)));
    expect(placed.length, `${message}\n${errors.map(words).join('\n')}`).toBeGreaterThan(0);
  });
});

describe('a warning of the API server is a warning of ours', () => {
  test.each(answers.filter(({ warnings }) => warnings.length > 0).map((answer) => [answer.file, answer] as const))(
    '%s',
    (file, { warnings }) => {
      const told = findingsIn(file).filter(({ severity }) => severity !== 'info');
      expect(told.length, warnings.join('\n')).toBeGreaterThan(0);
    },
  );
});
