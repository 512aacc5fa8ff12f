import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FlagValues } from '../args.ts';
import { isMapping } from '../at.ts';
import type { Machine } from '../main.ts';
import { version } from '../version.ts';
import { answerQuestions } from './answers.ts';
import { fixAllKind, openRuleCommand } from './code-actions.ts';
import { createDiagnosticsBoard } from './diagnostics-board.ts';
import { type EditorSettings, readEditorSettings } from './editor-settings.ts';
import { createWorkspace } from './workspace.ts';

/** Files whose changes an editor is asked to tell. */
const watched = ['**/*.{yaml,yml,json}', '**/.{gitignore,ignore,kubeworthyignore}'];

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

  answerQuestions(connection, workspace);

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
