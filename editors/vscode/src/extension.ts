import { join, resolve } from 'node:path';
import {
  commands,
  type ExtensionContext,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskScope,
  tasks,
  window,
  workspace,
} from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** Starts the language server when a folder holds manifests, and offers a task that lints the whole workspace. */
export async function activate({ subscriptions, extensionPath }: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('Kubeworthy', { log: true });
  let client: LanguageClient | undefined;
  subscriptions.push(
    output,
    { dispose: () => client?.dispose() },
    commands.registerCommand('kubeworthy.restart', restart),
    commands.registerCommand('kubeworthy.showOutput', () => output.show()),
    workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration('kubeworthy.path') || change.affectsConfiguration('kubeworthy.enable'))
        await restart();
    }),
    tasks.registerTaskProvider('kubeworthy', {
      provideTasks: () => [lintTask(extensionPath, { type: 'kubeworthy' })],
      resolveTask: ({ definition }) => lintTask(extensionPath, definition),
    }),
  );
  await restart();

  async function restart(): Promise<void> {
    await client?.dispose();
    client = undefined;
    if (!workspace.getConfiguration('kubeworthy').get<boolean>('enable', true)) return;
    const server = { module: programPath(extensionPath), args: ['lsp'], transport: TransportKind.stdio };
    client = new LanguageClient('kubeworthy', 'Kubeworthy', server, {
      documentSelector: [
        { scheme: 'file', language: 'yaml' },
        { scheme: 'file', language: 'json' },
        { scheme: 'file', language: 'jsonc' },
        { scheme: 'file', pattern: '**/*.{yaml,yml,json}' },
      ],
      outputChannel: output,
      traceOutputChannel: output,
    });
    try {
      await client.start();
    } catch (error) {
      // The client has told it; the commands go on, so that a mended setting can be tried.
      output.error(error instanceof Error ? error : String(error));
    }
  }
}

/** The program that comes with the extension, or the one that the settings name. */
function programPath(extensionPath: string): string {
  const given = workspace.getConfiguration('kubeworthy').get<string>('path', '');
  if (given === '') return join(extensionPath, 'server', 'cli.cjs');
  return resolve(workspace.workspaceFolders?.[0]?.uri.fsPath ?? '', given);
}

interface LintTask extends TaskDefinition {
  readonly arguments?: readonly string[];
}

/** The task runs with the Node that this extension runs with: none has to be installed. */
function lintTask(extensionPath: string, definition: LintTask): Task {
  const { arguments: given = ['--exit-zero', '.'] } = definition;
  const args = [programPath(extensionPath), '--format', 'vscode', ...given];
  const execution = new ProcessExecution(process.execPath, args, { env: { ELECTRON_RUN_AS_NODE: '1' } });
  return new Task(definition, TaskScope.Workspace, 'lint manifests', 'kubeworthy', execution, '$kubeworthy');
}
