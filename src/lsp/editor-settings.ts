import type { FlagValues } from '../args.ts';
import { isMapping } from '../at.ts';
import { type Area, areas } from '../rule.ts';

/** What the settings of an editor, section `kubeworthy`, say. What is of another type than it should be counts as not set. */
export interface EditorSettings {
  /** What the command line calls by the same names. */
  readonly flags: FlagValues;
  /** Areas of rules that this editor leaves to another tool, as the structure to the YAML language server. */
  readonly silentAreas: ReadonlySet<Area>;
}

/** Reads the section as the editor hands it over. Never throws. */
export function readEditorSettings(section: unknown): EditorSettings {
  if (!isMapping(section)) return { flags: {}, silentAreas: new Set() };
  const { config, namespace, kubernetesVersion, complete, rules, silentAreas } = section;
  const severities = isMapping(rules) ? Object.entries(rules).map(([id, severity]) => `${id}=${String(severity)}`) : [];
  return {
    flags: {
      ...(isWritten(config) ? { config } : {}),
      ...(isWritten(namespace) ? { namespace } : {}),
      ...(isWritten(kubernetesVersion) ? { 'kubernetes-version': kubernetesVersion } : {}),
      ...(complete === true ? { complete } : {}),
      ...(severities.length > 0 ? { rule: severities } : {}),
    },
    silentAreas: new Set(Array.isArray(silentAreas) ? areas.filter((area) => silentAreas.includes(area)) : []),
  };
}

function isWritten(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
