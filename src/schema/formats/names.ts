import type { Formats } from '../format.ts';

export const nameFormats: Formats = {};
