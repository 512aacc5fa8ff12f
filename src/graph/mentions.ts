import type { At } from '../at.ts';
import { remembered } from '../collections.ts';
import type { Resource, Workload } from '../model.ts';
import { keysNamed, type Named, readNamed } from './named.ts';
import { referringFields } from './referring-fields.ts';
import type { SelectionRow } from './selections.ts';
import { subPathKeys } from './sub-path.ts';

/** What a resource says of others, by itself: which of them are there is another question. */
export type Mention =
  | { readonly named: Named }
  | { readonly selection: SelectionRow; readonly at: At; readonly holder: At };

/**
 * All fields of a resource and its pods that name or select others, in the order of the manifest's parts. They are read
 * once: an editor asks again at each keystroke, about a thousand files of which one has changed.
 */
export function mentionsIn(resource: Resource, workload: Workload | undefined): readonly Mention[] {
  return workload ? ofWorkload(workload) : ofResource(resource);
}

const ofWorkload = remembered((workload: Workload) => readMentions(workload.resource, workload));
const ofResource = remembered((resource: Resource) => readMentions(resource, undefined));

function readMentions(from: Resource, workload: Workload | undefined): readonly Mention[] {
  const found: Mention[] = [];
  referringFields(from, workload, ({ naming, selection }, at, holder) => {
    if (selection) found.push({ selection, at, holder });
    const named = naming && readNamed({ from, naming, at, holder });
    if (!named) return;
    found.push({ named });
    for (const key of keysNamed(named, naming, holder)) found.push({ named: key });
  });
  for (const named of workload ? subPathKeys(workload) : []) found.push({ named });
  return found;
}
