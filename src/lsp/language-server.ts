import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { FlagValues } from '../args.ts';
import { type ExitCode, exitCode } from '../errors.ts';
import type { Machine } from '../main.ts';
import { serve } from './serve.ts';

/** Speaks the Language Server Protocol over standard input and output, until the editor says that it is done. */
export function serveEditor(machine: Machine, flags: FlagValues): Promise<ExitCode> {
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout),
  );
  // An editor that has gone away without a word: nobody is there to be answered. The connection itself ends the process
  // with this code where its input ends before `shutdown`.
  process.stdout.on('error', () => process.exit(1));
  return new Promise((resolve) => {
    connection.onExit(() => resolve(exitCode.clean));
    serve(connection, machine, flags);
    connection.listen();
  });
}
