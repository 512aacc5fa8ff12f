import { type At, type Binding, type Graph, meantWords, selectorText } from '../../src/rule.ts';
import { classOf, volumeModeOf, volumeNamed, type WrittenClaim } from './_claims.ts';
import type { similarClassFinder } from './_classes.ts';
import type { Reason, Rejection } from './_rejections.ts';

/** A claim that stays Pending, and what there is to say about it. */
export interface Subject {
  readonly graph: Graph;
  readonly binding: Binding;
  readonly written: WrittenClaim;
  readonly similarClass: ReturnType<typeof similarClassFinder>;
}

/** The reason as part of the sentence `claim 'x' stays Pending: it ...`. */
export function because({ graph, binding, written, similarClass }: Subject, reason: Reason | Rejection): string {
  const volume = typeof reason.volume === 'object' ? reason.volume : volumeNamed(graph, reason.volume);
  const spec = written.at.get('spec');
  const isDefault = binding.reasons.some(({ code }) => code === 'default-class');
  const wanted = binding.class ? `class '${binding.class}'` : 'no class';
  const words: Partial<Record<Reason['code'], () => string>> = {
    'class-not-found': () => {
      const meant = similarClass(written.resource, binding.class ?? '');
      if (meant) return `nothing has class '${binding.class}'${meantWords(meant.class)}`;
      return `the run has no StorageClass '${binding.class}' and no volume of it that fits`;
    },
    'no-class': () => 'no volume without class fits, and without class none is provisioned',
  };
  if (!volume) return words[reason.code]?.() ?? reason.text;
  const offers = volume.at.get('spec');
  const className = classOf(volume) ? `class '${classOf(volume)}'` : 'no class';
  const sides: Partial<Record<Reason['code'], () => string>> = {
    'too-small': () =>
      `it asks for ${sizeOf(spec.get('resources').get('requests'))}, volume '${volume.name}' offers ${sizeOf(offers.get('capacity'))}`,
    'access-modes': () => `it asks for ${modesOf(spec)}, volume '${volume.name}' offers ${modesOf(offers)}`,
    selector: () =>
      `its selector '${selectorText(spec.get('selector').value as object)}' does not match volume '${volume.name}'`,
    'volume-mode': () =>
      `it asks for volume mode '${volumeModeOf(spec)}', volume '${volume.name}' has '${volumeModeOf(offers)}'`,
    'node-affinity': () => `the pods that mount it cannot run where volume '${volume.name}' is`,
    class: () =>
      `it ${isDefault ? 'gets the default' : 'asks for'} ${wanted}, volume '${volume.name}' has ${className}`,
  };
  return sides[reason.code]?.() ?? reason.text;
}

function sizeOf(amounts: At<{ storage?: string } | undefined>): string {
  return String(amounts.get('storage').scalar() ?? '');
}

function modesOf(spec: At<{ accessModes?: string[] } | undefined>): string {
  return spec.get('accessModes').texts().join(', ') || 'no access mode';
}
