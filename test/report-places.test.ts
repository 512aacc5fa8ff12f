import { describe, expect, test } from 'vitest';
import { protocolRange } from '../src/lsp/positions.ts';
import { lineStarts, positionAt } from '../src/parse/lines.ts';
import { formats } from '../src/report/index.ts';
import { runProgram } from './support/machine.ts';

// One file with all that moves columns: a byte order mark, Windows line ends, a character of two UTF-16 units and four
// bytes, one of two bytes, and a tab. The image stands on line 6.
const line = '    - {name: web, command: ["😀é"],\timage: "nginx:latest"}';
const text = `\ufeffapiVersion: v1\r\nkind: Pod\r\nmetadata: {name: web}\r\nspec:\r\n  containers:\r\n${line}\r\n`;
const before = line.slice(0, line.indexOf('"nginx'));
const column = before.length + 1;
const endColumn = column + '"nginx:latest"'.length;
const bytes = Buffer.byteLength(before) + 1;
const endBytes = bytes + '"nginx:latest"'.length;
const offset = text.indexOf('"nginx') - 1;

const run = async (format: string) =>
  (await runProgram(['--format', format, '.'], { files: { 'pod.yaml': text }, cwd: '/project' })).stdout;

/** What each format says of the place. Lines and columns count from 1, columns in UTF-16 units where not noted. */
const shown: Readonly<Record<string, RegExp | undefined>> = {
  pretty: new RegExp(`pod.yaml:6:${column} .*\n.*\n {6}\\| {${column}}\\^{14}\n`),
  compact: new RegExp(`^pod.yaml:6:${column}-6:${endColumn} .*image-tag-latest`, 'm'),
  json: new RegExp(
    `"start": {\\s*"line": 6,\\s*"column": ${column},\\s*"offset": ${offset}\\s*},\\s*"end": {\\s*"line": 6,\\s*"column": ${endColumn},`,
  ),
  vscode: new RegExp(`"location":"6,${column},6,${endColumn}"`),
  sarif: new RegExp(`"startLine": 6,\\s*"startColumn": ${column},\\s*"endLine": 6,\\s*"endColumn": ${endColumn}\\s`),
  github: new RegExp(`line=6,endLine=6,col=${column},endColumn=${endColumn},.*image-tag-latest`),
  gitlab: /image-tag-latest[^}]*"location": \{\s*"path": "pod.yaml",\s*"lines": \{\s*"begin": 6,/,
  junit: new RegExp(`pod.yaml:6:${column} `),
  checkstyle: new RegExp(`line="6" column="${column}" .*image-tag-latest`),
  // In bytes of UTF-8.
  rdjson: new RegExp(
    `"start": {\\s*"line": 6,\\s*"column": ${bytes}\\s*},\\s*"end": {\\s*"line": 6,\\s*"column": ${endBytes}\\s`,
  ),
  'eslint-stylish': new RegExp(`^ {2}6:${column} .*image-tag-latest`, 'm'),
  markdown: /pod&#46;yaml:6 .*image-tag-latest/,
  html: new RegExp(`"line":6,"column":${column},`),
};

describe('each format shows a place right behind a byte order mark, Windows line ends and wide characters', () => {
  test.each(Object.keys(formats))('%s', async (format) => {
    expect(await run(format)).toMatch(shown[format] ?? 'no expectation');
  });

  test('the editor is told lines and columns from 0', () => {
    const start = positionAt(lineStarts(text.slice(1)), offset);
    expect(protocolRange({ start, end: start }).start).toEqual({ line: 5, character: column - 1 });
  });
});
