import type { Formats } from '../format.ts';

export const podFormats: Formats = {};
