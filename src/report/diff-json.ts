import type { Finding } from '../rule.ts';
import type { DiffReport } from './diff-report.ts';
import { safeJson } from './safe.ts';

/** What a change does, as JSON; `schemas/diff.schema.json` describes it. */
export function diffJson({ base, resources, references, bindings, findings }: DiffReport): string {
  const described = { new: findings.new.map(describe), gone: findings.gone.map(describe) };
  return `${safeJson({ version: 1, base, resources, references, bindings, findings: described }, 2)}\n`;
}

function describe({ rule, severity, message, file, range, resource, path }: Finding) {
  return { rule, severity, message, file, range, ...(resource ? { resource } : {}), path };
}
