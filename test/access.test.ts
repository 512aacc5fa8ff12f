import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { createSession } from '../src/session.ts';
import { defaultSettings } from '../src/settings.ts';

/** The pods that the finding about a binding of cluster-admin shows. */
function podsShown(subject: string, podSpec: string): readonly string[] {
  const session = createSession({ rules, settings: { ...defaultSettings, profile: 'all' } });
  session.set(
    'shop.yaml',
    `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: administrators, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }
subjects: [{ ${subject} }]
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec: { ${podSpec}containers: [{ name: web, image: ghcr.io/shop/web:2.4.1 }] }
`,
  );
  const found = session.outcome().findings.filter(({ rule }) => rule === 'cluster-admin-bound');
  return found.flatMap(({ related }) => related.map(({ note }) => note));
}

describe('a binding of cluster-admin shows the pods that run with its rights', () => {
  const shown = ["Pod 'web' runs with these rights"];

  test('by the name of their account', () => {
    expect(podsShown('kind: ServiceAccount, name: worker', 'serviceAccountName: worker, ')).toEqual(shown);
  });

  test('by the name under the old field', () => {
    expect(podsShown('kind: ServiceAccount, name: worker', 'serviceAccount: worker, ')).toEqual(shown);
  });

  test('of the default account, which pods have that name none', () => {
    expect(podsShown('kind: ServiceAccount, name: default', '')).toEqual(shown);
  });

  test('but not those whose account only has the name of a person', () => {
    expect(podsShown('kind: User, name: worker', 'serviceAccountName: worker, ')).toEqual([]);
  });
});
