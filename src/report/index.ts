import { compact } from './compact.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './report.ts';
import { vscode } from './vscode.ts';

/** The formats of `--format`, by name. */
export const reporters: Readonly<Record<string, Reporter>> = { pretty, compact, json, vscode };
export type { Report, Reporter, ReportOptions } from './report.ts';
