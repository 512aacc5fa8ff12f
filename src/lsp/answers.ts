import {
  CodeActionKind,
  type Connection,
  type Position,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { groupBy } from '../collections.ts';
import { fixReader, type Outcome, rules, safeEdits } from '../index.ts';
import { codeActionsFor, fixAllAction, fixAllKind } from './code-actions.ts';
import { completionsAt } from './completion.ts';
import { hoverText } from './hover.ts';
import { type Located, locate } from './located.ts';
import { offsetAt, protocolSpan } from './positions.ts';
import { faultOfNewText, type Renaming, renamingAt } from './rename.ts';
import { symbolsOf } from './symbols.ts';
import { definitionsOf, mentionsOf, type Spot } from './targets.ts';
import type { Workspace } from './workspace.ts';
import type { WorkspaceFolder } from './workspace-folder.ts';

/** `invalid params` of JSON-RPC. */
const invalidParams = -32602;

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

/** A file that an editor asks about, and what is known of it by now. */
interface AskedFile extends Pick<Outcome, 'graph' | 'findings'> {
  readonly uri: string;
  readonly folder: WorkspaceFolder;
  readonly path: string;
  readonly text: string;
}

/** A place that an editor asks about. */
interface AskedPlace extends AskedFile {
  readonly offset: number;
  readonly located: Located | undefined;
}

interface AtPlace {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** Answers what an editor asks about a place of a file, or about a file. */
export function answerQuestions(connection: Connection, workspace: Workspace): void {
  connection.onHover((asked) => {
    const place = placeOf(asked);
    if (place === undefined) return null;
    const { offset } = place;
    const findings = place.findings.filter(
      ({ range: { start, end } }) => start.offset <= offset && offset <= end.offset,
    );
    const { graph, located } = place;
    const contents = hoverText(
      { located, findings },
      { graph, textOf: place.folder.textOf, ruleOf: (id) => ruleById.get(id) },
    );
    return contents === undefined ? null : { contents };
  });

  connection.onDefinition((asked) => {
    const place = placeOf(asked);
    return place?.located === undefined ? [] : definitionsOf(place.graph, place.located).map(locationIn(place));
  });

  connection.onReferences((asked) => {
    const place = placeOf(asked);
    if (place?.located === undefined) return [];
    return mentionsOf(place.graph, place.located, asked.context.includeDeclaration).map(locationIn(place));
  });

  connection.onPrepareRename((asked) => {
    const place = placeOf(asked);
    const found = place && renamingOf(place);
    return found && { range: protocolSpan(place.text, found.here), placeholder: found.renaming.text };
  });

  connection.onRenameRequest((asked) => {
    const place = placeOf(asked);
    const found = place && renamingOf(place);
    if (place === undefined || found === undefined)
      throw new ResponseError(invalidParams, 'nothing refers to what stands here');
    const fault = faultOfNewText(found.renaming.what, asked.newName);
    if (fault !== undefined) throw new ResponseError(invalidParams, fault);
    return renameEdit(place.folder, found.renaming, asked.newName);
  });

  connection.onCompletion((asked) => {
    const place = placeOf(asked);
    if (place === undefined) return [];
    const { graph, path, text, offset, folder } = place;
    return [...completionsAt({ graph, file: path, text, offset, namespace: folder.namespace() })];
  });

  connection.onDocumentSymbol(({ textDocument }) => {
    const file = fileOf(textDocument.uri);
    return file === undefined ? [] : [...symbolsOf(file.graph, file.path, file.text)];
  });

  connection.onCodeAction(({ textDocument: { uri }, context: { diagnostics, only } }) => {
    const file = fileOf(uri);
    if (file === undefined) return [];
    const { path, text, graph, findings } = file;
    const report = { findings, textOf: file.folder.textOf };
    const wants = (kind: string) => only?.some((asked) => kind === asked || kind.startsWith(`${asked}.`)) ?? true;
    return [
      ...(wants(CodeActionKind.QuickFix)
        ? codeActionsFor({ uri, file: path, text, graph, findings, diagnostics, fixOf: fixReader(report) })
        : []),
      ...(wants(fixAllKind) ? fixAllAction(uri, safeEdits(report, path)) : []),
    ];
  });

  function fileOf(uri: string): AskedFile | undefined {
    const file = workspace.fileAt(uri);
    if (file === undefined) return undefined;
    const { folder, path } = file;
    const { graph, findings } = folder.outcome();
    const text = folder.textOf(path);
    if (text === undefined) return undefined;
    return { uri, folder, path, text, graph, findings: findings.filter((finding) => finding.file === path) };
  }

  function placeOf({ textDocument, position }: AtPlace): AskedPlace | undefined {
    const file = fileOf(textDocument.uri);
    if (file === undefined) return undefined;
    const offset = offsetAt(file.text, position);
    return { ...file, offset, located: locate(file.graph, file.path, offset) };
  }

  function locationIn({ folder }: AskedFile) {
    return ({ file, ...span }: Spot) => ({
      uri: workspace.uriOf(folder, file),
      range: protocolSpan(folder.textOf(file) ?? '', span),
    });
  }

  /** What is renamed at a place, and where it stands there. */
  function renamingOf({ graph, located, path, offset }: AskedPlace) {
    const renaming = located && renamingAt(graph, located);
    const here = renaming?.places.find(({ file, start, end }) => file === path && start <= offset && offset <= end);
    return renaming && here && { renaming, here };
  }

  /** Quotes around the old text stay. */
  function renameEdit(folder: WorkspaceFolder, { text: from, places }: Renaming, to: string): WorkspaceEdit {
    const changes = [...groupBy(places, ({ file }) => file)].map(([file, spots]) => {
      const text = folder.textOf(file) ?? '';
      const edits = spots.map(({ start, end }) => {
        const inner = Math.max(0, text.slice(start, end).indexOf(from));
        const span = { start: start + inner, end: Math.min(end, start + inner + from.length) };
        return { range: protocolSpan(text, span), newText: to };
      });
      return [workspace.uriOf(folder, file), edits] as const;
    });
    return { changes: Object.fromEntries(changes) };
  }
}
