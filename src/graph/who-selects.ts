import { push } from '../collections.ts';
import type { Resource, Workload } from '../model.ts';
import type { Togetherness } from './namespaces.ts';
import { givenByControllers } from './pods.ts';
import { type Query, readSelector } from './select.ts';

/** What selects pods of its own namespace. */
export type Selecting = Pick<Query, 'selecting' | 'selector'>;

/** Whether any of some selectors, other than those of some resources, selects pods of a workload, for sure or perhaps. */
export type WhoSelects = (workload: Workload, others?: readonly Resource[]) => boolean;

interface Asking {
  readonly selecting: Resource;
  readonly matches: (workload: Workload) => boolean;
}

/** Selectors that ask for one pair of labels, or those that ask for none. */
interface Group {
  readonly all: Asking[];
  /** Those that name their namespace, by its name, and those that name none. */
  readonly byNamespace: Map<string, Asking[]>;
  readonly open: Asking[];
}

/** Sorts selectors by a pair that they ask for, so that a workload is held against those only that its labels may meet. */
export function whoSelects(queries: readonly Selecting[], together: Togetherness): WhoSelects {
  const groups = new Map<string, Group>();
  for (const { selecting, selector } of queries) {
    const pair = Object.entries(selector.matchLabels ?? {}).find(([key]) => !givenByControllers(key));
    const key = pair ? pair.join('=') : '';
    const group: Group = groups.get(key) ?? { all: [], byNamespace: new Map(), open: [] };
    groups.set(key, group);
    const asking = { selecting, matches: readSelector(selector).matches };
    group.all.push(asking);
    if (selecting.hasOwnNamespace) push(group.byNamespace, selecting.namespace, asking);
    else group.open.push(asking);
  }
  return (workload, others = []) => {
    const { resource, labels } = workload;
    const selects = ({ selecting, matches }: Asking) =>
      together.sameNamespace(selecting, resource) !== false && !others.includes(selecting) && matches(workload);
    const isSelectedBy = (key: string) => {
      const group = groups.get(key);
      if (!group) return false;
      // What names another namespace selects nothing here.
      if (!resource.hasOwnNamespace) return group.all.some(selects);
      return group.byNamespace.get(resource.namespace)?.some(selects) || group.open.some(selects);
    };
    return isSelectedBy('') || Object.entries(labels).some(([key, value]) => isSelectedBy(`${key}=${value}`));
  };
}
