import { documents } from './documents.ts';
import { writeGenerated } from './gen.ts';

for (const path of writeGenerated(await documents(process.cwd()))) console.log(`wrote ${path}`);
