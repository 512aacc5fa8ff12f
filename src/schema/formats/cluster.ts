import type { Formats } from '../format.ts';

export const clusterFormats: Formats = {};
