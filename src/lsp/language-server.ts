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
  return new Promise((resolve) => {
    connection.onExit(() => resolve(exitCode.clean));
    serve(connection, machine, flags);
    connection.listen();
  });
}
