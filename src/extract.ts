import { At, type Document } from './at.ts';
import type { RuleChoice } from './choice.ts';
import { createDispatch, type Remark, visitResource, visitStructure, visitSyntax } from './engine.ts';
import type { Kustomization } from './graph/kustomizations.ts';
import { isKustomizationFile, readKustomization, readSkaffold } from './kustomize.ts';
import {
  createReader,
  mayHoldResource,
  type Resource,
  type ResourceReader,
  type SkipReason,
  skipReasonOf,
} from './model.ts';
import { createBlockReader } from './parse/block.ts';
import { lineStarts } from './parse/lines.ts';
import { looksLikeObject } from './parse/looks.ts';
import { parseText, withoutByteOrderMark } from './parse/source.ts';
import type { SyntaxTrouble } from './parse/trouble.ts';
import type { Rule } from './rule.ts';
import type { Settings } from './settings.ts';
import { createStructureCheck, halfTyped } from './structure.ts';
import { findSuppressions, type Suppression } from './suppress.ts';

/**
 * All that the rest of the run needs to know of one source. Plain data: it can be made by another thread or on another
 * machine, written out, and linked with the facts of all other sources.
 */
export interface SourceFacts {
  readonly path: string;
  readonly lineStarts: readonly number[];
  /** Documents that hold resources. */
  readonly documents: readonly Document[];
  /** How many documents there were in all. */
  readonly documentCount: number;
  readonly remarks: readonly Remark[];
  readonly suppressions: readonly Suppression[];
  readonly skipped: readonly SkipReason[];
  /** What it says about changes of manifests, if it is a file of Kustomize or Skaffold. */
  readonly kustomizations: readonly Kustomization[];
  /** Text that could not be read, and that may hold any object which it names. */
  readonly unread: string;
}

/** A source whose text nobody could read, with the reason. */
export interface Unreadable {
  readonly unreadable: string;
}

export type Extract = (path: string, text: string | Unreadable) => SourceFacts;

export interface ExtractInput {
  readonly rules: readonly Rule[];
  readonly settings: Settings;
  readonly choice: RuleChoice;
  /** What was read already; the second half of the run may share it. */
  readonly reader?: ResourceReader;
}

/** The first half of a run, a pure function of one source: parse it, read its resources, ask the rules of one resource. */
export function createExtract({
  rules,
  settings,
  choice,
  reader = createReader(settings.namespace),
}: ExtractInput): Extract {
  const byDocument = new Map<Document, readonly Resource[]>();
  const current = { text: '' };
  const readBlock = createBlockReader();
  const troublesOf = createStructureCheck(settings.minorVersion);
  const dispatch = createDispatch({
    rules,
    scope: 'resource',
    choice,
    minorVersion: settings.minorVersion,
    resourcesOf: (document) => byDocument.get(document) ?? [],
    sourceText: () => current.text,
  });

  return (path, original) => {
    if (typeof original !== 'string') {
      const span = { start: 0, end: 0 };
      visitSyntax(dispatch, { code: 'unreadable', span, reason: original.unreadable }, path);
      const remarks = dispatch.remarks.splice(0);
      const none = { documents: [], documentCount: 0, suppressions: [], skipped: [], kustomizations: [], unread: '' };
      return { path, lineStarts: [0], remarks, ...none };
    }
    const text = withoutByteOrderMark(original);
    current.text = text;
    const parsed = parseText(
      text,
      isKustomizationFile(path) ? undefined : { isWanted: mayHoldResource, isMissed: looksLikeObject },
      readBlock,
    );
    const starts = lineStarts(text);
    const documents: Document[] = [];
    const resources: Resource[] = [];
    const skipped = parsed.unwanted.map(({ start, end }) => skipReasonOf(path, text.slice(start, end)));
    const kustomizations: Kustomization[] = [];

    for (const trouble of tellingTroubles(parsed.troubles)) visitSyntax(dispatch, trouble, path);
    parsed.documents.forEach((one, index) => {
      const document: Document = { ...one, file: path, index };
      if (isKustomizationFile(path)) {
        if (index === 0) kustomizations.push(readKustomization(At.root(document), path));
        skipped.push('Kustomize file');
        return;
      }
      const reading = reader.read(document);
      if ('skipped' in reading) {
        const trouble =
          reading.skipped === 'no apiVersion and kind' ? halfTyped(document, settings.minorVersion) : undefined;
        if (trouble) visitSyntax(dispatch, trouble, path);
        if (document.value !== null) skipped.push(reading.skipped);
        if (reading.skipped === 'tool configuration') kustomizations.push(readSkaffold(At.root(document), path));
        return;
      }
      documents.push(document);
      byDocument.set(document, reading.resources);
      for (const resource of reading.resources) {
        resources.push(resource);
        const workload = reader.workloadOf(resource);
        visitResource(dispatch, resource, workload);
        if (!dispatch.listeners.has('structure')) continue;
        for (const trouble of troublesOf(resource, workload)) visitStructure(dispatch, trouble, resource);
      }
    });
    byDocument.clear();
    return {
      path,
      lineStarts: starts,
      documents,
      documentCount: parsed.pieceCount,
      remarks: dispatch.remarks.splice(0),
      suppressions: findSuppressions({ file: path, text, lineStarts: starts, documents, resources }),
      skipped,
      kustomizations,
      unread: parsed.broken.map(({ start, end }) => text.slice(start, end)).join('\n'),
    };
  };
}

/** That a file is a template is told once, however many of its documents show it. */
function tellingTroubles(troubles: readonly SyntaxTrouble[]): readonly SyntaxTrouble[] {
  const first = troubles.find(({ code }) => code === 'template');
  return troubles.filter((trouble) => trouble.code !== 'template' || trouble === first);
}
