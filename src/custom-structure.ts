import type { At } from './at.ts';
import { groupBy, least } from './collections.ts';
import type { Graph } from './graph/graph.ts';
import { folderOf, mostSteps, stepCounter } from './graph/nearness.ts';
import { isClusterScoped } from './kubernetes/kinds.ts';
import type { Resource, ResourceOf } from './model.ts';
import { checkStructure } from './schema/check.ts';
import { definitionShape, type Unjudged, unjudgedIn } from './schema/custom/definition-shape.ts';
import type { FieldShape } from './schema/shape.ts';
import type { StructureTrouble } from './schema/trouble.ts';
import { type KindShape, readTypes } from './schema/types.ts';
import { wholeTroubles } from './structure.ts';

/** What the definitions of a run say of its custom resources. */
export interface CustomStructure {
  readonly troubles: readonly { readonly trouble: StructureTrouble; readonly resource: Resource }[];
  /** How many custom resources have no definition in the run. */
  readonly unchecked: number;
  /** What the definitions of the others ask for and is not judged. */
  readonly unjudged: Unjudged;
}

export interface CustomStructureInput {
  readonly graph: Graph;
  readonly minorVersion: number;
  /** Whether any rule listens to troubles; if not, nothing is looked for. */
  readonly isHeard: () => boolean;
}

type Definition = ResourceOf<'CustomResourceDefinition'>;

/**
 * Checks the custom resources of a run by its own definitions, whatever files these stand in. A definition of the same
 * kind in another folder is one of another release, as a rule: the nearest one counts, if it is near at all, and where two
 * that differ are equally near, none.
 */
export function checkCustomResources({ graph, minorVersion, isHeard }: CustomStructureInput): CustomStructure {
  const custom = graph.resources.filter(isCustom);
  if (custom.length === 0) return { troubles: [], unchecked: 0, unjudged: { celRules: 0, patterns: 0 } };
  const definitions = groupBy(graph.ofKind('CustomResourceDefinition'), idOf);
  const steps = stepCounter();
  const shapes = new Map<Definition, Map<string, KindShape | undefined>>();
  const seen = new Set<KindShape>();
  const troubles: { readonly trouble: StructureTrouble; readonly resource: Resource }[] = [];
  let unchecked = 0;
  let unjudged: Unjudged = { celRules: 0, patterns: 0 };
  let metadata: FieldShape | undefined;

  for (const resource of custom) {
    const known = (definitions.get(`${resource.group}/${resource.kind}`) ?? []).filter((definition) =>
      isNear(definition, resource),
    );
    if (known.length === 0) {
      unchecked++;
      continue;
    }
    const definition = nearestOf(known, resource);
    const kind = definition && shapeOf(definition, resource);
    if (!definition || !kind) {
      unchecked++;
      continue;
    }
    if (!seen.has(kind)) unjudged = sumOf(unjudged, unjudgedIn(schemaAt(definition, resource.version)?.value));
    seen.add(kind);
    if (!isHeard()) continue;
    const report = checkStructure({ at: resource.at as At, kind, minorVersion, lateParts: [] });
    for (const trouble of wholeTroubles(report, resource)) troubles.push({ trouble, resource });
  }
  return { troubles, unchecked, unjudged };

  /**
   * What stands far away in a run is hardly applied together: the two may be of different releases. A definition among
   * the data of a test is for the resources beside it.
   */
  function isNear({ file }: Definition, resource: Resource): boolean {
    if (graph.isComplete) return true;
    return testData.test(file) ? resource.file.startsWith(folderOf(file)) : steps(file, resource.file) <= mostSteps;
  }

  function nearestOf(known: readonly Definition[], { file }: Resource): Definition | undefined {
    const distances = known.map((definition) => steps(definition.file, file));
    const shortest = least(distances);
    const nearest = known.filter((_, n) => distances[n] === shortest);
    const [first] = nearest;
    if (nearest.length === 1) return first;
    const text = JSON.stringify(first?.at.get('spec').value);
    return nearest.every(({ at }) => JSON.stringify(at.get('spec').value) === text) ? first : undefined;
  }

  function shapeOf(definition: Definition, { version, kind }: Resource): KindShape | undefined {
    const byVersion = shapes.get(definition) ?? new Map<string, KindShape | undefined>();
    shapes.set(definition, byVersion);
    if (byVersion.has(version)) return byVersion.get(version);
    metadata ??= readTypes(minorVersion).ofKind('v1', 'ConfigMap')?.shape.fields.get('metadata');
    const schema = schemaAt(definition, version);
    const made = schema &&
      metadata && {
        shape: definitionShape({ kind, schema: keptOf(definition, schema.value), metadata }),
        nameFormat: 'dns-subdomain',
        isRemoved: false,
        keepsStatus: !hasStatus(definition, version),
      };
    byVersion.set(version, made);
    return made;
  }
}

function sumOf(one: Unjudged, other: Unjudged): Unjudged {
  return { celRules: one.celRules + other.celRules, patterns: one.patterns + other.patterns };
}

const testData = /(?:^|\/)(?:testdata|tests?|fixtures?|e2e)\//i;

/** Kinds of Kubernetes itself are checked where they are read. Groups without a dot are its own. */
function isCustom({ group, kind }: Resource): boolean {
  return group.includes('.') && isClusterScoped(group, kind) === undefined;
}

type Spec = {
  group?: string;
  names?: { kind?: string };
  version?: string;
  preserveUnknownFields?: boolean;
  validation?: { openAPIV3Schema?: unknown };
  subresources?: { status?: object };
  versions?: Version[];
};

type Version = { name?: string; schema?: { openAPIV3Schema?: unknown }; subresources?: { status?: object } };

function specOf({ at }: Definition): At<Spec> {
  return at.get('spec') as At as At<Spec>;
}

function idOf(definition: Definition): string {
  const spec = specOf(definition);
  return `${spec.get('group').text()}/${spec.get('names').get('kind').text()}`;
}

/** What a definition says of one of its versions, by the name of the version. */
function versionNamed(definition: Definition, version: string): At<Version> | undefined {
  const versions = specOf(definition).get('versions').items();
  return versions.find((one) => one.get('name').text() === version);
}

/** The schema of a version; the oldest definitions have one for all versions. */
function schemaAt(definition: Definition, version: string): At | undefined {
  const spec = specOf(definition);
  const own = versionNamed(definition, version);
  const schema = own?.get('schema').get('openAPIV3Schema') as At | undefined;
  if (schema?.exists) return schema;
  const shared = spec.get('validation').get('openAPIV3Schema') as At;
  const isNamed = own !== undefined || spec.get('version').text() === version;
  return isNamed && shared.exists ? shared : undefined;
}

/** Definitions of v1beta1 keep what their schema does not name, unless they say otherwise. */
function keptOf(definition: Definition, schema: unknown): unknown {
  const isOpen = definition.version === 'v1beta1' && specOf(definition).get('preserveUnknownFields').flag() !== false;
  return isOpen ? undefined : schema;
}

function hasStatus(definition: Definition, version: string): boolean {
  const owners = [versionNamed(definition, version), specOf(definition)];
  return owners.some((owner) => owner?.get('subresources').get('status').exists);
}
