import { afterEach, describe, expect, test } from 'vitest';
import type {
  CodeAction,
  CompletionItem,
  DocumentSymbol,
  Hover,
  Location,
  WorkspaceDiagnosticReport,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { type Editor, type EditorInput, openEditor, textAfter } from './support/editor.ts';
import { deployment, service, settings, storage } from './support/shop.ts';

const shop = {
  'service.yaml': service,
  'web/deployment.yaml': deployment,
  'web/settings.yaml': settings,
  'web/storage.yaml': storage,
};

let editor: Editor;
afterEach(() => editor.quit());

async function open(input: Partial<EditorInput> = {}): Promise<void> {
  editor = await openEditor({ files: shop, ...input });
}

const ask = <T>(method: string, file: string, more: object = {}): Promise<T> =>
  editor.connection.sendRequest(method, { textDocument: { uri: editor.uriOf(file) }, ...more });

const codesOf = (file: string) => editor.diagnosticsOf(file).map(({ code }) => code);

describe('an editor sees findings while it types', () => {
  test('a label that is changed in the Deployment is missing in the Service of another file, and back again', async () => {
    await open();
    await editor.open('web/deployment.yaml');
    await editor.type('web/deployment.yaml', deployment.replaceAll('app: storefront', 'app: storefornt'));
    await editor.until(() => codesOf('service.yaml').includes('service-selects-nothing'));
    const [finding] = editor.diagnosticsOf('service.yaml');
    expect(finding).toMatchObject({ source: 'kubeworthy', severity: 1 });
    expect(finding?.codeDescription?.href).toContain('#service-selects-nothing');
    expect(finding?.range.start).toEqual({ line: 7, character: 9 });
    expect(finding?.relatedInformation?.[0]?.location.uri).toBe(editor.uriOf('web/deployment.yaml'));
    await editor.type('web/deployment.yaml', deployment);
    await editor.until(() => codesOf('service.yaml').length === 0);
  });

  test('what is typed is forgotten when it is closed unsaved', async () => {
    await open();
    await editor.open('service.yaml');
    await editor.type('service.yaml', service.replace('app: storefront', 'app: storefornt'));
    await editor.until(() => codesOf('service.yaml').includes('service-selects-nothing'));
    await editor.close('service.yaml');
    await editor.until(() => codesOf('service.yaml').length === 0);
  });

  test('files that others write, make and remove count, too', async () => {
    await open();
    await editor.writeOnDisk('service.yaml', service.replace('app: storefront', 'app: storefornt'));
    await editor.until(() => codesOf('service.yaml').includes('service-selects-nothing'));
    await editor.writeOnDisk('web/copy.yaml', service.replace('app: storefront', 'app: storefornt'));
    await editor.until(() => codesOf('web/copy.yaml').includes('service-selects-nothing'));
    await editor.writeOnDisk('web/copy.yaml', undefined);
    await editor.until(() => codesOf('web/copy.yaml').length === 0);
  });

  test('the configuration counts as it is typed, and its mistakes are shown in it', async () => {
    await open({
      files: {
        ...shop,
        'service.yaml': service.replace('app: storefront', 'app: storefornt'),
        '.kubeworthy.yaml': '{}\n',
      },
    });
    await editor.until(() => codesOf('service.yaml').includes('service-selects-nothing'));
    await editor.open('.kubeworthy.yaml');
    await editor.type('.kubeworthy.yaml', 'rules:\n  service-selects-nothing: off\n');
    await editor.until(() => codesOf('service.yaml').length === 0);
    await editor.type('.kubeworthy.yaml', 'rules:\n  service-selects-nothin: off\n');
    await editor.until(() => editor.diagnosticsOf('.kubeworthy.yaml').length > 0);
    expect(editor.diagnosticsOf('.kubeworthy.yaml')[0]?.message).toContain("did you mean 'service-selects-nothing'?");
    expect(editor.diagnosticsOf('.kubeworthy.yaml')[0]?.range.start).toEqual({ line: 1, character: 2 });
  });

  test('settings of the editor set rules and leave areas to other tools', async () => {
    await open({
      files: { ...shop, 'service.yaml': service.replace('port: 80\n', 'port: 80\n      prot: TCP\n') },
      settings: { silentAreas: ['structure'], rules: { 'image-digest-missing': 'info' } },
    });
    await editor.until(() => codesOf('web/deployment.yaml').includes('image-digest-missing'));
    expect(codesOf('service.yaml')).toEqual([]);
  });

  test('an editor that pulls is told to ask again, gets all files, and what has not changed only once', async () => {
    await open({
      initializationOptions: { diagnostics: 'pull' },
      capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
    });
    const told: (() => void)[] = [];
    editor.connection.onRequest('workspace/diagnostic/refresh', () => {
      for (const tell of told.splice(0)) tell();
      return null;
    });
    const pull = (previousResultIds: readonly object[]) =>
      editor.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    await editor.open('web/deployment.yaml');
    await pull([]);
    // An editor asks about the file that is typed in at once; that takes nothing from what it is told of the others.
    const refreshed = new Promise<void>((resolve) => void told.push(resolve));
    await editor.type('web/deployment.yaml', deployment.replaceAll('app: storefront', 'app: storefornt'));
    await ask('textDocument/diagnostic', 'web/deployment.yaml');
    await refreshed;
    const { items } = await pull([]);
    const found = items.find(({ uri }) => uri === editor.uriOf('service.yaml'));
    expect(found).toMatchObject({ kind: 'full', items: [{ code: 'service-selects-nothing' }] });
    const again = await pull([{ uri: editor.uriOf('service.yaml'), value: found?.resultId }]);
    expect(again.items.find(({ uri }) => uri === editor.uriOf('service.yaml'))?.kind).toBe('unchanged');
    const one = await ask<object>('textDocument/diagnostic', 'service.yaml');
    expect(one).toMatchObject({ kind: 'full', items: [{ code: 'service-selects-nothing' }] });
    expect(editor.diagnosticsOf('service.yaml')).toEqual([]);
  });
});

describe('an editor goes along the graph', () => {
  const definition = async (file: string, text: string) => {
    const locations = await ask<readonly Location[]>('textDocument/definition', file, {
      position: editor.positionOf(file, text),
    });
    return locations.map(({ uri, range }) => [uri, range.start.line]);
  };

  test('from a claim name to the claim, from the claim to its volume, from a Service to its pods', async () => {
    await open();
    expect(await definition('web/deployment.yaml', 'claimName: web-data')).toEqual([]);
    expect(await definition('web/deployment.yaml', ' web-data')).toEqual([[editor.uriOf('web/storage.yaml'), 3]]);
    expect(await definition('web/storage.yaml', ' web-data')).toEqual([[editor.uriOf('web/storage.yaml'), 15]]);
    expect(await definition('service.yaml', 'app: storefront')).toEqual([[editor.uriOf('web/deployment.yaml'), 13]]);
    expect(await definition('web/deployment.yaml', ' web-settings')).toEqual([[editor.uriOf('web/settings.yaml'), 3]]);
  });

  test('to all who mention an object', async () => {
    await open();
    const places = await ask<readonly Location[]>('textDocument/references', 'web/settings.yaml', {
      position: editor.positionOf('web/settings.yaml', ' web-settings'),
      context: { includeDeclaration: true },
    });
    expect(places.map(({ uri, range }) => [uri, range.start.line])).toEqual([
      [editor.uriOf('web/settings.yaml'), 3],
      [editor.uriOf('web/deployment.yaml'), 23],
    ]);
  });

  test('a name is renamed wherever it is mentioned', async () => {
    await open();
    const position = editor.positionOf('web/deployment.yaml', ' web-settings');
    expect(await ask('textDocument/prepareRename', 'web/deployment.yaml', { position })).toMatchObject({
      placeholder: 'web-settings',
    });
    const edit = await ask<WorkspaceEdit>('textDocument/rename', 'web/deployment.yaml', {
      position,
      newName: 'web-env',
    });
    expect(textAfter(settings, editor.uriOf('web/settings.yaml'), edit)).toBe(
      settings.replace('web-settings', 'web-env'),
    );
    expect(textAfter(deployment, editor.uriOf('web/deployment.yaml'), edit)).toBe(
      deployment.replace('web-settings', 'web-env'),
    );
    await expect(ask('textDocument/rename', 'web/deployment.yaml', { position, newName: 'Web Env' })).rejects.toThrow(
      "'Web Env' is no name",
    );
  });

  test('a label is renamed in the pods, in their own selector and in the Services that select them', async () => {
    await open();
    const edit = await ask<WorkspaceEdit>('textDocument/rename', 'service.yaml', {
      position: editor.positionOf('service.yaml', ' storefront'),
      newName: 'shopfront',
    });
    expect(textAfter(service, editor.uriOf('service.yaml'), edit)).toBe(
      service.replace('app: storefront', 'app: shopfront'),
    );
    expect(textAfter(deployment, editor.uriOf('web/deployment.yaml'), edit)).toBe(
      deployment.replaceAll('app: storefront', 'app: shopfront'),
    );
  });
});

describe('an editor shows what is known', () => {
  const hover = async (file: string, text: string) => {
    const shown = await ask<Hover | null>('textDocument/hover', file, { position: editor.positionOf(file, text) });
    return (shown?.contents as { readonly value?: string } | undefined)?.value ?? '';
  };

  test('why a rule speaks, what a field is, where a name leads, which volume a claim gets', async () => {
    await open({ files: { ...shop, 'service.yaml': service.replace('app: storefront', 'app: storefornt') } });
    expect(await hover('service.yaml', 'storefornt')).toContain('[service-selects-nothing]');
    expect(await hover('web/deployment.yaml', 'replicas')).toContain('`replicas` of DeploymentSpec: int32');
    expect(await hover('web/deployment.yaml', ' web-settings')).toContain(
      "ConfigMap `web-settings`: ConfigMap 'web-settings' in `web/settings.yaml`",
    );
    expect(await hover('web/deployment.yaml', ' web-data')).toContain('claim shop/web-data');
    expect(await hover('web/storage.yaml', ' web-data')).toContain('disk-1');
    expect(await hover('web/deployment.yaml', 'registry.example.com')).toContain('the policy is `IfNotPresent`');
  });

  test('the outline of a file', async () => {
    await open();
    const symbols = await ask<readonly DocumentSymbol[]>('textDocument/documentSymbol', 'web/deployment.yaml');
    expect(symbols.map(({ name, detail }) => [name, detail])).toEqual([["Deployment 'web'", 'shop']]);
    expect(symbols[0]?.children?.map(({ name, detail }) => [name, detail])).toEqual([
      ['web', 'container'],
      ['data', 'volume'],
    ]);
  });
});

describe('an editor offers what may stand there', () => {
  /** What is offered where `|` stands. */
  const offered = async (file: string, text: string) => {
    const before = text.slice(0, text.indexOf('|')).split('\n');
    await editor.open(file);
    await editor.type(file, text.replace('|', ''));
    const items = await ask<readonly CompletionItem[]>('textDocument/completion', file, {
      position: { line: before.length - 1, character: before.at(-1)?.length },
    });
    return items.map(({ label }) => label);
  };

  test('names that exist in the namespace, of the kind that is asked for', async () => {
    await open();
    expect(await offered('web/deployment.yaml', deployment.replace('name: web-settings', 'name: |'))).toEqual([
      'web-settings',
    ]);
    expect(await offered('web/deployment.yaml', deployment.replace('claimName: web-data', 'claimName: we|'))).toEqual([
      'web-data',
    ]);
  });

  test('labels that pods carry, and values that a field may have', async () => {
    await open();
    expect(await offered('service.yaml', service.replace('app: storefront', 'app: |'))).toEqual(['storefront']);
    expect(await offered('service.yaml', service.replace('spec:', 'spec:\n  type: |'))).toContain('LoadBalancer');
  });

  test('to mend a finding, and all that is safe at once', async () => {
    const old = service.replace('spec:', 'spec:\n  clusterIPs: []\n  typ: ClusterIP');
    const doubled = old.replace('    - name: http\n', '    - name: http\n      name: http\n');
    await open({ files: { ...shop, 'service.yaml': doubled } });
    await editor.until(() => codesOf('service.yaml').includes('field-unknown'));
    const diagnostics = editor.diagnosticsOf('service.yaml');
    const actionsFor = (context: object) =>
      ask<readonly CodeAction[]>('textDocument/codeAction', 'service.yaml', {
        range: diagnostics[0]?.range,
        context: { diagnostics, ...context },
      });
    const renamed = (await actionsFor({ only: ['quickfix'] })).find(({ title }) => title.includes("'type'"));
    expect(textAfter(doubled, editor.uriOf('service.yaml'), renamed?.edit ?? {})).toBe(
      doubled.replace('typ:', 'type:'),
    );
    const [all, ...others] = await actionsFor({ only: ['source.fixAll'] });
    expect([all?.kind, others]).toEqual(['source.fixAll.kubeworthy', []]);
    expect(textAfter(doubled, editor.uriOf('service.yaml'), all?.edit ?? {})).toBe(old);
  });

  test('to ignore a rule at its line with a comment, and to read about it', async () => {
    const broken = service.replace('app: storefront', 'app: storefornt');
    await open({ files: { ...shop, 'service.yaml': broken } });
    await editor.until(() => codesOf('service.yaml').length > 0);
    const diagnostics = editor.diagnosticsOf('service.yaml');
    const actions = await ask<readonly CodeAction[]>('textDocument/codeAction', 'service.yaml', {
      range: diagnostics[0]?.range,
      context: { diagnostics },
    });
    expect(actions.map(({ title }) => title)).toContain('Explain service-selects-nothing');
    const ignore = actions.find(({ title }) => title === 'Ignore service-selects-nothing here');
    const after = textAfter(broken, editor.uriOf('service.yaml'), ignore?.edit ?? {});
    expect(after).toContain(
      '    # kubeworthy-ignore service-selects-nothing: say here why it is all right\n    app: storefornt\n',
    );
    await editor.open('service.yaml');
    await editor.type('service.yaml', after);
    await editor.until(() => codesOf('service.yaml').length === 0);
  });
});
