import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver';
import type { Graph } from '../graph/graph.ts';
import type { WrittenFix } from '../index.ts';
import { scalarAt } from '../parse/scalar-at.ts';
import type { Finding } from '../rule.ts';
import { ignoreEdit } from './ignore-edit.ts';
import { protocolRange } from './positions.ts';

/** Opens the page of a rule; the editor is asked to show it. */
export const openRuleCommand = 'kubeworthy.openRule';

export interface CodeActionInput {
  readonly uri: string;
  readonly file: string;
  readonly text: string;
  readonly graph: Graph;
  /** The findings of the file, and what the editor shows of them where the cursor is. */
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
  /** The fix of a finding, if it has one that can be made. */
  readonly fixOf: (finding: Finding) => WrittenFix | undefined;
}

/** All that is safe is mended, as on saving: editors ask for it by this name. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.kubeworthy`;

/** What can be done about the findings under the cursor. */
export function codeActionsFor(input: CodeActionInput): readonly CodeAction[] {
  return input.diagnostics.flatMap((diagnostic) => {
    const finding = input.findings.find((one) => isShownAs(one, diagnostic));
    if (finding === undefined) return [];
    return [
      ...fixAction(finding, diagnostic, input),
      ...ignoreAction(finding, diagnostic, input),
      openAction(finding, diagnostic),
    ];
  });
}

function isShownAs({ rule, message, range }: Finding, diagnostic: Diagnostic): boolean {
  const { start } = protocolRange(range);
  const shown = diagnostic.range.start;
  return (
    diagnostic.code === rule &&
    diagnostic.message === message &&
    start.line === shown.line &&
    start.character === shown.character
  );
}

function fixAction(finding: Finding, diagnostic: Diagnostic, { uri, fixOf }: CodeActionInput): readonly CodeAction[] {
  const fix = fixOf(finding);
  if (fix === undefined) return [];
  return [
    {
      title: capitalized(fix.title),
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      diagnostics: [diagnostic],
      edit: { changes: { [uri]: fix.edits.map(editorEdit) } },
    },
  ];
}

/** One action that mends all that is safe in a file; none where there is nothing. */
export function fixAllAction(uri: string, edits: WrittenFix['edits']): readonly CodeAction[] {
  if (edits.length === 0) return [];
  return [{ title: 'Fix all that is safe', kind: fixAllKind, edit: { changes: { [uri]: edits.map(editorEdit) } } }];
}

function editorEdit({ range, newText }: WrittenFix['edits'][number]): TextEdit {
  return { range: protocolRange(range), newText };
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function ignoreAction(finding: Finding, diagnostic: Diagnostic, input: CodeActionInput): readonly CodeAction[] {
  const { file, text, uri, graph } = input;
  const { start, end } = finding.range;
  const documents = graph.resources.filter((one) => one.file === file).map(({ at }) => at.document);
  const edit = ignoreEdit({
    file,
    text,
    rule: finding.rule,
    span: { start: start.offset, end: end.offset },
    isInScalar: (offset) => documents.some((document) => scalarAt(document, offset) !== undefined),
  });
  if (edit === undefined) return [];
  return [
    {
      title: `Ignore ${finding.rule} here`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: { changes: { [uri]: [edit] } },
    },
  ];
}

function openAction({ rule, help }: Finding, diagnostic: Diagnostic): CodeAction {
  const title = `Explain ${rule}`;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command: openRuleCommand, arguments: [help] },
  };
}
