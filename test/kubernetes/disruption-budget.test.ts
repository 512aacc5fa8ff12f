import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { type BudgetedPods, budgetStatus } from '../../src/kubernetes/disruption-budget.ts';
import { createSession } from '../../src/session.ts';
import { defaultSettings } from '../../src/settings.ts';

const folder = 'fixtures/cluster/services';
const worlds: Readonly<
  Record<string, { readonly runs: { readonly file: { readonly pdbs?: Readonly<Record<string, Budgets>> } } }>
> = JSON.parse(readFileSync(`${folder}/services.json`, 'utf8'));
type Budgets = Readonly<Record<string, Readonly<Record<string, number>>>>;
const withBudgets = Object.keys(worlds).filter((name) => worlds[name]?.runs.file.pdbs);

describe('what the disruption controller of Kubernetes 1.32 said', () => {
  test.each(withBudgets)('in the world %s', (name) => {
    const session = createSession({ rules: [], settings: { ...defaultSettings, complete: true, minorVersion: 32 } });
    session.set(`${name}.yaml`, readFileSync(`${folder}/${name}.yaml`, 'utf8'));
    const { graph } = session.outcome();
    for (const budget of graph.ofKind('PodDisruptionBudget')) {
      const spec = budget.at.get('spec');
      const selector = { matchLabels: spec.get('selector').get('matchLabels').labels() };
      const groups = graph.selectPods({ selecting: budget, selector }).workloads.map(
        ({ resource, replicas = 0 }): BudgetedPods => ({
          pods: replicas,
          scale: resource.kind === 'Pod' ? undefined : replicas,
        }),
      );
      const status = budgetStatus(
        { minAvailable: spec.get('minAvailable').scalar(), maxUnavailable: spec.get('maxUnavailable').scalar() },
        groups,
      );
      const { currentHealthy: _, ...recorded } = worlds[name]?.runs.file.pdbs?.[budget.namespace]?.[budget.name] ?? {};
      expect(status).toMatchObject(recorded);
      expect(Object.keys(recorded)).toHaveLength(3);
    }
  });

  test('is there for several worlds', () => {
    expect(withBudgets.length).toBeGreaterThanOrEqual(5);
  });
});

describe('the disruptions that are allowed', () => {
  const of = (...scales: number[]) => scales.map((scale) => ({ pods: scale, scale }));

  it.each<[string, Parameters<typeof budgetStatus>, number]>([
    ['half of three, rounded up, stay', [{ minAvailable: '50%' }, of(3)], 1],
    ['a small part of one pod is the pod', [{ minAvailable: '1%' }, of(1)], 0],
    ['a third of four, rounded up, may go', [{ maxUnavailable: '33%' }, of(4)], 2],
    ['part of a pod is a pod that may go', [{ maxUnavailable: '1%' }, of(1)], 1],
    ['none may go', [{ maxUnavailable: 0 }, of(5)], 0],
    ['more than there are may go', [{ maxUnavailable: 9 }, of(5)], 5],
    ['two workloads count together', [{ minAvailable: 3 }, of(2, 3)], 2],
    [
      'all of a DaemonSet but two, by number',
      [{ minAvailable: 2 }, [{ pods: 3, scale: undefined, isUnscalable: true }]],
      1,
    ],
    ['nothing is said', [{}, of(3)], 0],
  ])('%s', (_title, question, allowed) => {
    expect(budgetStatus(...question)?.disruptionsAllowed).toBe(allowed);
  });

  it('are none where pods are not counted', () => {
    const bare = [{ pods: 2, scale: undefined }];
    expect(budgetStatus({ maxUnavailable: 1 }, bare)).toMatchObject({ disruptionsAllowed: 0, uncounted: 'bare' });
    const daemons = [{ pods: 3, scale: undefined, isUnscalable: true }, ...of(2)];
    expect(budgetStatus({ minAvailable: '50%' }, daemons)).toMatchObject({
      disruptionsAllowed: 0,
      uncounted: 'unscalable',
    });
  });

  it('are unknown for what the API server refuses', () => {
    expect(budgetStatus({ minAvailable: 'half' }, of(3))).toBeUndefined();
    expect(budgetStatus({ maxUnavailable: '1' }, of(3))).toBeUndefined();
  });
});
