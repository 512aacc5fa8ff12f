import { join } from 'node:path';
import {
  commands,
  type ExtensionContext,
  ShellExecution,
  Task,
  type TaskDefinition,
  TaskScope,
  tasks,
  window,
  workspace,
} from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

/** Starts the language server when a manifest is opened, and offers a task that lints the whole workspace. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('Kubeworthy', { log: true });
  context.subscriptions.push(
    output,
    commands.registerCommand('kubeworthy.restart', () => restart(context)),
    commands.registerCommand('kubeworthy.showOutput', () => output.show()),
    workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration('kubeworthy.path') || change.affectsConfiguration('kubeworthy.enable'))
        await restart(context);
    }),
    tasks.registerTaskProvider('kubeworthy', {
      provideTasks: () => [lintTask(context, { type: 'kubeworthy' })],
      resolveTask: ({ definition }) => lintTask(context, definition),
    }),
  );
  await start(context);

  async function start({ extensionPath }: ExtensionContext): Promise<void> {
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
    await client.start();
  }

  async function restart(from: ExtensionContext): Promise<void> {
    await client?.dispose();
    client = undefined;
    await start(from);
  }
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}

/** The program that comes with the extension, or the one that the settings name. */
function programPath(extensionPath: string): string {
  const given = workspace.getConfiguration('kubeworthy').get<string>('path', '');
  if (given === '') return join(extensionPath, 'server', 'cli.cjs');
  return join(workspace.workspaceFolders?.[0]?.uri.fsPath ?? '', given);
}

interface LintTask extends TaskDefinition {
  readonly arguments?: readonly string[];
}

function lintTask({ extensionPath }: ExtensionContext, definition: LintTask): Task {
  const { arguments: given = ['--exit-zero', '.'] } = definition;
  const execution = new ShellExecution('node', [programPath(extensionPath), '--format', 'vscode', ...given]);
  return new Task(definition, TaskScope.Workspace, 'lint manifests', 'kubeworthy', execution, '$kubeworthy');
}
