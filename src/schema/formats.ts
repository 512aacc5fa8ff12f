import type { Formats } from './format.ts';
import { clusterFormats } from './formats/cluster.ts';
import { extensionFormats } from './formats/extensions.ts';
import { nameFormats } from './formats/names.ts';
import { podFormats } from './formats/pod.ts';
import { valueFormats } from './formats/values.ts';

/** All formats, by the names that `schemas/overlay/` uses. */
export const formats: Formats = {
  ...valueFormats,
  ...nameFormats,
  ...extensionFormats,
  ...podFormats,
  ...clusterFormats,
};
