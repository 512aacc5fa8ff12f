import { machineFileSystem } from '../fs.ts';
import { main } from '../main.ts';

/** What the program prints about a folder, with paths as a user at the root of the repository sees them. */
export async function outputOf(root: string, argv: readonly string[]): Promise<string> {
  const printed: string[] = [];
  await main({
    argv,
    cwd: root,
    fs: machineFileSystem,
    git: async () => () => undefined,
    watch: async () => () => ({ next: async () => false, close: () => {} }),
    env: {},
    stdin: () => '',
    stdout: (text) => printed.push(text),
    stderr: (text) => printed.push(text),
    stepByStep: async (steps) => {
      for (const _ of steps);
    },
    isTerminal: { stdout: false, stderr: false },
    clock: () => 0,
    today: '2027-01-01',
  });
  return printed.join('');
}
