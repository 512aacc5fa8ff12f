import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'custom-value-invalid',
  area: 'structure',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A part of a custom resource is not as its definition asks',
    why: 'The definition of the kind says what must hold of several fields together: one of them, only one of them, or not all of them. The API server refuses the object.',
    instead: 'Look at the conditions (`anyOf`, `oneOf`, `not`, `allOf`) of the definition for this part.',
    unless:
      'Rules in CEL (`x-kubernetes-validations`) are not evaluated: a note says how many were left aside, and how many patterns are too large to be tried.',
    refs: [
      'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema',
    ],
  },
  messages: {
    none: (a: { field: string }) => `${a.field} fulfils none of the conditions that its definition lists (anyOf)`,
    one: (a: { field: string }) => `${a.field} must fulfil exactly one condition of its definition (oneOf)`,
    not: (a: { field: string }) => `${a.field} is what its definition rules out (not)`,
    all: (a: { field: string }) => `${a.field} does not fulfil all conditions of its definition (allOf)`,
  },
  examples: {
    bad: [
      {
        title: 'where a backup goes, and what it keeps',
        yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: backups.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { kind: Backup, plural: backups }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                target:
                  type: object
                  properties: { bucket: { type: string }, volume: { type: string } }
                  oneOf: [{ required: [bucket] }, { required: [volume] }]
                source:
                  type: object
                  properties: { claim: { type: string }, selector: { type: string } }
                  anyOf: [{ required: [claim] }, { required: [selector] }]
                name: { type: string, not: { enum: [latest] } }
                keep: { type: integer, allOf: [{ minimum: 1 }, { maximum: 9 }] }
---
apiVersion: shop.example/v1
kind: Backup
metadata: { name: nightly }
spec:
  target: { bucket: shop, volume: backup } # expect: one
  source: {} # expect: none
  name: latest # expect: not
  keep: 12 # expect: all
`,
      },
    ],
    good: [
      {
        title: 'one target, and a resource whose definition is elsewhere',
        yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: backups.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { kind: Backup, plural: backups }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                bucket: { type: string }
                volume: { type: string }
              oneOf: [{ required: [bucket] }, { required: [volume] }]
---
apiVersion: shop.example/v1
kind: Backup
metadata: { name: nightly }
spec: { bucket: shop }
---
apiVersion: velero.io/v1
kind: Backup
metadata: { name: nightly }
spec: { anything: true }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      structure(trouble) {
        if (trouble.code !== 'unmet-condition') return;
        const { at, field, keyword } = trouble;
        if (keyword === 'anyOf') report(at, 'none', { field });
        if (keyword === 'oneOf') report(at, 'one', { field });
        if (keyword === 'not') report(at, 'not', { field });
        if (keyword === 'allOf') report(at, 'all', { field });
      },
    };
  },
});
