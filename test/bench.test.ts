import { describe, expect, test } from 'vitest';
import { contenders } from '../bench/contenders.ts';
import type { RowResult } from '../bench/measure-row.ts';
import { meters } from '../bench/memory-meter.ts';
import { readOptions } from '../bench/options.ts';
import { withSection } from '../bench/readme-section.ts';
import { growthExponent, median, quantile } from '../bench/statistics.ts';
import {
  duration,
  growthTable,
  growthText,
  markdownTable,
  plainTable,
  reasons,
  rowTable,
  summaryTable,
  targetTable,
  threadsTable,
} from '../bench/tables.ts';
import { judge, ratioTo } from '../bench/targets.ts';

const thousand: RowResult = {
  name: '1000',
  title: '1,000 files',
  input: { folder: 'shop', files: 1_000, bytes: 2_000_000, largest: 400_000 },
  resources: 1_400,
  findings: 430,
  rounds: 7,
  results: [
    { name: 'kubeworthy', outcome: { milliseconds: 1_200, memory: 120_000_000 } },
    { name: 'kubeconform', outcome: { milliseconds: 2_000, memory: 60_000_000 } },
    { name: 'kube-linter', outcome: { milliseconds: 800, memory: undefined } },
    { name: 'kube-score', outcome: { reason: 'gave up' } },
  ],
  phases: [],
};

describe('the middle', () => {
  test('is that of the numbers in order', () => {
    expect(median([30, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(3);
    expect(median([])).toBeNaN();
  });

  test('is one of the shares that can be asked for', () => {
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(10);
    expect(quantile([1, 2, 3, 4], 1)).toBe(4);
  });
});

describe('the growth exponent', () => {
  const samples = (costOf: (count: number) => number) =>
    [1_000, 10_000, 100_000].map((count) => ({ count, cost: costOf(count) }));

  test.each([
    ['in proportion', (count: number) => 0.3 * count, 1],
    ['with the square', (count: number) => count ** 2, 2],
    ['not at all', () => 40, 0],
  ])('of what grows %s', (_, costOf, exponent) => {
    expect(growthExponent(samples(costOf))).toBeCloseTo(exponent, 10);
  });

  test('weighs all sizes, not the first and the last only', () => {
    const bent = [
      { count: 1, cost: 1 },
      { count: 10, cost: 1 },
      { count: 100, cost: 100 },
    ];
    expect(growthExponent(bent)).toBeCloseTo(1);
    expect(growthExponent([{ count: 1, cost: 1 }])).toBeNaN();
  });
});

describe('the tables', () => {
  test('of a row show every program, and why one is left out', () => {
    expect(plainTable(rowTable(thousand))).toBe(
      [
        '                 time  memory  kubeworthy takes',
        'kubeworthy     1.20 s  120 MB',
        'kubeconform    2.00 s   60 MB            0.60 x',
        'kube-linter  800.0 ms       -            1.50 x',
        'kube-score          -       -           gave up',
        '',
      ].join('\n'),
    );
    expect(reasons([thousand])).toEqual(['1,000 files: kube-score gave up']);
  });

  test('of all rows have a column for each program', () => {
    expect(markdownTable(summaryTable([thousand]))).toBe(
      [
        '| work | time | memory | to kubeconform | to kube-linter | to kube-score |',
        '| --- | ---: | ---: | ---: | ---: | ---: |',
        '| 1,000 files | 1.20 s | 120 MB | 0.60 x | 1.50 x | not comparable |',
        '',
      ].join('\n'),
    );
  });

  test('of threads have a column for each number of them', () => {
    const results = [
      { threads: 1, milliseconds: 900, memory: 100_000_000 },
      { threads: 2, milliseconds: 500, memory: 160_000_000 },
    ];
    expect(threadsTable([{ title: '12,000 files', results }])).toEqual([
      ['work', '1 thread', '2 threads'],
      ['12,000 files', '900.0 ms, 100 MB', '500.0 ms, 160 MB'],
    ]);
  });

  test('say in words how it grows, and by what that was measured', () => {
    const steps = [1_000, 100_000].map((files) => ({
      files,
      milliseconds: files,
      userSeconds: undefined,
      memory: files,
    }));
    expect(growthText({ steps, time: 1.02, memory: 0.7, lastStep: 1.1, isUserTime: false })).toBe(
      'From 1,000 to 100,000 files, time grows with exponent 1.02 (1.10 in the last step), memory with exponent 0.70.',
    );
    expect(growthText({ steps, time: 1.02, memory: undefined, lastStep: undefined, isUserTime: true })).toBe(
      'From 1,000 to 100,000 files, CPU time of user grows with exponent 1.02.',
    );
  });

  test('do not tell how it grows when a run failed', () => {
    const steps = [1_000, 100_000].map((files) => ({
      files,
      milliseconds: files > 10_000 ? undefined : files,
      userSeconds: undefined,
      memory: undefined,
    }));
    const growth = { steps, time: undefined, memory: undefined, lastStep: undefined, isUserTime: false };
    expect(growthText(growth)).toBe('How it grows from 1,000 to 100,000 files is not known: a run failed.');
    expect(growthTable(growth)[2]).toEqual(['100,000', 'failed', '-', '-']);
    const verdicts = judge(new Set(['growth']), { rows: [], growth, editor: undefined });
    expect(verdicts.map(({ isMet }) => isMet)).toEqual([false]);
  });

  test('have bars of cells escaped, and seconds from one on', () => {
    expect(markdownTable([['a'], ['b|c']])).toContain('| b\\|c |');
    expect([duration(12.34), duration(999.94), duration(1234)]).toEqual(['12.3 ms', '999.9 ms', '1.23 s']);
  });
});

describe('the targets', () => {
  const measured = { rows: [thousand], growth: undefined, editor: undefined };

  test('are judged by the ratio of times', () => {
    expect(ratioTo(thousand, 'kubeconform')).toBeCloseTo(0.6);
    expect(judge(new Set(['1000']), measured).map(({ target, isMet }) => [target.unit, isMet])).toEqual([
      ['x kubeconform', true],
      ['x kube-linter', false],
    ]);
  });

  test('are not met when nothing was measured that could tell', () => {
    const without = { ...thousand, results: thousand.results.slice(0, 1) };
    const verdicts = judge(new Set(['1000', 'growth', 'editor']), { ...measured, rows: [without] });
    expect(verdicts.map(({ measured, isMet }) => [measured, isMet])).toEqual(
      Array.from({ length: 4 }, () => [undefined, false]),
    );
    expect(targetTable(verdicts)[1]).toEqual(['1,000 files', 'at most 0.65 x kubeconform', 'not measured', 'NOT MET']);
  });

  test('of memory are in megabytes', () => {
    const large = { ...thousand, name: '12000' };
    const verdicts = judge(new Set(['12000']), { ...measured, rows: [large] });
    const found = verdicts.find(({ target }) => target.unit === 'MB');
    expect(found).toMatchObject({ measured: 120, isMet: true });
  });

  test('are those of the rows that were asked for', () => {
    expect(judge(new Set(), measured)).toEqual([]);
  });
});

describe('the command line', () => {
  const known = ['1', '50', 'crd', 'editor'];

  test('means all rows when it names none', () => {
    expect([...readOptions([], known).rows]).toEqual(known);
    expect([...readOptions(['--check'], known).rows]).toEqual(known);
  });

  test('picks rows by name, and takes other words for paths', () => {
    expect(readOptions(['crd', '1'], known)).toEqual({
      rows: new Set(['crd', '1']),
      paths: [],
      isCheck: false,
      isWrite: false,
      seed: 1,
    });
    const { rows, paths } = readOptions(['manifests/', '--seed', '3'], known);
    expect([[...rows], paths]).toEqual([[], ['manifests/']]);
  });

  test('refuses what it cannot keep', () => {
    expect(() => readOptions(['manifests/', '--write'], known)).toThrow('not about other paths');
    expect(() => readOptions(['--seed', 'x'], known)).toThrow("not 'x'");
    expect(() => readOptions(['--wirte'], known)).toThrow('--wirte');
  });
});

describe('the table in the README', () => {
  const begin = '<!-- bench: measured by `npm run bench -- --write` -->\n';

  test('takes the place of the one before', () => {
    const text = `# Speed\n\n${begin}old\n<!-- end of bench -->\n\nmore\n`;
    expect(withSection(text, 'new\n')).toBe(`# Speed\n\n${begin}new\n<!-- end of bench -->\n\nmore\n`);
  });

  test('is not written anywhere else', () => {
    for (const text of ['# Speed\n', `${begin}old\n`, `<!-- end of bench -->\n${begin}`])
      expect(() => withSection(text, 'new\n')).toThrow('has no place');
  });
});

describe('a program that is compared', () => {
  const observed = (stderr: string) => ({
    code: 1,
    milliseconds: 20,
    memory: undefined,
    userSeconds: undefined,
    stderr,
  });
  const named = (name: string) => contenders.find((contender) => contender.name === name);

  test('has read something, or its time says nothing', () => {
    const summary = (valid: number, invalid: number, errors: number) =>
      JSON.stringify({ resources: [], summary: { valid, invalid, errors, skipped: 3 } }, undefined, 2);
    const kubeconform = named('kubeconform');
    expect(kubeconform?.shirks?.(observed(''), summary(0, 0, 4))).toBe('read no object');
    expect(kubeconform?.shirks?.(observed(''), summary(0, 7, 0))).toBeUndefined();
    expect(named('kube-linter')?.shirks?.(observed('Warning: no valid objects found.\n'), '')).toContain('10 MiB');
    const failure = 'Failed to score files: failed to parse files: Failed to parse apps/v1, Kind=StatefulSet\n';
    expect(named('kube-score')?.shirks?.(observed(failure), '')).toContain('cannot read');
  });

  test('is not asked about what it is known to skip', () => {
    const input = { folder: 'shop', files: 2, bytes: 21_000_000, largest: 20_000_000 };
    expect(named('kube-linter')?.refuses?.(input)).toContain('10 MiB');
    expect(named('kube-linter')?.refuses?.({ ...input, largest: 1_000 })).toBeUndefined();
  });
});

describe('the peak of memory', () => {
  const [gnu, bsd] = meters;

  test('is read from what the time of GNU says, in kilobytes', () => {
    const text = `kubeworthy: 2 rules were left aside
Command exited with non-zero status 1
	Command being timed: "node dist/cli.cjs shop"
	User time (seconds): 7.40
	System time (seconds): 0.52
	Elapsed (wall clock) time (h:mm:ss or m:ss): 0:12.83
	Maximum resident set size (kbytes): 356576
	Average resident set size (kbytes): 0
`;
    expect(gnu?.read(text)).toEqual({ memory: 356_576 * 1024, userSeconds: 7.4 });
  });

  test('is read from what the time of BSD says, in bytes', () => {
    const text = `        0.07 real         0.05 user         0.01 sys
            41107456  maximum resident set size
                   0  average shared memory size
`;
    expect(bsd?.read(text)).toEqual({ memory: 41_107_456, userSeconds: 0.05 });
  });

  test('is unknown where neither speaks', () => {
    for (const meter of meters) expect(meter.read('')).toEqual({ memory: undefined, userSeconds: undefined });
  });
});
