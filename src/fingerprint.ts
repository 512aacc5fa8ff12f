import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { identityOfObject } from './model.ts';
import type { Finding } from './rule.ts';

/** What a finding is known by, wherever its lines stand. */
export type Identified = Pick<Finding, 'rule' | 'file' | 'messageId' | 'values' | 'resource' | 'steps'>;

/**
 * What a finding is about, as a text: the rule, the resource (or the file, where no resource is known), the way to the
 * value with items of lists by their names, and the values of the message. Lines, the order of lists and documents, the
 * wording of messages and the name of a resource's file do not count.
 */
export function identityOf({ rule, file, messageId, values, resource, steps }: Identified): string {
  const subject = resource ? identityOfObject(resource) : [file.replaceAll('\\', '/')];
  return JSON.stringify([rule, subject, steps, messageId, values]);
}

/** The fingerprint of a finding, 32 hexadecimal digits. Findings that nothing but their place tells apart share it. */
export function fingerprintOf(finding: Identified): string {
  return hash(identityOf(finding));
}

/**
 * A fingerprint of its own for each finding of a run, in the same order: those that `fingerprintOf` gives the same are
 * told apart by their number.
 */
export function fingerprintsOf(findings: readonly Identified[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = identityOf(finding);
    const number = seen.get(identity) ?? 0;
    seen.set(identity, number + 1);
    return hash(number === 0 ? identity : `${identity} ${number}`);
  });
}

/** 128 bits are enough to tell findings apart, and short enough for a line. */
function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 16));
}
