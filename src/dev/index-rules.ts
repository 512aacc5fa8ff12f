import { rulesIndex, writeGenerated } from './gen.ts';

// The rules must be listed before anything that imports them can be printed.
for (const path of writeGenerated([rulesIndex(process.cwd())])) console.log(`wrote ${path}`);
