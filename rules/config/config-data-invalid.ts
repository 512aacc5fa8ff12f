import { type At, bytesOfBase64, defineRule, isMapping, type ResourceOf, utf8Length } from '../../src/rule.ts';

export default defineRule({
  id: 'config-data-invalid',
  area: 'config',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A ConfigMap has a key twice, or it or a Secret holds more than a mebibyte',
    why: 'Keys of `data` and of `binaryData` become files of one folder, so each may stand in one of the two only, and all values together may take 1 MiB, of Secrets as they are decoded: the API server refuses the object. Objects are kept in the memory of every API server.',
    instead:
      'Keep a key in one of the two. Put large files into the image or into a volume, or split them over several objects.',
    refs: [
      'https://kubernetes.io/docs/concepts/configuration/configmap/#motivation',
      'https://kubernetes.io/docs/concepts/configuration/secret/#restriction-data-size',
    ],
  },
  options: {
    mostBytes: {
      type: 'integer',
      default: 1_048_576,
      minimum: 1,
      doc: 'How many bytes the values of one object may take; the API server allows 1048576.',
    },
  },
  messages: {
    both: (a: { key: string }) => `key '${a.key}' stands in binaryData, too, and may stand in one of the two only`,
    large: (a: { kind: string; size: number; most: number }) =>
      `the ${a.kind} holds ${a.size} bytes, and ${a.most} are the most`,
  },
  examples: {
    bad: [
      {
        title: 'a file as text and as bytes',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data:
  logo.svg: <svg/> # expect: both
binaryData:
  logo.svg: PHN2Zy8+
`,
      },
      {
        title: 'more in a Secret than is allowed',
        options: { mostBytes: 10 },
        yaml: `
apiVersion: v1
kind: Secret
metadata: { name: geo }
data: # expect: large
  countries.db: QUJDREVGR0hJSktMTU5P
`,
      },
    ],
    good: [
      {
        title: 'different keys, and a Secret in which stringData wins',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data: { index.html: <html/> }
binaryData: { logo.png: iVBORw== }
---
apiVersion: v1
kind: Secret
metadata: { name: web }
data: { token: YQ== }
stringData: { token: a }
`,
      },
    ],
  },
  visit({ report, options: { mostBytes: most } }) {
    return {
      ConfigMap({ at, kind }) {
        const [plain, binary] = [at.get('data'), at.get('binaryData')];
        if (isMapping(binary.value))
          for (const [key, value] of plain.entries())
            if (Object.hasOwn(binary.value, key)) report(value.key, 'both', { key });
        const size = textSize(plain) + base64Size(binary);
        if (size > most) report(at.get('data').exists ? plain.key : binary.key, 'large', { kind, size, most });
      },
      Secret({ at, kind }: ResourceOf<'Secret'>) {
        const size = textSize(at.get('stringData')) + base64Size(at.get('data'));
        if (size > most)
          report(at.get('data').exists ? at.get('data').key : at.get('stringData').key, 'large', { kind, size, most });
      },
    };
  },
});

/** `MaxSecretSize` in pkg/apis/core/types.go; `ValidateConfigMap` in pkg/apis/core/validation/validation.go */
type Bag = At<Readonly<Record<string, string>> | undefined>;

function textSize(bag: Bag): number {
  return sum(bag, utf8Length);
}

function base64Size(bag: Bag): number {
  return sum(bag, bytesOfBase64);
}

function sum(bag: Bag, sizeOf: (text: string) => number): number {
  return bag.entries().reduce((total, [, value]) => total + sizeOf(value.text() ?? ''), 0);
}
