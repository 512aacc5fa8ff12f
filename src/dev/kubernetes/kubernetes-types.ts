import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AST_NODE_TYPES, parse, type TSESTree } from '@typescript-eslint/typescript-estree';
import type { FieldType, Release } from './release.ts';

/**
 * Reads an installed `kubernetes-types` package: a folder for each API group, a file for each version. It tells
 * quantities and times from other texts, and integers not from other numbers.
 */
export function readKubernetesTypes(folder: string, minor: number): Release {
  const types = new Map<string, ReadonlyMap<string, FieldType>>();
  for (const group of readdirSync(folder)) {
    const path = join(folder, group);
    if (!statSync(path).isDirectory() || group === 'api') continue;
    for (const file of readdirSync(path)) {
      const version = /^(v\d\w*)\.d\.ts$/.exec(file)?.[1];
      if (version !== undefined) readFile(join(path, file), `${group}/${version}`, types);
    }
  }
  return { minor, types };
}

function readFile(path: string, groupVersion: string, types: Map<string, ReadonlyMap<string, FieldType>>): void {
  const homes = new Map<string, string>();
  for (const statement of parse(readFileSync(path, 'utf8')).body) {
    if (statement.type === AST_NODE_TYPES.ImportDeclaration) {
      const home = statement.source.value.replace(/^(\.\.?\/)+/, '');
      for (const one of statement.specifiers)
        homes.set(one.local.name, statement.source.value.startsWith('./') ? siblingOf(groupVersion, home) : home);
    }
    if (statement.type !== AST_NODE_TYPES.ExportNamedDeclaration) continue;
    const { declaration } = statement;
    if (declaration?.type !== AST_NODE_TYPES.TSInterfaceDeclaration) continue;
    const fields = new Map<string, FieldType>();
    for (const member of declaration.body.body) {
      if (member.type !== AST_NODE_TYPES.TSPropertySignature || !member.typeAnnotation) continue;
      const type = typeText(member.typeAnnotation.typeAnnotation, (name) => idOf(name, homes, groupVersion));
      fields.set(keyOf(member), { type, isRequired: !member.optional });
    }
    types.set(`${groupVersion}/${declaration.id.name}`, fields);
  }
}

function siblingOf(groupVersion: string, file: string): string {
  return `${groupVersion.split('/')[0]}/${file}`;
}

const simple: Readonly<Record<string, string>> = {
  Quantity: 'quantity',
  Time: 'time',
  MicroTime: 'micro-time',
  IntOrString: 'int-or-string',
  RawExtension: 'any',
  FieldsV1: 'any',
  Patch: 'any',
  JSON: 'any',
};

/** Types without fields stand for whatever JSON there is. */
function idOf(name: string, homes: ReadonlyMap<string, string>, groupVersion: string): string {
  return simple[name] ?? `${homes.get(name) ?? groupVersion}/${name}`;
}

function keyOf(member: TSESTree.TSPropertySignature): string {
  return member.key.type === AST_NODE_TYPES.Identifier
    ? member.key.name
    : String((member.key as TSESTree.Literal).value);
}

/** The type expression of a type in a declaration file; `idFor` says which type a name stands for. */
export function typeText(node: TSESTree.TypeNode, idFor: (name: string) => string): string {
  switch (node.type) {
    case AST_NODE_TYPES.TSStringKeyword:
    case AST_NODE_TYPES.TSLiteralType:
      return 'string';
    case AST_NODE_TYPES.TSNumberKeyword:
      return 'number';
    case AST_NODE_TYPES.TSBooleanKeyword:
      return 'boolean';
    case AST_NODE_TYPES.TSAnyKeyword:
    case AST_NODE_TYPES.TSObjectKeyword:
    case AST_NODE_TYPES.TSUnknownKeyword:
      return 'any';
    case AST_NODE_TYPES.TSUnionType:
      return 'int-or-string';
    case AST_NODE_TYPES.TSArrayType:
      return `[]${typeText(node.elementType, idFor)}`;
    case AST_NODE_TYPES.TSTypeLiteral: {
      const [index] = node.members;
      const held = index?.type === AST_NODE_TYPES.TSIndexSignature ? index.typeAnnotation : undefined;
      return held ? `{}${typeText(held.typeAnnotation, idFor)}` : 'any';
    }
    case AST_NODE_TYPES.TSTypeReference: {
      const name = node.typeName.type === AST_NODE_TYPES.Identifier ? node.typeName.name : '';
      const [item] = node.typeArguments?.params ?? [];
      if (name === 'Array' && item) return `[]${typeText(item, idFor)}`;
      if (name === 'Date') return 'time';
      return idFor(name);
    }
    default:
      throw new Error(`the type packages have a form of type that is not known here: ${node.type}`);
  }
}

/** Whether a folder holds such a package. */
export function isKubernetesTypes(folder: string): boolean {
  return existsSync(join(folder, 'core', 'v1.d.ts'));
}
