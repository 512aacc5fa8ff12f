import { describe, expect, test } from 'vitest';
import { joinRelease, joinReleases, readHistory, writeHistory } from '../../src/dev/kubernetes/history.ts';
import type { FieldType, Release } from '../../src/dev/kubernetes/release.ts';

const pod = 'core/v1/PodSpec';

/** A release whose types have these fields: a type expression, with `!` where it is required. */
function release(minor: number, types: Readonly<Record<string, Readonly<Record<string, string>>>>): Release {
  const field = (written: string): FieldType => ({ type: written.replace('!', ''), isRequired: written.endsWith('!') });
  return {
    minor,
    types: new Map(
      Object.entries(types).map(([id, fields]) => [
        id,
        new Map(Object.entries(fields).map(([name, written]) => [name, field(written)])),
      ]),
    ),
  };
}

function lifeOf(history: ReturnType<typeof joinReleases>, id: string, name?: string): readonly (number | undefined)[] {
  const type = history.types.get(id);
  const thing = name === undefined ? type : type?.fields.get(name);
  return [thing?.since, thing?.until];
}

describe('releases are joined', () => {
  test('a field that a later release has came with it', () => {
    const history = joinReleases([
      release(17, { [pod]: { a: 'string' } }),
      release(18, { [pod]: { a: 'string', b: 'string' } }),
    ]);
    expect(lifeOf(history, pod, 'a')).toEqual([undefined, undefined]);
    expect(lifeOf(history, pod, 'b')).toEqual([18, undefined]);
  });

  test('behind a release that nobody published, it may have come with that one', () => {
    const history = joinReleases([release(22, { [pod]: {} }), release(24, { [pod]: { os: 'string' } })]);
    expect(lifeOf(history, pod, 'os')).toEqual([23, undefined]);
  });

  test('a field and a type that are gone end with the last release that had them', () => {
    const history = joinReleases([
      release(20, { [pod]: { a: 'string', b: 'string' }, 'settings/v1alpha1/PodPreset': {} }),
      release(21, { [pod]: { a: 'string' } }),
    ]);
    expect(lifeOf(history, pod, 'b')).toEqual([undefined, 20]);
    expect(lifeOf(history, 'settings/v1alpha1/PodPreset')).toEqual([undefined, 20]);
  });

  test('a package that leaves a field out for once does not end it', () => {
    const history = joinReleases([
      release(20, { [pod]: { a: 'string' } }),
      release(21, { [pod]: {} }),
      release(22, { [pod]: { a: 'string' } }),
    ]);
    expect(lifeOf(history, pod, 'a')).toEqual([undefined, undefined]);
  });

  test('of two readings of a field the one that says more counts, and of the same the later one', () => {
    const history = joinReleases([
      release(30, { [pod]: { overhead: '{}quantity', port: 'number', name: 'string' } }),
      release(32, { [pod]: { overhead: '{}string', port: 'int32', name: 'string!' } }),
    ]);
    const fields = history.types.get(pod)?.fields;
    expect(fields?.get('overhead')?.type).toBe('{}quantity');
    expect(fields?.get('port')?.type).toBe('int32');
    expect(fields?.get('name')?.isRequired).toBe(true);
  });

  test('a vague field of one version of a type is read as in another version', () => {
    const history = joinReleases([
      release(21, { 'batch/v1/JobSpec': { parallelism: 'int32' }, 'batch/v1beta1/JobSpec': { parallelism: 'number' } }),
    ]);
    expect(history.types.get('batch/v1beta1/JobSpec')?.fields.get('parallelism')?.type).toBe('int32');
  });

  test('the same release twice changes nothing, an older one is refused', () => {
    const newest = release(36, { [pod]: { a: 'string' } });
    const history = joinReleases([release(35, { [pod]: {} }), newest]);
    expect(writeHistory(joinRelease(history, newest))).toBe(writeHistory(history));
    expect(() => joinRelease(history, release(35, {}))).toThrow('1.35 is older than 1.36');
  });

  test('what is written is read again', () => {
    const history = joinReleases([
      release(17, { [pod]: { a: '[]string!', b: 'string' } }),
      release(18, { [pod]: { a: '[]string!' } }),
    ]);
    expect(writeHistory(readHistory(writeHistory(history)))).toBe(writeHistory(history));
  });
});
