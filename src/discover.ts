import { UsageError } from './errors.ts';
import { type Entry, type FileSystem, foldersUpwards, reasonOf } from './fs.ts';
import { type IgnoreFile, readIgnoreFile } from './ignore-file.ts';
import { faultOfGlob, pathMatcher } from './path-globs.ts';

/** What was found below the roots. Paths are absolute. */
export interface Discovered {
  readonly files: readonly string[];
  /** Helm charts whose templates were left out, with the files of those templates. */
  readonly charts: readonly Chart[];
  /** Folders that cannot be listed, ignore files that cannot be read, and links that lead nowhere. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

export interface Chart {
  readonly folder: string;
  readonly templates: readonly string[];
}

export interface DiscoverInput {
  readonly fs: FileSystem;
  readonly cwd: string;
  /** Files, folders and globs, as the user wrote them. */
  readonly paths: readonly string[];
  /** Read what .gitignore, .ignore and .kubeworthyignore leave out, too. */
  readonly noIgnore: boolean;
}

/** What may hold manifests, by its name. */
export const manifestName = /\.(ya?ml|json)$/i;
const ignoreNames = ['.gitignore', '.ignore', '.kubeworthyignore'] as const;
/** What the machine says of a path that leads to nothing. */
const noEntry = 'no such file or directory';
const globMarks = /[*?[\]{}]|[!@+]\(/;

/** A set of ignore patterns and the folder that they count from. */
interface IgnoreRules {
  readonly folder: string;
  readonly patterns: IgnoreFile;
}

/**
 * Lists the files that may hold manifests. A file that is named is taken whatever its name; in folders those that end in
 * .yaml, .yml or .json, without hidden folders, node_modules and what ignore files name; an ignore file that leaves out
 * a named folder as a whole does not count there. Links are followed to files inside the root only. Throws a UsageError
 * for a path that leads nowhere.
 */
export function discover({ fs, cwd, paths, noIgnore }: DiscoverInput): Discovered {
  const files = new Set<string>();
  const charts: Chart[] = [];
  const unreadable: { readonly path: string; readonly reason: string }[] = [];
  for (const path of paths) {
    const absolute = fs.resolve(cwd, path);
    const kind = fs.kindOf(absolute);
    if (path === '') throw new UsageError("a path is empty: a variable may not be set; '.' is the current folder");
    if (kind === 'folder') walk(absolute);
    // What is neither is named on purpose: the shell gives the output of a command as a pipe.
    else if (kind !== undefined) files.add(absolute);
    else if (globMarks.test(path)) addGlob(path);
    else throw new UsageError(nothingAt(path, absolute));
  }
  return { files: [...files], charts, unreadable };

  function nothingAt(path: string, absolute: string): string {
    const nothing = `there is no file or folder '${path}'`;
    if (path.startsWith('!')) return `${nothing}: what to leave out stands in .kubeworthyignore`;
    const reason = reasonOfReading(absolute);
    return reason === undefined || reason === noEntry ? nothing : `'${path}' cannot be read: ${reason}`;
  }

  /** Why a link leads to nothing. */
  function faultOfLink(link: string): string {
    const reason = reasonOfReading(link);
    return reason === undefined || reason === noEntry ? 'it is a link that leads nowhere' : reason;
  }

  function reasonOfReading(path: string): string | undefined {
    try {
      fs.read(path);
      return undefined;
    } catch (error) {
      return reasonOf(error);
    }
  }

  function list(folder: string): readonly Entry[] {
    try {
      return fs.list(folder);
    } catch (error) {
      unreadable.push({ path: folder, reason: reasonOf(error) });
      return [];
    }
  }

  function read(path: string): string {
    try {
      return fs.read(path);
    } catch (error) {
      unreadable.push({ path, reason: reasonOf(error) });
      return '';
    }
  }

  function addGlob(pattern: string): void {
    const fault = faultOfGlob(pattern);
    if (fault !== undefined) throw new UsageError(`'${pattern.slice(0, 60)}': ${fault}`);
    const start = pattern.slice(0, pattern.search(globMarks));
    const literal = start.slice(0, start.lastIndexOf('/') + 1);
    const base = fs.resolve(cwd, literal || '.');
    const matches = pathMatcher([pattern.slice(literal.length)]);
    const before = new Set(files);
    if (fs.kindOf(base) === 'folder') walk(base);
    let count = 0;
    for (const file of files) {
      const isMatch = matches(fs.relative(base, file));
      if (isMatch) count++;
      else if (!before.has(file)) files.delete(file);
    }
    if (count === 0) throw new UsageError(`no file matches '${pattern}'`);
  }

  function walk(root: string): void {
    const links: string[] = [];
    // Who names a folder that is ignored means it, such as one of rendered manifests.
    visit(root, noIgnore ? [] : rulesAbove(root).filter((rules) => !isIgnored([rules], root, true)));
    const realRoot = fs.realPath(root) ?? root;
    for (const link of links) {
      const target = fs.realPath(link);
      if (target === undefined) unreadable.push({ path: link, reason: faultOfLink(link) });
      // What lies outside of the root does not belong to the project, and what was met already would count twice.
      if (
        target &&
        !/^\.\.(\/|$)/.test(fs.relative(realRoot, target)) &&
        fs.kindOf(link) === 'file' &&
        !files.has(fs.join(root, fs.relative(realRoot, target)))
      )
        files.add(link);
    }

    function visit(folder: string, above: readonly IgnoreRules[]): void {
      const entries = list(folder);
      const rules = noIgnore ? above : [...above, ...rulesIn(folder, entries)];
      const isChart = entries.some(({ name, kind }) => name === 'Chart.yaml' && kind === 'file');
      for (const { name, kind } of [...entries].sort(byName)) {
        if (name.startsWith('.') || name === 'node_modules') continue;
        const path = fs.join(folder, name);
        if (kind === 'folder') {
          if (isIgnored(rules, path, true)) continue;
          if (isChart && chartFolders.has(name)) addTemplates(folder, templatesIn(path));
          else visit(path, rules);
        } else if (manifestName.test(name) && !isIgnored(rules, path, false)) {
          if (kind === 'file') files.add(path);
          if (kind === 'link') links.push(path);
        }
      }
    }
  }

  function addTemplates(folder: string, templates: readonly string[]): void {
    const known = charts.findIndex((chart) => chart.folder === folder);
    if (known === -1) charts.push({ folder, templates });
    else charts[known] = { folder, templates: [...(charts[known]?.templates ?? []), ...templates] };
  }

  function templatesIn(folder: string): readonly string[] {
    return list(folder).flatMap(({ name, kind }) => {
      const path = fs.join(folder, name);
      if (kind === 'folder') return templatesIn(path);
      return kind === 'file' && /\.(ya?ml|tpl)$/.test(name) ? [path] : [];
    });
  }

  /** Ignore files between the root of the repository and `folder`, which is not one of them. */
  function rulesAbove(folder: string): readonly IgnoreRules[] {
    const found: IgnoreRules[] = [];
    for (const at of foldersUpwards(fs, folder)) {
      if (at !== folder) found.unshift(...rulesIn(at, undefined));
      if (fs.kindOf(fs.join(at, '.git'))) return found;
    }
    return [];
  }

  function rulesIn(folder: string, entries: readonly Entry[] | undefined): readonly IgnoreRules[] {
    return ignoreNames.flatMap((name) => {
      const isThere = entries
        ? entries.some((entry) => entry.name === name && entry.kind === 'file')
        : fs.kindOf(fs.join(folder, name)) === 'file';
      return isThere ? [{ folder, patterns: readIgnoreFile(read(fs.join(folder, name))) }] : [];
    });
  }

  function isIgnored(rules: readonly IgnoreRules[], path: string, isFolder: boolean): boolean {
    let ignored = false;
    // A later file may take back what an earlier one ignores.
    for (const { folder, patterns } of rules) {
      const result = patterns(`${fs.relative(folder, path)}${isFolder ? '/' : ''}`);
      if (result.ignored) ignored = true;
      if (result.unignored) ignored = false;
    }
    return ignored;
  }
}

function byName(a: Entry, b: Entry): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** Folders of a Helm chart whose files are rendered, or read by templates, before anything is applied. */
const chartFolders: ReadonlySet<string> = new Set(['files', 'templates']);
