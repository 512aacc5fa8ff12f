import type { Diagnostic } from 'vscode-languageserver';
import { rules } from '../index.ts';
import type { Area, Finding } from '../rule.ts';
import { configTroubleOf } from './config-trouble.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { Workspace } from './workspace.ts';

/** What is said of a file; the id changes when that does. */
export interface Posting {
  readonly id: string;
  readonly items: readonly Diagnostic[];
}

/** The diagnostics of all files of the workspace, as they were worked out last. */
export interface DiagnosticsBoard {
  /** Works them out again, and answers the addresses of the files of which something else is said now. */
  renew(silent: ReadonlySet<Area>): readonly string[];
  /** What is said of a file; of one without findings an empty list. */
  of(uri: string): Posting;
  readonly uris: readonly string[];
}

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

export function createDiagnosticsBoard(workspace: Workspace): DiagnosticsBoard {
  const postings = new Map<string, Posting & { readonly key: string }>();
  let count = 0;

  return {
    renew(silent) {
      const now = new Map<string, Diagnostic[]>();
      for (const folder of workspace.folders) {
        const uriOf = (file: string) => workspace.uriOf(folder, file);
        const add = (file: string, item: Diagnostic) => {
          const uri = uriOf(file);
          const list = now.get(uri);
          if (list) list.push(item);
          else now.set(uri, [item]);
        };
        for (const finding of folder.outcome().findings) {
          if (isSilent(finding, silent)) continue;
          add(finding.file, diagnosticOf(finding, { uriOf, tagOf: (rule) => ruleById.get(rule)?.tag }));
        }
        const trouble = configTroubleOf(folder.configTrouble());
        if (trouble !== undefined) add(trouble.file, trouble.diagnostic);
      }
      return [...new Set([...postings.keys(), ...now.keys()])].filter((uri) => post(uri, now.get(uri) ?? []));
    },
    of: (uri) => postings.get(uri) ?? { id: 'none', items: [] },
    get uris() {
      return [...postings.keys()];
    },
  };

  /** Whether it differs from what was said before. */
  function post(uri: string, items: readonly Diagnostic[]): boolean {
    const key = JSON.stringify(items);
    if ((postings.get(uri)?.key ?? '[]') === key) return false;
    postings.set(uri, { key, items, id: String(++count) });
    return true;
  }
}

function isSilent({ rule }: Finding, silent: ReadonlySet<Area>): boolean {
  const area = ruleById.get(rule)?.area;
  return area !== undefined && silent.has(area);
}
