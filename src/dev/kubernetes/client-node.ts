import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AST_NODE_TYPES, parse, simpleTraverse, type TSESTree } from '@typescript-eslint/typescript-estree';
import { typeText } from './kubernetes-types.ts';
import type { FieldType, Release } from './release.ts';

/** A class of the package: `AppsV1beta1DeploymentSpec` has the group `apps`, and most names have none. */
interface ModelName {
  readonly group: string | undefined;
  readonly version: string;
  readonly name: string;
}

/**
 * Reads an installed `@kubernetes/client-node` package: a class for each type. Its names hold no group where the type's
 * name is unique, so `groupOf` answers where a type of that version and name is at home; undefined where nobody knows,
 * then the type that refers to it decides.
 */
export function readClientNode(
  folder: string,
  minor: number,
  groupOf: (version: string, name: string) => string | undefined,
): Release {
  const models = modelsIn(folder);
  const served = modelsOfGroups(folder);
  const homes = new Map<string, string>();
  for (const [model, { group, version, name }] of models.names) {
    const home = group ?? groupOf(version, name) ?? served.get(model);
    if (home !== undefined) homes.set(model, home);
  }
  settleHomes(models, homes);

  const idFor = (model: string): string => {
    const named = models.names.get(model);
    if (!named) return simple[model] ?? 'any';
    return `${homes.get(model) ?? 'core'}/${named.version}/${named.name}`;
  };
  const types = new Map<string, ReadonlyMap<string, FieldType>>();
  for (const [model, fields] of models.fields) {
    const read = new Map<string, FieldType>();
    for (const { key, node, format, isRequired } of fields) {
      const text = typeText(node, idFor);
      read.set(key, { type: withFormat(text, format), isRequired });
    }
    types.set(idFor(model), read);
  }
  return { minor, types };
}

const simple: Readonly<Record<string, string>> = { IntOrString: 'int-or-string', V1MicroTime: 'micro-time' };

interface ModelField {
  readonly key: string;
  readonly node: TSESTree.TypeNode;
  readonly format: string;
  readonly isRequired: boolean;
}

interface Models {
  readonly names: ReadonlyMap<string, ModelName>;
  readonly fields: ReadonlyMap<string, readonly ModelField[]>;
}

function modelsIn(folder: string): Models {
  const names = new Map<string, ModelName>();
  const fields = new Map<string, readonly ModelField[]>();
  const models = ['models', 'model'].map((name) => join(folder, 'dist/gen', name)).find(existsSync) ?? folder;
  // The folder also keeps classes of releases before; the index lists those that there are.
  const index = ['all.d.ts', 'models.d.ts'].map((name) => join(models, name)).find(existsSync);
  for (const [, model = ''] of readFileSync(index ?? '', 'utf8').matchAll(/^export \* from '.*\/(\w+)(?:\.js)?'/gm)) {
    const parts = /^([A-Za-z]+?)?(V\d+(?:(?:alpha|beta)\d+)?)([A-Z]\w*)$/.exec(upperFirst(model));
    if (!parts) continue;
    const [, group, version = '', name = ''] = parts;
    if (`${version}${name}` === 'V1MicroTime') continue;
    names.set(upperFirst(model), { group: group?.toLowerCase(), version: version.toLowerCase(), name });
    fields.set(upperFirst(model), fieldsIn(join(models, model)));
  }
  return { names, fields };
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function fieldsIn(path: string): readonly ModelField[] {
  const formats = formatsIn(readFileSync(`${path}.js`, 'utf8'));
  const found: ModelField[] = [];
  simpleTraverse(parse(readFileSync(`${path}.d.ts`, 'utf8')), {
    enter(node) {
      if (node.type !== AST_NODE_TYPES.PropertyDefinition || node.static || !node.typeAnnotation) return;
      const written =
        node.key.type === AST_NODE_TYPES.Identifier ? node.key.name : (node.key as TSESTree.Literal).value;
      const { key = String(written), format = '' } = formats.get(String(written)) ?? {};
      found.push({ key, node: node.typeAnnotation.typeAnnotation, format, isRequired: !node.optional });
    },
  });
  return found;
}

/** The real name of each field and its format: the classes rename what is no identifier, such as `$ref`. */
function formatsIn(text: string): ReadonlyMap<string, { readonly key: string; readonly format: string }> {
  const found = new Map<string, { readonly key: string; readonly format: string }>();
  simpleTraverse(parse(text), {
    enter(node) {
      if (node.type !== AST_NODE_TYPES.ObjectExpression) return;
      const texts = new Map<string, string>();
      for (const property of node.properties) {
        if (property.type !== AST_NODE_TYPES.Property || property.value.type !== AST_NODE_TYPES.Literal) continue;
        const key = property.key.type === AST_NODE_TYPES.Literal ? String(property.key.value) : '';
        texts.set(key, String(property.value.value));
      }
      const name = texts.get('name');
      if (name !== undefined && texts.has('baseName'))
        found.set(name, { key: texts.get('baseName') ?? name, format: texts.get('format') ?? '' });
    },
  });
  return found;
}

const formats: Readonly<Record<string, string>> = {
  int32: 'int32',
  int64: 'int64',
  double: 'double',
  byte: 'bytes',
  'date-time': 'time',
  'date-time-micro': 'micro-time',
  'int-or-string': 'int-or-string',
};

function withFormat(type: string, format: string): string {
  const known = formats[format];
  if (known === undefined) return type;
  const wrapping = /^(?:\[\]|\{\})*/.exec(type)?.[0] ?? '';
  return wrapping + known;
}

/** Which group serves a model: the package has a class for each group and version, which imports what it serves. */
function modelsOfGroups(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const apis = ['apis', 'api'].map((name) => join(folder, 'dist/gen', name)).find(existsSync) ?? folder;
  for (const file of readdirSync(apis)) {
    const [, group = '', version = ''] =
      /^([A-Za-z]+?)(V\d+(?:(?:alpha|beta)\d+)?)Api\.d\.ts$/.exec(upperFirst(file)) ?? [];
    if (version === '') continue;
    for (const [, model = ''] of readFileSync(join(apis, file), 'utf8').matchAll(/\/models?\/(\w+)(?:\.js)?['"]/g)) {
      const isOfVersion = upperFirst(model).includes(version) && !sharedModels.test(model);
      if (isOfVersion) found.set(upperFirst(model), folders[group] ?? group.toLowerCase());
    }
  }
  return found;
}

const sharedModels = /(?:DeleteOptions|Status|APIResourceList|Scale)$/;
const folders: Readonly<Record<string, string>> = {
  RbacAuthorization: 'rbac',
  FlowcontrolApiserver: 'flowcontrol',
  InternalApiserver: 'apiserverinternal',
};

/** A type that nobody knows is at home where it is referred to from, first of all from a type of its own version. */
function settleHomes({ names, fields }: Models, homes: Map<string, string>): void {
  for (const isStrict of [true, false]) {
    for (let before = -1; before !== homes.size; ) {
      before = homes.size;
      for (const [model, list] of fields) {
        const home = homes.get(model);
        if (home === undefined) continue;
        const isNear = (name: string) => !isStrict || names.get(name)?.version === names.get(model)?.version;
        for (const { node } of list) {
          typeText(node, (name) => {
            if (names.has(name) && !homes.has(name) && isNear(name)) homes.set(name, home);
            return '';
          });
        }
      }
    }
  }
}
