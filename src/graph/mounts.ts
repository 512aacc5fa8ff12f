import { type At, isMapping } from '../at.ts';
import type { Container } from '../model.ts';

export interface Mount {
  readonly name?: string;
  readonly mountPath?: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly mountPropagation?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

export interface Device {
  readonly name?: string;
  readonly devicePath?: string;
}

/** The folders that a container mounts. */
export function mountsOf({ at }: Container): readonly At<Mount>[] {
  return (at.get('volumeMounts').items() as readonly At[] as readonly At<Mount>[]).filter(({ value }) =>
    isMapping(value),
  );
}

/** The block devices that a container takes. */
export function devicesOf({ at }: Container): readonly At<Device>[] {
  return (at.get('volumeDevices').items() as readonly At[] as readonly At<Device>[]).filter(({ value }) =>
    isMapping(value),
  );
}
