import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type Position,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FlagValues } from '../args.ts';
import { isMapping } from '../at.ts';
import { fixReader, rules, safeEdits } from '../index.ts';
import type { Machine } from '../main.ts';
import { newestMinorVersion } from '../settings.ts';
import { version } from '../version.ts';
import { codeActionsFor, fixAllAction, fixAllKind, openRuleCommand } from './code-actions.ts';
import { completionsAt } from './completion.ts';
import { createDiagnosticsBoard } from './diagnostics-board.ts';
import { type EditorSettings, readEditorSettings } from './editor-settings.ts';
import { hoverText } from './hover.ts';
import { type Located, locate } from './located.ts';
import { offsetAt, protocolSpan } from './positions.ts';
import { faultOfNewText, renamingAt } from './rename.ts';
import { symbolsOf } from './symbols.ts';
import { definitionsOf, mentionsOf, type Spot } from './targets.ts';
import { createWorkspace, type WorkspaceFile } from './workspace.ts';
import type { WorkspaceFolder } from './workspace-folder.ts';

/** Files whose changes an editor is asked to tell. */
const watched = ['**/*.{yaml,yml,json}', '**/.{gitignore,ignore,kubeworthyignore}'];

/** `invalid params` of JSON-RPC. */
const invalidParams = -32602;

/** What the editor can do, as far as it matters. */
interface Abilities {
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly configures: boolean;
  readonly watches: boolean;
  readonly changesFolders: boolean;
  readonly showsPages: boolean;
}

/**
 * Answers what an editor asks over a connection. All files of the workspace are linted in one session; what is being
 * typed counts instead of what is on disk.
 */
export function serve(connection: Connection, machine: Machine, flags: FlagValues): void {
  const workspace = createWorkspace(machine, flags);
  const board = createDiagnosticsBoard(workspace);
  const documents = new TextDocuments(TextDocument);
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
  let abilities = abilitiesOf({}, undefined);
  let settings: EditorSettings = readEditorSettings(undefined);
  const untold = new Set<string>();
  let isScheduled = false;
  let isReady = false;

  connection.onInitialize((params): InitializeResult => {
    abilities = abilitiesOf(params.capabilities, params.initializationOptions);
    for (const uri of rootsOf(params)) workspace.open(uri);
    return { capabilities: capabilities(abilities), serverInfo: { name: 'kubeworthy', version } };
  });

  connection.onInitialized(async () => {
    if (abilities.changesFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) workspace.close(uri);
        for (const { uri } of added) workspace.open(uri);
        for (const document of documents.all()) typed(document);
        schedule();
      });
    if (abilities.watches)
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: watched.map((globPattern) => ({ globPattern })),
      });
    if (abilities.configures) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'kubeworthy' });
      await readSettings();
    }
    isReady = true;
    schedule();
  });

  connection.onDidChangeConfiguration(async ({ settings: given }) => {
    if (abilities.configures) await readSettings();
    else use((given as { readonly kubeworthy?: unknown } | undefined)?.kubeworthy);
    schedule();
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    const files = changes.flatMap(({ uri }) => workspace.fileAt(uri) ?? []);
    for (const folder of workspace.folders) {
      const paths = files.filter((file) => file.folder === folder).map(({ path }) => path);
      if (paths.length > 0) folder.touch(paths);
    }
    schedule();
  });

  documents.onDidChangeContent(({ document }) => {
    typed(document);
    schedule();
  });
  documents.onDidClose(({ document }) => {
    const file = workspace.fileAt(document.uri);
    file?.folder.close(file.path);
    schedule();
  });

  connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }) => {
    renew();
    const { id, items } = board.of(uri);
    return id === previousResultId
      ? { kind: 'unchanged', resultId: id }
      : { kind: 'full', resultId: id, items: [...items] };
  });
  connection.languages.diagnostics.onWorkspace(({ previousResultIds }) => {
    renew();
    const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    return {
      items: [...new Set([...board.uris, ...before.keys()])].map((uri) => {
        const { id, items } = board.of(uri);
        const of = { uri, version: documents.get(uri)?.version ?? null, resultId: id };
        return id === before.get(uri)
          ? { ...of, kind: 'unchanged' as const }
          : { ...of, kind: 'full' as const, items: [...items] };
      }),
    };
  });

  connection.onHover(({ textDocument: { uri }, position }) => {
    const here = standing(uri, position);
    if (here === undefined) return null;
    const { file, offset, located } = here;
    const findings = outcomeOf(file.folder).findings.filter(
      ({ file: path, range }) => path === file.path && range.start.offset <= offset && offset <= range.end.offset,
    );
    const contents = hoverText(
      { located, findings },
      {
        graph: outcomeOf(file.folder).graph,
        minorVersion: minorVersionOf(file.folder),
        textOf: file.folder.textOf,
        ruleOf: (id) => ruleById.get(id),
      },
    );
    return contents === undefined ? null : { contents };
  });

  connection.onDefinition(({ textDocument: { uri }, position }) =>
    spotsFor(uri, position, (located, folder) => definitionsOf(outcomeOf(folder).graph, located)),
  );
  connection.onReferences(({ textDocument: { uri }, position, context }) =>
    spotsFor(uri, position, (located, folder) =>
      mentionsOf(outcomeOf(folder).graph, located, context.includeDeclaration),
    ),
  );

  connection.onPrepareRename(({ textDocument: { uri }, position }) => {
    const here = renaming(uri, position);
    return here && { range: here.range, placeholder: here.renaming.text };
  });
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) => {
    const here = renaming(uri, position);
    if (here === undefined) throw new ResponseError(invalidParams, 'nothing refers to what stands here');
    const fault = faultOfNewText(here.renaming.what, newName);
    if (fault !== undefined) throw new ResponseError(invalidParams, fault);
    return renameEdit(here.file.folder, here.renaming.places, { from: here.renaming.text, to: newName });
  });

  connection.onCompletion(({ textDocument: { uri }, position }) => {
    const file = workspace.fileAt(uri);
    const text = file?.folder.textOf(file.path);
    if (file === undefined || text === undefined) return [];
    return [
      ...completionsAt({
        graph: outcomeOf(file.folder).graph,
        file: file.path,
        text,
        offset: offsetAt(text, position),
        namespace: file.folder.namespace(),
        minorVersion: minorVersionOf(file.folder),
      }),
    ];
  });

  connection.onDocumentSymbol(({ textDocument: { uri } }) => {
    const file = workspace.fileAt(uri);
    const text = file?.folder.textOf(file.path);
    return file === undefined || text === undefined
      ? []
      : [...symbolsOf(outcomeOf(file.folder).graph, file.path, text)];
  });

  connection.onCodeAction(({ textDocument: { uri }, context: { diagnostics, only } }) => {
    const file = workspace.fileAt(uri);
    const text = file?.folder.textOf(file.path);
    if (file === undefined || text === undefined) return [];
    const { folder, path } = file;
    const { findings: all, graph } = outcomeOf(folder);
    const findings = all.filter((finding) => finding.file === path);
    const { textOf } = folder;
    const wants = (kind: string) => only?.some((asked) => kind === asked || kind.startsWith(`${asked}.`)) ?? true;
    const fixOf = fixReader({ findings, textOf });
    return [
      ...(wants(CodeActionKind.QuickFix)
        ? codeActionsFor({ uri, file: path, text, graph, findings, diagnostics, fixOf })
        : []),
      ...(wants(fixAllKind) ? fixAllAction(uri, safeEdits({ findings, textOf }, path)) : []),
    ];
  });

  connection.onExecuteCommand(async ({ command, arguments: [page] = [] }) => {
    if (command !== openRuleCommand || typeof page !== 'string') return;
    if (abilities.showsPages) await connection.window.showDocument({ uri: page, external: true });
    else connection.window.showInformationMessage(page);
  });

  documents.listen(connection);

  function typed(document: TextDocument): void {
    const file = workspace.fileAt(document.uri);
    file?.folder.type(file.path, document.getText());
  }

  /** What came in while the last run was under way is taken together. */
  function schedule(): void {
    if (isScheduled || !isReady) return;
    isScheduled = true;
    setImmediate(() => {
      isScheduled = false;
      renew();
      tell();
    });
  }

  /** An editor that pulls may ask before it is told: what changed elsewhere is kept until then. */
  function renew(): void {
    for (const uri of board.renew(settings.silentAreas)) untold.add(uri);
  }

  function tell(): void {
    const changed = [...untold];
    untold.clear();
    if (abilities.pulls) {
      if (changed.length > 0 && abilities.refreshes) connection.languages.diagnostics.refresh();
      return;
    }
    for (const uri of changed) {
      const open = documents.get(uri);
      void connection.sendDiagnostics({
        uri,
        diagnostics: [...board.of(uri).items],
        ...(open ? { version: open.version } : {}),
      });
    }
  }

  async function readSettings(): Promise<void> {
    use(await connection.workspace.getConfiguration('kubeworthy'));
  }

  function use(section: unknown): void {
    settings = readEditorSettings(section);
    workspace.configure(settings.flags);
  }

  function outcomeOf(folder: WorkspaceFolder) {
    return folder.outcome();
  }

  function minorVersionOf(folder: WorkspaceFolder): number {
    return outcomeOf(folder).graph.minorVersion ?? newestMinorVersion;
  }

  interface Standing {
    readonly file: WorkspaceFile;
    readonly offset: number;
    readonly located: Located | undefined;
  }

  function standing(uri: string, position: Position): Standing | undefined {
    const file = workspace.fileAt(uri);
    if (file === undefined) return undefined;
    const { graph } = outcomeOf(file.folder);
    const text = file.folder.textOf(file.path);
    if (text === undefined) return undefined;
    const offset = offsetAt(text, position);
    return { file, offset, located: locate(graph, file.path, offset) };
  }

  function spotsFor(
    uri: string,
    position: Position,
    spotsOf: (located: Located, folder: WorkspaceFolder) => readonly Spot[],
  ) {
    const here = standing(uri, position);
    if (here?.located === undefined) return [];
    const { folder } = here.file;
    return spotsOf(here.located, folder).map((spot) => locationOf(folder, spot));
  }

  function locationOf(folder: WorkspaceFolder, { file, start, end }: Spot) {
    return { uri: workspace.uriOf(folder, file), range: protocolSpan(folder.textOf(file) ?? '', { start, end }) };
  }

  function renaming(uri: string, position: Position) {
    const here = standing(uri, position);
    const found = here?.located && renamingAt(outcomeOf(here.file.folder).graph, here.located);
    if (here === undefined || found === undefined) return undefined;
    const place = found.places.find(
      ({ file, start, end }) => file === here.file.path && start <= here.offset && here.offset <= end,
    );
    if (place === undefined) return undefined;
    const { range } = locationOf(here.file.folder, place);
    return { file: here.file, renaming: found, range };
  }

  /** Quotes around the old text stay. */
  function renameEdit(
    folder: WorkspaceFolder,
    places: readonly Spot[],
    { from, to }: { readonly from: string; readonly to: string },
  ): WorkspaceEdit {
    const changes: Record<string, { range: ReturnType<typeof protocolSpan>; newText: string }[]> = {};
    for (const { file, start, end } of places) {
      const text = folder.textOf(file) ?? '';
      const inner = text.slice(start, end).indexOf(from);
      const span = inner === -1 ? { start, end } : { start: start + inner, end: start + inner + from.length };
      const uri = workspace.uriOf(folder, file);
      changes[uri] = [...(changes[uri] ?? []), { range: protocolSpan(text, span), newText: to }];
    }
    return { changes };
  }
}

function rootsOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri === null || rootUri === undefined ? [] : [rootUri];
}

/**
 * Findings are pushed, unless the editor asks to pull them: pushed, those of files that are not open come at once, and not
 * when the editor asks for the workspace the next time.
 */
function abilitiesOf({ textDocument, workspace, window }: ClientCapabilities, options: unknown): Abilities {
  return {
    pulls: textDocument?.diagnostic !== undefined && isMapping(options) && options.diagnostics === 'pull',
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    configures: workspace?.configuration === true,
    changesFolders: workspace?.workspaceFolders === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsPages: window?.showDocument?.support === true,
  };
}

function capabilities({ pulls }: Abilities): InitializeResult['capabilities'] {
  return {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    ...(pulls
      ? { diagnosticProvider: { identifier: 'kubeworthy', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    completionProvider: { triggerCharacters: [' ', ':'] },
    documentSymbolProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    executeCommandProvider: { commands: [openRuleCommand] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
