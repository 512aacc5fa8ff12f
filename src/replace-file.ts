import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { kill, pid } from 'node:process';
import { codeOf } from './errors.ts';

/** The text that a file is known to hold, and the one that it is to have. */
export interface Exchange {
  readonly before: string;
  readonly after: string;
}

/**
 * Writes a file that others may read meanwhile: they see the old text or the new one, never a part, and a disk that is
 * full takes nothing away. What is no file, such as `/dev/stdout`, is written to. Folders on the way are made. Throws
 * where the machine refuses.
 */
export function replaceText(path: string, text: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  // A link that leads nowhere says where the file is to be; other names of a file are to show the new text, too.
  const mustStay = stats ? !stats.isFile() || stats.nlink > 1 : isLink(path);
  if (mustStay) writeFileSync(path, text);
  else if (stats) replaceFile(path, text, stats);
  else {
    makeFolder(dirname(path));
    sweep(dirname(path));
    putInPlace(path, text, { like: undefined });
  }
}

function replaceFile(path: string, text: string, like: Stats): void {
  accessSync(path, constants.W_OK);
  const real = realpathSync(path);
  try {
    sweep(dirname(real));
    putInPlace(real, text, { like });
  } catch (error) {
    // There is no place beside it, or it must stay the file that it is: then its text is all that can be changed.
    if (!cannotBeReplaced.has(codeOf(error) ?? '')) throw error;
    writeFileSync(path, text);
  }
}

/** A folder without the right to write, a file system that is read-only, a file that is mounted, a foreign owner. */
const cannotBeReplaced: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']);

/**
 * Gives a file another text, whole or not at all, whenever the program may be stopped; links stay links, and the owner
 * and the mode stay. Throws, with the reason, where `faultOfExchange` finds one or the machine refuses.
 */
export function exchangeText(path: string, texts: Exchange): void {
  const real = realpathSync(path);
  const check = () => {
    const fault = faultOfExchange(real, texts);
    if (fault !== undefined) throw new Error(fault);
  };
  check();
  // Another run may have mended the same.
  if (readFileSync(real).equals(Buffer.from(texts.after))) return;
  try {
    // Asked again at the last moment: what somebody saved meanwhile must not be lost.
    putInPlace(real, texts.after, { like: statSync(real), check, isLasting: true });
  } catch (error) {
    const why = whyNotReplaced[codeOf(error) ?? ''];
    throw why === undefined ? error : new Error(why);
  }
}

/** The words of the machine would sound as if they were about the text of the file. */
const whyNotReplaced: Readonly<Record<string, string>> = {
  EACCES: 'its folder may not be written to',
  EPERM: 'a new file in its place would belong to another user, or its folder may not be changed',
  EBUSY: 'it is mounted where it is, and no other file can take its place',
};

/** Why a file cannot be given another text; undefined when nothing is known to stand in the way. */
export function faultOfExchange(path: string, { before, after }: Exchange): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 'it is gone';
  if (!stats.isFile()) return 'it is no file but a pipe, a device or a folder';
  // Who may do everything may write it; it was protected all the same.
  if ((stats.mode & 0o222) === 0) return 'it is read-only';
  accessSync(path, constants.W_OK);
  if (stats.nlink > 1) return `it has ${stats.nlink} names (hard links), and the others would keep the old text`;
  const bytes = readFileSync(path);
  if (bytes.equals(Buffer.from(before)) || bytes.equals(Buffer.from(after))) return undefined;
  const isUtf8 = Buffer.from(bytes.toString('utf8')).equals(bytes);
  return isUtf8 ? 'it has changed since it was read' : 'it is no UTF-8, and would not be the same but for the fix';
}

interface Placing {
  /** What the file is now; undefined where there is none. */
  readonly like: Stats | undefined;
  /** Throws when the file must not be replaced after all. */
  readonly check?: () => void;
  /** A loss of power right behind it takes neither text away; a report is made again instead, and nobody waits for the disk. */
  readonly isLasting?: boolean;
}

/** A file beside the other takes the new text and then its name: there is no moment at which the old one is half gone. */
function putInPlace(path: string, text: string, { like, check = () => {}, isLasting = false }: Placing): void {
  const beside = join(dirname(path), draftName());
  const file = openSync(beside, 'wx', like ? 0o600 : 0o666);
  try {
    try {
      writeFileSync(file, text);
      if (like) keepAttributes(file, like);
      if (isLasting) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    check();
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Gives an open file the owner and the mode of another. The mode comes last: a new owner takes setuid away. */
function keepAttributes(file: number, { uid, gid, mode }: Stats): void {
  const own = fstatSync(file);
  if (own.uid !== uid || own.gid !== gid) fchownSync(file, uid, gid);
  fchmodSync(file, mode & 0o7777);
}

/** The name is short, for that of the file may be as long as a name can be, and tells whose it is. */
function draftName(): string {
  return `.kubeworthy-${pid}-${Math.random().toString(36).slice(2)}`;
}

const draft = /^\.kubeworthy-(\d+)-[0-9a-z]+$/;

/** Writing a file takes no hour: the number of a process that ended was given to another one. */
const longAgo = 3_600_000;

/** Removes what runs that were killed left in a folder; what a run is at work on stays. Never throws. */
export function sweep(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const [, owner] = draft.exec(name) ?? [];
      if (owner === undefined) continue;
      const path = join(folder, name);
      if (!isAtWork(Number(owner)) || Date.now() - statSync(path).mtimeMs > longAgo) rmSync(path, { force: true });
    }
  } catch {
    // A folder that cannot be listed, or a draft that is gone: what is written there next tells what is wrong.
  }
}

/** Whether another process of this number is there. */
function isAtWork(owner: number): boolean {
  if (owner === pid) return false;
  try {
    return kill(owner, 0);
  } catch (error) {
    // It is there, and somebody else's.
    return codeOf(error) === 'EPERM';
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Node's own recursive mkdir never ends where nothing can be made, such as below `/proc` (Node 20). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
