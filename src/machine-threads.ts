import type { MessagePort, Worker } from 'node:worker_threads';
import { rules } from '../rules/index.ts';
import { chooseRules } from './choice.ts';
import type { Remark } from './engine.ts';
import { createExtract } from './extract.ts';
import type { Settings } from './settings.ts';
import type { Text, Thread, Threads } from './threads.ts';

/** Stands on the command line of a thread, where nothing else does. */
export const threadMark = '--answer-main-thread';

/** Threads of Node that run this same program, which asks them with messages. */
export function machineThreads(program: string): Threads {
  return {
    cores: process.getBuiltinModule('node:os').availableParallelism(),
    start(settings) {
      const { Worker } = process.getBuiltinModule('node:worker_threads');
      return toThread(new Worker(program, { argv: [threadMark], workerData: settings }));
    },
  };
}

function toThread(worker: Worker): Thread {
  worker.unref();
  return {
    ask: (texts) =>
      new Promise((resolve, reject) => {
        worker.ref();
        worker.once('message', (remarks: readonly (readonly Remark[])[]) => {
          worker.unref();
          resolve(remarks);
        });
        worker.once('error', reject);
        worker.once('exit', () => reject(new Error('a thread has ended early')));
        worker.postMessage(texts);
      }),
    end: () => void worker.terminate(),
  };
}

/** What a thread does: it is told the settings at its start, then texts. Answers false where it is no thread. */
export function answerMainThread(): boolean {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  if (parentPort === null) return false;
  answer(parentPort, workerData as Settings);
  return true;
}

function answer(port: MessagePort, settings: Settings): void {
  const extract = createExtract({ rules, settings, choice: chooseRules(rules, settings) });
  port.on('message', (texts: readonly Text[]) => {
    port.postMessage(texts.map(({ path, text }) => extract(path, text).remarks));
  });
}
