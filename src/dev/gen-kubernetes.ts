import { writeGenerated } from './gen.ts';
import { kubernetesFiles } from './kubernetes/generate.ts';

for (const path of writeGenerated(kubernetesFiles(process.cwd(), process.argv.includes('--from-scratch')))) {
  console.log(`wrote ${path}`);
}
