import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';

/** A client of the language server: the real program, spoken to over standard input and output. */
export interface Editor {
  readonly connection: ProtocolConnection;
  uriOf(file: string): string;
  /** What was published last for a file. */
  diagnosticsOf(file: string): readonly Diagnostic[];
  /** Waits until what was published fulfils a condition. */
  until(condition: () => boolean): Promise<void>;
  open(file: string): Promise<void>;
  /** Puts another text into an open editor. */
  type(file: string, text: string): Promise<void>;
  close(file: string): Promise<void>;
  /** Writes a file behind the back of the editor, and tells the server as an editor would. */
  writeOnDisk(file: string, text: string | undefined): Promise<void>;
  /** The position of the middle of a piece of text, in the file as it is on disk. */
  positionOf(file: string, text: string, nth?: number): Position;
  quit(): Promise<void>;
}

export interface EditorInput extends EditorOptions {
  readonly files: Readonly<Record<string, string>>;
}

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  /** What stands in the settings of the editor. */
  readonly settings?: unknown;
  /** What the editor asks for when it starts the server. */
  readonly initializationOptions?: unknown;
}

/** Opens a folder of its own with these files in an editor; the folder goes when the editor quits. */
export async function openEditor({ files, ...options }: EditorInput): Promise<Editor> {
  const folder = mkdtempSync(join(tmpdir(), 'kubeworthy-editor-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const editor = await connectEditor(folder, options);
  return {
    ...editor,
    async quit() {
      await editor.quit();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Opens a folder in an editor. */
export async function connectEditor(
  folder: string,
  { capabilities = {}, settings, initializationOptions }: EditorOptions,
): Promise<Editor> {
  const server = spawn(process.execPath, ['dist/cli.cjs', 'lsp', '--stdio', `--clientProcessId=${process.pid}`], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const published = new Map<string, readonly Diagnostic[]>();
  const waiting = new Set<() => void>();
  const versions = new Map<string, number>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    published.set(uri, diagnostics);
    for (const look of waiting) look();
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', () => [settings ?? null]);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    initializationOptions,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'shop' }],
    capabilities: {
      ...capabilities,
      workspace: { configuration: settings !== undefined, workspaceFolders: true, ...capabilities.workspace },
    },
  });
  await connection.sendNotification('initialized', {});

  const uriOf = (file: string) => pathToFileURL(join(folder, file)).toString();
  return {
    connection,
    uriOf,
    diagnosticsOf: (file) => published.get(uriOf(file)) ?? [],
    until: (condition) =>
      new Promise((resolve) => {
        const look = () => {
          if (!condition()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    async open(file) {
      versions.set(file, 1);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uriOf(file), languageId: 'yaml', version: 1, text: read(file) },
      });
    },
    async type(file, text) {
      const version = (versions.get(file) ?? 1) + 1;
      versions.set(file, version);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uriOf(file), version },
        contentChanges: [{ text }],
      });
    },
    close: (file) => connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(file) } }),
    async writeOnDisk(file, text) {
      if (text === undefined) rmSync(join(folder, file));
      else {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      }
      const type = text === undefined ? 3 : 2;
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(file), type }] });
    },
    positionOf(file, text, nth = 0) {
      const whole = read(file);
      let at = whole.indexOf(text);
      for (let n = 0; n < nth; n++) at = whole.indexOf(text, at + 1);
      const before = whole.slice(0, at + Math.ceil(text.length / 2)).split('\n');
      return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    },
    async quit() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended(server);
      connection.dispose();
    },
  };

  function read(name: string): string {
    return readFileSync(join(folder, name), 'utf8');
  }
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) resolve();
    else server.once('exit', () => resolve());
  });
}

/** A text after the edits that a server asked for. */
export function textAfter(text: string, uri: string, { changes = {} }: WorkspaceEdit): string {
  const lines = text.split('\n');
  const offsetOf = ({ line, character }: Position) =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  return [...(changes[uri] ?? [])]
    .sort((a, b) => offsetOf(b.range.start) - offsetOf(a.range.start))
    .reduce(
      (now, { range, newText }) => now.slice(0, offsetOf(range.start)) + newText + now.slice(offsetOf(range.end)),
      text,
    );
}
