import { lazily } from './collections.ts';
import type { FileSystem } from './fs.ts';
import type { Machine } from './main.ts';
import type { ReportOptions } from './report/index.ts';

/** How reports that others read name the files that findings show seen from the current folder. */
export function reportPaths({ fs, cwd }: Machine): Pick<ReportOptions, 'pathInRepository' | 'absolutePath'> {
  const repository = lazily(() => repositoryOf(fs, cwd));
  return {
    pathInRepository(file) {
      const root = repository();
      if (root === undefined || !isFile(file)) return file;
      const path = fs.relative(root, fs.resolve(cwd, file));
      return path.startsWith('../') ? file : path;
    },
    absolutePath: (file) => (isFile(file) ? fs.resolve(cwd, file) : file),
  };
}

/** Standard input and the pipes that shells make have no place in a tree of files. */
function isFile(file: string): boolean {
  return file !== '' && file !== '<stdin>' && !file.startsWith('/dev/') && !file.startsWith('/proc/');
}

function repositoryOf(fs: FileSystem, folder: string): string | undefined {
  for (let at = folder; ; at = fs.parent(at)) {
    if (fs.kindOf(fs.join(at, '.git'))) return at;
    if (fs.parent(at) === at) return undefined;
  }
}
