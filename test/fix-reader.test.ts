import { describe, expect, test, vi } from 'vitest';

const counted = vi.hoisted(() => ({ texts: [] as string[] }));
vi.mock('../src/parse/lines.ts', async (importOriginal) => {
  const lines = await importOriginal<typeof import('../src/parse/lines.ts')>();
  return {
    ...lines,
    lineStarts: (text: string) => {
      counted.texts.push(text);
      return lines.lineStarts(text);
    },
  };
});

const { createSession, defaultSettings, fixReader, rules } = await import('../src/index.ts');

const pod = (name: string) => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
  annotations:
    enabled: yes
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.0.0
      ports:
        - containerPort: 8080
        - containerPort: 8080
`;

describe('a file with many fixes', () => {
  test('has its lines counted once for all of them', () => {
    const session = createSession({ rules, settings: defaultSettings });
    const text = Array.from({ length: 20 }, (_, n) => pod(`web-${n}`)).join('---\n');
    session.set('pods.yaml', text);
    const { findings } = session.outcome();
    counted.texts.length = 0;
    const fixOf = fixReader({ findings, textOf: session.textOf });
    const fixes = findings.map(fixOf).filter((fix) => fix !== undefined);
    expect(fixes.length).toBeGreaterThanOrEqual(20);
    expect(counted.texts.filter((one) => one === text)).toHaveLength(1);
  });
});
