// The extension in a real Visual Studio Code, by the way of code-server: `npm run test:vscode`. It needs Chromium, and in
// the folder that CODE_SERVER names `npm install node@24 code-server` with its build; the README says how.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CodeWindow, openCode } from '../support/code-server.ts';
import { deployment, service, settings, storage } from '../support/shop.ts';

/** One label for the selector and the pods, so that it is typed once. */
const labelled = deployment
  .replace('matchLabels:\n      app: storefront', 'matchLabels: &labels\n      app: storefront')
  .replace('labels:\n        app: storefront', 'labels: *labels');

const files = {
  'deployment.yaml': labelled,
  'service.yaml': service,
  'settings.yaml': settings,
  'storage.yaml': storage,
  'broken.yaml': service.replace('name: web', 'name: broken').replace('app: storefront', 'app: storefornt'),
};

/** Where the middle of a piece of text stands, 1-based. */
function placeOf(text: string, part: string): readonly [line: number, column: number] {
  const before = text.slice(0, text.indexOf(part) + Math.ceil(part.length / 2)).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}

let code: CodeWindow;
beforeAll(async () => {
  code = await openCode('editors/vscode/kubeworthy.vsix', files);
});
afterAll(() => code?.quit());

const problems = (text: string) => code.page.locator('.markers-panel .monaco-list-row', { hasText: text });
const marker = 'service-selects-nothing';

describe('Visual Studio Code', () => {
  test('shows the findings of files that are not open, each once', async () => {
    await code.openFile('deployment.yaml');
    await code.command('Problems: Focus on Problems View');
    await problems('broken.yaml').waitFor();
    await code.picture('problems');
    expect(await problems(marker).count()).toBe(1);
  });

  test('a label that is changed in the Deployment is missing in the Service of a file that is not open, and back again', async () => {
    await code.openFile('deployment.yaml');
    await code.goTo(...placeOf(labelled, 'storefront'));
    await code.page.keyboard.press('End');
    const before = performance.now();
    await code.page.keyboard.type('x');
    await problems("carry 'app=storefrontx'").waitFor();
    const came = performance.now();
    await code.picture('label-changed');
    await code.page.keyboard.press('Backspace');
    const undone = performance.now();
    await problems("carry 'app=storefrontx'").waitFor({ state: 'detached' });
    console.log(
      `a finding in a closed file came after ${Math.round(came - before)} ms and went after ${Math.round(performance.now() - undone)} ms`,
    );
    expect(await problems(marker).count()).toBe(1);
  });

  const hover = async (file: string, line: number, column: number) => {
    await code.openFile(file);
    await code.goTo(line, column);
    await code.page.keyboard.press('Control+k');
    await code.page.keyboard.press('Control+i');
    await code.picture(`hover-${file}`);
    const shown = code.page.locator('.monaco-hover:visible .hover-contents, .monaco-resizable-hover:visible');
    await shown.first().waitFor();
    return shown;
  };

  test('tells which volume a claim gets', async () => {
    const claim = await hover('deployment.yaml', ...placeOf(labelled, ' web-data'));
    await claim.filter({ hasText: 'disk-1' }).first().waitFor();
    await code.picture('hover-claim');
  });

  test('goes from a claim name to the claim', async () => {
    await code.openFile('deployment.yaml');
    await code.goTo(...placeOf(labelled, ' web-data'));
    await code.page.keyboard.press('F12');
    await code.page.locator('.tab.active', { hasText: 'storage.yaml' }).waitFor();
    await code.picture('definition');
  });

  test('says why a rule speaks, and ignores it with a comment', async () => {
    const broken = placeOf(files['broken.yaml'], 'storefornt');
    const rule = await hover('broken.yaml', ...broken);
    await rule.filter({ hasText: marker }).first().waitFor();
    await code.picture('hover-rule');
    await code.goTo(...broken);
    await code.command('Quick Fix...');
    const action = code.page.locator('.action-widget .monaco-list-row', { hasText: `Ignore ${marker} here` });
    await action.waitFor();
    await code.picture('quick-fix');
    await action.click();
    await code.page.locator('.view-line', { hasText: `kubeworthy-ignore ${marker}` }).waitFor();
    await problems(marker).waitFor({ state: 'detached' });
    await code.picture('ignored');
  });
});
