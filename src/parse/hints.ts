/** Why a line cannot be read and what to do about it, in words for people. */
export interface Complaint {
  readonly reason: string;
  readonly hint: string;
  /** The mistake is on the line above. */
  readonly isAbove?: boolean;
  /** The column, from 0, at which the mistake begins. */
  readonly from?: number;
}

export interface Refused {
  /** What the parser says. */
  readonly reason: string;
  readonly line: string;
  /** Where on the line the parser stopped. */
  readonly column: number;
  readonly above: string | undefined;
}

/** The parser gave up: says why, from what the line and the one above it look like, then from its own reason. */
export function complaintAbout(refused: Refused): Complaint {
  for (const look of looks) {
    const complaint = look(refused);
    if (complaint) return complaint;
  }
  const { reason: says, line, column } = refused;
  const known = reasons.find((one) => one.says.test(says));
  const hint =
    known?.hint ?? lineHints.find((one) => one.line.test(line))?.hint ?? 'see whether a text on it needs quotes';
  return {
    reason: known?.reason ?? (says.split('\n')[0] ?? '').slice(0, 60),
    hint,
    ...(known?.isHere ? { from: column } : {}),
  };
}

const fits = /indentation|separator is expected|multiline key|':' after|comma/;

type Look = (refused: Refused) => Complaint | undefined;

const isPasted = /^\s*```|^(?:---|\s)*[$>]\s+\w/;

/** What people know by sight. */
const looks: readonly Look[] = [
  ({ line }) =>
    /^\s*(?:<<<<<<< |=======$|>>>>>>> )/.test(line)
      ? { reason: 'this is the mark of a merge conflict', hint: 'choose one side and remove the marks' }
      : undefined,
  ({ line, above, reason }) => {
    const found = fits.test(reason) ? [line, above ?? ''].findIndex((one) => isPasted.test(one)) : -1;
    return found === -1
      ? undefined
      : {
          reason: 'this is no YAML',
          hint: 'remove the line: it looks like part of a web page or of a shell session',
          isAbove: found === 1,
        };
  },
  ({ line }) =>
    /^\s*\.\.\.\s*\S|^\s+\.\.\.\s*$/.test(line) ? { reason: 'this is no YAML', hint: "remove the '...'" } : undefined,
  behindBracket,
  cannotBegin,
  behindQuote,
  // Two values run together, and only the colon of the second tells.
  ({ line, column, reason }) => {
    const key =
      /comma/.test(reason) && line[column] === ':' ? /("[^"]*"|[^\s,[{]+)\s*$/.exec(line.slice(0, column)) : null;
    return key ? { reason: "a ',' is missing before this", hint: 'put one there', from: key.index } : undefined;
  },
  ({ line, reason }) =>
    fits.test(reason) && /^\s*(?:- )*[\w./-]+:[ ]+[^"'|>&*#\s[{][^"'#]*: /.test(line)
      ? { reason: "the value holds ': '", hint: 'put it in quotes' }
      : undefined,
  tooManyBrackets,
  // What is no pair at all is only noticed where the next line begins.
  ({ above, reason, line }) =>
    fits.test(reason) && above !== undefined && isAlmostPair.test(above) && !isAlmostPair.test(line)
      ? { reason: "the line is no 'key: value' pair", hint: "put a blank behind the ':'", isAbove: true }
      : undefined,
  ({ above, reason }) =>
    /multiline key|separator is expected/.test(reason) && above !== undefined && /^[^:#\s\-{}[\]][^:#]*$/.test(above)
      ? {
          reason: "the line is no 'key: value' pair",
          hint: lineHints.find((one) => one.line.test(above))?.hint ?? '',
          isAbove: true,
        }
      : undefined,
];

const isAlmostPair = /^\s*(?:- +)?[\w.-]+:(?!\/\/)[^\s:]\S*\s*$/;

const quotedValue = /(?:^|[:,[{-])\s*("[^"\\]*(?:\\.[^"\\]*)*"|'[^']*(?:''[^']*)*')(\s*)([^\s,\]}:].*)/;

/** `'it's'` and `"say "hi""`: the text ends at the second quote, and the rest is left over. */
function behindQuote({ line, reason }: Refused): Complaint | undefined {
  if (!fits.test(reason)) return undefined;
  const match = quotedValue.exec(line);
  const [all, quoted = '', blanks = '', rest = ''] = match ?? [];
  if (!match || all === undefined) return undefined;
  const from = match.index + all.length - rest.length;
  if (rest.startsWith('#') && blanks !== '') return undefined;
  if (rest.startsWith('#')) return { reason: "a comment needs a blank before its '#'", hint: 'put one there', from };
  if (blanks !== '' && /["']/.test(rest[0] ?? '') && /comma/.test(reason))
    return {
      reason: "a ',' is missing before this",
      hint: "put one there, or a ':' if it is the value of a key",
      from,
    };
  const escape = quoted.startsWith("'")
    ? `an apostrophe inside of '...' is written ''`
    : 'a quote inside of "..." is written \\"';
  return { reason: 'the quoted text ends before this', hint: escape, from };
}

/** `{name}/web:1.0` and `[registry]/web:1.0`: the value ends with the bracket, and the rest is left over. */
function behindBracket({ line, reason }: Refused): Complaint | undefined {
  const match = fits.test(reason) ? bracketValue.exec(line) : null;
  const [, before = '', value = ''] = match ?? [];
  if (!match) return undefined;
  return {
    reason: `the value begins with '${value[0]}', and more follows its '${value.at(-1)}'`,
    hint: 'put all of it in quotes, or fill in the placeholder',
    from: before.length,
  };
}

const bracketValue = /^(\s*(?:- +)*(?:[\w./"'-]+:[ ]+)?)(\{[^{}[\]]*\}|\[[^{}[\]]*\])\s*(?=[^\s,:}\]#])/;

/** `@web`, `%HOST%`: where a value or an item begins. */
function cannotBegin({ line, column, reason }: Refused): Complaint | undefined {
  if (!fits.test(reason)) return undefined;
  const from = /[@`%]/.test(line[column] ?? '') ? column : (forbiddenFirst.exec(line)?.[0].length ?? 0) - 1;
  const isFirst = from >= 0 && /(?:^|[\s[{,:-])$/.test(line.slice(0, from));
  return isFirst
    ? { reason: `a text without quotes cannot begin with '${line[from]}'`, hint: 'put it in quotes', from }
    : undefined;
}

const forbiddenFirst = /^\s*(?:- +)*(?:[\w./"'-]+:[ ]+)?[@`%]/;

function tooManyBrackets({ line, reason }: Refused): Complaint | undefined {
  if (!/indentation|separator/.test(reason)) return undefined;
  const plain = line.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|'[^']*'|(?<=^|\s)#.*/g, (part) => ' '.repeat(part.length));
  let depth = 0;
  for (const { 0: bracket, index } of plain.matchAll(/[[{\]}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth < 0) return { reason: `this '${bracket}' closes nothing`, hint: 'remove it', from: index };
  }
  return undefined;
}

/** The parser's reasons in words for people, the hint that goes with them, and whether the mistake is where it stopped. */
const reasons: readonly {
  readonly says: RegExp;
  readonly reason: string;
  readonly hint?: string;
  readonly isHere?: boolean;
}[] = [
  { says: /bad indentation|deficient indentation/, reason: 'the line does not fit where it stands' },
  { says: /separator is expected/, reason: 'the text goes on where the document has to end' },
  { says: /multiline key|implicit key|':' after a mapping key/, reason: "the line is no 'key: value' pair" },
  {
    says: /comma between/,
    reason: "a ',' is missing before this",
    hint: 'put one there, or the text that holds it in quotes',
    isHere: true,
  },
  { says: /found ','/, reason: "nothing stands before this ','", hint: 'remove it', isHere: true },
  {
    says: /escape sequence|hexadecimal/,
    reason: 'in double quotes no such escape is known',
    hint: "write '\\\\' for a backslash, or use single quotes",
    isHere: true,
  },
  {
    says: /null byte|non-printable|control character|JSON character/,
    reason: 'a character stands here that no YAML may hold',
    hint: 'remove it, or save the file as UTF-8 text',
    isHere: true,
  },
  {
    says: /directive/,
    reason: "a line that begins with '%' is a directive",
    hint: 'remove it, or put the text in quotes',
  },
  { says: /unexpected end of the stream/, reason: 'the text ends too early', hint: 'close what is open' },
  { says: /nesting|depth/i, reason: 'the values are nested more than 1000 levels deep', hint: 'make it flatter' },
  {
    says: /line break is expected|block scalar|chomping|indentation width/,
    reason: "behind '|' or '>' only '+', '-' and a digit may stand",
    hint: 'put the text on the next line',
  },
  { says: /anchor/, reason: "'&' without quotes begins the name of an anchor", hint: 'put the text in quotes' },
  { says: /alias/, reason: "'*' without quotes begins the name of an anchor", hint: 'put the text in quotes' },
  { says: /\btag\b/, reason: "'!' without quotes begins a tag", hint: 'put the text in quotes' },
];

/** For lines that merely do not fit: what they look like, and what to do about it. */
const lineHints: readonly { readonly line: RegExp; readonly hint: string }[] = [
  { line: /^\s*(?:- +)*\*[\w-]+:\s/, hint: "put a blank before the ':'" },
  { line: /^\s*[\w./"'-]+:[^\s/]/, hint: "put a blank behind the ':'" },
  { line: /^\s*-\w/, hint: "put a blank behind the '-'" },
  { line: /^\s*- /, hint: 'give it the indentation of the list that it belongs to' },
  { line: /^[^:#]*$/, hint: "make it a 'key: value' pair, or indent it as part of the value above" },
  { line: /./, hint: 'give it the same indentation as the keys beside it' },
];
