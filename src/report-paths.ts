import { lazily } from './collections.ts';
import { type FileSystem, foldersUpwards, isPipe } from './fs.ts';
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

function isFile(file: string): boolean {
  return file !== '' && file !== '<stdin>' && !isPipe(file);
}

function repositoryOf(fs: FileSystem, folder: string): string | undefined {
  for (const at of foldersUpwards(fs, folder)) if (fs.kindOf(fs.join(at, '.git'))) return at;
  return undefined;
}
