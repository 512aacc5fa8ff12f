import { join } from 'node:path';
import { rulesIndex, writeGenerated } from './gen.ts';

writeGenerated(join(process.cwd(), 'rules/index.ts'), rulesIndex(process.cwd()));
