import type { Volume } from 'kubernetes-types/core/v1';
import type { At } from '../at.ts';
import { clusterKinds, type Kind } from '../kinds.ts';
import type { Workload } from '../model.ts';
import type { Named } from './named.ts';
import type { ReferenceRow } from './references.ts';

/**
 * `subPath` of a mount names a key, where the volume is a whole ConfigMap or Secret; it takes two fields to see that, so
 * that it is no row of the table. Without the key, the kubelet makes an empty folder of that name.
 */
const rows: Readonly<Record<'ConfigMap' | 'Secret', ReferenceRow>> = {
  ConfigMap: subPathRow('ConfigMap'),
  Secret: subPathRow('Secret'),
};

function subPathRow(to: Kind): ReferenceRow {
  return {
    from: 'container',
    path: 'volumeMounts[].subPath',
    to,
    effect: 'an empty folder is mounted in its place',
    isFile: true,
  };
}

/** The keys that the mounts of a pod ask for by `subPath`. */
export function subPathKeys({ spec, containers }: Workload): readonly Named[] {
  const sources = new Map(spec.get('volumes').items().flatMap(wholeSource));
  if (sources.size === 0) return [];
  return containers.flatMap(({ at }) =>
    at
      .get('volumeMounts')
      .items()
      .flatMap((mount): readonly Named[] => {
        const source = sources.get(mount.get('name').text() ?? '');
        const key = mount.get('subPath');
        return source && key.exists && !key.text()?.includes('/') ? [{ ...source, key, isKeyOnly: true }] : [];
      }),
  );
}

/** A volume all of whose keys become files, by its name. */
function wholeSource(volume: At<Volume>): readonly (readonly [string, Named])[] {
  const volumeName = volume.get('name').text();
  const secret = volume.get('secret');
  const configMap = volume.get('configMap');
  const kind = secret.exists ? 'Secret' : 'ConfigMap';
  const at = secret.exists ? secret.get('secretName') : configMap.get('name');
  const name = at.text();
  if (!volumeName || !name || secret.get('items').exists || configMap.get('items').exists) return [];
  const optional = (secret.get('optional').flag() ?? configMap.get('optional').flag()) === true;
  const target = { kind, id: kind, isCluster: clusterKinds.has(kind) };
  const none = { namespace: undefined, key: undefined, port: undefined, isKeyOnly: false };
  return [[volumeName, { row: rows[kind], at, name, kind: target, optional, ...none }]];
}
