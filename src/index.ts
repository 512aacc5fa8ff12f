/** The public API: lint texts without a command line, and write rules. */
export { rules } from '../rules/index.ts';
export { readConfig } from './config.ts';
export { ConfigError, UsageError } from './errors.ts';
export { fingerprintOf, fingerprintsOf } from './fingerprint.ts';
export { type FixedText, type FixInput, type FixResult, fixRounds } from './fix-rounds.ts';
export type { Outcome, Summary } from './link.ts';
export { fixReader, type ProvenFix, provenFixes, safeEdits, type WrittenFix } from './report/fixes.ts';
export { graphJson } from './report/graph-json.ts';
export { type Format, formats, type Report, type Reporter, type ReportOptions } from './report/index.ts';
export * from './rule.ts';
export { type FieldFacts, fieldFacts } from './schema/field-facts.ts';
export { type Asked, createSession, type Session, type SessionInput } from './session.ts';
export { defaultSettings, type Settings } from './settings.ts';
export { version } from './version.ts';
