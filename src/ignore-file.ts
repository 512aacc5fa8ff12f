import { type PathPattern, pathPattern } from './path-pattern.ts';

/** What an ignore file says of a path: neither, where it does not mention it. */
interface Said {
  readonly ignored: boolean;
  readonly unignored: boolean;
}

/**
 * Whether a path, seen from the folder of the ignore file, is left out or taken back. The path of a folder ends with a
 * slash.
 */
export type IgnoreFile = (path: string) => Said;

interface Line {
  readonly takesBack: boolean;
  readonly isForFolders: boolean;
  readonly fits: PathPattern;
}

const nothing: Said = { ignored: false, unignored: false };

/**
 * Compiles the patterns of a .gitignore or a file like it. Capitals do not count, as on the machines where they make no
 * other name. Never throws. https://git-scm.com/docs/gitignore#_pattern_format
 */
export function readIgnoreFile(text: string): IgnoreFile {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap(readLine);
  const known = new Map<string, Said>();
  return (path) => sayOf(path.replace(/\/$/, '').toLowerCase(), path.endsWith('/'));

  /** What lies in a folder that is left out cannot be taken back. */
  function sayOf(path: string, isFolder: boolean): Said {
    const slash = path.lastIndexOf('/');
    const around = slash === -1 ? nothing : sayOfFolder(path.slice(0, slash));
    return around.ignored ? around : lastWordOn(path.split('/'), isFolder);
  }

  function sayOfFolder(path: string): Said {
    const said = known.get(path) ?? sayOf(path, true);
    known.set(path, said);
    return said;
  }

  function lastWordOn(path: readonly string[], isFolder: boolean): Said {
    const last = lines.findLast(({ isForFolders, fits }) => (isFolder || !isForFolders) && fits(path));
    return last ? { ignored: !last.takesBack, unignored: last.takesBack } : nothing;
  }
}

/** None for a line that is empty or a comment. */
function readLine(written: string): readonly Line[] {
  if (written.startsWith('#')) return [];
  const takesBack = written.startsWith('!');
  const pattern = withoutBlanksBehind(takesBack ? written.slice(1) : written).toLowerCase();
  const isForFolders = pattern.endsWith('/');
  const bare = isForFolders ? pattern.slice(0, -1) : pattern;
  if (bare === '') return [];
  // Without a slash it is a name, wherever that stands.
  const whole = bare.includes('/') ? bare.replace(/^\//, '') : `**/${bare}`;
  // Two stars in the end stand for all that is inside, and not for the folder itself.
  const inside = isStars(whole.slice(whole.lastIndexOf('/') + 1)) ? `${whole}/*` : whole;
  return [{ takesBack, isForFolders, fits: pathPattern(inside, { hasGroups: false }) }];
}

function isStars(segment: string): boolean {
  return segment.length > 1 && /^\*+$/.test(segment);
}

/** Blanks at the end count behind a backslash only. */
function withoutBlanksBehind(pattern: string): string {
  let end = pattern.length;
  while (pattern[end - 1] === ' ' && pattern[end - 2] !== '\\') end--;
  return pattern.slice(0, end);
}
