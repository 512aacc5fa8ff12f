import type { MessagePort } from 'node:worker_threads';
import { rules } from '../rules/index.ts';
import { chooseRules } from './choice.ts';
import { createExtract } from './extract.ts';
import { type FlatFacts, flatten, unflatten } from './flat-facts.ts';
import type { Settings } from './settings.ts';
import { threadMark } from './thread-mark.ts';
import type { Answer, Text, Thread, Threads } from './threads.ts';

/** Threads of Node that run this same program, which asks them with messages. */
export function machineThreads(program: string): Threads {
  return {
    cores: process.getBuiltinModule('node:os').availableParallelism(),
    start: (settings) => startThread(program, settings),
  };
}

/** What a thread is started with. */
interface Start {
  readonly settings: Settings;
  readonly port: MessagePort;
}

function startThread(program: string, settings: Settings): Thread {
  const { MessageChannel, receiveMessageOnPort, Worker } = process.getBuiltinModule('node:worker_threads');
  const { port1: ours, port2: port } = new MessageChannel();
  const workerData: Start = { settings, port };
  const worker = new Worker(program, { argv: [threadMark], workerData, transferList: [port] });
  const death = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('a thread has ended early')));
  });
  // Nobody may be waiting when it dies.
  death.catch(() => {});
  const questions: (readonly Text[])[] = [];
  const toAnswer = (flat: FlatFacts): Answer => unflatten(flat, questions.shift() ?? []);
  const answered = (): Answer | undefined => {
    const received: { readonly message: FlatFacts } | undefined = receiveMessageOnPort(ours);
    return received && toAnswer(received.message);
  };
  return {
    ask(texts) {
      questions.push(texts);
      ours.postMessage(texts);
    },
    answered,
    async next() {
      const there = answered();
      if (there) return there;
      const message = new Promise<FlatFacts>((resolve) => ours.once('message', resolve));
      return toAnswer(await Promise.race([message, death]));
    },
    end() {
      ours.close();
      void worker.terminate();
    },
  };
}

/** What a thread does: it is told the settings at its start, then texts. Answers false where it is no thread. */
export function answerMainThread(): boolean {
  const { isMainThread, workerData } = process.getBuiltinModule('node:worker_threads');
  if (isMainThread) return false;
  const { settings, port } = workerData as Start;
  const extract = createExtract({ rules, settings, choice: chooseRules(rules, settings) });
  port.on('message', (texts: readonly Text[]) => {
    const flat = flatten(texts.map(({ path, text }) => extract(path, text)));
    port.postMessage(flat, [flat.tapes.buffer]);
  });
  return true;
}
